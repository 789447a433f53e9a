"""What differs in meaning, from two small glossaries."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.cards import words
from bot.concepts import (
    Concept,
    Glossary,
    Measure,
    Owner,
    Settlement,
    Signatures,
    Standing,
    Word,
)
from bot.signing import wording_digest
from bot.wording.changes import summed_up, tell
from bot.workshop.difference import difference, teams_of
from tests.bot.glossaries import DISPUTED, HOMONYM, company, concept, signed, term, word

DAY = date(2026, 3, 2)
LEAD = concept(
    "lead", term("lead", "marketing"), definition="An address.", measure=Measure(counts=("one",))
)
FORM = concept("form", term("form", "it"))
BEFORE = company(word("lead", LEAD), word("form", FORM))


def told(before: Glossary, after: Glossary) -> list[str]:
    """Each change as a kind and a sentence."""
    found = difference(before, after)
    return [
        f"{type(one).__name__.lower()}: {words(tell(one, after).said)}" for one in found.changes
    ]


def with_lead(change: Callable[[Concept], Concept]) -> Glossary:
    return company(word("lead", change(LEAD)), word("form", FORM))


def test_the_same_glossary_says_the_same() -> None:
    assert told(BEFORE, BEFORE) == []
    assert summed_up(difference(BEFORE, BEFORE)) == "Nothing changes."


def test_line_breaks_and_the_order_of_files_mean_nothing() -> None:
    after = company(word("form", FORM), word("lead", replace(LEAD, definition="An\n  address.")))

    assert told(BEFORE, after) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            lambda one: replace(one, definition="A form."),
            ["reworded: What lead means changes for Marketing: definition."],
        ),
        (
            lambda one: replace(one, gloss="an address"),
            ["reworded: What lead means is put otherwise in translations for Marketing."],
        ),
        (
            lambda one: replace(one, measure=Measure(counts=("one", "two"), unit="people")),
            ["reworded: What lead means changes for Marketing: counts and unit."],
        ),
        (
            lambda one: replace(one, owner="else", usage=("A lead came.",)),
            ["amended: lead: its owner and usage changed."],
        ),
        (
            lambda one: replace(one, terms=(term("contact", "marketing"),)),
            ["renamed: Marketing now says contact instead of lead."],
        ),
        (
            lambda one: replace(one, terms=(*one.terms, term("contact", "sales"))),
            ["named: Sales also says contact for lead."],
        ),
        (
            lambda one: replace(
                one, terms=(*one.terms, term("leed", "marketing", standing=Standing.HIDDEN))
            ),
            ["named: lead is found by leed too."],
        ),
        (
            lambda one: replace(one, terms=(term("lead", "everyone"),)),
            ["restood: lead is said by Everyone now, not by Marketing alone."],
        ),
        (
            lambda one: replace(
                one,
                terms=(term("lead", "marketing", standing=Standing.DEPRECATED, until=DAY),),
            ),
            [
                "restood: lead is deprecated now (it was preferred) and ends on 2 March 2026.",
            ],
        ),
    ],
    ids=[
        "definition",
        "gloss",
        "measure",
        "what is not signed",
        "another name",
        "a further name",
        "a misspelling",
        "everyone says it",
        "deprecated",
    ],
)
def test_a_change_of_a_concept_is_said(
    change: Callable[[Concept], Concept], expected: list[str]
) -> None:
    assert told(BEFORE, with_lead(change)) == expected


def test_a_new_sense_names_those_who_mean_something_else() -> None:
    other = concept("lead-it", term("lead", "it"), definition="A row.")
    after = company(word("lead", LEAD, other, kind=DISPUTED), word("form", FORM))

    assert told(BEFORE, after) == [
        "contested: lead is now disputed between Marketing and IT: They differ.",
        "added: lead is new for IT: A row. Marketing means something else by “lead”.",
    ]
    assert teams_of(difference(BEFORE, after).changes[1]) == ("it", "marketing")


def test_a_concept_that_is_gone_is_missed() -> None:
    assert told(BEFORE, company(word("form", FORM))) == ["removed: lead is gone. Marketing had it."]


def test_a_concept_that_moves_to_another_file_is_the_same_concept() -> None:
    after = company(word("contact", LEAD), word("form", FORM))

    assert told(BEFORE, after) == []


SIDES = (concept("a", term("release", "marketing")), concept("b", term("release", "it")))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            word("release", *SIDES, kind=DISPUTED),
            Word("release", SIDES, settled=Settlement(DAY, "Both stay.")),
            ["settled: The dispute over release was settled on 2 March 2026: Both stay."],
        ),
        (
            word("release", *SIDES, kind=DISPUTED),
            Word("release", SIDES),
            ["uncontested: release is no longer contested, and nothing says how that was settled."],
        ),
        (
            word("release", *SIDES, kind=DISPUTED),
            word("release", *SIDES, kind=HOMONYM),
            ["recontested: release: what differs is put otherwise."],
        ),
    ],
    ids=["settled", "gone", "described otherwise"],
)
def test_a_contest_that_changes_is_said(before: Word, after: Word, expected: list[str]) -> None:
    assert told(company(before), company(after)) == expected


def agreed(one: Concept) -> Concept:
    return signed(one, {"marketing": DAY})


def test_an_agreement_lapses_with_the_text_under_it() -> None:
    before = with_lead(agreed)
    after = with_lead(lambda one: replace(agreed(one), definition="A form."))

    assert told(before, after) == [
        "reworded: What lead means changes for Marketing: definition.",
        "lapsed: The agreement of Marketing on lead lapses: this is not the text that was signed.",
    ]
    assert [one.teams for one in difference(before, after).lapsed] == [("marketing",)]


def test_an_agreement_that_had_lapsed_before_does_not_lapse_again() -> None:
    before = with_lead(lambda one: replace(agreed(one), definition="A form."))
    after = with_lead(lambda one: replace(agreed(one), definition="A form.", owner="else"))

    assert difference(before, after).lapsed == ()


def test_a_digest_that_is_typed_anew_counts_as_signatures_of_all() -> None:
    """Else whoever changes a text would only have to write its digest below the old names."""
    before = with_lead(agreed)
    after = with_lead(lambda one: agreed(replace(one, definition="A form.")))

    assert told(before, after)[1] == "signed: Marketing signed lead."


def test_a_signature_that_is_gone_is_missed() -> None:
    assert told(with_lead(agreed), BEFORE) == ["withdrawn: Marketing no longer stands behind lead."]


def test_what_is_signed_cannot_be_moved_from_one_item_of_a_list_to_the_next() -> None:
    one = replace(LEAD, measure=Measure(counts=("a form", "a call")))
    other = replace(LEAD, measure=Measure(counts=("a", "form a call")))

    assert wording_digest(one) != wording_digest(other)


def test_other_signers_of_a_team_are_told_first() -> None:
    after = replace(BEFORE, owners={"ops": Owner("ops", "Operations", "it", git=("mallory",))})

    assert told(BEFORE, after) == ["entitled: Other people may sign for IT once this is in."]


def test_a_sum_leaves_out_what_changes_no_meaning() -> None:
    after = with_lead(
        lambda one: replace(one, definition="A form.", owner="x", signatures=Signatures({}))
    )

    assert summed_up(difference(BEFORE, after)) == "One changed meaning."
