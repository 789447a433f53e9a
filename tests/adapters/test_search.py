"""Concepts are found by what they mean."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.search import DefinitionSearch
from bot.concepts import Concept, Glossary, Measure, Term, Word

MEANINGS = {
    "bounce-rate": ("bounce rate", "The share of visits in which a person left after one page."),
    "churn": ("churn", "The share of customers who stopped paying within a period."),
    "conversion": ("conversion", "A visit in which a person did what the page was made for."),
    "downtime": ("downtime", "The time in which a system did not answer the people who use it."),
    "feature-flag": ("feature flag", "A switch that turns a feature on for some of the users."),
    "impression": ("impression", "One showing of an advertisement on a page."),
    "latency": ("latency", "The time between a request and the first byte of its answer."),
    "refactoring": ("refactoring", "Cleaning up code without a change in what it does."),
}


def concept(name: str, label: str, definition: str) -> Concept:
    measure = Measure(counts=("an invoice that was not renewed",)) if name == "churn" else None
    plural = "bounce rates" if name == "bounce-rate" else None
    term = Term(label, ("marketing",), plural=plural)
    return Concept(name, (term,), definition, "web", "ops", gloss=None, measure=measure)


def glossary_of(*concepts: Concept) -> Glossary:
    return Glossary(teams={}, words=tuple(Word(one.id, (one,)) for one in concepts))


@pytest.fixture(scope="module")
def search() -> DefinitionSearch:
    return DefinitionSearch(glossary_of(*(concept(name, *told) for name, told in MEANINGS.items())))


@pytest.mark.parametrize(
    ("description", "best"),
    [
        pytest.param("people who leave after one page", "bounce-rate", id="another form"),
        pytest.param("customers that stop paying us", "churn", id="stems"),
        pytest.param("How many invoices were not RENEWED?", "churn", id="what it counts"),
        pytest.param("switching a feature on for a few users", "feature-flag", id="paraphrase"),
        pytest.param("one who leaves after one page", "bounce-rate", id="an irregular verb"),
        pytest.param("cleaned-up code", "refactoring", id="hyphen"),
        pytest.param('"latency" OR (request NEAR answer) *', "latency", id="query syntax is text"),
        pytest.param("refactorings", "refactoring", id="one word"),
        pytest.param("feature* -flag: {definition}: switch", "feature-flag", id="operators"),
    ],
)
def test_a_description_finds_its_concept(
    search: DefinitionSearch, description: str, best: str
) -> None:
    assert search.nearest(description, limit=3)[:1] == (best,)


@pytest.mark.parametrize(
    "description",
    [
        pytest.param("", id="nothing"),
        pytest.param("what is it that we do with this?", id="stop words alone"),
        pytest.param("the weather in Lisbon", id="no word known"),
        pytest.param("my printer needs paper, time is short", id="one word of several in passing"),
        pytest.param("?!… \x00 \ud83d", id="no words at all"),
    ],
)
def test_what_means_nothing_here_finds_nothing(search: DefinitionSearch, description: str) -> None:
    assert search.nearest(description, limit=3) == ()


def test_no_more_than_the_limit_is_found_and_each_once(search: DefinitionSearch) -> None:
    found = search.nearest("the time of a person on a page, share of visits", limit=2)

    assert len(found) == 2
    assert len(set(found)) == 2
    assert search.nearest("refactoring", limit=0) == ()


def test_an_empty_glossary_finds_nothing() -> None:
    assert DefinitionSearch(glossary_of()).nearest("refactoring code", limit=3) == ()


def test_the_same_question_has_the_same_answer_every_time() -> None:
    twins = glossary_of(
        concept("a", "one", "A page about cats."), concept("b", "two", "A page about cats.")
    )

    found = {DefinitionSearch(twins).nearest("cats page", limit=2) for _ in range(3)}

    assert found == {("a", "b")}


def test_it_may_be_asked_from_another_thread(search: DefinitionSearch) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: search.nearest("clean up code", limit=1), range(20)))

    assert set(found) == {("refactoring",)}


@settings(max_examples=100, deadline=None)
@given(text=st.text(st.characters(), max_size=200))
def test_any_text_can_be_defined_and_described(text: str) -> None:
    search = DefinitionSearch(glossary_of(concept("odd", text, text)))

    assert search.nearest(text, limit=3) in ((), ("odd",))


def test_a_very_long_description_is_no_trouble(search: DefinitionSearch) -> None:
    assert search.nearest("code " * 4_000 + "x" * 20_000, limit=1) == ()
    assert search.nearest("clean code " * 4_000, limit=1) == ("refactoring",)
