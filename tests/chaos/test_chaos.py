"""One replica of two is killed in the middle of 200 nudges: all are said, and none twice."""

from pathlib import Path

from adapters.store.engine import sqlite_url
from tests.chaos.scenarios import CHANNELS, Run, nudges


async def test_a_replica_that_is_killed_loses_nothing_and_nothing_is_said_twice(
    tmp_path: Path,
) -> None:
    """`make chaos` does more of this, on both databases."""
    run = Run(sqlite_url(tmp_path / "parley.db"), replicas=2, seed=1, folder=tmp_path)

    outcome = await nudges(run)

    assert (outcome.said, outcome.twice, outcome.dead) == (CHANNELS, 0, 0)
