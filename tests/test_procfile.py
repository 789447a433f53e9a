"""The Procfile starts Parley, as a platform would."""

import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

ROOT = Path(__file__).parent.parent
PATIENCE = 60.0
"""Seconds after which a process that says nothing is stopped, so that no test hangs."""


@pytest.fixture
def started(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Parley on a free port of this machine, with no platform and a store of its own."""
    settings = {
        "HOST": "127.0.0.1",
        "PARLEY_GLOSSARY": str(ROOT / "glossary"),
        "DATABASE_URL": f"sqlite:///{tmp_path}/parley.db",
        "PARLEY_OUTBOX": str(tmp_path / "outbox"),
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        "PYTHONUNBUFFERED": "1",
    }
    others = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("SLACK_", "TEAMS_", "PARLEY_"))
    }
    command = [sys.executable, "-m", "honcho", "start", "-f", str(ROOT / "Procfile"), "-p", "0"]
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        env={**others, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    last_call = Timer(PATIENCE, process.kill)
    last_call.start()
    yield process
    last_call.cancel()
    process.terminate()
    process.communicate()


def test_it_listens_where_the_platform_says(started: subprocess.Popen[str]) -> None:
    assert started.stdout is not None
    said = []
    for line in started.stdout:
        said.append(line)
        if found := re.search(r"http://127\.0\.0\.1:[1-9][0-9]*", line):
            with urllib.request.urlopen(f"{found[0]}/healthz", timeout=PATIENCE) as answer:
                assert answer.status == 200
            return
    pytest.fail(f"It never said where it listens:\n{''.join(said)}")


def test_a_platform_that_names_no_host_gets_every_interface() -> None:
    assert "HOST=${HOST:-0.0.0.0}" in (ROOT / "Procfile").read_text(encoding="utf-8")
