"""What went wrong with the store, in words that say how to mend it."""

from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Error as SqliteError

from sqlalchemy.exc import SQLAlchemyError

REMEDIES = (
    ("locked", "Another program holds it. Stop that program, or set DATABASE_URL to another file."),
    (
        "readonly",
        "It may not be written. Let the user who runs Parley write to the file and its folder.",
    ),
    (
        "unable to open",
        "Check that its folder exists and that the user who runs Parley may write there, "
        "or set DATABASE_URL to another file.",
    ),
    ("not a database", "It is another kind of file. Set DATABASE_URL to a file of its own."),
    ("malformed", "It is damaged. Restore a copy, or move it away and start anew."),
    ("no such table", "It was never set up. Run: parley migrate"),
    ("full", "Its disk is full. Make room, or set DATABASE_URL to a file elsewhere."),
)
"""A piece of SQLite's own words, and what to do about it."""


class StoreError(Exception):
    """The store cannot be used; the message says why and what to do."""


def explain(error: Exception, name: str) -> StoreError:
    """Say what `error` means for the database called `name`, and how to mend it."""
    cause = str(getattr(error, "orig", None) or error)
    remedy = next((said for sign, said in REMEDIES if sign in cause.lower()), "Check DATABASE_URL.")
    return StoreError(f"The database {name} cannot be used ({cause}). {remedy}")


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn a database's error within the block into a `StoreError`."""
    try:
        yield
    except (SQLAlchemyError, SqliteError) as error:
        raise explain(error, name) from error
