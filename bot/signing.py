"""What a signature covers: a digest of a concept's wording, so that a change lapses it."""

import hashlib

from bot.concepts import Concept, Measure


def wording_digest(concept: Concept) -> str:
    """Twelve hexadecimal digits over what teams sign; line breaks and spaces do not matter."""
    parts = [
        concept.definition,
        concept.gloss or "",
        concept.scope_note or "",
        concept.formula or "",
        *_counted(concept.measure or Measure()),
    ]
    text = "\x1f".join(" ".join(part.split()) for part in parts)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _counted(measure: Measure) -> list[str]:
    source = measure.source
    return [
        "\x00".join(measure.counts),
        "\x00".join(measure.does_not_count),
        measure.unit or "",
        measure.window or "",
        f"{source.system}\x00{source.field or ''}" if source else "",
    ]
