"""Reads YAML as a stream of events and stops at what could hurt or surprise.

The parser's own tree builder is recursive C: 60 kB of `[` end the whole process, and nobody can
catch that. Events have no such depth, so everything is checked here, before anything is built.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from adapters.folder.fault import Fault, UnreadableError, fault_at
from adapters.folder.syntax import in_plain_words

DEEPEST = 40
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAB = re.compile(r"^ *\t", re.MULTILINE)
_MERGE = re.compile(r"^<{7}(?: |$)", re.MULTILINE)
_STARTS = frozenset({yaml.MappingStartEvent, yaml.SequenceStartEvent})
_NODES = frozenset({yaml.ScalarEvent, yaml.AliasEvent, *_STARTS})
_ENDS = frozenset({yaml.MappingEndEvent, yaml.SequenceEndEvent})


def events(text: str) -> Iterator[yaml.Event]:
    """The events of one document. Raises `UnreadableError` at the first that is refused."""
    depth = documents = 0
    for event in _parse(text):
        kind = type(event)
        if kind in _NODES:
            _refuse_marks(event)
        if kind in _STARTS:
            depth += 1
            if depth > DEEPEST:
                raise _refused(
                    event,
                    "too-deep",
                    f"Lists and keys are nested more than {DEEPEST} deep.",
                    "Write it flatter.",
                )
        elif kind in _ENDS:
            depth -= 1
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise _refused(
                    event,
                    "several-documents",
                    "A second document begins here with `---`.",
                    "Put it into a file of its own.",
                )
        yield event


def _refuse_marks(event: Any) -> None:
    """Stop at anchors, aliases and tags."""
    if event.anchor is not None:
        raise _refused(
            event,
            "anchor",
            "`&name` and `*name` are not understood here.",
            "Write the text out, or put quotes round it if it begins with & or *.",
        )
    if getattr(event, "tag", None) is not None:
        raise _refused(
            event,
            "tag",
            "A tag such as `!name` is not understood here.",
            "Delete it, or put quotes round a text that begins with `!`.",
        )


def _parse(text: str) -> Iterator[yaml.Event]:
    try:
        parser = _LOADER(text)
        while (event := parser.get_event()) is not None:
            yield event
    except yaml.MarkedYAMLError as error:
        raise UnreadableError(_merge(text) or _tab(text, error) or in_plain_words(error)) from None
    except yaml.YAMLError:
        raise UnreadableError(
            Fault(1, 1, "This is not YAML.", "Save the file as plain text.", "not-text")
        ) from None


def _merge(text: str) -> Fault | None:
    """The marks that git leaves in a file that two people changed in one place."""
    if not (mark := _MERGE.search(text)):
        return None
    line = text.count("\n", 0, mark.start()) + 1
    what = "Two versions of the file stand here, one below the other: two people changed one line."
    remedy = "Keep one of them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."
    return Fault(line, 1, what, remedy, "yaml")


def _tab(text: str, error: yaml.MarkedYAMLError) -> Fault | None:
    """The tab that broke the file, if the parser stopped there or in the next line."""
    stopped = error.problem_mark.line if error.problem_mark else 0
    for tab in _TAB.finditer(text):
        line = text.count("\n", 0, tab.start()) + 1
        if line in (stopped, stopped + 1):
            remedy = "Use spaces in its place: two for each step."
            column = tab.end() - tab.start()
            return Fault(line, column, "This line begins with a tab.", remedy, "tab")
    return None


def _refused(event: yaml.Event, rule: str, what: str, remedy: str) -> UnreadableError:
    return UnreadableError(fault_at(event.start_mark, what, remedy, rule))
