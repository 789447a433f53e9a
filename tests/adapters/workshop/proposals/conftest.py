"""A company with a glossary, and a bare repository that holds it."""

import sqlite3
import subprocess
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.jobs.job import Job
from adapters.library import Library
from adapters.posting import SlowDown
from adapters.store.migrate import migrate
from adapters.store.store import open_store
from adapters.workshop.followed import Followed
from adapters.workshop.git import Remote
from adapters.workshop.home import Home
from adapters.workshop.plain_git import PlainGit
from adapters.workshop.repository import Repository
from adapters.workshop.reviewing import Reviewing
from adapters.workshop.workshop import Workshop
from bot.messages import Person, Place
from bot.workshop.proposal import Proposal
from tests.adapters.workshop.outbox.conftest import CAMPAIGN, LEAD, TEAMS


def git(folder: Path, *asked: str) -> str:
    """Plain git."""
    who = ("-c", "user.name=Ana", "-c", "user.email=ana@company.example")
    done = subprocess.run(["git", *who, *asked], cwd=folder, capture_output=True, check=True)
    return done.stdout.decode().strip()


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """The maintainers' clone; its origin is the bare repository `words.git` beside it."""
    root = tmp_path / "company"
    words = root / "glossary" / "concepts"
    words.mkdir(parents=True)
    teams = TEAMS.replace("team: marketing}\n", "team: marketing, git: [ana, '@ben']}\n", 1)
    (root / "glossary" / "teams.yaml").write_text(teams, encoding="utf-8")
    (words / "campaign.yaml").write_text(CAMPAIGN, encoding="utf-8")
    (words / "lead.yaml").write_text(LEAD, encoding="utf-8")
    git(tmp_path, "init", "--quiet", "--bare", "-b", "main", "words.git")
    git(root, "init", "--quiet", "-b", "main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "-m", "The words")
    git(root, "remote", "add", "origin", str(tmp_path / "words.git"))
    git(root, "push", "--quiet", "origin", "main")
    return root


@pytest.fixture
def words(company: Path) -> Path:
    """The bare repository."""
    return company.parent / "words.git"


NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ANA, THREAD = Person("playground", "ana", "Ana"), Place("playground", "marketing", "m1")


def clock() -> datetime:
    return NOON


@dataclass
class Shop:
    """Everything that a proposal passes through."""

    workshop: Workshop
    reviewing: Reviewing
    home: Home
    library: Library
    followed: Followed
    folder: Path

    async def propose(self, proposal: Proposal) -> str:
        return await self.workshop.submit(proposal, person=ANA, place=THREAD, now=NOON)

    async def carry(self, proposal: Proposal) -> None:
        with suppress(SlowDown):
            await self.workshop.handle(Job("j", "proposal", {"proposal": proposal.name}))

    async def merge(self, proposal: Proposal) -> tuple[bool, str]:
        return await self.reviewing.decide(proposal.name, merge=True)

    async def change_the_folder(self, name: str, text: str | None) -> None:
        file = self.folder / "concepts" / name
        file.unlink() if text is None else file.write_text(text)
        self.home.adopt(self.folder, at=NOON)
        await self.followed.look(self.library, self.workshop.look)

    def said(self) -> list[str]:
        with sqlite3.connect(self.folder.parent / "parley.db") as database:
            rows = database.execute(
                "select payload from job where kind = 'post' order by run_at, id"
            )
            return [row[0] for row in rows]


@pytest.fixture
async def shop(company: Path, tmp_path: Path) -> AsyncIterator[Shop]:
    folder = company / "glossary"
    home = Home(tmp_path / "home.git")
    home.adopt(folder, at=NOON)
    copy = Repository(tmp_path / "ours" / "copy.git", Remote(str(home.place)))
    followed = Followed(copy, clock=clock)
    library = Library(followed.start(), clock)
    backend = PlainGit(copy)
    url = f"sqlite+aiosqlite:///{company}/parley.db"
    await migrate(url)
    async with open_store(url) as store:
        workshop = Workshop(
            backend, store.proposed, store.jobs, lambda: library.folder,
            lambda: library.knowledge().glossary, clock,
        )  # fmt: skip

        async def decided() -> None:
            if not await followed.look(library, workshop.look):
                await workshop.look()

        reviewing = Reviewing(home, backend, store.proposed, clock, decided)
        yield Shop(workshop, reviewing, home, library, followed, folder)
    followed.close()
