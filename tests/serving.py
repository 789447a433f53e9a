"""Starts the real `parley serve` in a process of its own, and stops it again."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

ROOT = Path(__file__).parent.parent
PATIENCE = 60.0
"""Seconds after which a process that hangs is stopped, so that no test does."""
_OURS = ("SLACK_", "TEAMS_", "PARLEY_", "DATABASE_URL", "HOST", "PORT")


@dataclass
class Serving:
    """A running Parley. `said` is what it printed before it was ready."""

    process: subprocess.Popen[str]
    url: str
    data: Path

    def stop(self) -> tuple[int, str]:
        """Send SIGTERM; return the exit status, and what was said on standard error."""
        self.process.terminate()
        _, errors = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, errors


def environment(data: Path, **settings: str) -> dict[str, str]:
    """The environment of a Parley that keeps everything in `data`, and nothing else of ours."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(_OURS)}
    ours = {
        "PARLEY_GLOSSARY": str(ROOT / "tests" / "glossaries" / "transcripts"),
        "PARLEY_OUTBOX": str(data / "outbox"),
        "DATABASE_URL": f"sqlite:///{data}/parley.db",
        "PYTHONPATH": str(ROOT),
    }
    return inherited | ours | settings


def start(data: Path, **settings: str) -> subprocess.Popen[str]:
    """Start it and do not wait."""
    return subprocess.Popen(
        [sys.executable, "-m", "adapters.cli.main", "serve"],
        cwd=data,
        env=environment(data, **settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def refusal(data: Path, **settings: str) -> tuple[int, str]:
    """Start one that cannot run; return its exit status, and what it says."""
    process = start(data, **settings)
    _, errors = process.communicate(timeout=PATIENCE)
    return process.returncode, errors


@contextmanager
def serving(data: Path, **settings: str) -> Iterator[Serving]:
    """Start it, wait until it is ready, and stop it at the end."""
    process = start(data, **{"PORT": "0"} | settings)
    last_call = Timer(PATIENCE, process.kill)
    last_call.start()
    try:
        assert process.stdout
        line = process.stdout.readline()
        found = re.fullmatch(r"Parley is ready: (http://127\.0\.0\.1:\d+/)\n", line)
        if not found:
            process.kill()
        assert found, f"{line}{process.communicate()[1]}"
        yield Serving(process, found[1], data)
    finally:
        last_call.cancel()
        process.kill()
        process.communicate()
