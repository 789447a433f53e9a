"""A user group of Slack's belongs to one team, and is named once.

Whoever is in a group is in its team. Of a group that two teams name, the team that stands first
would win, and nobody would see why.

To mend it, delete one of the two. Whoever the group does not fit chooses their team themselves:
"my team is IT", said to Parley, goes before any group.

Bad:

```yaml
# teams.yaml
teams:
  - {id: marketing, name: Marketing, slack_groups: [S0123GROWTH]}
  - {id: it, name: IT, slack_groups: [S0456DEVS, S0123GROWTH]}
```

Good:

```yaml
# teams.yaml
teams:
  - {id: marketing, name: Marketing, slack_groups: [S0123GROWTH]}
  - {id: it, name: IT, slack_groups: [S0456DEVS]}
```
"""

from collections.abc import Iterator

from bot.rules.finding import TEAMS_FILE, Finding, Spot
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "repeated-group"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each user group that stands a second time, in its own team or in another."""
    first: dict[str, str] = {}
    for index, team in enumerate(study.glossary.teams.values()):
        for number, group in enumerate(team.slack_groups):
            if group in first:
                owner = "this team" if first[group] == team.id else f"the team `{first[group]}`"
                yield Finding(
                    Spot(TEAMS_FILE, ("teams", index, "slack_groups", number)),
                    f"The user group {group} already belongs to {owner}.",
                    "Delete one of the two.",
                )
            first.setdefault(group, team.id)
