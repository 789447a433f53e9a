"""Which kind of word each word is, in chat as it is written."""

import pytest

from bot.socratic.english.tags import TAGS, tag_signs, tags, tokens_of
from bot.socratic.english.tags_weights import NET
from bot.socratic.net import unpacked


@pytest.mark.parametrize(
    ("clause", "kinds"),
    [
        ("the vendor flips switches", "DT NN VBZ NNS"),
        ("the switches need a reset", "DT NNS VBP DT NN"),
        ("my scripts don't reach the supplier's FTP", "PRP$ NNS V- VB DT POS NNP"),
        ("the board votes on the budget", "DT NN VBZ IN DT NN"),
        ("we need votes on the budget", "PRP VBP NNS IN DT NN"),
        ("it's been failing since 9", "PV VBN VBG IN CD"),
        ("i can't open it", "PRP V- VB PRP"),
        ("which department looks after that", "W NN VBZ IN DT"),
        ("", ""),
    ],
)
def test_a_word_is_told_by_its_neighbours(clause: str, kinds: str) -> None:
    assert tags(tuple(tokens_of(clause))) == tuple(kinds.split())


def test_what_is_added_up_in_parts_is_the_same_as_the_whole() -> None:
    tokens = tuple(tokens_of("Legal's queue is long and nobody reads the mails"))
    net = unpacked(NET)

    whole = [net.leans(tag_signs(tokens, place)) for place in range(len(tokens))]

    assert tags(tokens) == tuple(TAGS[leans.index(max(leans))] for leans in whole)


def test_there_is_an_answer_for_each_kind() -> None:
    assert unpacked(NET).answers == len(TAGS)
