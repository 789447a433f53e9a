import pytest
from hypothesis import given
from hypothesis import strategies as st
from yaml import safe_dump

from adapters.folder.events import events
from adapters.folder.fault import Fault, UnreadableError
from adapters.folder.nodes import build, scalar


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((word, word) for word in ("NO", "no", "on", "Off", "yes", "Y", "n")),
        *((text, text) for text in ("12:30", "0123", "00", "1_000", "0x1F", "0o17", "0b1")),
        *((text, text) for text in ("2026-03-02", "1.2.3", "=", "<<", "-", "+", ".", "-.", "e5")),
        *((text, text) for text in (".inf", ".NaN", "0.5.1", "01.5", "1e", "9" * 41)),
        *((text, True) for text in ("true", "True", "TRUE")),
        *((text, False) for text in ("false", "False", "FALSE")),
        *((text, None) for text in ("", "~", "null", "Null", "NULL")),
        ("tRUE", "tRUE"),
        ("0", 0),
        ("-7", -7),
        ("+42", 42),
        ("404", 404),
        ("1.10", 1.1),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("-0.5E-2", -0.005),
    ],
)
def test_an_unquoted_text_is_read_by_yaml_1_2(text: str, value: object) -> None:
    read = scalar(text)

    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize("text", ["'404'", '"true"', "'~'", "|\n  404", ">-\n  null"])
def test_a_quoted_text_stays_a_text(text: str) -> None:
    value = build(events(f"a: {text}\n")).value["a"]

    assert isinstance(value, str)
    assert value.strip() in ("404", "true", "~", "null")


PLACES = """\
word: churn
concepts:
  - id: one
    terms:
      - {label: churn,
         team: marketing}
  - id: two
"""


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ((), (1, 1)),
        (("word",), (1, 7)),
        (("concepts",), (3, 3)),
        (("concepts", 0, "id"), (3, 9)),
        (("concepts", 0, "terms", 0), (5, 9)),
        (("concepts", 0, "terms", 0, "team"), (6, 16)),
        (("concepts", 1), (7, 5)),
        (("concepts", 1, "owner"), (7, 5)),
        (("concepts", 9, "owner"), (3, 3)),
        (("word", 0, "x"), (1, 7)),
    ],
    ids=str,
)
def test_a_value_has_a_place_and_a_missing_one_the_nearest(
    keys: tuple[str | int, ...], place: tuple[int, int]
) -> None:
    assert build(events(PLACES)).place(keys) == place


def test_a_key_has_a_place_of_its_own() -> None:
    tree = build(events(PLACES))

    assert tree.place_of_key(("concepts",)) == (2, 1)
    assert tree.place_of_key(("concepts", 0, "terms", 0, "team")) == (6, 10)


VALUES = st.recursive(
    st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", max_size=3), inner),
    max_leaves=12,
)


@given(VALUES)
def test_whatever_is_written_is_read_back(value: object) -> None:
    text = safe_dump(value, default_style='"', allow_unicode=True)

    assert build(events(text)).value == value


REFUSED = {"yaml", "tab", "anchor", "tag", "several-documents", "too-deep", "not-text"}


def fault(text: str) -> Fault | None:
    try:
        build(events(text))
    except UnreadableError as error:
        return error.fault
    return None


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_is_read_or_refused_with_a_place(text: str) -> None:
    found = fault(text)

    assert found is None or (found.line >= 1 and found.column >= 1 and found.rule in REFUSED)


@given(st.text("[]{}:,-?&*!|>'\"%@` \t\n#ab", max_size=60))
def test_signs_of_yaml_in_any_order_are_read_or_refused(text: str) -> None:
    found = fault(text)

    assert found is None or found.rule in REFUSED
