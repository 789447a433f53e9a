"""Where proposals go, step by step: each step may be done again, by any process."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from adapters.workshop.kept import KeptProposal


class Fate(StrEnum):
    """What has become of a proposal where it went."""

    OPEN = "open"
    MERGED = "merged"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Opened:
    """A proposal that people can look at: where, and who was asked to."""

    where: str
    url: str | None = None
    branch: str | None = None
    asked: str = ""


class Backend(Protocol):
    """A place where maintainers decide about proposals."""

    async def open(self, kept: KeptProposal) -> Opened:
        """Put the proposal there, once however often and by how many it is done.

        Raises `ProposalRefused` when the glossary there has no place for it any more; any other
        exception means that it may be tried again.
        """

    async def fate(self, kept: KeptProposal) -> Fate:
        """Say what has become of a proposal that was opened."""
