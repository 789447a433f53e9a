"""Settings that need each other."""

from pydantic import SecretStr

from adapters.failure import CannotRunError


class SettingsError(CannotRunError):
    """Settings that Parley cannot start with; the message names what to set."""


def all_or_none(**settings: object) -> bool:
    """Say whether all these are set, none being as good. Raises `SettingsError` if some are."""
    missing = [name for name, value in settings.items() if value is None]
    if missing and len(missing) < len(settings):
        have = next(name for name in settings if name not in missing)
        verb = "is" if len(missing) == 1 else "are"
        raise SettingsError(
            f"{have} is set, but {' and '.join(missing)} {verb} not. "
            "Set it in the environment or in the file .env."
        )
    return not missing


def bare(secret: SecretStr | None) -> str:
    """The secret itself, "" if there is none."""
    return secret.get_secret_value() if secret else ""


def listed(text: str) -> tuple[str, ...]:
    """The parts of a setting that has several, with commas or spaces between them."""
    return tuple(text.replace(",", " ").split())
