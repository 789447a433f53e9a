"""`parley doctor`, run as a person runs it."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from adapters.settings import Settings, origins
from adapters.store.migrate import migrate
from adapters.store.store import open_store
from tests.serving import environment

SECONDS = 60


def doctor(data: Path, *options: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "adapters.cli.main", "doctor", *options],
        cwd=data, env=environment(data, **settings), capture_output=True, text=True, check=False,
        timeout=SECONDS,
    )  # fmt: skip


@pytest.fixture
def url(tmp_path: Path) -> str:
    made = f"sqlite:///{tmp_path}/parley.db"
    asyncio.run(migrate(made))
    return made


async def give_up(url: str) -> None:
    """Leave a job behind that was given up."""
    async with open_store(url) as store:
        await store.jobs.put("standup:9", "post", {}, channel="slack:C1")
        [job] = await store.jobs.claim("w", limit=1, lease=store.jobs._pace)
        await store.jobs.bury(job, "no such channel")


async def states(url: str) -> dict[str, int]:
    async with open_store(url) as store:
        return await store.jobs.counts()


def test_all_is_well_with_a_store_that_is_up_to_date(tmp_path: Path, url: str) -> None:
    done = doctor(tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert "is up to date" in done.stdout
    assert "concepts in" in done.stdout
    assert done.stdout.endswith("All is well.\n")


def test_a_store_that_is_not_there_yet_is_no_trouble(tmp_path: Path) -> None:
    done = doctor(tmp_path)

    assert done.returncode == 0
    assert "is not there yet" in done.stdout
    assert not (tmp_path / "parley.db").exists()


def test_a_store_that_was_never_set_up_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "parley.db").touch()
    done = doctor(tmp_path)

    assert done.returncode == 1
    assert "Run: parley migrate" in done.stdout


def test_a_store_that_cannot_be_reached_is_a_finding(tmp_path: Path) -> None:
    done = doctor(tmp_path, DATABASE_URL="postgres://ana:secret@127.0.0.1:1/parley")

    assert done.returncode == 1
    assert "See that it is running" in done.stdout
    assert "secret" not in done.stdout + done.stderr


def test_a_glossary_that_cannot_be_read_is_a_finding_among_others(tmp_path: Path, url: str) -> None:
    done = doctor(tmp_path, PARLEY_GLOSSARY=str(tmp_path / "nothing"))

    assert done.returncode == 1
    assert "is up to date" in done.stdout


def test_jobs_that_were_given_up_are_listed_and_can_be_tried_again(
    tmp_path: Path, url: str
) -> None:
    asyncio.run(give_up(url))
    listed = doctor(tmp_path)
    retried = doctor(tmp_path, "--retry-dead")

    assert listed.returncode == 1
    assert "standup:9 in slack:C1 was given up after 1 attempts: no such channel" in listed.stdout
    assert retried.returncode == 0
    assert "1 jobs will be tried again" in retried.stderr
    assert asyncio.run(states(url)) == {"waiting": 1}


def test_it_can_be_read_by_a_program(tmp_path: Path, url: str) -> None:
    found = json.loads(doctor(tmp_path, "--json").stdout)

    assert {one["about"] for one in found} >= {"settings", "glossary", "store", "jobs"}
    assert {one["health"] for one in found} == {"ok"}


def test_a_setting_is_shown_with_its_origin_and_without_its_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("SLACK_SIGNING_SECRET=hush\nPORT=9\n")
    monkeypatch.setenv("DATABASE_URL", "postgres://ana:hush@db.example/parley")
    monkeypatch.setenv("PORT", "8")

    shown = {one.name: (one.shown, one.where) for one in origins(Settings())}

    assert shown["SLACK_SIGNING_SECRET"] == ("set (4 characters)", ".env")
    assert shown["PORT"] == ("8", "the environment")
    assert shown["DATABASE_URL"] == ("postgres://ana:***@db.example/parley", "the environment")
