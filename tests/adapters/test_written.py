"""JSON that is sent and that came reads the same, whichever library could read it."""

import json
import tracemalloc

import pytest

from adapters.written import read, written

VALUES: dict[str, object] = {
    "words": {"text": "ein Lead für „Übergaben“ 👍", "blocks": [{"type": "divider"}], "n": 1.5},
    "half a character": {"text": "cut \ud83d off"},
    "a number that is a name": {1: "one"},
    "nothing": None,
}


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES.keys())
def test_what_is_written_is_what_the_standard_library_reads(value: object) -> None:
    assert json.loads(written(value)) == json.loads(json.dumps(value))


RAW = {
    "words": '{"text": "für"}'.encode(),
    "half a character": rb'{"text": "\ud83d"}',
    "no number": b'{"n": NaN, "i": -Infinity}',
    "very deep": b"[" * 1_500 + b"]" * 1_500,
    "twice the same name": b'{"a": 1, "a": 2}',
}


@pytest.mark.parametrize("raw", RAW.values(), ids=RAW.keys())
def test_what_python_reads_is_read(raw: bytes) -> None:
    try:
        found = json.loads(raw)
    except RecursionError:
        with pytest.raises(RecursionError):
            read(raw)
    else:
        assert repr(read(raw)) == repr(found)


BROKEN = {
    "nothing": b"",
    "half an object": b'{"a": ',
    "other letters": b'"\xff"',
    "a mark before it": b"\xef\xbb\xbf{}",
}


@pytest.mark.parametrize("raw", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_json_is_an_error(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read(raw)


def test_what_is_written_takes_no_more_room_than_it_needs() -> None:
    text = {"text": "a" * 2_000}
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    kept = written(text)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert after - before < 2 * len(kept)
