"""What a company decided about being spoken to: where, when, how often, and in which words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.nudges.due import next_due, now_and_next
from bot.nudges.schedule import Calendar, Hours, Often, Schedule


class Kind(StrEnum):
    """The kinds of nudges that there are."""

    STAND_UP = "stand-up"
    WORD = "word-of-the-week"
    HEADS_UP = "heads-up"
    CHANGES = "what-changed"
    REVIEWS = "still-true"
    DEMAND = "demand"


@dataclass(frozen=True, slots=True)
class KindRule:
    """When one kind comes unless a channel says otherwise, and how often at most.

    `moves`: on a day off it is put off to the next working day instead of left out.
    """

    cron: str
    often: Often
    moves: bool = False


WEEKLY = KindRule("30 9 * * 1", Often.WEEK, moves=True)
"""When the digest for maintainers comes where nudges.yaml does not say."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A nudge that is on in a channel from the start, without anybody asking there."""

    platform: str
    channel: str
    kind: str
    cron: str
    zone: str


@dataclass(frozen=True, slots=True)
class Budget:
    """How often Parley may begin a dialogue that nobody asked for, below a stand-up nudge."""

    a_day: int = 1
    expires: timedelta = timedelta(hours=24)
    quiet: Hours | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the things two teams differ in: questions about a word, and without one."""

    name: str
    about: tuple[str, ...]
    plain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """What the heads-up checkpoint asks of one team."""

    team: str
    say: str


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything in nudges.yaml. `pilots`: platform to channels; none at all means everywhere."""

    zone: str
    calendar: Calendar
    stand_up: time
    grace: timedelta
    a_day: int
    unanswered: int
    kinds: Mapping[str, KindRule]
    themes: tuple[Theme, ...]
    asks: tuple[Ask, ...]
    rest_days: int = 3
    word_again: timedelta = timedelta(weeks=12)
    sum_up_after: timedelta = timedelta(days=2)
    pilots: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    presets: tuple[Preset, ...] = ()
    budget: Budget = Budget()

    def allows(self, platform: str, channel: str) -> bool:
        """Whether Parley may speak first in a channel at all."""
        named = any(self.pilots.values())
        return not named or channel in self.pilots.get(platform, ())

    def next_due(self, schedule: Schedule, after: datetime) -> datetime | None:
        """When the nudge comes next, in UTC; None if never."""
        rule = self.rule(schedule.kind)
        return next_due(schedule, after, self.calendar, often=rule.often, moves=rule.moves)

    def now_and_next(
        self, schedule: Schedule, now: datetime
    ) -> tuple[datetime | None, datetime | None]:
        """The slot to send now and the next, in UTC; None where there is none."""
        rule = self.rule(schedule.kind)
        often, moves = rule.often, rule.moves
        return now_and_next(schedule, now, self.calendar, self.grace, often=often, moves=moves)

    def rule(self, kind: str) -> KindRule:
        """What holds for a kind; one that is no longer in the file comes once a day at most."""
        usual = WEEKLY if kind == Kind.DEMAND else KindRule("25 9 * * 1-5", Often.DAY)
        return self.kinds.get(kind) or usual
