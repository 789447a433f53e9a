"""Figures on the labelled messages that the rules were written with; each says all it must."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bot.figures import find_figures

LABELLED = Path(__file__).parents[2] / "labelled" / "figures.dev.jsonl"
CASES: list[dict[str, Any]] = [
    json.loads(line) for line in LABELLED.read_text(encoding="utf-8").splitlines()
]
POSITIVE = [case for case in CASES if case["figures"]]
NEGATIVE = [case for case in CASES if not case["figures"]]


def test_there_are_enough_of_both() -> None:
    assert len(CASES) >= 150
    assert len(NEGATIVE) >= 40


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: case["id"])
def test_each_figure_is_found_and_says_what_it_must(case: dict[str, Any]) -> None:
    text, figures = case["text"], find_figures(case["text"])
    for label in case["figures"]:
        places = [match.span() for match in re.finditer(re.escape(label["surface"]), text)]
        plains = [f.plain for f in figures if any(f.start < e and s < f.end for s, e in places)]
        assert plains, f"{label['surface']!r} not found in {text!r}"
        assert [must for must in label["must"] if must not in plains[0]] == [], plains[0]
    assert len(figures) == len(case["figures"]), [f.surface for f in figures]


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: case["text"])
def test_numbers_that_measure_nothing_are_left_alone(case: dict[str, Any]) -> None:
    assert find_figures(case["text"]) == ()
