"""A phrase names a headword by its keys, and the headword holds all senses of its label."""

import pytest

from bot.concepts import Glossary, Standing, Term
from bot.matching.index import LabelIndex
from tests.bot.glossaries import HOMONYM, SMALL, company, concept, term, word


def labels_of(phrase: str, glossary: Glossary = SMALL) -> str | None:
    """The label that a phrase names."""
    found = LabelIndex(glossary).find(phrase)
    return found.label if found else None


@pytest.mark.parametrize(
    ("phrase", "label"),
    [
        pytest.param("Qualified Lead", "qualified lead", id="case"),
        pytest.param("qualified-leads", "qualified lead", id="hyphen and plural"),
        pytest.param("clickthrough rate", "click-through rate", id="squashed"),
        pytest.param("web hook", "webhook", id="written apart"),
        pytest.param("loss and profit", "profit and loss", id="other order"),
        pytest.param("p and l", "P&L", id="ampersand in words"),
        pytest.param("SQLs", "SQL", id="plural of an acronym"),
        pytest.param("lead time", None, id="a label inside a longer phrase"),
        pytest.param("", None, id="nothing"),
        pytest.param("🙂", None, id="no letters"),
    ],
)
def test_a_phrase_names_a_label_however_it_is_written(phrase: str, label: str | None) -> None:
    assert labels_of(phrase) == label


def test_the_surest_key_wins() -> None:
    glossary = company(
        word("set up", concept("verb", term("set up"))),
        word("setup", concept("noun", term("setup"))),
    )

    index = LabelIndex(glossary)

    assert [index.find(phrase).concepts for phrase in ("set up", "setup")] == [  # type: ignore[union-attr]
        ("verb",),
        ("noun",),
    ]


def test_a_headword_has_one_sense_for_each_concept_in_the_order_of_teams() -> None:
    found = LabelIndex(SMALL).find("qualified lead")

    assert found is not None
    assert found.contested
    assert found.concepts == ("ql-marketing", "ql-it")


def test_a_hidden_term_leads_to_what_its_concept_is_called() -> None:
    index = LabelIndex(SMALL)

    assert labels_of("qualifed lead") == "qualified lead"
    assert index.is_hidden("qualifed lead")
    assert not index.is_hidden("qualified lead")


def test_a_deprecated_term_is_found_but_does_not_contest_a_label() -> None:
    old = term("reach", "it", standing=Standing.DEPRECATED)
    glossary = company(
        word("reach", concept("new", term("reach", "marketing"))),
        word("spread", concept("old", old)),
    )
    index = LabelIndex(glossary)

    assert index.find("reach").concepts == ("new",)  # type: ignore[union-attr]
    assert labels_of("whitelist") == "whitelist"


def test_a_long_form_names_the_concept_of_its_acronym_alone() -> None:
    index = LabelIndex(SMALL)

    language, lead = index.find("structured query language"), index.find("sales qualified lead")

    assert language is not None
    assert lead is not None
    assert language.concepts == ("sql-language",)
    assert lead.concepts == ("sql-lead",)
    assert index.find("SQL").concepts == ("sql-lead", "sql-language")  # type: ignore[union-attr]


def test_a_long_form_that_is_no_term_is_found_all_the_same() -> None:
    short = Term("CDN", ("it",), short_for="content delivery network")
    found = LabelIndex(company(word("CDN", concept("cdn", short)))).find(
        "content delivery networks"
    )

    assert found is not None
    assert (found.label, found.concepts) == ("content delivery network", ("cdn",))


def test_a_long_form_does_not_inherit_the_other_senses_of_its_acronym() -> None:
    one = concept("one", Term("PR", ("it",), short_for="pull request"))
    two = concept("two", Term("PR", ("marketing",), short_for="public relations"))
    index = LabelIndex(company(word("PR", one, two, kind=HOMONYM)))

    assert index.find("pull request").concepts == ("one",)  # type: ignore[union-attr]
    assert index.find("PR").concepts == ("two", "one")  # type: ignore[union-attr]


def test_inflections_and_a_plural_of_its_own_are_found() -> None:
    one = Term("roll back", ("it",), inflections=("rolled back",))
    two = Term("criterion", ("it",), plural="criteria")
    index = LabelIndex(company(word("a", concept("one", one)), word("b", concept("two", two))))

    assert index.find("rolled back").concepts == ("one",)  # type: ignore[union-attr]
    assert index.find("criteria").concepts == ("two",)  # type: ignore[union-attr]


def test_names_is_stricter_than_find() -> None:
    index = LabelIndex(SMALL)

    assert index.names("qualified leads")
    assert not index.names("lead qualified")
