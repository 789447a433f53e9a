"""Statements that every message needs, in SQLite's own words: compiled once, and run without more.

SQLAlchemy spends more on going over such a statement again than SQLite on doing what it says.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Delete, Insert, Select
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.compiler import SQLCompiler


class Prepared:
    """One statement: its text, how values go in, and how the first column comes out."""

    def __init__(self, statement: Select[Any] | Insert | Delete) -> None:
        self.statement = statement
        dialect = sqlite.dialect()
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self.text = str(compiled)
        names = compiled.positiontup or ()
        types = {name: compiled.binds[name].type.dialect_impl(dialect) for name in names}
        self._into = [(name, types[name].bind_processor(dialect)) for name in names]
        self._fixed = compiled.params
        selected = statement.selected_columns if isinstance(statement, Select) else ()
        read = [one.type.dialect_impl(dialect).result_processor(dialect, None) for one in selected]
        self._out = read[0] if read else None

    def row(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """Put values, by their names, in the order and the form that SQLite takes."""
        given = self._fixed | values
        return tuple(into(given[name]) if into else given[name] for name, into in self._into)

    def read(self, rows: Sequence[tuple[Any, ...]]) -> list[Any]:
        """Return the first column of the rows that were found."""
        return [self._out(row[0]) if self._out else row[0] for row in rows]
