"""Samples and tests: how many must be asked, how exact the answer is, what chance alone does.

All for a simple random sample of a large population and a share near one half, the worst case.
Source: Cochran, Sampling Techniques (3rd ed., 1977), chapter 4.
"""

import re
from collections.abc import Iterator
from decimal import ROUND_CEILING, Decimal
from statistics import NormalDist

from bot.figures.found import Found
from bot.figures.quantity import Quantity
from bot.figures.rates import of_a_hundred
from bot.figures.sentences import Metric, Reading, Said, Sentence
from bot.figures.speak import computed, exact, significant
from bot.figures.units import Unit

KIND = "samples"
_HALF = Decimal("0.25")


def z_score(confidence: Decimal) -> Decimal:
    """How many standard errors a confidence (per cent, two-sided) spans: 95 is 1.96.

    Rounded to three decimals, as printed tables are.
    """
    upper = 0.5 + float(confidence) / 200
    return Decimal(str(round(NormalDist().inv_cdf(upper), 3)))


def sample_size(confidence: Decimal, margin: Decimal) -> Decimal:
    """People to ask for a margin of error (percentage points): n = z^2 p (1 - p) / e^2, p = 0.5.

    Rounded up to a whole person.
    """
    return (z_score(confidence) ** 2 * _HALF / (margin / 100) ** 2).to_integral_value(ROUND_CEILING)


def margin_of_error(confidence: Decimal, size: Decimal) -> Decimal:
    """Percentage points either way when `size` people are asked: z sqrt(p (1 - p) / n), p = 0.5."""
    return 100 * z_score(confidence) * (_HALF / size).sqrt()


_TEST = re.compile(
    r"\b(?:a/b|ab|tests?|testing|variants?|experiments?|samples?|results?|intervals?|levels?"
    r"|significan\w*|survey|polls?)\b"
)
_SAMPLE = re.compile(
    r"(?:\bn ?= ?|\bsample(?: size)?(?: is| was| =|:)?(?: of)?(?: just| only| about)? ?"
    r"|\bsurveyed |\basked |\bpolled |\bpanel of )$"
)
_SAMPLED = re.compile(
    r" ?(?:person |people )?sample\b|\b(?: were)? (?:asked|surveyed|polled)\b| per (?:variant"
    r"|arm|cell|group)\b"
)
_P_VALUE = re.compile(
    r"\bp(?:[- ]?values?)?(?: (?:of|is|was|at))? ?(?:[<=≤>]|below|under)? ?(?P<p>0?[.,]\d{1,4})\b"
)


def read_samples(sentence: Sentence) -> Iterator[Found]:
    """Find a confidence with a margin or a sample size, and p-values."""
    yield from _p_values(sentence)
    confidence = next((q for q in sentence.quantities if _is_confidence(q, sentence)), None)
    size = next((q for q in sentence.quantities if _is_size(q, sentence)), None)
    margin = next(
        (q for q in sentence.quantities if q != confidence and _is_margin(q, sentence)), None
    )
    if confidence and (size or margin):
        yield from _found(confidence, size, margin)
    elif confidence and _TEST.search(sentence.words):
        chance = of_a_hundred(
            Quantity(0, 0, 100 - confidence.value, Unit.PERCENT),
            "tests",
            "would show this",
            "would show this",
        )
        plain = f"if there were no real difference, only about {chance} by chance"
        yield Found(confidence.start, _end(confidence, sentence), plain, KIND, (confidence,))


def _found(confidence: Quantity, size: Quantity | None, margin: Quantity | None) -> Iterator[Found]:
    uses = tuple(q for q in (confidence, size, margin) if q is not None)
    if size is not None and size.value >= 1:
        points = computed(significant(margin_of_error(confidence.value, size.value), 2))
        plain = (
            f"asking {exact(size.value)} people gives the share to within {points} "
            f"percentage points either "
            f"way, and is right in {exact(confidence.value)} of 100 such samples"
        )
    elif margin is not None and 0 < margin.value < 50:
        number = exact(sample_size(confidence.value, margin.value))
        plain = (
            f"{number} people must be asked to know a share to within {exact(margin.value)} "
            f"percentage points "
            f"either way, right in {exact(confidence.value)} of 100 such samples"
        )
    else:
        return
    first = min(uses, key=lambda q: q.start)
    last = max(uses, key=lambda q: q.end)
    near = last.end - first.start <= 60
    core = (first.start, first.end)
    yield Found(first.start, last.end if near else first.end, plain, KIND, uses, core)


def _end(confidence: Quantity, sentence: Sentence) -> int:
    match = re.match(
        r" (?:statistical )?(?:confidence|significance|significant)(?: level| interval)?",
        sentence.after(confidence.end),
    )
    return confidence.end + (match.end() if match else 0)


def _is_confidence(q: Quantity, sentence: Sentence) -> bool:
    if q.unit is not Unit.PERCENT or q.high is not None or not 50 < q.value < 100:
        return False
    after, before = sentence.after(q.end, 30), sentence.before(q.start, 45)
    return bool(
        re.match(r" (?:statistical )?(?:confidence|significance|significant|ci\b|stat ?sig)", after)
        or re.search(
            r"(?:confidence|significan\w+|stat ?sig)(?: level| interval)?(?: (?:of|at|is|was"
            r"|to|with))?(?: the)?[ :=]*$",
            before,
        )
    )


def _is_margin(q: Quantity, sentence: Sentence) -> bool:
    if q.unit not in (Unit.PERCENT, Unit.POINTS) or q.high is not None or not 0 < q.value < 50:
        return False
    after, before = sentence.after(q.end, 25), sentence.before(q.start, 40)
    return bool(
        re.match(r" (?:margin|error margin|moe\b|precision)", after)
        or re.search(
            r"(?:margin of error|error margin|margin|moe|precision)(?: (?:of|at|is|was|to"
            r"|under|below))?[ :=]*$|(?:±|\+/-|plus or minus) ?$",
            before,
        )
    )


def _is_size(q: Quantity, sentence: Sentence) -> bool:
    if (
        q.unit not in (Unit.BARE, Unit.COUNT)
        or q.high is not None
        or q.value < 2
        or q.said == "words"
    ):
        return False
    if q.value != q.value.to_integral_value():
        return False
    after = sentence.after(q.end, 25)
    return bool(_SAMPLE.search(sentence.before(q.start, 40)) or _SAMPLED.match(after)) or (
        q.unit is Unit.COUNT
        and re.search(r"responses?|respondents?|participants?|answers?", q.noun) is not None
    )


def _p_values(sentence: Sentence) -> Iterator[Found]:
    for match in _P_VALUE.finditer(sentence.text, sentence.start, sentence.end):
        value = Decimal(match["p"].replace(",", "."))
        if not 0 < value < 1:
            continue
        amount = Quantity(0, 0, value * 100, Unit.PERCENT)
        chance = of_a_hundred(amount, "tests", "would show this", "would show this")
        plain = f"if there were no real difference, about {chance} by chance"
        yield Found(match.start(), match.end(), plain, KIND)


def _say_power(reading: Reading) -> Said | None:
    """Power: how many of 100 tests notice an effect that is really there."""
    if not 50 <= reading.amount.value < 100 or reading.has(
        "battery|laptop|processing|cpu|buying|plant|engine"
    ):
        return None
    return Said(
        of_a_hundred(reading.amount, "tests", "would notice", "would notice")
        + " an effect of the expected size, if there is one"
    )


METRICS = (Metric(KIND, r"(?:statistical |test )?power", (Unit.PERCENT,), _say_power),)
