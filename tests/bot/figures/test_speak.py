"""How numbers are read and said."""

from decimal import Decimal

import pytest

from bot.figures import numbers, speak


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1,200", "1200"),
        ("1,200.50", "1200.50"),
        ("1.200.000", "1200000"),
        ("1.200,50", "1200.50"),
        ("1'200", "1200"),
        ("40 000", "40000"),
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("0,125", "0.125"),
        ("1,234,567", "1234567"),
        ("300", "300"),
    ],
)
def test_numbers_are_read_in_british_swiss_and_continental_grouping(typed: str, value: str) -> None:
    assert numbers.parse_digits(typed) == Decimal(value)


def test_what_cannot_be_told_by_grouping_is_told_by_what_is_counted() -> None:
    assert numbers.as_whole("40.000") == 40_000
    assert numbers.as_share("99,999") == Decimal("99.999")
    assert numbers.as_share("99.999") == Decimal("99.999")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("five", "5"),
        ("twenty-five", "25"),
        ("two and a half", "2.5"),
        ("half an", "0.5"),
        ("an", "1"),
        ("two hundred", "200"),
        ("a million", "1000000"),
        ("zero", "0"),
    ],
)
def test_numbers_are_read_in_words(typed: str, value: str) -> None:
    assert numbers.parse_words(typed) == Decimal(value)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        ("0.0003", "300 µs"),
        ("0.05", "50 ms"),
        ("0.3", "0.3 s"),
        ("25.92", "26 s"),
        ("59.7", "1 min"),
        ("315.36", "5 min 15 s"),
        ("1296", "22 min"),
        ("3569", "59 min"),
        ("3590", "1 h"),
        ("15768", "4 h 23 min"),
        ("86399", "1 day"),
        ("315360", "3 days 16 h"),
        ("7776000", "90 days"),
    ],
)
def test_a_duration_that_was_worked_out_has_two_units(seconds: str, said: str) -> None:
    assert speak.lasting(Decimal(seconds)) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        ("0.9", "0.9 s"),
        ("1.25", "1.25 s"),
        ("90", "1 min 30 s"),
        ("1234", "20 min 34 s"),
        ("5400", "1 h 30 min"),
        ("90061", "1 day 1 h 1 min 1 s"),
    ],
)
def test_a_duration_that_was_typed_loses_nothing(seconds: str, said: str) -> None:
    assert speak.duration(Decimal(seconds)) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("1000", "1,000"),
        ("1031", "1,031"),
        ("1030.9", "about 1,030"),
        ("17280000", "about 17.3 million"),
        ("500000", "500,000"),
        ("2000000", "2 million"),
        ("0.5", "0.5"),
        ("43199", "about 43,200"),
    ],
)
def test_about_says_that_something_was_rounded(value: str, said: str) -> None:
    assert speak.computed(Decimal(value)) == said


@pytest.mark.parametrize(
    ("value", "symbol", "said"),
    [
        ("120", "$", "$120"),
        ("0.8", "€", "€0.80"),
        ("1500000", "$", "$1.5 million"),
        ("40", "CHF", "CHF 40"),
        ("0.004", "$", "$0.004"),
        ("1234.5", "£", "£1,234.50"),
    ],
)
def test_money_keeps_its_currency(value: str, symbol: str, said: str) -> None:
    assert speak.money(Decimal(value), symbol) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("30.6158", "30.6 %"),
        ("1.8423", "1.84 %"),
        ("99.9005", "99.9 %"),
        ("99.99946", "99.99946 %"),
    ],
)
def test_percentages_do_not_round_up_to_a_hundred(value: str, said: str) -> None:
    assert speak.percent(Decimal(value)) == said


@pytest.mark.parametrize(
    ("percentage", "count", "of"),
    [("2.5", 25, 1000), ("3", 3, 100), ("0.1", 1, 1000), ("0.05", 5, 10000), ("40", 40, 100)],
)
def test_a_share_is_whole_on_both_sides(percentage: str, count: int, of: int) -> None:
    assert speak.share(Decimal(percentage)) == (Decimal(count), Decimal(of))
