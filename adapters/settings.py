"""The settings: the one place that reads the environment, `.env` and secret files."""

import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from adapters.failure import CannotRunError

SHORTEST_KEY = 24


class SettingsError(CannotRunError):
    """Settings that Parley cannot start with; the message names what to set."""


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """Slack over a WebSocket with an app token, else over signed HTTP. `api_url` ends in a slash.

    With a `bot_token` it is one workspace; with a `client_id` it is every workspace that installs
    the app, and the first of `secret_keys` seals their tokens.
    """

    bot_token: str
    signing_secret: str
    api_url: str
    app_token: str = ""
    client_id: str = ""
    client_secret: str = ""
    secret_keys: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    url: str = ""


@dataclass(frozen=True, slots=True)
class ManagedIdentity:
    """Where the machine gives out tokens; an empty `endpoint` means a virtual machine's own."""

    endpoint: str = ""
    header: str = ""


@dataclass(frozen=True, slots=True)
class TeamsSettings:
    """A single-tenant Teams bot. `anonymous`: nothing is checked, on loopback only.

    Empty `service_hosts`, `openid_metadata_url` and `token_url` mean Microsoft's public ones. The
    bot proves who it is by its password, or by a certificate, or by the identity of its machine.
    """

    app_id: str
    app_password: str
    tenant_id: str
    service_hosts: tuple[str, ...]
    openid_metadata_url: str | None
    token_url: str | None
    anonymous: bool
    token_scope: str = "https://api.botframework.com/.default"
    certificate: Path | None = None
    managed_identity: ManagedIdentity | None = None


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
        if self.glossary_remote is None:
            return None
        return GitSettings(
            _bare(self.glossary_remote),
            self.glossary_branch,
            "" if self.glossary_path in (".", "/") else self.glossary_path.strip("/"),
            self.glossary_every,
            _bare(self.git_token),
        )

    @property
    def github(self) -> GitHubSettings | None:
        """Where pull requests go; None if nowhere. Raises `SettingsError` if it is half set."""
        if not self.github_repository:
            return None
        app = (self.github_app_id, self.github_app_key, self.github_installation)
        if not self.git_token and not all(app):
            raise SettingsError(
                "PARLEY_GITHUB_REPOSITORY is set, but PARLEY_GIT_TOKEN is not. Set it to a token "
                "that may write contents and pull requests; or set PARLEY_GITHUB_APP_ID, "
                "PARLEY_GITHUB_APP_KEY and PARLEY_GITHUB_INSTALLATION."
            )
        if self.github_repository.count("/") != 1:
            raise SettingsError("PARLEY_GITHUB_REPOSITORY reads owner/name, as GitHub shows it.")
        return GitHubSettings(
            self.github_repository,
            self.github_url.rstrip("/"),
            _bare(self.git_token),
            self.github_app_id,
            self.github_app_key,
            self.github_installation,
        )

    @property
    def slack(self) -> SlackSettings | None:
        """How to reach Slack; None if nothing of it is set."""
        way = "slack_app_token" if self.slack_app_token else "slack_signing_secret"
        if self.slack_bot_token and not getattr(self, way):
            raise SettingsError(
                "SLACK_BOT_TOKEN is set, but SLACK_APP_TOKEN is not (Socket Mode: no public "
                "address is needed), and SLACK_SIGNING_SECRET is not (HTTP). Set one of the two."
            )
        several = self._all_or_none(("slack_client_id", "slack_client_secret"))
        if several and self.slack_bot_token:
            raise SettingsError(
                "SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for several. Keep one."
            )
        if not several and not self._all_or_none(("slack_bot_token", way)):
            return None
        if several and not getattr(self, way):
            raise SettingsError(
                "SLACK_CLIENT_ID is set, but neither SLACK_SIGNING_SECRET nor SLACK_APP_TOKEN is. "
                "Set it in the environment or in the file .env."
            )
        return SlackSettings(
            bot_token=_bare(self.slack_bot_token),
            signing_secret=_bare(self.slack_signing_secret),
            api_url=f"{self.slack_api_url.rstrip('/')}/",
            app_token=_bare(self.slack_app_token),
            client_id=self.slack_client_id or "",
            client_secret=_bare(self.slack_client_secret),
            secret_keys=self._secret_keys() if several else (),
            features=tuple(self.slack_features.replace(",", " ").split()),
            url=self.url,
        )

    def _secret_keys(self) -> tuple[str, ...]:
        """The keys that seal stored tokens, the newest first."""
        keys = tuple(key.strip() for key in _bare(self.secret_key).split(",") if key.strip())
        if not keys or min(map(len, keys)) < SHORTEST_KEY:
            raise SettingsError(
                "With SLACK_CLIENT_ID the tokens of workspaces are stored, and PARLEY_SECRET_KEY "
                f"seals them. Set it to {SHORTEST_KEY} characters or more that nobody can guess, "
                'such as: python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
            )
        return keys

    @property
    def teams(self) -> TeamsSettings | None:
        """How to reach Teams; None if nothing of it is set."""
        if not self.teams_dangerously_anonymous and not self._teams_is_set():
            return None
        if self.teams_dangerously_anonymous and self.host not in ("127.0.0.1", "::1", "localhost"):
            raise SettingsError(
                f"TEAMS_DANGEROUSLY_ANONYMOUS checks nobody, and HOST is {self.host}. "
                "Set HOST to 127.0.0.1, or take TEAMS_DANGEROUSLY_ANONYMOUS away."
            )
        return TeamsSettings(
            app_id=self.teams_app_id or "",
            app_password=_bare(self.teams_app_password),
            tenant_id=self.teams_tenant_id or "",
            service_hosts=tuple(self.teams_service_hosts.replace(",", " ").split()),
            openid_metadata_url=self.teams_openid_metadata_url,
            token_url=self.teams_token_url,
            anonymous=self.teams_dangerously_anonymous,
            token_scope=self.teams_token_scope,
            certificate=self.teams_certificate,
            managed_identity=self._managed_identity(),
        )

    def _teams_is_set(self) -> bool:
        """Say whether there is a Teams bot; it proves who it is in one way, and in one only."""
        proofs = ("teams_app_password", "teams_certificate", "teams_managed_identity")
        proven = [name.upper() for name in proofs if getattr(self, name)]
        if len(proven) > 1:
            raise SettingsError(
                f"{' and '.join(proven)} are set. The bot proves who it is in one way: keep one."
            )
        proof = () if proven and "TEAMS_APP_PASSWORD" not in proven else ("teams_app_password",)
        is_set = self._all_or_none(("teams_app_id", *proof, "teams_tenant_id"))
        if proven and not is_set:
            raise SettingsError(
                f"{proven[0]} is set, but TEAMS_APP_ID and TEAMS_TENANT_ID are not. "
                "Set them in the environment or in the file .env."
            )
        return is_set

    def _managed_identity(self) -> ManagedIdentity | None:
        if not self.teams_managed_identity:
            return None
        return ManagedIdentity(self.identity_endpoint, _bare(self.identity_header))

    def _all_or_none(self, names: tuple[str, ...]) -> bool:
        missing = [name.upper() for name in names if getattr(self, name) is None]
        if missing and len(missing) < len(names):
            have = next(name.upper() for name in names if getattr(self, name) is not None)
            verb = "is" if len(missing) == 1 else "are"
            raise SettingsError(
                f"{have} is set, but {' and '.join(missing)} {verb} not. "
                "Set it in the environment or in the file .env."
            )
        return not missing


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


def _bare(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
