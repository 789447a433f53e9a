"""The labelled questions and messages hold: nothing wrong outright, nothing said to no question."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from adapters.knowledge import knowledge_of
from benchmarks import score_messages, score_questions
from benchmarks.score_questions import Scored, Verdict
from bot.knowledge import Knowledge

LABELLED = Path(__file__).parent / "labelled"
QUESTIONS = ("questions.dev.jsonl", "questions.fresh.jsonl")
MESSAGES = tuple(
    f"messages.{name}.jsonl" for name in ("dev", "fresh", "fresh2", "fresh3", "fresh4", "ordinary")
)


@cache
def shipped() -> Knowledge:
    """The glossary that Parley comes with."""
    return knowledge_of(Path(__file__).parent.parent / "glossary")


@cache
def asked() -> tuple[Scored, ...]:
    """Every labelled question with the reply to it."""
    cases = [case for file in QUESTIONS for case in score_questions.read_cases(LABELLED / file)]
    return tuple(score_questions.score(cases, shipped()))


def told(verdict: Verdict) -> list[str]:
    """The texts that got a verdict."""
    return [one.case.text for one in asked() if one.verdict is verdict]


def test_there_are_enough_questions_and_enough_that_are_none() -> None:
    assert len(asked()) >= 160
    assert sum(one.case.intent == "none" for one in asked()) >= 50


def test_no_question_is_answered_with_another_word() -> None:
    assert told(Verdict.WRONG) == []


def test_nothing_is_said_to_what_asks_nothing() -> None:
    assert told(Verdict.FALSE) == []


def test_nearly_every_question_is_read_as_it_was_meant() -> None:
    right = len(told(Verdict.RIGHT))

    assert right / len(asked()) >= 0.97, "\n".join(score_questions.failures(asked()))


def test_simpler_bots_do_worse_on_the_same_questions() -> None:
    cases = [one.case for one in asked()]
    known = shipped()
    slugs = score_questions.score_bot(cases, score_questions.slug_bot(known.glossary), known)
    ratio = score_questions.score_bot(cases, score_questions.ratio_bot(known.glossary), known)

    assert slugs[Verdict.MISSED] > 10 * len(told(Verdict.MISSED))
    assert ratio[Verdict.FALSE] > 50


@cache
def explained(file: str) -> tuple[score_messages.Scored, ...]:
    """The labelled messages of a file with their glosses."""
    return tuple(score_messages.score(score_messages.read_cases(LABELLED / file), shipped()))


@pytest.mark.parametrize("file", MESSAGES)
def test_labelled_terms_stand_where_they_say(file: str) -> None:
    wrong = [
        one.case.id
        for one in explained(file)
        for term in one.case.terms
        if one.case.text[term.start : term.end] != term.surface
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("file", "found", "right", "glossed"),
    [
        ("messages.dev.jsonl", 0.99, 0.99, 0),
        ("messages.fresh.jsonl", 0.99, 0.99, 1),
        ("messages.fresh2.jsonl", 0.96, 0.99, 1),
        ("messages.fresh3.jsonl", 0.96, 0.99, 1),
        ("messages.fresh4.jsonl", 0.93, 0.99, 1),
    ],
)
def test_terms_are_found_in_their_sense_and_everyday_talk_is_left_alone(
    file: str, found: float, right: float, glossed: int
) -> None:
    figures = score_messages.summary(explained(file))
    shown = "\n".join(score_messages.failures(explained(file)))

    assert figures.found / figures.terms >= found, shown
    assert figures.right / figures.several >= right, shown
    assert figures.broken <= glossed, shown


def test_made_up_everyday_uses_of_every_word_are_mostly_left_alone() -> None:
    figures = score_messages.summary(explained("messages.ordinary.jsonl"))

    assert (figures.quiet, figures.terms) == (401, 0)
    assert figures.broken <= 16


@pytest.mark.parametrize("file", [*QUESTIONS, *MESSAGES])
def test_every_labelled_line_has_a_number_of_its_own(file: str) -> None:
    read = score_questions.read_cases if file in QUESTIONS else score_messages.read_cases
    numbers = Counter(case.id for case in read(LABELLED / file))

    assert [number for number, times in numbers.items() if times > 1] == []
