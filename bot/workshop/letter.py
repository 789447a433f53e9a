"""What a proposal is about, in plain language: for the people who decide about it."""

from collections.abc import Iterator

from bot.answering.agreement import signers
from bot.concepts import Concept, Glossary, Owner, Sense
from bot.workshop.draft import Draft
from bot.workshop.literal import literal


def title(draft: Draft, glossary: Glossary) -> str:
    """One line: `New: flywheel, as Marketing says it`."""
    proposal = draft.proposal
    kind = "Changed" if draft.corrects else "New"
    return f"{kind}: {proposal.label}, as {glossary.team_name(proposal.team)} says it"


def letter(draft: Draft, glossary: Glossary, *, path: str, remarks: tuple[str, ...]) -> str:
    """The page as Markdown; whatever a person typed is literal in it."""
    proposal = draft.proposal
    parts = [
        *_meaning(draft, glossary),
        f"In a few words: {literal(proposal.gloss)}" if proposal.gloss else "",
        _disagreement(draft, glossary),
        _must_agree(draft, glossary),
        "\n".join(_facts(draft, path)),
        _remarks(remarks),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def touched(draft: Draft, glossary: Glossary) -> tuple[str, ...]:
    """The teams that a proposal is about: its own first, then those that use the word too."""
    own = draft.corrects.teams if draft.corrects else (draft.proposal.team,)
    others = (team for sense in draft.others for team in sense.term.teams)
    known = (team for team in (*own, *others) if team in glossary.teams)
    return tuple(dict.fromkeys(known))


def reviewers(draft: Draft, glossary: Glossary) -> tuple[Owner, ...]:
    """Who is asked to look at it: its owner, and the owners of the senses beside it."""
    ids = (draft.owner.id, *(sense.concept.owner for sense in draft.others))
    near = [glossary.owners[one] for one in dict.fromkeys(ids) if one in glossary.owners]
    teams = {owner.team for owner in near}
    missing = [team for team in touched(draft, glossary) if team not in teams]
    more = [owner for owner in glossary.owners.values() if owner.team in missing]
    return (*near, *more)


def _meaning(draft: Draft, glossary: Glossary) -> Iterator[str]:
    proposal = draft.proposal
    who = literal(glossary.team_name(proposal.team))
    word = f"“{literal(proposal.label)}”"
    if draft.corrects is None:
        yield f"{who} does not have {word} in the glossary yet. This adds it:"
        yield f"> {literal(proposal.definition)}"
        return
    yield f"Until now {word} means to {who}:"
    yield f"> {literal(draft.corrects.definition)}"
    yield "With this it would mean:"
    yield f"> {literal(proposal.definition)}"


def _disagreement(draft: Draft, glossary: Glossary) -> str:
    if not draft.others:
        return ""
    senses = "\n".join(_sense(other, glossary) for other in draft.others)
    return f"Others mean something else by the same word, and that stays as it is:\n\n{senses}"


def _sense(sense: Sense, glossary: Glossary) -> str:
    teams = ", ".join(glossary.team_name(team) for team in sense.term.teams)
    return f"- {literal(teams)}: {literal(sense.concept.definition)}"


def _must_agree(draft: Draft, glossary: Glossary) -> str:
    corrects = draft.corrects
    teams = signers(corrects, glossary) if corrects else touched(draft, glossary)[:1]
    if not teams:
        return ""
    names = " and ".join(literal(glossary.team_name(team)) for team in teams)
    return f"{_lapse(corrects, glossary)}Who must agree to this wording: {names}."


def _lapse(corrects: Concept | None, glossary: Glossary) -> str:
    if corrects is None or corrects.signatures is None or not corrects.signatures.by:
        return ""
    signed = " and ".join(literal(glossary.team_name(team)) for team in corrects.signatures.by)
    return f"{signed} signed the wording of before; that signature does not cover the new one. "


def _facts(draft: Draft, path: str) -> Iterator[str]:
    yield f"- owner: {literal(draft.owner.name)}"
    yield f"- file: {literal(path)}"
    if draft.proposal.by:
        yield f"- proposed by {literal(draft.proposal.by)}"


def _remarks(remarks: tuple[str, ...]) -> str:
    if not remarks:
        return ""
    return "Worth a look:\n\n" + "\n".join(f"- {literal(remark)}" for remark in remarks)


def steps(draft: Draft, first: str) -> str:
    """What is left for a maintainer to do, beginning with how to get at it."""
    listed = [first]
    if draft.corrects is None:
        listed += [
            "Read the new concept and put it better; choose an `area`.",
            "Once its teams stand behind it, take `draft: true` away.",
        ]
    if draft.others and draft.corrects:
        listed.append("See whether `contest` still says rightly what differs.")
    elif draft.others:
        listed.append(
            "Say in `contest` what differs. If the meanings have nothing to do with each other, "
            "write `kind: homonym`, give each sense `clues`, and take `ask` away."
        )
    listed.append("`parley lint` says whether all is in order.")
    numbered = "\n".join(f"{number}. {step}" for number, step in enumerate(listed, start=1))
    return f"What is left to do:\n\n{numbered}\n"
