"""Says in plain words why a text is not YAML."""

import yaml

from adapters.folder.fault import Fault, fault_at

_BRACKET = (
    "A bracket is opened and never closed, or a comma is missing.",
    "Close it, and put quotes round a text that holds a bracket or a comma.",
)
_REASONS = (
    (
        "mapping values are not allowed",
        "There is a colon in the middle of a text.",
        "Put quotes round the whole text, or check the spaces at the start of the line.",
    ),
    (
        "found unexpected end of stream",
        "A quote is opened and never closed.",
        "Close it with the same kind of quote.",
    ),
    (
        "cannot start any token",
        "A text cannot begin with this character.",
        "Put quotes round the whole text.",
    ),
    ("did not find expected ',' or", *_BRACKET),
    ("while parsing a flow", *_BRACKET),
    (
        "could not find expected ':'",
        "A key has no colon, or a text goes on where a key should stand.",
        "Write `key: value`, or move the line to the right if it belongs to the text above.",
    ),
    (
        "found unknown escape character",
        "A backslash in double quotes begins a sign that does not exist.",
        "Use single quotes, or write the backslash twice.",
    ),
    (
        "block sequence entries are not allowed",
        "A list cannot begin here.",
        'Begin it on the next line, each item behind "- ".',
    ),
    (
        "did not find expected",
        "This line does not fit under the one above it.",
        "Begin it exactly below the first letter of its neighbours; put quotes round a text "
        "that goes on after a closing quote or bracket.",
    ),
)
_ELSE = (
    "This is not YAML that can be read.",
    "Compare the line with the same line of another word.",
)


def in_plain_words(error: yaml.MarkedYAMLError) -> Fault:
    """The parser's complaint, in words for somebody who never saw a parser."""
    complaint = f"{error.problem} {error.context}"
    found = (reason for fragment, *reason in _REASONS if fragment in complaint)
    what, remedy = next(found, _ELSE)
    opened = error.context_mark if " never closed" in what else None
    mark = opened or error.problem_mark or error.context_mark
    return fault_at(mark, what, remedy, "yaml") if mark else Fault(1, 1, what, remedy, "yaml")
