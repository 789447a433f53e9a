"""The words of a message that name what is in the way, where no rule can, or names it less well."""

import pytest

from bot.socratic.english.clauses import clauses
from bot.socratic.english.statements import has_verb
from bot.socratic.extract import Blocker, extract
from bot.socratic.heard import THAT, Form, Heard
from bot.socratic.naming.choosing import named
from bot.socratic.naming.spans import spans
from bot.socratic.obstacles.phrases import wh

LONG = {
    "what is missing": (
        "On the German site we're missing the imprint text. Without it we are not permitted to "
        "publish.",
        "get the imprint text",
    ),
    "what nobody knows": (
        "Designs for the kiosk: done apart from one bit, where I haven't a clue which standard "
        "applies in Canada. That bit holds up the handover.",
        "which standard applies in Canada",
    ),
    "more than a rule can carry": (
        "Still waiting for the list of the names of the heads of the teams in all of our offices",
        "the wait for the list of the names of the heads of the teams",
    ),
    "what is not there": (
        "No badge for building C, so no access to the lab, so no user tests this week either.",
        "get access to the lab",
    ),
    "whether something is so": (
        "Sitemap: nobody has decided if the blog goes to a subdomain. The redirect list depends on "
        "it, so I left it.",
        "whether the blog goes to a subdomain",
    ),
    "somebody's yes": (
        "Everything depends on a yes from Basel which doesn't come.",
        "get a yes from Basel",
    ),
}


@pytest.mark.parametrize(("text", "x"), LONG.values(), ids=LONG)
def test_what_is_in_the_way_is_named_in_long_messages(text: str, x: str) -> None:
    heard = extract(text, invited=True)

    assert isinstance(heard, Blocker)
    assert heard.x == x


def test_a_stretch_begins_with_its_article_and_holds_no_verb() -> None:
    said = clauses("the tax codes for Malta are missing")

    assert {"the tax codes", "the tax codes for Malta"} <= {one.words for one in spans(said)}
    assert not any(" are " in one.words for one in spans(said))


def test_what_is_said_to_be_well_is_not_offered() -> None:
    said = clauses("the planner is fine, the template needs a yes")

    assert not any("planner" in one.words for one in spans(said))


def test_nothing_is_named_where_nothing_weighs_enough() -> None:
    assert named(clauses("oh well, it is what it is"), THAT, "") is None


def test_the_rules_phrase_is_kept_where_no_stretch_is_clearly_better() -> None:
    rule = Heard("get access to the vault", Form.VERB)

    assert named(clauses("I still have no access to the vault"), rule, "thing has none") == rule


NO_NAMES = {
    "a statement": ("the CEO decides the date", "the CEO decides"),
    "what was done": ("the certificate lapsed", "the certificate lapsed"),
    "the end of a name": ("the cookie banner is broken", "banner"),
    "what somebody is": ("the agency's on holiday", "the agency's"),
    "what a verb has for its thing": ("I know the codebase", "know the codebase"),
}


@pytest.mark.parametrize(("text", "words"), NO_NAMES.values(), ids=NO_NAMES)
def test_a_stretch_names_a_thing_and_states_nothing(text: str, words: str) -> None:
    assert words not in {one.words for one in spans(clauses(text))}


QUESTIONS = {
    "with does": ("what does marketing mean by a lead", "what marketing means by a lead"),
    "with should": ("how should we label the ads", "how we should label the ads"),
    "with is": ("what is the deadline for the tender", "what the deadline for the tender is"),
}


@pytest.mark.parametrize(("asked", "known"), QUESTIONS.values(), ids=QUESTIONS)
def test_a_question_is_said_as_it_stands_after_if_we_knew(asked: str, known: str) -> None:
    assert wh(asked) == Heard(known, Form.WH)


STATED = {
    "a past that is nothing else": ("the phone went home", True),
    "somebody who did it": ("the supplier moved delivery", True),
    "what was asked for": ("the regional lead asked for the campaign", True),
    "a verb that names nothing": ("get the file", True),
    "what it is like": ("the approved copy", False),
    "more than one of a thing": ("vendor reviews of the tool", False),
}


@pytest.mark.parametrize(("words", "states"), STATED.values(), ids=STATED)
def test_words_with_a_verb_of_their_own_state_something(words: str, states: bool) -> None:
    assert has_verb(words.split()) is states


def test_what_is_said_back_is_where_the_obstacle_is_named() -> None:
    heard = extract(
        "Regression suite is done. My change sits behind Kenji's in the merge queue, and mine "
        "never gets its turn this week.",
        invited=True,
    )

    assert isinstance(heard, Blocker)
    assert heard.x == "your change sitting behind Kenji's in the merge queue"
    assert heard.quote == "my change sits behind Kenji's in the merge queue"
