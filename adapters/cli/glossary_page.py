"""docs/glossary.md: how many words the glossary has, of which areas, and which are contested."""

from collections import Counter

from bot.concepts import Concept, ContestKind, Glossary, Standing, Word
from bot.matching.keys import label_key

_BEGINNING = """\
# The shipped glossary

A start for a company's own glossary: ready to be corrected rather than written from nothing.
Nobody has signed anything in it. This page is made from `glossary/`; change it there, then run
`python -m adapters.cli.write_docs`.
"""


def glossary_page(glossary: Glossary) -> str:
    """The page as Markdown."""
    concepts = list(glossary.concepts.values())
    disputed, homonyms = (contested(glossary, kind) for kind in ContestKind)
    return "\n".join(
        [
            _BEGINNING,
            f"- {len(concepts):,} concepts with {_labels(concepts):,} labels, each counted once",
            "  after case, hyphens and plurals are levelled, hidden ones not at all",
            f"- {len(disputed) + len(homonyms)} contested words:",
            f"  {len(disputed)} disputed (the same thing counted or bounded differently) and",
            f"  {len(homonyms)} homonyms (unrelated meanings);",
            f"  in {_third(disputed)} of the disputes sales, finance or product take part",
            "",
            "## By area",
            "",
            "| area | concepts |",
            "|---|---|",
            *(f"| {area} | {number} |" for area, number in sorted(_areas(concepts).items())),
            "",
            "## Disputed",
            "",
            *(f"- **{word.word}**: {word.contest.differs}" for word in disputed if word.contest),
            "",
            "## Homonyms",
            "",
            *(f"- **{word.word}**: {word.contest.differs}" for word in homonyms if word.contest),
            "",
        ]
    )


def contested(glossary: Glossary, kind: ContestKind) -> list[Word]:
    """The words contested in one way, in alphabetical order."""
    found = [word for word in glossary.words if word.contest and word.contest.kind is kind]
    return sorted(found, key=lambda word: word.word.casefold())


def _labels(concepts: list[Concept]) -> int:
    shown = (t for c in concepts for t in c.terms if t.standing is not Standing.HIDDEN)
    return len({label_key(term.label) for term in shown})


def _areas(concepts: list[Concept]) -> Counter[str]:
    return Counter(concept.area for concept in concepts)


def _third(words: list[Word]) -> int:
    """How many words have a sense of a team other than marketing and IT."""
    teams = ({team for c in word.concepts for team in c.teams} for word in words)
    return sum(1 for found in teams if found - {"marketing", "it"})
