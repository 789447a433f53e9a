"""`parley serve`: answers on whatever is configured; with nothing configured, in the browser."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from adapters.settings import Settings
    from adapters.wiring import House, Platform


def serve() -> None:
    """Answer in Slack and Teams; with neither configured, on a page in your browser."""
    from adapters.settings import read_settings

    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(read_settings()))


async def _serve(settings: "Settings") -> None:
    from adapters.proposals import webhooks
    from adapters.serving import health_routes, listen, stop_signal
    from adapters.settled import settle
    from adapters.wiring import open_house, open_platforms, speaking_first

    _log_to_stderr()
    stop = stop_signal()
    is_on = settings.slack or settings.teams
    async with (
        open_house(settings, home=not is_on) as house,
        open_platforms(settings, house) as platforms,
    ):
        followed = house.source.followed
        routes = [*health_routes(house.library, house.store, followed)]
        routes += webhooks(settings, house.source, house.workshop)
        routes += [route for platform in platforms for route in platform.routes]
        chosen = "port" in settings.model_fields_set
        runner, url = await listen(routes, settings.host, settings.port, any_port=not chosen)
        try:
            _introduce(url, settings, house, platforms)
            settle()
            checking = asyncio.create_task(_check(platforms))
            async with speaking_first(settings, house, platforms):
                await stop.wait()
                typer.echo("Parley is stopping.", err=True)
            checking.cancel()
        finally:
            await runner.cleanup()


def _introduce(
    url: str, settings: "Settings", house: "House", platforms: "tuple[Platform, ...]"
) -> None:
    """Say that Parley is ready and where, then what is on. Programs wait for the first line."""
    concepts = len(house.library.knowledge().glossary.concepts)
    typer.echo(f"Parley is ready: {url}")
    typer.echo(f"  Glossary:   {concepts:,} concepts in {_where(settings, house)}", err=True)
    for platform in platforms:
        typer.echo(f"  {platform.name + ':':<11} {platform.said}", err=True)
    typer.echo("  Ctrl+C stops it.", err=True)


def _where(settings: "Settings", house: "House") -> str:
    followed = house.source.followed
    if followed is None or house.source.home:
        return str(settings.glossary)
    return f"{followed.state.remote}, {followed.state.branch} at {followed.state.commit[:12]}"


async def _check(platforms: "tuple[Platform, ...]") -> None:
    """Ask each platform who we are there, so that a wrong token shows at once."""
    for platform in platforms:
        if platform.check is None:
            continue
        try:
            workspace = await platform.check()
            typer.echo(f"  {platform.name}: connected to {workspace}.", err=True)
        except Exception as error:
            typer.echo(f"  {platform.name}: {error}. Parley will try again.", err=True)


def _log_to_stderr() -> None:
    import logging

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    for chatty in ("alembic", "watchfiles", "aiosqlite", "slack_sdk", "slack_bolt", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
