"""After a failure: how much data may be lost, how soon it works again, how often it happens.

RPO and RTO as in ISO 22301:2019 and NIST SP 800-34 rev. 1; MTTR and MTBF as in ISO/IEC 25010's
reliability measures and Beyer and others, Site Reliability Engineering (2016).
"""

from collections.abc import Callable
from decimal import Decimal

from bot.figures.quantity import Quantity
from bot.figures.sentences import Metric, Reading, Said
from bot.figures.speak import computed
from bot.figures.units import YEAR, Unit

KIND = "recovery"
_SPANS = (Unit.TIME, Unit.BARE)


def failures_a_year(between: Decimal) -> Decimal:
    """Failures in a year of 365 days when `between` seconds pass from one to the next."""
    return YEAR.seconds / between


def time(amount: Quantity) -> str | None:
    """A span of time as it was meant; `4 business hours` keeps its business."""
    if amount.unit is Unit.BARE and (amount.value != 0 or amount.high is not None):
        return None
    kind = next((k for k in ("business", "working") if amount.said.startswith(k)), "")
    said = amount.time()
    return f"{said} ({kind} time)" if kind else said


def _span(sentence: str, zero: str) -> Callable[[Reading], Said | None]:
    def say(reading: Reading) -> Said | None:
        said = time(reading.amount)
        if said is None or reading.amount.value < 0:
            return None
        return Said(zero if reading.amount.top == 0 else sentence.format(said))

    return say


def _say_between(reading: Reading) -> Said | None:
    between = reading.amount.value
    if between <= 0 or reading.amount.high is not None:
        return None
    a_year = failures_a_year(between)
    often = (
        f", so about {computed(a_year.to_integral_value()).removeprefix('about ')} times a year"
        if a_year >= Decimal("1.5")
        else ""
    )
    return Said(f"on average {reading.amount.time()} pass from one failure to the next{often}")


_MEAN = r"(?:mean|average|median) time (?:to|for) (?:the )?"

METRICS = (
    Metric(
        KIND,
        r"rpos?|recovery[- ]point(?:[- ]objectives?)?|data loss",
        _SPANS,
        _span(
            "after a failure, at most the last {} of data are lost",
            "after a failure, no data is lost",
        ),
    ),
    Metric(
        KIND,
        r"rtos?|recovery[- ]time(?:[- ]objectives?)?",
        _SPANS,
        _span(
            "after a failure, it works again within {}",
            "it never stops: another machine takes over",
        ),
    ),
    Metric(
        KIND,
        rf"mttr|{_MEAN}(?:recover\w*|repair\w*|restor\w*|resol\w*|fix|respond or repair)",
        (Unit.TIME,),
        _span("on average, it takes {} to put a failure right", "put right at once"),
    ),
    Metric(
        KIND,
        rf"mttd|{_MEAN}(?:detect\w*|discover\w*|notice)",
        (Unit.TIME,),
        _span("on average, {} pass before a failure is noticed", "noticed at once"),
    ),
    Metric(
        KIND,
        rf"mtta|{_MEAN}(?:acknowledge\w*|respon\w*)",
        (Unit.TIME,),
        _span("on average, {} pass before somebody takes an alarm on", "taken on at once"),
    ),
    Metric(
        KIND, r"mtbf|mttf|mean time (?:between|to|before) failures?", (Unit.TIME,), _say_between
    ),
)
