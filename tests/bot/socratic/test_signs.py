"""A second opinion by the words of a message: what it adds, and where it is not asked."""

import pytest

from bot.socratic.extract import Blocker, Declined, extract
from bot.socratic.signs import likelihood, signs_in


def test_words_pairs_and_brevity_are_signs() -> None:
    assert signs_in("No access yet") == {"no", "access", "yet", "no access", "access yet"} | {
        "<6",
        "<10",
        "<16",
    }


def test_the_likelihood_is_between_no_and_yes() -> None:
    blocked = likelihood("still no access to the CRM, so I can't start the import")
    chat = likelihood("who wants to join me for a walk in the park after the meeting?")

    assert 0 < chat < 0.1 < 0.9 < blocked < 1


@pytest.mark.parametrize(
    "text",
    [
        "The booth needs a good vacuum after the fair, and it shines",
        "My phone is broken, so write here rather than call",
    ],
)
def test_a_weak_rule_is_not_believed_where_the_words_speak_against_it(text: str) -> None:
    assert extract(text) == Declined("unlikely")
    assert isinstance(extract(text, invited=True), Blocker)


def test_what_no_rule_knows_is_heard_where_the_words_are_clear() -> None:
    heard = extract(
        "The vendor's script swallows all events and I can't report anything without them"
    )

    assert isinstance(heard, Blocker)


@pytest.mark.parametrize(
    "text",
    [
        "stuck",
        "blocked.",
        "builds are failing",
        "<@U1> <@U2> I'm at a dead end with the Safari bug",
    ],
)
def test_a_few_words_and_plain_ones_need_no_second_opinion(text: str) -> None:
    assert isinstance(extract(text), Blocker)


@pytest.mark.parametrize(
    "text",
    [
        "The intern can't open the wiki, I've sent him to the helpdesk",
        "The new hire needs a desk, I set one up next to mine",
        "Finance can't close June, they told us. It doesn't touch our plan.",
        "Should the supplier say no on Monday, we need a plan B",
        "Next: wait for the proofs, then send them on",
        "None of the invoices is missing",
        "The press is waiting for nobody",
        "I couldn't agree more",
        "It's not that I can't do it, I only do the invoices first",
    ],
    ids=[
        "taken care of",
        "seen to",
        "does not touch us",
        "should it happen",
        "waiting is planned",
        "none is missing",
        "waiting for nobody",
        "agreed",
        "not that",
    ],
)
def test_what_is_in_nobodys_way_is_declined(text: str) -> None:
    assert isinstance(extract(text, invited=True), Declined)
