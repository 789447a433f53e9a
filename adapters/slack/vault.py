"""Seals the tokens of workspaces, so that a copy of the database gives nobody a way in."""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

_SALT = b"parley: tokens of Slack workspaces"
_ROUNDS = 200_000


class WrongKeyError(Exception):
    """A token was sealed with a key that is not among ours."""


class Vault:
    """Seals with the first of the keys, and opens what any of them sealed."""

    def __init__(self, keys: Sequence[str]) -> None:
        boxes = [Fernet(_derived(key)) for key in keys]
        self._newest, self._all = boxes[0], MultiFernet(boxes)

    def seal(self, token: str | None) -> str | None:
        """Encrypt a token; None stays None."""
        return self._newest.encrypt(token.encode()).decode() if token else None

    def open(self, sealed: str | None) -> str | None:
        """Decrypt a token. Raises `WrongKeyError` with a remedy."""
        if not sealed:
            return None
        try:
            return self._all.decrypt(sealed).decode()
        except InvalidToken:
            raise WrongKeyError(
                "A token of a Slack workspace was sealed with another key. Put the earlier key "
                "behind the new one in PARLEY_SECRET_KEY, with a comma between, or install anew."
            ) from None

    def is_old(self, sealed: str) -> bool:
        """Say whether an earlier key sealed it."""
        try:
            self._newest.decrypt(sealed)
        except InvalidToken:
            return True
        return False


def _derived(key: str) -> bytes:
    """Make the 32 bytes that Fernet wants of whatever somebody set."""
    return urlsafe_b64encode(hashlib.pbkdf2_hmac("sha256", key.encode(), _SALT, _ROUNDS))
