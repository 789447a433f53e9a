"""Who wants to be forgotten is understood, and nobody else is."""

import pytest

from bot.asking.forgetting import is_about_what_is_kept


@pytest.mark.parametrize(
    "text",
    [
        "forget me",
        "<@PARLEY> forget me",
        "<@PARLEY>, please forget me!",
        "Forget about me please",
        "delete my data",
        "delete everything you know about me",
        "erase all about me.",
        "can you delete all of my personal data?",
        "what do you know about me?",
        "What do you keep about me",
        "what data do you have on me?",
    ],
)
def test_it_is_understood(text: str) -> None:
    assert is_about_what_is_kept(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "forget it",
        "forget me not",
        "what does forget me mean?",
        "delete my data from the CRM",
        "what do you know about churn?",
        "what do you know about me and my team's SLA?",
        "they forget about me all the time",
        "what is my data?",
        "forget my last question",
    ],
)
def test_nothing_else_is_taken_for_it(text: str) -> None:
    assert not is_about_what_is_kept(text)
