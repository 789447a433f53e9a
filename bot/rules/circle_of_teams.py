"""No team is part of itself, not even by way of others.

"Here" climbs from a team to the one it is part of. In a circle it would climb for ever.

To mend it, delete `part_of` from one of the teams in the circle.

Bad:

```yaml
# teams.yaml
teams:
  - {id: marketing, name: Marketing, part_of: growth}
  - {id: growth, name: Growth, part_of: marketing}
```

Good:

```yaml
# teams.yaml
teams:
  - {id: marketing, name: Marketing}
  - {id: growth, name: Growth, part_of: marketing}
```
"""

from collections.abc import Iterator

from bot.rules.finding import TEAMS_FILE, Finding, Spot
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "circle-of-teams"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each team whose line of parents comes back to it."""
    for index, team in enumerate(study.glossary.teams.values()):
        line = study.glossary.ancestry(team.id)
        last = study.glossary.teams.get(line[-1])
        if last and last.part_of == team.id:
            yield Finding(
                Spot(TEAMS_FILE, ("teams", index, "part_of")),
                f"The team `{team.id}` is part of itself: {' is part of '.join((*line, team.id))}.",
                "Delete `part_of` from one of them.",
            )
