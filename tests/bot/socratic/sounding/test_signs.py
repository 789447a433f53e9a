"""A second opinion by the words of a message: what it adds, and where it is not asked."""

import pytest

from bot.socratic.extract import Blocker, Declined, extract, judged
from bot.socratic.sounding.signs import leaning, signs_in


def test_words_pairs_kinds_and_clauses_are_signs() -> None:
    signs = signs_in("No access yet, the vault is flooded")

    assert {"no", "access yet", "<10", "k broken", "last broken", "c noun yes broken"} <= signs


def test_a_word_counts_as_its_like_do() -> None:
    assert "is_BROKEN_$" in signs_in("the archive is flooded") & signs_in("my build is dead")


def test_words_that_sound_held_up_lean_that_way_and_others_do_not() -> None:
    blocked = leaning("still no access to the CRM, so I can't start the import")
    chat = leaning("we had a lovely weekend, and thanks for the photos of the party")

    assert chat < 0 < blocked


def test_a_rule_is_not_believed_where_the_words_speak_against_it() -> None:
    text = "the import is waiting for the file"
    read = extract(text, invited=True)

    assert judged(text, read, -5.0) == Declined("unlikely")
    assert judged(text, read, 5.0) == read


@pytest.mark.parametrize(
    "text",
    [
        "The booth needs a wipe after the fair, then it shines again",
        "The new hire needs a desk plant, we bought one together yesterday",
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
