"""`parley nudges`: what is sent where, what would be sent next, and sending one by hand."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adapters.failure import CannotRunError

if TYPE_CHECKING:
    from adapters.nudging.nudging import Nudging
    from bot.nudges.schedule import Schedule

Json = dict[str, Any]
AsJson = Annotated[bool, typer.Option("--json", help="Print it as JSON.")]
Channel = Annotated[str | None, typer.Option(help="Only this channel, by its id.")]

nudges = typer.Typer(help="What Parley sends without being asked.", no_args_is_help=True)


@nudges.callback()
def _nudges() -> None:
    """What Parley sends without being asked."""


@nudges.command("list")
def list_(channel: Channel = None, as_json: AsJson = False) -> None:
    """List every nudge that a channel has or had, and when it comes next."""
    rows = asyncio.run(_listed(channel))
    if as_json:
        typer.echo(json.dumps(rows))
    elif not rows:
        typer.echo("No channel has nudges. In a channel, say: /parley nudges on")
    for row in () if as_json else rows:
        state = f"next {row['next']}" if row["on"] else "off"
        typer.echo(f"{row['platform']}  {row['channel']}  {row['kind']}: {row['when']}; {state}")


@nudges.command("preview")
def preview(
    days: Annotated[int, typer.Option(help="How many days ahead.", min=1, max=120)] = 14,
    channel: Channel = None,
    as_json: AsJson = False,
) -> None:
    """Show what would be sent on the days to come, as far as it is known today. Nothing is sent."""
    rows = asyncio.run(_previewed(days, channel))
    if as_json:
        typer.echo(json.dumps(rows))
        return
    if not rows:
        typer.echo(f"Nothing would be sent within {days} days.")
    for row in rows:
        head = f"{row['day']} at {row['time']}, {row['channel']} ({row['platform']}): {row['name']}"
        typer.echo(f"{head}\n{_indented(row['text'])}\n")


@nudges.command("send")
def send(
    channel: Annotated[str, typer.Argument(help="The channel's id on its platform.")],
    kind: Annotated[str, typer.Argument(help="A kind, such as stand-up or what-changed.")],
    platform: Annotated[
        str, typer.Option(help="slack, teams or playground; it need not be given if one is set up.")
    ] = "",
) -> None:
    """Send one now to a channel that has it; a running `parley serve` posts it in a moment."""
    typer.echo(asyncio.run(_sent(platform, channel, kind)))


@nudges.command("export")
def export(as_json: AsJson = False) -> None:
    """Write what was turned on in the channels as it would stand in nudges.yaml."""
    rows = asyncio.run(_exported())
    if as_json:
        typer.echo(json.dumps(rows))
        return
    typer.echo("channels:" if rows else "channels: []")
    for row in rows:
        typer.echo(f"  - platform: {row['platform']}")
        typer.echo(f"    channel: {json.dumps(row['channel'])}")
        typer.echo(f"    kinds: [{row['kind']}]")
        typer.echo(f"    when: {json.dumps(row['when'])}")
        typer.echo(f"    zone: {row['zone']}")


@asynccontextmanager
async def _open() -> "AsyncIterator[Nudging]":
    from adapters.settings import read_settings
    from adapters.wiring import clock, nudging_of, open_house

    async with open_house(read_settings()) as house:
        nudging = nudging_of(house, {}, clock)
        await nudging.adopt()
        yield nudging


async def _schedules(nudging: "Nudging", channel: str | None) -> "list[Schedule]":
    from adapters.nudging.timetable import to_schedule

    every = [to_schedule(one) for one in await nudging.schedules.all()]
    return [one for one in every if channel in (None, one.channel)]


async def _listed(channel: str | None) -> list[Json]:
    from bot.wording.schedules import is_on, when

    async with _open() as nudging:
        now = nudging.clock()
        return [
            {
                "platform": one.platform,
                "channel": one.channel,
                "kind": one.kind,
                "when": when(one),
                "on": is_on(one, now),
                "next": _local(one.next_at, one.zone) if one.next_at else None,
            }
            for one in await _schedules(nudging, channel)
        ]


async def _previewed(days: int, channel: str | None) -> list[Json]:
    async with _open() as nudging:
        rows: list[Json] = []
        for schedule in await _schedules(nudging, channel):
            rows += [row async for row in _coming(nudging, schedule, days)]
        return sorted(rows, key=lambda row: (row["at"], row["platform"], row["channel"]))


async def _coming(nudging: "Nudging", schedule: "Schedule", days: int) -> AsyncIterator[Json]:
    """What a schedule would send, each one as if those before it had been sent and answered."""
    from dataclasses import replace

    from adapters.nudging.timetable import days_ahead, job_of
    from adapters.terminal.render import plain
    from bot.wording.nudges import name_of

    now = nudging.clock()
    for slot in days_ahead(schedule, nudging.policy(), now, days):
        nudge = await nudging.composed(schedule, job_of(schedule, slot).id, slot)
        if nudge is None:
            continue
        schedule = replace(schedule, settings=nudge.memory, unanswered=0)
        local = _zoned(slot, schedule.zone)
        yield {
            "at": slot.isoformat(),
            "day": f"{local:%A} {local.day} {local:%B}",
            "time": f"{local:%H:%M}",
            "platform": schedule.platform,
            "channel": schedule.channel,
            "kind": schedule.kind,
            "name": name_of(schedule.kind),
            "text": plain(nudge.card),
        }


async def _sent(platform: str, channel: str, kind: str) -> str:
    from adapters.nudging.timetable import job_of

    async with _open() as nudging:
        found = [
            one
            for one in await _schedules(nudging, channel)
            if one.kind == kind and platform in ("", one.platform)
        ]
        if not found:
            raise CannotRunError(
                f"{channel} has no nudge {kind}. Turn it on in the channel: /parley nudges on. "
                "`parley nudges list` shows what there is."
            )
        if len(found) > 1:
            raise CannotRunError("Several platforms have such a channel. Name one with --platform.")
        job = job_of(found[0], nudging.clock(), by_hand=True)
        nudge = await nudging.composed(found[0], job.id, nudging.clock())
        if nudge is None:
            return "There is nothing to say in that channel now, so nothing is sent."
        await nudging.jobs.put(job.id, job.kind, job.payload, channel=job.channel)
        return f"Sent: {nudge.card.summary}"


async def _exported() -> list[Json]:
    from bot.wording.schedules import is_on

    async with _open() as nudging:
        now = nudging.clock()
        return [
            {
                "platform": one.platform,
                "channel": one.channel,
                "kind": one.kind,
                "when": one.cron,
                "zone": one.zone,
            }
            for one in await _schedules(nudging, None)
            if is_on(one, now)
        ]


def _zoned(at: datetime, zone: str) -> datetime:
    from bot.nudges.zones import zone_of

    return at.astimezone(zone_of(zone))


def _local(at: datetime, zone: str) -> str:
    return f"{_zoned(at, zone):%Y-%m-%d %H:%M}"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
