"""Every team that is named exists in teams.yaml.

A sense belongs to a team; a team that nobody knows can never ask for it. `everyone` is a team too,
but it cannot sign, own or be part of anything.

To mend it, correct the name, or add the team to teams.yaml.

Bad:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: markting}]
    area: retention
    definition: Customers who leave.
    owner: marketing-ops
```

Good:

```yaml
word: churn
concepts:
  - id: churn
    terms: [{label: churn, team: marketing}]
    area: retention
    definition: Customers who leave.
    owner: marketing-ops
```
"""

from collections.abc import Iterator

from bot.concepts import EVERYONE
from bot.rules.finding import TEAMS_FILE, Finding, Spot
from bot.rules.nearest import suggestion
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "unknown-team"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each name of a team that teams.yaml does not have."""
    for spot, team, concept in _named(study):
        if team not in study.glossary.teams:
            remedy = suggestion(team, study.glossary.teams, "the teams in teams.yaml")
            yield Finding(spot, f"There is no team `{team}`.", remedy, concept)


def _named(study: Study) -> Iterator[tuple[Spot, str, str | None]]:
    """Every place where a team is named, less the terms of everyone."""
    for index, team in enumerate(study.glossary.teams.values()):
        if team.part_of is not None:
            yield Spot(TEAMS_FILE, ("teams", index, "part_of")), team.part_of, None
    for index, owner in enumerate(study.glossary.owners.values()):
        yield Spot(TEAMS_FILE, ("owners", index, "team")), owner.team, None
    for use in study.terms:
        for index, name in enumerate(use.term.teams):
            if name != EVERYONE:
                yield use.spot.at("team", index), name, use.concept.id
    for spot, concept in study.concepts:
        for name in concept.signatures.by if concept.signatures else ():
            yield spot.at("agreed", "by", name), name, concept.id
