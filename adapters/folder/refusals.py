"""What keeps a file from being read at all, by the name in square brackets."""

REFUSALS = {
    "no-folder": "There is no folder of that name. Name the one that holds teams.yaml.",
    "not-readable": "The file is missing or may not be opened. teams.yaml must be there.",
    "not-read": "A warning: the file stands where no file is read. Move or rename it.",
    "outside-folder": "The file is a link that leads out of the glossary. Put a copy in its place.",
    "not-text": "The file is not plain text in UTF-8. Save it with that encoding.",
    "too-large": "The file is larger than a million bytes. Split it.",
    "yaml": "The text breaks the grammar of YAML, most often by a colon, a quote or a space too "
    "few. Put quotes round the text, or use the folded form `>-` for longer ones.",
    "tab": "A line begins with a tab. Use two spaces for each step.",
    "too-deep": "Lists and keys are nested more than 40 deep. No file needs that.",
    "anchor": "`&name` and `*name` are not understood. Write the text out.",
    "tag": "A tag such as `!name` is not understood. Delete it, or put quotes round the text.",
    "several-documents": "A line `---` begins a second document. Put it into a file of its own.",
    "duplicate-key": "One key stands twice in one place. Keep one of the two.",
    "empty-value": "A key has nothing behind it. Write a value, or delete the line.",
    "missing-key": "A key that must be there is not. Add it.",
    "unknown-key": "The key is misspelled or stands in the wrong place. The message names the key "
    "that was probably meant.",
    "wording": "A line of prompts.yaml has a question mark or a name in braces too many or too "
    "few, or is too long. The message says which.",
    "nudges": "Something in nudges.yaml cannot be: a time that never comes, an unknown zone or "
    "country, a question without its question mark. The message says which.",
    "wrong-value": "The value is of another kind than the key needs. The message says which kind.",
}
"""The name of each refusal, and what it means."""
