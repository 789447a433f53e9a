"""How soon a command is there, and how much memory it takes, beside Python doing nothing."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.glossaries import SHIPPED, shipped
from benchmarks.table import Table, duration, megabytes, times

ROUNDS = 5
LAUNCH = (Path(__file__).parent / "launch.py").as_posix()
NOTHING = "python -c pass"
_PARLEY = (sys.executable, "-m", "adapters.cli.main")
_QUESTION = "what does qualified lead mean here?"
COMMANDS: Mapping[str, tuple[str, ...]] = {
    NOTHING: (sys.executable, "-c", "pass"),
    "parley ask": (*_PARLEY, "ask", _QUESTION, "--team", "marketing"),
    "parley lint": (*_PARLEY, "lint"),
    "parley serve, until it prints its address": (*_PARLEY, "serve"),
}


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a command: seconds, and the most memory it had in use, in bytes."""

    seconds: float
    memory: float


def tables() -> Iterator[Table]:
    """One table: a row for each command."""
    with TemporaryDirectory() as place:
        starts = _starts(Path(place))
    bare = median(one.seconds for one in starts[NOTHING])
    rows = tuple(_row(name, found, bare) for name, found in starts.items())
    note = (
        f"Wall time from the start of the process, the median of {ROUNDS} rounds, with the shipped "
        f"glossary of {len(shipped().concepts):,} concepts."
    )
    yield Table("Starting a command", ("", "time", "beside Python", "memory"), rows, (note,))


def _row(name: str, found: Sequence[Start], bare: float) -> tuple[str, ...]:
    seconds = median(one.seconds for one in found)
    memory = median(one.memory for one in found)
    return name, duration(seconds), times(seconds / bare), megabytes(memory)


def _starts(place: Path) -> dict[str, list[Start]]:
    starts: dict[str, list[Start]] = {name: [] for name in COMMANDS}
    for turn in range(ROUNDS + 1):
        for name, command in COMMANDS.items():
            begun = _start(command, place)
            if turn:
                starts[name].append(begun)
    return starts


def _start(command: Sequence[str], place: Path) -> Start:
    until = ("--until", "http://") if command[-1] == "serve" else ()
    done = subprocess.run(
        (sys.executable, "-S", LAUNCH, *until, *command),
        cwd=place,
        env=_environment(place),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    seconds, kilobytes, status = done.stdout.split()
    assert status == "0", f"{' '.join(command)} failed"
    return Start(float(seconds), int(kilobytes) * (1 if sys.platform == "darwin" else 1024))


def _environment(place: Path) -> dict[str, str]:
    """Nothing of this machine's own settings, and nothing written but below `place`."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {
        **kept,
        "PYTHONPATH": SHIPPED.parent.as_posix(),
        "PARLEY_GLOSSARY": SHIPPED.as_posix(),
        "PARLEY_OUTBOX": (place / "outbox").as_posix(),
        "DATABASE_URL": f"sqlite+aiosqlite:///{(place / 'parley.db').as_posix()}",
        "HOST": "127.0.0.1",
        "PORT": "0",
    }
