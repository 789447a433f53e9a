"""Every answer has words, and what anybody typed stays what it is."""

import typing
from dataclasses import replace
from datetime import date

import pytest

from bot.answering import answer as answers
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
    Unclear,
    Unknown,
)
from bot.answering.here import UNDECIDED, Asking, By, Here
from bot.asking.question import Part
from bot.cards import Buttons, Card, Facts, Fine, Heading, Paragraph, words
from bot.concepts import Concept, Measure, Standing
from bot.matching.index import Headword, LabelIndex
from bot.wording.card import card_for
from bot.wording.voice import Voice, count, day, listing, quoted
from tests.bot.glossaries import (
    DISPUTED,
    SMALL,
    TODAY,
    company,
    concept,
    knowledge,
    signed,
    term,
    word,
)

KNOWN = knowledge()
VOICE = Voice(SMALL, TODAY)


def headword(label: str) -> Headword:
    """A word of the small glossary."""
    found = LabelIndex(SMALL).find(label)
    assert found is not None
    return found


WEBHOOK, LEAD = headword("webhook"), headword("qualified lead")
CONTEST = KNOWN.desk.lists.contest(LEAD)

EVERY_ANSWER: list[Answer] = [
    Defined(WEBHOOK, UNDECIDED),
    Contested(LEAD, UNDECIDED, CONTEST),
    Several((Defined(WEBHOOK, UNDECIDED), Unknown("flurbing"))),
    Suggested("lead time", (headword("lead"), WEBHOOK)),
    Unknown("flurbing"),
    Compared((WEBHOOK, headword("churn"))),
    Compared((LEAD,), CONTEST),
    Listed("words", (WEBHOOK, LEAD), 3),
    Listed("words about pets", ()),
    Nearest("clicks per view", ((WEBHOOK, SMALL.concepts["webhook"]),)),
    KNOWN.desk.translate("The webhook is down", to="marketing"),
    KNOWN.desk.translate("Nothing here", to="marketing"),
    Helped("churn"),
    Helped(None),
    *(Unclear(missing) for missing in ("question", "word", "sides", "text", "audience", "history")),
]


@pytest.mark.parametrize("answer", EVERY_ANSWER, ids=lambda one: type(one).__name__)
def test_every_answer_has_a_summary_and_blocks(answer: Answer) -> None:
    card = card_for(answer, VOICE)

    assert card.summary.strip()
    assert card.blocks


def test_no_answer_was_forgotten_above() -> None:
    kinds = {type(one) for one in EVERY_ANSWER}

    assert kinds == set(typing.get_args(answers.Answer))


def test_something_that_is_no_answer_is_refused() -> None:
    with pytest.raises(AssertionError):
        card_for("hello", VOICE)  # type: ignore[arg-type]


def said(answer: Answer, voice: Voice = VOICE) -> str:
    """Everything a card says, in plain text."""
    return text_of(card_for(answer, voice))


def text_of(card: Card) -> str:
    """The words of a card's blocks, a line each."""
    lines = [card.summary]
    for block in card.blocks:
        match block:
            case Heading(text):
                lines.append(text)
            case Paragraph(spans) | Fine(spans):
                lines.append(words(spans))
            case Facts(pairs):
                lines += [f"{name}: {value}" for name, value in pairs]
            case _:
                pass
    return "\n".join(lines)


def test_a_contested_word_leads_with_the_sense_that_holds_and_says_why() -> None:
    here = Here("it", By.CHANNEL, LEAD.senses[1])

    text = said(Contested(LEAD, here, CONTEST))

    assert text.index("Here (IT): What ql-it is.") < text.index("Marketing: What ql-marketing is.")
    assert "They differ." in text
    assert "because of this channel" in text


@pytest.mark.parametrize(
    ("by", "team", "why"),
    [
        (By.ASKED, "it", "You asked for the sense of IT."),
        (By.CHANNEL, "it", "because of this channel"),
        (By.ASKER, "it", "because it is your team"),
        (By.COMPANY, "everyone", "the sense of the whole company"),
        (By.NONE, None, "Nothing here says which team is meant, so no sense comes first."),
    ],
    ids=lambda value: str(value),
)
def test_the_answer_says_which_rule_decided(by: By, team: str | None, why: str) -> None:
    sense = LEAD.senses[1] if team else None

    assert why in said(Contested(LEAD, Here(team, by, sense), CONTEST))


def test_a_team_without_a_sense_of_its_own_is_told_so() -> None:
    here = Here(None, By.NONE, child="sales")

    assert "Sales has no sense of its own" in said(Contested(LEAD, here, CONTEST))


def test_a_slip_that_was_seen_through_is_shown() -> None:
    card = card_for(Defined(WEBHOOK, UNDECIDED, took="webhok"), VOICE)

    assert card.summary.startswith("Showing “webhook” for “webhok”.")


@pytest.mark.parametrize(
    ("part", "lead"),
    [
        (Part.OWNER, "Operations owns this definition."),
        (Part.AGREEMENT, "Not agreed yet: no team has signed this wording."),
        (Part.COUNTING, "How to count it is not written down."),
    ],
)
def test_the_part_asked_for_comes_first(part: Part, lead: str) -> None:
    assert lead in card_for(Defined(WEBHOOK, UNDECIDED, part), VOICE).summary


def measured(**more: object) -> Concept:
    """A concept that counts something."""
    counts = Measure(counts=("a form",), does_not_count=("a test",), unit="forms")
    return replace(concept("lead", term("lead", "it")), measure=counts, **more)  # type: ignore[arg-type]


def test_what_counts_and_what_does_not_is_said_in_one_sentence() -> None:
    glossary = company(word("lead", measured()))
    found = LabelIndex(glossary).find("lead")
    assert found is not None

    text = said(Defined(found, UNDECIDED, Part.COUNTING), Voice(glossary, TODAY))

    assert "It counts a form, and does not count a test." in text


def test_several_things_that_count_are_listed() -> None:
    counts = Measure(counts=("a form", "a call"), does_not_count=("a test", "a copy"))
    one = replace(concept("lead", term("lead", "it")), measure=counts)
    found = LabelIndex(glossary := company(word("lead", one))).find("lead")
    assert found is not None

    text = said(Defined(found, UNDECIDED, Part.COUNTING), Voice(glossary, TODAY))

    assert "It counts a form and a call, and does not count a test or a copy." in text


def test_other_names_are_said_once_for_each_team() -> None:
    names = (term("p95", "it"), term("95th", "it"), term("p 95", "it"), term("slow end", "sales"))
    found = LabelIndex(glossary := company(word("p95", concept("p95", *names)))).find("p95")
    assert found is not None

    text = said(Defined(found, UNDECIDED), Voice(glossary, TODAY))

    assert "IT also says “95th” and “p 95”; Sales says “slow end”." in text


SIGNED = {"it": date(2026, 3, 2)}


@pytest.mark.parametrize(
    ("one", "state"),
    [
        pytest.param(concept("a", term("a")), "no team has signed", id="unsigned"),
        pytest.param(
            signed(concept("a", term("a", "it", "sales")), SIGNED),
            "signed by IT on 2 March 2026; still to sign: Sales.",
            id="one to sign",
        ),
        pytest.param(
            signed(concept("a", term("a")), SIGNED),
            "Agreed: signed by IT on 2 March 2026",
            id="agreed",
        ),
        pytest.param(
            replace(signed(concept("a", term("a")), SIGNED), definition="Else."),
            "No longer agreed",
            id="lapsed",
        ),
        pytest.param(
            signed(concept("a", term("a")), SIGNED, review_every_days=10), "STALE", id="stale"
        ),
        pytest.param(replace(concept("a", term("a")), draft=True), "DRAFT", id="draft"),
    ],
)
def test_the_trust_line_says_how_far_a_wording_is_agreed(one: Concept, state: str) -> None:
    glossary = company(word("a", one))
    found = LabelIndex(glossary).find("a")
    assert found is not None

    text = said(Defined(found, UNDECIDED), Voice(glossary, TODAY))

    assert "Owner: Operations." in text
    assert state in text


def test_the_file_is_a_link_when_there_is_an_address() -> None:
    linked = Voice(SMALL, TODAY, "https://example.com/glossary/")

    assert str(linked.file(replace(SMALL.concepts["webhook"], path="concepts/webhook.yaml"))).count(
        "https://example.com/glossary/concepts/webhook.yaml"
    )


def test_an_old_name_leads_to_the_new_one() -> None:
    text = said(Defined(headword("whitelist"), UNDECIDED))

    assert "“whitelist” is no longer used; say “allow list”." in text
    assert Standing.DEPRECATED in {sense.term.standing for sense in headword("whitelist").senses}


def test_an_unknown_word_can_be_proposed() -> None:
    (row,) = [b for b in card_for(Unknown("flurbing"), VOICE).blocks if isinstance(b, Buttons)]

    assert [(button.act, button.value) for button in row.buttons] == [("propose", "flurbing")]


def test_suggestions_are_buttons_and_none_of_them_is_one_too() -> None:
    answer = Suggested("lead time", (headword("lead"), WEBHOOK))

    (row,) = [b for b in card_for(answer, VOICE).blocks if isinstance(b, Buttons)]

    assert [button.value for button in row.buttons] == ["lead", "webhook", "lead time"]


HOSTILE = "<!channel> <at>all</at> *bold* [x](https://evil.example) \u202e" + "x" * 40_000


@pytest.mark.parametrize("answer", [Unknown(HOSTILE), Suggested(HOSTILE, (WEBHOOK,))])
def test_what_was_typed_is_quoted_short_and_as_plain_text(answer: Answer) -> None:
    card = card_for(answer, VOICE)

    assert "<!channel>" in card.summary
    assert len(card.summary) < 400
    for block in card.blocks:
        if isinstance(block, Buttons):
            assert all(len(button.value) <= 1_500 for button in block.buttons)


def test_two_names_of_one_thing_are_said_to_be_that() -> None:
    glossary = company(word("a", concept("one", term("tls"), term("ssl"))))
    index = LabelIndex(glossary)
    pair = tuple(found for label in ("tls", "ssl") if (found := index.find(label)))

    assert "two names for one thing" in said(Compared(pair), Voice(glossary, TODAY))


def test_a_translation_is_woven_in_and_its_terms_follow() -> None:
    answer = KNOWN.desk.translate("The webhook is down", to="marketing", speaker="it")

    assert card_for(answer, VOICE).summary == "The webhook (gloss of webhook) is down"


def test_a_note_in_brackets_has_no_brackets_of_its_own() -> None:
    answer = KNOWN.desk.translate("CTR is up 30 % this week", to="it", speaker="marketing")

    assert "(30 % more than before, 130 where it was 100, not" in card_for(answer, VOICE).summary


def test_terms_left_out_of_a_translation_are_named() -> None:
    found = KNOWN.desk.translate("The webhook is down", to="marketing", speaker="it")
    answer = replace(found, glossed=replace(found.glossed, left_out=found.glossed.glosses))

    assert "Not explained here: webhook." in said(answer)


@pytest.mark.parametrize(
    ("names", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_names_are_listed_as_people_do(names: list[str], text: str) -> None:
    assert listing(names) == text


def test_small_numbers_are_words_and_days_are_written_out() -> None:
    assert (count(2), count(12)) == ("two", "12")
    assert (day(date(2026, 3, 2)), day(None)) == ("2 March 2026", "an unknown day")
    assert quoted("a\n b " + "c" * 90, longest=8) == "“a b ccc…”"


def test_a_dispute_ends_with_the_question_that_may_settle_it() -> None:
    found = KNOWN.desk.define("qualified lead", Asking(("it",)))
    assert isinstance(found, Contested)
    assert found.contest is not None
    assert found.contest.kind is DISPUTED

    assert "If both counted alike, what else?" in said(found)


@pytest.mark.parametrize(
    ("until", "said"),
    [
        (None, "Once “lead” meant to IT: What lead-it is."),
        (date(2026, 5, 31), "Until 31 May 2026 “lead” meant to IT: What lead-it is."),
        (
            date(2026, 6, 30),
            "In messages until 30 June 2026 it may still mean, to IT: What lead-it is.",
        ),
    ],
    ids=["no day", "a day that is over", "a day to come"],
)
def test_a_sense_that_lost_a_dispute_is_understood_in_old_messages(
    until: date | None, said: str
) -> None:
    old = term("lead", "it", standing=Standing.DEPRECATED, until=until)
    glossary = company(
        word("lead", concept("lead", term("lead", "everyone")), concept("lead-it", old))
    )
    answer = knowledge(glossary).desk.define("lead", Asking())

    assert answers.concepts_of(answer) == ("lead", "lead-it")
    card = card_for(answer, Voice(glossary, TODAY))
    assert said in [words(one.spans) for one in card.blocks if isinstance(one, Paragraph)]


def test_an_old_name_is_understood_until_its_day() -> None:
    old = term("contact", "it", standing=Standing.DEPRECATED, until=date(2026, 6, 30))
    glossary = company(word("lead", concept("lead", term("lead", "it"), old)))
    answer = knowledge(glossary).desk.define("contact", Asking())

    card = card_for(answer, Voice(glossary, TODAY))

    fine = [words(one.spans) for one in card.blocks if isinstance(one, Fine)]
    assert "“contact” is understood until 30 June 2026; say “lead”." in fine
