"""A thread, turn by turn: what Parley asks, what it collects, and when it is quiet."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.folder.prompts import read_prompts
from bot.messages import PARLEY
from bot.socratic.dialogue import Dialogue, Mode, Saying, Stage, Step, Turn, Voice, hear

GLOSSARY = Path(__file__).parents[3] / "glossary"
VOICE = Voice(read_prompts(GLOSSARY), thread="C1/171")
LEGAL = "still waiting on legal to sign the DPA"


def play(*turns: str, mode: Mode = Mode.STANDUP, voice: Voice = VOICE) -> list[Step]:
    """Play turns written as `who: text`; the dialogue goes through JSON between them."""
    return list(_steps(turns, mode, voice))


def _steps(turns: tuple[str, ...], mode: Mode, voice: Voice) -> Iterator[Step]:
    dialogue: Dialogue | None = None
    said = [Turn(*turn.split(": ", 1)) for turn in turns]
    for index, turn in enumerate(said):
        step = hear(dialogue, turn, mode, voice, said[:index])
        dialogue = step.dialogue
        if dialogue:
            dialogue = Dialogue.from_json(json.loads(json.dumps(dialogue.to_json())))
            assert dialogue == step.dialogue
        yield step


def said(step: Step) -> str:
    return step.said.text if step.said else ""


def asked(step: Step) -> bool:
    return step.said is not None and step.said.kind is Saying.QUESTION


def stage(step: Step) -> Stage | None:
    return step.dialogue.stage if step.dialogue else None


def test_one_blocker_is_played_back_and_asked_about() -> None:
    (step,) = play(f"ana: {LEGAL}")

    assert said(step) == (
        "You are still waiting on legal to sign the DPA. If we found a way to get legal to sign "
        "the DPA, is there something else you need to move forward?"
    )


def test_needs_are_collected_and_summed_up_under_who_said_them() -> None:
    steps = play(
        f"ana: {LEGAL}",
        "ana: yes, the final logo",
        "ben: I need the price list by Monday",
        "ana: no that's it",
    )

    assert [asked(step) for step in steps] == [True, True, False, False]
    assert [need.words for need in steps[2].needs] == ["the price list by Monday"]
    assert said(steps[3]).endswith(
        "for ana: 1) get legal to sign the DPA; 2) the final logo; "
        "for ben: 3) the price list by Monday. Who can take which?"
    )
    assert stage(steps[3]) is Stage.CLOSED


def test_after_three_questions_it_sums_up() -> None:
    steps = play(
        f"ana: {LEGAL}", "ana: the logo", "ana: a date", "ana: a budget code", "ana: a desk"
    )

    assert [asked(step) for step in steps] == [True, True, True, False, False]
    assert said(steps[3]).endswith("Who can take which?")
    assert steps[4].said is None


@pytest.mark.parametrize(
    "reply",
    [
        "no",
        "nope, nothing else",
        "I don't think so",
        "that's all",
        "then we're good",
        "no thanks",
        "ok",
        "👍",
        "nah, that's it",
    ],
)
def test_no_ends_with_the_summing_up(reply: str) -> None:
    steps = play(f"ana: {LEGAL}", f"ana: {reply}")

    assert steps[1].said is not None
    assert steps[1].said.kind is Saying.SUMMING_UP
    assert stage(steps[1]) is Stage.CLOSED


@pytest.mark.parametrize(
    "reply",
    [
        "1. a date 2. a person who can sign",
        "1) a date\n2) a person who can sign",
        "two things:\n- a date\n- a person who can sign",
        "yes: 1. a date, 2. a person who can sign",
    ],
)
def test_the_points_of_a_list_are_needs_of_their_own(reply: str) -> None:
    steps = play(f"ana: {LEGAL}", f"ana: {reply}")

    assert [need.words for need in steps[1].needs] == ["a date", "a person who can sign"]


def test_a_list_that_says_it_is_all_closes() -> None:
    steps = play(f"ana: {LEGAL}", "ana: - a date\n- a desk\nthat's it")

    assert said(steps[1]).endswith("2) a date; 3) a desk. Who can take which?")


def test_one_need_is_summed_up_without_a_number() -> None:
    steps = play(f"ana: {LEGAL}", "ana: that's all")

    assert said(steps[1]).endswith("for ana: get legal to sign the DPA. Who can take it?")


def test_where_the_question_says_our_so_does_the_playback() -> None:
    (step,) = play("ana: our budget is frozen")

    assert said(step).startswith("Our budget is frozen. If we solved our budget being frozen,")


@pytest.mark.parametrize(
    "reply",
    [
        "never mind",
        "works now",
        "solved it",
        "legal just signed it",
        "fixed now, thanks",
        "it's sorted",
    ],
)
def test_solved_closes_without_a_word(reply: str) -> None:
    steps = play(f"ana: {LEGAL}", f"ana: {reply}", "ana: the logo")

    assert [step.said for step in steps[1:]] == [None, None]
    assert stage(steps[1]) is Stage.CLOSED


@pytest.mark.parametrize("who", ["ana", "ben"])
@pytest.mark.parametrize(
    "reply",
    [
        "mute",
        "stop",
        "not now",
        "be quiet please",
        "leave me alone, bot",
        "stop asking",
        "🔇",
        ":shushing_face:",
        "Stop!",
        "later",
        "no more questions",
    ],
)
def test_anybody_can_mute_it_for_good(who: str, reply: str) -> None:
    steps = play(f"ana: {LEGAL}", f"{who}: {reply}", "ana: also the logo", "ana: vpn is down")

    assert [step.said for step in steps[1:]] == [None, None, None]
    assert stage(steps[3]) is Stage.MUTED


def test_only_a_mention_lifts_the_mute() -> None:
    steps = play(f"ana: {LEGAL}", "ana: mute", f"ana: {PARLEY} the vpn is down too")

    assert asked(steps[2])
    assert stage(steps[2]) is Stage.OPEN


@pytest.mark.parametrize(
    "reply",
    [
        "hm",
        "give me a sec",
        "let me check",
        "@ben can you look at this?",
        "<@U42> could you ask Raj?",
        "lol",
        "nice weather today",
        "who is in for lunch?",
        "I'm off to a meeting at three",
        "good morning everyone",
    ],
)
def test_hold_small_talk_and_questions_to_others_get_silence(reply: str) -> None:
    steps = play(f"ana: {LEGAL}", f"ana: {reply}")

    assert steps[1].said is None
    assert stage(steps[1]) is Stage.OPEN
    assert steps[1].needs == ()


def test_what_do_you_mean_is_rephrased_once() -> None:
    steps = play(f"ana: {LEGAL}", "ana: what do you mean?", "ana: what do you mean?")

    assert [asked(step) for step in steps] == [True, True, False]
    assert said(steps[1]) != said(steps[0])


def test_a_bare_yes_is_asked_what_it_is() -> None:
    steps = play(f"ana: {LEGAL}", "ana: yes", "ana: the logo")

    assert asked(steps[1])
    assert steps[1].needs == ()
    assert [need.words for need in steps[2].needs] == ["the logo"]


@pytest.mark.parametrize(
    ("reply", "x"),
    [
        ("not legal, finance", "the wait for finance"),
        ("actually it's the vpn", "the vpn"),
        ("sorry, I meant the staging server", "the staging server"),
    ],
)
def test_a_correction_replaces_the_blocker(reply: str, x: str) -> None:
    steps = play(f"ana: {LEGAL}", f"ana: {reply}", "ana: no")

    assert x in said(steps[1])
    assert "DPA" not in said(steps[2])


def test_a_correction_replaces_the_need_that_it_names() -> None:
    steps = play(f"ana: {LEGAL}", "ana: the logo", "ana: not the logo, the icon set", "ana: no")

    assert "get legal to sign the DPA" in said(steps[3])
    assert "icon set" in said(steps[3])
    assert "the logo" not in said(steps[3])


@pytest.mark.parametrize(
    "text",
    [
        "we need a decision on the budget and nothing else",
        "I'm waiting for the logo and that's it, thanks",
        "I need the logo from brand and nothing else, the sign has to be printed",
    ],
)
def test_nothing_else_in_the_first_message_is_summed_up_at_once(text: str) -> None:
    (step,) = play(f"ana: {text}")

    assert step.said is not None
    assert step.said.kind is Saying.SUMMING_UP


@pytest.mark.parametrize("remark", ["wonders never cease", "ha, wait till it's our turn"])
def test_a_remark_on_what_others_say_opens_nothing(remark: str) -> None:
    steps = play("ben: the badges were printed in an hour", f"ana: {remark}")

    assert said(steps[1]) == ""


def test_a_blocker_below_what_others_say_is_heard() -> None:
    steps = play("ben: all good here", "ana: my vpn token expired again")

    assert "your vpn token" in said(steps[1])


def test_nothing_else_that_somebody_else_says_ends_nothing() -> None:
    (step,) = play(
        "ana: the client says make it modern and nothing else, so I'm stuck on the layout"
    )

    assert step.said is not None
    assert step.said.kind is Saying.QUESTION


def test_when_everything_is_broken_it_asks_for_the_one_thing() -> None:
    steps = play("ana: nothing works today", "ana: the vpn")

    assert "one thing" in said(steps[0]).lower()
    assert "everything" not in said(steps[1])
    assert "the vpn" in said(steps[1])


def test_a_second_blocker_is_collected_and_not_asked_about() -> None:
    steps = play(f"ana: {LEGAL}", "ben: the vpn is down", "ana: no")

    assert steps[1].said is None
    assert "for ben: 2) the vpn is down" in said(steps[2])


def test_a_thanks_to_somebody_else_is_not_for_parley() -> None:
    steps = play(f"ana: {LEGAL}", "ben: I'll ask them for you", "ana: thanks")

    assert steps[2].said is None
    assert stage(steps[2]) is Stage.OPEN


def test_bots_are_not_heard() -> None:
    steps = play(
        "ci[bot]: the build is broken", f"ana: {LEGAL}", f"ci[bot]: {PARLEY} blocked by legal"
    )

    assert [asked(step) for step in steps] == [False, True, False]


def test_without_a_mention_an_ordinary_thread_is_left_alone() -> None:
    steps = play(f"ana: {LEGAL}", "ben: me too", mode=Mode.MENTION)

    assert [step.said for step in steps] == [None, None]


def test_a_mention_without_a_blocker_takes_the_nearest_open_one_above() -> None:
    steps = play(
        "ana: the vpn is down",
        "ben: blocked by the freeze",
        "ben: never mind, sorted",
        f"ben: {PARLEY} can you help us here?",
        mode=Mode.MENTION,
    )

    assert "the vpn being down" in said(steps[3])
    assert [need.by for need in steps[3].needs] == ["ana"]


def test_a_feeling_is_said_back_once() -> None:
    steps = play(
        "ana: so frustrated, the crm sync is down",
        "ana: I'm frustrated too because there's no test account",
    )

    assert "frustrat" in said(steps[0]) or "annoying" in said(steps[0])
    assert "frustrat" not in said(steps[1]).replace("you're frustrated", "")


def test_a_remark_on_a_word_is_added_and_its_question_takes_the_place_of_ours() -> None:
    plain = Voice(
        VOICE.prompts, remark=lambda words: "Two teams use this word." if "lead" in words else None
    )
    asking = Voice(VOICE.prompts, remark=lambda words: "Which lead do you mean?")

    (noted,) = play("ana: no access to the lead list", voice=plain)
    (which,) = play("ana: no access to the lead list", voice=asking)

    assert "Two teams use this word." in said(noted)
    assert said(noted).count("?") == 1
    assert said(which).endswith("Which lead do you mean?")
    assert said(which).count("?") == 1


def test_the_choice_of_a_sense_is_no_need_and_is_kept_with_the_need_it_is_about() -> None:
    voice = Voice(
        VOICE.prompts,
        remark=lambda words: "Which lead is meant: say it." if "lead" in words else None,
        settle=lambda words, reply: "lead as Sales says it" if "sales one" in reply else None,
    )
    steps = play("ana: no access to the lead list", "ana: the sales one", "ana: no", voice=voice)

    assert [asked(step) for step in steps] == [True, True, False]
    assert steps[1].needs == ()
    assert "get access to the lead list (lead as Sales says it)" in said(steps[2])


def test_what_others_need_is_kept_while_the_owner_names_the_one_thing() -> None:
    steps = play(
        "ana: nothing works today",
        "ben: I need the price list by Friday",
        "ana: the staging server is down",
        "ana: that would be all",
    )

    dialogue = steps[3].dialogue
    assert dialogue
    assert [need.by for need in dialogue.needs] == ["ana", "ben"]
    assert "price list" in said(steps[3])


def test_punctuation_alone_names_nothing() -> None:
    asking, silent = play("ben: <@PARLEY>", "ben: :", mode=Mode.MENTION)

    assert asked(asking)
    assert silent.said is None
    assert silent.dialogue == asking.dialogue


def test_where_nothing_was_named_there_is_nothing_to_sum_up() -> None:
    _, end = play("ana: <@PARLEY>", "ana: that is all", mode=Mode.MENTION)

    assert end.said is None
    assert end.dialogue is not None
    assert end.dialogue.closed


@pytest.mark.parametrize("said_to_it", ["your move", "one for you I think", "any chance?", "?"])
def test_whoever_turns_to_parley_in_whatever_words_means_the_blocker_above(said_to_it: str) -> None:
    *_, step = play(f"ana: {LEGAL}", f"ben: {PARLEY} {said_to_it}", mode=Mode.MENTION)

    assert asked(step)
    assert [need.by for need in step.needs] == ["ana"]


@pytest.mark.parametrize(
    "said_to_it", ["who owns uptime?", "translate this for IT", "thanks!", "lunch at 12?", "👍"]
)
def test_a_mention_about_something_else_leaves_the_blocker_above_alone(said_to_it: str) -> None:
    *_, step = play(f"ana: {LEGAL}", f"ben: {PARLEY} {said_to_it}", mode=Mode.MENTION)

    assert not asked(step)


def test_what_answers_somebody_elses_question_is_no_need() -> None:
    turns = (f"ana: {LEGAL}", "ben: the same one as in May?", "ana: yes the same one")
    *_, answered = play(*turns)
    *_, named = play(*turns, "ana: a second signature as well")

    assert not asked(answered)
    assert [need.words for need in named.needs] == ["a second signature"]


@pytest.mark.parametrize(
    ("answer", "ends"),
    [("that'd be amazing, Ben", False), ("no thanks, that would be great", True)],
    ids=["praise", "a no"],
)
def test_praise_after_an_offer_is_not_for_parley(answer: str, ends: bool) -> None:
    *_, step = play(f"ana: {LEGAL}", "ben: I can ask them for you", f"ana: {answer}")

    assert (stage(step) is Stage.CLOSED) is ends


@pytest.mark.parametrize(
    ("others", "answer", "answers_parley"),
    [
        ("the kitchen key is with reception", "yes", True),
        ("is it the same as in May?", "yes", False),
        ("is it the same as in May?", "yes it is", False),
        ("we were told Thursday", "which Thursday, this one?", False),
        ("shall we do the cover meanwhile?", "I'd still be missing the foreword", True),
    ],
    ids=["told", "asked", "asked, longer", "asks back", "a need all the same"],
)
def test_an_answer_after_somebody_else_spoke(
    others: str, answer: str, answers_parley: bool
) -> None:
    *_, step = play(f"ana: {LEGAL}", f"ben: {others}", f"ana: {answer}")

    assert asked(step) is answers_parley


def test_each_of_several_people_is_kept_under_their_name() -> None:
    steps = play(
        "ben: no blockers, all smooth",
        f"ana: {LEGAL}",
        "cleo: nothing from me either",
        "dan: same here, without the seating plan I'm stuck",
        "eva: Tom needs a holiday",
        "ana: no that's all",
    )

    assert [asked(step) for step in steps] == [False, True, False, False, False, False]
    assert [[need.by for need in step.needs] for step in steps[2:5]] == [[], ["dan"], []]
    assert "for dan: 2)" in said(steps[5])


def test_the_blocker_said_again_is_the_whole_list() -> None:
    *_, step = play("ana: blocked by the missing salary band", "ana: ah ok. no, just the band")

    assert stage(step) is Stage.CLOSED
    assert step.dialogue is not None
    assert len(step.dialogue.needs) == 1


NO_RULE = "DNS change for the microsite lies at the hoster since one week. We go nowhere."


@pytest.mark.parametrize(("to", "heard"), [(f"{PARLEY} ", True), ("", False)], ids=["us", "all"])
def test_whoever_turns_to_parley_is_heard_in_words_that_no_rule_knows(to: str, heard: bool) -> None:
    (step,) = play(f"ana: {to}{NO_RULE}", mode=Mode.MENTION)

    assert asked(step) is heard


def test_a_correction_of_everything_leaves_what_others_need() -> None:
    steps = play(
        "ana: nothing works today", "ben: I need the price list", "ana: no wait, it's the export"
    )

    assert steps[2].dialogue is not None
    assert [need.by for need in steps[2].dialogue.needs] == ["ana", "ben"]


def test_a_question_what_it_is_holds_until_it_is_answered() -> None:
    steps = play(f"ana: {LEGAL}", "ana: yes", "ana: hm, one moment", "ana: more headcount")

    waiting, still, named = (step.dialogue for step in steps[1:])
    assert waiting is not None
    assert still is not None
    assert named is not None
    assert (waiting.expecting, still.expecting, named.expecting) == (True, True, False)


def test_a_mention_that_names_no_blocker_helps_with_the_one_above_it() -> None:
    said_before = [Turn("ana", "the sandbox is returning 403 for everybody in my team")]
    step = hear(None, Turn("ana", f"{PARLEY} can you help here?"), Mode.MENTION, VOICE, said_before)

    assert asked(step)
    assert "403" in said(step)


def test_a_list_speaks_of_its_people_as_whoever_reads_it_would() -> None:
    steps = play(
        f"ana: {LEGAL}",
        "ben: I need access to my staging folder",
        "ana: somebody to show me the old tool",
        "ana: a pen",
        "ana: that's all",
    )

    assert "show you the old tool; a pen; for ben: access to their staging folder" in said(steps[3])
    assert "somebody to show them the old tool" in said(steps[4])
