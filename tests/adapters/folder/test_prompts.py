"""The Socratic wording is checked before it is used."""

from pathlib import Path

import pytest

from adapters.folder.broken import BrokenGlossaryError
from adapters.folder.prompts import check_prompts, read_prompts
from bot.socratic.heard import Form
from bot.socratic.prompts import choose

GLOSSARY = Path(__file__).parents[3] / "glossary"
SHIPPED = (GLOSSARY / "prompts.yaml").read_text("utf-8")


def test_the_shipped_wording_is_in_order() -> None:
    assert check_prompts(SHIPPED).faults == ()


def test_the_six_themes_are_there_with_variants() -> None:
    themes = read_prompts(GLOSSARY).themes

    assert list(themes) == ["language", "incentives", "metrics", "time", "budgets", "risk"]
    assert all(len(theme.next) >= 2 for theme in themes.values())


def test_the_question_says_something_else() -> None:
    openings = read_prompts(GLOSSARY).opening

    for form in Form:
        assert all(
            "is there something else you need to move forward?" in one for one in openings[form]
        )


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "If we solved {x}, is",
            "If we solved {x}? Is",
            "has 2 question marks. Write exactly one.",
        ),
        ("If we solved {x}, is", "If we solved it, is", "does not have {x} exactly once."),
        ("If we solved {x}, is", "If {x} was solved, if {x}, is", "not have {x} exactly once."),
        ("What is it?", "What is it, {x}?", "has a name in braces."),
        ("What is it?", "What " + "then " * 40 + "is it?", "Say it in at most 40."),
        ("That sounds frustrating.", "Is that frustrating?", "has 1 question mark. Write none."),
        ("one_thing:", "one_think:", "There is no `one_thing`."),
        ("one_thing:", "one_think:", "`one_think` is not known here."),
        ("one_thing:", "one_thing: [", "A bracket is opened and never closed"),
        ("  - What is it?\n", "  -\n", "This item has no value."),
        ("  - What is it?\n", "  - a: b\n", "`what_is_it` should hold texts."),
    ],
)
def test_wording_that_cannot_work_is_refused(old: str, new: str, problem: str) -> None:
    assert old in SHIPPED

    faults = check_prompts(SHIPPED.replace(old, new, 1)).faults

    assert problem in "\n".join(f"{fault.what} {fault.remedy}" for fault in faults)


@pytest.mark.parametrize("text", ["", "[]", "word", "[" * 60_000, "a: &x 1\nb: *x"])
def test_what_is_no_wording_at_all_is_refused(text: str) -> None:
    page = check_prompts(text)

    assert page.meaning is None
    assert page.faults


def test_a_problem_says_where_it_is(tmp_path: Path) -> None:
    broken = SHIPPED.replace("If we knew {x}, is", "If we knew, is")
    (tmp_path / "prompts.yaml").write_text(broken, "utf-8")
    line = next(n for n, text in enumerate(broken.splitlines(), 1) if "If we knew, is" in text)

    with pytest.raises(
        BrokenGlossaryError, match=rf"prompts\.yaml:{line}:7: A line of `opening\.wh`"
    ):
        read_prompts(tmp_path)


def test_one_thread_always_gets_the_same_variant_and_threads_differ() -> None:
    variants = ("a", "b", "c")

    assert choose(variants, "C1/17") == choose(variants, "C1/17")
    assert {choose(variants, f"C1/{n}") for n in range(40)} == set(variants)
