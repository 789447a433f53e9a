"""When the glossary's files were changed: asked of git, where the folder is under it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from adapters.workshop.git import Git, GitError

_PATIENCE = 5.0
"""Seconds that git may take; a history that takes longer is not known."""


@dataclass(frozen=True, slots=True)
class GitHistory:
    """The history of the glossary in `folder`. Implements the port `History`."""

    folder: Path

    def changed_since(self, day: date) -> frozenset[str] | None:
        """The concept files changed on `day` or later, as `concepts/churn.yaml`; None if unknown.

        Files that were never committed count as changed: nobody saw them before.
        """
        since = f"--since={day.isoformat()}T00:00:00"
        log = self._git("log", since, "--format=", "--name-only", "--relative", "--", "concepts")
        new = self._git("ls-files", "--others", "--exclude-standard", "--", "concepts")
        if log is None or new is None:
            return None
        return frozenset(line for line in f"{log}\n{new}".splitlines() if line)

    def _git(self, *asked: str) -> str | None:
        try:
            return Git(self.folder, patience=_PATIENCE).run("-c", "core.quotePath=false", *asked)
        except (GitError, OSError):
            return None
