"""Who may speak to the bot in Teams' name: what a door promises, and how it says no."""

from typing import Protocol

from aiohttp import web

from adapters.teams.raw import Json


class RefusedError(Exception):
    """Somebody is not let in. The message is for the log; the caller learns the status only."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


class Permit(Protocol):
    """What a caller has shown: it says which activities may come with it."""

    def check(self, activity: Json) -> None:
        """Raise `RefusedError` if the activity is not what the caller may send."""


class Door(Protocol):
    """Decides before the body is read, so that strangers cannot make us read."""

    async def admit(self, request: web.Request) -> Permit:
        """Return what the caller has shown. Raises `RefusedError`."""

    def answers_to(self, service_url: str) -> bool:
        """Say whether an answer may be sent to this service address."""
