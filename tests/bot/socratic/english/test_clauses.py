"""Where one statement ends and the next begins."""

import pytest

from bot.socratic.english.clauses import clauses


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "nobody picks up the phone and the contract ends on Friday",
            ["nobody picks up the phone", "the contract ends on Friday"],
        ),
        (
            "Ben hasn't approved the band and the candidate's got another offer",
            ["Ben hasn't approved the band", "the candidate's got another offer"],
        ),
        (
            "The guide says blue and the two printers who could ask are away",
            ["the guide says blue", "the two printers who could ask are away"],
        ),
        ("That file is locked and the owner is away", ["that file is locked", "the owner is away"]),
        ("The export works and the import fails", ["the export works", "the import fails"]),
        ("The export works and Bob's away", ["the export works", "Bob's away"]),
        (
            "It's the sync between the shop and the stock list keeps failing",
            ["it's the sync between the shop and the stock list keeps failing"],
        ),
        ("The printer and the scanner are broken", ["the printer and the scanner are broken"]),
        ("We need the logo and the icons", ["we need the logo and the icons"]),
        (
            "The people who own the list and the budget are out",
            ["the people who own the list and the budget are out"],
        ),
        ("He sends the file and reads the mail", ["he sends the file and reads the mail"]),
    ],
)
def test_and_begins_a_statement_only_with_somebody_who_does_something(
    text: str, said: list[str]
) -> None:
    assert [clause.text.strip() for clause in clauses(text)] == said
