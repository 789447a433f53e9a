"""A message that is pasted to be explained, and what only looks like one."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.store.memory import MemoryStore
from bot.asking.pasted import pasted
from bot.asking.question import Intent
from bot.messages import PARLEY, Addressed, Click, Message, Person, Place
from bot.wording.explaining import EXPLAIN, about
from tests.adapters.company import small_company
from tests.bot.glossaries import asked

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TEXT = "our MQLs fell to 1.2% in March"
HERE = Place("slack", "D0ANA")

PASTED = {
    f"explain: {TEXT}": TEXT,
    f"Explain {TEXT}": TEXT,
    f"explain this: {TEXT}": TEXT,
    f"explain this message: {TEXT}": TEXT,
    f"can you explain this to me please: {TEXT}?": f"{TEXT}?",
    f"please explain in plain words: {TEXT}": TEXT,
    f"explain the following:\n{TEXT}. Legal is waiting.": f"{TEXT}. Legal is waiting.",
    f"explain – {TEXT}": TEXT,
    f"explain “{TEXT}”": TEXT,
    f"translate: {TEXT}": TEXT,
    f"translate this: {TEXT}": TEXT,
    f"translate this message: {TEXT}": TEXT,
    f"what does this mean: {TEXT}": TEXT,
    f"What does this message mean? “{TEXT}”": TEXT,
    f"what does that mean?\n> {TEXT}": TEXT,
    f"what does “{TEXT}” mean?": TEXT,
    f"what is the meaning of this: {TEXT}": TEXT,
    f"in plain English: {TEXT}": TEXT,
    f"decode: {TEXT}": TEXT,
    f"eli5: {TEXT}": TEXT,
    "explain: MQLs fell": "MQLs fell",
}
DEFINED = {
    "explain MQL": ("MQL",),
    "explain: MQL": ("MQL",),
    "explain the MQL to me": ("MQL",),
    "explain: what is an MQL?": ("MQL",),
    "what does “MQL” mean?": ("MQL",),
    "explain: MQL, please": ("MQL",),
}
NO_MESSAGE = (
    "explain why our MQLs fell in March",
    "explain to Tom that our MQLs fell in March",
    "explain our lead scoring for the new region",
    "explain: why did our MQLs fell in March",
    "please explain yourself, the build has failed",
    "let me explain: our MQLs fell to 1.2% in March",
    "he explained that our MQLs fell in March",
    "what does this mean?",
    "explain how we count MQLs",
    "explain this",
    "explain",
)


@pytest.mark.parametrize("addressed", [Addressed.MENTION, Addressed.DM, Addressed.SLASH])
@pytest.mark.parametrize(("text", "message"), PASTED.items(), ids=PASTED)
def test_a_pasted_message_is_to_be_explained(text: str, message: str, addressed: Addressed) -> None:
    said = f"{PARLEY} {text}" if addressed is Addressed.MENTION else text
    question = asked(said, addressed)
    [phrase] = question.labels

    assert question.intent is Intent.TRANSLATE
    assert phrase.words.rstrip("?") == message.rstrip("?")
    assert said[phrase.start : phrase.end] == phrase.words


@pytest.mark.parametrize(("text", "labels"), DEFINED.items(), ids=DEFINED)
def test_a_word_is_still_defined(text: str, labels: tuple[str, ...]) -> None:
    question = asked(text)

    assert question.intent is Intent.DEFINE
    assert tuple(one.words for one in question.labels) == labels


@pytest.mark.parametrize("text", NO_MESSAGE, ids=NO_MESSAGE)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert asked(text).intent is not Intent.TRANSLATE


def test_whoever_is_named_is_still_the_reader() -> None:
    question = asked(f"explain for IT: {TEXT}")

    assert (question.intent, question.to, question.quoted) == (Intent.TRANSLATE, "it", False)


@pytest.mark.parametrize("team", [None, "it"], ids=["nobody's", "of IT"])
async def test_it_is_answered_like_the_entry_in_the_menu_of_a_message(team: str | None) -> None:
    people, ana = MemoryStore(), Person("slack", "U0ANA")
    await people.choose_team(ana, team)
    bot = small_company(people)
    message = "they lost a captured contact and a qualified lead"
    said = Message("1", f"explain: {message}", HERE, ana, Addressed.DM)
    click = Click("2", EXPLAIN, about("", message), HERE, ana)

    assert await bot.hear(said, now=NOW) == await bot.click(click, now=NOW)


@given(st.sampled_from(("explain: ", "explain ", "what does this mean: ", "")), st.text())
def test_nothing_that_anybody_pastes_breaks_it(before: str, text: str) -> None:
    said = before + text
    span = pasted(said, 0)

    assert span is None or len(said[slice(*span)].split()) > 1
