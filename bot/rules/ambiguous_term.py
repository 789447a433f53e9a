"""Within one team, a word names one concept.

Two teams may mean different things by one word: that is why the glossary exists. One team may
not, or "what does it mean here?" has no answer. Capitals, hyphens and the plural make no other
word of it, unless the term says `case: exact`.

To mend it, give one of the two a fuller name, or make one label `standing: deprecated`.

Bad:

```yaml
word: funnel
concepts:
  - id: funnel-steps
    terms: [{label: funnel, team: marketing}]
    area: funnel
    definition: The steps from a first visit to a purchase.
    owner: marketing-ops
  - id: funnel-report
    terms: [{label: Funnels, team: marketing}]
    area: funnel
    definition: The weekly page that shows how many people took each step.
    owner: marketing-ops
```

Good:

```yaml
word: funnel
concepts:
  - id: funnel-steps
    terms: [{label: funnel, team: marketing}]
    area: funnel
    definition: The steps from a first visit to a purchase.
    owner: marketing-ops
```
"""

from collections.abc import Iterator

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study, Use, alike

ID = "ambiguous-term"
SEVERITY = Severity.ERROR


def check(study: Study) -> Iterator[Finding]:
    """Find each label that its team gives to a second concept."""
    for uses in study.uses.values():
        for use in uses:
            clash = next(other for other in uses if other is use or _clash(other, use))
            if clash is not use:
                team = next(team for team in use.term.teams if team in clash.term.teams)
                yield Finding(
                    use.label,
                    f"{study.glossary.team_name(team)} already calls `{clash.concept.id}` "
                    f"“{clash.term.label}”.",
                    "Give one of the two a fuller name, or make it `standing: deprecated`.",
                    use.concept.id,
                )


def _clash(one: Use, other: Use) -> bool:
    return (
        one.concept is not other.concept
        and not set(one.term.teams).isdisjoint(other.term.teams)
        and alike(one.term, other.term)
    )
