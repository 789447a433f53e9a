"""A difference in meaning as JSON, for scripts: one object for each change, in order."""

from typing import Any

from bot.cards import words
from bot.wording.changes import summed_up, tell
from bot.workshop.change import Change, Difference, Lapsed
from bot.workshop.difference import teams_of


def as_json(difference: Difference) -> dict[str, Any]:
    """The whole difference. No field is left out: nothing is "", [] or null."""
    return {
        "summary": summed_up(difference),
        "changes": [_change(one, difference) for one in difference.changes],
        "lapsed": sorted({one.concept.id for one in difference.lapsed}),
        "teams": sorted({team for one in difference.changes for team in teams_of(one)}),
    }


def _change(change: Change, difference: Difference) -> dict[str, Any]:
    told = tell(change, difference.after)
    return {
        "kind": type(change).__name__.lower(),
        "word": told.about,
        "concept": told.concept,
        "teams": list(teams_of(change)),
        "text": words(told.said),
        "pieces": [
            {"name": one.name, "before": list(one.before), "after": list(one.after)}
            for one in told.pieces
        ],
        "sign": list(told.sign),
        "lapsed": list(change.teams) if isinstance(change, Lapsed) else [],
    }
