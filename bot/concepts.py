"""What words mean: concepts, the terms that name them, and the teams that use them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

EVERYONE = "everyone"
"""The team of a term that the whole company knows."""


class Standing(StrEnum):
    """How a term stands with its team (ISO 10241; SKOS prefLabel, altLabel, hiddenLabel)."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    HIDDEN = "hidden"

    def __init__(self, name: str) -> None:
        self.current = name in ("preferred", "admitted")
        """Whether people are meant to say it today: only such terms make a label contested."""


@dataclass(frozen=True, slots=True)
class Term:
    """What one or more teams call a concept."""

    label: str
    teams: tuple[str, ...]
    standing: Standing = Standing.PREFERRED
    exact_case: bool = False
    plural: str | None = None
    short_for: str | None = None
    inflections: tuple[str, ...] = ()
    ambient: bool = True
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a measure is read: a system of record and, if known, the field in it."""

    system: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted when people count a concept."""

    counts: tuple[str, ...] = ()
    does_not_count: tuple[str, ...] = ()
    unit: str | None = None
    window: str | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signed a concept's wording: team to date, and the digest of what they signed."""

    by: Mapping[str, date]
    wording: str | None = None
    review_every_days: int | None = None
    decision: str | None = None


@dataclass(frozen=True, slots=True)
class Exemption:
    """A rule that a concept need not keep, and why."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Concept:
    """One meaning (SKOS Concept, ISO 1087): its terms, its definition, what it counts."""

    id: str
    terms: tuple[Term, ...]
    definition: str
    area: str
    owner: str
    gloss: str | None = None
    measure: Measure | None = None
    signatures: Signatures | None = None
    kpi: str | None = None
    scope_note: str | None = None
    usage: tuple[str, ...] = ()
    ask: str | None = None
    formula: str | None = None
    sources: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    replaced_by: str | None = None
    clues: tuple[str, ...] = ()
    public: bool = False
    draft: bool = False
    exempt: tuple[Exemption, ...] = ()
    path: str = ""

    @property
    def title(self) -> Term:
        """The term that names the concept where no team decides: its first preferred one."""
        preferred = (t for t in self.terms if t.standing is Standing.PREFERRED)
        return next(preferred, self.terms[0])

    @property
    def teams(self) -> tuple[str, ...]:
        """The teams that say it today, each once, in the order of the terms."""
        current = [team for t in self.terms if t.standing.current for team in t.teams]
        return tuple(dict.fromkeys(current))

    def term_for(self, team: str | None) -> Term | None:
        """What `team` calls this concept: its preferred term, else an admitted one, else None."""
        if team is None:
            return None
        own = [t for t in self.terms if team in t.teams and t.standing.current]
        own.sort(key=lambda term: term.standing is not Standing.PREFERRED)
        return own[0] if own else None


class ContestKind(StrEnum):
    """Why one label has several concepts."""

    DISPUTED = "disputed"
    HOMONYM = "homonym"


@dataclass(frozen=True, slots=True)
class Contest:
    """What differs between the concepts that share a word, and the question that may settle it."""

    kind: ContestKind
    differs: str
    ask: str | None = None


@dataclass(frozen=True, slots=True)
class Settlement:
    """How and when a dispute ended."""

    date: date
    how: str
    decision: str | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A headword: one file of the glossary, its concepts, and the contest over it if any."""

    word: str
    concepts: tuple[Concept, ...] = ()
    contest: Contest | None = None
    settled: Settlement | None = None
    path: str = ""


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody who answers for concepts and may sign for their team."""

    id: str
    name: str
    team: str
    git: tuple[str, ...] = ()
    slack: tuple[str, ...] = ()
    msteams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Team:
    """A group of people with a language of its own, and the channels where it is spoken.

    `also` are other names for the team that people use in questions (`engineering` for IT);
    `slack_groups` are Slack's user groups whose members are in the team.
    """

    id: str
    name: str
    part_of: str | None = None
    also: tuple[str, ...] = ()
    slack: tuple[str, ...] = ()
    msteams: tuple[str, ...] = ()
    playground: tuple[str, ...] = ()
    slack_groups: tuple[str, ...] = ()

    def channels(self, platform: str) -> tuple[str, ...]:
        """The channels on a platform where this team's language is spoken."""
        match platform:
            case "slack":
                return self.slack
            case "teams":
                return self.msteams
            case "playground":
                return self.playground
        return ()


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal of the company that a concept can serve (`kpi`)."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Sense:
    """A term as its teams read it (OntoLex LexicalSense)."""

    term: Term
    concept: Concept


@dataclass(frozen=True)
class Glossary:
    """Everything the company wrote down. Teams are in the order of teams.yaml."""

    teams: Mapping[str, Team]
    words: tuple[Word, ...]
    owners: Mapping[str, Owner] = field(default_factory=dict)
    goals: Mapping[str, Goal] = field(default_factory=dict)

    @cached_property
    def concepts(self) -> Mapping[str, Concept]:
        """Every concept by its id, in the order of the files."""
        return {concept.id: concept for word in self.words for concept in word.concepts}

    @cached_property
    def disputes(self) -> Mapping[str, str]:
        """The disputed word that a concept is one side of, by the concept's id."""
        disputed = (w for w in self.words if w.contest and w.contest.kind is ContestKind.DISPUTED)
        return {concept.id: word.word for word in disputed for concept in word.concepts}

    def team_name(self, team: str) -> str:
        """The display name of a team; the id itself if teams.yaml does not know it."""
        if team == EVERYONE:
            return "Everyone"
        return self.teams[team].name if team in self.teams else team

    def ancestry(self, team: str) -> tuple[str, ...]:
        """`team`, then its parents by `part_of`, nearest first; a circle is cut where it closes."""
        line: list[str] = []
        current: str | None = team
        while current is not None and current not in line:
            line.append(current)
            known = self.teams.get(current)
            current = known.part_of if known else None
        return tuple(line)
