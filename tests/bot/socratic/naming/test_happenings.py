"""What a clause says can name what is in the way: the gateway returning 403."""

import pytest

from bot.socratic.english.clauses import clauses
from bot.socratic.extract import Blocker, extract
from bot.socratic.heard import Form
from bot.socratic.naming.happenings import happenings
from bot.socratic.naming.span import Kind
from bot.socratic.naming.spans import spans
from bot.socratic.obstacles.phrases import between, get_to, state

SAYS = {
    "what it does": ("the gateway returns 403", "the gateway returning 403"),
    "what it did": ("the guide cancelled the tour", "the guide cancelling the tour"),
    "what it does not do": ("the agency doesn't reply", "the agency not replying"),
    "what it is": ("the test server is down again", "the test server being down"),
    "what is going on": ("Nora is moving house", "Nora moving house"),
    "what it is not": ("the invoice isn't approved", "the invoice not being approved"),
    "what has happened": ("our licence has expired", "our licence having expired"),
    "what has not": ("the vendor hasn't sent the key", "the vendor not having sent the key"),
    "what it keeps doing": ("the export keeps timing out", "the export timing out"),
    "what cannot be": (
        "the intern can't open the file",
        "the intern not being able to open the file",
    ),
    "an 's that is short for is": (
        "phone system's unreachable",
        "the phone system being unreachable",
    ),
    "an 's that is short for has": ("the sponsor's gone quiet", "the sponsor having gone quiet"),
    "what was done to it": ("the account was suspended", "the account being suspended"),
    "what has been the matter": ("the agent has been offline", "the agent being offline"),
    "what is not there": ("the screws are missing", "the screws being missing"),
    "more than one": ("the two reports disagree", "the two reports disagreeing"),
    "nobody": ("nobody owns the list", "nobody owning the list"),
    "a verb that may be a noun": (
        "the board votes on the budget",
        "the board voting on the budget",
    ),
    "what was used up": ("our free minutes used up", "our free minutes being used up"),
    "up to where the author goes on": (
        "the agency has gone quiet I emailed",
        "the agency having gone quiet",
    ),
}


@pytest.mark.parametrize(("clause", "phrase"), SAYS.values(), ids=SAYS)
def test_what_a_clause_says_is_a_phrase(clause: str, phrase: str) -> None:
    read = {state(one.who, one.doing).x for one in happenings(clause.split())}

    assert phrase in read


NOTHING = {
    "what the author does": "I wrote the brief",
    "somebody nobody could make out": "they moved the date",
    "whose it is": "the vendor's sandbox",
    "what the author did, without saying I": "removed four hundred duplicates",
    "a statement inside": "the form we use stamps",
    "a relative clause without its verb": "the weekend that each record takes a minute",
    "a question": "who owns the list",
    "what was planned": "the app was supposed to be here",
    "to whom it is not given": "the organiser isn't giving us",
}


@pytest.mark.parametrize("clause", NOTHING.values(), ids=NOTHING)
def test_other_words_say_nothing_of_anything(clause: str) -> None:
    assert not [one for one in happenings(clause.split()) if state(one.who, one.doing).x]


def test_of_two_statements_none_is_the_subject_of_the_other() -> None:
    clause = "the courier lost our samples and the gateway stops"
    read = {state(one.who, one.doing).x for one in happenings(clause.split())} - {None}

    assert read == {"the courier losing our samples"}


def test_a_verb_that_lost_its_object_names_nothing() -> None:
    assert state("the suite", "taking since Monday").form is Form.THAT


def test_a_number_and_its_share_stay_whole() -> None:
    offered = [one.doing for one in spans(clauses("the import fails at row 2,000 of 15%"))]

    assert "failing at row 2,000 of 15%" in offered


def test_what_a_clause_says_is_offered_beside_its_stretches() -> None:
    offered = [
        one for one in spans(clauses("the portal rejects our key")) if one.kind is Kind.STATE
    ]

    assert [(one.words, one.doing) for one in offered] == [("the portal", "rejecting our key")]


def test_what_is_not_reached_before_something_else_is_not_offered_as_a_thing() -> None:
    things = [
        one.words for one in spans(clauses("I can't print the map until the scale is settled"))
    ]

    assert "the map" not in things


def test_an_s_with_nothing_behind_it_says_nothing() -> None:
    for text in ("I'm blocked because the server's still", "blocked: the printer's still"):
        assert isinstance(extract(text, invited=True), Blocker)


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("nobody's given me the login", "nobody having given you the login"),
        ("the payment file rejected by HSBC", "the payment file being rejected by HSBC"),
        ("radiology won't take our orders", "radiology not taking our orders"),
    ],
    ids=["has, not is", "a headline", "a department"],
)
def test_what_a_clause_says_reads_as_english(clause: str, said: str) -> None:
    assert said in {state(one.who, one.doing).x for one in happenings(clause.split())}


def test_two_sides_are_named_together() -> None:
    both = [
        one for one in spans(clauses("legal says yes, sales says no")) if one.kind is Kind.SIDES
    ]

    assert [(one.words, one.doing, one.beside) for one in both] == [
        ("legal", "saying yes", ("sales", "saying no"))
    ]


BETWEEN = {
    "who wants what": (
        "My lead wants it short, the client wants it long.",
        "the disagreement between your lead and the client",
    ),
    "who does not": (
        "Sales counts a trial as a customer, finance doesn't.",
        "the disagreement between sales and finance",
    ),
    "we are one of them": (
        "The Lyon team reads it as gross, we read it as net.",
        "the disagreement between the Lyon team and us",
    ),
    "in one clause": (
        "The lab report and the label disagree about the sugar content.",
        "the disagreement between the lab report and the label about the sugar content",
    ),
}


@pytest.mark.parametrize(("text", "x"), BETWEEN.values(), ids=BETWEEN)
def test_two_who_do_not_agree_have_a_disagreement(text: str, x: str) -> None:
    found = [one for one in spans(clauses(text)) if one.kind is Kind.BETWEEN]

    assert [between(one.words, *one.beside).x for one in found] == [x]


DUTIES = {
    "has to": ("Elke has to name the test stores", "get Elke to name the test stores"),
    "has not": ("compliance haven't approved the text", "get compliance to approve the text"),
    "never": ("Kevin never sent the numbers", "get Kevin to send the numbers"),
    "promised": ("the chef promised to choose a photo", "get the chef to choose a photo"),
}


@pytest.mark.parametrize(("text", "x"), DUTIES.values(), ids=DUTIES)
def test_what_somebody_is_to_do_can_name_it(text: str, x: str) -> None:
    found = [one for one in spans(clauses(text)) if one.kind is Kind.DUTY]

    assert [get_to(one.words, one.doing).x for one in found] == [x]


def test_what_the_author_is_to_do_is_nobody_elses_duty() -> None:
    assert not [one for one in spans(clauses("I have to finish the deck")) if one.kind is Kind.DUTY]
