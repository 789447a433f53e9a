"""What a channel hears of a changed glossary, and of agreements that end soon."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from adapters.folder.nudges import read_nudges
from adapters.folder.starter import starter_folder
from bot.cards import words
from bot.concepts import Glossary, Settlement, Word
from bot.nudges.commands import read_command
from bot.nudges.compose import compose
from bot.nudges.material import AskedHere, Material
from bot.nudges.news import SEEN, begun, news, seen
from bot.nudges.policy import Kind
from bot.nudges.schedule import Schedule
from bot.workshop.reviews import due_soon
from tests.bot.glossaries import DISPUTED, company, concept, knowledge, signed, term, word

LEAD = concept("lead", term("lead", "marketing"), definition="An address.")
FORM = concept("form", term("form", "it"), definition="A form.")
BEFORE = company(word("lead", LEAD), word("form", FORM))
MEMORY = {SEEN: seen(BEFORE)}
TODAY = date(2026, 6, 1)


def told(after: Glossary, *teams: str) -> list[str]:
    return [words(one) for one in news(MEMORY, after, teams)]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (BEFORE, []),
        (
            company(word("lead", replace(LEAD, definition="A person.")), word("form", FORM)),
            ["What lead means for Marketing was put otherwise. Now it is: A person."],
        ),
        (
            company(word("lead", replace(LEAD, owner="else")), word("form", FORM)),
            [],
        ),
        (
            company(word("lead", LEAD)),
            ["form is gone from the glossary."],
        ),
        (
            company(
                word(
                    "lead",
                    LEAD,
                    concept("lead-it", term("lead", "it"), definition="A row."),
                    kind=DISPUTED,
                ),
                word("form", FORM),
            ),
            [
                "lead is now disputed between Marketing and IT: They differ.",
                "lead is new for IT: A row.",
            ],
        ),
        (
            company(
                Word("lead", (LEAD,), settled=Settlement(TODAY, "We count addresses.")),
                word("form", FORM),
            ),
            ["The dispute over lead was settled on 1 June 2026: We count addresses."],
        ),
    ],
    ids=["nothing", "a meaning", "an owner is no meaning", "gone", "a dispute", "settled"],
)
def test_a_sentence_for_each_changed_meaning(after: Glossary, expected: list[str]) -> None:
    assert told(after) == expected


def test_a_channel_hears_of_its_own_teams_only() -> None:
    after = company(word("lead", replace(LEAD, definition="A person.")), word("form", FORM))

    assert told(after, "it") == []
    assert len(told(after, "marketing", "it")) == 1


def material(glossary: Glossary, memory: dict[str, object]) -> Material:
    now = datetime(2026, 6, 1, 9, tzinfo=UTC)
    return Material("ref", (), (), (), memory, now, knowledge(glossary))


def schedule(kind: Kind) -> Schedule:
    return Schedule("id", "slack", "C1", kind, "0 14 * * 5", "Europe/London", unanswered=9)


def test_what_was_told_once_is_not_told_again() -> None:
    policy = read_nudges(starter_folder())
    after = company(word("lead", replace(LEAD, definition="A person.")), word("form", FORM))

    first = compose(schedule(Kind.CHANGES), material(after, dict(MEMORY)), policy)

    assert first is not None
    assert first.card.summary.startswith("What changed: One meaning changed")
    again = material(after, dict(first.memory))
    assert compose(schedule(Kind.CHANGES), again, policy) is None


def test_a_word_that_was_written_down_since_is_not_asked_for() -> None:
    policy = read_nudges(starter_folder())
    asked = (AskedHere("form", known=False, times=2), AskedHere("glorp", known=False, times=1))
    here = replace(material(BEFORE, {}), asked=asked)

    nudge = compose(replace(schedule(Kind.STAND_UP), unanswered=0), here, policy)

    assert nudge is not None
    assert "“glorp” came up here" in nudge.card.summary


def test_a_channel_that_begins_to_listen_is_not_told_everything_at_once() -> None:
    assert begun(Kind.CHANGES, {}, BEFORE) == MEMORY
    assert begun(Kind.CHANGES, MEMORY, company()) is MEMORY
    assert begun(Kind.WORD, {}, BEFORE) == {}


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2026, 5, 1), []),
        (date(2026, 5, 20), ["lead"]),
        (date(2026, 7, 1), ["lead"]),
    ],
    ids=["long before", "two weeks before", "overdue"],
)
def test_a_review_is_due_two_weeks_before_its_day(day: date, found: list[str]) -> None:
    agreed = signed(LEAD, {"marketing": date(2026, 3, 2)}, review_every_days=90)
    glossary = company(word("lead", agreed), word("form", FORM))

    due = due_soon(glossary, day, within=timedelta(days=14))

    assert [one.concept.id for one in due] == found
    assert due_soon(glossary, day, within=timedelta(days=14), teams=("it",)) == ()


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("nudges on what changed", Kind.CHANGES),
        ("nudges on what's new every Friday at 15:00", Kind.CHANGES),
        ("nudges on still true", Kind.REVIEWS),
        ("nudges on word of the week", Kind.WORD),
    ],
)
def test_the_kinds_can_be_turned_on_by_name(said: str, kind: Kind) -> None:
    command = read_command(said)

    assert command is not None
    assert command.kind is kind
