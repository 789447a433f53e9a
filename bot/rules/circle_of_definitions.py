"""Definitions do not go round in a circle.

If "visit" is explained by "session" and "session" by "visit", nobody learns what either is.
A circle of more than five concepts is too long for anybody to notice, and is let be.

To mend it, explain one of them without the other.

Bad:

```yaml
word: visit
concepts:
  - id: visit
    terms: [{label: visit, team: marketing}]
    area: web
    definition: One session of one person.
    owner: marketing-ops
```

```yaml
word: session
concepts:
  - id: session
    terms: [{label: session, team: marketing}]
    area: web
    definition: The time that one visit takes.
    owner: marketing-ops
```

Good:

```yaml
word: visit
concepts:
  - id: visit
    terms: [{label: visit, team: marketing}]
    area: web
    definition: One session of one person.
    owner: marketing-ops
```

```yaml
word: session
concepts:
  - id: session
    terms: [{label: session, team: marketing}]
    area: web
    definition: The pages that one person looks at without a break of 30 minutes.
    owner: marketing-ops
```
"""

from collections.abc import Iterator, Mapping

from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study, Use, means

ID = "circle-of-definitions"
SEVERITY = Severity.WARNING
LONGEST = 5


def check(study: Study) -> Iterator[Finding]:
    """Find each circle once, at the first of its concepts."""
    explained_by = _explained_by(study)
    reported: set[str] = set()
    for spot, concept in study.concepts:
        circle = () if concept.id in reported else _circle(concept.id, explained_by)
        if circle:
            reported.update(circle)
            path = " uses ".join(f"`{one}`" for one in (*circle, concept.id))
            yield Finding(
                spot.at("definition"),
                f"The definitions go round in a circle: {path}.",
                "Explain one of them without the others.",
                concept.id,
            )


def _explained_by(study: Study) -> dict[str, tuple[str, ...]]:
    """The other concepts that each definition uses, where no doubt is about which."""
    explained: dict[str, tuple[str, ...]] = {}
    for one, mentions in study.mentions.items():
        used = (_only(study.uses[key], written) for key, written in mentions)
        explained[one] = tuple(dict.fromkeys(u for u in used if u is not None and u != one))
    return explained


def _only(uses: list[Use], written: str) -> str | None:
    """The one concept that the written words name; None if there are several."""
    named = {use.concept.id for use in uses if means(use, written)}
    return named.pop() if len(named) == 1 else None


def _circle(start: str, explained_by: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The shortest way from a concept back to itself, without its end; empty if none is short."""
    came_from: dict[str, str] = {}
    edge = [start]
    for _ in range(LONGEST):
        following: list[str] = []
        for one in edge:
            for used in explained_by.get(one, ()):
                if used == start:
                    return _back(one, came_from)
                if used not in came_from:
                    came_from[used] = one
                    following.append(used)
        edge = following
    return ()


def _back(last: str, came_from: Mapping[str, str]) -> tuple[str, ...]:
    way = [last]
    while way[-1] in came_from:
        way.append(came_from[way[-1]])
    return tuple(reversed(way))
