"""What tests of several rooms share: a PostgreSQL, started once when the first test wants it."""

import os
from collections.abc import Iterator

import pytest

from tests.postgres import NoPostgresError, some_postgres


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A database that a test may empty. Without one tests are skipped, and fail in CI."""
    try:
        with some_postgres() as url:
            yield url
    except NoPostgresError as error:
        if os.environ.get("CI"):
            pytest.fail(str(error))
        pytest.skip(str(error))
