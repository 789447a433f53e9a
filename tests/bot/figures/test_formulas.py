"""Each conversion beside the same sum written another way, with floats instead of decimals."""

import math
from decimal import Decimal
from statistics import NormalDist

import pytest

from bot.figures import (
    availability,
    churn,
    data,
    lift,
    money,
    percentiles,
    rates,
    recovery,
    samples,
)

YEAR, MONTH = 365 * 24 * 3600, 30 * 24 * 3600


@pytest.mark.parametrize("up", [90, 95, 99, 99.5, 99.9, 99.95, 99.99, 99.999, 99.9999, 100])
@pytest.mark.parametrize("period", [YEAR, MONTH, 7 * 24 * 3600], ids=["year", "month", "week"])
def test_downtime_is_what_is_missing_of_the_period(up: float, period: int) -> None:
    down = availability.downtime(Decimal(str(up)), Decimal(period))

    assert float(down) == pytest.approx(period - period * (up / 100), abs=1e-6)


@pytest.mark.parametrize(
    ("count", "up"),
    [
        ("1", 90),
        ("2", 99),
        ("3", 99.9),
        ("3.5", 99.95),
        ("4", 99.99),
        ("4.5", 99.995),
        ("5", 99.999),
    ],
)
def test_nines_are_counted_as_people_count_them(count: str, up: float) -> None:
    assert float(availability.nines(Decimal(count))) == pytest.approx(up, abs=1e-12)


def test_business_hours_are_2080_hours_a_year() -> None:
    assert availability.business_hours(Decimal(8), Decimal(5)) == 2080 * 3600


@pytest.mark.parametrize(
    ("percentile", "under", "of", "over"),
    [
        ("50", 50, 100, 50),
        ("95", 95, 100, 5),
        ("99", 99, 100, 1),
        ("99.9", 999, 1000, 1),
        ("99.99", 9999, 10000, 1),
        ("97.5", 975, 1000, 25),
    ],
)
def test_a_percentile_splits_a_round_number(
    percentile: str, under: int, of: int, over: int
) -> None:
    assert [int(n) for n in percentiles.split(Decimal(percentile))] == [under, of, over]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("p95", "95"),
        ("p99.9", "99.9"),
        ("p999", "99.9"),
        ("p9999", "99.99"),
        ("tp99", "99"),
        ("95th percentile", "95"),
        ("percentile 90", "90"),
        ("median", "50"),
    ],
)
def test_percentiles_go_by_many_names(name: str, value: str) -> None:
    assert percentiles.percentile_of(name) == Decimal(value)


@pytest.mark.parametrize(("rate", "volume"), [(0.1, 2_000_000), (2.5, 40_000), (22, 50_000)])
def test_a_rate_of_a_volume_is_so_many(rate: float, volume: int) -> None:
    assert float(rates.part_of(Decimal(str(rate)), Decimal(volume))) == pytest.approx(
        rate / 100 * volume
    )


@pytest.mark.parametrize("monthly", [0.5, 1, 2, 3, 5, 10, 25])
def test_monthly_churn_compounds(monthly: float) -> None:
    left = 1.0
    for _ in range(12):
        left -= left * monthly / 100

    yearly = churn.per_year(Decimal(str(monthly)), Decimal(12))

    assert float(yearly) == pytest.approx(100 * (1 - left))


@pytest.mark.parametrize("yearly", [1, 12, 20, 50, 90])
def test_yearly_churn_is_shared_out_by_the_twelfth_root(yearly: float) -> None:
    monthly = churn.per_part(Decimal(str(yearly)), Decimal(12))

    assert float(monthly) == pytest.approx(100 * -math.expm1(math.log1p(-yearly / 100) / 12))


@pytest.mark.parametrize(
    ("gigabytes", "megabits"), [(500, 1000), (2000, 100), (0.024, 10), (1200, 200)]
)
def test_moving_data_takes_its_bits_over_the_line(gigabytes: float, megabits: float) -> None:
    took = data.transfer_seconds(Decimal(str(gigabytes)) * 10**9, Decimal(str(megabits)) * 10**6)

    assert float(took) == pytest.approx(gigabytes * 8000 / megabits)


def test_a_rate_is_the_same_over_any_period() -> None:
    assert data.in_period(Decimal(200), Decimal(1), Decimal(86_400)) == 17_280_000
    assert data.bytes_a_second(Decimal(10_000_000)) == 1_250_000


@pytest.mark.parametrize(
    ("budget", "price", "shown", "sold"), [(6000, 12, 500_000, 500), (4000, 0.8, 5_000_000, 5000)]
)
def test_a_budget_buys_impressions_and_clicks(
    budget: int, price: float, shown: int, sold: int
) -> None:
    assert money.impressions(Decimal(budget), Decimal(str(price))) == shown
    assert money.bought(Decimal(budget), Decimal(str(price))) == sold


def test_payback_and_return_are_plain_divisions() -> None:
    assert money.payback_months(Decimal(600), Decimal(50)) == 12
    assert money.returned(Decimal(400)) == 4


@pytest.mark.parametrize(("old", "new"), [(2, 3), (3, 2), (900, 300), (1.5, 3), (40, 100)])
def test_a_relative_change_leads_from_old_to_new_and_back(old: float, new: float) -> None:
    before, after = Decimal(str(old)), Decimal(str(new))
    change = lift.relative(before, after)

    assert float(change) == pytest.approx((new / old - 1) * 100)
    assert float(lift.grown(change, before)) == pytest.approx(new)
    assert float(lift.before_change(after, change)) == pytest.approx(old)


def test_growth_compounds() -> None:
    assert float(lift.compounded(Decimal(10), Decimal(12))) == pytest.approx(213.843, abs=0.001)


@pytest.mark.parametrize("confidence", [80, 90, 95, 98, 99])
@pytest.mark.parametrize("margin", [1, 3, 5, 10])
def test_a_sample_is_large_enough_and_not_larger(confidence: int, margin: int) -> None:
    z = round(NormalDist().inv_cdf(0.5 + confidence / 200), 3)
    size = int(samples.sample_size(Decimal(confidence), Decimal(margin)))

    assert z * math.sqrt(0.25 / size) <= margin / 100 + 1e-12
    assert z * math.sqrt(0.25 / (size - 1)) > margin / 100 - 1e-12


def test_four_hundred_people_are_good_to_five_points() -> None:
    points = samples.margin_of_error(Decimal(95), Decimal(400))

    assert float(points) == pytest.approx(98 / math.sqrt(400), abs=0.001)


@pytest.mark.parametrize(("days", "failures"), [(30, 365 / 30), (14, 365 / 14), (365, 1)])
def test_failures_a_year_follow_from_the_time_between(days: int, failures: float) -> None:
    between = recovery.failures_a_year(Decimal(days * 86_400))

    assert float(between) == pytest.approx(failures)
