"""What can differ in meaning between two versions of the glossary."""

from dataclasses import dataclass

from bot.concepts import Concept, Contest, Glossary, Sense, Settlement, Term


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a text, as it was and as it is now; empty where there was or is none."""

    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """A new concept. `beside` are the senses of others that share one of its labels."""

    concept: Concept
    beside: tuple[Sense, ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """A concept that is gone."""

    concept: Concept


@dataclass(frozen=True, slots=True)
class Reworded:
    """A sense whose signed text changed: what it means, counts, or stands for in a sentence."""

    before: Concept
    after: Concept
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Amended:
    """A concept whose text stands, and something beside it changed: its owner, an example."""

    before: Concept
    after: Concept
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Renamed:
    """A team now says another word for a concept."""

    concept: Concept
    before: Term
    after: Term


@dataclass(frozen=True, slots=True)
class Named:
    """A concept has a further term."""

    concept: Concept
    term: Term


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A concept lost a term."""

    concept: Concept
    term: Term


@dataclass(frozen=True, slots=True)
class Restood:
    """A term stands otherwise: other teams say it, it is deprecated, it ends on a day."""

    concept: Concept
    before: Term
    after: Term


@dataclass(frozen=True, slots=True)
class Contested:
    """A word that several concepts share now, and did not before; `sides` are their senses."""

    word: str
    contest: Contest
    sides: tuple[Sense, ...]


@dataclass(frozen=True, slots=True)
class Recontested:
    """A contest that is described otherwise."""

    word: str
    pieces: tuple[Piece, ...]
    sides: tuple[Sense, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """A dispute that ended."""

    word: str
    settlement: Settlement
    sides: tuple[Sense, ...]


@dataclass(frozen=True, slots=True)
class Uncontested:
    """A contest that is gone, and nothing says how it was settled."""

    word: str
    sides: tuple[Sense, ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """Teams that signed the present wording, or signed it anew."""

    concept: Concept
    teams: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Teams whose signature was there and is not any more."""

    concept: Concept
    teams: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lapsed:
    """Teams that are said to have signed a text which is not the one they signed."""

    concept: Concept
    teams: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entitled:
    """Other people may sign for a team now: accounts on the git host, Slack and Teams."""

    team: str
    pieces: tuple[Piece, ...]


Change = (
    Added
    | Removed
    | Reworded
    | Amended
    | Renamed
    | Named
    | Unnamed
    | Restood
    | Contested
    | Recontested
    | Settled
    | Uncontested
    | Signed
    | Withdrawn
    | Lapsed
    | Entitled
)


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that differs, word by word, in the order of the files."""

    before: Glossary
    after: Glossary
    changes: tuple[Change, ...]

    @property
    def lapsed(self) -> tuple[Lapsed, ...]:
        """The agreements that lapse because the text under them changed."""
        return tuple(one for one in self.changes if isinstance(one, Lapsed))
