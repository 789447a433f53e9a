"""How quantities are spelt: number, unit and currency in one pattern, and how each kind is read."""

import re
from collections.abc import Callable
from decimal import Decimal

from bot.figures.numbers import NUMBER, WORDS, as_share, as_whole, parse_digits, parse_words
from bot.figures.quantity import Quantity
from bot.figures.units import SCALES, TIME_UNITS, Period, Unit, period_named, seconds_in, size_of

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
NOUN = (
    r"(?:unique |page ?|ad |api |http |web ?|site |search |database |db |read |write |paying "
    r"|active |new "
    r"|sales |qualified |monthly |daily |weekly |total |website |landing page |marketing "
    r"|email |e-mail "
    r"|survey |test |user |cold |warm |trial )?"
    r"(?:visits?|visitors?|sessions?|users?|people|persons?|customers?|clients?|accounts?"
    r"|subscribers?"
    r"|contacts?|recipients?|e-?mails?|mails?|newsletters?|messages?|sends?|sent|deliver(?:ed|ies)"
    r"|clicks?|impressions?|views?|pageviews?|leads?|mqls?|sqls?|prospects?|opportunit(?:y|ies)"
    r"|deals?|demos?|trials?|sign-?ups?|orders?|carts?|baskets?|checkouts?|purchases?"
    r"|transactions?|msgs?|txns?"
    r"|payments?|requests?|reqs?|calls?|quer(?:y|ies)|hits?|events?|jobs?|builds?|deploys?"
    r"|deployments?"
    r"|releases?|changes?|packets?|records?|rows?|logins?|downloads?|installs?|responses?"
    r"|respondents?|answers?|shoppers?|buyers?|readers?|members?|seats?|licen[cs]es?|tickets?"
    r"|searches|ads?|invites?|invitations?|registrations?|registrants?|attendees|participants?"
    r"|students?|households?|devices?|app users|files?|uploads?|writes?|reads?|operations?|ops"
    r"|lookups?|players?|guests?|companies|households?)"
)
_UNIT = (
    r"(?P<percent> ?%(?!-?points?| points?)|[ -]?(?:percent|per cent|pct)\b(?![ -]points?))"
    r"|(?P<points> ?(?:%-?points?|% points?|pp|ppts?)\b|[ -]?(?:percentage|percent"
    r"|pct)[ -]points?\b"
    r"|[ -]?(?:points?|pts)\b)"
    r"|(?P<basis> ?(?:bps|basis points?)\b)"
    r"|(?P<rate>(?P<many> ?(?:k|m|thousand|million))? ?(?:rps|qps|tps|rpm|req/s|reqs/s"
    r"|requests/s(?:ec)?|queries/s(?:ec)?|events/s(?:ec)?)\b)"
    rf"|(?P<band>[ -]?(?:[kmgt]bps|[kmgt]bytes?/s|[kmgt]b/s|{_BITS}{_PER_SECOND}"
    rf"|{_DATA}{_PER_SECOND}|[kmg]bits?\b|(?:mega|giga)bits?\b))"
    rf"|(?P<data>[ -]?{_DATA}\b)"
    rf"|(?P<money>(?P<million> ?(?:k|m|mn|mio|bn|thousand|million"
    rf"|billion))? ?(?:{_CURRENCY_AFTER})(?!\w))"
    rf"|(?P<time>(?:[ -]?(?:business |working |calendar )?(?!us\b)(?:{TIME_UNITS})|us)\b)"
    r"|(?P<times> ?[x×](?!\w)|-?fold\b| times\b)"
)
_SCALE = (
    r"(?P<scale>(?:[km]|bn?|mn|mm|mio)(?!\w)| ?(?:mn|mio|bn|[mb](?= [a-z])|thousand"
    r"|million|billion)\b)"
)
ONE = re.compile(
    rf"(?P<before>{_CURRENCY_BEFORE})? ?"
    rf"(?<![\w.,#])(?P<sign>[+-](?=[\d])|minus )?"
    rf"(?:(?P<digits>{NUMBER})|(?P<words>\b{WORDS}\b))"
    rf"(?:{_UNIT}|{_SCALE})?(?!\w)"
)
_TAKEN = re.compile(r"\b(?:of|is|was|within|at|under|about|to|than|takes?|took|below) $")


def amount(match: re.Match[str], text: str) -> Quantity | None:
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
