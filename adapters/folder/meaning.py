"""Turns what a file holds into what it means: the bot's own words and concepts."""

from adapters.folder.schema import (
    AgreedModel,
    CompanyModel,
    ConceptModel,
    ContestModel,
    MeasureModel,
    SettledModel,
    SourceModel,
    TeamsModel,
    TermModel,
    WordModel,
)
from bot.concepts import (
    Concept,
    Contest,
    ContestKind,
    Exemption,
    Goal,
    Measure,
    Owner,
    Settlement,
    Signatures,
    Source,
    Standing,
    Team,
    Term,
    Word,
)

_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def to_word(model: WordModel, path: str) -> Word:
    """A word file."""
    return Word(
        word=model.word,
        concepts=tuple(_concept(concept, path) for concept in model.concepts),
        contest=_contest(model.contest) if model.contest else None,
        settled=_settlement(model.settled) if model.settled else None,
        path=path,
    )


def to_teams(model: TeamsModel) -> dict[str, Team]:
    """The teams by id, in the order of the file."""
    return {
        team.id: Team(
            id=team.id,
            name=team.name,
            part_of=team.part_of,
            also=tuple(team.also),
            slack=tuple(team.channels.slack),
            msteams=tuple(team.channels.msteams),
            playground=tuple(team.channels.playground),
            slack_groups=tuple(team.slack_groups),
        )
        for team in model.teams
    }


def to_owners(model: TeamsModel) -> dict[str, Owner]:
    """The owners by id, in the order of the file."""
    return {
        owner.id: Owner(
            id=owner.id,
            name=owner.name,
            team=owner.team,
            git=tuple(owner.git),
            slack=tuple(owner.slack),
            msteams=tuple(owner.msteams),
        )
        for owner in model.owners
    }


def to_goals(model: CompanyModel) -> dict[str, Goal]:
    """The company's goals by id, in the order of the file."""
    return {goal.id: Goal(goal.id, goal.name) for goal in model.goals}


def days(period: str) -> int:
    """The days in a period such as `6 months`; a month is 30 and a year 365."""
    number, unit = period.split(" ")
    return int(number) * _DAYS[unit.removesuffix("s")]


def _concept(model: ConceptModel, path: str) -> Concept:
    return Concept(
        id=model.id,
        terms=tuple(_term(term) for term in model.terms),
        definition=model.definition,
        area=model.area,
        owner=model.owner,
        gloss=model.gloss,
        measure=_measure(model.measure) if model.measure else None,
        signatures=_signatures(model.agreed) if model.agreed else None,
        kpi=model.kpi,
        scope_note=model.scope_note,
        usage=tuple(model.usage),
        ask=model.ask,
        formula=model.formula,
        sources=tuple(model.sources),
        related=tuple(model.related),
        broader=tuple(model.broader),
        narrower=tuple(model.narrower),
        replaced_by=model.replaced_by,
        clues=tuple(model.clues),
        public=model.public,
        draft=model.draft,
        exempt=tuple(Exemption(one.rule, one.reason) for one in model.exempt),
        path=path,
    )


def _term(model: TermModel) -> Term:
    return Term(
        label=model.label,
        teams=tuple(model.team),
        standing=Standing(model.standing),
        exact_case=model.case == "exact",
        plural=model.plural,
        short_for=model.short_for,
        inflections=tuple(model.inflections),
        ambient=model.ambient,
        until=model.until,
    )


def _measure(model: MeasureModel) -> Measure:
    return Measure(
        counts=tuple(model.counts),
        does_not_count=tuple(model.does_not_count),
        unit=model.unit,
        window=model.window,
        source=_source(model.source) if model.source else None,
    )


def _source(model: SourceModel) -> Source:
    return Source(model.system, model.field)


def _signatures(model: AgreedModel) -> Signatures:
    return Signatures(
        by=dict(model.by),
        wording=model.wording,
        review_every_days=days(model.review_every) if model.review_every else None,
        decision=model.decision,
    )


def _contest(model: ContestModel) -> Contest:
    return Contest(ContestKind(model.kind), model.differs, model.ask)


def _settlement(model: SettledModel) -> Settlement:
    return Settlement(model.date, model.how, model.decision)
