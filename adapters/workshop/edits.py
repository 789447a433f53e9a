"""Edits of word files that respect the file: comments, order and quotes stay, few lines change."""

import re
from collections.abc import Callable, Iterable
from io import StringIO
from typing import Any, assert_never

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import CommentMark
from ruamel.yaml.tokens import CommentToken

from bot.concepts import Concept, Settlement, Signatures, Standing, Term
from bot.workshop.settling import Close, Create, Step, Write

Node = CommentedMap | CommentedSeq
_LIST = re.compile(r"^( *)[^\s#-][^\n]*:[ ]*(?:#[^\n]*)?\n(?:[ ]*(?:#[^\n]*)?\n)*( *)-( +)", re.M)
_MAP = re.compile(r"^[^\s#-][^\n]*:[ ]*(?:#[^\n]*)?\n( +)[^\s#-]", re.M)


def edited(text: str, change: Callable[[CommentedMap], None]) -> str:
    """The text of a file after a change of what is in it; line ends stay what they are."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    plain = text.removeprefix(mark).replace("\r\n", "\n")
    yaml = _yaml(plain)
    file = yaml.load(plain)
    change(file)
    stream = StringIO()
    yaml.dump(file, stream)
    after = stream.getvalue()
    if not plain.endswith("\n"):
        after = after.rstrip("\n")
    return mark + (after.replace("\n", "\r\n") if "\r\n" in text else after)


def signed(text: str, concept: str, signatures: Signatures) -> str:
    """The file with these signatures under a concept."""
    return edited(text, lambda file: _sign(_concept(file, concept), signatures))


def settled(files: dict[str, str], steps: Iterable[Step]) -> dict[str, str]:
    """The files, by path, once the steps of an ending are written; the others are left out."""
    after: dict[str, str] = {}
    for step in steps:
        before = after.get(step.path, files[step.path])
        after[step.path] = edited(before, lambda file, step=step: _take(file, step))  # type: ignore[misc]
    return {path: text for path, text in after.items() if text != files[path]}


def _take(file: CommentedMap, step: Step) -> None:
    match step:
        case Write(_, concept):
            _write(_concept(file, concept.id), concept)
        case Create(_, concept):
            _create(file, concept)
        case Close(_, settlement):
            _close(file, settlement)
        case _:
            assert_never(step)


def _concept(file: CommentedMap, id_: str) -> CommentedMap:
    found: CommentedMap = next(one for one in file["concepts"] if one["id"] == id_)
    return found


def _sign(concept: CommentedMap, signatures: Signatures) -> None:
    if "agreed" not in concept:
        by = CommentedMap(signatures.by)
        by.fa.set_flow_style()
        block = CommentedMap(by=by, wording=signatures.wording)
        _insert_after(concept, "owner", "agreed", block)
        return
    agreed = concept["agreed"]
    by = agreed["by"]
    for team in [team for team in by if team not in signatures.by]:
        _delete(by, team)
    for team, on in signatures.by.items():
        if team not in by:
            _append(by, team, on)
        elif str(by[team]) != on.isoformat():
            by[team] = on
    if "wording" not in agreed:
        _insert_after(agreed, "by", "wording", signatures.wording)
    elif agreed["wording"] != signatures.wording:
        agreed["wording"] = signatures.wording


def _write(node: CommentedMap, concept: Concept) -> None:
    """Write the terms and the successor of a concept; terms that stay are not touched."""
    left = list(concept.terms)
    terms = node["terms"]
    for index in reversed(range(len(terms))):
        same = [term for term in left if term.label == terms[index]["label"]]
        term = next((one for one in same if _teams(one) == terms[index]["team"]), None)
        if term := term or next(iter(same), None):
            left.remove(term)
            _restand(terms[index], term)
        else:
            _delete(terms, index)
    for term in left:
        _append(terms, None, _term(term))
    if concept.replaced_by and node.get("replaced_by") != concept.replaced_by:
        if "replaced_by" in node:
            node["replaced_by"] = concept.replaced_by
        else:
            _append(node, "replaced_by", concept.replaced_by)


def _restand(node: CommentedMap, term: Term) -> None:
    if _as_list(node["team"]) != list(term.teams):
        node["team"] = _teams(term)
    if node.get("standing", Standing.PREFERRED.value) != term.standing.value:
        if "standing" in node and term.standing is Standing.PREFERRED:
            _delete(node, "standing")
        else:
            _set(node, "standing", term.standing.value)
    if term.until and str(node.get("until")) != term.until.isoformat():
        _set(node, "until", term.until)


def _create(file: CommentedMap, concept: Concept) -> None:
    node = CommentedMap(id=concept.id)
    node["terms"] = CommentedSeq([_term(term) for term in concept.terms])
    node["area"] = concept.area
    node["definition"] = concept.definition
    if concept.gloss:
        node["gloss"] = concept.gloss
    node["owner"] = concept.owner
    if file.get("concepts"):
        _append(file["concepts"], None, node)
    else:
        _set(file, "concepts", CommentedSeq([node]))


def _close(file: CommentedMap, settlement: Settlement) -> None:
    block = CommentedMap(date=settlement.date, how=settlement.how)
    if settlement.decision:
        block["decision"] = settlement.decision
    below = _take_below(file, "contest")
    at = list(file).index("contest")
    del file["contest"]
    file.pop("settled", None)
    file.insert(at, "settled", block)
    _put_below(file, "settled", below)


def _term(term: Term) -> CommentedMap:
    node = CommentedMap(label=term.label, team=_teams(term))
    if term.standing is not Standing.PREFERRED:
        node["standing"] = term.standing.value
    node.fa.set_flow_style()
    return node


def _teams(term: Term) -> Any:
    if len(term.teams) == 1:
        return term.teams[0]
    several = CommentedSeq(term.teams)
    several.fa.set_flow_style()
    return several


def _as_list(teams: Any) -> list[str]:
    return [teams] if isinstance(teams, str) else list(teams)


def _set(node: CommentedMap, key: str, value: Any) -> None:
    if key in node:
        node[key] = value
    else:
        _append(node, key, value)


def _append(node: Node, key: str | None, value: Any) -> None:
    """Put a value at the end; the comment lines below the last one stay below."""
    below = _take_below(node, _last(node)) if len(node) else ""
    if isinstance(node, CommentedMap):
        node[key] = value
    else:
        node.append(value)
    _put_below(node, _last(node), below)


def _insert_after(node: CommentedMap, before: str, key: str, value: Any) -> None:
    below = _take_below(node, before)
    node.insert(list(node).index(before) + 1, key, value)
    _put_below(node, key, below)


def _delete(node: Node, key: Any) -> None:
    """Take a value away; the comment lines below it stay below the one before."""
    below = _take_below(node, key)
    keys = list(node) if isinstance(node, CommentedMap) else list(range(len(node)))
    at = keys.index(key)
    if at:
        _put_below(node, keys[at - 1], below)
    del node[key]


def _last(node: Node) -> Any:
    return list(node)[-1] if isinstance(node, CommentedMap) else len(node) - 1


def _tail(node: Node, key: Any) -> tuple[Node, Any]:
    """The last value under a key, at which the comment lines below it are kept."""
    value = node[key]
    while isinstance(value, CommentedMap | CommentedSeq) and value and not value.fa.flow_style():
        node, key = value, _last(value)
        value = node[key]
    return node, key


def _take_below(node: Node, key: Any) -> str:
    """Cut out the comment lines and empty lines that follow a value; its own line stays."""
    node, key = _tail(node, key)
    slot = 2 if isinstance(node, CommentedMap) else 0
    tokens = node.ca.items.get(key)
    token = tokens[slot] if tokens else None
    if token is None:
        return ""
    own, _, below = token.value.partition("\n")
    token.value = f"{own}\n"
    if not own:
        tokens[slot] = None
    return str(below)


def _put_below(node: Node, key: Any, below: str) -> None:
    if not below:
        return
    node, key = _tail(node, key)
    slot = 2 if isinstance(node, CommentedMap) else 0
    tokens = node.ca.items.setdefault(key, [None, None, None, None])
    own = tokens[slot].value if tokens[slot] else "\n"
    tokens[slot] = CommentToken(f"{own}{below}", CommentMark(0), None)


def _yaml(text: str) -> YAML:
    """A reader and writer that indents as the file does; two spaces where it does not show."""
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.allow_unicode = True
    found = _LIST.search(text)
    offset = len(found[2]) - len(found[1]) if found else 2
    sequence = offset + 1 + (len(found[3]) if found else 1)
    inner = _MAP.search(text)
    yaml.indent(mapping=len(inner[1]) if inner else 2, sequence=sequence, offset=offset)
    yaml.explicit_start = text.startswith("---")
    return yaml
