"""What a person proposes, made safe to write down; refused in a sentence if it cannot be."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.concepts import EVERYONE, Glossary
from bot.rules.file_name import slug

LONGEST_LABEL = 60
LONGEST_DEFINITION = 1_000
LONGEST_GLOSS = 100
LONGEST_FILE_NAME = 200
JOINERS = "\u200c\u200d"
"""The invisible characters that some scripts and emoji need."""
DEVICES = frozenset("con prn aux nul".split()) | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(10)
}
"""Names that no file may have on Windows."""
FIRST_UNSPACED = "\u0e00"
"""From here on there are scripts without spaces between words: Thai, Chinese, Japanese."""
_PLACEHOLDERS = frozenset(
    "tbd tba tbc todo fixme xxx wip n a na none nil null unknown unclear idk dunno pending later "
    "soon placeholder missing empty blank to be defined determined decided done confirmed "
    "announced written discussed agreed do follow follows definition lorem ipsum test".split()
)


LABEL, DEFINITION, GLOSS, TEAM, NAMED = "label", "definition", "gloss", "team", "named"
"""The fields of the form, and of a refusal."""


class ProposalRefused(Exception):
    """A proposal that would break the glossary; the message tells the person how to mend it.

    `field` is the one to mend: one of the form's, or "" if it is none of them.
    """

    def __init__(self, said: str, field: str = "") -> None:
        super().__init__(said)
        self.field = field


class NothingNew(ProposalRefused):
    """A proposal that says what the glossary says already."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A term, what it means, and who says it. `by` is the name of who wants to be named."""

    label: str
    definition: str
    team: str = EVERYONE
    gloss: str | None = None
    by: str | None = None

    @property
    def name(self) -> str:
        """The name of its files: the same proposal has the same name however often it is sent."""
        told = {one: getattr(self, one) for one in (LABEL, DEFINITION, TEAM, GLOSS)}
        digest = hashlib.sha256(json.dumps(told).encode()).hexdigest()[:8]
        return f"{file_stem(self.label)}-{digest}"

    @property
    def branch(self) -> str:
        """The branch that it becomes."""
        return branch_of(self.name)


def branch_of(name: str) -> str:
    """The branch of what has that name; any git host takes it."""
    plain = re.sub(r"[^a-z0-9]+", "-", name).strip("-")
    return f"proposal/{plain}"


def read_proposal(given: Proposal, glossary: Glossary) -> Proposal:
    """The proposal that a person sent. Raises `ProposalRefused` with what they should change."""
    proposal = replace(
        given,
        label=clean(given.label),
        definition=clean(given.definition),
        gloss=clean(given.gloss or "") or None,
        by=clean(given.by or "") or None,
    )
    complaints: dict[str, Callable[[Proposal], str | None]] = {
        LABEL: _about_label,
        DEFINITION: _about_definition,
        GLOSS: _about_gloss,
    }
    for field, complaint in complaints.items():
        if said := complaint(proposal):
            raise ProposalRefused(said, field)
    if proposal.team != EVERYONE and proposal.team not in glossary.teams:
        known = ", ".join(glossary.teams)
        said = f"There is no team “{clean(proposal.team)}”. The teams are: {known}."
        raise ProposalRefused(said, TEAM)
    return proposal


def clean(text: str) -> str:
    """The text on one line, without characters that cannot be seen or cannot be kept."""
    seen = (letter if _visible(letter) else " " if letter.isspace() else "" for letter in text)
    return " ".join("".join(seen).split())


def file_stem(label: str) -> str:
    """The name of the file of a label, without its ending. It never leads out of the folder."""
    stem = slug(label)
    return f"{stem}-term" if stem in DEVICES else stem


def _visible(letter: str) -> bool:
    return letter in JOINERS or unicodedata.category(letter)[0] != "C"


def _about_label(proposal: Proposal) -> str | None:
    label = proposal.label
    if not slug(label):
        return "Which term is it? Write it with letters or digits."
    if len(label) > LONGEST_LABEL or len(file_stem(label).encode()) > LONGEST_FILE_NAME:
        return f"A term has at most {LONGEST_LABEL} characters. Propose the words that people say."
    return None


def _about_definition(proposal: Proposal) -> str | None:
    if not any(letter.isalpha() for letter in proposal.definition):
        return f"What does “{proposal.label}” mean? Say it in a sentence or two."
    if slug(proposal.definition) == slug(proposal.label):
        return f"“{proposal.label}” cannot explain itself. Say it in other words."
    if _says_nothing_yet(proposal.definition):
        return (
            f"That does not say yet what “{proposal.label}” means. Say it in a sentence or two, "
            "or propose it once you know."
        )
    if _is_one_word(proposal.definition):
        return (
            f"One word is too little to tell what “{proposal.label}” means. Say it in a sentence."
        )
    if len(proposal.definition) > LONGEST_DEFINITION:
        return (
            f"A definition has at most {LONGEST_DEFINITION:,} characters. One or two sentences do."
        )
    return None


def _says_nothing_yet(definition: str) -> bool:
    """Whether it only keeps a place: `TBD`, `to be defined`, `n/a`."""
    return set(re.findall(r"[^\W_]+", definition.lower())) <= _PLACEHOLDERS


def _is_one_word(definition: str) -> bool:
    """Scripts that are written without spaces are not meant."""
    return len(definition.split()) == 1 and not any(one >= FIRST_UNSPACED for one in definition)


def _about_gloss(proposal: Proposal) -> str | None:
    if proposal.gloss and len(proposal.gloss) > LONGEST_GLOSS:
        return f"A gloss is a few words: at most {LONGEST_GLOSS} characters."
    return None
