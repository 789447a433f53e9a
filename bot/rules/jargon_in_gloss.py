"""A gloss is in plain words, without other terms of the glossary.

The gloss stands in for the term when somebody of another team reads it. A term that only one team
knows explains nothing there. Words of `everyone` and terms with `ambient: false` are fine.

To mend it, say what the term stands for.

Bad:

```yaml
word: open rate
concepts:
  - id: open-rate
    terms: [{label: open rate, team: marketing}]
    area: email
    definition: How many of the people who got a mail looked at it.
    gloss: how many pixels were loaded
    owner: marketing-ops
```

```yaml
word: pixel
concepts:
  - id: pixel
    terms: [{label: pixel, team: marketing}]
    area: web
    definition: An invisible picture that tells us when a page or a mail is shown.
    owner: marketing-ops
```

Good:

```yaml
word: open rate
concepts:
  - id: open-rate
    terms: [{label: open rate, team: marketing}]
    area: email
    definition: How many of the people who got a mail looked at it.
    gloss: how many people looked at the mail
    owner: marketing-ops
```
"""

from collections.abc import Iterator

from bot.concepts import EVERYONE
from bot.rules.finding import Finding
from bot.rules.phrases import Phrases
from bot.rules.problem import Severity
from bot.rules.study import Study, Use, means

ID = "jargon-in-gloss"
SEVERITY = Severity.WARNING


def check(study: Study) -> Iterator[Finding]:
    """Find each term of the glossary that a gloss uses."""
    jargon = {key: uses for key, uses in study.uses.items() if _is_jargon(uses)}
    phrases = Phrases(jargon)
    for spot, concept in study.concepts:
        for key, written in phrases.found_in(concept.gloss or ""):
            if any(means(use, written) for use in jargon[key]):
                yield Finding(
                    spot.at("gloss"),
                    f"The gloss uses “{written}”, a term that not everyone knows.",
                    "Say it in plain words.",
                    concept.id,
                )


def _is_jargon(uses: list[Use]) -> bool:
    """Whether nobody may expect another team to know the word."""
    return all(use.term.ambient and EVERYONE not in use.term.teams for use in uses)
