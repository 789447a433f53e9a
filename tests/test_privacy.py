"""docs/privacy.md names everything that is kept, and how long."""

import re
from pathlib import Path

import pytest

from adapters.settings import Settings
from adapters.store.tables import metadata

PAGE = (Path(__file__).parent.parent / "docs" / "privacy.md").read_text(encoding="utf-8")
ROWS = {
    row[1]: row[0] for row in re.finditer(r"^\| `(\w+)` \| `.*\|$", PAGE, re.MULTILINE)
}  # fmt: skip
KEEP = {
    str(field.validation_alias): field.default
    for name, field in Settings.model_fields.items()
    if name.startswith("keep_")
}


def test_every_table_is_named_and_no_other() -> None:
    assert set(ROWS) == set(metadata.tables)


@pytest.mark.parametrize("table", metadata.tables)
def test_every_column_is_named_and_no_other(table: str) -> None:
    columns = re.findall(r"`(\w+)`", ROWS[table].split("|")[2])

    assert columns == [column.name for column in metadata.tables[table].columns]


@pytest.mark.parametrize("setting", KEEP)
def test_every_time_is_named_with_the_days_unless_set(setting: str) -> None:
    rows = [row for row in ROWS.values() if f"`{setting}`" in row]

    assert rows
    assert all(row.endswith(f": {KEEP[setting]} |") for row in rows)
