"""Who does what in a clause: its subject, its verb, and the rest."""

import re

from bot.socratic.english import verbs
from bot.socratic.english.edges import without_lead
from bot.socratic.english.nouns import determined, is_group, is_noun, is_team


def subject_verb(words: str) -> tuple[str, str, str] | None:
    """Split "legal signs off the claims" into subject, verb in its base form, and the rest."""
    tokens = words.split(" ")
    for finite in (_third_base, plural_base):
        for index in range(1, min(len(tokens), 7)):
            who, rest = " ".join(tokens[:index]), " ".join(tokens[index + 1 :])
            base = finite(tokens[index].lower(), who)
            bare = index == 1 and determined(tokens[0]) and not is_team(who)
            if base and is_noun(who) and not bare:
                return who, base, f" {rest}" if rest else ""
    return None


def _third_base(token: str, who: str) -> str | None:
    return verbs.base_of_third(token)


def plural_base(token: str, who: str) -> str | None:
    plural = re.search(r"[^su\W]{3}s$", who) or (is_group(who) and not who.istitle())
    return token if plural and token in verbs.known() else None


def subject_of(words: str) -> str | None:
    """The noun phrase in "my PR is" and "the contract has been"; None for I and we."""
    words = re.sub(
        r"(?: (?:is|are|'s|has been|have been|was|got|gets|been|remains|seems|still|all|now|currently|completely|also))+$",
        "",
        words.strip(),
        flags=re.I,
    )
    words = without_lead(words)
    if not words or re.fullmatch(
        r"(?:I|we|I'm|we're|I've|we've|it|it's|they|they're|this|that|everything|all|am|are|is|been)(?: been)?",
        words,
        re.I,
    ):
        return None
    return words if is_noun(words) else None
