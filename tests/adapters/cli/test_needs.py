"""`parley report needs`, where nothing was named: it says where it looked."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from adapters.cli.main import app


@pytest.mark.parametrize(
    ("more", "where"),
    [
        pytest.param([], "slack:marketing", id="slack unless another is named"),
        pytest.param(["--platform", "playground"], "playground:marketing", id="another"),
    ],
)
def test_an_empty_report_names_the_platform(
    more: list[str], where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'parley.db'}")

    done = CliRunner().invoke(app, ["report", "needs", "--channel", "marketing", *more])

    said = f"No needs were named in {where}. --platform chooses another platform.\n"
    assert (done.exit_code, done.stdout) == (0, said)
