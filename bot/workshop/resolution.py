"""What owners decide in chat: how a dispute ends, or that a wording still holds for their team."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, assert_never

from bot.answering.agreement import signers
from bot.concepts import Concept, Glossary, Owner
from bot.messages import Person
from bot.signing import wording_digest
from bot.wording.voice import listing
from bot.workshop.literal import literal
from bot.workshop.proposal import file_stem
from bot.workshop.settling import Both, Ending, Replaced, Wins, senses_of
from bot.workshop.words import word_named

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Settling:
    """A dispute ends. `how` is what was decided, in a sentence, if anybody said it."""

    word: str
    ending: Ending
    how: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Signing:
    """A team signs a wording, known by its digest, on a day."""

    concept: str
    team: str
    wording: str
    day: date
    by: str = ""


Resolution = Settling | Signing


def name_of(resolution: Resolution) -> str:
    """The name of its branch and files: the same decision has the same name."""
    said = {key: value for key, value in to_json(resolution).items() if key != "by"}
    digest = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:8]
    match resolution:
        case Settling(word):
            return f"settle-{file_stem(word)}-{digest}"
        case Signing(concept, team):
            return f"sign-{concept}-{team}-{digest}"
        case _:
            assert_never(resolution)


def label_of(resolution: Resolution, glossary: Glossary) -> str:
    """The word that it is about."""
    if isinstance(resolution, Settling):
        return resolution.word
    concept = glossary.concepts.get(resolution.concept)
    return concept.title.label if concept else resolution.concept


def to_json(resolution: Resolution) -> Json:
    """The decision for a store."""
    match resolution:
        case Signing(concept, team, wording, day, by):
            told = {"concept": concept, "team": team, "wording": wording, "day": day.isoformat()}
            return {"does": "sign", "by": by, **told}
        case Settling(word, ending, how, by):
            return {"does": "settle", "by": by, "word": word, "how": how, "ending": _json(ending)}
        case _:
            assert_never(resolution)


def from_json(kept: Mapping[str, Any]) -> Resolution:
    """The decision that a store kept."""
    by = str(kept.get("by") or "")
    if kept["does"] == "sign":
        day = date.fromisoformat(kept["day"])
        return Signing(kept["concept"], kept["team"], kept["wording"], day, by)
    return Settling(kept["word"], _ending(kept["ending"]), kept["how"], by)


def _json(ending: Ending) -> Json:
    match ending:
        case Wins(concept, until):
            return {"wins": concept, "until": until.isoformat()}
        case Replaced(concept, until, definition, gloss):
            said = {"definition": definition, "gloss": gloss}
            return {"replaced": concept, "until": until.isoformat(), **said}
        case Both(names):
            return {"both": dict(names)}
        case _:
            assert_never(ending)


def _ending(kept: Mapping[str, Any]) -> Ending:
    if "both" in kept:
        return Both(dict(kept["both"]))
    until = date.fromisoformat(kept["until"])
    if "wins" in kept:
        return Wins(kept["wins"], until)
    return Replaced(kept["replaced"], until, kept["definition"], kept["gloss"])


def is_done(resolution: Resolution, glossary: Glossary) -> bool:
    """Whether the glossary says it already."""
    match resolution:
        case Settling(label):
            word = word_named(label, glossary)
            return word is not None and word.settled is not None and not word.contest
        case Signing(concept, team, wording, day):
            found = glossary.concepts.get(concept)
            signed = found.signatures if found else None
            if signed is None or signed.wording != wording or team not in signed.by:
                return False
            return signed.by[team] >= day
        case _:
            assert_never(resolution)


def teams_of(person: Person, glossary: Glossary) -> tuple[str, ...]:
    """The teams that a person may sign for: those of which teams.yaml says they are an owner."""
    teams = (
        owner.team
        for owner in glossary.owners.values()
        if person.id in _identities(owner, person.platform)
    )
    return tuple(dict.fromkeys(teams))


def _identities(owner: Owner, platform: str) -> tuple[str, ...]:
    return {"slack": owner.slack, "teams": owner.msteams}.get(platform, ())


def concerned(resolution: Resolution, glossary: Glossary) -> tuple[str, ...]:
    """The teams whose say it is."""
    if isinstance(resolution, Signing):
        concept = glossary.concepts.get(resolution.concept)
        return signers(concept, glossary) if concept else ()
    word = word_named(resolution.word, glossary)
    sides = senses_of(word, glossary) if word else ()
    return tuple(dict.fromkeys(team for side in sides for team in side.term.teams))


def owners_of(teams: tuple[str, ...], glossary: Glossary) -> tuple[Owner, ...]:
    """The owners of teams, in the order of teams.yaml."""
    return tuple(owner for owner in glossary.owners.values() if owner.team in teams)


def title_of(resolution: Resolution, glossary: Glossary) -> str:
    """One line: `Settled: lead`."""
    label = label_of(resolution, glossary)
    if isinstance(resolution, Settling):
        return f"Settled: {label}"
    return f"Signed: {label}, by {glossary.team_name(resolution.team)}"


def page_of(resolution: Resolution, was: Glossary, how: str, paths: tuple[str, ...]) -> str:
    """What was decided, in plain language, as Markdown; what a person typed is literal in it."""
    parts = [*_told(resolution, was, how), "\n".join(f"- file: {literal(one)}" for one in paths)]
    if resolution.by:
        parts.append(f"Decided in chat by {literal(resolution.by)}.")
    return "\n\n".join(part for part in parts if part) + "\n"


def _told(resolution: Resolution, was: Glossary, how: str) -> Iterator[str]:
    if isinstance(resolution, Signing):
        concept = was.concepts[resolution.concept]
        yield f"{literal(was.team_name(resolution.team))} says that this wording holds:"
        yield f"> {literal(concept.definition)}"
        return
    names = listing([was.team_name(team) for team in concerned(resolution, was)])
    yield f"{literal(names)} meant different things by “{literal(resolution.word)}”. {literal(how)}"
    yield "Every team that uses what is left signs it once this is merged."


def signed_concept(resolution: Signing, glossary: Glossary) -> Concept | None:
    """The concept that is signed, None if it is gone or reads otherwise by now."""
    concept = glossary.concepts.get(resolution.concept)
    if concept is None or wording_digest(concept) != resolution.wording:
        return None
    return concept
