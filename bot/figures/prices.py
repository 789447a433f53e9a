"""What attention costs: a thousand impressions, a click, a lead, an order, a customer.

Definitions: Farris and others, Marketing Metrics (4th ed., 2020).
"""

import re
from collections.abc import Callable, Iterator

from bot.figures.found import Found
from bot.figures.money import (
    CAC,
    KIND,
    bought,
    impressions,
    is_monthly,
    near,
    payback_months,
    ratio,
)
from bot.figures.sentences import Metric, Reading, Said, Sentence
from bot.figures.speak import computed, money
from bot.figures.units import Unit


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
    margin = near(reading, r"margin|gross profit|contribution")
    if margin is not None and amount.high is None and is_monthly(margin, reading.sentence):
        months = computed(payback_months(amount.value, margin.value))
        a_month = money(margin.value, margin.symbol)
        return Said(
            f"it takes {months} months until a customer, who costs {cost} to win and brings "
            f"{a_month} "
            f"of margin a month, has paid that back",
            (margin,),
        )
    value = near(reading, r"ltv|clv|cltv|lifetime value")
    if value is not None and amount.high is None:
        return Said(ratio(value, amount), (value,))
    return _price("winning one customer", "customers")(reading)


METRICS = (
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
        rf"(?:blended |paid )?{CAC}s?|customer acquisition costs?|acquisition costs?"
        rf"|cost per (?:new )?customer",
        (Unit.MONEY,),
        _say_cac,
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
