from datetime import date
from pathlib import Path

import pytest

from adapters.folder.load import load
from bot.concepts import (
    Contest,
    ContestKind,
    Exemption,
    Measure,
    Settlement,
    Signatures,
    Source,
    Standing,
    Term,
)
from tests.adapters.folder.glossaries import CHURN, sound

FULL = """\
word: qualified lead
settled: {date: 2026-06-30, how: Marketing's sense won., decision: https://example.com/7}
concepts:
  - id: qualified-lead
    terms:
      - {label: qualified lead, team: everyone}
      - {label: MQL, team: [marketing, sales], case: exact, plural: MQLs,
         short_for: marketing qualified lead, standing: admitted, ambient: false}
      - {label: captured contact, team: it, standing: deprecated, until: 2026-12-31,
         inflections: [captures contacts, captured]}
    area: funnel
    definition: >-
      A person who left an email address:
      and agreed to be contacted. # not a comment
    gloss: someone who asked to hear from us
    measure:
      counts: [an email address with consent]
      does_not_count: an address from a bought list
      unit: contacts
      window: 30 days
      source: {system: CRM, field: lifecycle_stage}
    owner: marketing-ops
    agreed:
      by: {marketing: 2026-03-02, it: 2026-03-05}
      wording: 8f3a1c02e4b7
      review_every: 26 weeks
      decision: minutes of 5 March
    kpi: retention
    scope_note: Not a customer yet.
    usage: The webinar brought in 40 qualified leads.
    ask: Is there something else you need to count it?
    formula: a / b
    sources: [Our handbook]
    narrower: uptime
    replaced_by: uptime
    clues: [webinar, form]
    public: true
    draft: true
    exempt: [{rule: too-long, reason: It is long.}]
"""


def test_every_key_finds_its_place(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "concepts" / "qualified-lead.yaml").write_text(FULL)
    glossary = load(folder).glossary
    assert glossary is not None
    word = next(word for word in glossary.words if word.word == "qualified lead")
    (concept,) = word.concepts

    assert word.settled == Settlement(
        date(2026, 6, 30), "Marketing's sense won.", "https://example.com/7"
    )
    assert concept.terms == (
        Term("qualified lead", ("everyone",)),
        Term(
            "MQL",
            ("marketing", "sales"),
            Standing.ADMITTED,
            exact_case=True,
            plural="MQLs",
            short_for="marketing qualified lead",
            ambient=False,
        ),
        Term(
            "captured contact",
            ("it",),
            Standing.DEPRECATED,
            inflections=("captures contacts", "captured"),
            until=date(2026, 12, 31),
        ),
    )
    assert concept.definition == (
        "A person who left an email address: and agreed to be contacted. # not a comment"
    )
    assert concept.gloss == "someone who asked to hear from us"
    assert concept.measure == Measure(
        ("an email address with consent",),
        ("an address from a bought list",),
        "contacts",
        "30 days",
        Source("CRM", "lifecycle_stage"),
    )
    assert concept.signatures == Signatures(
        {"marketing": date(2026, 3, 2), "it": date(2026, 3, 5)},
        "8f3a1c02e4b7",
        182,
        "minutes of 5 March",
    )
    assert (concept.area, concept.owner, concept.kpi) == ("funnel", "marketing-ops", "retention")
    assert concept.scope_note == "Not a customer yet."
    assert concept.usage == ("The webinar brought in 40 qualified leads.",)
    assert concept.ask == "Is there something else you need to count it?"
    assert (concept.formula, concept.sources) == ("a / b", ("Our handbook",))
    assert (concept.related, concept.broader, concept.narrower) == ((), (), ("uptime",))
    assert concept.replaced_by == "uptime"
    assert concept.clues == ("webinar", "form")
    assert (concept.public, concept.draft) == (True, True)
    assert concept.exempt == (Exemption("too-long", "It is long."),)
    assert (concept.path, word.path) == ("concepts/qualified-lead.yaml",) * 2


def test_teams_channels_owners_and_goals_are_read(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "teams.yaml").write_text(
        "teams:\n"
        "  - {id: it, name: IT, also: [engineering], channels: {slack: [C01], msteams: ['19:a']}}\n"
        "  - {id: growth, name: Growth, part_of: it, channels: {playground: growth}}\n"
        "owners: [{id: it-platform, name: Platform, team: it, git: [ana], slack: U1}]\n"
    )
    glossary = load(folder).glossary
    assert glossary is not None

    assert list(glossary.teams) == ["it", "growth"]
    assert glossary.teams["it"].also == ("engineering",)
    assert (glossary.teams["it"].slack, glossary.teams["it"].msteams) == (("C01",), ("19:a",))
    assert glossary.teams["growth"].part_of == "it"
    assert glossary.teams["growth"].playground == ("growth",)
    assert (glossary.owners["it-platform"].git, glossary.owners["it-platform"].slack) == (
        ("ana",),
        ("U1",),
    )
    assert glossary.goals["retention"].name == "Keep customers"


def test_a_contest_may_stand_in_a_file_of_its_own(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "concepts" / "churn.yaml").write_text(CHURN.replace("label: churn", "label: CR"))
    (folder / "concepts" / "uptime.yaml").write_text(
        CHURN.replace("label: churn, team: marketing", "label: CR, team: it").replace("churn", "up")
    )
    (folder / "concepts" / "cr.yaml").write_text(
        "word: CR\ncontest: {kind: homonym, differs: One leaves and one stays.}\n"
    )

    glossary = load(folder).glossary

    assert glossary is not None
    assert glossary.words[1].contest == Contest(ContestKind.HOMONYM, "One leaves and one stays.")


def test_words_of_yaml_1_1_stay_words(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    labels = ["NO", "on", "yes", "12:30", "0123", "1_000", "2026-03-02", "0x1F", "y", "Off"]
    aliases = ", ".join(labels)
    (folder / "concepts" / "churn.yaml").write_text(f"{CHURN}    clues: [{aliases}]\n")
    glossary = load(folder).glossary

    assert glossary is not None
    assert list(glossary.concepts["churn"].clues) == labels


@pytest.mark.parametrize("name", ["company.yaml", "prompts.yaml", "nudges.yaml"])
def test_a_glossary_loads_without(name: str, tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / name).unlink(missing_ok=True)

    assert load(folder).problems == ()


def test_a_missing_folder_is_one_problem(tmp_path: Path) -> None:
    loaded = load(tmp_path / "nowhere")

    assert loaded.glossary is None
    assert [one.rule for one in loaded.problems] == ["no-folder"]


def test_missing_teams_are_one_problem_and_cause_no_others(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "teams.yaml").unlink()

    (one,) = load(folder).problems

    assert (Path(one.path).name, one.rule) == ("teams.yaml", "not-readable")


def test_a_file_that_cannot_be_read_accuses_no_other(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "concepts" / "churn.yaml").write_text(f"{CHURN}    related: [lead]\n")
    (folder / "concepts" / "lead.yaml").write_text("word: lead\nconcepts: [\n")

    assert [Path(one.path).name for one in load(folder).problems] == ["lead.yaml"]


def test_a_path_is_what_a_person_here_would_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = sound(tmp_path)
    (folder / "teams.yaml").write_text("")
    monkeypatch.chdir(tmp_path)

    assert [one.path for one in load(Path("glossary")).problems] == ["glossary/teams.yaml"]
    assert [one.path for one in load(folder).problems] == ["glossary/teams.yaml"]


def test_the_same_files_have_the_same_version_anywhere(tmp_path: Path) -> None:
    one, other = sound(tmp_path / "one"), sound(tmp_path / "other")

    assert load(one).version == load(other).version


@pytest.mark.parametrize("name", ["concepts/uptime.yaml", "teams.yaml", "prompts.yaml"])
def test_another_text_is_another_version(name: str, tmp_path: Path) -> None:
    folder = sound(tmp_path)
    before = load(folder).version
    with (folder / name).open("a") as file:
        file.write("# changed\n")

    assert load(folder).version != before


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    text = CHURN.replace("\n", "\r\n")
    (folder / "concepts" / "churn.yaml").write_bytes(b"\xef\xbb\xbf" + text.encode())

    assert load(folder).problems == ()


def test_hidden_files_and_copies_of_editors_are_not_read(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    for name in (".churn.yaml.swp", "churn.yaml~", ".hidden.yaml", "README.md", ".gitkeep"):
        (folder / "concepts" / name).write_text("[")

    assert load(folder).problems == ()
