"""What a dialogue is made of: turns, needs, what was asked, what Parley says."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from bot.messages import PARLEY
from bot.socratic.heard import Form
from bot.socratic.prompts import Prompts

MOST_QUESTIONS = 3


class Mode(StrEnum):
    """Where the thread hangs: under a stand-up prompt, or anywhere a mention is needed."""

    STANDUP = "standup"
    MENTION = "mention"


class Stage(StrEnum):
    """How far a dialogue is."""

    OPEN = "open"
    CLOSED = "closed"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Turn:
    """One message in the thread; `who` is the platform's id of its author, bots end in `[bot]`."""

    who: str
    text: str

    @property
    def addressed(self) -> bool:
        """Whether it mentions Parley."""
        return PARLEY in self.text

    @property
    def by_a_bot(self) -> bool:
        """Whether another bot wrote it."""
        return self.who.endswith("[bot]")


@dataclass(frozen=True, slots=True)
class Need:
    """What somebody needs, in their own words."""

    words: str
    by: str


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One blocker being talked through. `needs` begins with the blocker itself.

    `spoken_to` is what somebody else last did since Parley's question: "told" or "asked" the owner.
    `unsettled` are the words that hold a contested term, while nobody has said which sense is meant.
    """

    owner: str
    form: Form = Form.THAT
    x: str | None = None
    quote: str = ""
    needs: tuple[Need, ...] = ()
    asked: int = 0
    rephrased: bool = False
    vague: bool = False
    felt: bool = False
    spoken_to: str = ""
    expecting: bool = False
    unsettled: str = ""
    stage: Stage = Stage.OPEN

    @property
    def closed(self) -> bool:
        """Whether it has ended, in whatever way."""
        return self.stage is not Stage.OPEN

    def to_json(self) -> dict[str, object]:
        """The dialogue for a store."""
        return {
            "owner": self.owner,
            "form": self.form.value,
            "x": self.x,
            "quote": self.quote,
            "needs": [{"words": need.words, "by": need.by} for need in self.needs],
            "asked": self.asked,
            "rephrased": self.rephrased,
            "vague": self.vague,
            "felt": self.felt,
            "spoken_to": self.spoken_to,
            "expecting": self.expecting,
            "unsettled": self.unsettled,
            "stage": self.stage.value,
        }

    @staticmethod
    def from_json(kept: Mapping[str, object]) -> "Dialogue":
        """The dialogue that a store kept."""
        needs = cast("Sequence[Mapping[str, str]]", kept["needs"])
        return Dialogue(
            owner=str(kept["owner"]),
            form=Form(str(kept["form"])),
            x=None if kept["x"] is None else str(kept["x"]),
            quote=str(kept["quote"]),
            needs=tuple(Need(need["words"], need["by"]) for need in needs),
            asked=int(cast("int", kept["asked"])),
            rephrased=bool(kept["rephrased"]),
            vague=bool(kept["vague"]),
            felt=bool(kept["felt"]),
            spoken_to=str(kept.get("spoken_to", "")),
            expecting=bool(kept.get("expecting", False)),
            unsettled=str(kept.get("unsettled", "")),
            stage=Stage(str(kept["stage"])),
        )


class Saying(StrEnum):
    """What kind of thing Parley says."""

    QUESTION = "question"
    SUMMING_UP = "summing-up"


@dataclass(frozen=True, slots=True)
class Said:
    """What Parley posts: `statement` and `question` make the whole `text`."""

    kind: Saying
    statement: str
    question: str
    needs: tuple[Need, ...] = ()

    @property
    def text(self) -> str:
        """The whole turn in one line."""
        return f"{self.statement} {self.question}".strip()

    def to_json(self) -> dict[str, object]:
        """What was said, for a store."""
        return {
            "kind": self.kind.value,
            "statement": self.statement,
            "question": self.question,
            "needs": [{"words": need.words, "by": need.by} for need in self.needs],
        }

    @staticmethod
    def from_json(kept: Mapping[str, object]) -> "Said":
        """What a store kept of what was said."""
        needs = cast("Sequence[Mapping[str, str]]", kept["needs"])
        return Said(
            Saying(str(kept["kind"])),
            str(kept["statement"]),
            str(kept["question"]),
            tuple(Need(need["words"], need["by"]) for need in needs),
        )


@dataclass(frozen=True, slots=True)
class Step:
    """What one turn did: the dialogue after it, what Parley says, and the needs it brought."""

    dialogue: Dialogue | None
    said: Said | None = None
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True)
class Voice:
    """How Parley speaks in one thread: the wording, the thread it varies by, names, and remarks on words.

    `remark` may add a line about a contested term; if that line asks something, it is the question.
    `settle` reads a reply as the choice of a sense: of the term in these words, "the marketing one".
    """

    prompts: Prompts
    thread: str = ""
    name: Callable[[str], str] = str
    remark: Callable[[str], str | None] = lambda words: None
    settle: Callable[[str, str], str | None] = lambda words, reply: None
