"""Marketing money: what a click, a lead or a customer costs, what comes back, and when.

Definitions: Farris and others, Marketing Metrics (4th ed., 2020). Sums stay in the currency in
which they were typed; nothing is converted.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from bot.figures.found import Found
from bot.figures.quantities import Quantity
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


def _price(each: str, many: str) -> Callable[[Reading], Said | None]:
    """`CPC €0.80` on €4,000 buys 5,000 clicks; alone, it is the price of one."""

    def say(reading: Reading) -> Said | None:
        amount, budget = reading.amount, reading.money()
        cost = amount.each(lambda value: money(value, amount.symbol))
        if budget is None or amount.value <= 0 or budget.symbol != amount.symbol or budget.high:
            return Said(f"{each} costs {cost}") if amount.value > 0 else None
        spent = money(budget.value, budget.symbol)
        number = amount.each(lambda value: computed(bought(budget.value, value)))
        return Said(f"{spent} buys {number} {many} at {cost} each", (budget,))

    return say


def _say_cpm(reading: Reading) -> Said | None:
    amount, budget = reading.amount, reading.money()
    if amount.value <= 0:
        return None
    cost = amount.each(lambda value: money(value, amount.symbol))
    if budget is None or budget.symbol != amount.symbol or budget.high is not None:
        return Said(f"{cost} for every 1,000 times the ad is shown")
    number = amount.each(lambda value: computed(impressions(budget.value, value)))
    spent = money(budget.value, budget.symbol)
    return Said(f"for {spent}, the ad is shown {number} times ({cost} for every 1,000)", (budget,))


def _say_cac(reading: Reading) -> Said | None:
    """The cost of a customer; with a monthly margin or a lifetime value, payback or ratio too."""
    amount = reading.amount
    if amount.value <= 0:
        return None
    cost = money(amount.value, amount.symbol)
    margin = _near(reading, r"margin|gross profit|contribution")
    if margin is not None and amount.high is None and _is_monthly(margin, reading.sentence):
        months = computed(payback_months(amount.value, margin.value))
        a_month = money(margin.value, margin.symbol)
        return Said(
            f"it takes {months} months until a customer, who costs {cost} to win and brings {a_month} "
            f"of margin a month, has paid that back",
            (margin,),
        )
    value = _near(reading, r"ltv|clv|cltv|lifetime value")
    if value is not None and amount.high is None:
        return Said(_ratio(value, amount), (value,))
    return _price("winning one customer", "customers")(reading)


def _near(reading: Reading, names: str) -> Quantity | None:
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


def _is_monthly(margin: Quantity, sentence: Sentence) -> bool:
    return (margin.per is not None and margin.per.name == "month") or "month" in sentence.words


def _ratio(value: Quantity, cost: Quantity) -> str:
    return (
        f"a customer brings in {computed(value.value / cost.value)} times what it cost to win them "
        f"({money(value.value, value.symbol)} against {money(cost.value, cost.symbol)})"
    )


def _say_ltv(reading: Reading) -> Said | None:
    amount = reading.amount
    cost = _near(reading, r"cac|acquisition costs?|cost of acquisition|cpa")
    if amount.value <= 0:
        return None
    if cost is not None and amount.high is None:
        return Said(_ratio(amount, cost), (cost,))
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
    plain = f"{amount.each(lambda value: exact(back(value)))} in sales come back for each 1 spent on ads"
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
_LTV = r"(?:c?ltv|clv|lifetime value)"
_CAC = r"(?:cac|acquisition cost)"

METRICS = (
    Metric(
        KIND,
        rf"{_LTV} ?(?::|/|to|-|-to-|over|vs\.?) ?{_CAC}(?: ratios?)?",
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
    Metric(
        KIND, r"e?cpms?|cost per (?:mille|thousand)(?: impressions)?|tkp", (Unit.MONEY,), _say_cpm
    ),
    Metric(KIND, r"cpcs?|(?:cost )?per click", (Unit.MONEY,), _price("one click", "clicks")),
    Metric(KIND, r"cpls?|(?:cost )?per (?:lead|mql)", (Unit.MONEY,), _price("one lead", "leads")),
    Metric(
        KIND,
        r"cpas?|cost per (?:action|acquisition|conversion|sale|order)|cpo",
        (Unit.MONEY,),
        _price("one order or sign-up", "orders or sign-ups"),
    ),
    Metric(KIND, r"cpis?|(?:cost )?per install", (Unit.MONEY,), _price("one install", "installs")),
    Metric(KIND, r"cpv|cost per view", (Unit.MONEY,), _price("one view", "views")),
    Metric(
        KIND,
        rf"(?:blended |paid )?{_CAC}s?|customer acquisition costs?|acquisition costs?|cost per (?:new )?customer",
        (Unit.MONEY,),
        _say_cac,
    ),
    Metric(KIND, rf"(?:customer )?{_LTV}", (Unit.MONEY,), _say_ltv),
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

_PER_THOUSAND = re.compile(r" (?:per|for|a) (?:1,?000|thousand|mille|1k) impressions")


def read_prices(sentence: Sentence) -> Iterator[Found]:
    """Find `$12 per 1,000 impressions`, which is a CPM without the name."""
    for amount in sentence.quantities:
        match = _PER_THOUSAND.match(sentence.text, amount.end, sentence.end)
        if amount.unit is Unit.MONEY and match:
            cost = amount.each(lambda value, symbol=amount.symbol: money(value, symbol))  # type: ignore[misc]
            plain = f"{cost} for every 1,000 times the ad is shown"
            yield Found(amount.start, match.end(), plain, KIND, (amount,))
