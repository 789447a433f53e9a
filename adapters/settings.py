"""The settings: the one place that reads the environment, `.env` and secret files."""

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from adapters.configured.git import GitHubSettings, GitSettings, git_of, github_of
from adapters.configured.keep import Keep, keep_of
from adapters.configured.needed import SettingsError
from adapters.configured.slack import SlackSettings, slack_of
from adapters.configured.teams import TeamsSettings, teams_of


class Settings(BaseSettings):
    """Every setting under its name in the environment; empty ones count as not set."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True, populate_by_name=True
    )

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    glossary: Path = Field(default=Path("glossary"), validation_alias="PARLEY_GLOSSARY")
    glossary_url: str | None = Field(default=None, validation_alias="PARLEY_GLOSSARY_URL")
    glossary_remote: SecretStr | None = Field(
        default=None, validation_alias="PARLEY_GLOSSARY_REMOTE"
    )
    glossary_branch: str = Field(default="main", validation_alias="PARLEY_GLOSSARY_BRANCH")
    glossary_path: str = Field(default="glossary", validation_alias="PARLEY_GLOSSARY_PATH")
    glossary_every: float = Field(default=60, ge=1, validation_alias="PARLEY_GLOSSARY_EVERY")
    git_token: SecretStr | None = Field(default=None, validation_alias="PARLEY_GIT_TOKEN")
    git_webhook_secret: SecretStr | None = Field(
        default=None, validation_alias="PARLEY_GIT_WEBHOOK_SECRET"
    )
    github_repository: str = Field(default="", validation_alias="PARLEY_GITHUB_REPOSITORY")
    github_url: str = Field(default="https://api.github.com", validation_alias="PARLEY_GITHUB_URL")
    github_app_id: str = Field(default="", validation_alias="PARLEY_GITHUB_APP_ID")
    github_app_key: Path | None = Field(default=None, validation_alias="PARLEY_GITHUB_APP_KEY")
    github_installation: str = Field(default="", validation_alias="PARLEY_GITHUB_INSTALLATION")
    outbox: Path = Field(
        default_factory=lambda: data_folder() / "outbox", validation_alias="PARLEY_OUTBOX"
    )
    database_url: str = Field(
        default_factory=lambda: f"sqlite+aiosqlite:///{(data_folder() / 'parley.db').as_posix()}"
    )
    keep_threads_days: int = Field(default=90, ge=1, validation_alias="PARLEY_KEEP_THREADS_DAYS")
    keep_asked_days: int = Field(default=365, ge=1, validation_alias="PARLEY_KEEP_ASKED_DAYS")
    keep_jobs_days: int = Field(default=30, ge=2, validation_alias="PARLEY_KEEP_JOBS_DAYS")
    keep_events_days: int = Field(default=2, ge=1, validation_alias="PARLEY_KEEP_EVENTS_DAYS")
    keep_proposals_days: int = Field(
        default=365, ge=1, validation_alias="PARLEY_KEEP_PROPOSALS_DAYS"
    )
    keep_places_days: int = Field(default=180, ge=1, validation_alias="PARLEY_KEEP_PLACES_DAYS")
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_client_id: str | None = None
    slack_client_secret: SecretStr | None = None
    slack_api_url: str = "https://slack.com/api/"
    slack_features: str = Field(default="", validation_alias="PARLEY_SLACK_FEATURES")
    secret_key: SecretStr | None = Field(default=None, validation_alias="PARLEY_SECRET_KEY")
    url: str = Field(default="", validation_alias="PARLEY_URL")
    teams_app_id: str | None = None
    teams_app_password: SecretStr | None = None
    teams_tenant_id: str | None = None
    teams_openid_metadata_url: str | None = None
    teams_token_url: str | None = None
    teams_token_scope: str = "https://api.botframework.com/.default"
    teams_certificate: Path | None = None
    teams_managed_identity: bool = False
    identity_endpoint: str = ""
    identity_header: SecretStr | None = None
    teams_service_hosts: str = ""
    teams_threads: bool = Field(default=False, validation_alias="PARLEY_TEAMS_THREADS")
    teams_dangerously_anonymous: bool = False

    @property
    def git(self) -> GitSettings | None:
        """The git remote that the glossary comes from; None if it is a folder."""
        return git_of(self)

    @property
    def github(self) -> GitHubSettings | None:
        """Where pull requests go; None if nowhere. Raises `SettingsError` if it is half set."""
        return github_of(self)

    @property
    def slack(self) -> SlackSettings | None:
        """How to reach Slack; None if nothing is set. Raises `SettingsError` if it is half set."""
        return slack_of(self)

    @property
    def teams(self) -> TeamsSettings | None:
        """How to reach Teams; None if nothing is set. Raises `SettingsError` if it is half set."""
        return teams_of(self)

    @property
    def keep(self) -> Keep:
        """How long things are kept."""
        return keep_of(self)


def read_settings() -> Settings:
    """The settings of this process. Raises `SettingsError` when one cannot be read."""
    try:
        return Settings()
    except ValidationError as error:
        lines = (f"{_name(e['loc'])}: {e['msg']}." for e in error.errors(include_url=False))
        raise SettingsError("\n".join(lines)) from None


@dataclass(frozen=True, slots=True)
class Origin:
    """A setting that somebody made: what it says, its secrets masked, and where it stands."""

    name: str
    shown: str
    where: str


def origins(settings: Settings) -> tuple[Origin, ...]:
    """Every setting that was set, and where it came from; the environment goes before .env."""
    environment = {name.upper() for name in os.environ}
    return tuple(
        Origin(name, _shown(getattr(settings, field)), where)
        for field in sorted(settings.model_fields_set)
        if (name := str(Settings.model_fields[field].validation_alias or field).upper())
        for where in ("the environment" if name in environment else ".env",)
    )


def _shown(value: object) -> str:
    """A setting as it may be printed: no secret, and no password within an address."""
    if isinstance(value, SecretStr):
        return f"set ({len(value.get_secret_value())} characters)"
    return re.sub(r"(?<=//)([^/@:]*):[^/@]*(?=@)", r"\1:***", str(value))


def inherited_environment() -> dict[str, str]:
    """What a program that we start finds in its environment."""
    return dict(os.environ)


def data_folder() -> Path:
    """Where this person's programs keep their data. It is not created here."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "parley"


def _name(loc: tuple[int | str, ...]) -> str:
    name = str(loc[0]) if loc else ""
    alias = Settings.model_fields[name].validation_alias if name in Settings.model_fields else None
    return str(alias or name).upper()
