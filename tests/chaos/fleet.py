"""Several real `parley serve` on one database: started together, killed, and asked how they are."""

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from aiohttp import ClientSession

from tests.serving import ROOT, environment

READY_WITHIN = 60.0


@dataclass
class Replica:
    """One process that serves."""

    process: asyncio.subprocess.Process
    url: str
    log: Path

    def kill(self) -> None:
        """End it like a power cut."""
        self.process.send_signal(signal.SIGKILL)

    @property
    def is_alive(self) -> bool:
        return self.process.returncode is None

    async def ready(self) -> int:
        """The status of its /readyz."""
        async with ClientSession() as http, http.get(f"{self.url}readyz") as response:
            return response.status


@asynccontextmanager
async def fleet(
    folder: Path, count: int, settings: Mapping[str, str]
) -> AsyncIterator[list[Replica]]:
    """Start so many at once, and stop all that are left at the end."""
    replicas = await asyncio.gather(
        *(_start(folder / f"replica-{number}", settings) for number in range(count))
    )
    try:
        yield list(replicas)
    finally:
        for replica in replicas:
            if replica.is_alive:
                replica.process.terminate()
        for replica in replicas:
            try:
                await asyncio.wait_for(replica.process.wait(), 40)
            except TimeoutError:
                replica.kill()
                await replica.process.wait()


async def _start(folder: Path, settings: Mapping[str, str]) -> Replica:
    folder.mkdir(parents=True)
    log = folder / "log"
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "adapters.cli.main", "serve",
            cwd=folder,
            env=environment(folder, **{"PORT": "0"} | dict(settings)),
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )  # fmt: skip
    assert process.stdout
    line = (await asyncio.wait_for(process.stdout.readline(), READY_WITHIN)).decode()
    found = re.fullmatch(r"Parley is ready: (http://\S+)\n", line)
    assert found, f"{line}{log.read_text('utf-8', 'replace')}"
    return Replica(process, found[1], log)


__all__ = ["ROOT", "Replica", "fleet"]
