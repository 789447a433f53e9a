"""The dialogue in a thread: who is named in a summing-up, and who cannot be."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.folder.nudges import read_nudges
from adapters.folder.prompts import read_prompts
from adapters.store.memory import MemoryStore
from bot.cards import Card, Entry, Fine, Paragraph, Who, words
from bot.concepts import Glossary
from bot.matching.lexicon import Lexicon
from bot.messages import PARLEY, Addressed, Click, Message, Person, Place
from bot.needs import open_needs
from bot.nudges.manners import Manners
from bot.open_questions import Turned, posted
from bot.talk import Talk
from bot.wording.dialogues import DONE, MORE, QUIET, SAY, ended, hushed, over
from tests.fakes.quiet import Quiet

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
GLOSSARY = Path(__file__).parents[2] / "glossary"
PROMPTS, POLICY = read_prompts(GLOSSARY), read_nudges(GLOSSARY)
LEXICON = Lexicon(Glossary({}, ()), lambda word: True)


ANA, BEN = Person("slack", "U1", "Ana"), Person("slack", "U2", "Ben")
HERE = Place("slack", "C1", "1")


async def played(*texts: str) -> Card | None:
    """What Parley says last; Ana says everything, the first in a mention."""
    talk, card = Talk(MemoryStore(), lambda: PROMPTS), None
    for number, text in enumerate(texts):
        addressed = Addressed.NONE if number else Addressed.MENTION
        message = Message(str(number), text, HERE, ANA, addressed)
        card = await talk.hear(message, LEXICON, now=NOW)
    return card


def people(card: Card | None) -> list[str]:
    blocks = [block for block in card.blocks if isinstance(block, Paragraph)] if card else []
    return [span.id for block in blocks for span in block.spans if isinstance(span, Who)]


async def test_a_summing_up_names_who_said_what() -> None:
    card = await played("<@PARLEY> we are waiting for the price list", "no, that's it")

    assert people(card) == ["U1"]


async def test_nobody_is_called_by_marks_that_somebody_typed() -> None:
    card = await played(
        "<@PARLEY> we are waiting for the price list",
        "we also need access for \x02U666\x03",
        "no, that's it",
    )

    assert card is not None
    assert people(card) == ["U1"]


OPENS = Message("1", "<@PARLEY> we are waiting for the price list", HERE, ANA, Addressed.MENTION)
NEEDS = Message("2", "we also need access to the archive", HERE, BEN, Addressed.NONE)
ENDS = Message("3", "no, that's it", HERE, ANA, Addressed.NONE)


async def test_a_message_that_comes_again_gets_its_reply_again_and_is_no_second_turn() -> None:
    store = MemoryStore()
    talk = Talk(store, lambda: PROMPTS)
    for message in (OPENS, NEEDS, ENDS):
        first = await talk.hear(message, LEXICON, now=NOW)
        before = await store.load(HERE)

        assert await talk.hear(message, LEXICON, now=NOW) == first
        assert await store.load(HERE) == before


async def test_a_message_is_known_again_after_somebody_else_wrote() -> None:
    talk = Talk(MemoryStore(), lambda: PROMPTS)
    first = [await talk.hear(message, LEXICON, now=NOW) for message in (OPENS, NEEDS, ENDS)]

    again = [await talk.hear(message, LEXICON, now=NOW) for message in (OPENS, NEEDS, ENDS)]

    assert again == first


async def test_a_turn_that_ended_its_dialogue_still_belongs_to_it() -> None:
    talk = Talk(MemoryStore(), lambda: PROMPTS)
    for message in (OPENS, ENDS):
        await talk.hear(message, LEXICON, now=NOW)
    later = Message("9", "who was that?", HERE, BEN, Addressed.NONE)

    assert await talk.belongs(ENDS)
    assert not await talk.belongs(later)


async def test_a_click_that_comes_again_gets_its_reply_again() -> None:
    store = MemoryStore()
    talk = Talk(store, lambda: PROMPTS)
    await talk.hear(OPENS, LEXICON, now=NOW)
    said = Click("c1", SAY, "", HERE, BEN, "access to the archive")
    done = Click("c2", DONE, "", HERE, ANA)
    first = [await talk.click(click, LEXICON, now=NOW) for click in (said, done)]
    before = await store.load(HERE)

    assert [await talk.click(click, LEXICON, now=NOW) for click in (said, done)] == first
    assert await store.load(HERE) == before


class Told:
    """Listens to what turns did, as a platform does that can change a message."""

    def __init__(self) -> None:
        self.done: list[tuple[str, Turned]] = []

    def turned(self, turn: str, done: Turned) -> None:
        self.done.append((turn, done))

    def voids(self) -> list[tuple[str, str | None]]:
        return [(turn, done.void.id if done.void else None) for turn, done in self.done]


async def test_a_platform_is_told_which_question_a_turn_asks_and_which_is_void() -> None:
    store, told = MemoryStore(), Told()
    talk = Talk(store, lambda: PROMPTS, questions=told)
    asked = await talk.hear(OPENS, LEXICON, now=NOW)
    [(_, first)] = told.done
    assert asked
    assert first.asks
    await store.add(HERE, posted(first.asks, "m1"))
    for message in (NEEDS, ENDS, ENDS):
        await talk.hear(message, LEXICON, now=NOW)

    assert told.voids() == [("1", None), ("3", "m1")]
    void = told.done[-1][1].void
    assert void
    assert (void.card.summary, void.card.blocks) == (asked.summary, asked.blocks[:2])
    assert all(isinstance(block, Paragraph) for block in void.card.blocks)
    assert "question" not in (await store.load(HERE) or {})


async def test_a_question_that_expired_is_void_once_somebody_asks_for_quiet() -> None:
    store, told = MemoryStore(), Told()
    talk = Talk(store, lambda: PROMPTS, Manners(store, Quiet(), lambda: POLICY), questions=told)
    await talk.hear(OPENS, LEXICON, now=NOW)
    assert told.done[0][1].asks
    await store.add(HERE, posted(told.done[0][1].asks, "m1"))
    mute = Message("8", "<@PARLEY> mute", HERE, ANA, Addressed.MENTION)
    await talk.hear(mute, LEXICON, now=NOW + timedelta(days=30))

    assert told.voids() == [("1", None), ("8", "m1")]


async def test_nobody_is_told_of_a_dialogue_that_one_person_sees() -> None:
    """It stands in what a platform shows that person alone, and cannot change."""
    told = Told()
    talk = Talk(MemoryStore(), lambda: PROMPTS, questions=told)
    command = Message("1", "we are waiting for the price list", HERE, ANA, Addressed.SLASH)

    assert await talk.hear(command, LEXICON, now=NOW)
    assert told.done == []


async def test_a_thread_remembers_few_turns() -> None:
    store = MemoryStore()
    talk = Talk(store, lambda: PROMPTS)
    await talk.hear(OPENS, LEXICON, now=NOW)
    for number in range(20):
        more = Message(
            f"more {number}", f"we need paper number {number}", HERE, BEN, Addressed.NONE
        )
        await talk.hear(more, LEXICON, now=NOW)

    kept = (await store.load(HERE) or {})["heard"]
    assert isinstance(kept, list)
    assert len(kept) == 5


@dataclass(frozen=True)
class Deaf:
    """Hears what is said in some channels, and nowhere else."""

    channels: tuple[str, ...]

    async def hears(self, place: Place) -> bool:
        return place.channel in self.channels


THREAD, CHAT = "Answer in this thread or here.", "Answer below or here."
MENTION, ALONE = "Answer here, or mention me:", "Only you see this. Answer here."


@pytest.mark.parametrize(
    ("place", "addressed", "ears", "told"),
    [
        (HERE, Addressed.MENTION, None, THREAD),
        (HERE, Addressed.MENTION, Deaf(("C1",)), THREAD),
        (HERE, Addressed.MENTION, Deaf(()), MENTION),
        (replace(HERE, thread=None), Addressed.MENTION, Deaf(()), MENTION),
        (Place("slack", "D1"), Addressed.DM, Deaf(("D1",)), CHAT),
        (Place("slack", "D1", "5"), Addressed.DM, Deaf(("D1",)), THREAD),
        (HERE, Addressed.SLASH, Deaf(()), ALONE),
    ],
    ids=[
        "nobody knows better",
        "a thread that is heard",
        "a thread that is not",
        "the first message of a thread that is not",
        "a direct message",
        "a thread of a direct message",
        "a command",
    ],
)
async def test_a_question_says_where_it_can_be_answered_and_brings_a_place_to_do_so(
    place: Place, addressed: Addressed, ears: Deaf | None, told: str
) -> None:
    talk = Talk(MemoryStore(), lambda: PROMPTS, ears=ears)
    named = f"{PARLEY} " if addressed is Addressed.MENTION else ""
    said = f"{named}we are waiting for the price list"
    card = await talk.hear(Message("1", said, place, ANA, addressed), LEXICON, now=NOW)

    assert card is not None
    hints = [words(block.spans) for block in card.blocks if isinstance(block, Fine)]
    assert [hint.startswith(told) for hint in hints] == [True]
    assert [block.act for block in card.blocks if isinstance(block, Entry)] == [SAY]


STANDUP: dict[str, object] = {"mode": "standup"}
KIM = Person("slack", "U3", "Kim")


def plain(number: str, text: str, person: Person) -> Message:
    return Message(number, text, HERE, person, Addressed.NONE)


async def below_a_nudge(*turns: tuple[Person, str]) -> tuple[list[Card | None], MemoryStore]:
    """What Parley says to each turn in the thread of a stand-up nudge."""
    store = MemoryStore()
    await store.save(HERE, STANDUP, now=NOW)
    talk = Talk(store, lambda: PROMPTS)
    heard = [plain(str(number), text, who) for number, (who, text) in enumerate(turns)]
    return [await talk.hear(message, LEXICON, now=NOW) for message in heard], store


async def test_somebody_elses_blocker_is_asked_about_once_the_first_dialogue_is_over() -> None:
    said, store = await below_a_nudge(
        (ANA, "we are waiting for the price list"),
        (ANA, "no, that's it"),
        (BEN, "I'm blocked by the missing test data"),
        (ANA, "the VPN is down as well"),
        (BEN, "that's all"),
        (ANA, "our export is broken too"),
    )

    asked = [card is not None and any(isinstance(b, Entry) for b in card.blocks) for card in said]
    assert asked == [True, False, True, False, False, False]
    open_now = [need.words for need in open_needs(await store.load(HERE) or {})]
    assert "price list" in open_now[0]
    assert len(open_now) == 3


async def test_a_blocker_while_a_dialogue_is_open_is_collected_and_not_asked_about() -> None:
    said, _ = await below_a_nudge(
        (ANA, "we are waiting for the price list"), (BEN, "I'm blocked by the missing test data")
    )

    assert said[0] is not None
    assert said[1] is None


async def test_nobody_is_asked_any_more_where_quiet_was_asked_for() -> None:
    said, _ = await below_a_nudge(
        (ANA, "we are waiting for the price list"),
        (BEN, "mute"),
        (KIM, "I'm blocked by the missing test data"),
    )

    assert said[1:] == [None, None]


@pytest.mark.parametrize("ends", ["mute", "no, that's it", "works now"])
@pytest.mark.parametrize("act", [SAY, MORE, DONE, QUIET])
async def test_a_button_of_a_dialogue_that_is_over_says_so_and_does_nothing(
    ends: str, act: str
) -> None:
    store = MemoryStore()
    talk = Talk(store, lambda: PROMPTS)
    await talk.hear(OPENS, LEXICON, now=NOW)
    await talk.hear(plain("2", ends, ANA), LEXICON, now=NOW)
    before = await store.load(HERE)
    card = await talk.click(Click("c1", act, "", HERE, ANA, "a new logo"), LEXICON, now=NOW)

    assert card == over()
    assert card.alone
    assert await store.load(HERE) == before


@pytest.mark.parametrize(
    ("text", "said"), [("mute", hushed(None)), ("works now, thanks", ended())], ids=["mute", "done"]
)
async def test_where_nobody_else_listens_an_end_is_acknowledged(text: str, said: Card) -> None:
    talk = Talk(MemoryStore(), lambda: PROMPTS)
    chat = Place("slack", "D1")
    for number, said_now in enumerate(("we are waiting for the price list", text)):
        message = Message(str(number), said_now, chat, ANA, Addressed.DM)
        card = await talk.hear(message, LEXICON, now=NOW)

    assert card == said


async def test_a_command_can_end_what_a_command_began() -> None:
    talk = Talk(MemoryStore(), lambda: PROMPTS)
    for number, said_now in enumerate(("we are waiting for the price list", "mute")):
        message = Message(str(number), said_now, Place("slack", "C1"), ANA, Addressed.SLASH)
        card = await talk.hear(message, LEXICON, now=NOW)
    done = Click("c1", DONE, "alone", Place("slack", "C1"), ANA)

    assert card == hushed(None)
    assert await talk.click(done, LEXICON, now=NOW) == over()
