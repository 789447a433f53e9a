"""The one place that knows which concrete parts make a running Parley."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from adapters.configured.slack import SlackSettings
from adapters.configured.teams import TeamsSettings
from adapters.settings import Settings
from adapters.sources import Source, following, open_workshop, source_of

if TYPE_CHECKING:
    from aiohttp import web

    from adapters.findings import Check, Finding
    from adapters.hearing import Clock
    from adapters.library import Library
    from adapters.nudging.nudging import Nudging
    from adapters.posting import Posts
    from adapters.slack.several import Several
    from adapters.store.store import Store
    from adapters.workshop.reviewing import Reviewing
    from adapters.workshop.workshop import Workshop
    from bot.home import Home
    from bot.nudges.office import Office
    from bot.service import Service


@dataclass(frozen=True, slots=True)
class House:
    """Everything that a running Parley is made of, whatever platforms it speaks on."""

    service: "Service"
    library: "Library"
    store: "Store"
    workshop: "Workshop"
    source: Source


@dataclass(frozen=True, slots=True)
class Platform:
    """A way in: its routes, what to say about it, how to try it, and what to do at the end."""

    name: str
    said: str
    routes: "tuple[web.RouteDef, ...]" = ()
    check: Callable[[], Awaitable[str]] | None = None
    close: Callable[[], Awaitable[None]] | None = None
    posts: "Mapping[str, Posts]" = field(default_factory=dict)
    clock: "Clock | None" = None


def clock() -> datetime:
    """The time now, in the zone of this machine: what day it is depends on it."""
    return datetime.now(UTC).astimezone()


@asynccontextmanager
async def open_database(settings: Settings) -> "AsyncIterator[Store]":
    """Open the store, with its tables as they should be. Raises `CannotRunError` with a remedy."""
    from adapters.store.migrate import migrate
    from adapters.store.store import open_store

    await migrate(settings.database_url)
    async with open_store(settings.database_url) as store:
        yield store


@asynccontextmanager
async def open_house(settings: Settings, *, home: bool = False) -> AsyncIterator[House]:
    """Open the glossary, the store and the workshop, and follow the glossary until the end.

    With `home`, proposals that have nowhere to go live in a repository of our own, where they can
    be merged. Raises `CannotRunError` with a remedy.
    """
    from bot.feedback import Feedback
    from bot.forgetting import Forgetting
    from bot.nudges.manners import Manners
    from bot.service import Service
    from bot.talk import Talk
    from bot.workshop.deciding import Deciding

    source = await asyncio.to_thread(source_of, settings, clock, home=home)
    library = await asyncio.to_thread(_library, source)
    async with AsyncExitStack() as open_now:
        store = await open_now.enter_async_context(open_database(settings))
        workshop = await open_now.enter_async_context(
            open_workshop(settings, source, library, (store.proposed, store.jobs), clock)
        )
        follow = following(source, library, settings.glossary, clock, workshop.look)
        await open_now.enter_async_context(follow)
        yield House(
            Service(
                library.knowledge,
                people=store,
                proposals=workshop,
                files_url=settings.glossary_url,
                talk=Talk(store, library.prompts, Manners(store, store.quiet, library.nudges)),
                nudges=_office(store, library),
                asked=store.asked,
                forgetting=Forgetting(store.forgetting),
                deciding=Deciding(workshop, lambda: library.knowledge().glossary),
                home=_home(store, library),
                feedback=Feedback(store.votes),
            ),
            library,
            store,
            workshop,
            source,
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


def _office(store: "Store", library: "Library") -> "Office":
    from adapters.nudging.timetable import Timetable
    from bot.nudges.office import Office
    from bot.nudges.threads import NudgeThreads

    return Office(
        Timetable(store.schedules),
        store.quiet,
        NudgeThreads(store),
        store,
        library.nudges,
        lambda: library.knowledge().glossary,
    )


def _home(store: "Store", library: "Library") -> "Home":
    from adapters.nudging.timetable import Timetable
    from bot.home import Home

    return Home(store, library.knowledge, store.quiet, Timetable(store.schedules))


def nudging_of(house: House, posts: "Mapping[str, Posts]", clock: "Clock") -> "Nudging":
    """The nudges of a house, sent by way of `posts`."""
    from adapters.jobs.post import Poster
    from adapters.nudging.nudging import Nudging

    store, library = house.store, house.library
    return Nudging(
        store.schedules,
        store.jobs,
        store.quiet,
        store.asked,
        store,
        Poster(posts),
        _office(store, library),
        library.nudges,
        library.knowledge,
        clock,
    )


@asynccontextmanager
async def speaking_first(
    settings: Settings, house: House, platforms: "Sequence[Platform]"
) -> AsyncIterator[None]:
    """Send nudges and do jobs until the end; what is cut off is taken up by whoever is next."""
    from adapters.jobs.post import POST, Poster
    from adapters.jobs.worker import Worker
    from adapters.nudging.nudging import handlers
    from adapters.retention import Retention
    from adapters.workshop.workshop import PROPOSAL

    posts = {name: one for platform in platforms for name, one in platform.posts.items()}
    now = next((one.clock for one in platforms if one.clock), clock)
    nudging = nudging_of(house, posts, now)
    if "playground" in posts:
        await nudging.begin_anew("playground")
    await nudging.adopt()
    retention = Retention(house.store.jobs, house.store.sweeping, settings.keep, clock)
    done_by = {POST: Poster(posts).handle, PROPOSAL: house.workshop.handle, **handlers(nudging)}
    worker = Worker(house.store.jobs, done_by | dict(retention.handlers))
    worker.start()
    recurring = [asyncio.create_task(one) for one in (nudging.run(), retention.run())]
    try:
        yield
    finally:
        for task in recurring:
            task.cancel()
        await asyncio.gather(*recurring, return_exceptions=True)
        await worker.close(_JOBS_PATIENCE)


def webhooks(settings: Settings, house: House) -> "tuple[web.RouteDef, ...]":
    """Where the git host says that something changed, if it has a secret for it."""
    from adapters.workshop.webhook import webhook

    secret = settings.git_webhook_secret
    if secret is None or not secret.get_secret_value():
        return ()
    looking: set[asyncio.Task[None]] = set()

    def look() -> None:
        if house.source.followed:
            house.source.followed.wake()
        task = asyncio.create_task(house.workshop.look())
        looking.add(task)
        task.add_done_callback(looking.discard)

    return (webhook(secret.get_secret_value(), look),)


_JOBS_PATIENCE = 2.0
"""Seconds for jobs under way at the end."""
_SLACK_OFF = "off: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to turn it on"
_TEAMS_OFF = "off: set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID to turn it on"
_PLAYGROUND_OFF = "off: it is there while nothing else is configured"


def _library(source: Source) -> "Library":
    from adapters.library import Library

    return Library(source.folder, clock, history=source.history)


def _playground(house: House) -> Platform:
    import secrets

    from adapters.nudging.at_once import AtOnce
    from adapters.playground.app import open_playground
    from adapters.playground.clock import MovableClock
    from adapters.playground.conversation import Conversation
    from adapters.playground.future import Future
    from adapters.playground.posting import PlaygroundPosts

    movable, conversation = MovableClock(clock), Conversation(f"m{secrets.token_hex(4)}-")
    posts = {"playground": PlaygroundPosts(conversation, movable)}
    nudges = AtOnce(nudging_of(house, posts, movable), "playground")
    routes = open_playground(
        parley=house.service,
        people=house.store,
        known=house.library.knowledge,
        clock=movable,
        conversation=conversation,
        future=Future(movable, nudges, conversation),
        reviews=_reviews(house),
    )
    return Platform("Playground", "on, for this machine only", routes, posts=posts, clock=movable)


def _reviews(house: House) -> "Reviewing | None":
    """Proposals that are decided about on the page; None if they are decided elsewhere."""
    from adapters.workshop.plain_git import PlainGit
    from adapters.workshop.reviewing import Reviewing

    followed, home = house.source.followed, house.source.home
    if followed is None or home is None:
        return None

    async def decided() -> None:
        if not await followed.look(house.library, house.workshop.look):
            await house.workshop.look()

    return Reviewing(home, PlainGit(followed.repository), house.store.proposed, clock, decided)


async def _slack(asked: SlackSettings, house: House) -> Platform:
    from adapters.slack.app import open_slack

    side = await open_slack(
        token=asked.bot_token,
        signing_secret=asked.signing_secret,
        app_token=asked.app_token,
        several=_several(asked, house.store) if asked.client_id else None,
        parley=house.service,
        claims=house.store,
        clock=clock,
        api_url=asked.api_url,
        inbox=house.store.inbox,
        own=house.service.home,
    )
    way = "over a WebSocket (Socket Mode)" if asked.app_token else "at /slack/events"
    posts = {"slack": side.posts}
    way += ", for every workspace that installs it at /slack/install" if asked.client_id else ""
    return Platform("Slack", f"on, {way}", side.routes, side.check, side.close, posts)


def _several(asked: SlackSettings, store: "Store") -> "Several":
    from adapters.channels import HeardChannels
    from adapters.configured.needed import SettingsError
    from adapters.slack.several import Several
    from adapters.slack.surfaces import Feature

    if unknown := set(asked.features) - {*Feature}:
        raise SettingsError(
            f"PARLEY_SLACK_FEATURES knows no {sorted(unknown)[0]!r}; it knows {', '.join(Feature)}."
        )
    return Several(
        client_id=asked.client_id,
        client_secret=asked.client_secret,
        secret_keys=asked.secret_keys,
        engine=store.database.engine,
        channels=HeardChannels(store.references, clock, store.forgetting.channel),
        features=frozenset(Feature(one) for one in asked.features),
        url=asked.url,
    )


async def _teams(asked: TeamsSettings, house: House) -> Platform:
    from adapters.teams.addresses import StoredAddresses
    from adapters.teams.app import open_teams

    side = await open_teams(
        asked,
        parley=house.service,
        known=house.library.knowledge,
        claims=house.store,
        clock=clock,
        addresses=StoredAddresses(house.store.references),
        inbox=house.store.inbox,
    )
    trust = ", and checks NOBODY: for trying things out only" if asked.anonymous else ""
    said, posts = f"on, at /api/messages{trust}", {"teams": side.posts}
    return Platform("Teams", said, side.routes, side.check, side.close, posts)


def checks() -> "tuple[tuple[str, Check], ...]":
    """Everything that `parley doctor` looks at, in order. A platform adds its own here."""
    from adapters.store.doctor import check_store

    return (
        ("settings", _check_settings),
        ("glossary", _check_glossary),
        ("store", check_store),
        ("slack", _check_slack),
        ("teams", _check_teams),
    )


async def _check_teams(settings: Settings) -> "tuple[Finding, ...]":
    if settings.teams is None:
        return ()
    from adapters.teams.doctor import check_teams

    return await check_teams(settings)


async def _check_slack(settings: Settings) -> "tuple[Finding, ...]":
    if settings.slack is None:
        return ()
    from adapters.slack.doctor import check_slack

    return await check_slack(settings)


async def _check_settings(settings: Settings) -> "tuple[Finding, ...]":
    from adapters.findings import Finding, Health
    from adapters.settings import origins

    on = [name for name in ("slack", "teams") if getattr(settings, name)]
    said = f"{' and '.join(on)} configured" if on else "no platform: serve opens the playground"
    made = (f"{one.name} = {one.shown} (from {one.where})" for one in origins(settings))
    return tuple(Finding("settings", Health.GOOD, line) for line in (said, *made))


async def _check_glossary(settings: Settings) -> "tuple[Finding, ...]":
    from adapters.findings import Finding, Health

    source = await asyncio.to_thread(source_of, settings, clock, home=False)
    library = await asyncio.to_thread(_library, source)
    concepts = len(library.knowledge().glossary.concepts)
    followed, where = source.followed, str(settings.glossary)
    if followed:
        followed.close()
        where = f"{followed.state.remote}, {followed.state.branch} at {followed.state.commit[:12]}"
    said = f"{concepts:,} concepts in {where}, version {library.version}"
    found = Finding("glossary", Health.GOOD, said)
    if followed and followed.state.problem:
        return (found, Finding("glossary", Health.BAD, followed.state.problem))
    return (found,)
