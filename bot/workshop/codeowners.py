"""Who is asked about which file of the glossary: the owners of its concepts and of its teams."""

import re
from collections.abc import Iterator, Mapping

from bot.answering.agreement import signers
from bot.concepts import EVERYONE, Concept, Glossary, Word
from bot.rules.finding import TEAMS_FILE

BEGIN = "# Below: written by `parley codeowners`; change the owners in teams.yaml."
END = "# Above: written by `parley codeowners`."
_ACCOUNT = re.compile(r"@?[A-Za-z0-9][\w.-]*(/[\w.-]+)?|[^\s@#]+@[\w.-]+\.\w+")


def owners_of_files(glossary: Glossary) -> Mapping[str, tuple[str, ...]]:
    """The accounts that answer for each file, by its path; files without one are left out.

    Those of teams.yaml are all owners: whoever is named there may sign.
    """
    everybody = dict.fromkeys(name for id_ in glossary.owners for name in _accounts(id_, glossary))
    files = {TEAMS_FILE: tuple(everybody)} if everybody else {}
    for word in glossary.words:
        if accounts := tuple(dict.fromkeys(_asked(word, glossary))):
            files[word.path] = accounts
    return files


def codeowners(before: str, files: Mapping[str, tuple[str, ...]], folder: str) -> str:
    """The text of a CODEOWNERS file with our part written anew; what others wrote stays."""
    lines = [f"/{_escaped(f'{folder}/{path}')} {' '.join(who)}" for path, who in files.items()]
    ours = "\n".join((BEGIN, *lines, END))
    if BEGIN in before and END in before:
        head, _, rest = before.partition(BEGIN)
        return f"{head}{ours}{rest.partition(END)[2]}"
    head = f"{before.rstrip()}\n\n" if before.strip() else ""
    return f"{head}{ours}\n"


def _asked(word: Word, glossary: Glossary) -> Iterator[str]:
    """The owners of the concepts of a file, then those of the teams that sign them."""
    for concept in word.concepts or _sides(word, glossary):
        yield from _accounts(concept.owner, glossary)
    for concept in word.concepts:
        if EVERYONE not in concept.teams:
            for team in signers(concept, glossary):
                for id_, owner in glossary.owners.items():
                    if owner.team == team and id_ != concept.owner:
                        yield from _accounts(id_, glossary)


def _sides(word: Word, glossary: Glossary) -> Iterator[Concept]:
    """The concepts that share a word whose file holds the contest alone."""
    for concept in glossary.concepts.values():
        if any(term.label == word.word and term.standing.current for term in concept.terms):
            yield concept


def _accounts(owner: str, glossary: Glossary) -> Iterator[str]:
    """The accounts of an owner as CODEOWNERS writes them; a bot cannot be asked."""
    known = glossary.owners.get(owner)
    for name in known.git if known else ():
        if _ACCOUNT.fullmatch(name):
            yield name if "@" in name else f"@{name}"


def _escaped(path: str) -> str:
    return path.removeprefix("./").replace("\\", "\\\\").replace(" ", "\\ ").replace("#", "\\#")
