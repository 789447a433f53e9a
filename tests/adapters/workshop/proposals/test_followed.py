"""A glossary that is followed in git: whatever happens to the remote, the last good one stays."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.library import Library
from adapters.workshop.followed import Followed, NothingToReadError
from adapters.workshop.git import Remote
from adapters.workshop.repository import Repository
from tests.adapters.workshop.proposals.conftest import git

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def clock() -> datetime:
    return NOON


async def nothing() -> None:
    """Nobody has to be told."""


def follow(words: Path) -> Followed:
    return Followed(Repository(words.parent / "ours" / "copy.git", Remote(str(words))), clock=clock)


@pytest.fixture
def followed(words: Path) -> Iterator[Followed]:
    followed = follow(words)
    yield followed
    followed.close()


def change(company: Path, old: str, new: str, *, force: bool = False) -> None:
    """Change the lead's file, commit it and push it to main."""
    lead = company / "glossary/concepts/lead.yaml"
    lead.write_text(lead.read_text().replace(old, new))
    git(company, "commit", "--quiet", "-am", "A change", *(("--amend",) if force else ()))
    git(company, "push", "--quiet", *(("--force",) if force else ()), "origin", "main")


def stored(library: Library) -> str:
    return library.knowledge().glossary.concepts["lead-it"].definition


async def test_a_change_on_main_is_in_use_at_the_next_look(
    followed: Followed, company: Path
) -> None:
    library = Library(followed.start(), clock)
    change(company, "A form that was stored.", "A stored form.")

    assert await followed.look(library, nothing)
    assert stored(library) == "A stored form."
    assert not await followed.look(library, nothing)
    assert followed.state.commit == git(company, "rev-parse", "HEAD")


async def test_a_broken_version_is_not_used_and_a_mended_one_is(
    followed: Followed, company: Path
) -> None:
    library = Library(followed.start(), clock)
    change(company, "word: lead", "word: [")
    await followed.look(library, nothing)
    assert stored(library) == "A form that was stored."
    assert "is not in use" in str(followed.state.problem)

    change(company, "word: [", "word: lead")
    await followed.look(library, nothing)
    assert followed.state.problem is None


async def test_a_revert_to_what_is_in_use_ends_the_problem(
    followed: Followed, company: Path
) -> None:
    library = Library(followed.start(), clock)
    change(company, "word: lead", "word: [")
    await followed.look(library, nothing)
    git(company, "push", "--quiet", "--force", "origin", "HEAD~1:main")
    await followed.look(library, nothing)

    assert followed.state.problem is None


async def test_a_history_that_was_rewritten_is_followed(followed: Followed, company: Path) -> None:
    library = Library(followed.start(), clock)
    change(company, "A form that was stored.", "Another form.", force=True)

    assert await followed.look(library, nothing)
    assert stored(library) == "Another form."


async def test_a_remote_that_disappears_changes_nothing_and_is_told(
    followed: Followed, words: Path
) -> None:
    library = Library(followed.start(), clock)
    shutil.move(words, words.with_name("gone.git"))

    assert not await followed.look(library, nothing)
    assert stored(library) == "A form that was stored."
    assert "git fetch" in str(followed.state.problem)


def test_without_its_remote_it_starts_from_what_was_good(words: Path) -> None:
    first = follow(words)
    first.start()
    first.close()
    shutil.move(words, words.with_name("gone.git"))
    second = follow(words)

    assert (second.start() / "concepts/lead.yaml").exists()
    assert second.state.problem
    second.close()


@pytest.mark.parametrize("branch", ["main", "other"], ids=["no remote", "no such branch"])
def test_nothing_to_start_from_says_which_settings_to_check(words: Path, branch: str) -> None:
    remote = "https://ana:s3cret@127.0.0.1:1/words.git" if branch == "main" else str(words)
    copy = words.parent / "ours" / "copy.git"
    followed = Followed(Repository(copy, Remote(remote, "t0ken"), branch), clock=clock)
    with pytest.raises(NothingToReadError, match="PARLEY_GLOSSARY_REMOTE") as told:
        followed.start()

    assert "s3cret" not in str(told.value)
    assert "t0ken" not in str(told.value)
    assert "s3cret" not in repr(followed.repository)
    assert not any(b"s3cret" in file.read_bytes() for file in copy.rglob("*") if file.is_file())
