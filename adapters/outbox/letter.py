"""The page beside a patch: what is proposed, in plain language, and what is left to do."""

import re
from datetime import datetime

from adapters.outbox.draft import Draft
from bot.concepts import Glossary, Sense

MARKUP = re.compile(r"([\\`*_\[\]<>|~#&!@])")


def letter(
    draft: Draft,
    glossary: Glossary,
    *,
    path: str,
    patch: str,
    remarks: tuple[str, ...],
    now: datetime,
) -> str:
    """The page as Markdown; whatever a person typed is literal in it."""
    proposal = draft.proposal
    parts = [
        f"# Proposal: {_literal(proposal.label)}",
        f"{_literal(glossary.team_name(proposal.team))} means by it:",
        f"> {_literal(proposal.definition)}",
        f"In a few words: {_literal(proposal.gloss)}" if proposal.gloss else "",
        _disagreement(draft, glossary),
        "\n".join(
            (
                f"- owner: {_literal(draft.owner.name)}",
                f"- file: {_literal(path)}",
                f"- proposed on: {now.date().isoformat()}",
            )
        ),
        _remarks(remarks),
        _steps(draft, patch),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _disagreement(draft: Draft, glossary: Glossary) -> str:
    if not draft.others:
        return ""
    senses = "\n".join(_sense(other, glossary) for other in draft.others)
    return f"Others mean something else by the same word:\n\n{senses}"


def _sense(sense: Sense, glossary: Glossary) -> str:
    teams = ", ".join(glossary.team_name(team) for team in sense.term.teams)
    return f"- {_literal(teams)}: {_literal(sense.concept.definition)}"


def _remarks(remarks: tuple[str, ...]) -> str:
    if not remarks:
        return ""
    return "Worth a look:\n\n" + "\n".join(f"- {_literal(remark)}" for remark in remarks)


def _steps(draft: Draft, patch: str) -> str:
    steps = [
        f"At the top of the repository: `git apply {patch}`",
        "Read the new concept and put it better; choose an `area`.",
        "`parley lint` says whether all is in order.",
        "Once its teams stand behind it, take `draft: true` away.",
    ]
    if draft.others:
        steps.insert(
            2,
            "Say in `contest` what differs. If the meanings have nothing to do with each other, "
            "write `kind: homonym`, give each sense `clues`, and take `ask` away.",
        )
    listed = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, start=1))
    return f"What is left to do:\n\n{listed}"


def _literal(text: str) -> str:
    return MARKUP.sub(r"\\\1", text)
