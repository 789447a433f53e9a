"""The example of settings is whole: each setting stands in it once, and nothing else does."""

import re
from pathlib import Path

from adapters.settings import Settings

EXAMPLE = Path(__file__).parent.parent / ".env.example"


def test_every_setting_stands_in_the_example_and_no_other() -> None:
    shown = re.findall(r"^#?([A-Z_]+)=", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    known = [
        str(field.validation_alias or name).upper() for name, field in Settings.model_fields.items()
    ]

    assert sorted(shown) == sorted(known)


def test_the_example_changes_nothing_until_it_is_edited() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if line and not line.startswith("#")] == []
