"""How long commands take to start, and how much memory they reach: whole processes, by median."""

import os
import resource
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from statistics import median
from time import perf_counter

from benchmarks.table import Table, duration, megabytes, times

ROUNDS = 5
PARLEY = (sys.executable, "-m", "adapters.cli.main")
COMMANDS: dict[str, tuple[str, ...]] = {
    "python, doing nothing": (sys.executable, "-c", "pass"),
    'parley ask "what is churn?"': (*PARLEY, "ask", "what is churn?"),
    "parley lint": (*PARLEY, "lint"),
    "parley serve, until it is ready": (*PARLEY, "serve"),
}


def tables() -> Iterator[Table]:
    """One table: seconds and megabytes of each command."""
    found = {name: _measured(command) for name, command in COMMANDS.items()}
    bare = next(iter(found.values()))[0]
    rows = tuple(
        (name, duration(took), times(took / bare), megabytes(size))
        for name, (took, size) in found.items()
    )
    columns = ("", "time", "beside python", "largest memory")
    note = f"Medians of {ROUNDS} fresh processes, each over the whole shipped glossary."
    yield Table("Starting", columns, rows, (note,))


def _measured(command: Sequence[str]) -> tuple[float, float]:
    runs = [_once(command) for _ in range(ROUNDS)]
    return median(took for took, _ in runs), median(size for _, size in runs)


def _once(command: Sequence[str]) -> tuple[float, float]:
    """Seconds until the process ended, or was ready; and its largest memory in bytes."""
    with tempfile.TemporaryDirectory() as data:
        env = {**os.environ, "XDG_DATA_HOME": data, "PORT": "0"}
        begin = perf_counter()
        with subprocess.Popen(
            command, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as process:
            assert process.stdout
            process.stdout.readline() if command[-1] == "serve" else process.stdout.read()
            took = perf_counter() - begin
            if command[-1] == "serve":
                os.kill(process.pid, signal.SIGTERM)
            _, _, used = os.wait4(process.pid, 0)
            process.returncode = 0
    return took, _bytes(used)


def _bytes(used: resource.struct_rusage) -> float:
    per_unit = 1 if sys.platform == "darwin" else 1024
    return float(used.ru_maxrss * per_unit)
