"""What is true about a question: found, contested, seen through a slip, near, or unknown."""

import pytest

from bot.answering.answer import (
    Answer,
    Compared,
    Contested,
    Defined,
    Helped,
    Listed,
    Nearest,
    Several,
    Suggested,
    Translated,
    Unclear,
    Unknown,
    here_of,
)
from bot.answering.here import UNDECIDED, Asking, By
from bot.asking.question import Intent, Part, Phrase, Question
from bot.messages import Addressed
from tests.bot.glossaries import NOBODY, SMALL, TODAY, knowledge

KNOWN = knowledge(SMALL, "ctr", "webhook")


def answer(text: str, asking: Asking = NOBODY) -> Answer | None:
    """The answer to a text said to Parley in private."""
    return KNOWN.desk.answer(KNOWN.reader.read(text, Addressed.DM), asking, TODAY)


def test_a_word_with_one_sense_is_defined() -> None:
    found = answer("what is a webhook?")

    assert isinstance(found, Defined)
    assert (found.word.concepts, found.here.by, found.took) == (("webhook",), By.ONLY, None)


def test_a_contested_word_leads_with_the_sense_that_holds_and_hides_none() -> None:
    found = answer("what does qualified lead mean here?", Asking(("it",)))

    assert isinstance(found, Contested)
    assert found.here.sense is not None
    assert found.here.sense.concept.id == "ql-it"
    assert set(found.word.concepts) == {"ql-marketing", "ql-it"}
    assert found.contest is not None


def test_a_contest_is_found_though_its_concepts_live_in_other_files() -> None:
    found = answer("what is SQL?")

    assert isinstance(found, Contested)
    assert found.contest is not None
    assert found.contest.differs == "They differ."


def test_a_slip_is_answered_and_said() -> None:
    found = answer("what is a webhok?")

    assert isinstance(found, Defined)
    assert found.took == "webhok"


def test_the_part_that_was_asked_for_is_kept() -> None:
    found = answer("who owns failover?")

    assert isinstance(found, Defined)
    assert found.part is Part.OWNER


def test_a_longer_phrase_is_only_suggested() -> None:
    found = answer("what is lead time?")

    assert isinstance(found, Suggested)
    assert found.asked == "lead time"
    assert found.suggestions[0].label == "lead"


@pytest.mark.parametrize("label", ["flurbing", "SQM", "quantum entanglement"])
def test_what_is_not_written_down_is_unknown(label: str) -> None:
    assert answer(f"what does {label} mean?") == Unknown(label)


def test_several_words_have_several_answers() -> None:
    found = answer("what are SQL and CTR?", Asking(("it",)))

    assert isinstance(found, Several)
    assert [type(part) for part in found.parts] == [Contested, Defined]
    assert here_of(found).team == "it"


def test_words_are_compared() -> None:
    found = answer("churn vs uptime")

    assert isinstance(found, Compared)
    assert [one.label for one in found.words] == ["churn", "uptime"]


def test_one_word_is_compared_as_its_teams_see_it() -> None:
    found = answer("pipeline: marketing vs IT")

    assert isinstance(found, Compared)
    assert found.contest is not None


def test_an_unknown_side_is_said_and_not_compared() -> None:
    assert answer("churn vs flurbing") == Unknown("flurbing")


def test_a_description_finds_words_and_never_one_alone_for_sure() -> None:
    found = answer("what do we call clicks per view?")

    assert isinstance(found, Nearest)
    assert [one.id for _, one in found.found] == ["ctr", "webhook"]


def test_a_description_that_nothing_matches_is_unknown() -> None:
    known = knowledge()
    question = known.reader.read("what do we call a thing?", Addressed.DM)

    assert known.desk.answer(question, Asking(), TODAY) == Unknown("thing")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("which terms are homonyms?", ["SQL"]),
        ("what is disputed?", ["pipeline", "qualified lead"]),
        ("list sales terms", ["profit and loss", "sales qualified lead", "SQL"]),
    ],
)
def test_a_list_shows_what_it_is_about(text: str, labels: list[str]) -> None:
    found = answer(text)

    assert isinstance(found, Listed)
    assert [one.label for one in found.words] == labels


def test_a_long_list_says_how_many_were_left_out() -> None:
    found = answer("list everything")

    assert isinstance(found, Listed)
    assert (len(found.words), found.left_out) == (15, len(SMALL.words) - 15)


def test_help_shows_a_word_of_this_glossary() -> None:
    assert answer("help") == Helped("qualified lead")


def test_a_text_is_translated_for_the_team_named_else_for_the_team_here() -> None:
    named = answer("translate for sales: the webhook is down", Asking(("marketing",)))
    here = answer("translate: the webhook is down", Asking(("marketing",)))

    assert isinstance(named, Translated)
    assert isinstance(here, Translated)
    assert (named.to, here.to) == ("sales", "marketing")


ABOVE = Question(Intent.TRANSLATE, (Phrase("CTR is up, the webhook is down", 0, 0),))
"""A message of the thread: it does not stand in the question itself."""


@pytest.mark.parametrize(
    ("asking", "reader"),
    [
        pytest.param(Asking(("marketing",), "it"), "it", id="the asker, in another's channel"),
        pytest.param(
            Asking(("marketing",)), "marketing", id="the channel, if nobody knows who asks"
        ),
        pytest.param(Asking(("marketing", "it"), "it"), "it", id="a shared channel"),
    ],
)
def test_a_message_from_above_is_translated_for_who_asks(asking: Asking, reader: str) -> None:
    found = KNOWN.desk.answer(ABOVE, asking, TODAY)

    assert isinstance(found, Translated)
    assert found.to == reader


@pytest.mark.parametrize(
    ("asking", "reader"),
    [
        pytest.param(Asking(("it",), "marketing"), "it", id="for the channel"),
        pytest.param(Asking(("marketing",), "marketing"), "marketing", id="nobody else is here"),
        pytest.param(Asking((), "marketing"), "marketing", id="in private"),
    ],
)
def test_the_askers_own_words_are_translated_for_the_others(asking: Asking, reader: str) -> None:
    found = answer("translate: the webhook is down", asking)

    assert isinstance(found, Translated)
    assert found.to == reader


def test_a_plain_word_is_explained_to_who_asks_how_another_team_says_it() -> None:
    asked = answer("how would IT say: the lead is cold", Asking((), "marketing"))
    heard = KNOWN.desk.translate("the lead is cold", to="it", speaker="marketing")

    assert isinstance(asked, Translated)
    assert [one.headword for one in asked.glossed.glosses] == ["lead"]
    assert heard.glossed.glosses == ()


@pytest.mark.parametrize(
    ("above", "concept"),
    [
        pytest.param("The query reads a table of the database.", "sql-language", id="data"),
        pytest.param("The handover is late, two are accepted.", "sql-lead", id="people"),
    ],
)
def test_what_stands_above_a_text_tells_in_which_sense_it_is_meant(
    above: str, concept: str
) -> None:
    text = Phrase("Which SQLs do you mean?", 0, 0)
    found = KNOWN.desk.answer(
        Question(Intent.TRANSLATE, (text,), to="finance", before=(above,)), NOBODY, TODAY
    )

    assert isinstance(found, Translated)
    assert [one.concepts for one in found.glossed.glosses] == [(concept,)]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("translate: the webhook is down", "audience"),
        ("translate this for IT", "text"),
        ("what does that mean?", "word"),
        ("what's the difference?", "sides"),
        ("what is new?", "history"),
    ],
)
def test_what_a_question_lacks_is_asked_for(text: str, missing: str) -> None:
    found = answer(text)

    assert isinstance(found, Unclear)
    assert found.missing == missing


def test_no_question_has_no_answer() -> None:
    assert answer("thanks!") is None
    assert here_of(Unknown("x")) == UNDECIDED


def test_a_description_that_is_a_word_itself_finds_that_word() -> None:
    found = answer("what does IT call a qualified lead?")

    assert isinstance(found, Nearest)
    assert [concept.id for _, concept in found.found][:2] == ["ql-marketing", "ql-it"]
