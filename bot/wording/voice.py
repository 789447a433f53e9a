"""Small phrases that many answers share."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.answering.agreement import Agreement, State, agreement
from bot.cards import Link, Span, Spans
from bot.concepts import Concept, Glossary, Sense, Standing

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_MOST_NAMES = 3


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: a glossary, the day, and the address where people can see a file of it."""

    glossary: Glossary
    today: date
    files_url: str | None = None

    def teams(self, teams: Sequence[str]) -> str:
        """`Marketing and Sales`."""
        return listing([self.glossary.team_name(team) for team in teams])

    def whose(self, sense: Sense) -> str:
        """Whose sense it is: `Marketing`, or `Everyone`."""
        return self.teams(sense.term.teams)

    def owner(self, concept: Concept) -> str:
        """The owner's display name."""
        owner = self.glossary.owners.get(concept.owner)
        return owner.name if owner else concept.owner

    def other_names(self, sense: Sense) -> str | None:
        """What else the concept is called, and by whom: `IT says “completed form”`."""
        own = (sense.term.label, sense.term.short_for)
        others = [t for t in sense.concept.terms if t.standing.current and t.label not in own]
        names: dict[tuple[str, ...], list[str]] = {}
        for term in others[:_MOST_NAMES]:
            names.setdefault(term.teams, []).append(f"“{term.label}”")
        told = [self._calls(teams, sense, labels) for teams, labels in names.items()]
        return f"{'; '.join(told)}." if told else None

    def _calls(self, teams: tuple[str, ...], sense: Sense, labels: Sequence[str]) -> str:
        also = "also " if set(teams) & set(sense.term.teams) else ""
        says = "say" if len(teams) > 1 else "says"
        return f"{self.teams(teams)} {also}{says} {listing(labels)}"

    def trust(self, sense: Sense) -> Spans:
        """The trust line: who owns it, how far it is agreed, and where it is written."""
        concept = sense.concept
        state = agreement(concept, self.glossary, self.today)
        before = f"Owner: {self.owner(concept)}. {self.agreed(state)} "
        return (before, self.file(concept))

    def agreed(self, agreed: Agreement) -> str:
        """How far a wording is agreed, in a sentence."""
        match agreed.state:
            case State.DRAFT:
                return "DRAFT: nobody has agreed to this wording yet."
            case State.UNSIGNED if agreed.by:
                return f"Not agreed yet: signed by {self.signed(agreed)}; still to sign: {self.teams(agreed.missing)}."
            case State.UNSIGNED:
                return "Not agreed yet: no team has signed this wording."
            case State.LAPSED:
                return f"No longer agreed: the text changed after it was signed by {self.signed(agreed)}."
            case State.STALE:
                return f"STALE: signed by {self.signed(agreed)}, but its review was due on {day(agreed.review)}."
            case State.AGREED:
                review = f"; next review {day(agreed.review)}" if agreed.review else ""
                return f"Agreed: signed by {self.signed(agreed)}{review}."

    def signed(self, agreed: Agreement) -> str:
        """Who signed, and when."""
        return listing(
            [f"{self.glossary.team_name(t)} on {day(on)}" for t, on in agreed.by.items()]
        )

    def file(self, concept: Concept) -> Span:
        """Where the concept is written, as a link if there is an address for it."""
        path = concept.path or f"concepts/{concept.id}.yaml"
        return Link(path, f"{self.files_url.rstrip('/')}/{path}") if self.files_url else path


def listing(names: Sequence[str], joiner: str = "and") -> str:
    """`a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {joiner} {names[-1]}"


def count(number: int) -> str:
    """A number in words up to nine."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def day(on: date | None) -> str:
    """A date as people write it: `2 March 2026`."""
    return f"{on.day} {on:%B %Y}" if on else "an unknown day"


def quoted(text: str, longest: int = 80) -> str:
    """What somebody typed, in quotes and on one line; cut if it is long."""
    line = " ".join(text.split())
    return f"“{line if len(line) <= longest else line[: longest - 1].rstrip() + '…'}”"


def headline(sense: Sense, label: str) -> str:
    """A label with its long form: `MQL (marketing qualified lead)`."""
    long = sense.term.short_for
    return f"{label} ({long})" if long and sense.term.label == label else label


def old_name(sense: Sense) -> bool:
    """Whether the term is one that people should no longer use."""
    return sense.term.standing is Standing.DEPRECATED
