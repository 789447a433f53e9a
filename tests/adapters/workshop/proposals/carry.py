"""One process that carries a proposal, to be killed; run with `python -m`."""

import asyncio
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from adapters.configured.git import GitHubSettings
from adapters.jobs.job import Job
from adapters.posting import SlowDown
from adapters.store.migrate import migrate
from adapters.store.store import open_store
from adapters.workshop.backend import Backend
from adapters.workshop.git import Remote
from adapters.workshop.github import GitHub, Proof
from adapters.workshop.plain_git import PlainGit
from adapters.workshop.repository import Repository
from adapters.workshop.workshop import Workshop
from bot.concepts import Glossary
from bot.messages import Person, Place
from bot.workshop.proposal import Proposal
from tests.fakes.github import TOKEN

CHURN = Proposal("churn", "The share of customers who stopped paying in a month.", "marketing")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ANA, THREAD = Person("slack", "U1", "Ana"), Place("slack", "C1", "1.1")


async def carry(folder: Path, what: str, remote: str) -> str:
    """Submit the proposal, or carry it one step further; return its state."""
    url = f"sqlite+aiosqlite:///{folder}/parley.db"
    await migrate(url)
    glossary = folder / "company" / "glossary"
    async with open_store(url) as store, aiohttp.ClientSession() as session:
        backend: Backend
        if remote.startswith("http"):
            settings = GitHubSettings("acme/words", remote, TOKEN)
            backend = GitHub(session, Proof(settings), lambda: glossary)
        else:
            backend = PlainGit(Repository(folder / "copy.git", Remote(remote)))
        workshop = Workshop(
            backend, store.proposed, store.jobs, lambda: glossary, lambda: Glossary({}, ()), clock
        )
        if what == "submit":
            return await workshop.submit(CHURN, person=ANA, place=THREAD, now=NOON)
        (kept,) = await store.proposed.by("slack", "U1")
        with suppress(SlowDown):
            await workshop.handle(Job("j", "proposal", {"proposal": kept.id}))
        found = await store.proposed.find(kept.id)
        return f"{found.state} {found.url}" if found else ""


def clock() -> datetime:
    return NOON


if __name__ == "__main__":
    print(asyncio.run(carry(Path(sys.argv[1]), sys.argv[2], sys.argv[3])))
