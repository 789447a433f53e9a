"""What those who learn English leave out or put elsewhere is mended before it is said back."""

import pytest

from bot.socratic.english.learners import is_slip, mended
from bot.socratic.extract import Blocker, extract
from bot.socratic.playback import statement

MENDED = {
    "an article before a team": (
        "the ticket being with network team",
        "the ticket being with the network team",
    ),
    "an article before a firm": ("a reply from supplier", "a reply from the supplier"),
    "a late adverb": ("the file coming always in Latin", "the file always coming in Latin"),
    "an article in a department": (
        "the contract being in legal department",
        "the contract being in the legal department",
    ),
    "an early enough": ("the laptop not being enough strong", "the laptop not being strong enough"),
    "a plural that there is not": ("the test datas", "the test data"),
    "an a before a vowel": ("get a EORI number", "get an EORI number"),
    "the of a department": ("the validation of the legal", "the validation of legal"),
}


@pytest.mark.parametrize(("words", "right"), MENDED.values(), ids=MENDED)
def test_a_slip_is_mended(words: str, right: str) -> None:
    assert mended(words) == right


def test_the_name_of_an_obstacle_is_said_without_its_slip() -> None:
    heard = extract("My laptop is not enough strong for the render, so I'm stuck")

    assert isinstance(heard, Blocker)
    assert heard.x == "your laptop not being strong enough for the render"


@pytest.mark.parametrize(
    "words",
    [
        "the ticket being with the network team",
        "a copy of customer data",
        "the legal team",
        "the form being in the team",
        "the form being in our team",
        "get a one-pager",
        "option a or b",
        "a European supplier",
        "get a SIM card",
        "get an SLA from the venue",
        "to which team it goes",
        "the gateway giving timeout errors",
        "the answer from head office",
        "the form of our client",
        "enough testers",
    ],
)
def test_what_is_right_stays(words: str) -> None:
    assert mended(words) == words
    assert not is_slip(words)


@pytest.mark.parametrize(
    "quote",
    [
        "I'm waiting for the review since 4 days",
        "the ticket is with network team",
        "nobody can say me which price is right",
        "we don't can open the file",
        "no mac no xcode no build",
    ],
)
def test_a_slip_is_quoted_and_not_said_as_our_own(quote: str) -> None:
    assert statement(quote) is None
