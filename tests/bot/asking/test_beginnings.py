"""A frame is left out only where it could not have matched."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asking.beginnings import LONGEST, beginnings, held, needed
from bot.asking.frames import Frame, Frames, frames

LABELLED = Path(__file__).parents[2] / "labelled" / "questions.dev.jsonl"
EVERY = tuple(frames())


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("what", {"wha"}),
        ("ok", {"ok"}),
        ("(?:who|what) is", {"who", "wha"}),
        ("(?:the )?lead", {"the", "lea"}),
        ("a?b", {"ab", "b"}),
        ("a*b", {"a", "b"}),
        (r"is\s+it", {"is "}),
        (r"(?P<x>\S.*?) vs", {""}),
        ("[ab]c", {"ac", "bc"}),
        ("[^a]c", {""}),
        ("[,–-]c", {",c", "–c", "-c"}),
        ("[a-z]c", {""}),
        (r"\?+", {"?"}),
        (r"(?<!\w)who\b", {"who"}),
        ("a|b", {""}),
        ("(?:|a)b", {"ab", "b"}),
        ("a{0,3}b", {"a", "b"}),
    ],
)
def test_the_beginnings_of_a_shape(source: str, expected: set[str]) -> None:
    assert beginnings(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("what", [{"wha"}]),
        ("ok", []),
        (r"ok\s+boss", [{"ok"}, {"bos"}]),
        (r"(?:who|what)\s+is\s+it", [{"who", "wha"}, {"is"}]),
        (r"(?:who|what)\s+is\s+(?:meant|defined)", [{"who", "wha"}, {"is"}, {"mea", "def"}]),
        (r"what\s+(?:is|are)(?:\s+meant)?", [{"wha"}]),
        (r"what\s+(?:the\s+)?term", [{"wha"}, {"ter"}]),
        (r"what\s+(?:the|an\s+)?term", [{"wha"}]),
        (r"what\s+(?:is)?term", [{"wha"}]),
        (r"(?:mis)?matched", []),
        ("what(?: team)?\\s+[\ue000-\ue0ff]+", [{"wha"}, {"\ue000"}]),
        (r"(?P<x>\S.*?)\s+(?:vs\.?|versus)\s+(?P<y>\S.*?)", [{"vs", "vs.", "ver"}]),
        (r"(?P<x>\S.*?)versus\s+(?P<y>\S.*?)", []),
        (r"(?P<x>\S.*?)[,:-]+\s*what", [{",", ":", "-"}]),
        ("what|who", []),
        ("what(?=ever)", [{"wha"}]),
        ("(?!what)who", []),
    ],
)
def test_what_a_shape_cannot_do_without(source: str, expected: list[set[str]]) -> None:
    assert list(needed(source)) == expected


@pytest.mark.parametrize("line", LABELLED.read_text("utf-8").splitlines()[::7])
def test_every_frame_that_matches_a_labelled_question_is_tried(line: str) -> None:
    text, fitting = json.loads(line)["text"].lower(), Frames()
    for at in range(min(len(text), 20)):
        tried = {frame.shape for frame in fitting.that_fit(text, at)}
        assert {frame.shape for frame in EVERY if frame.pattern.match(text, at)} <= tried


@given(st.sampled_from([frame.shape for frame in EVERY]), st.data())
def test_whatever_matches_a_frame_begins_as_it_says(shape: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(shape, re.DOTALL)))
    found = re.compile(shape, re.DOTALL).search(text)

    assert found
    spaced = re.sub(r"\s", " ", found.group())
    assert any(spaced.startswith(one) for one in beginnings(shape))


@given(st.sampled_from([frame for frame in EVERY if frame.needs]), st.data())
def test_whatever_matches_a_frame_holds_what_it_needs(frame: Frame, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(frame.pattern))
    found = frame.pattern.search(text)

    assert found
    assert all(need.intersection(held(found.group())) for need in frame.needs)


def test_most_frames_are_left_out() -> None:
    assert len(Frames().that_fit("who owns churn", 0)) < len(EVERY) / 10
    assert all(len(one) <= LONGEST for frame in EVERY for one in beginnings(frame.shape))
