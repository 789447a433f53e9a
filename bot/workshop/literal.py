"""What somebody typed, put into Markdown so that it shows as it was typed and calls nobody."""

import re

_MARKUP = re.compile(r"([\\`*_{}\[\]()<>&|~#!$])")
_CALLS = re.compile(
    r"(?<=@)(?=\w)|(?<=#)(?=\d)|(?<=\bGH-)(?=\d)|(?<=\bwww)(?=\.)|(?<=:)(?=//)|(?<=:)(?=[\w+-]+:)"
    r"|(?<=\b[0-9a-f]{6})(?=[0-9a-f]{1,34}\b)",
    re.IGNORECASE,
)
"""Where a site would make a mention, a reference, a link, a picture or a commit of plain words."""
_NOTHING = "\u200b"
"""Keeps it from doing so, and cannot be seen."""


def literal(text: str) -> str:
    """The text on one line. A site makes no mention, reference, link or command of it."""
    return _MARKUP.sub(r"\\\1", _CALLS.sub(_NOTHING, " ".join(text.split())))
