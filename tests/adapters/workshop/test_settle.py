"""A dispute ends in one of three ways; each is a few lines that break no rule."""

from collections.abc import Callable
from datetime import date

import pytest

from adapters.folder.load import load
from bot.concepts import Glossary
from tests.adapters.workshop.conftest import Desk

Lines = Callable[[], tuple[list[str], list[str]]]
CONTEST = [
    "contest:",
    "  kind: disputed   # for years",
    "  differs: Marketing counts an address; IT counts a form.",
    "  ask: If every address came with a form, is there something else IT would need?",
]


def today() -> str:
    """Asked when it is needed: a run of the tests may begin before midnight and end after it."""
    return date.today().isoformat()


def glossary_of(desk: Desk) -> Glossary:
    loaded = load(desk.root / "glossary")
    assert loaded.glossary is not None, loaded.problems
    return loaded.glossary


def test_one_wins_and_the_other_is_understood_until_a_day(desk: Desk, lines: Lines) -> None:
    code, out, err = desk.parley(
        "settle", "leads", "--wins", "lead-marketing", "--until", "2099-01-31"
    )

    assert (code, out) == (0, "glossary/concepts/lead.yaml\n")
    gone, new = lines()
    assert gone == [
        *CONTEST,
        "      - {label: 'lead', team: marketing, plural: leads}  # theirs",
    ]
    assert new == [
        "settled:",
        f"  date: {today()}",
        "  how: The meaning of Marketing holds for everyone; that of IT is understood until "
        "31 January 2099.",
        "      - {label: 'lead', team: everyone, plural: leads}   # theirs",
        "        standing: deprecated",
        "        until: 2099-01-31",
    ]
    assert err.splitlines() == [
        "To agree: parley sign lead-marketing --team marketing",
        "To agree: parley sign lead-marketing --team it",
    ]
    assert desk.parley("lint")[0] == 0


def test_a_new_concept_replaces_both(desk: Desk) -> None:
    code, _, err = desk.parley(
        "settle", "lead", "--replace", "lead-all", "--definition", "A person: known by a form.",
        "--gloss", "a person we know", "--how", "We start anew.", "--decision", "https://x.org/1",
    )  # fmt: skip

    assert code == 0, err
    glossary = glossary_of(desk)
    new = glossary.concepts["lead-all"]
    assert (new.definition, new.teams) == ("A person: known by a form.", ("everyone",))
    assert {glossary.concepts[f"lead-{one}"].replaced_by for one in ("it", "marketing")} == {
        "lead-all"
    }
    settled = next(word.settled for word in glossary.words if word.word == "lead")
    assert settled is not None
    assert (settled.how, settled.decision) == ("We start anew.", "https://x.org/1")


def test_both_stay_and_each_gets_a_full_name(desk: Desk, lines: Lines) -> None:
    code, _, err = desk.parley("settle", "lead", "--both", "--name", "lead-it=stored form")

    assert code == 0, err
    gone, new = lines()
    assert gone == CONTEST
    assert new[3:] == [
        "      - {label: Marketing lead, team: marketing, standing: admitted}",
        "      - {label: stored form, team: it, standing: admitted}",
    ]
    assert glossary_of(desk).concepts["lead-it"].teams == ("it",)


def test_comments_and_quotes_stay_where_they_were(desk: Desk) -> None:
    desk.parley("settle", "lead", "--both")

    text = (desk.words / "lead.yaml").read_text()
    assert text.startswith("# The word that started it all.\nword: lead\nsettled:\n")
    assert "Marketing lead and IT lead.\n# Two senses.\n\nconcepts:\n" in text
    assert "plural: leads}  # theirs\n      - {label: Marketing lead, team: marketing" in text
    assert 'standing: admitted}\n      # not "contact"\n    area: funnel' in text
    assert "  # IT came second.\n  - id: lead-it\n" in text
    assert 'area: "funnel"' in text
    assert text.endswith("# The end.\n")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("lead", "--wins", "uptime"), 1, "`uptime` is no side of this dispute"),
        (("uptime", "--wins", "uptime"), 1, "“uptime” is not contested"),
        (("nothing", "--both"), 1, "There is no file of the word “nothing”."),
        (("lead", "--both", "--wins", "lead-it"), 2, "Choose one ending"),
        (("lead",), 2, "Choose one ending"),
        (("lead", "--replace", "lead-all"), 1, "Say with a definition"),
        (("lead", "--replace", "lead-it"), 1, "it does not replace, it wins"),
        (("lead", "--replace", "Not An Id", "--definition", "X y."), 1, "id"),
        (("lead", "--both", "--name", "lead-it=uptime"), 1, "“uptime”"),
        (("lead", "--both", "--name", "nonsense"), 2, "ID=NAME"),
    ],
    ids=[
        "no side",
        "no contest",
        "no word",
        "two endings",
        "no ending",
        "nothing is said of the new one",
        "a side replaces itself",
        "a bad id",
        "a full name that is taken",
        "a name for nobody",
    ],
)
def test_an_ending_that_breaks_something_changes_nothing(
    desk: Desk, lines: Lines, arguments: tuple[str, ...], code: int, said: str
) -> None:
    status, _, err = desk.parley("settle", *arguments)

    assert (status, said in err) == (code, True), err
    assert lines() == ([], [])


def test_a_homonym_is_no_dispute(desk: Desk) -> None:
    desk.edit("lead", "kind: disputed", "kind: homonym")
    desk.edit(
        "lead",
        "  ask: If every address came with a form, is there something else IT would need?\n",
        "",
    )
    desk.edit("lead", "    related: [lead-marketing]", "    clues: [row]")
    desk.edit("lead", "    owner: marketing-ops", "    clues: [mail]\n    owner: marketing-ops")

    assert "that is no dispute" in desk.parley("settle", "lead", "--both")[2]


def test_the_line_ends_of_windows_stay(desk: Desk) -> None:
    path = desk.words / "uptime.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    desk.parley("sign", "uptime", "--team", "it")

    assert b"\r\n    agreed:\r\n" in path.read_bytes()
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")


def test_another_indent_than_ours_stays(desk: Desk) -> None:
    path = desk.words / "uptime.yaml"
    path.write_text(
        "word: uptime\nconcepts:\n- id: uptime\n  terms:\n  - {label: uptime, team: it}\n"
        "  area: reliability\n  definition: The share of a month in which it ran.\n"
        "  owner: it-data\n"
    )
    before = path.read_text()

    desk.parley("sign", "uptime", "--team", "it")

    assert path.read_text().startswith(before)


def test_the_settlement_reads_as_a_difference_in_meaning(desk: Desk) -> None:
    desk.parley("settle", "lead", "--wins", "lead-marketing", "--how", "Marketing is right.")

    out = desk.parley("diff", "HEAD")[1]

    assert "The dispute over lead was settled" in out
    assert "lead is said by Everyone now, not by Marketing alone." in out
    assert out.endswith("One dispute settled.\n")


def test_an_old_sense_is_not_understood_until_a_day_that_is_over(desk: Desk, lines: Lines) -> None:
    code, _, err = desk.parley(
        "settle", "lead", "--wins", "lead-marketing", "--until", "2020-01-01"
    )

    assert (code, lines()) == (2, ([], []))
    assert "Name a day to come" in err
