"""Writes a draft into its YAML file; comments, quotes and order stay as they are."""

import textwrap
from io import StringIO

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import FoldedScalarString

from adapters.workshop.edits import edited
from bot.concepts import Glossary, Sense
from bot.workshop.draft import Draft

UNSORTED = "unsorted"
"""The area of a term that nobody has put anywhere yet."""
LINE = 92
"""The width of a definition's lines, without their indent."""


def written(before: str | None, draft: Draft, glossary: Glossary) -> str:
    """The text of the draft's file with the draft in it; `before` is None for a new file."""
    if before is not None:
        return edited(before, lambda file: _put(file, draft, glossary))
    yaml, file, stream = YAML(), CommentedMap(word=draft.proposal.label), StringIO()
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    _put(file, draft, glossary)
    yaml.dump(file, stream)
    return stream.getvalue()


def _put(file: CommentedMap, draft: Draft, glossary: Glossary) -> None:
    if draft.corrects:
        _correct(file, draft)
    else:
        _add(file, draft, glossary)


def _add(file: CommentedMap, draft: Draft, glossary: Glossary) -> None:
    if draft.others and "contest" not in file and "settled" not in file:
        file.insert(1, "contest", _contest(draft, glossary))
    if not file.get("concepts"):
        file["concepts"] = CommentedSeq()
    file["concepts"].append(_concept(draft))


def _correct(file: CommentedMap, draft: Draft) -> None:
    """Put the concept in other words; nothing else of it is touched, its signature neither."""
    concept = next(one for one in file["concepts"] if one["id"] == draft.id)
    proposal, before = draft.proposal, concept["definition"]
    if draft.corrects and draft.corrects.definition != proposal.definition:
        concept["definition"] = _reworded(before, proposal.definition)
    if proposal.gloss and concept.get("gloss") != proposal.gloss:
        if "gloss" in concept:
            concept["gloss"] = proposal.gloss
        else:
            concept.insert(list(concept).index("definition") + 1, "gloss", proposal.gloss)


def _reworded(before: str, text: str) -> FoldedScalarString:
    """The text as a folded block whose lines are those of before, up to the first change."""
    pairs = enumerate(zip(before, text, strict=False))
    shared = next((at for at, (old, new) in pairs if old != new), min(len(before), len(text)))
    kept = [at for at in getattr(before, "fold_pos", ()) if at < shared and text[at:][:1] == " "]
    start = kept[-1] + 1 if kept else 0
    folded: FoldedScalarString = FoldedScalarString(text)
    ends = [*kept, *(start + at for at in _ends(text[start:]))]
    folded.fold_pos = ends  # type: ignore[attr-defined]
    return folded


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
    folded.fold_pos = _ends(text)  # type: ignore[attr-defined]
    return folded


def _ends(text: str) -> list[int]:
    """Where the lines of a folded text end."""
    lines = textwrap.wrap(text, LINE, break_long_words=False, break_on_hyphens=False)
    ends, at = [], 0
    for line in lines[:-1]:
        at += len(line) + 1
        ends.append(at - 1)
    return ends


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
