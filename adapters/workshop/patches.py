"""Proposals as patches in a folder: for a company without a git remote that Parley may push to."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from adapters.workshop.backend import Fate, Opened
from adapters.workshop.case import again, stands
from adapters.workshop.kept import KeptProposal
from adapters.workshop.outbox import Outbox
from bot.concepts import Glossary


@dataclass(frozen=True, slots=True)
class Patches:
    """Files each proposal in the outbox, and sees by the glossary in use if it was applied."""

    outbox: Outbox
    folder: Callable[[], Path]
    glossary: Callable[[], Glossary]

    async def open(self, kept: KeptProposal) -> Opened:
        """Write the patch, once however often it is done. See `Backend`."""
        return await asyncio.to_thread(self._open, kept)

    def _open(self, kept: KeptProposal) -> Opened:
        if stands(kept, self.glossary()):
            return Opened("the glossary, where it stands already")
        ready = again(kept, self.folder())
        return Opened(self.outbox.keep(ready, now=kept.made_at).patch.name)

    async def fate(self, kept: KeptProposal) -> Fate:
        """Look into the glossary. See `Backend`."""
        return Fate.MERGED if stands(kept, self.glossary()) else Fate.OPEN
