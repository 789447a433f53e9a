"""What `parley doctor` finds: one line each, with what to do about it where something is wrong."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from adapters.settings import Settings


class Health(StrEnum):
    """How it is: as it should be, worth knowing, or in need of mending."""

    GOOD = "ok"
    NOTE = "note"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    about: str
    health: Health
    said: str


Check = Callable[[Settings], Awaitable[tuple[Finding, ...]]]
"""Looks at one thing. A check that fails itself is a finding too."""


async def examine(settings: Settings, checks: tuple[tuple[str, Check], ...]) -> list[Finding]:
    """Run every check, whatever the others say."""
    found: list[Finding] = []
    for about, check in checks:
        try:
            found += await check(settings)
        except Exception as error:
            found.append(Finding(about, Health.BAD, str(error) or type(error).__name__))
    return found
