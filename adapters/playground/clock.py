"""The playground's clock: the real one, moved forward as far as somebody wished."""

from datetime import datetime, timedelta

from adapters.hearing import Clock


class MovableClock:
    """Tells the time, and can be moved forward; it never goes back while the process lives."""

    def __init__(self, real: Clock) -> None:
        self._real = real
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        """The time on the playground's wall."""
        return self._real() + self._ahead

    @property
    def ahead(self) -> timedelta:
        """How far it was moved."""
        return self._ahead

    def move_to(self, moment: datetime) -> None:
        """Let it be that moment now, unless it is later already."""
        self._ahead = max(self._ahead, moment - self._real())
