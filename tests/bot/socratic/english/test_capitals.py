"""A capital that only begins a sentence makes no name."""

import pytest

from bot.socratic.english.capitals import is_common, uncapped
from bot.socratic.english.nouns import definite, definite_subject

BEGINS = {
    "a thing": ("Courier lost the sample", "courier lost the sample"),
    "whose it is": ("Customer's SSO is off", "customer's SSO is off"),
    "whose they are": ("Drivers' hours are missing", "drivers' hours are missing"),
    "an ending that tells": ("Municipal permission is pending", "municipal permission is pending"),
    "before a name, a verb": ("Waiting for Leo", "waiting for Leo"),
    "a person": ("Priya lost the sample", "Priya lost the sample"),
    "a word that is a name too": ("Mark is away", "Mark is away"),
    "a name of two words": ("Design Systems is late", "Design Systems is late"),
    "letters": ("VPN is down", "VPN is down"),
    "I": ("I need a key", "I need a key"),
}


@pytest.mark.parametrize(("sentence", "plain"), BEGINS.values(), ids=BEGINS)
def test_only_the_capital_of_an_ordinary_word_goes(sentence: str, plain: str) -> None:
    assert uncapped(sentence) == plain


def test_a_name_written_small_is_no_ordinary_word() -> None:
    assert not is_common("felixstowe")
    assert is_common("vendors")


ARTICLES = {
    "a name written small": ("felixstowe", "felixstowe"),
    "whose it is": ("vendor's sandbox", "the vendor's sandbox"),
    "whose, of a team": ("legal's answer", "legal's answer"),
    "letters for a thing": ("VPN", "the VPN"),
    "letters for a thing, and more": ("PO for the scanners", "the PO for the scanners"),
    "a title": ("Dr Osei's stamp", "Dr Osei's stamp"),
    "everything": ("everything nearby", "everything nearby"),
    "nobody": ("nobody in sales", "nobody in sales"),
}


@pytest.mark.parametrize(("words", "article"), ARTICLES.values(), ids=ARTICLES)
def test_a_thing_has_the_article_it_needs(words: str, article: str) -> None:
    assert definite(words) == article
    assert definite_subject(words) == article


def test_a_department_takes_no_article_as_somebody_who_does_something() -> None:
    assert definite_subject("trade compliance") == "trade compliance"
    assert definite_subject("access management tool") == "the access management tool"
