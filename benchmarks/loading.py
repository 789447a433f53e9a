"""Loading and checking a glossary folder, beside the bare minimum that others would do."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import yaml

from adapters.folder.load import load
from adapters.folder.schema import WordModel
from benchmarks.folders import broken_at_the_end, write_folder
from benchmarks.fresh import fresh
from benchmarks.table import Goal, Table, duration, times
from benchmarks.timing import side_by_side

SIZES = {1_000: 5, 10_000: 3}
"""Numbers of files, and how many rounds each is measured."""

OURS, BARE = "Parley: load and check", "PyYAML's C loader plus pydantic"
MOST = 2.5

Times = Mapping[str, float]


def tables() -> Iterator[Table]:
    """One table: seconds for each number of files."""
    measured = {size: fresh(_measure, size, rounds) for size, rounds in SIZES.items()}
    reported = fresh(problem_of_the_last_file, max(SIZES))
    rows = tuple(
        (name, *(duration(found[name]) for found in measured.values())) for name in (BARE, OURS)
    )
    ratios = {size: found[OURS] / found[BARE] for size, found in measured.items()}
    compared = ("Parley beside it", *(times(ratio) for ratio in ratios.values()))
    yield Table(
        "Loading a glossary folder",
        ("", *(f"{size:,} files" for size in SIZES)),
        (*rows, compared),
        (
            "Both read the same files. Parley also bounds their depth, refuses what could hurt, "
            "remembers every place and checks all rules between files.",
            f"One mistake in the last of {max(SIZES):,} files is reported as: `{reported}`",
        ),
        tuple(_goals(measured, ratios, reported)),
    )


def _measure(size: int, rounds: int) -> Times:
    with TemporaryDirectory() as place:
        folder = write_folder(Path(place), size)
        calls: dict[str, Sequence[Callable[[], object]]] = {
            BARE: [partial(_read_barely, folder)],
            OURS: [partial(_load, folder)],
        }
        return {name: median(found) for name, found in side_by_side(calls, rounds).items()}


def _read_barely(folder: Path) -> None:
    for path in sorted((folder / "concepts").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        WordModel.model_validate(yaml.load(text, Loader=yaml.CSafeLoader))


def _load(folder: Path) -> None:
    assert load(folder).glossary is not None, "the made files should have no errors"


def problem_of_the_last_file(size: int) -> str:
    """What is said of a folder whose last file has a mistake in its last line."""
    with TemporaryDirectory() as place:
        folder = broken_at_the_end(write_folder(Path(place), size))
        problems = [str(one) for one in load(folder).problems]
        return "; ".join(problems).replace(f"{folder.as_posix()}/", "")


def _goals(
    measured: Mapping[int, Times], ratios: Mapping[int, float], reported: str
) -> Iterator[Goal]:
    worst = max(ratios.values())
    yield Goal(f"at most {MOST} times the bare minimum", times(worst), worst <= MOST)
    (few, small), (many, large) = ((size, found[OURS]) for size, found in measured.items())
    grown, files = large / small, many / few
    wanted = f"{files:.0f} times the files take about {files:.0f} times as long"
    yield Goal(wanted, times(grown), grown < 1.5 * files)
    placed = re.search(r"\.yaml:(\d+):\d+: ", reported)
    said = f"line {placed[1]} is named" if placed else "no line is named"
    yield Goal("one mistake in the last file is still reported with its line", said, bool(placed))
