"""What nudges.yaml may hold. The editors' JSON Schema is made from this."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from adapters.folder.kinds import Day, Id, Model, Text, Texts

TIME = r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"
WHILE = r"^[1-9][0-9]{0,3} (minute|hour|day|week)s?$"

Clock = Annotated[str, StringConstraints(pattern=TIME)]
While = Annotated[str, StringConstraints(pattern=WHILE)]
Number = Annotated[int, Field(ge=1, le=100)]
KindName = Literal[
    "stand-up", "word-of-the-week", "heads-up", "what-changed", "still-true", "demand"
]
DayName = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
Variants = Annotated[list[Text], Field(min_length=1)]


class PilotModel(Model):
    """The channels where Parley may speak first, by platform; none at all means everywhere."""

    slack: Texts = Field(default_factory=list)
    """Ids of Slack channels, such as C0123456789."""
    msteams: Texts = Field(default_factory=list)
    """Ids of Teams conversations."""
    playground: Texts = Field(default_factory=list)
    """Names of channels of the playground."""


class HoursModel(Model):
    """A part of the day, over midnight too."""

    begin: Clock
    """The first moment of it, such as "18:00"."""
    end: Clock
    """The first moment after it, such as "08:00"."""


class HolidaysModel(Model):
    """Days off. All that is given here counts."""

    country: Text | None = None
    """The two letters of a country, such as GB. It needs the extra `holidays`."""
    region: Text | None = None
    """A part of the country, such as ENG."""
    days: list[Day] = Field(default_factory=list)
    """Days off of your own, such as 2026-12-24."""
    file: Text | None = None
    """A calendar file (.ics) beside this one."""


class LimitsModel(Model):
    """How much is too much."""

    a_day: Number
    """How many nudges a channel gets a day at most, of whatever kind."""
    late_by: While
    """How late a nudge may still be sent, after a stop of the bot for example."""
    unanswered: Number
    """After how many without any answer Parley asks whether to stop."""


class DialogueModel(Model):
    """How often Parley may ask a person something below a nudge."""

    a_day: Number
    """How many dialogues a person gets a day at most without having asked."""
    over_after: While
    """After how long a dialogue is over by itself, without a word."""
    quiet_hours: HoursModel | None = None
    """Hours in which it begins none."""


class ThemeModel(Model):
    """The questions of one theme."""

    about: Variants
    """Questions about a word; {word} stands for it."""
    plain: Variants
    """Questions for a day without such a word."""


class StandUpModel(Model):
    """The question before stand-up."""

    begins: Clock
    """When your stand-up usually begins, such as "09:30"."""
    rest: While
    """How long it rests where nobody said anything new to Parley."""
    themes: dict[Id, ThemeModel]
    """The themes that take turns."""


class WordModel(Model):
    """The word of the week."""

    again_after: While
    """How long the same word does not come again."""


class AskModel(Model):
    """What one team is asked for."""

    team: Id
    """A team of teams.yaml."""
    say: Text
    """What it should tell the others, in a line."""


class HeadsUpModel(Model):
    """The heads-up checkpoint."""

    sum_up_after: While
    """When the answers are summed up."""
    asks: Annotated[list[AskModel], Field(min_length=1)]
    """What each side is asked for."""


class KindModel(Model):
    """When a kind comes unless a channel says otherwise."""

    kind: KindName
    """Which one."""
    when: Text
    """In plain words, as in the channel: weekdays at 9:25."""
    at_most: Literal["day", "week", "month"]
    """How often at most: once a day, a week or a month."""
    on_a_day_off: Literal["skip", "wait"] = "skip"
    """skip: it is left out; wait: it comes on the next working day."""


class ChannelModel(Model):
    """Nudges that a channel gets from the start."""

    platform: Literal["slack", "teams", "playground"]
    """slack, teams or playground."""
    channel: Text
    """The channel's id on its platform."""
    kinds: Annotated[list[KindName], Field(min_length=1)]
    """What it gets."""
    when: Text | None = None
    """When, if not as usual."""
    zone: Text | None = None
    """Its time zone, if it is another."""


class NudgesModel(Model):
    """When, where and how Parley speaks first."""

    zone: Text
    """The time zone of channels that name no other, such as Europe/London."""
    working_days: Annotated[list[DayName], Field(min_length=1)]
    """The days on which people work."""
    limits: LimitsModel
    """How much is too much."""
    dialogue: DialogueModel
    """Questions below a nudge."""
    stand_up: StandUpModel
    """The question before stand-up."""
    word_of_the_week: WordModel
    """The word of the week."""
    heads_up: HeadsUpModel
    """The heads-up checkpoint."""
    kinds: Annotated[list[KindModel], Field(min_length=1)]
    """When each kind comes."""
    pilot: PilotModel = Field(default_factory=PilotModel)
    """Where to start."""
    quiet_hours: HoursModel | None = None
    """Hours in which nothing is sent."""
    holidays: HolidaysModel = Field(default_factory=HolidaysModel)
    """Days off."""
    channels: list[ChannelModel] = Field(default_factory=list)
    """Channels with nudges from the start."""


PARTS: dict[str, type[Model]] = {
    "pilot": PilotModel,
    "quiet_hours": HoursModel,
    "holidays": HolidaysModel,
    "limits": LimitsModel,
    "dialogue": DialogueModel,
    "stand_up": StandUpModel,
    "word_of_the_week": WordModel,
    "heads_up": HeadsUpModel,
    "asks": AskModel,
    "kinds": KindModel,
    "channels": ChannelModel,
}
"""The model of each part, by its key."""
