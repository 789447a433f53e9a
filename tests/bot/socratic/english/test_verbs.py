"""The forms of English verbs."""

import pytest

from bot.socratic.english import verbs


@pytest.mark.parametrize(
    ("base", "form"),
    [
        ("sign", "signing"),
        ("approve", "approving"),
        ("get", "getting"),
        ("submit", "submitting"),
        ("debug", "debugging"),
        ("log in", "logging in"),
        ("open", "opening"),
        ("die", "dying"),
        ("quit", "quitting"),
        ("sync", "syncing"),
        ("fix", "fixing"),
        ("agree", "agreeing"),
    ],
)
def test_a_verb_takes_ing(base: str, form: str) -> None:
    assert verbs.gerund(base) == form


def test_every_known_verb_comes_back_from_its_ing_form() -> None:
    assert [v for v in verbs.known() if verbs.base_of_gerund(verbs.gerund(v)) != v] == []


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("sent", "send"),
        ("approved", "approve"),
        ("planned", "plan"),
        ("replied", "reply"),
        ("times", "time"),
        ("has", "have"),
        ("replies", "reply"),
        ("pushes", "push"),
        ("signing", "sign"),
    ],
)
def test_a_form_leads_to_its_verb(form: str, base: str) -> None:
    assert verbs.base_of(form) == base


@pytest.mark.parametrize("word", ["banner", "", "ing", "legal", "Zoe"])
def test_what_is_no_verb_has_no_base(word: str) -> None:
    assert verbs.base_of(word) is None
