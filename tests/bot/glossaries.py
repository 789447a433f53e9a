"""Small glossaries to test with, and a list of good English words that is just long enough."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.answering.here import Asking
from bot.asking.question import Question
from bot.concepts import (
    Concept,
    Contest,
    ContestKind,
    Glossary,
    Goal,
    Owner,
    Signatures,
    Standing,
    Team,
    Term,
    Word,
)
from bot.knowledge import Knowledge, learn
from bot.matching.lexicon import Lexicon
from bot.messages import Addressed
from bot.signing import wording_digest

TODAY = date(2026, 6, 1)

TEAMS = (
    Team("marketing", "Marketing", also=("marketers",)),
    Team("growth", "Growth", part_of="marketing"),
    Team("it", "IT", also=("engineering", "developers")),
    Team("sales", "Sales"),
    Team("finance", "Finance"),
)

RARE = frozenset(
    "webhook webhooks mql mqls sql sqls saas cdn idempotency qualifed flurbing failover kpi kpis "
    "latency observability obsevability webhok micorservice microservice utm glorp retargeting "
    "webhoook wehbook obsevabilty qualfied glorpa glorpe glorpi "
    "defien whta teh maen meen explian cac churn whts pii".split()
)
"""Words that are no good English here; everything else is."""


def term(label: str, *teams: str, standing: Standing = Standing.PREFERRED, **more: Any) -> Term:
    """A term of one or more teams."""
    return Term(label, teams or ("it",), standing, **more)


def hidden(label: str, *teams: str) -> Term:
    """A misspelling or an old name."""
    return term(label, *teams, standing=Standing.HIDDEN)


def concept(id_: str, *terms: Term, **more: Any) -> Concept:
    """A concept with a definition that says its id."""
    told = {
        "definition": f"What {id_} is.",
        "area": "data",
        "owner": "ops",
        "gloss": f"gloss of {id_}",
    }
    return Concept(id_, terms, **(told | more))


def word(label: str, *concepts: Concept, kind: ContestKind | None = None) -> Word:
    """A headword; contested if there is a kind."""
    contest = Contest(kind, "They differ.", "If both counted alike, what else?") if kind else None
    return Word(label, concepts, contest, path=f"concepts/{label}.yaml")


def company(*words: Word) -> Glossary:
    """A glossary of Marketing with Growth inside it, IT and Sales."""
    return Glossary(
        {team.id: team for team in TEAMS},
        words,
        {"ops": Owner("ops", "Operations", "it")},
        {"speed": Goal("speed", "Speed")},
    )


def signed(one: Concept, by: dict[str, date], **more: Any) -> Concept:
    """The concept as it stands, signed."""
    signatures = Signatures(by, wording_digest(one), **more)
    return replace(one, signatures=signatures)


DISPUTED = ContestKind.DISPUTED
HOMONYM = ContestKind.HOMONYM

SMALL = company(
    word(
        "qualified lead",
        concept(
            "ql-marketing",
            term("qualified lead", "marketing"),
            hidden("qualifed lead", "marketing"),
            clues=("form", "webinar"),
        ),
        concept(
            "ql-it",
            term("qualified lead", "it"),
            term("completed form", "it", standing=Standing.ADMITTED),
            clues=("row", "sync"),
        ),
        kind=DISPUTED,
    ),
    word("lead", concept("lead", term("lead", "marketing", ambient=False), clues=("fair", "form"))),
    word("SQL", kind=HOMONYM),
    word(
        "sales qualified lead",
        concept(
            "sql-lead",
            term("sales qualified lead", "sales", "marketing"),
            term("SQL", "sales", "marketing", plural="SQLs", short_for="sales qualified lead"),
            clues=("accepted", "handover"),
        ),
    ),
    word(
        "structured query language",
        concept(
            "sql-language",
            term("structured query language", "it"),
            term("SQL", "it", short_for="structured query language"),
            clues=("database", "query", "table"),
        ),
    ),
    word(
        "pipeline",
        concept("pipeline-marketing", term("pipeline", "marketing"), clues=("deal", "quarter")),
        concept("pipeline-it", term("pipeline", "it"), clues=("build", "failed")),
        kind=DISPUTED,
    ),
    word("webhook", concept("webhook", term("webhook", "it"))),
    word("failover", concept("failover", term("failover", "it"))),
    word(
        "click-through rate",
        concept("ctr", term("click-through rate", "marketing"), term("CTR", "marketing")),
    ),
    word("churn", concept("churn", term("churn", "everyone"))),
    word("definition of ready", concept("dor", term("definition of ready", "it"))),
    word("ready", concept("ready", term("ready", "it", ambient=False))),
    word("profit and loss", concept("pnl", term("profit and loss", "sales"), term("P&L", "sales"))),
    word(
        "allow list",
        concept(
            "allow", term("allow list", "it"), term("whitelist", "it", standing=Standing.DEPRECATED)
        ),
    ),
    word("marketing map", concept("map", term("MAP", "marketing", exact_case=True))),
    word("observability", concept("observability", term("observability", "it"))),
    word("uptime", concept("uptime", term("uptime", "it"))),
    word("campaign", concept("campaign", term("campaign", "marketing"), clues=("budget", "brief"))),
)
"""Enough of a glossary for most tests."""


def is_english(text: str) -> bool:
    """Whether a word is in general use."""
    return text not in RARE


def commonness(text: str) -> float:
    """The place of a word on Zipf's scale: common or unknown."""
    return 4.0 if is_english(text) else 0.0


class NoSearch:
    """A search that finds what it is told to find."""

    def __init__(self, *ids: str) -> None:
        self._ids = ids

    def nearest(self, description: str, *, limit: int) -> tuple[str, ...]:
        """The ids it was made with."""
        return self._ids[:limit]


def lexicon(glossary: Glossary = SMALL) -> Lexicon:
    """The labels of a glossary, ready to be found."""
    return Lexicon(glossary, is_english)


def knowledge(glossary: Glossary = SMALL, *found: str) -> Knowledge:
    """A glossary made ready; its search finds the concepts `found`."""
    return learn(glossary, NoSearch(*found), commonness)


def asked(text: str, addressed: Addressed = Addressed.DM, glossary: Glossary = SMALL) -> Question:
    """What a text asks."""
    return knowledge(glossary).reader.read(text, addressed)


NOBODY = Asking()
