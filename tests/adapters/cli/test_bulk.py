"""Bulk mode answers every line, whatever it holds, and never stops."""

import json
from io import BytesIO, StringIO
from typing import Any

import pytest

from adapters.cli.bulk import Json, text_of, write

CHURN = b'{"id": 1, "text": "churn"}'


def bulk(lines: bytes) -> list[Json]:
    """The replies of a command that says the text back."""
    out = StringIO()
    write(lambda given: {"said": text_of(given)}, BytesIO(lines), out)
    assert out.getvalue().isascii()
    return [json.loads(line, parse_constant=_refuse) for line in out.getvalue().splitlines()]


def _refuse(word: str) -> Any:
    raise ValueError(f"{word} is not JSON")


@pytest.mark.parametrize(
    "one",
    [
        b'{"id": "a", "text": "churn"}',
        b'{"id": 2.5, "text": "churn"}',
        b'{"id": ' + b"9" * 400 + b', "text": "churn"}',
        b'{"id": "\\ud83d", "text": "churn"}',
        b'\xef\xbb\xbf{"id": "a", "text": "churn"}\r',
        b'{"id": "a", "text": "churn", "more": [1, {}]}',
    ],
    ids=["word", "fraction", "long number", "half a character", "byte order mark", "more fields"],
)
def test_a_line_is_answered_under_its_id(one: bytes) -> None:
    [reply] = bulk(one + b"\n")

    assert reply == {"id": json.loads(one.decode("utf-8-sig"))["id"], "said": "churn"}


@pytest.mark.parametrize(
    "one",
    [
        b"{",
        b"[1]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"text": "churn"}',
        b'{"id": null, "text": "churn"}',
        b'{"id": true, "text": "churn"}',
        b'{"id": [1], "text": "churn"}',
        b'{"id": NaN, "text": "churn"}',
        b'{"id": 1e400, "text": "churn"}',
        b'{"id": ' + b"9" * 10_000 + b', "text": "churn"}',
    ],
    ids=[
        "half an object",
        "a list",
        "null",
        "not UTF-8",
        "too deep",
        "no id",
        "an empty id",
        "an id that is true",
        "an id that is a list",
        "an id that is no number",
        "an endless id",
        "an id of too many digits",
    ],
)
def test_a_line_without_a_usable_id_is_an_error_and_the_next_is_answered(one: bytes) -> None:
    bad, good = bulk(one + b"\n" + CHURN)

    assert (bad["id"], bool(bad["error"])) == (None, True)
    assert good == {"id": 1, "said": "churn"}


def test_a_wrong_text_is_an_error_under_its_id() -> None:
    [reply] = bulk(b'{"id": "a", "text": 5}')

    assert reply == {"id": "a", "error": "`text` must be a string."}


def test_blank_lines_are_skipped() -> None:
    assert bulk(b"\n  \r\n\t\n" + CHURN + b"\n\n") == [{"id": 1, "said": "churn"}]
