"""`parley chat`: a conversation in the terminal."""

import asyncio
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from adapters.settings import Settings
    from adapters.terminal.chat import Chat


def chat(
    team: Annotated[str | None, typer.Option(help="Your team: an id of teams.yaml.")] = None,
) -> None:
    """Talk to Parley here in the terminal."""
    from adapters.settings import read_settings

    with suppress(KeyboardInterrupt):
        asyncio.run(_chat(read_settings(), team))


async def _chat(settings: "Settings", team: str | None) -> None:
    from adapters.failure import CannotRunError
    from adapters.terminal.chat import Chat
    from adapters.wiring import clock, open_house
    from bot.messages import Person

    async with open_house(settings) as house:
        glossary = house.library.knowledge().glossary
        if team is not None and team not in glossary.teams:
            raise CannotRunError(f"There is no team {team}; there are {', '.join(glossary.teams)}.")
        talk = Chat(
            house.service,
            house.store,
            lambda: house.library.knowledge().glossary,
            clock,
            Person("terminal", "you", "you"),
            typer.echo,
        )
        if team:
            await house.store.choose_team(talk.person, team)
        if sys.stdin.isatty():
            typer.echo("Ask me what a word means. An empty line shows help, Ctrl+D ends.", err=True)
        await _read(talk)


async def _read(talk: "Chat") -> None:
    """Take line after line until there are no more, or Ctrl+C."""
    interactive = sys.stdin.isatty()
    if interactive:
        with suppress(ImportError):
            import readline  # noqa: F401  (arrow keys and history)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # asyncio's would wait for Enter
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            await talk.take(_line(talk.prompt if interactive else None))
    if interactive:
        typer.echo()


def _line(prompt: str | None) -> str:
    """One line of standard input; with a prompt, one that can be edited."""
    if prompt is not None:
        return input(prompt)
    raw = sys.stdin.buffer.readline()
    if not raw:
        raise EOFError
    return raw.decode("utf-8", "replace")
