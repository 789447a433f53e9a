"""What a rule finds, and where in the glossary it stands: a file and the keys that lead there."""

from dataclasses import dataclass

TEAMS_FILE = "teams.yaml"
COMPANY_FILE = "company.yaml"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file of the glossary, such as `concepts`, 0, `terms`, 2, `label`."""

    path: str
    keys: tuple[str | int, ...] = ()

    def at(self, *keys: str | int) -> "Spot":
        """The place further in."""
        return Spot(self.path, (*self.keys, *keys))


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found. `what` and `remedy` are sentences; the rule itself is known."""

    spot: Spot
    what: str
    remedy: str
    concept: str | None = None
