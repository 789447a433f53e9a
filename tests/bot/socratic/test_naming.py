"""The words of a message that name what is in the way, where no rule can, or names it less well."""

import pytest

from bot.socratic.clauses import clauses
from bot.socratic.extract import Blocker, extract
from bot.socratic.heard import THAT, Form, Heard
from bot.socratic.naming import named
from bot.socratic.spans import spans

LONG = {
    "what is missing": (
        "On the German site we're missing the imprint text. Without it we are not permitted to "
        "publish.",
        "the imprint text",
    ),
    "what nobody knows": (
        "Designs for the kiosk: done apart from one bit, where I haven't a clue which standard "
        "applies in Canada. That bit holds up the handover.",
        "which standard applies in Canada",
    ),
    "more than a rule can carry": (
        "Still waiting for the list of the names of the heads of the teams in all of our offices",
        "the list of the names",
    ),
}


@pytest.mark.parametrize(("text", "x"), LONG.values(), ids=LONG)
def test_what_is_in_the_way_is_named_in_long_messages(text: str, x: str) -> None:
    heard = extract(text)

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
