"""What people ask for and the glossary does not give them, from counts that name no person."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

SUGGESTED = "suggested"
UNKNOWN = "unknown"
REFUSED = "refused"
"""The outcome of a suggestion that was turned down: none of these."""
NOT_HERE = "not-here"
"""The outcome of an answer that somebody said is not what the word means here."""


class Lack(StrEnum):
    """Why a word stands in the report."""

    UNKNOWN = "unknown"
    REFUSED = "did you mean refused"
    UNHELPFUL = "answer did not help"
    SHARED = "asked by several teams"


@dataclass(frozen=True, slots=True)
class Ask:
    """How often one team asked about one label, with one outcome; "" is a team nobody knows."""

    label: str
    team: str
    outcome: str
    times: int


@dataclass(frozen=True, slots=True)
class Want:
    """A word that asks for work, how often it was asked for, and by which teams."""

    label: str
    lack: Lack
    times: int
    teams: tuple[str, ...]


def demand(
    asks: Iterable[Ask], unhelpful: Mapping[str, int], is_known: Callable[[str], bool]
) -> tuple[Want, ...]:
    """Every word that asks for work, the most wanted of each kind first.

    `unhelpful` are votes against an answer by label. A word that is written down by now is no
    longer unknown.
    """
    asks = tuple(asks)
    return (
        *_unknown(asks, is_known),
        *_counted(
            asks, Lack.REFUSED, lambda one: one.outcome == REFUSED and not is_known(one.label)
        ),
        *_unhelpful(asks, unhelpful),
        *_shared(asks),
    )


def _unknown(asks: tuple[Ask, ...], is_known: Callable[[str], bool]) -> tuple[Want, ...]:
    return _counted(
        asks,
        Lack.UNKNOWN,
        lambda one: one.outcome in (UNKNOWN, SUGGESTED) and not is_known(one.label),
    )


def _unhelpful(asks: tuple[Ask, ...], votes: Mapping[str, int]) -> tuple[Want, ...]:
    """Votes against an answer, and buttons that say: that is not what it means here."""
    against = [Ask(label, "", NOT_HERE, times) for label, times in votes.items() if times]
    return _counted((*asks, *against), Lack.UNHELPFUL, lambda one: one.outcome == NOT_HERE)


def _shared(asks: tuple[Ask, ...]) -> tuple[Want, ...]:
    """Words that several teams ask about: they need one page that both can read."""
    found = _counted(asks, Lack.SHARED, lambda one: one.outcome not in (REFUSED, NOT_HERE))
    return tuple(want for want in found if len(want.teams) > 1)


def _counted(asks: tuple[Ask, ...], lack: Lack, wanted: Callable[[Ask], bool]) -> tuple[Want, ...]:
    times: Counter[str] = Counter()
    teams: dict[str, Counter[str]] = defaultdict(Counter)
    for one in filter(wanted, asks):
        times[one.label] += one.times
        if one.team:
            teams[one.label][one.team] += one.times
    order = sorted(times, key=lambda label: (-times[label], label))
    return tuple(
        Want(label, lack, times[label], tuple(team for team, _ in teams[label].most_common()))
        for label in order
    )
