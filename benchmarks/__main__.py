"""Measures Parley: `make bench`, or `python -m benchmarks [PART ...] [--heldout]`.

Without a part, everything but `quality` is measured and docs/benchmarks.md is written; `quality`
writes docs/quality.md. Parts named one by one are only printed.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from time import perf_counter

from benchmarks import detection, loading, lookup, quality, startup, ticking, typeahead
from benchmarks.page import missed, page, write
from benchmarks.slack import mentions
from benchmarks.table import Table, duration, markdown
from benchmarks.teams import messages

PARTS: dict[str, Callable[[], Iterator[Table]]] = {
    "lookup": lookup.tables,
    "typeahead": typeahead.tables,
    "detection": detection.tables,
    "loading": loading.tables,
    "startup": startup.tables,
    "ticking": ticking.tables,
    "teams": messages.tables,
    "slack": mentions.tables,
}
SPEED_INTRO = """\
How fast Parley is, beside what others use for the same work. Everything in one table was measured
in one run, in turns, with medians over the rounds: read the ratios, for the times are of this
machine. Measure again with"""
QUALITY_INTRO = """\
How well Parley understands what people write, on labelled lines under tests/labelled/. The lines
called `dev` were at hand while the rules were written; `fresh` ones came later, from somebody who
had seen none, and were read once they had been scored; `heldout` ones were never looked at, so
that only they say what to expect. Score again with"""


def main() -> int:
    """Measure what was asked for."""
    asked = _asked()
    if asked.parts == ["quality"]:
        command = "python -m benchmarks quality" + (" --heldout" if asked.heldout else "")
        tables = _shown(quality.tables(heldout=asked.heldout))
        print(write("quality.md", page("Quality", QUALITY_INTRO, command, tables)))
        return 0
    tables = [table for part in asked.parts or PARTS for table in _measured(part)]
    if not asked.parts:
        print(write("benchmarks.md", page("Benchmarks", SPEED_INTRO, "make bench", tables)))
    for goal in missed(tables):
        print(goal, file=sys.stderr)
    return 0


def _asked() -> Namespace:
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join((*PARTS, "quality")))
    parser.add_argument("--heldout", action="store_true", help="also score the held-out files")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - {*PARTS, "quality"}:
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    if "quality" in asked.parts and len(asked.parts) > 1:
        parser.error("quality goes alone")
    return asked


def _measured(part: str) -> list[Table]:
    begin = perf_counter()
    tables = _shown(PARTS[part]())
    print(f"({part}: {duration(perf_counter() - begin)})\n", file=sys.stderr)
    return tables


def _shown(tables: Iterator[Table]) -> list[Table]:
    shown = []
    for table in tables:
        print(markdown(table), flush=True)
        shown.append(table)
    return shown


if __name__ == "__main__":
    sys.exit(main())
