"""What somebody probably meant to write."""

from collections.abc import Collection

from rapidfuzz import fuzz, process


def suggestion(written: str, known: Collection[str], where: str) -> str:
    """A sentence that names the nearest known name, or says where the names are."""
    close = process.extractOne(written.lower(), sorted(known), scorer=fuzz.ratio, score_cutoff=65)
    if close:
        return f"Did you mean `{close[0]}`?"
    if len(known) <= 12 and known:
        return f"Use one of {where}: {', '.join(known)}."
    return f"Use one of {where}, or add it there."
