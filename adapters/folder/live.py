"""The glossary of a running bot: read again when a file changes, and kept when that fails."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from adapters.folder.broken import BrokenGlossaryError
from adapters.folder.load import Loaded, load
from bot.concepts import Glossary
from bot.rules.problem import Problem, Severity

_LOG = logging.getLogger(__name__)
_PASSING = ("~", ".swp", ".swx", ".tmp", ".part")


class LiveGlossary:
    """The last glossary that was sound.

    Raises `BrokenGlossaryError` at the start if there is none; later a broken one changes nothing
    but `problem`.
    """

    def __init__(self, folder: Path) -> None:
        loaded = load(folder)
        if loaded.glossary is None:
            raise BrokenGlossaryError(loaded.problems)
        self._folder = folder
        self._good = (loaded.glossary, loaded.version)
        self._seen = loaded.version
        self._problem: str | None = None

    @property
    def current(self) -> Glossary:
        """The glossary to answer from. It never changes; a new one takes its place."""
        return self._good[0]

    @property
    def version(self) -> str:
        """The digest of the files that `current` was read from."""
        return self._good[1]

    @property
    def problem(self) -> str | None:
        """Why the files of today are not in use; None if they are."""
        return self._problem

    def reload(self) -> bool:
        """Read the folder again, and say whether there is a new glossary."""
        loaded = load(self._folder)
        if loaded.version == self._seen:
            return False
        self._seen = loaded.version
        if loaded.glossary is None:
            self._keep(loaded)
            return False
        back = loaded.version == self.version
        self._good = (loaded.glossary, loaded.version)
        self._problem = None
        _LOG.info("The glossary was read again: version %s.", loaded.version)
        return not back

    def move(self, folder: Path) -> bool:
        """Read another folder from now on if it is sound, and say whether it is."""
        loaded = load(folder)
        self._seen = loaded.version
        if loaded.glossary is None:
            self._keep(loaded)
            return False
        self._folder = folder
        self._good = (loaded.glossary, loaded.version)
        self._problem = None
        return True

    async def follow(
        self,
        stop: asyncio.Event | None = None,
        *,
        renewed: Callable[[Glossary], None] | None = None,
    ) -> None:
        """Read the folder again whenever a file in it changes, until `stop` or cancellation.

        `renewed` is called, in a thread of its own, with each new glossary.
        """
        from watchfiles import awatch

        changes = awatch(
            self._folder,
            watch_filter=lambda _, path: not path.endswith(_PASSING),
            debounce=400,
            stop_event=stop,
        )
        async for _ in changes:
            try:
                if await asyncio.to_thread(self.reload) and renewed:
                    await asyncio.to_thread(renewed, self.current)
            except OSError as error:
                _LOG.warning("The glossary cannot be read just now: %s.", error)

    def _keep(self, loaded: Loaded) -> None:
        self._problem = _errors(loaded.problems)
        _LOG.warning(
            "The glossary has errors; version %s stays in use.\n%s", self.version, self._problem
        )


def _errors(problems: tuple[Problem, ...]) -> str:
    return "\n".join(str(one) for one in problems if one.severity is Severity.ERROR)
