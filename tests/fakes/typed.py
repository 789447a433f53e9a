"""A third opinion on our payloads: the TypeScript compiler, with the types that Slack publishes.

Compiling is slow to start and then fast, so what all tests sent is judged in one go.
"""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.fakes.npm import NODE, PROGRAM, from_npm

TSC = NODE / "node_modules" / "typescript" / "bin" / "tsc"
HEAD = """\
import type { HomeView, KnownBlock, ModalView } from "@slack/types";
import type { AppsManifestCreateArguments } from "@slack/web-api";
type Manifest = AppsManifestCreateArguments["manifest"];
"""
MOST_SENT = 3_000
SENT: dict[str, str] = {}
"""What the tests of this run sent, as JSON, with the name of its type: judged when all are done."""


def sent(kind: str, value: Any) -> None:
    """Keep a payload for the compiler; the same again is kept once."""
    if len(SENT) < MOST_SENT:
        SENT[json.dumps(value)] = kind


def problems(payloads: Mapping[str, str], folder: Path) -> list[str]:
    """Return what the compiler says of values in JSON, each with the name of its type."""
    from_npm("typescript")
    lines = [
        f"export const p{at}: {kind} = {value};"
        for at, (value, kind) in enumerate(payloads.items())
    ]
    (folder / "payloads.mts").write_text(HEAD + "\n".join(lines), "utf-8")
    options = {
        "strict": True, "noEmit": True, "skipLibCheck": True, "module": "nodenext",
        "types": [], "target": "es2023",
    }  # fmt: skip
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": options}), "utf-8")
    modules = folder / "node_modules"
    if not modules.exists():
        modules.symlink_to(NODE / "node_modules")
    done = subprocess.run(
        [PROGRAM, TSC, "-p", folder, "--pretty", "false"],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    return (done.stdout + done.stderr).splitlines()
