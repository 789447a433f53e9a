"""`make bench`: measure Parley beside its peers, print the tables and write docs/benchmarks.md.

`python -m benchmarks lookup` runs one part. `python -m benchmarks quality` scores the labelled
sets and writes docs/quality.md; the held-back halves are scored only with `--heldout`.
"""

import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from benchmarks import detection, loading, lookup, quality, startup
from benchmarks.table import Table, markdown

PARTS: dict[str, Callable[[], Iterator[Table]]] = {
    "lookup": lookup.tables,
    "detection": detection.tables,
    "loading": loading.tables,
    "startup": startup.tables,
}
PAGE = Path("docs/benchmarks.md")


def main(arguments: Sequence[str]) -> int:
    """Run the parts that are named, all of them if none is. Returns the exit status."""
    if arguments[:1] == ["quality"]:
        quality.write(heldout="--heldout" in arguments)
        return 0
    unknown = [name for name in arguments if name not in PARTS]
    if unknown:
        print(
            f"There is no part {unknown[0]}. Parts: {', '.join(PARTS)}, quality.", file=sys.stderr
        )
        return 2
    pages = [_measured(name) for name in arguments or PARTS]
    if not arguments:
        PAGE.write_text("\n".join([_beginning(), *pages]), encoding="utf-8")
    return 0


def _measured(name: str) -> str:
    print(f"Measuring {name} ...", file=sys.stderr, flush=True)
    page = "\n\n".join(markdown(table) for table in PARTS[name]()) + "\n"
    print(page, flush=True)
    return page


def _beginning() -> str:
    return (
        "# Benchmarks\n\n"
        f"Made by `make bench` on {date.today():%d %B %Y}, with Python "
        f"{platform.python_version()} on {os.cpu_count()} cores.\n"
        "Read the ratios inside one table: all rows of a table come from one run, taking turns.\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
