"""How many figures of a labelled file are read right: `python -m benchmarks.score_figures FILE`.

Right: a figure that overlaps a labelled one and says all it must. Wrong: it overlaps and does not.
Missed: a labelled figure that was not found. False: a figure found where none is labelled.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.figures import Figure, find_figures

Case = dict[str, Any]


def load(path: Path) -> list[Case]:
    """The cases of a file, one JSON object a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def verdicts(case: Case) -> Iterator[tuple[str, str]]:
    """Each figure of a case with its verdict, and what was expected or said."""
    text, left = case["text"], list(find_figures(case["text"]))
    for label in case["figures"]:
        surfaces = label.get("surface_any") or [label["surface"]]
        overlaps = (_overlapping(text, surface, left) for surface in surfaces)
        found = next(filter(None, overlaps), None)
        if found is None:
            yield "missed", surfaces[0]
            continue
        left.remove(found)
        lacking = [must for must in label["must"] if not _says(found.plain, must)]
        note = f"{surfaces[0]!r} -> {found.plain!r}"
        yield ("wrong", f"{note} lacks {lacking}") if lacking else ("right", note)
    for figure in left:
        yield "false", f"{figure.surface!r} -> {figure.plain!r}"


def _overlapping(text: str, surface: str, figures: list[Figure]) -> Figure | None:
    for place in re.finditer(re.escape(surface), text):
        for figure in figures:
            if figure.start < place.end() and place.start() < figure.end:
                return figure
    return None


def _says(plain: str, must: str) -> bool:
    """Whether the words hold one of the wordings that are fair: `4 h 23 min|4.4 hours`."""
    return any(_even(fair) in _even(plain) for fair in must.split("|"))


def _even(words: str) -> str:
    """Without the differences that do not matter: case, and a space before the per cent sign."""
    return re.sub(r"\s+%", "%", words.lower().replace("\u00a0", " "))


def main(path: str, *flags: str) -> int:
    """Print the counts, and every verdict that is not right; with `-v`, the right ones too."""
    counts: Counter[str] = Counter()
    for case in load(Path(path)):
        for verdict, note in verdicts(case):
            counts[verdict] += 1
            if verdict != "right" or "-v" in flags:
                print(f"{verdict:6} {case['id']} {note}")
    print(", ".join(f"{counts[name]} {name}" for name in ("right", "wrong", "missed", "false")))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
