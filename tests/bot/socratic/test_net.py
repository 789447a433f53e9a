"""A net over signs: what it weighs, and how it is written and read back."""

from dataclasses import replace

import pytest

from bot.socratic.english.tags import TAGS as KINDS_OF_WORDS
from bot.socratic.english.tags_weights import NET as WORDS
from bot.socratic.naming.weights import NET as NAMES
from bot.socratic.net import Net, key_of, packed, unpacked
from bot.socratic.replies.signs import KINDS
from bot.socratic.replies.wanted import TAGS
from bot.socratic.replies.wanted_weights import NET as WANTED
from bot.socratic.replies.weights import ENDING, OTHERS
from bot.socratic.replies.weights import NET as REPLIES
from bot.socratic.sounding.weights import NET as SOUNDING

SIGNS = sorted(("no", "access"), key=key_of)
ROWS = {"no": (2, -6), "access": (1, 4)}
NET = Net(
    answers=1,
    keys=[key_of(sign) for sign in SIGNS],
    rows=memoryview(bytes(number % 256 for sign in SIGNS for number in ROWS[sign])).cast("b"),
    scales=(0.5, 0.25),
    starts=(-1.0, 0.0),
    out=((3.0,),),
)


@pytest.mark.parametrize(
    ("signs", "weight"),
    [
        ((), -1.0),
        (("no",), -1.0 + 2 * 0.5),
        (("access",), -1.0 + 1 * 0.5 + 3.0 * 4 * 0.25),
        (("no", "access"), -1.0 + 3 * 0.5),
        (("never seen",), -1.0),
    ],
)
def test_signs_weigh_alone_and_a_hidden_unit_only_above_0(
    signs: tuple[str, ...], weight: float
) -> None:
    assert NET.lean(signs) == pytest.approx(weight)


def test_a_net_of_two_answers_gives_both() -> None:
    two = replace(NET, answers=2, scales=(0.5, 0.25), out=((), ()))

    assert two.leans(("no", "access")) == pytest.approx([0.5, -0.5])


def test_a_net_is_read_back_as_it_was_written() -> None:
    text = packed(NET)
    back = unpacked(f"\n{text[:20]}\n{text[20:]}\n")

    for signs in ((), ("no",), ("access",), ("no", "access")):
        assert back.leans(signs) == pytest.approx(NET.leans(signs))


@pytest.mark.parametrize(
    ("text", "answers", "most"),
    [
        (SOUNDING, 1, 32_000),
        (NAMES, 1, 40_000),
        (WORDS, len(KINDS_OF_WORDS), 12_000),
        (REPLIES, len(KINDS), 24_000),
        (OTHERS, 1, 12_000),
        (ENDING, 1, 12_000),
        (WANTED, len(TAGS), 24_000),
    ],
)
def test_the_nets_are_small_and_in_order(text: str, answers: int, most: int) -> None:
    net = unpacked(text)

    assert net.answers == answers
    assert 1_000 < len(net.keys) <= most
    assert list(net.keys) == sorted(set(net.keys))
