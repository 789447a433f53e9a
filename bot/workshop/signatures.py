"""Which signatures are new, which hold, and who may put them there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.answering.agreement import signers
from bot.concepts import Concept, Glossary, Signatures
from bot.signing import wording_digest


class SigningRefused(Exception):
    """A signature that would mean nothing; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a new signature counts. `by` are those who stand behind it, none if it does not."""

    concept: Concept
    team: str
    by: tuple[str, ...]
    why: str = ""


def lapsed(concept: Concept) -> bool:
    """Whether the text is no longer the one that the signatures are under."""
    signed = concept.signatures
    return bool(signed and signed.by and signed.wording != wording_digest(concept))


def new_signatures(before: Concept | None, after: Concept) -> tuple[str, ...]:
    """The teams whose signature was not there: another day or other signed words make a new one."""
    was = (before.signatures if before else None) or Signatures({})
    now = after.signatures or Signatures({})
    if now.wording != was.wording:
        return tuple(now.by)
    return tuple(team for team, day in now.by.items() if was.by.get(team) != day)


def still_to_sign(concept: Concept, glossary: Glossary) -> tuple[str, ...]:
    """The teams that use the concept and have not signed its present wording."""
    held = concept.signatures.by if concept.signatures and not lapsed(concept) else {}
    return tuple(team for team in signers(concept, glossary) if team not in held)


def sign(concept: Concept, team: str, glossary: Glossary, day: date) -> Signatures:
    """The signatures once `team` has signed; those under an older wording go.

    Raises `SigningRefused` when the team has no say in the concept, or nobody has yet.
    """
    needed = signers(concept, glossary)
    if team not in needed:
        names = ", ".join(needed) or "nobody"
        raise SigningRefused(f"{team} does not use `{concept.id}`; it is signed by: {names}.")
    if concept.draft:
        raise SigningRefused(
            f"`{concept.id}` is a draft. Take `draft: true` away, then it can be signed."
        )
    before = concept.signatures or Signatures({})
    held = {} if lapsed(concept) else dict(before.by)
    return replace(before, by={**held, team: day}, wording=wording_digest(concept))


def judge(before: Glossary, after: Glossary, by: Iterable[str]) -> Iterator[Verdict]:
    """Say of each new signature whether one of `by`, accounts on the git host, may give it.

    Who may sign is read from `before`: nobody makes themselves an owner and signs in one change.
    """
    people = {_account(one): one for one in by}
    for concept in after.concepts.values():
        for team in new_signatures(before.concepts.get(concept.id), concept):
            entitled = _entitled(team, before)
            names = tuple(people[one] for one in people if one in entitled)
            yield Verdict(concept, team, names, "" if names else _why(team, entitled, before))


def _entitled(team: str, glossary: Glossary) -> frozenset[str]:
    owners = (owner for owner in glossary.owners.values() if owner.team == team)
    return frozenset(_account(name) for owner in owners for name in owner.git)


def _account(name: str) -> str:
    return name.strip().removeprefix("@").casefold()


def _why(team: str, entitled: frozenset[str], glossary: Glossary) -> str:
    name = glossary.team_name(team)
    if not entitled:
        return f"teams.yaml names no account that may sign for {name}"
    return f"no owner of {name} ({', '.join(sorted(entitled))}) opened or approved this"
