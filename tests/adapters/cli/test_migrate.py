"""`parley migrate`, run as a person runs it."""

import os
import subprocess
import sys
from pathlib import Path


def parley_migrate(url: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATABASE_URL": url}
    command = [sys.executable, "-m", "adapters.cli.main", "migrate"]
    root = str(Path(__file__).parents[3])
    return subprocess.run(
        command,
        cwd=folder,
        env={**environment, "PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_creates_the_database_and_may_be_run_again(tmp_path: Path) -> None:
    for _ in range(2):
        done = parley_migrate("sqlite:///kept/parley.sqlite3", tmp_path)

        assert (done.returncode, done.stdout) == (0, "")
        assert "is up to date" in done.stderr
    assert (tmp_path / "kept" / "parley.sqlite3").exists()


def test_a_database_it_cannot_use_is_exit_status_2(tmp_path: Path) -> None:
    done = parley_migrate("postgres://ana:secret@127.0.0.1:1/parley", tmp_path)

    assert done.returncode == 2
    assert "See that it is running" in done.stderr
    assert "secret" not in done.stderr
