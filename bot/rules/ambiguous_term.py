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

from bot.concepts import Glossary
from bot.rules.finding import Finding
from bot.rules.labels import Use, alike, current_uses
from bot.rules.problem import Severity

ID = "ambiguous-term"
SEVERITY = Severity.ERROR


def check(glossary: Glossary) -> Iterator[Finding]:
    """Find each label that its team gives to a second concept."""
    for uses in current_uses(glossary).values():
        for at, use in enumerate(uses):
            clash = next((o for o in uses[:at] if _clash(o, use)), None)
            if clash:
                team = next(team for team in use.term.teams if team in clash.term.teams)
                yield Finding(
                    use.label,
                    f"{glossary.team_name(team)} already calls `{clash.concept.id}` "
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
