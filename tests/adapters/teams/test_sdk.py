"""botbuilder behind one door: nothing else imports it, and what it sends goes our way."""

import ast
import gc
import subprocess
import sys
from pathlib import Path
from weakref import ref

from botbuilder.core import TurnContext
from botbuilder.schema import ConversationReference

import adapters.teams
from adapters.teams.anonymous import Anonymous
from adapters.teams.connector import Line, Patience, open_session
from adapters.teams.inbound import Address
from adapters.teams.render import message
from adapters.teams.sdk import Sdk, to_activity
from bot.cards import Card
from tests.fakes.teams import ANA, BOT, CHAT, fake_teams

FOLDER = Path(adapters.teams.__file__).parent


def imported(file: Path) -> set[str]:
    tree = ast.parse(file.read_text("utf-8"))
    modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names = [
        name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    ]
    return {name.partition(".")[0] for name in modules + names}


def test_one_module_alone_imports_botbuilder() -> None:
    users = {
        file.name
        for file in FOLDER.glob("*.py")
        if imported(file) & {"botbuilder", "botframework", "msrest"}
    }

    assert users == {"sdk.py"}


def test_nothing_of_teams_is_imported_before_it_is_needed() -> None:
    wired = "import adapters.wiring, adapters.settings, sys; print('botbuilder' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", wired], capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.strip() == "False"


async def test_what_botbuilder_replaces_and_deletes_goes_over_our_connection() -> None:
    async with fake_teams() as teams, open_session(connections=1) as session:
        sdk = Sdk(Line(session, Patience(tries=1), Anonymous().answers_to))
        address = Address(teams.url, "msteams", CHAT, "5", BOT, ANA)

        async def edit(turn: TurnContext) -> None:
            newer = to_activity(message(Card("newer")))
            newer.id = "7"
            await turn.update_activity(newer)
            reference: ConversationReference = TurnContext.get_conversation_reference(turn.activity)
            reference.activity_id = "8"
            await turn.delete_activity(reference)

        await sdk.turn(address, edit)

    calls = [(call.method, call.conversation, call.message) for call in teams.posted]
    assert calls == [("PUT", CHAT, "7"), ("DELETE", CHAT, "8")]
    assert teams.posted[0].body["summary"] == "newer"


class Shown(dict[str, object]):
    """A card that can be watched."""

    def __deepcopy__(self, memo: object) -> "Shown":
        return self


async def test_an_answer_that_was_sent_is_gone_without_the_garbage_collector() -> None:
    gc.disable()
    try:
        async with fake_teams() as teams, open_session(connections=1) as session:
            sdk = Sdk(Line(session, Patience(tries=1), Anonymous().answers_to))
            made = message(Card("hello"))
            shown = made["attachments"][0]["content"] = Shown(made["attachments"][0]["content"])
            watched = ref(shown)
            await sdk.say(Address(teams.url, "msteams", CHAT, "5", BOT, ANA), made)
            del made, shown
    finally:
        gc.enable()

    assert watched() is None


async def test_teams_names_the_message_that_was_posted() -> None:
    async with fake_teams() as teams, open_session(connections=1) as session:
        sdk = Sdk(Line(session, Patience(tries=1), Anonymous().answers_to))
        address = Address(teams.url, "msteams", CHAT, "5", BOT, ANA)

        assert await sdk.say(address, message(Card("hello"))) == "posted-1"
