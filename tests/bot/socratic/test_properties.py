"""What holds for any text at all."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.folder.prompts import read_prompts
from bot.messages import PARLEY
from bot.socratic.dialogue import MOST_QUESTIONS, Dialogue, Mode, Saying, Stage, Turn, Voice, hear
from bot.socratic.english.nouns import LONGEST_QUESTION
from bot.socratic.extract import Blocker, Declined, extract
from bot.socratic.heard import Form
from bot.socratic.replies.others import stated_need
from bot.socratic.replies.reading import Reply, read_reply

VOICE = Voice(read_prompts(Path(__file__).parents[3] / "glossary"))
PIECES = [
    "waiting on", "blocked by", "stuck on", "can't", "because", "until", "we need",
    "no access to", "I", "me", "my", "our", "you", "<@U42>", "@ana", PARLEY,
    "https://a.example/b?c=d", "`npm run`", "the vpn", "is down", "legal", "to sign", "the DPA",
    ":tada:", "🚧", "?", "!", ".", ",", "\n", ">", "not", "was", "if", "yes", "no", "that's all",
    "mute", "never mind", "works now", "what do you mean?", "Blockers:", "none", "\ud83d",
    "\u200b", "a" * 60, '"', "(", "{x}", "{need}", "*", "_", "~", "```", "nobody knows",
    "who owns", "keeps", "crashing", "and", "so", "but", "the logo", "frustrated",
]  # fmt: skip
CHAT = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text(max_size=200)
PEOPLE = st.sampled_from(["ana", "ben", "ci[bot]"])
TURNS = st.lists(st.builds(Turn, PEOPLE, CHAT), max_size=8)
MODES = st.sampled_from(list(Mode))


@given(CHAT)
@settings(max_examples=400, deadline=None)
def test_x_is_safe_to_say(text: str) -> None:
    heard = extract(text)

    if isinstance(heard, Declined):
        assert heard.reason
        return
    assert isinstance(heard, Blocker)
    if heard.x is None:
        return
    assert not re.search(r"\b(?:I|me|my|mine|myself)\b", heard.x)
    assert not re.search(r"[<>@`?!{}\ufffc]|https?:|:\w+:|[\U0001F000-\U0001FFFF]", heard.x)
    ends = (
        r"\b(?:the|a|an)$"
        if heard.form is Form.WH
        else r"\b(?:of|to|for|with|on|in|by|from|the|a|an)$"
    )
    left = re.search(ends, heard.x) and not re.search(r"\bto [a-z]+ (?:from|with|on)$", heard.x)
    assert not left, "only what is to be done may end so: who to talk to, no list to work from"
    assert 1 <= len(heard.x.split()) <= LONGEST_QUESTION


@given(TURNS, MODES)
@settings(max_examples=400, deadline=None)
def test_a_thread_keeps_its_promises(turns: list[Turn], mode: Mode) -> None:
    dialogue: Dialogue | None = None
    for index, turn in enumerate(turns):
        was = dialogue
        step = hear(was, turn, mode, VOICE, turns[:index])
        again = hear(was, turn, mode, VOICE, turns[:index])
        dialogue = step.dialogue

        assert step == again
        if dialogue:
            assert dialogue.asked <= MOST_QUESTIONS
            assert Dialogue.from_json(dialogue.to_json()) == dialogue
        if step.said is None:
            continue
        assert not turn.by_a_bot
        assert step.said.text.count("?") == 1
        assert mode is Mode.STANDUP or turn.addressed or was is not None
        assert turn.addressed or was is None or not was.closed
        if step.said.kind is Saying.QUESTION:
            assert len(step.said.question.split()) <= 40


@given(
    CHAT,
    st.lists(st.builds(Turn, PEOPLE, CHAT.filter(lambda text: PARLEY not in text)), max_size=5),
)
@settings(max_examples=200, deadline=None)
def test_after_mute_there_is_silence(first: str, later: list[Turn]) -> None:
    dialogue = hear(None, Turn("ana", f"blocked by legal. {first}"), Mode.STANDUP, VOICE).dialogue
    if dialogue is None or dialogue.closed:
        return
    dialogue = hear(dialogue, Turn("ben", "mute"), Mode.STANDUP, VOICE).dialogue

    assert dialogue is not None
    for turn in later:
        step = hear(dialogue, turn, Mode.STANDUP, VOICE)
        assert step.said is None
        assert step.dialogue is not None
        assert step.dialogue.stage is Stage.MUTED


@pytest.mark.parametrize(
    "piece",
    "the ,I ,no ,hm, ,still ,team ,now now ,yes ,and the ,waiting on ,(,```,😭,- ,\n,is ,x ".split(
        ","
    ),
)
def test_long_and_monotonous_texts_are_read_too(piece: str) -> None:
    text = (piece or " ") * 9000

    assert isinstance(extract(text), Blocker | Declined)
    assert isinstance(read_reply(text), Reply)
    assert isinstance(stated_need(text), tuple)
