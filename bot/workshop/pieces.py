"""The parts of a concept's text, each as a row of strings, so that two versions can be compared."""

from collections.abc import Iterator

from bot.concepts import Concept, Contest, Measure, Signatures, Source
from bot.workshop.change import Piece

Parts = dict[str, tuple[str, ...]]


def reworded(before: Concept, after: Concept) -> tuple[Piece, ...]:
    """What differs in the text that teams sign."""
    return tuple(_differing(_signed_text(before), _signed_text(after)))


def amended(before: Concept, after: Concept) -> tuple[Piece, ...]:
    """What differs beside that text, the terms and the signatures."""
    return tuple(_differing(_the_rest(before), _the_rest(after)))


def recontested(before: Contest, after: Contest) -> tuple[Piece, ...]:
    """What differs in how a contest is described."""
    return tuple(_differing(_contest(before), _contest(after)))


def _differing(before: Parts, after: Parts) -> Iterator[Piece]:
    for name, was in before.items():
        if was != after[name]:
            yield Piece(name, was, after[name])


def _signed_text(concept: Concept) -> Parts:
    measure = concept.measure or Measure()
    return {
        "definition": _one(concept.definition),
        "gloss": _one(concept.gloss),
        "scope note": _one(concept.scope_note),
        "formula": _one(concept.formula),
        "counts": _each(measure.counts),
        "does not count": _each(measure.does_not_count),
        "unit": _one(measure.unit),
        "window": _one(measure.window),
        "source": _one(_read_at(measure.source)),
    }


def _the_rest(concept: Concept) -> Parts:
    signatures = concept.signatures or Signatures({})
    days = signatures.review_every_days
    return {
        "owner": _one(concept.owner),
        "area": _one(concept.area),
        "goal": _one(concept.kpi),
        "usage": _each(concept.usage),
        "question": _one(concept.ask),
        "sources": _each(concept.sources),
        "related": concept.related,
        "broader": concept.broader,
        "narrower": concept.narrower,
        "replaced by": _one(concept.replaced_by),
        "clues": _each(concept.clues),
        "public": ("yes",) if concept.public else (),
        "draft": ("yes",) if concept.draft else (),
        "exempt": tuple(f"{one.rule}: {one.reason}" for one in concept.exempt),
        "review": (f"every {days} days",) if days else (),
        "decision": _one(signatures.decision),
    }


def _contest(contest: Contest) -> Parts:
    return {
        "kind": (contest.kind.value,),
        "what differs": _one(contest.differs),
        "question": _one(contest.ask),
    }


def _read_at(source: Source | None) -> str | None:
    return ", ".join(filter(None, (source.system, source.field))) if source else None


def _one(text: str | None) -> tuple[str, ...]:
    return (" ".join(text.split()),) if text else ()


def _each(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(text.split()) for text in texts)
