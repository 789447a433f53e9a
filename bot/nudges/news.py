"""What changed in the glossary since a channel last heard of it.

A digest of each meaning is remembered, not its text: so no history is needed, whatever the glossary
is kept in.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from bot.cards import Spans
from bot.concepts import EVERYONE, Concept, Glossary, Sense, Word
from bot.matching.keys import label_key
from bot.nudges.material import Memory
from bot.nudges.policy import Kind
from bot.rules.study import Study
from bot.signing import wording_digest
from bot.wording.changes import gone, means_now, tell
from bot.workshop.change import Added, Contested, Settled

SEEN = "seen"


def seen(glossary: Glossary) -> Mapping[str, str]:
    """A digest of each concept and contest of the glossary, as a channel remembers them."""
    concepts = {id_: _digest(concept) for id_, concept in glossary.concepts.items()}
    states = {f"word {label_key(w.word)}": _state(w) for w in glossary.words}
    return concepts | {word: state for word, state in states.items() if state}


def begun(kind: str, memory: Memory, glossary: Glossary) -> Memory:
    """The memory, with the glossary of today as the beginning if it has none and needs one."""
    if kind != Kind.CHANGES or SEEN in memory:
        return memory
    return {**memory, SEEN: seen(glossary)}


def news(memory: Memory, glossary: Glossary, teams: Sequence[str]) -> Iterator[Spans]:
    """A sentence for each meaning that changed since, as far as it is one of these teams'."""
    kept = memory.get(SEEN)
    before = {str(k): str(v) for k, v in kept.items()} if isinstance(kept, Mapping) else {}
    study = Study(glossary)
    for word in glossary.words:
        was, now = before.get(f"word {label_key(word.word)}", ""), _state(word)
        sides = tuple(Sense(use.term, use.concept) for use in study.rivals(word.word))
        if was != now and _concerns((team for s in sides for team in s.term.teams), teams):
            if word.contest and not was:
                yield tell(Contested(word.word, word.contest, sides), glossary).said
            elif word.settled:
                yield tell(Settled(word.word, word.settled, sides), glossary).said
    for concept in glossary.concepts.values():
        if before.get(concept.id) != _digest(concept) and _concerns(concept.teams, teams):
            if concept.id not in before:
                yield tell(Added(concept), glossary).said
            else:
                yield means_now(concept, glossary)
    for id_, digest in before.items():
        if not id_.startswith("word ") and id_ not in glossary.concepts:
            yield gone(digest.partition(" ")[2])


def _digest(concept: Concept) -> str:
    """What a concept means and how it is called, in eight digits, and its title."""
    terms = sorted((t.label, *t.teams) for t in concept.terms if t.standing.current)
    said = f"{wording_digest(concept)} {terms}"
    return f"{hashlib.sha256(said.encode()).hexdigest()[:8]} {concept.title.label}"


def _state(word: Word) -> str:
    return "contested" if word.contest else "settled" if word.settled else ""


def _concerns(whose: Sequence[str] | Iterator[str], teams: Sequence[str]) -> bool:
    """Whether something is one of the channel's teams'; in nobody's channel everything is."""
    named = set(whose)
    return not teams or EVERYONE in named or bool(named & set(teams))
