"""Net promoter score: promoters minus detractors, in points. It is no percentage."""

from bot.figures.sentences import Metric, Reading, Said
from bot.figures.speak import exact
from bot.figures.units import Unit

KIND = "nps"


def _say(reading: Reading) -> Said | None:
    """Promoters (9 or 10 of 10) minus detractors (0 to 6), of 100 people asked.

    Range -100 to 100; nothing is rounded. Source: Reichheld, The One Number You Need to Grow,
    Harvard Business Review 81 (2003), number 12.
    """
    amount = reading.amount
    if not -100 <= min(amount.value, amount.top) <= amount.top <= 100:
        return None
    scale = "on a scale from -100 to 100; points, not a percentage"
    if amount.top == 0:
        return Said(f"of 100 people asked, as many warn others off as recommend us ({scale})")
    if amount.value < 0:
        fewer = exact(-amount.value)
        return Said(
            f"of 100 people asked, {fewer} more warn others off than recommend us ({scale})"
        )
    return Said(
        f"of 100 people asked, {amount.each(exact)} more recommend us than warn others off "
        f"({scale})"
    )


METRICS = (
    Metric(
        KIND,
        r"e?nps(?: scores?)?|net[- ]promoter(?:[- ]scores?)?",
        (Unit.BARE, Unit.POINTS, Unit.PERCENT),
        _say,
    ),
)
