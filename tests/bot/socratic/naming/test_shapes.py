"""Whether a phrase reads well shows in how its words follow each other."""

from bot.socratic.heard import Form, Heard
from bot.socratic.naming.shapes import shape_signs


def shape(words: str, form: Form = Form.NOUN) -> frozenset[str]:
    return frozenset(shape_signs(Heard(words, form)))


def test_words_of_one_kind_have_one_shape() -> None:
    one, other = shape("the gateway returns"), shape("the parser returns")

    assert "x3 the w does/do" not in one ^ other
    assert {sign for sign in one ^ other if sign.startswith("x3")} == set()


def test_a_statement_has_another_shape_than_a_thing() -> None:
    assert any(sign.endswith("does $") for sign in shape("the card stops") - shape("the card"))


def test_names_numbers_and_owners_stand_for_their_like() -> None:
    row = {sign for sign in shape("Eva's 12 VPN keys") if sign.startswith("x1")}

    assert {"x1 N's", "x1 #", "x1 ACR"} <= row


def test_the_form_counts() -> None:
    assert shape("the key") != shape("the key", Form.VERB)
