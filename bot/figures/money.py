"""Marketing money: what a click, a lead or a customer costs, what comes back, and when.

Definitions: Farris and others, Marketing Metrics (4th ed., 2020). Sums stay in the currency in
which they were typed; nothing is converted.
"""

import re
from collections.abc import Callable
from decimal import Decimal

from bot.figures.quantity import Quantity
from bot.figures.sentences import Metric, Reading, Said, Sentence
from bot.figures.speak import computed, exact, money
from bot.figures.units import Unit

KIND = "money"


def impressions(budget: Decimal, cpm: Decimal) -> Decimal:
    """How often an ad is shown for a budget: budget / CPM x 1,000, both in one currency."""
    return budget / cpm * 1_000


def bought(budget: Decimal, price: Decimal) -> Decimal:
    """How many clicks, leads or customers a budget buys: budget / price, both in one currency."""
    return budget / price


def payback_months(cac: Decimal, margin: Decimal) -> Decimal:
    """Months until a customer has paid back the cost of winning them: CAC / margin a month."""
    return cac / margin


def returned(percentage: Decimal) -> Decimal:
    """What comes back for each 1 spent at a ROAS in per cent: ROAS / 100."""
    return percentage / 100


def near(reading: Reading, names: str) -> Quantity | None:
    """Another sum of the sentence that stands beside one of `names`, in the same currency."""
    for one in reading.sentence.quantities:
        if one.unit is not Unit.MONEY or one == reading.amount or one.value <= 0:
            continue
        before = reading.sentence.before(one.start, 45)
        after = reading.sentence.after(one.end, 25)
        close = (
            rf"\b(?:{names})\b[^,;$€£]*$",
            rf"^(?: a month| monthly| of)? ?(?:gross |monthly )?(?:{names})\b",
        )
        if one.symbol == reading.amount.symbol and (
            re.search(close[0], before) or re.search(close[1], after)
        ):
            return one
    return None


def is_monthly(margin: Quantity, sentence: Sentence) -> bool:
    return (margin.per is not None and margin.per.name == "month") or "month" in sentence.words


def ratio(value: Quantity, cost: Quantity) -> str:
    return (
        f"a customer brings in {computed(value.value / cost.value)} times what it cost to win them "
        f"({money(value.value, value.symbol)} against {money(cost.value, cost.symbol)})"
    )


def _say_ltv(reading: Reading) -> Said | None:
    amount = reading.amount
    cost = near(reading, r"cac|acquisition costs?|cost of acquisition|cpa")
    if amount.value <= 0:
        return None
    if cost is not None and amount.high is None:
        return Said(ratio(amount, cost), (cost,))
    said = amount.each(lambda value: money(value, amount.symbol))
    return Said(f"a customer brings in {said} over the whole time they stay")


def _say_ltv_to_cac(reading: Reading) -> Said | None:
    amount = reading.amount
    if not 0 < amount.top <= 100:
        return None
    return Said(f"a customer brings in {amount.each(exact)} times what it cost to win them")


def _say_roas(reading: Reading) -> Said | None:
    amount = reading.amount
    if not 0 < amount.top <= (100_000 if amount.unit is Unit.PERCENT else 200):
        return None
    back: Callable[[Decimal], Decimal] = (
        returned if amount.unit is Unit.PERCENT else lambda value: value
    )
    plain = (
        f"{amount.each(lambda value: exact(back(value)))} in sales come back for each 1 "
        f"spent on ads"
    )
    spend = reading.money()
    if spend is None or spend.high is not None or amount.high is not None:
        return Said(plain)
    total = money(spend.value * back(amount.value), spend.symbol)
    return Said(f"{plain}: {total} for {money(spend.value, spend.symbol)}", (spend,))


def _say_roi(reading: Reading) -> Said | None:
    amount = reading.amount
    if amount.unit is Unit.TIMES or amount.high is not None or not -100 <= amount.value <= 10_000:
        return None
    if amount.value < 0:
        return Said(f"{exact(-amount.value)} of each 100 spent are lost")
    return Said(f"each 100 spent come back with {exact(amount.value)} on top")


def _say_payback(reading: Reading) -> Said | None:
    amount = reading.amount
    unit = amount.said.rstrip("s") if amount.said else ""
    if unit not in ("month", "mo", "week", "year", "day", "yr") or amount.value <= 0:
        return None
    name = {"mo": "month", "yr": "year"}.get(unit, unit)
    count = amount.each(lambda value: exact(value / amount.factor))
    many = name if count == "1" else f"{name}s"
    return Said(f"it takes {count} {many} until a customer has paid back what it cost to win them")


def _say_mrr(reading: Reading) -> Said | None:
    """Monthly to yearly: x 12, if nothing changes."""
    return _recurring(reading, lambda value: value * 12, "a month", "a year")


def _say_arr(reading: Reading) -> Said | None:
    """Yearly to monthly: / 12."""
    return _recurring(reading, lambda value: value / 12, "a year", "a month")


def _recurring(
    reading: Reading, other: Callable[[Decimal], Decimal], own: str, theirs: str
) -> Said | None:
    amount = reading.amount
    if amount.value <= 0:
        return None
    here = amount.each(lambda value: money(value, amount.symbol))
    there = amount.each(lambda value: money(other(value), amount.symbol))
    return Said(
        f"customers pay {here} {own} by contract, which is {there} {theirs} if nothing changes"
    )


def _on_average(sentence: str) -> Callable[[Reading], Said | None]:
    def say(reading: Reading) -> Said | None:
        amount, period = reading.amount, reading.period()
        when = f" a {period.name}" if period else ""
        said = amount.each(lambda value: money(value, amount.symbol))
        return Said(sentence.format(said) + when) if amount.value > 0 else None

    return say


_MANY = (Unit.TIMES, Unit.PERCENT, Unit.BARE, Unit.RATIO)


LTV = r"(?:c?ltv|clv|lifetime value)"


CAC = r"(?:cac|acquisition cost)"


METRICS = (
    Metric(
        KIND,
        rf"{LTV} ?(?::|/|to|-|-to-|over|vs\.?) ?{CAC}(?: ratios?)?",
        (Unit.TIMES, Unit.BARE, Unit.RATIO),
        _say_ltv_to_cac,
    ),
    Metric(
        KIND,
        r"(?:cac )?pay-?back(?: (?:period|time))?|pay(?:s)? (?:it)?(?:itself )?back",
        (Unit.TIME,),
        _say_payback,
    ),
    Metric(KIND, r"(?:target |blended )?(?:t?roas|poas)|return on ad spend", _MANY, _say_roas),
    Metric(
        KIND,
        r"(?:marketing |campaign )?(?:roi|romi)|return on investment",
        (Unit.PERCENT,),
        _say_roi,
    ),
    Metric(KIND, rf"(?:customer )?{LTV}", (Unit.MONEY,), _say_ltv),
    Metric(KIND, r"mrr|monthly recurring revenue", (Unit.MONEY,), _say_mrr),
    Metric(KIND, r"arr|annual recurring revenue", (Unit.MONEY,), _say_arr),
    Metric(
        KIND,
        r"aov|average (?:order|basket)(?: value)?",
        (Unit.MONEY,),
        _on_average("an order is worth {} on average"),
    ),
    Metric(
        KIND,
        r"arp[ua]|average revenue per (?:user|account)",
        (Unit.MONEY,),
        _on_average("a customer pays {} on average"),
    ),
    Metric(
        KIND,
        r"acv|average contract value|annual contract value",
        (Unit.MONEY,),
        _on_average("a contract brings in {} a year on average"),
    ),
)
