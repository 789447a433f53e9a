"""Killed at any step, and two at once: one commit, one pull request, one message."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from tests.adapters.workshop.proposals.carry import CHURN, carry
from tests.adapters.workshop.proposals.conftest import git
from tests.fakes.github import TOKEN, FakeGitHub
from tests.serving import ROOT

BRANCH = CHURN.branch


@pytest.fixture
async def fake(words: Path) -> AsyncIterator[tuple[FakeGitHub, str]]:
    github = FakeGitHub(words)
    server = TestServer(github.app())
    await server.start_server()
    yield github, str(server.make_url("")).rstrip("/")
    await server.close()


async def start(
    folder: Path, remote: str, path: str = os.environ["PATH"]
) -> asyncio.subprocess.Process:
    """One process of several, on the same store."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.adapters.workshop.proposals.carry",
        str(folder), "carry", remote,
        cwd=ROOT, env={**os.environ, "PATH": path},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def messages(folder: Path) -> list[str]:
    """The slots of what is to be said."""
    with sqlite3.connect(folder / "parley.db") as database:
        return [row[0] for row in database.execute("select id from job where kind = 'post'")]


def commits(words: Path) -> int:
    return int(git(words, "rev-list", "--count", f"main..{BRANCH}"))


@pytest.mark.parametrize("before", [False, True], ids=["after", "before"])
@pytest.mark.parametrize("step", range(1, 10))
async def test_killed_at_any_request_to_github_it_goes_on(
    tmp_path: Path, fake: tuple[FakeGitHub, str], words: Path, step: int, before: bool
) -> None:
    github, url = fake
    await carry(tmp_path, "submit", url)
    github.kill_at, github.kill_before = step, before
    victim = await start(tmp_path, url)
    github.pid = victim.pid
    await victim.communicate()
    assert victim.returncode == -9, "there are fewer steps: mend the range"

    assert await carry(tmp_path, "carry", url) == "open https://github.example/pull/1"
    assert commits(words) == 1
    assert len(github.pulls) == 1
    assert messages(tmp_path) == [f"proposal:{CHURN.name}:1:open"]
    assert github.wrong == []


async def test_two_processes_on_one_proposal_open_one_pull_request(
    tmp_path: Path, fake: tuple[FakeGitHub, str], words: Path
) -> None:
    github, url = fake
    await carry(tmp_path, "submit", url)
    both = [await start(tmp_path, url) for _ in range(2)]
    for one in both:
        await one.communicate()

    assert await carry(tmp_path, "carry", url) == "open https://github.example/pull/1"
    assert commits(words) == 1
    assert len(github.pulls) == 1
    assert messages(tmp_path) == [f"proposal:{CHURN.name}:1:open"]


async def test_what_github_is_told_is_plain_and_goes_to_the_owners(
    tmp_path: Path, fake: tuple[FakeGitHub, str], words: Path
) -> None:
    github, url = fake
    github.strangers = frozenset({"ben"})
    await carry(tmp_path, "submit", url)
    await carry(tmp_path, "carry", url)
    (pull,) = github.pulls

    assert pull["title"] == "New: churn, as Marketing says it"
    assert "Marketing does not have “churn” in the glossary yet" in pull["body"]
    assert "What this changes in meaning" in pull["body"]
    assert (pull["head"], pull["base"]) == (BRANCH, "main")
    assert github.reviews == ["ana"]
    assert github.wrong == []
    assert "word: churn\n" in git(words, "show", f"{BRANCH}:glossary/concepts/churn.yaml")


@pytest.mark.parametrize("status", [401, 403, 404, 500])
async def test_no_secret_stands_in_an_error_of_github(
    tmp_path: Path, fake: tuple[FakeGitHub, str], status: int
) -> None:
    github, url = fake
    await carry(tmp_path, "submit", url)
    github.status = status
    process = await start(tmp_path, url)
    said, errors = await process.communicate()

    assert process.returncode == 1
    assert TOKEN not in (said + errors).decode()


SHIM = """\
#!/bin/sh
count=$(cat "{folder}/count" 2>/dev/null || echo 0)
count=$((count + 1)); echo $count > "{folder}/count"
{before}
{git} "$@"
status=$?
{after}
exit $status
"""


@pytest.mark.parametrize("before", [False, True], ids=["after", "before"])
@pytest.mark.parametrize("step", range(1, 16, 2))
async def test_killed_at_any_step_of_git_it_goes_on(
    tmp_path: Path, words: Path, step: int, before: bool
) -> None:
    await carry(tmp_path, "submit", str(words))
    real = shutil.which("git")
    kill = f"if [ $count = {step} ]; then kill -9 $PPID; fi"
    shims = tmp_path / "shims"
    shims.mkdir()
    shim = shims / "git"
    shim.write_text(
        SHIM.format(
            folder=shims, git=real, before=kill if before else "", after="" if before else kill
        )
    )
    shim.chmod(0o755)
    victim = await start(tmp_path, str(words), f"{shims}:{os.environ['PATH']}")
    await victim.communicate()
    assert victim.returncode == -9, "there are fewer steps: mend the range"

    assert await carry(tmp_path, "carry", str(words)) == "open None"
    assert commits(words) == 1
    assert messages(tmp_path) == [f"proposal:{CHURN.name}:1:open"]


async def test_two_processes_push_one_commit(tmp_path: Path, words: Path) -> None:
    await carry(tmp_path, "submit", str(words))
    both = [await start(tmp_path, str(words)) for _ in range(2)]
    for one in both:
        await one.communicate()

    assert await carry(tmp_path, "carry", str(words)) == "open None"
    assert commits(words) == 1
    assert messages(tmp_path) == [f"proposal:{CHURN.name}:1:open"]
