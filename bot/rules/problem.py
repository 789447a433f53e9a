"""What is wrong in the glossary, where, and how to mend it."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps the glossary from being used; a warning only asks for a better one."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend. `what` and `remedy` are sentences; lines and columns count from 1."""

    path: str
    line: int
    column: int
    what: str
    remedy: str
    rule: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        mark = "warning: " if self.severity is Severity.WARNING else ""
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {mark}{self.what} {self.remedy} [{self.rule}]"
