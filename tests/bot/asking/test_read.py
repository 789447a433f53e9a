"""What a message asks, and about which words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asking.question import Intent, Part, Question
from bot.messages import Addressed
from tests.bot.glossaries import asked, knowledge

READER = knowledge().reader


def read(text: str, addressed: Addressed = Addressed.DM) -> Question:
    """What a text asks, of the small glossary."""
    return READER.read(text, addressed)


def words(question: Question) -> list[str]:
    """Its labels."""
    return [label.words for label in question.labels]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param("what does qualified lead mean?", "qualified lead", id="plain"),
        pytest.param("qualified lead", "qualified lead", id="bare"),
        pytest.param("SQL?", "SQL", id="bare with a question mark"),
        pytest.param("define webhook", "webhook", id="define"),
        pytest.param("whats a webhook", "webhook", id="no apostrophe, no question mark"),
        pytest.param("What is the meaning of “failover”, please?", "failover", id="quoted"),
        pytest.param("what is a `webhook`?", "webhook", id="in ticks"),
        pytest.param("webhook - what's that?", "webhook", id="term first"),
        pytest.param("what means webhook", "webhook", id="not a native speaker"),
        pytest.param("please what it is the webhook?", "webhook", id="nor this one"),
        pytest.param("whta dose webhook maen", "webhook", id="slips in the question"),
        pytest.param("defien webhook", "webhook", id="slip in the verb"),
        pytest.param("what is a webhok", "webhok", id="slip in the term, kept as typed"),
        pytest.param("tell me what a webhook is, I'm new here", "webhook", id="a reason behind"),
        pytest.param("webhook, what is it? asking for a friend :)", "webhook", id="chat behind"),
        pytest.param(
            "Hi all! Sorry for the dumb question, but what is a webhook?", "webhook", id="polite"
        ),
        pytest.param(
            "We met the vendor today. They spoke of failover. What is it?",
            "failover",
            id="story first",
        ),
        pytest.param("The board asked for it, so what is churn?", "churn", id="clause first"),
        pytest.param("what is the definition of ready?", "definition of ready", id="whole label"),
        pytest.param("definition of ready", "definition of ready", id="whole label, bare"),
        pytest.param("what is churn that everybody talks about", "churn", id="clause behind"),
        pytest.param("what is flurbing?", "flurbing", id="unknown"),
        pytest.param("what is lead time?", "lead time", id="longer than a label"),
        pytest.param("what is P&L", "P&L", id="a sign inside"),
        pytest.param("what's the plural of webhook?", "webhook", id="a form of it"),
        pytest.param("SQL (marketing)", "SQL", id="a team in brackets"),
        pytest.param("what is the meaning of life?", "life", id="no article alone"),
    ],
)
def test_a_definition_is_asked_for(text: str, label: str) -> None:
    question = read(text)

    assert (question.intent, words(question)) == (Intent.DEFINE, [label])


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("what are SQL and CTR?", ["SQL", "CTR"], id="and"),
        pytest.param("explain SQL, CTR and webhook", ["SQL", "CTR", "webhook"], id="three"),
        pytest.param("What is churn? And what is uptime?", ["churn", "uptime"], id="two questions"),
        pytest.param("what is churn and what is uptime?", ["churn", "uptime"], id="two in one"),
        pytest.param("define the following: SQL, CTR", ["SQL", "CTR"], id="a list"),
        pytest.param("what is profit and loss?", ["profit and loss"], id="one label with and"),
    ],
)
def test_several_labels_are_told_apart(text: str, labels: list[str]) -> None:
    assert words(read(text)) == labels


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("who owns churn?", Part.OWNER),
        ("who is responsible for the definition of churn?", Part.OWNER),
        ("how do we count churn?", Part.COUNTING),
        ("what counts as churn?", Part.COUNTING),
        ("how is churn calculated?", Part.COUNTING),
        ("is churn agreed?", Part.AGREEMENT),
        ("has everyone signed off on churn yet?", Part.AGREEMENT),
        ("what is churn?", Part.DEFINITION),
    ],
)
def test_a_part_of_the_definition_may_be_asked_for(text: str, part: Part) -> None:
    question = read(text)

    assert (question.intent, words(question), question.part) == (Intent.DEFINE, ["churn"], part)


@pytest.mark.parametrize(
    ("text", "team"),
    [
        pytest.param("what does IT mean by pipeline?", "it", id="by"),
        pytest.param("what does marketing's pipeline mean?", "marketing", id="possessive"),
        pytest.param("what is a pipeline for IT?", "it", id="for"),
        pytest.param("how do developers define pipeline?", "it", id="another name"),
        pytest.param("pipeline (the IT meaning please)", "it", id="in brackets"),
        pytest.param(
            "from a marketing perspective, what is a pipeline?", "marketing", id="in front"
        ),
        pytest.param("what is it, the pipeline?", None, id="it the pronoun"),
        pytest.param("what is a pipeline?", None, id="none"),
        pytest.param("pipeline (it)", "it", id="in brackets alone"),
    ],
)
def test_a_team_may_be_named(text: str, team: str | None) -> None:
    question = read(text)

    assert (words(question), question.team) == (["pipeline"], team)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param(
            "what's the difference between churn and uptime?", ["churn", "uptime"], id="plain"
        ),
        pytest.param("churn vs uptime", ["churn", "uptime"], id="vs"),
        pytest.param("churn vs. uptime?", ["churn", "uptime"], id="vs with a full stop"),
        pytest.param("is churn the same as uptime?", ["churn", "uptime"], id="same"),
        pytest.param("churn or uptime - same thing?", ["churn", "uptime"], id="sides first"),
        pytest.param("compare churn, uptime and CTR", ["churn", "uptime", "CTR"], id="three"),
        pytest.param(
            "I mix up churn and uptime. What's the difference?",
            ["churn", "uptime"],
            id="said before",
        ),
        pytest.param("pipeline: marketing vs IT", ["pipeline"], id="one word, two teams"),
        pytest.param("do marketing and IT mean the same by pipeline?", ["pipeline"], id="same by"),
    ],
)
def test_a_comparison_has_its_sides(text: str, labels: list[str]) -> None:
    question = read(text)

    assert (question.intent, words(question)) == (Intent.COMPARE, labels)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("what do we call a person that sales accepted?", "person that sales accepted"),
        ("what's the word for customers who leave?", "customers who leave"),
        ("is there a term for a copy of a database?", "copy of a database"),
        ("what is it called when a test fails now and then", "test fails now and then"),
    ],
)
def test_a_description_asks_for_its_word(text: str, label: str) -> None:
    question = read(text)

    assert (question.intent, words(question)) == (Intent.REVERSE, [label])


@pytest.mark.parametrize(
    ("text", "labels", "state"),
    [
        ("list all terms about e-mail", ["e-mail"], None),
        ("what is disputed?", [], "disputed"),
        ("which definitions are not signed yet", [], "unsigned"),
        ("what do marketing and IT disagree on?", [], "disputed"),
        ("list everything", [], None),
        ("what terms do you have on security?", ["security"], None),
    ],
)
def test_a_list_has_a_topic_or_a_state(text: str, labels: list[str], state: str | None) -> None:
    question = read(text)

    assert (question.intent, words(question), question.state) == (Intent.LIST, labels, state)


@pytest.mark.parametrize(
    ("text", "label", "to"),
    [
        pytest.param("translate for IT: CTR is up", ["CTR is up"], "it", id="colon"),
        pytest.param(
            "explain this for sales: the CDN is slow", ["the CDN is slow"], "sales", id="explain"
        ),
        pytest.param("how would IT say “CTR is up”?", ["CTR is up"], "it", id="how would"),
        pytest.param("translate this", [], None, id="the message above"),
        pytest.param("translate this for marketing", [], "marketing", id="above, for a team"),
        pytest.param("Translate for IT\nOne.\nTwo.", ["One.\nTwo"], "it", id="several lines"),
    ],
)
def test_a_translation_has_a_text_and_a_reader(text: str, label: list[str], to: str | None) -> None:
    question = read(text)

    assert (question.intent, words(question), question.to) == (Intent.TRANSLATE, label, to)


def test_plain_words_asked_for_are_no_translation() -> None:
    question = read("in marketing terms, what is a pipeline?")

    assert (question.intent, words(question), question.team) == (
        Intent.DEFINE,
        ["pipeline"],
        "marketing",
    )


@pytest.mark.parametrize(
    "text", ["help", "what can you do?", "how does this bot work?", "who are you"]
)
def test_help_is_asked_for(text: str) -> None:
    assert read(text).intent is Intent.HELP


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("what's our churn this month?", id="a value"),
        pytest.param("what is our churn?", id="a value of ours"),
        pytest.param("how many SQLs did we get?", id="how many"),
        pytest.param("what is the current churn of the shop?", id="this one's value"),
        pytest.param("thanks!", id="thanks"),
        pytest.param("ok got it, cheers mate 🙏", id="acknowledged"),
        pytest.param("tell me a joke", id="a joke"),
        pytest.param("what's for lunch?", id="lunch"),
        pytest.param("I think churn is a silly number", id="opinion"),
        pytest.param("that's not what pipeline means to us", id="objection"),
        pytest.param("nobody knows what churn means", id="statement"),
        pytest.param("what a campaign!", id="exclamation"),
        pytest.param("let me explain the churn numbers", id="offers to explain"),
        pytest.param("is the webhook down?", id="state of affairs"),
        pytest.param("why did the pipeline fail?", id="why"),
        pytest.param("who approved the campaign?", id="who did it"),
        pytest.param("can you restart the webhook?", id="request"),
        pytest.param("> what is churn?", id="quoted"),
        pytest.param("```\nwhat is churn?\n```", id="code"),
        pytest.param("`what is churn?`", id="code in ticks"),
        pytest.param("https://example.com/what-is-churn", id="link"),
        pytest.param("👍", id="emoji"),
        pytest.param("+1", id="plus one"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_asks_nothing_is_no_question(text: str) -> None:
    assert read(text, Addressed.MENTION).intent is Intent.NONE


@pytest.mark.parametrize("text", ["<@U1> what is churn?", "@ann: what is churn?"])
def test_a_question_to_somebody_else_is_none(text: str) -> None:
    assert read(text, Addressed.NONE).intent is Intent.NONE


def test_a_bare_term_asks_only_when_it_is_said_to_parley() -> None:
    assert read("churn", Addressed.SLASH).intent is Intent.DEFINE
    assert read("<@PARLEY> churn", Addressed.MENTION).intent is Intent.DEFINE
    assert read("churn", Addressed.NONE).intent is Intent.NONE


def test_the_mention_is_no_part_of_the_label() -> None:
    text = "<@PARLEY> what is churn"

    (label,) = read(text, Addressed.MENTION).labels

    assert text[label.start : label.end] == label.words == "churn"


def test_a_pronoun_asks_about_the_message_above() -> None:
    assert read("what does that mean?") == Question(Intent.DEFINE)


def test_a_team_of_one_company_is_a_word_of_another() -> None:
    assert words(asked("what is marketing?")) == ["marketing"]


WORDS = """what is a webhook ? mean define churn and vs SQL IT it for the , . <@PARLEY> “ ” ` > 🙂
difference between translate: how list terms about lead's P&L of who owns thanks 'İ'"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\ud800"])


@given(
    st.lists(PIECES, max_size=25).map(" ".join) | st.text(max_size=120), st.sampled_from(Addressed)
)
def test_any_text_is_read_and_labels_are_pieces_of_it(text: str, addressed: Addressed) -> None:
    question = READER.read(text, addressed)

    for label in question.labels:
        assert label.words
        assert text[label.start : label.end] == label.words


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("what is " * 5_000, id="what is"),
        pytest.param("a" * 40_000, id="one word"),
        pytest.param("what, " * 7_000, id="commas"),
        pytest.param("is it so? " * 4_000, id="questions"),
        pytest.param("(" * 40_000, id="brackets"),
        pytest.param("what does " + "x " * 19_000 + "mean", id="a long label"),
        pytest.param("\n" * 40_000, id="lines"),
    ],
)
def test_a_very_long_text_is_read_in_pieces(text: str) -> None:
    assert READER.read(text, Addressed.DM).intent in Intent
