"""The team of a person by a user group, where they chose none."""

import pytest

from adapters.slack.groups import Grouped
from adapters.store.memory import MemoryStore
from bot.concepts import Team
from bot.messages import Person
from tests.adapters.slack.conftest import open_stage
from tests.fakes.slack import ANA

TEAMS = {
    "marketing": Team("marketing", "Marketing"),
    "it": Team("it", "IT", slack_groups=("S0DEVS", "S0OPS")),
}
ANNA = Person("slack", ANA)


@pytest.fixture
def grouped() -> Grouped:
    return Grouped(MemoryStore(), lambda: TEAMS)


async def test_without_slack_nobody_is_in_a_group(grouped: Grouped) -> None:
    assert await grouped.team_of(ANNA) is None


async def test_a_member_is_in_the_team_of_the_group(grouped: Grouped) -> None:
    async with open_stage(MemoryStore(), grouped=grouped) as stage:
        stage.slack.knows["usergroups.users.list"] = {"users": [ANA]}

        assert await grouped.team_of(ANNA) == "it"
        assert await grouped.team_of(Person("slack", "U0BEN")) is None
        assert await grouped.team_of(Person("teams", ANA)) is None
        assert stage.slack.asked.count("usergroups.users.list") == 2


async def test_what_a_person_chose_goes_first(grouped: Grouped) -> None:
    async with open_stage(MemoryStore(), grouped=grouped) as stage:
        stage.slack.knows["usergroups.users.list"] = {"users": [ANA]}
        await grouped.choose_team(ANNA, "marketing")

        assert await grouped.team_of(ANNA) == "marketing"
        assert "usergroups.users.list" not in stage.slack.asked


async def test_where_slack_does_not_say_there_is_no_team(grouped: Grouped) -> None:
    async with open_stage(MemoryStore(), grouped=grouped) as stage:
        stage.slack.refuses["usergroups.users.list"] = "missing_scope"

        assert await grouped.team_of(ANNA) is None
