"""Signatures: written by a command, with the fewest lines, and checked where they come in."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.adapters.workshop.conftest import Desk

Lines = Callable[[], tuple[list[str], list[str]]]


def today() -> str:
    """Asked when it is needed: a run of the tests may begin before midnight and end after it."""
    return date.today().isoformat()


def test_a_signature_is_three_new_lines_where_they_belong(desk: Desk, lines: Lines) -> None:
    code, out, err = desk.parley("sign", "lead-marketing", "--team", "marketing")

    assert (code, err.startswith("Every team that uses it has signed.")) == (0, True)
    assert out.startswith("Marketing signed `lead-marketing`: A person who left")
    gone, new = lines()
    assert gone == []
    assert new[:2] == ["    agreed:", f"      by: {{marketing: {today()}}}"]
    text = (desk.words / "lead.yaml").read_text()
    assert "owner: marketing-ops  # since 2024\n    agreed:" in text
    assert text.index("wording:") < text.index("\n\n  # IT came second.")
    assert desk.parley("lint")[0] == 0


def test_a_second_team_signs_on_the_same_line(desk: Desk, lines: Lines) -> None:
    desk.parley("sign", "uptime", "--team", "it")
    desk.commit()

    desk.parley("sign", "uptime", "--team", "marketing")

    assert lines() == (
        [f"      by: {{it: {today()}}}"],
        [f"      by: {{it: {today()}, marketing: {today()}}}"],
    )


def test_signatures_under_an_older_wording_go_when_the_new_one_is_signed(desk: Desk) -> None:
    desk.parley("sign", "uptime", "--team", "it")
    desk.edit("uptime", "people could", "customers could")

    assert "[lapsed-signature]" in desk.parley("lint")[1]
    desk.parley("sign", "uptime", "--team", "marketing")

    text = (desk.words / "uptime.yaml").read_text()
    assert f"by: {{marketing: {today()}}}" in text
    assert desk.parley("lint")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("lead-marketing", "--team", "it"), 1, "it does not use `lead-marketing`"),
        (("lead-marketin", "--team", "marketing"), 2, "Did you mean `lead-marketing`?"),
        (("lead", "--team", "marketing"), 2, "lead-marketing"),
        (("lead", "--team", "it"), 2, "lead-it"),
        (("lead-marketing", "--team", "marketng"), 2, "Did you mean `marketing`?"),
        (("lead-marketing",), 2, "Name a concept and a team"),
    ],
    ids=[
        "a team without a say",
        "a typing slip",
        "its sense",
        "the other",
        "a wrong team",
        "no team",
    ],
)
def test_a_signature_that_would_mean_nothing_is_refused(
    desk: Desk, lines: Lines, arguments: tuple[str, ...], code: int, said: str
) -> None:
    status, _, err = desk.parley("sign", *arguments)

    assert (status, said in err) == (code, True)
    assert lines() == ([], [])


def test_a_draft_cannot_be_signed(desk: Desk) -> None:
    desk.edit("uptime", "owner: it-data", "owner: it-data\n    draft: true")

    assert "is a draft" in desk.parley("sign", "uptime", "--team", "it")[2]


@pytest.mark.parametrize(
    ("by", "code", "said"),
    [
        ("ana", 0, "accepted: Marketing signed `lead-marketing`, by ana\n"),
        ("mallory, @ANA", 0, "accepted: Marketing signed `lead-marketing`, by @ANA\n"),
        (
            "ben",
            1,
            "refused: Marketing under `lead-marketing`: no owner of Marketing (ana) opened or "
            "approved this\n",
        ),
        (
            "",
            1,
            "refused: Marketing under `lead-marketing`: no owner of Marketing (ana) opened or "
            "approved this\n",
        ),
    ],
    ids=["an owner", "an owner among others", "an owner of another team", "nobody"],
)
def test_a_signature_counts_if_an_owner_of_the_team_stands_behind_it(
    desk: Desk, by: str, code: int, said: str
) -> None:
    desk.parley("sign", "lead-marketing", "--team", "marketing")
    desk.commit()

    status, out, _ = desk.parley("sign", "--check", "HEAD^..HEAD", "--by", by)

    assert (status, out) == (code, said)


def test_signing_from_chat_counts_where_the_account_of_the_bot_may_sign(desk: Desk) -> None:
    desk.parley("sign", "uptime", "--team", "it")
    desk.commit()

    assert desk.parley("sign", "--check", "HEAD^..HEAD", "--by", "parley-app[bot]")[0] == 0


def test_nobody_becomes_an_owner_and_signs_in_one_change(desk: Desk) -> None:
    teams = desk.root / "glossary" / "teams.yaml"
    teams.write_text(teams.read_text().replace("git: [Ana]", "git: [Ana, mallory]"))
    desk.parley("sign", "lead-marketing", "--team", "marketing")
    desk.commit()

    code, out, _ = desk.parley("sign", "--check", "HEAD^..HEAD", "--by", "mallory")

    assert (code, out.startswith("refused: ")) == (1, True)
    assert "Other people may sign for Marketing" in desk.parley("diff", "HEAD^..HEAD")[1]


def test_a_new_digest_below_old_names_needs_all_of_them_again(desk: Desk) -> None:
    desk.parley("sign", "uptime", "--team", "it")
    desk.parley("sign", "uptime", "--team", "marketing")
    desk.commit()
    desk.edit("uptime", "people could", "customers could")
    remedy = desk.parley("lint")[1]
    old = (desk.words / "uptime.yaml").read_text().split("wording: ")[1].strip()
    desk.edit("uptime", old, remedy.split("its digest is now ")[1].split(".")[0])
    desk.commit()

    code, out, _ = desk.parley("sign", "--check", "HEAD^..HEAD", "--by", "ben")

    assert code == 1
    assert [line.split(":")[0] for line in out.splitlines()] == ["accepted", "refused"]


def test_a_change_without_signatures_passes(desk: Desk) -> None:
    desk.edit("uptime", "people could", "customers could")
    desk.commit()

    assert desk.parley("sign", "--check", "HEAD^..HEAD") == (0, "", "There is no new signature.\n")
