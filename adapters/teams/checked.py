"""Tokens that were found to hold. Teams sends one with many messages, as long as it lasts.

Only the signature and what the token itself says are not gone through again; that an activity fits
its token is checked each time (`Permit.check`). A token is checked anew once it has run out, and
when the key that signed it is no longer among Teams' keys as they were read last.
"""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from adapters.teams.door import Permit
from adapters.teams.keys import Key

MOST = 500


@dataclass(frozen=True, slots=True)
class Held:
    """A token that held: what it lets in, the key that signed it, and when it runs out."""

    permit: Permit
    key_id: str
    key: Key
    ends: int


class Checked:
    """Remembers the latest tokens, by their digest: a token itself is nobody's to keep."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._held: OrderedDict[bytes, Held] = OrderedDict()

    def find(self, token: str) -> Held | None:
        """Return what is known of a token; None if it was never checked or has run out."""
        digest = _digest(token)
        held = self._held.get(digest)
        if held and self._now() >= held.ends:
            del self._held[digest]
            return None
        return held

    def keep(self, token: str, held: Held) -> None:
        """Remember that a token holds."""
        self._held[_digest(token)] = held
        if len(self._held) > MOST:
            self._held.popitem(last=False)


def _digest(token: str) -> bytes:
    return sha256(token.encode("utf-8", "surrogatepass")).digest()
