"""Whether words state something by a verb of their own, and so name nothing."""

import re
from collections.abc import Sequence

from bot.socratic.english import verbs

_WHOSE = frozenset("the a an my our your their his her its this".split())
LINKS = frozenset("of for from on in with to about between at by".split())
_ALWAYS_VERBS = frozenset(
    """know go tell send get keep seem agree decide give come become belong exist happen deny refuse include expire let think
    want insist require contain depend complain allow explain understand appear remain receive provide begin bring
    choose believe consider continue apply arrive ask attend be behave convince deliver disappear discover do ensure
    fail forget forgive have hear involve join keep lapse learn lend lose mean meet notify obtain occur owe own persuade
    prevent prove put realise resign respond say see sell shut sit speak spend steal take teach throw undo vanish
    withdraw write wear win""".split()
)
_THIRDS = _ALWAYS_VERBS | frozenset(
    """accept add approve arrive carry catch choke choose collect decline deliver deny differ eat enter fly follow grow hang hide hold land
    lie look weigh hinge pass describe cover exist fire trust maintain melt move open paint pick publish reach read reject remove rename renew restore reveal say serve settle show sit
    spin stall start stay stick suffer suspend swallow sync translate treat try turn validate wait want wipe fit find need pay
    produce promise pull reply fall feel bind rest close ask overlap mean swear work""".split()
)
"""Verbs that name nothing with an s at their end, as runs and reports may."""
ALWAYS_PAST = frozenset(
    "broke came chose did died drew fell flew forgot froze gave got grew had held kept knew lent made meant met paid quit ran said sat sent slept sold spent stood stuck took told threw understood went withdrew woke wrote".split()
)


_IS_SUBJECT = re.compile(r"(?:or|er|nt|on|ty|ee|ment|team|board|client|vendor|court|bank|shop)$")
"""Endings of nouns that do something, where other words before an -ed only describe: the supplier moved."""


def has_verb(words: Sequence[str]) -> bool:
    """Whether words in lower case state something: the tests pass here, the phone went home."""
    for place, one in enumerate(words):
        if one in _ALWAYS_VERBS or one in ALWAYS_PAST or verbs.base_of_third(one) in _THIRDS:
            return True
        after = words[place + 1] if place + 1 < len(words) else ""
        before = words[place - 1] if place else ""
        if verbs.base_of_past(one) and (
            after == "by"
            or (after == "to" and one.endswith("ed"))
            or (place and after in LINKS | _WHOSE)
            or (after and one.endswith("ed") and _IS_SUBJECT.search(before))
        ):
            return True
    return False
