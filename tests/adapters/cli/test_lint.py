import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner

from adapters.cli.lint import Format, show
from adapters.cli.main import app
from bot.rules.problem import Problem, Severity

GLOSSARIES = Path(__file__).parents[2] / "glossaries"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PARLEY_GLOSSARY", raising=False)
    return Path(copytree(GLOSSARIES / "sound", tmp_path / "glossary"))


def lint(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["lint", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_a_sound_glossary_is_in_order(folder: Path) -> None:
    assert lint() == (0, "", "The glossary is in order.\n")


def test_problems_go_to_standard_output_and_their_number_to_standard_error(folder: Path) -> None:
    (folder / "teams.yaml").write_text("team: []\n")

    code, out, err = lint("glossary")

    assert code == 1
    assert out == (
        "glossary/teams.yaml:1:1: The file has no `teams`. Add a line `teams:` to it. Whose "
        "languages there are, in the order in which their meanings are shown. [missing-key]\n"
        "glossary/teams.yaml:1:1: The file has a key `team`, which Parley does not know. "
        "Did you mean `teams`? [unknown-key]\n"
    )
    assert err == "2 errors. More may follow once these are mended.\n"


@pytest.mark.parametrize(
    ("case", "code", "summary"),
    [
        ("filler", 0, "1 warning\n"),
        ("lapsed-signature", 1, "1 warning\n"),
        ("duplicate-word", 1, "1 error, 1 warning\n"),
    ],
    ids=["a warning can wait", "a lapsed signature cannot", "an error and a warning"],
)
def test_the_exit_status_says_whether_something_is_wrong(
    case: str, code: int, summary: str, folder: Path
) -> None:
    copytree(GLOSSARIES / "bad" / case, folder, dirs_exist_ok=True)

    status, _, err = lint()

    assert (status, err) == (code, summary)


def test_the_folder_is_the_one_in_the_settings(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.rename(folder.parent / "elsewhere")
    monkeypatch.setenv("PARLEY_GLOSSARY", "elsewhere")

    assert lint()[0] == 0


def test_json_is_one_array(folder: Path) -> None:
    copytree(GLOSSARIES / "bad" / "filler", folder, dirs_exist_ok=True)

    _, out, _ = lint("--format", "json")

    assert json.loads(out) == [
        {
            "path": "glossary/concepts/customer-data-platform.yaml",
            "line": 6,
            "column": 17,
            "what": "“best-in-class” says nothing.",
            "remedy": "Say what is meant, or leave it out.",
            "rule": "filler",
            "severity": "warning",
        }
    ]


def test_json_of_a_sound_glossary_is_an_empty_array(folder: Path) -> None:
    assert json.loads(lint("--format", "json")[1]) == []


def test_an_annotation_stands_at_the_line_in_the_pull_request() -> None:
    problem = Problem("a,b.yaml", 3, 7, "50% of it\nis: wrong.", "Mend it.", "yaml")

    assert show([problem], Format.GITHUB) == (
        "::error file=a%2Cb.yaml,line=3,col=7,title=yaml::50%25 of it%0Ais: wrong. Mend it."
    )


def test_a_warning_is_announced_as_one() -> None:
    problem = Problem("a.yaml", 1, 2, "It is long.", "Cut it.", "too-long", Severity.WARNING)

    assert show([problem], Format.TEXT) == "a.yaml:1:2: warning: It is long. Cut it. [too-long]"
    assert show([problem], Format.GITHUB).startswith("::warning ")


def parley(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "adapters.cli.main", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment, "PYTHONPATH": str(Path(__file__).parents[3])},
    )


@pytest.mark.parametrize(
    ("arguments", "environment", "says"),
    [
        (["lint", "nowhere"], {}, "nowhere:1:1: There is no such folder."),
        (["lint"], {"PORT": "many"}, "PORT: "),
        (["lint", "--format", "xml"], {}, "xml"),
        (["no-such-command"], {}, "no-such-command"),
    ],
    ids=["no folder", "a setting that cannot be read", "an unknown format", "an unknown command"],
)
def test_a_command_that_cannot_run_says_why_without_a_traceback(
    arguments: list[str], environment: dict[str, str], says: str, folder: Path
) -> None:
    result = parley(*arguments, **environment)

    assert (result.returncode, result.stdout) == (2, "")
    assert says in result.stderr
    assert "Traceback" not in result.stderr


def test_lint_does_not_wait_for_what_only_other_commands_use(folder: Path) -> None:
    slow = ("slack_bolt", "slack_sdk", "botbuilder", "sqlalchemy", "aiohttp", "alembic")
    code = (
        "import sys; from adapters.cli.main import app; app(['lint'], standalone_mode=False);"
        f"print([name for name in {slow} if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )

    assert result.stdout == "[]\n", result.stderr
