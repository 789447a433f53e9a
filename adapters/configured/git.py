"""Where the glossary comes from and where proposals go, as it is configured: git, or GitHub."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.configured.needed import SettingsError, bare

if TYPE_CHECKING:
    from adapters.settings import Settings


@dataclass(frozen=True, slots=True)
class GitSettings:
    """A git remote with the glossary in `path` on `branch`, looked at every so many seconds."""

    remote: str = field(repr=False)
    branch: str
    path: str
    every: float
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class GitHubSettings:
    """A repository on GitHub, and who we are there: a token, or an app of GitHub's."""

    repository: str
    api_url: str
    token: str = field(default="", repr=False)
    app_id: str = ""
    app_key: Path | None = None
    installation: str = ""


def git_of(settings: "Settings") -> GitSettings | None:
    """The git remote that the glossary comes from; None if it is a folder."""
    if settings.glossary_remote is None:
        return None
    path = settings.glossary_path
    return GitSettings(
        bare(settings.glossary_remote),
        settings.glossary_branch,
        "" if path in (".", "/") else path.strip("/"),
        settings.glossary_every,
        bare(settings.git_token),
    )


def github_of(settings: "Settings") -> GitHubSettings | None:
    """Where pull requests go; None if nowhere. Raises `SettingsError` if it is half set."""
    if not settings.github_repository:
        return None
    app = (settings.github_app_id, settings.github_app_key, settings.github_installation)
    if not settings.git_token and not all(app):
        raise SettingsError(
            "PARLEY_GITHUB_REPOSITORY is set, but PARLEY_GIT_TOKEN is not. Set it to a token "
            "that may write contents and pull requests; or set PARLEY_GITHUB_APP_ID, "
            "PARLEY_GITHUB_APP_KEY and PARLEY_GITHUB_INSTALLATION."
        )
    if settings.github_repository.count("/") != 1:
        raise SettingsError("PARLEY_GITHUB_REPOSITORY reads owner/name, as GitHub shows it.")
    return GitHubSettings(
        settings.github_repository,
        settings.github_url.rstrip("/"),
        bare(settings.git_token),
        settings.github_app_id,
        settings.github_app_key,
        settings.github_installation,
    )
