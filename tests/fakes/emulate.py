"""A Slack that nobody here wrote: npm's `emulate`, with its own state, OAuth and scopes."""

import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import yaml

from tests.fakes.npm import PROGRAM, from_npm

WITHIN = 30.0


def free_port() -> int:
    """A port of this machine that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def emulated(seed: dict[str, Any], folder: Path) -> Iterator[str]:
    """Start it with what it is to know, and stop it at the end. Skips where npm was not reached."""
    emulate = from_npm("emulate", "dist", "index.js")
    file, port = folder / "seed.yaml", free_port()
    file.write_text(yaml.safe_dump({"slack": seed}), "utf-8")
    command = [
        str(PROGRAM),
        str(emulate),
        "start",
        "-s",
        "slack",
        "-p",
        str(port),
        "--seed",
        str(file),
    ]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        url = f"http://127.0.0.1:{port}/"
        _wait(url, process)
        yield url
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=5)
        process.kill()
        process.wait()


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + WITHIN
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(f"{url}api/api.test", timeout=5).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("emulate did not start")
