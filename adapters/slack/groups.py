"""The team of a person by the user groups of Slack that teams.yaml names."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from time import monotonic

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.inbound import SLACK
from bot.concepts import Team
from bot.messages import Person
from bot.ports import People

_log = logging.getLogger(__name__)

REMEMBERED_SECONDS = 600.0

MembersOf = Callable[[str], Awaitable[frozenset[str]]]
"""The ids of the people in a user group."""


class Grouped:
    """`People` who chose no team, and are in a user group of one, are in that team."""

    def __init__(self, people: People, teams: Callable[[], Mapping[str, Team]]) -> None:
        self._people, self._teams = people, teams
        self._members_of: MembersOf | None = None
        self._known: dict[str, tuple[frozenset[str], float]] = {}

    def ask(self, members_of: MembersOf) -> None:
        """Ask for the members of groups in this way from now on."""
        self._members_of = members_of

    async def team_of(self, person: Person) -> str | None:
        """Return the team the person chose, else that of the first group that has them."""
        chosen = await self._people.team_of(person)
        if chosen is not None or person.platform != SLACK:
            return chosen
        for team in self._teams().values():
            for group in team.slack_groups:
                if person.id in await self._members(group):
                    return team.id
        return None

    async def choose_team(self, person: Person, team: str | None) -> None:
        """Keep the person's team; None forgets it."""
        await self._people.choose_team(person, team)

    async def known_to(self, person: Person) -> frozenset[str]:
        """Return the ids of the concepts that the person marked as known."""
        return await self._people.known_to(person)

    async def mark_known(self, person: Person, concept: str, *, known: bool) -> None:
        """Keep, or forget, that the person knows a concept."""
        await self._people.mark_known(person, concept, known=known)

    async def _members(self, group: str) -> frozenset[str]:
        """Ask for the members of a group now and then; where Slack does not say, there are none."""
        members, until = self._known.get(group, (frozenset[str](), 0.0))
        if self._members_of is None or until > monotonic():
            return members
        try:
            members = await self._members_of(group)
        except Exception as error:
            _log.warning("the user group %s cannot be read: %s", group, error)
        self._known[group] = (members, monotonic() + REMEMBERED_SECONDS)
        return members


def members_by(client: AsyncWebClient) -> MembersOf:
    """Read user groups with the token of one workspace."""

    async def members_of(group: str) -> frozenset[str]:
        found = await client.usergroups_users_list(usergroup=group)
        return frozenset(found.get("users") or ())

    return members_of
