"""The gate in front of the detector stops no message that holds a term."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.concepts import Glossary
from bot.matching.detect import Detector, Mention
from bot.matching.gate import Gate
from bot.matching.index import LabelIndex, senses_of, spellings
from tests.bot.glossaries import SMALL, company, concept, term, word

ODD = company(
    *SMALL.words,
    *(
        word(label, concept(f"odd-{at}", term(label, "it", plural=plural)))
        for at, (label, plural) in enumerate(
            [
                ("IT", None),
                ("HA", None),
                ("ON", "ONs"),
                (".NET", None),
                ("C++", None),
                ("E-E-A-T", None),
                ("R&D", None),
                ("A/B test", None),
                ("ad ops", None),
                ("don't-mail list", None),
                ("customer success", None),
                ("clickthrough whitepaper", None),
                ("query", "queries"),
                ("success", "successes"),
                ("SSE", None),
                ("naïve Bayes", None),
                ("мета тег", None),
                ("assess", None),
            ]
        )
    ),
)
LABELS = sorted(
    {
        spelling
        for one in ODD.concepts.values()
        for sense in senses_of(one)
        for spelling in spellings(sense.term)
    }
)


def open_gate() -> Gate:
    gate = Gate()
    gate.plant((), ())
    return gate


DETECTOR = Detector(LabelIndex(ODD))
GATELESS = Detector(LabelIndex(ODD), open_gate())


def typed(label: str) -> st.SearchStrategy[str]:
    """A label as people may type it."""
    forms = {
        label,
        label.upper(),
        label.lower(),
        label.title(),
        f"{label}s",
        f"{label}es",
        f"{label}'s",
        label.replace(" ", "-"),
        label.replace(" ", ""),
        label.replace("-", " "),
        label.replace("-", ""),
        label.replace(" ", " \n"),
        f"{label[:-1]}ies",
        *(f"{label[:at]} {label[at:]}" for at in range(1, len(label))),
    }
    return st.sampled_from(sorted(forms))


PIECES = st.one_of(
    st.sampled_from(LABELS).flatmap(typed),
    st.sampled_from("the it IT has ess s ' ’s & ＆ / . + ` ``` <@U1> :lead: İ 🎉 ﬁ".split()),
    st.sampled_from(("\n", "> ", "\ud800", "\u00a0", "https://x.example/sql")),
    st.text(max_size=4),
)
MESSAGES = st.lists(
    st.tuples(PIECES, st.sampled_from(["", " ", " ", " ", "-", ", ", " - "])), max_size=8
).map(lambda parts: "".join(piece + gap for piece, gap in parts))


@settings(max_examples=600, deadline=None)
@given(MESSAGES)
def test_the_detector_finds_the_same_with_and_without_its_gate(text: str) -> None:
    assert list(DETECTOR.mentions(text)) == list(GATELESS.mentions(text))


@pytest.mark.parametrize("label", LABELS)
def test_a_message_with_a_term_passes(label: str) -> None:
    assert found(ODD, f"what about {label} today?")


def found(glossary: Glossary, text: str) -> list[Mention]:
    return list(Detector(LabelIndex(glossary)).mentions(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("thanks, see you at lunch", id="small talk"),
        pytest.param("is it on the table?", id="grammar that looks like IT and ON"),
        pytest.param("she has time", id="grammar that looks like the plural of HA"),
        pytest.param("", id="nothing"),
        pytest.param("🎉🎉", id="only emoji"),
    ],
)
def test_a_message_without_a_term_is_stopped(text: str) -> None:
    gate = Gate()
    Detector(LabelIndex(ODD), gate)

    assert not gate.may_pass(text)
