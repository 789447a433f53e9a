"""Plain git on a repository of our own, and on the one it follows. Secrets never leave this file.

The address and the token go to git by its environment: no list of processes shows them, no file
keeps them, and no error that git writes says them.
"""

import base64
import re
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from adapters.settings import inherited_environment

PATIENCE = 120.0
"""Seconds that git may take, unless somebody waits for it."""
STALE_LOCK = 60.0
"""Seconds after which the lock of a process that was killed is taken away."""
_USER = re.compile(r"(?<=://)[^/@\s]+@")


class GitError(Exception):
    """Git could not do it; the message holds no secret."""


class GitMissingError(GitError):
    """There is no git on this machine."""


@dataclass(frozen=True, slots=True)
class Remote:
    """A git repository elsewhere: an address as `git clone` takes it; a token if it is https."""

    url: str = field(repr=False)
    token: str = field(default="", repr=False)

    @property
    def shown(self) -> str:
        """The address without whatever in it is secret."""
        return _USER.sub("", self.url)

    def config(self) -> dict[str, str]:
        """Git's settings for this remote."""
        settings = {"remote.origin.url": self.url}
        if self.token:
            proof = base64.b64encode(f"x-access-token:{self.token}".encode()).decode()
            settings[f"http.{_site(self.url)}.extraHeader"] = f"Authorization: Basic {proof}"
        return settings

    def hidden(self, text: str) -> str:
        """The text without the secrets."""
        parts = urlsplit(self.url) if "://" in self.url else None
        secrets = (self.token, self.url, parts.password if parts else None)
        for secret in filter(None, secrets):
            text = text.replace(secret, self.shown if secret == self.url else "***")
        return _USER.sub("", text)


@dataclass(frozen=True, slots=True)
class Git:
    """Git for one folder."""

    folder: Path
    remote: Remote | None = None
    patience: float = PATIENCE

    def run(
        self, *asked: str, given: str | bytes = b"", env: Mapping[str, str] | None = None
    ) -> str:
        """What git says to a command. Raises `GitError`."""
        done = self._do(asked, given, env)
        if done.returncode:
            raise GitError(self._said(asked, done))
        return done.stdout.decode("utf-8", "replace").rstrip("\n")

    def raw(self, *asked: str) -> bytes | None:
        """What git says, to the byte; None if it has nothing to say."""
        done = self._do(asked, b"", None)
        return done.stdout if done.returncode == 0 else None

    def tries(self, *asked: str, env: Mapping[str, str] | None = None) -> tuple[int, str]:
        """The status of a command that may well fail, and what it says."""
        done = self._do(asked, b"", env)
        return done.returncode, done.stdout.decode("utf-8", "replace")

    def found(self, revision: str) -> str | None:
        """The commit that a revision names, None if there is none."""
        asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        status, said = self.tries(*asked)
        return said.strip() if status == 0 else None

    def _do(
        self, asked: tuple[str, ...], given: str | bytes, env: Mapping[str, str] | None
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(
                ["git", *asked],
                cwd=self.folder,
                input=given.encode() if isinstance(given, str) else given,
                capture_output=True,
                timeout=self.patience,
                env=self._env() | dict(env or {}),
                check=False,
            )
        except FileNotFoundError:
            if not self.folder.is_dir():
                raise GitError(f"{self.folder} is gone.") from None
            raise GitMissingError("Git is not on this machine. Install it.") from None
        except subprocess.TimeoutExpired:
            raise GitError(f"git {asked[0]} took longer than {self.patience:g} s.") from None

    def _env(self) -> dict[str, str]:
        settings = self.remote.config() if self.remote else {}
        ours = {
            "LC_ALL": "C",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_ALLOW_PROTOCOL": "file:git:http:https:ssh",
            "GIT_CONFIG_COUNT": str(len(settings)),
        }
        for at, (key, value) in enumerate(settings.items()):
            ours |= {f"GIT_CONFIG_KEY_{at}": key, f"GIT_CONFIG_VALUE_{at}": value}
        inherited = inherited_environment()
        return {key: value for key, value in inherited.items() if key[:4] != "GIT_"} | ours

    def _said(self, asked: tuple[str, ...], done: subprocess.CompletedProcess[bytes]) -> str:
        said = done.stderr.decode("utf-8", "replace").strip() or f"status {done.returncode}"
        said = " ".join(said.split())
        return f"git {asked[0]}: {self.remote.hidden(said) if self.remote else said}"


def unlock(folder: Path) -> bool:
    """Take away locks that a killed process left in a repository; say whether there were any."""
    before = time.time() - STALE_LOCK
    stale = [lock for lock in folder.rglob("*.lock") if lock.stat().st_mtime < before]
    for lock in stale:
        lock.unlink(missing_ok=True)
    return bool(stale)


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/"
