"""The one place that knows which concrete parts make a running Parley."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.cli.failure import CannotRunError
from adapters.settings import Settings, SlackSettings, TeamsSettings
from bot.rules.problem import Severity

if TYPE_CHECKING:
    from aiohttp import web

    from adapters.library import Library
    from adapters.store.store import Store
    from bot.knowledge import Knowledge
    from bot.service import Service


@dataclass(frozen=True, slots=True)
class House:
    """Everything that a running Parley is made of, whatever platforms it speaks on."""

    service: "Service"
    library: "Library"
    store: "Store"


@dataclass(frozen=True, slots=True)
class Platform:
    """A way in: its routes, what to say about it, how to try it, and what to do at the end."""

    name: str
    said: str
    routes: "tuple[web.RouteDef, ...]" = ()
    check: Callable[[], Awaitable[str]] | None = None
    close: Callable[[], Awaitable[None]] | None = None


def knowledge_of(folder: Path) -> "Knowledge":
    """The glossary in `folder`, ready for questions. Raises `CannotRunError` if it has errors."""
    from adapters.english import commonness
    from adapters.folder.load import load
    from adapters.history import GitHistory
    from adapters.search import DefinitionSearch
    from bot.knowledge import learn

    loaded = load(folder)
    if loaded.glossary is None:
        errors = [one for one in loaded.problems if one.severity is Severity.ERROR]
        shown = "\n".join(str(problem) for problem in errors[:10])
        raise CannotRunError(f"The glossary cannot be read. Mend this first:\n{shown}")
    search, history = DefinitionSearch(loaded.glossary), GitHistory(folder)
    return learn(loaded.glossary, search, commonness, history)


def clock() -> datetime:
    """The time now, in the zone of this machine: what day it is depends on it."""
    return datetime.now(UTC).astimezone()


@asynccontextmanager
async def open_database(settings: Settings) -> "AsyncIterator[Store]":
    """Open the store, with its tables as they should be. Raises `CannotRunError` with a remedy."""
    from adapters.store.errors import StoreError
    from adapters.store.migrate import migrate
    from adapters.store.store import open_store

    try:
        await migrate(settings.database_url)
    except StoreError as error:
        raise CannotRunError(str(error)) from error
    async with open_store(settings.database_url) as store:
        yield store


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncIterator[House]:
    """Open the glossary, the store and the outbox, and follow the glossary until the end.

    Raises `CannotRunError` with a remedy.
    """
    from adapters.outbox import Outbox
    from bot.service import Service
    from bot.talk import Talk

    library = await asyncio.to_thread(_library, settings.glossary)
    outbox = Outbox(settings.outbox, glossary=settings.glossary)
    async with open_database(settings) as store, _following(library):
        yield House(
            Service(
                library.knowledge,
                people=store,
                proposals=outbox,
                files_url=settings.glossary_url,
                talk=Talk(store, library.prompts),
            ),
            library,
            store,
        )


@asynccontextmanager
async def open_platforms(settings: Settings, house: House) -> AsyncIterator[tuple[Platform, ...]]:
    """Open whatever is configured; with nothing configured, the playground.

    Raises `SettingsError` when a platform is half configured. Stop serving before this ends.
    """
    slack, teams = settings.slack, settings.teams
    opened: list[Platform] = []
    try:
        opened.append(await _slack(slack, house) if slack else Platform("Slack", _SLACK_OFF))
        opened.append(await _teams(teams, house) if teams else Platform("Teams", _TEAMS_OFF))
        nothing = slack is None and teams is None
        opened.append(_playground(house) if nothing else Platform("Playground", _PLAYGROUND_OFF))
        yield tuple(opened)
    finally:
        await asyncio.gather(*(one.close() for one in opened if one.close))


_SLACK_OFF = "off: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to turn it on"
_TEAMS_OFF = "off: set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID to turn it on"
_PLAYGROUND_OFF = "off: it is there while nothing else is configured"


def _library(folder: Path) -> "Library":
    from adapters.folder.live import BrokenGlossaryError
    from adapters.folder.prompts import PromptsError
    from adapters.library import Library

    try:
        return Library(folder, clock)
    except (BrokenGlossaryError, PromptsError) as error:
        raise CannotRunError(f"The glossary cannot be read. Mend this first:\n{error}") from error


@asynccontextmanager
async def _following(library: "Library") -> AsyncIterator[None]:
    following = asyncio.create_task(library.follow())
    try:
        yield
    finally:
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following


def _playground(house: House) -> Platform:
    from adapters.playground.app import open_playground

    glossary = house.library.knowledge
    routes = open_playground(parley=house.service, people=house.store, known=glossary, clock=clock)
    return Platform("Playground", "on, for this machine only", routes)


async def _slack(asked: SlackSettings, house: House) -> Platform:
    from adapters.slack.app import open_slack

    side = await open_slack(
        token=asked.bot_token,
        signing_secret=asked.signing_secret,
        app_token=asked.app_token,
        parley=house.service,
        claims=house.store,
        clock=clock,
        api_url=asked.api_url,
    )
    way = "over a WebSocket (Socket Mode)" if asked.app_token else "at /slack/events"
    return Platform("Slack", f"on, {way}", side.routes, side.check, side.close)


async def _teams(asked: TeamsSettings, house: House) -> Platform:
    from adapters.addresses import StoredAddresses
    from adapters.teams.app import open_teams

    side = await open_teams(
        asked,
        parley=house.service,
        claims=house.store,
        clock=clock,
        addresses=StoredAddresses(house.store.references),
    )
    trust = ", and checks NOBODY: for trying things out only" if asked.anonymous else ""
    return Platform("Teams", f"on, at /api/messages{trust}", side.routes, side.check, side.close)
