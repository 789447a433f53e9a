"""A difference in meaning as Markdown for a comment; whatever a person typed is literal in it."""

from collections.abc import Sequence

from adapters.literal import harmless, one_line
from bot.cards import Emphasis, Link, Spans, Strong
from bot.rules.problem import Problem
from bot.wording.changes import Telling, summed_up, tell_all
from bot.workshop.change import Difference, Piece
from bot.workshop.literal import literal as markup_free

MOST = 60_000
"""Characters of a page: a comment on GitHub has room for 65,536."""


def literal(text: str) -> str:
    """What somebody typed, without what nobody types on purpose, safe to show."""
    return markup_free(one_line(text))


def markdown(difference: Difference) -> str:
    """The page: what changes in meaning, word by word, and who has to sign."""
    told = tell_all(difference)
    parts = ["## What this changes in meaning", summed_up(difference)]
    teams = sorted({team for one in told for team in one.teams})
    if teams:
        parts.append(f"Teams affected: {', '.join(map(literal, teams))}.")
    about = None
    for at, one in enumerate(told):
        section = [f"### {literal(one.about)}"] if one.about != about else []
        section += _part(one)
        if sum(map(len, parts)) + sum(map(len, section)) > MOST:
            left = f"{len(told) - at} more changes are not shown; `parley diff` shows them all."
            parts.append(left)
            break
        parts += section
        about = one.about
    return "\n\n".join(parts) + "\n"


def broken(name: str, problems: Sequence[Problem]) -> str:
    """The page where one version has errors: they come first."""
    listed = "\n".join(f"- {literal(str(problem))}" for problem in problems[:20])
    return (
        "## What this changes in meaning\n\n"
        f"It cannot be told yet: the glossary at {literal(name)} has errors.\n\n{listed}\n"
    )


def _part(one: Telling) -> list[str]:
    part = [_spans(one.said)]
    if one.pieces:
        rows = "\n".join(_row(piece) for piece in one.pieces)
        part.append(f"| | before | now |\n|---|---|---|\n{rows}")
    if one.sign and one.concept:
        commands = ", ".join(f"`parley sign {one.concept} --team {team}`" for team in one.sign)
        part.append(f"To sign it: {commands}")
    return part


def _row(piece: Piece) -> str:
    return f"| {literal(piece.name)} | {_cell(piece.before)} | {_cell(piece.after)} |"


def _cell(texts: tuple[str, ...]) -> str:
    return "<br>".join(literal(text) for text in texts) or "–"


def _spans(spans: Spans) -> str:
    parts = []
    for span in spans:
        match span:
            case Strong(text):
                parts.append(f"**{literal(text)}**")
            case Emphasis(text):
                parts.append(f"*{literal(text)}*")
            case Link(label=label):
                parts.append(literal(label))
            case str():
                parts.append(_inline(span))
            case _:
                parts.append(literal(span.text))
    return "".join(parts)


def _inline(text: str) -> str:
    """Running text keeps the spaces at its ends: a name stands before or behind it."""
    text = harmless(text)
    start = " " if text[:1].isspace() else ""
    end = " " if text[-1:].isspace() and text.strip() else ""
    return f"{start}{literal(text)}{end}"
