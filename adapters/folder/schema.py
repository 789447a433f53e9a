"""What each file of the glossary may hold. The editors' JSON Schema is made from this."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from adapters.folder.kinds import Day, Groups, Id, Ids, Model, Period, SomeIds, Text, Texts


class TermModel(Model):
    """What one or more teams call this concept."""

    label: Text
    """The word itself, as people write it."""
    team: SomeIds
    """Who says it: a team of teams.yaml, a list of them, or `everyone`."""
    standing: Literal["preferred", "admitted", "deprecated", "hidden"] = "preferred"
    """preferred: say this; admitted: also fine; deprecated: no longer; hidden: found, not shown."""
    case: Literal["exact"] | None = None
    """`exact` where capitals matter: IT is not it."""
    plural: Text | None = None
    """The plural, where it is not simply the label with an s."""
    short_for: Text | None = None
    """What the letters of an acronym stand for."""
    inflections: Texts = Field(default_factory=list)
    """Other forms of the word in a sentence."""
    ambient: bool = True
    """false: explained when somebody asks, never glossed in passing."""
    until: Day | None = None
    """The day on which people stop saying it, such as 2026-12-31."""


class SourceModel(Model):
    """Where the figure is read."""

    system: Text
    """The system of record, such as CRM."""
    field: Text | None = None
    """The field in it."""


class MeasureModel(Model):
    """What people count when they count this."""

    counts: Texts = Field(default_factory=list)
    """What counts as one."""
    does_not_count: Texts = Field(default_factory=list)
    """What might be taken for one and is none."""
    unit: Text | None = None
    """What the number is a number of, such as people."""
    window: Text | None = None
    """The time that one figure covers, such as 30 days."""
    source: SourceModel | None = None
    """Where the figure is read."""


class AgreedModel(Model):
    """Who signed the wording. `parley` writes the digest; people write the rest."""

    by: dict[Id, Day]
    """A team and the day on which its owner signed, such as marketing: 2026-03-02."""
    wording: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{12}$")] | None = None
    """Digest of the text that was signed; a command writes it."""
    review_every: Period | None = None
    """How long the signatures hold, such as 180 days."""
    decision: Text | None = None
    """Where the decision is written down."""


class ExemptModel(Model):
    """A rule that this concept need not keep."""

    rule: Id
    """The name in square brackets at the end of the message."""
    reason: Text
    """Why, for whoever comes next."""


class ConceptModel(Model):
    """One meaning."""

    id: Id
    """Its name for good: small letters, digits and hyphens. It never changes."""
    terms: Annotated[list[TermModel], Field(min_length=1)]
    """What each team calls it."""
    area: Id
    """The subject it belongs to, such as funnel."""
    definition: Text
    """What it is, in a sentence or two."""
    owner: Id
    """Who answers for it: an owner of teams.yaml."""
    gloss: Text | None = None
    """A few plain words that can stand in its place in a sentence."""
    measure: MeasureModel | None = None
    """What people count when they count it."""
    agreed: AgreedModel | None = None
    """Who signed it."""
    kpi: Id | None = None
    """The goal of company.yaml that it serves."""
    scope_note: Text | None = None
    """Where it stops: what it is easily taken for."""
    usage: Texts = Field(default_factory=list)
    """Sentences in which people say it."""
    ask: Text | None = None
    """A question that helps when this concept is the obstacle."""
    formula: Text | None = None
    """How it is worked out."""
    sources: Texts = Field(default_factory=list)
    """Where it was taken from: a law, a standard, a book, a page."""
    related: Ids = Field(default_factory=list)
    """Ids of concepts that are worth a look beside it."""
    broader: Ids = Field(default_factory=list)
    """Ids of concepts of which this is one kind."""
    narrower: Ids = Field(default_factory=list)
    """Ids of concepts that are kinds of this."""
    replaced_by: Id | None = None
    """Id of the concept that people should use in its place."""
    clues: Texts = Field(default_factory=list)
    """Words nearby that tell that this is the sense that is meant."""
    public: bool = False
    """true: people outside the company may see it."""
    draft: bool = False
    """true: still being written."""
    exempt: list[ExemptModel] = Field(default_factory=list)
    """Rules that it need not keep, each with a reason."""


class ContestModel(Model):
    """Several concepts share the word."""

    kind: Literal["disputed", "homonym"]
    """disputed: to be settled; homonym: unrelated meanings, nothing to settle."""
    differs: Text
    """What each side means, in a sentence."""
    ask: Text | None = None
    """The question that may settle it. A disputed word needs one."""


class SettledModel(Model):
    """How a dispute ended."""

    date: Day
    """When, such as 2026-06-30."""
    how: Text
    """What was decided, in a sentence."""
    decision: Text | None = None
    """Where the decision is written down."""


class WordModel(Model):
    """A word of the glossary and what it means to whom."""

    word: Text
    """The word that this file is about."""
    contest: ContestModel | None = None
    """Only where several concepts share the word: what differs, and how to settle it."""
    settled: SettledModel | None = None
    """Only where there was a dispute: how it ended."""
    concepts: list[ConceptModel] = Field(default_factory=list)
    """What it means; one item for each meaning."""


class ChannelsModel(Model):
    """Where a team talks; this decides what "here" means."""

    slack: Texts = Field(default_factory=list)
    """Channel ids such as C0123456789."""
    msteams: Texts = Field(default_factory=list)
    """Channel ids such as 19:...@thread.tacv2."""
    playground: Texts = Field(default_factory=list)
    """Names of channels in the browser playground."""


class TeamModel(Model):
    """A group of people with a language of its own."""

    id: Id
    """Its name in the glossary."""
    name: Text
    """Its name as people see it."""
    also: Texts = Field(default_factory=list)
    """Other names for it that people use in questions."""
    part_of: Id | None = None
    """The team whose meaning of a word it takes where it has none of its own."""
    channels: ChannelsModel = ChannelsModel()
    """Where it talks."""
    slack_groups: Groups = Field(default_factory=list)
    """Slack user groups whose members are in it, by ids such as S0123456789."""


class OwnerModel(Model):
    """Somebody who answers for concepts and may sign for a team."""

    id: Id
    """The name that concepts use."""
    name: Text
    """The name as people see it."""
    team: Id
    """The team it signs for."""
    git: Texts = Field(default_factory=list)
    """Accounts on the git host."""
    slack: Texts = Field(default_factory=list)
    """Slack user ids."""
    msteams: Texts = Field(default_factory=list)
    """Teams user ids."""


class TeamsModel(Model):
    """The teams and the owners."""

    teams: Annotated[list[TeamModel], Field(min_length=1)]
    """Whose languages there are, in the order in which their meanings are shown."""
    owners: list[OwnerModel] = Field(default_factory=list)
    """Who answers for what."""


class GoalModel(Model):
    """A goal of the company."""

    id: Id
    """The name that concepts use (`kpi`)."""
    name: Text
    """The goal in a few words."""


class CompanyModel(Model):
    """The company and its goals."""

    name: Text | None = None
    """What the company is called."""
    goals: list[GoalModel] = Field(default_factory=list)
    """What a concept can serve."""


PARTS: dict[str, type[Model]] = {
    "concepts": ConceptModel,
    "terms": TermModel,
    "measure": MeasureModel,
    "source": SourceModel,
    "agreed": AgreedModel,
    "exempt": ExemptModel,
    "contest": ContestModel,
    "settled": SettledModel,
    "teams": TeamModel,
    "channels": ChannelsModel,
    "owners": OwnerModel,
    "goals": GoalModel,
}
"""The key under which each part of a file stands."""
