"""Writes a draft into its YAML file; comments, quotes and order stay as they are."""

import textwrap
from io import StringIO

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import FoldedScalarString

from adapters.outbox.draft import Draft
from bot.concepts import Glossary, Sense

UNSORTED = "unsorted"
"""The area of a term that nobody has put anywhere yet."""
LINE = 92
"""The width of a definition's lines, without their indent."""


def edited(before: str | None, draft: Draft, glossary: Glossary) -> str:
    """The text of the draft's file with the draft in it; `before` is None for a new file."""
    yaml = _yaml(before or "")
    file = yaml.load(before) if before else CommentedMap(word=draft.proposal.label)
    if draft.others and "contest" not in file and "settled" not in file:
        file.insert(1, "contest", _contest(draft, glossary))
    if not file.get("concepts"):
        file["concepts"] = CommentedSeq()
    file["concepts"].append(_concept(draft))
    stream = StringIO()
    yaml.dump(file, stream)
    return stream.getvalue()


def _yaml(before: str) -> YAML:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.explicit_start = before.startswith("---")
    return yaml


def _concept(draft: Draft) -> CommentedMap:
    proposal = draft.proposal
    term = CommentedMap(label=proposal.label, team=proposal.team)
    term.fa.set_flow_style()
    concept = CommentedMap(id=draft.id)
    concept["terms"] = CommentedSeq([term])
    concept["area"] = draft.others[0].concept.area if draft.others else UNSORTED
    concept["definition"] = _folded(proposal.definition)
    if proposal.gloss:
        concept["gloss"] = proposal.gloss
    concept["owner"] = draft.owner.id
    concept["draft"] = True
    return concept


def _folded(text: str) -> FoldedScalarString:
    """The text as a folded block, so that no colon, quote or # in it can do harm."""
    folded: FoldedScalarString = FoldedScalarString(text)
    lines = textwrap.wrap(text, LINE, break_long_words=False, break_on_hyphens=False)
    ends, at = [], 0
    for line in lines[:-1]:
        at += len(line) + 1
        ends.append(at - 1)
    folded.fold_pos = ends  # type: ignore[attr-defined]
    return folded


def _contest(draft: Draft, glossary: Glossary) -> CommentedMap:
    """A first contest block, for the maintainers to put better."""
    senses = [
        (_teams(sense, glossary), sense.concept.gloss or sense.concept.definition)
        for sense in draft.others
    ]
    own = draft.proposal.gloss or draft.proposal.definition
    senses.append((glossary.team_name(draft.proposal.team), own))
    teams = " and ".join(team for team, _ in senses)
    contest = CommentedMap(kind="disputed")
    contest["differs"] = " ".join(f"{team}: {said.rstrip('.')}." for team, said in senses)
    contest["ask"] = f"What would have to be true for {teams} to mean the same thing?"
    return contest


def _teams(sense: Sense, glossary: Glossary) -> str:
    return " and ".join(glossary.team_name(team) for team in sense.term.teams)
