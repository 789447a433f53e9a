"""A concept lives in the file of the first label that its owner's team uses.

So everybody knows where to look for it, and the history of that file is the history of its owner's
word. A concept that lost a dispute stays where it was, beside what was decided.

To mend it, move the concept into that file, or put the label of the file first.

Bad:

```yaml
word: completed form
concepts:
  - id: qualified-lead
    terms:
      - {label: qualified lead, team: marketing}
      - {label: completed form, team: it}
    area: funnel
    definition: A person who asked to hear from us.
    owner: marketing-ops
```

Good:

```yaml
word: qualified lead
concepts:
  - id: qualified-lead
    terms:
      - {label: qualified lead, team: marketing}
      - {label: completed form, team: it}
    area: funnel
    definition: A person who asked to hear from us.
    owner: marketing-ops
```
"""

from collections.abc import Iterator

from bot.concepts import EVERYONE, Concept, Glossary, Standing, Term, Word
from bot.matching.keys import label_key
from bot.rules.file_name import slug
from bot.rules.finding import Finding
from bot.rules.problem import Severity
from bot.rules.study import Study

ID = "misplaced-concept"
SEVERITY = Severity.WARNING


def check(study: Study) -> Iterator[Finding]:
    """Find each concept that stands in the file of another label."""
    for spot, word in study.words:
        for index, concept in enumerate(word.concepts):
            home = _home(concept, study.glossary)
            if label_key(home.label) != label_key(word.word) and not _lost_here(concept, word):
                yield Finding(
                    spot.at("concepts", index),
                    f"The team of its owner calls this concept “{home.label}”, not “{word.word}”.",
                    f"Move it to `{slug(home.label)}.yaml`, or put that team's label "
                    f"“{word.word}” first.",
                    concept.id,
                )


def _lost_here(concept: Concept, word: Word) -> bool:
    """Whether the word of the file is an old name of the concept since a dispute was settled."""
    old = (term for term in concept.terms if term.standing is Standing.DEPRECATED)
    return bool(word.settled) and any(label_key(t.label) == label_key(word.word) for t in old)


def _home(concept: Concept, glossary: Glossary) -> Term:
    """The first term of the owner's team, else of everyone, else of anybody."""
    owner = glossary.owners.get(concept.owner)
    current = [term for term in concept.terms if term.standing.current] or list(concept.terms)
    line = glossary.ancestry(owner.team) if owner else ()
    for team in (*line, EVERYONE):
        for term in current:
            if team in term.teams:
                return term
    return current[0]
