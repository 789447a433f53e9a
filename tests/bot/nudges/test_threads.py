"""What is kept with the thread of a nudge."""

from dataclasses import replace
from datetime import UTC, datetime

from adapters.store.memory import MemoryStore
from bot.cards import Card
from bot.concepts import Glossary
from bot.matching.lexicon import Lexicon
from bot.messages import Addressed, Message, Person, Place
from bot.nudges.nudge import Nudge
from bot.nudges.threads import NudgeThreads

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LEXICON = Lexicon(Glossary({}, ()), lambda word: True)
CHANNEL = Place("slack", "C1")
ANSWER = Message(
    "m1",
    "the web shop moves in May",
    replace(CHANNEL, thread="1"),
    Person("slack", "U1", "Ana"),
    Addressed.NONE,
)


async def test_an_answer_to_a_checkpoint_that_comes_again_is_collected_once() -> None:
    threads = NudgeThreads(MemoryStore())
    nudge = Nudge(Card("What is on the horizon?"), {}, collects=True)
    await threads.begin(CHANNEL, "1", "heads-up@1", "heads-up", nudge, now=NOW)
    for message in (ANSWER, replace(ANSWER, id="m2", text="and the newsletter"), ANSWER):
        await threads.heard(message, LEXICON, now=NOW)

    words = [one.words for one in await threads.answers(ANSWER.place)]
    assert words == ["the web shop moves in May", "and the newsletter"]
