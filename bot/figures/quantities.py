"""Quantities in running text: a number with its unit, its currency, what it counts and per what."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.figures.numbers import NUMBER, WORDS, as_share, as_whole, parse_digits, parse_words
from bot.figures.speak import duration, exact
from bot.figures.units import (
    SCALES,
    TIME_UNITS,
    Period,
    Unit,
    period_named,
    seconds_in,
    size_of,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and its unit at a place of the text; `value` is in the unit that `Unit` names.

    `high` ends a range; `changed` says that it leads from `value` to `high` ("from 2 % to 3 %").
    `factor` is what the typed number was multiplied by, `symbol` its currency, `noun` what it
    counts, `per` the period it is per, `said` the unit as typed.
    """

    start: int
    end: int
    value: Decimal
    unit: Unit
    factor: Decimal = Decimal(1)
    high: Decimal | None = None
    changed: bool = False
    symbol: str = ""
    noun: str = ""
    per: Period | None = None
    said: str = ""

    @property
    def top(self) -> Decimal:
        """The larger end of a range; the value itself if it is none."""
        return self.value if self.high is None else max(self.value, self.high)

    def each(self, say: Callable[[Decimal], str]) -> str:
        """Say the number, or both ends of the range: `2 to 3`."""
        if self.high is None:
            return say(self.value)
        low, high = say(min(self.value, self.high)), say(self.top)
        return low if low == high else f"{low} to {high}"

    def time(self) -> str:
        """A length of time as it was meant: `24 h` stays 24 h, 300 ms are 0.3 s, 90 min 1 h 30 min."""
        name, most = _KEPT.get(_unit_of_time(self.said), ("", 0))
        broken = self.value % self.factor or self.top % self.factor
        if not name or self.top / self.factor > most or (broken and most < 99):
            return self.each(duration)
        one = self.top == self.factor and len(name) > 3
        return f"{self.each(lambda value: exact(value / self.factor))} {name[:-1] if one else name}"


_KEPT = {
    "m": ("min", 59),
    "h": ("h", 96),
    "d": ("days", 999),
    "w": ("weeks", 99),
    "mo": ("months", 99),
    "q": ("quarters", 99),
    "y": ("years", 99),
}
"""Units in which a length of time is said as typed, and up to how many."""


def _unit_of_time(said: str) -> str:
    word = said.split(" ")[-1]
    if word in ("ms", "s") or (word.startswith(("mi", "se")) and not word.startswith("min")):
        return ""
    return "mo" if word.startswith("mo") else word[:1]


_CURRENCIES = {
    "us$": "$",
    "$": "$",
    "€": "€",
    "£": "£",
    "¥": "¥",
    "usd": "$",
    "eur": "€",
    "gbp": "£",
    "chf": "CHF",
    "euro": "€",
    "euros": "€",
    "dollar": "$",
    "dollars": "$",
    "pound": "£",
    "pounds": "£",
    "quid": "£",
    "bucks": "$",
    "cents": "c",
    "cent": "c",
    "ct": "c",
    "pence": "p",
}
_CURRENCY_BEFORE = r"us\$|[$€£¥]|(?:usd|eur|gbp|chf)(?= ?\d)"
_CURRENCY_AFTER = r"usd|eur|gbp|chf|euros?|dollars?|pounds|quid|bucks|cents?|[$€£]"
_PER_SECOND = r"(?:/ ?s(?:ec)?\b| per second| a second|ps\b)"
_DATA = r"(?:[kmgtp]i?b|[kmgt]bytes?|(?:kilo|mega|giga|tera|peta)?bytes?|gigs?|megs?)"
_BITS = r"(?:[kmgt]?bits?|(?:kilo|mega|giga|tera)bits?|[kmgt]b)"
_NOUN = (
    r"(?:unique |page ?|ad |api |http |web ?|site |search |database |db |read |write |paying |active |new "
    r"|sales |qualified |monthly |daily |weekly |total |website |landing page |marketing |email |e-mail "
    r"|survey |test |user |cold |warm |trial )?"
    r"(?:visits?|visitors?|sessions?|users?|people|persons?|customers?|clients?|accounts?|subscribers?"
    r"|contacts?|recipients?|e-?mails?|mails?|newsletters?|messages?|sends?|sent|deliver(?:ed|ies)"
    r"|clicks?|impressions?|views?|pageviews?|leads?|mqls?|sqls?|prospects?|opportunit(?:y|ies)"
    r"|deals?|demos?|trials?|sign-?ups?|orders?|carts?|baskets?|checkouts?|purchases?|transactions?"
    r"|payments?|requests?|reqs?|calls?|quer(?:y|ies)|hits?|events?|jobs?|builds?|deploys?|deployments?"
    r"|releases?|changes?|packets?|records?|rows?|logins?|downloads?|installs?|responses?"
    r"|respondents?|answers?|shoppers?|buyers?|readers?|members?|seats?|licen[cs]es?|tickets?"
    r"|searches|ads?|invites?|invitations?|registrations?|registrants?|attendees|participants?"
    r"|students?|households?|devices?|app users|files?|uploads?|writes?|reads?|operations?|ops"
    r"|lookups?|players?|guests?|companies|households?)"
)
_UNIT = (
    r"(?P<percent> ?%(?!-?points?| points?)|[ -]?(?:percent|per cent|pct)\b(?![ -]points?))"
    r"|(?P<points> ?(?:%-?points?|% points?|pp|ppts?)\b|[ -]?(?:percentage|percent|pct)[ -]points?\b"
    r"|[ -]?(?:points?|pts)\b)"
    r"|(?P<basis> ?(?:bps|basis points?)\b)"
    r"|(?P<rate>(?P<many> ?(?:k|m|thousand|million))? ?(?:rps|qps|tps|rpm|req/s|reqs/s|requests/s(?:ec)?|queries/s(?:ec)?|events/s(?:ec)?)\b)"
    rf"|(?P<band>[ -]?(?:[kmgt]bps|[kmgt]bytes?/s|[kmgt]b/s|{_BITS}{_PER_SECOND}"
    rf"|{_DATA}{_PER_SECOND}|[kmg]bits?\b|(?:mega|giga)bits?\b))"
    rf"|(?P<data>[ -]?{_DATA}\b)"
    rf"|(?P<money>(?P<million> ?(?:k|m|mn|mio|bn|thousand|million|billion))? ?(?:{_CURRENCY_AFTER})(?!\w))"
    rf"|(?P<time>(?:[ -]?(?:business |working |calendar )?(?!us\b)(?:{TIME_UNITS})|us)\b)"
    r"|(?P<times> ?[x×](?!\w)|-?fold\b| times\b)"
)
_SCALE = r"(?P<scale>(?:[km]|bn?|mn|mm|mio)(?!\w)| ?(?:mn|mio|bn|[mb](?= [a-z])|thousand|million|billion)\b)"
_ONE = re.compile(
    rf"(?P<before>{_CURRENCY_BEFORE})? ?"
    rf"(?<![\w.,#])(?P<sign>[+-](?=[\d])|minus )?"
    rf"(?:(?P<digits>{NUMBER})|(?P<words>\b{WORDS}\b))"
    rf"(?:{_UNIT}|{_SCALE})?(?!\w)"
)
_COUNTED = re.compile(rf" (?:of )?(?:our |the |these |those )?(?P<noun>{_NOUN})\b")
_PER = re.compile(
    r" ?(?:/ ?|per |a |an |each |every |in (?:a|an|one) |p\. ?)"
    r"(?P<per>s|sec|second|min|minute|h|hour|d|day|w|week|mo|month|quarter|y|yr|year|a(?=\.))\b"
    r"| (?P<ly>daily|weekly|monthly|quarterly|yearly|annually|mom|yoy|qoq|wow|p\.a\.|pa\b|hourly)(?!\w)"
)
_BETWEEN = re.compile(r" ?(?:-|->|→|=>|/) ?| (?:to|and|or|through) ")
_TAKEN = re.compile(r"\b(?:of|is|was|within|at|under|about|to|than|takes?|took|below) $")
_CHANGES = re.compile(
    r"\b(?:up|down|rose|grew|fell|dropped|climbed|increased|decreased|declined|jumped|improved|gained|lost)"
    r"(?: by| about| around| roughly| nearly| almost)* $"
)


def quantities(text: str, folded: str) -> tuple[Quantity, ...]:
    """Every quantity of a text, in order. `folded` is what is read, of the same length as `text`."""
    found: list[Quantity] = []
    for match in _ONE.finditer(folded):
        quantity = _read(match, text, folded)
        if quantity is not None and not (found and quantity.start < found[-1].end):
            found.append(quantity)
    return tuple(_join(found, folded))


def _read(match: re.Match[str], text: str, folded: str) -> Quantity | None:
    quantity = _amount(match, text)
    if quantity is None:
        return None
    start = match.start("before") if match["before"] else _first(match)
    quantity = replace(quantity, start=start, end=match.end())
    if match["sign"] and match["sign"] != "+" and quantity.unit is not Unit.TIME:
        quantity = replace(quantity, value=-quantity.value)
    quantity = _with_noun(quantity, match, folded)
    return _with_period(quantity, folded)


def _first(match: re.Match[str]) -> int:
    if match["sign"]:
        return match.start("sign")
    return match.start("digits") if match["digits"] else match.start("words")


def _amount(match: re.Match[str], text: str) -> Quantity | None:
    """The quantity without its place; None for a number that cannot be one."""
    number, kind = _number(match), match.lastgroup
    kind = next((k for k in _READERS if match[k]), "")
    if match["before"]:
        scale = SCALES.get((match["scale"] or "").strip(), Decimal(1))
        if kind not in ("", "time") or (kind == "time" and match["time"].strip() != "m"):
            return None
        scale = SCALES["m"] if kind == "time" else scale
        return _of(Unit.MONEY, number, scale, symbol=_CURRENCIES[match["before"].strip()])
    if kind:
        return _READERS[kind](number, match, text)
    scale = SCALES.get((match["scale"] or "").strip(), Decimal(1))
    if match["words"] in ("a", "an", "half a", "half an") and scale == 1:
        return None
    worded = bool(match["words"]) and scale == 1 and match["words"] != "zero"
    return _of(Unit.BARE, number, scale, said="words" if worded else "")


def _number(match: re.Match[str]) -> Decimal:
    if match["words"]:
        return parse_words(match["words"])
    if match["percent"]:
        return as_share(match["digits"])
    in_money = match["before"] or match["money"]
    return (as_whole if in_money and not match["scale"] else parse_digits)(match["digits"])


def _of(
    unit: Unit,
    number: Decimal,
    factor: Decimal,
    *,
    symbol: str = "",
    said: str = "",
    noun: str = "",
    per: Period | None = None,
) -> Quantity:
    return Quantity(
        0, 0, number * factor, unit, factor, symbol=symbol, said=said, noun=noun, per=per
    )


def _percent(number: Decimal, match: re.Match[str], text: str) -> Quantity:
    return _of(Unit.PERCENT, number, Decimal(1))


def _points(number: Decimal, match: re.Match[str], text: str) -> Quantity:
    return _of(Unit.POINTS, number, Decimal(1), said=match["points"].strip(" -"))


def _basis(number: Decimal, match: re.Match[str], text: str) -> Quantity:
    return _of(Unit.POINTS, number, Decimal("0.01"), said="bps")


def _rate(number: Decimal, match: re.Match[str], text: str) -> Quantity:
    word = match["rate"].removeprefix(match["many"] or "").strip()
    scale = SCALES[match["many"].strip()] if match["many"] else Decimal(1)
    nouns = {"q": "queries", "t": "transactions", "e": "events"}
    per = period_named("minute" if word == "rpm" else "second")
    return _of(Unit.COUNT, number, scale, noun=nouns.get(word[0], "requests"), per=per)


def _band(number: Decimal, match: re.Match[str], text: str) -> Quantity:
    """Bits a second; `MB/s` is bytes and `Mb/s` bits, as the case of the b in the text tells."""
    word = match["band"].strip(" -")
    raw = text[match.end("band") - len(word) : match.end("band")]
    in_bytes = "byte" in word or re.match(r"(?:[kKMmGgTt]i?B(?!it)|[kmgt]b(?=/))", raw) is not None
    return _of(Unit.BANDWIDTH, number, size_of(word) * (8 if in_bytes else 1))


def _data(number: Decimal, match: re.Match[str], text: str) -> Quantity | None:
    """Bytes; `Gb` with a small b may be bits or bytes, so it is left alone."""
    word = match["data"].strip(" -")
    raw = text[match.end("data") - len(word) : match.end("data")]
    return None if re.fullmatch(r"[KMGTP]b", raw) else _of(Unit.BYTES, number, size_of(word))


def _money(number: Decimal, match: re.Match[str], text: str) -> Quantity:
    symbol = _CURRENCIES[(match["money"] or "").removeprefix(match["million"] or "").strip()]
    scale = SCALES[match["million"].strip()] if match["million"] else Decimal(1)
    return _of(Unit.MONEY, number, scale, symbol=symbol)


def _time(number: Decimal, match: re.Match[str], text: str) -> Quantity | None:
    """Seconds; `5M` is five million. `1.200 ms` may be one or twelve hundred: left alone."""
    if match["words"] in ("a", "an") and not _TAKEN.search(match.string[: match.start()][-12:]):
        return None
    *kind, word = match["time"].strip(" -").split(" ")
    if word == "ms" and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", match["digits"] or ""):
        return None
    if text[match.end("time") - 1] == "M" and word == "m":
        return _of(Unit.BARE, number, SCALES["m"])
    return _of(Unit.TIME, number, seconds_in(word), said=" ".join([*kind, word]))


def _times(number: Decimal, match: re.Match[str], text: str) -> Quantity:
    return _of(Unit.TIMES, number, Decimal(1), said=match["times"].strip(" -"))


_READERS: dict[str, Callable[[Decimal, re.Match[str], str], Quantity | None]] = {
    "percent": _percent,
    "points": _points,
    "basis": _basis,
    "rate": _rate,
    "band": _band,
    "data": _data,
    "money": _money,
    "time": _time,
    "times": _times,
}


def _with_noun(quantity: Quantity, match: re.Match[str], folded: str) -> Quantity:
    """A bare number before a noun counts it; `1.2m visits` are millions, not minutes."""
    minutes = quantity.unit is Unit.TIME and quantity.said == "m" and not match["words"]
    if quantity.unit is not Unit.BARE and not minutes:
        return quantity
    noun = _COUNTED.match(folded, quantity.end)
    if noun is None:
        return _listed(quantity, match, folded)
    bare, per = _without_period(noun["noun"])
    counted = replace(quantity, unit=Unit.COUNT, noun=bare, end=noun.end(), said="", per=per)
    if match["words"]:
        return counted
    factor = SCALES["m"] if minutes else quantity.factor
    typed = (parse_digits if match["scale"] or minutes else as_whole)(match["digits"])
    return replace(counted, value=typed * factor, factor=factor)


def _without_period(noun: str) -> tuple[str, Period | None]:
    """`daily requests` are requests, per day."""
    first, _, rest = noun.partition(" ")
    return (rest, period_named(first)) if first in ("daily", "weekly", "monthly") else (noun, None)


_LIST = re.compile(r"\b(?:list|audience|database|base|mailing) of (?:about |around |roughly )?$")


def _listed(quantity: Quantity, match: re.Match[str], folded: str) -> Quantity:
    """`a list of 18,000` counts contacts."""
    listed = quantity.value >= 100 and quantity.said != "words" and match["digits"]
    if not listed or not _LIST.search(folded[max(0, quantity.start - 30) : quantity.start]):
        return quantity
    return replace(quantity, unit=Unit.COUNT, noun="contacts")


_TAKES_PERIOD = (Unit.PERCENT, Unit.COUNT, Unit.MONEY, Unit.BYTES, Unit.TIME)


def _with_period(quantity: Quantity, folded: str) -> Quantity:
    if quantity.unit not in _TAKES_PERIOD or quantity.per is not None:
        return quantity
    per = _PER.match(folded, quantity.end)
    if per is None:
        return quantity
    period = period_named((per["per"] or per["ly"]).replace(".", ""))
    return replace(quantity, per=period, end=per.end()) if period else quantity


def _join(found: list[Quantity], folded: str) -> Iterator[Quantity]:
    """Ranges, ratios, slashed lists and `1 h 30 min`, each put together from its parts."""
    at = 0
    while at < len(found):
        this = found[at]
        while at + 1 < len(found) and (joined := _joined(this, found[at + 1], folded)):
            this, at = joined, at + 1
        at += 1
        yield from _slashed(this, found, at, folded)


def _joined(one: Quantity, two: Quantity, folded: str) -> Quantity | None:
    gap = folded[one.end : two.start]
    if len(gap) > 6:
        return None
    if _is_rest_of(one, two, gap):
        return replace(one, end=two.end, value=one.value + two.value, said="")
    if one.unit is two.unit is Unit.BARE and two.value == 1 and gap.strip() in (":", "to"):
        return replace(one, end=two.end, unit=Unit.RATIO)
    if one.high is None and two.high is None and _BETWEEN.fullmatch(gap) and "/" not in gap:
        return _range(one, two, gap.strip(), folded)
    return None


def _is_rest_of(one: Quantity, two: Quantity, gap: str) -> bool:
    return (
        one.unit is two.unit is Unit.TIME
        and one.high is None
        and one.factor > two.factor
        and one.factor <= 86_400
        and (not gap.strip() or (gap == " and " and len(one.said) > 3))
        and two.value < one.factor
        and one.per is None
    )


def _range(one: Quantity, two: Quantity, sign: str, folded: str) -> Quantity | None:
    before = folded[max(0, one.start - 9) : one.start]
    came_from = before.endswith("from ")
    level = (
        one.unit is Unit.PERCENT
        and sign == "to"
        and _CHANGES.search(folded[max(0, one.start - 30) : one.start])
    )
    if level or (one.unit is not Unit.BARE and one.value > two.value and not came_from):
        return None
    arrow = sign in ("->", "→", "=>")
    if sign in ("and", "or") and not (before.endswith("between ") or sign == "or"):
        return None
    same = one.unit is two.unit and (one.unit is not Unit.BARE or sign != "and")
    bare = one.unit is Unit.BARE and two.unit not in (Unit.BARE, Unit.COUNT, Unit.RATIO)
    counts = one.unit is Unit.BARE and two.unit is Unit.COUNT
    if not (same or bare or counts) or (one.symbol and one.symbol != two.symbol and two.symbol):
        return None
    low = one.value * two.factor if one.factor == 1 and one.unit is Unit.BARE else one.value
    return replace(
        two,
        start=one.start,
        value=low,
        high=two.value,
        changed=came_from or arrow,
    )


_LONGEST_LIST = 6


def _slashed(this: Quantity, found: list[Quantity], at: int, folded: str) -> Iterator[Quantity]:
    """`120/340/900 ms`: a bare number before a slash has the unit of the last one."""
    last, previous, step = this, this, at
    while last.unit is Unit.BARE and step < min(len(found), at + _LONGEST_LIST):
        if folded[previous.end : found[step].start].strip() != "/":
            break
        last = previous = found[step]
        step += 1
    if last.unit in (Unit.TIME, Unit.PERCENT, Unit.MONEY) and this.unit is Unit.BARE:
        yield replace(this, unit=last.unit, value=this.value * last.factor, factor=last.factor)
    else:
        yield this
