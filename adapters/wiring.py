"""The one place that knows which concrete parts make a running Parley."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from adapters.configured.slack import SlackSettings
from adapters.configured.teams import TeamsSettings
from adapters.proposals import open_workshop, reviews_of
from adapters.settings import Settings
from adapters.sources import Source, following, library_of, source_of

if TYPE_CHECKING:
    from aiohttp import web

    from adapters.findings import Check, Finding
    from adapters.hearing import Clock
    from adapters.library import Library
    from adapters.nudging.nudging import Nudging
    from adapters.posting import Posts
    from adapters.slack.several import Several
    from adapters.store.store import Store
    from adapters.workshop.workshop import Workshop
    from bot.home import Home
    from bot.nudges.office import Office
    from bot.open_questions import OpenQuestions
    from bot.ports import Ears
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
    ears: "Mapping[str, Ears]" = field(default_factory=dict)


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
    source = await asyncio.to_thread(source_of, settings, clock, home=home)
    library = await asyncio.to_thread(library_of, source, clock)
    async with AsyncExitStack() as open_now:
        store = await open_now.enter_async_context(open_database(settings))
        workshop = await open_now.enter_async_context(
            open_workshop(settings, source, library, (store.proposed, store.jobs), clock)
        )
        follow = following(source, library, settings.glossary, clock, workshop.look)
        await open_now.enter_async_context(follow)
        service = _service(settings, library, store, workshop)
        yield House(service, library, store, workshop, source)


def _service(
    settings: Settings, library: "Library", store: "Store", workshop: "Workshop"
) -> "Service":
    from bot.forgetting import Forgetting
    from bot.nudges.manners import Manners
    from bot.service import Service
    from bot.still_open import StillOpen
    from bot.talk import Talk
    from bot.workshop.deciding import Deciding

    talk = Talk(store, library.prompts, Manners(store, store.quiet, library.nudges))
    office = _office(store, library)
    return Service(
        library.knowledge,
        people=store,
        proposals=workshop,
        files_url=settings.glossary_url,
        talk=talk,
        nudges=office,
        asked=store.asked,
        forgetting=Forgetting(store.forgetting),
        deciding=Deciding(workshop, library.glossary),
        home=_home(store, library),
        still_open=StillOpen(store, talk, office, lambda: library.knowledge().lexicon),
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
        library.glossary,
    )


def _home(store: "Store", library: "Library") -> "Home":
    from adapters.nudging.timetable import Timetable
    from bot.home import Home

    return Home(store, library.knowledge, store.quiet, Timetable(store.schedules))


def nudging_of(
    house: House,
    posts: "Mapping[str, Posts]",
    clock: "Clock",
    ears: "Mapping[str, Ears] | None" = None,
) -> "Nudging":
    """The nudges of a house, sent by way of `posts`; `ears` say where replies to them are heard."""
    from adapters.jobs.post import Poster
    from adapters.nudging.nudging import Nudging
    from adapters.wanted import wanted

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
        lambda since: wanted(store.asked, store.votes, library.knowledge().lexicon, since),
        ears or {},
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
    ears = {name: one for platform in platforms for name, one in platform.ears.items()}
    nudging = nudging_of(house, posts, now, ears)
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


_JOBS_PATIENCE = 2.0
"""Seconds for jobs under way at the end."""
_SLACK_OFF = "off: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to turn it on"
_TEAMS_OFF = "off: set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID to turn it on"
_PLAYGROUND_OFF = "off: it is there while nothing else is configured"


def _playground(house: House) -> Platform:
    import secrets

    from adapters.nudging.at_once import AtOnce
    from adapters.playground.app import open_playground
    from adapters.playground.clock import MovableClock
    from adapters.playground.conversation import Conversation
    from adapters.playground.future import Future
    from adapters.playground.posting import PlaygroundPosts

    store = house.store
    movable, conversation = MovableClock(clock), Conversation(f"m{secrets.token_hex(4)}-")
    posts = {"playground": PlaygroundPosts(conversation, movable)}
    nudges = AtOnce(nudging_of(house, posts, movable), "playground")
    routes = open_playground(
        parley=house.service,
        people=store,
        known=house.library.knowledge,
        clock=movable,
        conversation=conversation,
        future=Future(movable, nudges, conversation),
        reviews=reviews_of(house.source, house.library, house.workshop, store.proposed, clock),
    )
    return Platform("Playground", "on, for this machine only", routes, posts=posts, clock=movable)


async def _slack(asked: SlackSettings, house: House) -> Platform:
    from adapters.ballots import Ballots
    from adapters.questions import Questions
    from adapters.slack.app import open_slack
    from adapters.slack.ears import Ears
    from adapters.slack.groups import Grouped
    from bot.feedback import Feedback

    grouped = Grouped(house.store, lambda: house.library.knowledge().glossary.teams)
    ears, questions = Ears(), Questions(house.store)
    home = house.service.home and replace(house.service.home, people=grouped)
    feedback = Feedback(house.store.votes, Ballots())
    service = replace(house.service, people=grouped, home=home, feedback=feedback)
    service = _listening(service, ears, questions)
    side = await open_slack(
        token=asked.bot_token,
        signing_secret=asked.signing_secret,
        app_token=asked.app_token,
        several=_several(asked, house.store) if asked.client_id else None,
        parley=service,
        claims=house.store,
        clock=clock,
        api_url=asked.api_url,
        inbox=house.store.inbox,
        own=service.home,
        grouped=grouped,
        ears=ears,
        questions=questions,
    )
    way = "over a WebSocket (Socket Mode)" if asked.app_token else "at /slack/events"
    posts = {"slack": side.posts}
    way += ", for every workspace that installs it at /slack/install" if asked.client_id else ""
    way_in = (side.routes, side.check, side.close, posts)
    return Platform("Slack", f"on, {way}", *way_in, ears={"slack": ears})


def _listening(service: "Service", ears: "Ears", questions: "OpenQuestions") -> "Service":
    """The bot, which says how to answer it by what it can hear, and which questions are void."""
    talk = service.talk and replace(service.talk, ears=ears, questions=questions)
    return replace(service, talk=talk)


def _several(asked: SlackSettings, store: "Store") -> "Several":
    from adapters.channels import HeardChannels
    from adapters.slack.several import Several, features_of

    return Several(
        client_id=asked.client_id,
        client_secret=asked.client_secret,
        secret_keys=asked.secret_keys,
        engine=store.database.engine,
        channels=HeardChannels(store.references, clock, store.forgetting.channel),
        features=features_of(asked.features),
        url=asked.url,
    )


async def _teams(asked: TeamsSettings, house: House) -> Platform:
    from adapters.ballots import Ballots
    from adapters.questions import Questions
    from adapters.teams.addresses import StoredAddresses
    from adapters.teams.app import open_teams
    from adapters.teams.ears import Ears
    from bot.feedback import Feedback

    ears, questions = Ears(asked.threads), Questions(house.store)
    service = replace(house.service, feedback=Feedback(house.store.votes, Ballots()))
    side = await open_teams(
        asked,
        parley=_listening(service, ears, questions),
        known=house.library.knowledge,
        claims=house.store,
        clock=clock,
        addresses=StoredAddresses(house.store.references),
        inbox=house.store.inbox,
        questions=questions,
    )
    trust = ", and checks NOBODY: for trying things out only" if asked.anonymous else ""
    said, posts = f"on, at /api/messages{trust}", {"teams": side.posts}
    way_in = (side.routes, side.check, side.close, posts)
    return Platform("Teams", said, *way_in, ears={"teams": ears})


def checks() -> "tuple[tuple[str, Check], ...]":
    """Everything that `parley doctor` looks at, in order. A platform adds its own here."""
    from adapters.checks import check_glossary, check_settings
    from adapters.store.doctor import check_store

    return (
        ("settings", check_settings),
        ("glossary", lambda settings: check_glossary(settings, clock)),
        ("store", check_store),
        ("slack", _check_slack),
        ("teams", _check_teams),
    )


async def _check_slack(settings: Settings) -> "tuple[Finding, ...]":
    if settings.slack is None:
        return ()
    from adapters.slack.doctor import examine_slack

    return await examine_slack(settings.slack, clock)


async def _check_teams(settings: Settings) -> "tuple[Finding, ...]":
    if settings.teams is None:
        return ()
    from adapters.teams.doctor import examine_teams

    return await examine_teams(settings.teams, clock, url=settings.url)
