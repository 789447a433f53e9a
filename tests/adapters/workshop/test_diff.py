"""`parley diff` over a real repository: two revisions, the files as they are, or two folders."""

import json
from pathlib import Path
from shutil import copytree

import pytest

from adapters.workshop.markdown import literal
from tests.adapters.workshop.conftest import Desk

REWORDED = """\
uptime
  What uptime means changes for IT and Marketing: definition.
    definition
      before: The share of a month in which people could use it.
      now:    The share of a month in which customers could use it.
  To sign it: parley sign uptime --team it
  To sign it: parley sign uptime --team marketing

One changed meaning.
"""


def reword(desk: Desk) -> None:
    desk.edit("uptime", "people could", "customers could")


def test_a_revision_is_compared_with_the_files_as_they_are(desk: Desk) -> None:
    reword(desk)

    assert desk.parley("diff", "main") == (0, REWORDED, "")


def test_two_revisions_are_compared_whatever_the_files_say(desk: Desk) -> None:
    desk.git("checkout", "--quiet", "-b", "change")
    reword(desk)
    desk.commit()
    desk.git("checkout", "--quiet", "main")

    assert desk.parley("diff", "main..change")[1] == REWORDED
    assert "now:    The share of a month in which people" in desk.parley("diff", "change..main")[1]


def test_three_points_leave_out_what_happened_on_the_other_branch(desk: Desk) -> None:
    desk.git("checkout", "--quiet", "-b", "change")
    reword(desk)
    desk.commit()
    desk.git("checkout", "--quiet", "main")
    desk.edit("lead", "A form that was stored.", "A form that was sent and stored.")
    desk.commit()

    assert "sent and stored" in desk.parley("diff", "main..change")[1]
    assert desk.parley("diff", "main...change")[1] == REWORDED


def test_who_is_to_sign_a_lapsed_text_is_said_once(desk: Desk) -> None:
    desk.parley("sign", "uptime", "--team", "it")
    desk.commit()
    reword(desk)

    _, said, _ = desk.parley("diff", "main")
    marked = desk.parley("diff", "main", "--markdown")[1]

    assert "lapses" in said
    assert [said.count("uptime --team it"), marked.count("uptime --team it")] == [1, 1]


def test_two_folders_need_no_git(desk: Desk, tmp_path: Path) -> None:
    other = copytree(desk.root / "glossary", tmp_path / "other")
    reword(desk)

    assert desk.parley("diff", str(other), "glossary")[1] == REWORDED


def test_a_glossary_at_the_top_of_its_repository_is_found(
    tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = Desk(Path(copytree(desk.root / "glossary", tmp_path / "alone")))
    alone.git("init", "--quiet", "--initial-branch=main")
    alone.commit()
    monkeypatch.chdir(alone.root)
    monkeypatch.setenv("PARLEY_GLOSSARY", ".")

    assert alone.parley("diff", "main..main") == (0, "Nothing changes.\n", "")


def test_a_lapsed_agreement_is_told_by_the_exit_status(desk: Desk) -> None:
    desk.parley("sign", "uptime", "--team", "it")
    desk.commit()
    reword(desk)

    code, out, _ = desk.parley("diff", "HEAD")

    assert code == 1
    assert "  The agreement of IT on uptime lapses: this is not the text that was signed.\n" in out


def test_a_script_reads_json(desk: Desk) -> None:
    reword(desk)

    found = json.loads(desk.parley("diff", "HEAD", "--json")[1])

    assert found["summary"] == "One changed meaning."
    assert (found["lapsed"], found["teams"]) == ([], ["it", "marketing"])
    assert found["changes"] == [
        {
            "kind": "reworded",
            "word": "uptime",
            "concept": "uptime",
            "teams": ["it", "marketing"],
            "text": "What uptime means changes for IT and Marketing: definition.",
            "pieces": [
                {
                    "name": "definition",
                    "before": ["The share of a month in which people could use it."],
                    "after": ["The share of a month in which customers could use it."],
                }
            ],
            "sign": ["it", "marketing"],
            "lapsed": [],
        }
    ]


def test_a_comment_shows_old_and_new_side_by_side_and_calls_nobody(desk: Desk) -> None:
    desk.edit("uptime", "people could", "@ana | <b>**could**</b>")

    page = desk.parley("diff", "HEAD", "--markdown")[1]

    assert "### uptime" in page
    assert (
        "| definition | The share of a month in which people could use it. "
        "| The share of a month in which @\u200bana \\| "
        "\\<b\\>\\*\\*could\\*\\*\\</b\\> use it. |"
    ) in page
    assert "`parley sign uptime --team it`" in page


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("@ana", "@\u200bana"),
        ("#12 and GH-12", "\\#\u200b12 and GH-\u200b12"),
        ("https://x.org www.x.org", "https:\u200b//x.org www\u200b.x.org"),
        ("[a](b) ![c](d)", "\\[a\\]\\(b\\) \\!\\[c\\]\\(d\\)"),
        ("<!-- x --> &lt;", "\\<\\!-- x --\\> \\&lt;"),
        ("two\nlines | a cell", "two lines \\| a cell"),
        ("`code` :tada: $x$", "\\`code\\` :\u200btada: \\$x\\$"),
        ("a 1234567abc b", "a 123456\u200b7abc b"),
        ("3:45 and a: b", "3:45 and a: b"),
    ],
    ids=["mention", "issue", "address", "link", "html", "cell", "code", "commit", "plain"],
)
def test_what_somebody_typed_is_literal(typed: str, shown: str) -> None:
    assert literal(typed) == shown


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("nowhere..HEAD",), "There is no revision nowhere here."),
        (("--output=x..HEAD",), ""),
        (("HEAD..HEAD:glossary",), "There is no revision HEAD:glossary here."),
        (("one", "two"), "There is no folder one."),
    ],
    ids=["no such revision", "an option", "no commit", "no folder"],
)
def test_versions_that_cannot_be_had_are_refused(
    desk: Desk, asked: tuple[str, ...], said: str
) -> None:
    code, out, err = desk.parley("diff", *asked)

    assert (code, out) == (2, "")
    assert said in err


def test_outside_a_repository_it_says_what_to_do(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copytree(desk.root / "glossary", tmp_path / "bare" / "glossary")
    monkeypatch.chdir(tmp_path / "bare")

    code, _, err = desk.parley("diff", "HEAD")

    assert (code, err) == (2, "glossary is in no git repository. Compare two folders instead.")


def test_a_broken_version_is_named_with_its_problems(desk: Desk) -> None:
    desk.edit("uptime", "owner: it-data", "owner: @nobody")
    desk.commit()

    code, out, err = desk.parley("diff", "HEAD^..HEAD", "--markdown")

    assert code == 2
    assert (
        "The glossary at HEAD cannot be read. Mend this first:\nHEAD:concepts/uptime.yaml:" in err
    )
    assert "It cannot be told yet: the glossary at HEAD has errors." in out


def test_attributes_of_a_branch_hide_no_file_from_the_comparison(desk: Desk) -> None:
    reword(desk)
    (desk.root / ".gitattributes").write_text("glossary/concepts/uptime.yaml export-ignore\n")
    desk.commit()

    assert desk.parley("diff", "HEAD^..HEAD")[1] == REWORDED


def test_a_link_in_a_branch_leads_nowhere(desk: Desk) -> None:
    (desk.words / "uptime.yaml").unlink()
    (desk.words / "uptime.yaml").symlink_to("/etc/hostname")
    desk.commit()

    code, out, err = desk.parley("diff", "HEAD^..HEAD")

    assert (code, out) == (2, "")
    assert "HEAD:concepts/uptime.yaml:1:1" in err
