"""A typing slip is seen through only when nothing else can be meant."""

import pytest

from bot.matching.index import LabelIndex
from bot.matching.lexicon import Found, Near, Nothing
from bot.matching.slips import Slips, budget
from tests.bot.glossaries import SMALL, company, concept, is_english, lexicon, term, word


@pytest.mark.parametrize(
    ("length", "slips"), [(4, 0), (5, 1), (8, 1), (9, 2), (40, 2)], ids=lambda n: str(n)
)
def test_longer_words_may_hold_more_slips(length: int, slips: int) -> None:
    assert budget(length) == slips


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        pytest.param("webhok", "webhook", id="a letter left out"),
        pytest.param("webhoook", "webhook", id="a letter twice"),
        pytest.param("wehbook", "webhook", id="two letters swapped"),
        pytest.param("obsevabilty", "observability", id="two slips in a long word"),
        pytest.param("qualfied lead", "qualified lead", id="in a phrase"),
    ],
)
def test_a_slip_is_seen_through_and_said(phrase: str, meant: str) -> None:
    found = lexicon().look_up(phrase)

    assert isinstance(found, Found)
    assert found.headword.label == meant
    assert found.misspelt


@pytest.mark.parametrize(
    "phrase",
    [
        pytest.param("SQM", id="an acronym"),
        pytest.param("sqm", id="an acronym in small letters"),
        pytest.param("CTX", id="another acronym"),
        pytest.param("flurbing", id="far from everything"),
        pytest.param("wbhk", id="too short for slips"),
    ],
)
def test_what_is_no_slip_names_nothing(phrase: str) -> None:
    assert isinstance(lexicon().look_up(phrase), Nothing)


def test_another_good_english_word_is_no_slip_but_may_be_meant() -> None:
    glossary = company(word("technical debt", concept("debt", term("technical debt"))))

    near = lexicon(glossary).look_up("technical dept")

    assert isinstance(near, Near)
    assert [one.label for one in near.headwords] == ["technical debt"]


def test_a_slip_between_two_labels_is_not_decided() -> None:
    glossary = company(
        word("funnels", concept("one", term("glorpa"))), word("b", concept("two", term("glorpe")))
    )

    near = lexicon(glossary).look_up("glorpi")

    assert isinstance(near, Near)
    assert {one.label for one in near.headwords} == {"glorpa", "glorpe"}


def test_a_hidden_term_says_that_it_was_seen_through() -> None:
    found = lexicon().look_up("qualifed lead")

    assert isinstance(found, Found)
    assert found.misspelt
    assert found.headword.label == "qualified lead"


def test_a_term_inside_a_longer_phrase_is_at_most_a_suggestion() -> None:
    near = lexicon().look_up("lead time")

    assert isinstance(near, Near)
    assert near.headwords[0].label == "lead"


def test_at_most_three_words_are_suggested_each_once() -> None:
    near = lexicon().look_up("lead webhook pipeline failover webhook")

    assert isinstance(near, Near)
    assert len({one.label for one in near.headwords}) == len(near.headwords) == 3


def test_a_phrase_too_long_to_be_a_label_is_not_compared() -> None:
    assert Slips(LabelIndex(SMALL), is_english).nearest("webhok" * 20) is None
