"""A proposal becomes a patch that applies, passes the checks, and is filed once."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.folder.load import load
from adapters.workshop.outbox import Filed, Outbox
from bot.concepts import EVERYONE, Concept, Glossary
from bot.rules.problem import Severity
from bot.workshop.proposal import Proposal, ProposalRefused

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CAMPAIGN = "A set of advertisements and letters that run for a time with one aim and one budget."
CHURN = "The share of customers who stopped paying within a month."


def file(
    outbox: Outbox,
    label: str = "churn",
    definition: str = CHURN,
    team: str | None = "marketing",
    gloss: str | None = None,
) -> Filed:
    return outbox.file(Proposal(label, definition, team or EVERYONE, gloss), now=MONDAY)


def apply(patch: Path, repository: Path) -> Glossary:
    """Apply the patch as a maintainer does, and read the glossary as the bot does."""
    subprocess.run(["git", "apply", str(patch)], cwd=repository, check=True)
    loaded = load(repository / "glossary", today=MONDAY.date())
    assert [str(one) for one in loaded.problems if one.severity is Severity.ERROR] == []
    assert loaded.glossary is not None
    return loaded.glossary


def concept_of(glossary: Glossary, label: str, team: str) -> Concept:
    senses = (
        one for one in glossary.concepts.values() for term in one.terms if term.label == label
    )
    return next(one for one in senses if team in one.teams)


def test_a_new_term_becomes_a_draft_in_a_file_of_its_own(outbox: Outbox, repository: Path) -> None:
    filed = file(outbox, "churn rate", gloss="customers who left")
    glossary = apply(filed.patch, repository)

    assert (repository / "glossary/concepts/churn-rate.yaml").read_text() == (
        "word: churn rate\n"
        "concepts:\n"
        "  - id: churn-rate\n"
        "    terms:\n"
        "      - {label: churn rate, team: marketing}\n"
        "    area: unsorted\n"
        "    definition: >-\n"
        "      The share of customers who stopped paying within a month.\n"
        "    gloss: customers who left\n"
        "    owner: marketing-ops\n"
        "    draft: true\n"
    )
    assert concept_of(glossary, "churn rate", "marketing").draft


def test_a_long_definition_is_wrapped_and_read_back_whole(outbox: Outbox, repository: Path) -> None:
    definition = " ".join(f"word{number}: 'quoted' #{number}" for number in range(30))
    glossary = apply(file(outbox, definition=definition).patch, repository)

    assert concept_of(glossary, "churn", "marketing").definition == definition
    text = (repository / "glossary/concepts/churn.yaml").read_text()
    assert max(map(len, text.splitlines())) <= 100


def test_a_second_sense_joins_the_file_and_changes_no_other_line(
    outbox: Outbox, repository: Path
) -> None:
    filed = file(outbox, "campaign", "A set of settings that is rolled out to machines.", "it")
    changed = filed.patch.read_text().splitlines()
    assert [line for line in changed if line.startswith("-") and not line.startswith("---")] == []

    glossary = apply(filed.patch, repository)
    word = next(word for word in glossary.words if word.word == "campaign")
    assert word.contest is not None
    assert word.contest.differs == (
        "Marketing: a planned push with one aim. "
        "IT: A set of settings that is rolled out to machines."
    )
    assert [one.id for one in word.concepts] == ["campaign", "campaign-it"]
    assert word.concepts[1].owner == "it-data"


def test_a_third_sense_joins_a_contest_that_is_there(outbox: Outbox, repository: Path) -> None:
    filed = file(outbox, "Leads", "A person with a budget who asked for a price.", "sales")
    changed = filed.patch.read_text()
    glossary = apply(filed.patch, repository)

    assert "\n+  differs" not in changed
    assert concept_of(glossary, "Leads", "sales").id == "leads-sales"


def test_a_label_that_lives_in_another_file_gets_a_file_that_says_what_differs(
    outbox: Outbox, repository: Path
) -> None:
    filed = file(outbox, "push", "Sending code to the shared repository.", "it")
    glossary = apply(filed.patch, repository)

    word = next(word for word in glossary.words if word.word == "push")
    assert word.path == "concepts/push.yaml"
    assert word.contest is not None
    assert word.contest.differs.startswith("Sales: a planned push")


def test_a_sense_of_the_team_s_own_is_put_in_other_words(outbox: Outbox, repository: Path) -> None:
    shorter = "A set of advertisements and letters that run for a time with one aim."
    filed = file(outbox, "Campaigns", shorter, "marketing")
    lines = filed.patch.read_text().splitlines()
    apply(filed.patch, repository)

    assert [line for line in lines if line[:1] in "+-" and line[1:3] not in ("++", "--")] == [
        "-      one aim and one budget.",
        "+      one aim.",
    ]


@pytest.mark.parametrize(
    ("gloss", "changed"),
    [
        pytest.param(None, [], id="left"),
        pytest.param(
            "a planned push",
            ["-    gloss: a planned push with one aim", "+    gloss: a planned push"],
            id="put otherwise",
        ),
    ],
)
def test_a_gloss_changes_only_if_another_is_given(
    outbox: Outbox, gloss: str | None, changed: list[str]
) -> None:
    filed = file(outbox, "push", "Letters with one aim.", "sales", gloss).patch.read_text()

    lines = [line for line in filed.splitlines() if line[:1] in "+-"]
    assert [line for line in lines if line[1:].startswith("    gloss")] == changed


def test_the_page_says_what_changes_for_whom_and_whose_signature_lapses(
    outbox: Outbox, repository: Path
) -> None:
    lead = repository / "glossary/concepts/lead.yaml"
    signed = "    owner: it-data\n    agreed: {by: {it: 2026-03-01}, wording: 000000000000}\n"
    lead.write_text(lead.read_text().replace("    owner: it-data\n", signed))
    page = file(outbox, "lead", "A form that was stored & checked.", "it")
    text = page.patch.with_suffix(".md").read_text()

    assert text.startswith("# Changed: lead, as IT says it")
    assert "Until now “lead” means to IT:\n\n> A form that was stored.\n" in text
    assert "> A form that was stored \\& checked." in text
    assert "- Marketing: A person who left an address." in text
    assert "IT signed the wording of before; that signature does not cover the new one." in text
    assert "Who must agree to this wording: IT." in text
    assert "proposed by" not in text


def test_who_wishes_it_is_named(outbox: Outbox) -> None:
    filed = outbox.file(Proposal("churn", CHURN, "it", by="Ana <@U1>"), now=MONDAY)

    assert "- proposed by Ana \\<@\u200bU1\\>" in filed.patch.with_suffix(".md").read_text()


def test_the_same_proposal_is_filed_once(outbox: Outbox, tmp_path: Path) -> None:
    first = file(outbox)
    stamps = {path: path.stat().st_mtime_ns for path in (tmp_path / "outbox").iterdir()}
    later = MONDAY.replace(year=2027)
    again = outbox.file(Proposal("  churn ", f"{CHURN}\n", "marketing"), now=later)

    assert again == first
    assert stamps == {path: path.stat().st_mtime_ns for path in (tmp_path / "outbox").iterdir()}
    assert sorted(path.suffix for path in stamps) == [".md", ".patch"]


def test_another_definition_is_another_proposal(outbox: Outbox) -> None:
    assert file(outbox).patch != file(outbox, definition="Customers who left.").patch


def test_the_person_is_told_where_it_went(outbox: Outbox) -> None:
    said = file(outbox).said

    assert said.startswith("The proposal for “churn” is with Marketing Operations, as churn-")


@pytest.mark.parametrize(
    ("team", "owner"),
    [
        pytest.param("it", "it-data", id="its own"),
        pytest.param("field-sales", "sales-ops", id="that of the team it is part of"),
        pytest.param("finance", "marketing-ops", id="the first where it has none"),
        pytest.param(None, "marketing-ops", id="the first where no team is named"),
    ],
)
def test_the_owner_is_one_of_the_team(
    outbox: Outbox, repository: Path, team: str | None, owner: str
) -> None:
    glossary = apply(file(outbox, team=team).patch, repository)

    assert concept_of(glossary, "churn", team or "everyone").owner == owner


@pytest.mark.parametrize(
    ("label", "name"),
    [
        pytest.param("../../../etc/passwd", "etc-passwd", id="a path"),
        pytest.param("/etc/passwd", "etc-passwd", id="an absolute path"),
        pytest.param("..\\..\\boot.ini", "boot-ini", id="a Windows path"),
        pytest.param("C:evil", "c-evil", id="a drive"),
        pytest.param("con", "con-term", id="a device on Windows"),
        pytest.param("NUL", "nul-term", id="another device"),
        pytest.param(".git", "git", id="a hidden folder"),
        pytest.param("-rf *", "rf", id="an option"),
        pytest.param("a\x00b\ud83dc", "abc", id="characters that cannot be kept"),
        pytest.param("yes", "yes", id="a boolean of old YAML"),
        pytest.param("null", "null", id="nothing, in YAML"),
        pytest.param("0123", "0123", id="a number"),
        pytest.param("2026-03-02", "2026-03-02", id="a date"),
        pytest.param("{a: b}, #c & *d", "a-b-sharp-c-d", id="YAML syntax"),
        pytest.param('it\'s "quoted"', "it-s-quoted", id="quotes"),
        pytest.param("A/B test\n+ injected: line", "a-b-test-plus-injected-line", id="lines"),
        pytest.param("<!channel> [x](http://y)", "channel-x-http-y", id="markup"),
        pytest.param("\u202emoc.live", "moc-live", id="text that runs backwards"),
        pytest.param("Größe", "grosse", id="umlauts"),
        pytest.param("мера", "мера", id="another script"),
        pytest.param("👍 thumbs", "thumbs", id="an emoji"),
        pytest.param("x" * 60, "x" * 60, id="the longest"),
    ],
)
def test_no_label_leaves_the_folder_or_the_shape_of_the_file(
    outbox: Outbox, repository: Path, label: str, name: str
) -> None:
    definition = f"What {label} means: {{a: [b]}} # not a comment, 'nor' this \\ either."
    before = set(repository.rglob("*.yaml"))
    filed = file(outbox, label, definition, gloss=label)
    apply(filed.patch, repository)

    assert set(repository.rglob("*.yaml")) - before == {
        repository / "glossary" / "concepts" / f"{name}.yaml"
    }
    assert filed.patch.parent == outbox_folder(filed)
    assert filed.patch.name.startswith(f"{name}-")


def outbox_folder(filed: Filed) -> Path:
    """Where the patch really is, links and dots followed."""
    return filed.patch.resolve().parent


@pytest.mark.parametrize(
    ("label", "definition", "team", "said"),
    [
        pytest.param("", CHURN, "it", "Which term is it?", id="no label"),
        pytest.param("?!", CHURN, "it", "Which term is it?", id="a label of signs"),
        pytest.param("x" * 61, CHURN, "it", "at most 60 characters", id="a long label"),
        pytest.param("ﷺ" * 60, CHURN, "it", "at most 60 characters", id="a label that grows"),
        pytest.param("churn", "", "it", "What does “churn” mean?", id="no definition"),
        pytest.param("churn", "42.", "it", "What does “churn” mean?", id="no words"),
        pytest.param("churn", "Churn.", "it", "cannot explain itself", id="itself"),
        pytest.param("churn", "x " * 600, "it", "at most 1,000 characters", id="a long definition"),
        pytest.param("churn", CHURN, "legal", "The teams are: marketing, it", id="no such team"),
        pytest.param("Campaigns", CAMPAIGN, "marketing", "Say what is different", id="nothing new"),
        pytest.param("campaign", CAMPAIGN, "it", "If IT means the same", id="another's words"),
    ],
)
def test_what_cannot_be_filed_is_refused_in_a_sentence(
    outbox: Outbox, tmp_path: Path, label: str, definition: str, team: str, said: str
) -> None:
    with pytest.raises(ProposalRefused, match=said.replace("?", r"\?")):
        file(outbox, label, definition, team)

    assert not (tmp_path / "outbox").exists()


def test_a_long_gloss_is_refused(outbox: Outbox) -> None:
    with pytest.raises(ProposalRefused, match="at most 100 characters"):
        file(outbox, gloss="word " * 30)


def test_a_glossary_that_is_broken_takes_no_proposals(outbox: Outbox, repository: Path) -> None:
    (repository / "glossary/concepts/broken.yaml").write_text("word: [")

    with pytest.raises(ProposalRefused, match="being mended at the moment"):
        file(outbox)


def test_an_outbox_that_cannot_be_written_is_told(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    outbox = Outbox(tmp_path / "file" / "outbox", glossary=repository / "glossary")

    with pytest.raises(ProposalRefused, match="Tell whoever looks after Parley"):
        file(outbox)


def test_a_proposal_that_was_merged_is_told_to_be_there(outbox: Outbox, repository: Path) -> None:
    apply(file(outbox).patch, repository)

    with pytest.raises(ProposalRefused, match="Marketing already has “churn” in exactly"):
        file(outbox)


def test_a_glossary_that_moved_on_gets_a_patch_that_still_applies(
    outbox: Outbox, repository: Path
) -> None:
    first = file(outbox, "lead", "A person with a budget.", "sales")
    lead = repository / "glossary/concepts/lead.yaml"
    lead.write_text(lead.read_text().replace("A form that was stored.", "A stored form."))
    again = file(outbox, "lead", "A person with a budget.", "sales")

    assert again.patch == first.patch
    apply(again.patch, repository)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda text: text.rstrip("\n"), id="no line end at the end"),
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="line ends of Windows"),
        pytest.param(lambda text: f"\ufeff{text}", id="a byte order mark"),
        pytest.param(lambda text: f"---\n{text}", id="a document start"),
    ],
)
def test_a_patch_applies_to_a_file_from_any_editor(
    outbox: Outbox, repository: Path, change: object
) -> None:
    assert callable(change)
    lead = repository / "glossary/concepts/lead.yaml"
    lead.write_bytes(change(lead.read_text()).encode())
    filed = file(outbox, "lead", "A person with a budget.", "sales")

    assert concept_of(apply(filed.patch, repository), "lead", "sales").draft


def test_a_glossary_outside_a_repository_is_named_by_its_folder(
    repository: Path, tmp_path: Path
) -> None:
    words = tmp_path / "my words" / "concepts"
    words.mkdir(parents=True)
    shutil.copy(repository / "glossary" / "teams.yaml", words.parent)
    outbox = Outbox(tmp_path / "outbox", glossary=tmp_path / "my words")
    filed = file(outbox)
    subprocess.run(["git", "apply", str(filed.patch)], cwd=tmp_path, check=True)

    assert (words / "churn.yaml").exists()


def test_the_page_says_in_plain_words_what_is_proposed(outbox: Outbox) -> None:
    filed = file(outbox, "lead", "A person *with* a budget <b>.", "sales", gloss="a real chance")
    page = filed.patch.with_suffix(".md").read_text()

    assert page == (
        "# New: lead, as Sales says it\n\n"
        "Sales does not have “lead” in the glossary yet. This adds it:\n\n"
        "> A person \\*with\\* a budget \\<b\\>.\n\n"
        "In a few words: a real chance\n\n"
        "Others mean something else by the same word, and that stays as it is:\n\n"
        "- Marketing: A person who left an address.\n"
        "- IT: A form that was stored.\n\n"
        "Who must agree to this wording: Sales.\n\n"
        "- owner: Sales Operations\n"
        "- file: glossary/concepts/lead.yaml\n\n"
        "Worth a look:\n\n"
        "- What differs and the question do not mention Sales yet.\n\n"
        "What is left to do:\n\n"
        f"1. At the top of the repository: `git apply {filed.patch.name}`\n"
        "2. Read the new concept and put it better; choose an `area`.\n"
        "3. Once its teams stand behind it, take `draft: true` away.\n"
        "4. Say in `contest` what differs. If the meanings have nothing to do with each other, "
        "write `kind: homonym`, give each sense `clues`, and take `ask` away.\n"
        "5. `parley lint` says whether all is in order.\n\n"
        "Proposed on 2026-03-02.\n"
    )
