"""What went wrong with the store, in words that say how to mend it."""

from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Error as SqliteError

from sqlalchemy.exc import SQLAlchemyError

from adapters.failure import CannotRunError

_AWAY = "See that it is running and can be reached from here. Parley goes on by itself then."
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
    ('relation "', "It was never set up. Run: parley migrate"),
    ("is full", "Its disk is full. Make room, or set DATABASE_URL to a file elsewhere."),
    ("no space left", "Its disk is full. Make room there; Parley goes on by itself then."),
    ("disk i/o", "Its disk does not take it. See that it has room and is in order."),
    ("password authentication", "Check the user and the password in DATABASE_URL."),
    ("permission denied", "Let its user create tables: GRANT ALL ON SCHEMA public TO that user."),
    ("too many clients", "It has no connection left. Run fewer processes, or allow it more."),
    ("remaining connection slots", "It has no connection left. Run fewer processes."),
    ("starting up", "It is just starting. Parley goes on by itself once it is there."),
    ("shutting down", "It is just stopping. Parley goes on by itself once it is back."),
    ("does not exist", "Create it first, or name another database and user in DATABASE_URL."),
    ("connect", _AWAY),
)
"""A piece of the database's own words, and what to do about it."""


class StoreError(CannotRunError):
    """The store cannot be used; the message says why and what to do."""


def explain(error: BaseException, name: str) -> StoreError:
    """Say what `error` means for the database called `name`, and how to mend it."""
    cause = str(getattr(error, "orig", None) or error) or type(error).__name__
    unknown = _AWAY if isinstance(error, OSError) else "Check DATABASE_URL."
    remedy = next((said for sign, said in REMEDIES if sign in cause.lower()), unknown)
    return StoreError(f"The database {name} cannot be used ({cause}). {remedy}")


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn a database's error within the block into a `StoreError`."""
    try:
        yield
    except Exception as error:
        if not _is_of_the_database(error):
            raise
        raise explain(error, name) from error


def _is_of_the_database(error: Exception) -> bool:
    """PostgreSQL's driver says in words of its own that it cannot connect."""
    known = isinstance(error, (SQLAlchemyError, SqliteError, OSError))
    return known or type(error).__module__.startswith("asyncpg")
