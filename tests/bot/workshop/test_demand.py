"""What is asked for and missing, from counts that name no person."""

from bot.answering.here import Asking
from bot.asklog import turned_down
from bot.workshop.demand import NOT_HERE, REFUSED, Ask, Lack, Want, demand
from tests.bot.glossaries import knowledge


def known(label: str) -> bool:
    return label in ("churn", "lead")


def test_unknown_words_come_by_how_often_they_were_asked_for() -> None:
    asks = [
        Ask("flurb", "it", "unknown", 1),
        Ask("glorp", "it", "unknown", 2),
        Ask("glorp", "marketing", "suggested", 3),
        Ask("glorp", "", "unknown", 1),
    ]

    assert demand(asks, {}, known)[:2] == (
        Want("glorp", Lack.UNKNOWN, 6, ("marketing", "it")),
        Want("flurb", Lack.UNKNOWN, 1, ("it",)),
    )


def test_a_word_that_is_written_down_by_now_is_not_missing() -> None:
    asks = [Ask("churn", "it", "unknown", 5), Ask("churn", "it", REFUSED, 5)]

    assert demand(asks, {}, known) == ()


def test_votes_and_the_button_that_says_not_here_are_one_count() -> None:
    asks = [Ask("lead", "it", NOT_HERE, 2), Ask("lead", "it", "answered", 9)]

    assert demand(asks, {"lead": 1, "churn": 0}, known) == (
        Want("lead", Lack.UNHELPFUL, 3, ("it",)),
    )


def test_a_word_of_several_teams_is_told_whether_it_is_known_or_not() -> None:
    asks = [Ask("lead", "it", "answered", 1), Ask("lead", "marketing", "answered", 2)]

    assert demand(asks, {}, known) == (Want("lead", Lack.SHARED, 3, ("marketing", "it")),)


def test_none_of_these_and_not_here_are_told_apart() -> None:
    desk = knowledge().desk

    assert list(turned_down(desk.define("webhook budget", Asking()))) == [
        ("webhook budget", REFUSED)
    ]
    assert list(turned_down(desk.define("webhook", Asking()))) == [("webhook", NOT_HERE)]
    assert list(turned_down(desk.define("zzyzx", Asking()))) == []
