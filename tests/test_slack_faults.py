"""The page of Slack's faults names tests that are there, and one for each of its rows."""

from tests.slack_faults import FOLDER, PAGE, ROOT, named


def test_every_fault_has_its_test() -> None:
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]

    assert len(named()) == len(rows) - 1


def test_every_test_that_is_named_is_there() -> None:
    missing = [
        name
        for name in named()
        if f"def {name.partition('::')[2]}("
        not in (ROOT / FOLDER / name.partition("::")[0]).read_text("utf-8")
    ]

    assert missing == []
