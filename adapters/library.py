"""What Parley knows of the glossary at the moment: learned at the start, then after each change."""

import logging
from datetime import timedelta
from pathlib import Path

from adapters.folder.live import LiveGlossary
from adapters.folder.nudges import read_nudges
from adapters.folder.prompts import read_prompts
from adapters.hearing import Clock
from adapters.knowledge import learned
from adapters.settled import settle
from bot.concepts import Glossary
from bot.knowledge import Knowledge
from bot.nudges.policy import Policy
from bot.socratic.prompts import Prompts

_LOG = logging.getLogger(__name__)


class Library:
    """The glossary of a folder, ready for questions. Answers always come from one whole version.

    `history` is the folder whose history is told, if it is another.

    Raises `CannotRunError` if the folder cannot be read at the start; later errors change nothing
    but `problem`.
    """

    def __init__(self, folder: Path, clock: Clock, *, history: Path | None = None) -> None:
        self._live = LiveGlossary(folder)
        self._clock = clock
        self._since = clock()
        self._folder, self._history = folder, history
        self._known = learned(self._live.current, history or folder)
        self._version = self._live.version
        self._prompts = read_prompts(folder)
        self._nudges = read_nudges(folder)

    def knowledge(self) -> Knowledge:
        """What is known now. It never changes; something newer takes its place."""
        return self._known

    def glossary(self) -> Glossary:
        """The glossary, as it is now."""
        return self._known.glossary

    def prompts(self) -> Prompts:
        """The wording of the Socratic part, as it is now."""
        return self._prompts

    def nudges(self) -> Policy:
        """When and where Parley speaks first, as it is now."""
        return self._nudges

    @property
    def folder(self) -> Path:
        """The folder that is in use."""
        return self._folder

    @property
    def version(self) -> str:
        """The digest of the files that are in use."""
        return self._version

    @property
    def problem(self) -> str | None:
        """Why the files of today are not in use; None if they are."""
        return self._live.problem

    @property
    def age(self) -> timedelta:
        """How long the version in use has been in use."""
        return self._clock() - self._since

    def move(self, folder: Path) -> bool:
        """Use another folder from now on if it is sound, and say whether it is."""
        if not self._live.move(folder):
            return False
        self._folder = folder
        self._learn(self._live.current)
        return True

    async def follow(self) -> None:
        """Learn the glossary anew whenever it changes, until cancelled."""
        await self._live.follow(renewed=self._learn)

    def _learn(self, glossary: Glossary) -> None:
        try:
            self._known = learned(glossary, self._history or self._folder)
            self._prompts = read_prompts(self._folder)
            self._nudges = read_nudges(self._folder)
            self._version, self._since = self._live.version, self._clock()
            settle()
        except Exception:
            _LOG.exception("The new glossary could not be learned; the one before stays in use.")
