"""`parley nudges`, run as a person runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def parley_nudges(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{folder}/parley.db",
        "PARLEY_OUTBOX": str(folder / "outbox"),
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [sys.executable, "-m", "adapters.cli.main", "nudges", *more],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_the_company_set_up_is_listed_and_exported(tmp_path: Path) -> None:
    listed = json.loads(parley_nudges(tmp_path, "list", "--json").stdout)
    exported = parley_nudges(tmp_path, "export").stdout

    kinds = {"stand-up", "word-of-the-week", "heads-up", "what-changed"}
    assert kinds == {one["kind"] for one in listed}
    assert all(one["on"] for one in listed)
    assert 'channel: "go-to-market"\n    kinds: [stand-up]\n    when: "25 9 * * 1-5"' in exported


def test_a_preview_says_what_would_come_and_sends_nothing(tmp_path: Path) -> None:
    shown = json.loads(parley_nudges(tmp_path, "preview", "--days", "14", "--json").stdout)

    assert len([one for one in shown if one["kind"] == "word-of-the-week"]) >= 3
    assert all(one["text"] for one in shown)
    assert json.loads(parley_nudges(tmp_path, "preview", "--days", "14", "--json").stdout) == shown


def test_a_channel_without_that_nudge_is_exit_status_2(tmp_path: Path) -> None:
    done = parley_nudges(tmp_path, "send", "nowhere", "stand-up")

    assert done.returncode == 2
    assert "/parley nudges on" in done.stderr


def test_one_is_sent_by_hand(tmp_path: Path) -> None:
    done = parley_nudges(tmp_path, "send", "go-to-market", "word-of-the-week")

    assert done.stdout.startswith("Sent: Word of the week:")
