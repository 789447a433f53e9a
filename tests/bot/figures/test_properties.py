"""What holds for any text and any number."""

import math
import re
from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures import availability, churn, find_figures, lift
from bot.matching.text import prose

YEAR, MONTH = Decimal(365 * 86_400), Decimal(30 * 86_400)
PIECES = (
    "p95",
    "is",
    "900 ms",
    "five nines",
    "99.95 %",
    "uptime",
    "churn",
    "3 %",
    "a month",
    "conversion",
    "on",
    "40,000",
    "visits",
    "$12",
    "CPM",
    "NPS",
    "42",
    "-",
    "RTO",
    "4 h",
    "from",
    "to",
    "up",
    "30 %",
    "2x",
    "n =",
    "95 % confidence",
    "sample of 400",
    "500 GB",
    "over",
    "1 Gbps",
    ",",
    ".",
    "and",
    "\n",
    "/",
    ":",
    "(",
    "`p95`",
    "İ",
    "ﬁ",
    "😀",
    "é",
    "½",
    "١٢",
    "²",
    "\u202e",
    "𝟗𝟗 %",
    "Q3",
    "v2.3.1",
    "#42",
    "1.2.3.4",
    "half an hour",
    "two and a half percent",
    "1 h 30 min",
    "0.0 %",
    "0 s RTO",
    "100 %",
    "-5 %",
    "k",
    "M",
)
messages = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.lists(
    st.sampled_from(PIECES), max_size=10
).map("".join)
percentages = st.integers(1, 9_999).map(lambda n: Decimal(n) / 100)


@given(st.text(max_size=200) | messages)
def test_no_text_is_refused_and_every_offset_is_right(text: str) -> None:
    figures = find_figures(text)

    assert all(figure.surface == text[figure.start : figure.end] for figure in figures)
    assert all(figure.plain and figure.surface.strip() for figure in figures)
    assert all(one.end <= two.start for one, two in pairwise(figures))
    assert find_figures(text, folded=prose(text)) == figures


@given(messages, st.sampled_from(["😀 ", "שלום ", "İstanbul: ", "𝒳𝒴 ", "ﬁne. "]))
def test_what_stands_before_moves_offsets_and_nothing_else(text: str, before: str) -> None:
    alone = [figure.plain for figure in find_figures("x\n" + text)]
    moved = find_figures(f"{before}\n{text}")

    assert [figure.plain for figure in moved] == alone


@given(st.sampled_from(["```{}```", "`{}`", "> {}", "https://x.example/{}"]))
def test_code_quotes_and_links_hold_no_figures(frame: str) -> None:
    assert find_figures(frame.format("p95=900ms")) == ()


@given(percentages, st.sampled_from([YEAR, MONTH]))
def test_downtime_and_availability_undo_each_other(up: Decimal, period: Decimal) -> None:
    down = availability.downtime(up, period)

    assert float(availability.availability(down, period)) == pytest.approx(float(up))


@given(st.integers(1, 3_000).map(lambda n: Decimal(n) / 100), st.sampled_from([4, 12, 52]))
def test_yearly_and_monthly_churn_undo_each_other(rate: Decimal, times: int) -> None:
    yearly = churn.per_year(rate, Decimal(times))
    back = churn.per_part(yearly, Decimal(times))

    assert float(back) == pytest.approx(float(rate), rel=1e-6)


@given(percentages, st.integers(1, 10**6).map(Decimal))
def test_a_change_can_be_taken_back(change: Decimal, old: Decimal) -> None:
    assert float(lift.before_change(lift.grown(change, old), change)) == pytest.approx(float(old))


@given(st.integers(1, 50_000))
def test_units_of_time_agree(milliseconds: int) -> None:
    seconds = Decimal(milliseconds) / 1000
    one, two = find_figures(f"p95 is {milliseconds} ms"), find_figures(f"p95 is {seconds:f} s")

    assert [figure.plain for figure in one] == [figure.plain for figure in two]


@given(st.integers(1, 5_000))
def test_units_of_data_agree(gigabytes: int) -> None:
    one = find_figures(f"moving {gigabytes} GB over 1 Gbps")
    two = find_figures(f"moving {gigabytes * 1000} MB at 1000 Mbps")

    assert one[0].plain.split(" at ")[0] == two[0].plain.split(" at ")[0]


SAID = re.compile(
    r"(?:(?P<d>\d[\d,.]*) days? ?)?(?:(?P<h>\d[\d,]*) h ?)?"
    r"(?:(?P<m>\d+) min ?)?(?:(?P<s>[\d.]+) s\b)?"
    r"|(?P<ms>[\d.]+) ms|(?P<us>[\d.]+) µs"
)
NUMBER = re.compile(r"-?[\d,]*\d(?:\.\d+)?(?: (?:million|billion|trillion))?")
SIZES = {"million": 1e6, "billion": 1e9, "trillion": 1e12}


def numbers_in(plain: str) -> list[float]:
    """Every number of a sentence; a duration counts as one number, in seconds."""
    found = []
    for match in SAID.finditer(plain):
        if match.group().strip():
            parts = {k: float((v or "0").replace(",", "")) for k, v in match.groupdict().items()}
            found.append(
                parts["d"] * 86_400
                + parts["h"] * 3_600
                + parts["m"] * 60
                + parts["s"]
                + parts["ms"] / 1e3
                + parts["us"] / 1e6
            )
    rest = SAID.sub(lambda match: " " if match.group().strip() else match.group(), plain)
    for match in NUMBER.finditer(rest):
        number, _, size = match.group().partition(" ")
        found.append(float(number.replace(",", "")) * SIZES.get(size, 1))
    return found


def power_of_ten(percentage: float) -> float:
    """The round number of which a percentage is a whole count."""
    of = 100.0
    while abs(percentage * of / 100 - round(percentage * of / 100)) > 1e-7:
        of *= 10
    return of


def odds(percentage: float) -> list[float]:
    return [percentage * power_of_ten(percentage) / 100, power_of_ten(percentage)]


def churned(percentage: float) -> list[float]:
    return [*odds(percentage), 100 * (1 - (1 - percentage / 100) ** 12)]


def down(percentage: float) -> list[float]:
    lost = 1 - percentage / 100
    return [lost * 365 * 86_400, lost * 30 * 86_400, 30]


def split(percentage: float) -> list[float]:
    return [*odds(percentage), power_of_ten(percentage) * (1 - percentage / 100), 2]


TEMPLATES: list[tuple[str, Callable[[float], list[float]], tuple[float, float]]] = [
    ("uptime of {} %", down, (95, 99.99)),
    ("churn is {} % a month", churned, (0.1, 60)),
    ("error rate of {} %", odds, (0.1, 60)),
    ("conversion rate: {} %", odds, (0.1, 60)),
    ("{} % conversion on 40,000 visits", lambda p: [*odds(p), 40_000, p * 400], (0.1, 60)),
    ("{} % errors at 2M requests a day", lambda p: [2e6, p * 2e4], (0.1, 60)),
    ("CTR is up {} %", lambda p: [p, 100 + p, 100], (0.1, 60)),
    ("CTR is down {} %", lambda p: [p, 100 - p, 100], (0.1, 60)),
    ("CPM of ${} on $6,000", lambda p: [p, 6_000, 1_000, 6e6 / p], (0.1, 60)),
    ("CPC of ${} on $6,000", lambda p: [p, 6_000, 6_000 / p], (0.1, 60)),
    ("CAC is ${} and LTV $900", lambda p: [p, 900, 900 / p], (1, 60)),
    ("CAC is $600 and the monthly margin ${}", lambda p: [p, 600, 600 / p], (1, 60)),
    ("ROAS of {}", lambda p: [p, 1], (0.1, 60)),
    ("MRR of ${}k", lambda p: [p * 1e3, p * 12e3], (0.1, 60)),
    ("{} rps", lambda p: [p * 3_600, p * 86_400], (1, 60)),
    ("a line of {} Mbps", lambda p: [p / 8, p / 8 * 3.6], (8, 60)),
    ("moving {} GB over 1 Gbps", lambda p: [p * 8, 1], (0.1, 60)),
    ("MTBF of {} days", lambda p: [p * 86_400, p, 365 / p, round(365 / p)], (1, 60)),
    ("RTO of {} h", lambda p: [p * 3_600], (0.1, 60)),
    ("p95 is {} s", lambda p: [95, 100, 5, p], (0.1, 60)),
    ("NPS is {}", lambda p: [p, 100, -100], (1, 60)),
    (
        "conversion went from 2 % to {} %",
        lambda p: [p - 2, 2 - p, (p / 2 - 1) * 100, (1 - p / 2) * 100, p / 2],
        (0.1, 60),
    ),
    (
        "margin of error of {} % at 95 % confidence",
        lambda p: [95, 100, p, 1.96**2 / 4 / (p / 100) ** 2],
        (1, 20),
    ),
]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template[0])
@given(data=st.data())
def test_no_figure_is_said_that_was_neither_typed_nor_computed(
    template: tuple[str, Callable[[float], list[float]], tuple[float, float]], data: st.DataObject
) -> None:
    frame, computed, (low, high) = template
    value = data.draw(st.integers(math.ceil(low * 100), math.floor(high * 100))) / 100
    typed = f"{value:g}"

    for figure in find_figures(frame.format(typed)):
        may = computed(float(typed))
        strays = [
            number
            for number in numbers_in(figure.plain)
            if not any(math.isclose(number, one, rel_tol=0.055, abs_tol=0.006) for one in may)
        ]
        assert strays == [], f"{figure.plain!r} for {frame.format(typed)!r}"


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template[0])
def test_every_template_is_a_figure(template: tuple[str, object, tuple[float, float]]) -> None:
    frame, _, (low, high) = template

    assert find_figures(frame.format(f"{(low + high) / 2:g}"))


LONG = (
    "p95 300 ms ",
    "1/",
    "1 to ",
    "5 % ",
    "up ",
    "1,000,",
    "churn 3 % a month, ",
    "9",
    "a-1",
    "$1 CPM ",
)


@pytest.mark.parametrize("piece", LONG)
def test_forty_thousand_characters_are_read_in_pieces(piece: str) -> None:
    """What is read at once is bounded, so a long message takes time by its length alone."""
    text = (piece * (40_000 // len(piece) + 1))[:40_000]

    figures = find_figures(text)

    assert all(figure.end - figure.start <= 600 for figure in figures)
