"""A fault in one file, before anyone knows what the file is called."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a line and column (from 1), how to mend it, and which rule says so."""

    line: int
    column: int
    what: str
    remedy: str
    rule: str


def fault_at(mark: Any, what: str, remedy: str, rule: str) -> Fault:
    """A fault at a mark of the YAML parser, which counts from 0."""
    return Fault(mark.line + 1, mark.column + 1, what, remedy, rule)


class UnreadableError(Exception):
    """A file that cannot be read any further, because of the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.what)
        self.fault = fault
