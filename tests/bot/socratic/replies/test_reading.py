"""What a reply to a question is: by rules where it is said in set words, else by its sound."""

import json
from pathlib import Path

import pytest

from bot.messages import PARLEY
from bot.socratic.replies.reading import Kind, read_reply, wants_quiet
from bot.socratic.replies.signs import KINDS

LABELLED = Path(__file__).parents[3] / "labelled"
SAID = [
    json.loads(line)
    for name in ("fresh", "fresh2", "fresh3", "fresh4", "fresh6")
    for line in (LABELLED / f"replies.{name}.jsonl").read_text("utf-8").splitlines()
]
REPLIES = [line for line in SAID if line["by"] == "owner"]
SILENT = {"hold", "other"}
ENDING = {Kind.FINE, Kind.NOTHING_ELSE}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Once that's through I can ship it, thanks", Kind.NOTHING_ELSE),
        ("that alone would get me going", Kind.NOTHING_ELSE),
        ("no, everything else is in the folder already", Kind.NOTHING_ELSE),
        ("they've just put it live, hurrah", Kind.SOLVED),
        ("scrap that, it's back", Kind.SOLVED),
        ("can we leave this for tomorrow", Kind.MUTE),
        ("on a customer call, later please", Kind.MUTE),
        ("I don't quite see what you're asking", Kind.UNCLEAR),
        ("oh there is indeed, quite a bit", Kind.YES),
        ("I mixed up the halls, it's the one in Bern", Kind.CORRECTION),
        ("it started after the update on Monday", Kind.OTHER),
        ("Jo, did you ever hear back from them?", Kind.OTHER),
        ("let me just ask our team lead", Kind.OTHER),
        ("noooope", Kind.NOTHING_ELSE),
        ("Another time. I'm on the motorway.", Kind.MUTE),
        ("@Matteo later!!", Kind.OTHER),
        ("@Denise what else", Kind.OTHER),
        ("tysm, much obliged", Kind.FINE),
        ("mm-hm, sure do", Kind.YES),
    ],
)
def test_a_reply_that_no_rule_knows_is_read_by_its_words(text: str, kind: Kind) -> None:
    assert read_reply(text).kind is kind


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("uh what else, the access code for the hall", ("the access code for the hall",)),
        ("a spare badge would also be handy", ("a spare badge",)),
        ("A room for Tuesday would be good too, they keep moving it", ("A room for Tuesday",)),
        (
            "sizes from the night shift, four of them never answered",
            ("sizes from the night shift",),
        ),
        ("Right. A second scanner, ours is broken.", ("A second scanner",)),
    ],
)
def test_a_need_is_named_without_what_leads_to_it(text: str, needs: tuple[str, ...]) -> None:
    reply = read_reply(text)

    assert (reply.kind, reply.needs) == (Kind.NEED, needs)


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("I said staging, I meant production", "production"),
        ("not the hall, I meant the stand", "the stand"),
        ("sorry, correction: the badge reader", "the badge reader"),
    ],
)
def test_a_correction_says_what_is_meant_instead(text: str, new: str) -> None:
    reply = read_reply(text)

    assert (reply.kind, reply.needs) == (Kind.CORRECTION, (new,))


def test_chatter_after_a_no_is_no_need_and_an_explanation_is_no_end() -> None:
    assert read_reply("no, those two. Off to the retro").kind is Kind.NOTHING_ELSE
    explained = read_reply("A data dictionary. The columns are all codes.")
    assert (explained.kind, explained.last) == (Kind.NEED, False)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("the badge for the depot, with those two we're done", True),
        ("budget code for the agency, and that's the lot", True),
        ("a date from the board, they only meet on Mondays", False),
        ("the export from finance, nothing moves otherwise", False),
    ],
)
def test_a_need_that_is_followed_by_a_no_is_the_last(text: str, last: bool) -> None:
    reply = read_reply(text)

    assert (reply.kind, reply.last) == (Kind.NEED, last)


def test_labelled_replies_stay_right() -> None:
    wrong = [line["text"] for line in REPLIES if not _same(read_reply(line["text"]).kind, line)]

    assert len(wrong) <= 0.06 * len(REPLIES), wrong


def test_no_small_talk_is_taken_for_a_need() -> None:
    silent = [line["text"] for line in REPLIES if line["kind"] in SILENT]
    taken = [text for text in silent if read_reply(text).kind is Kind.NEED]

    assert len(taken) <= 0.01 * len(silent), taken


def test_every_kind_can_be_answered() -> None:
    assert tuple(sorted(Kind)) == KINDS


def test_nothing_at_all_sounds_like_silence() -> None:
    assert {read_reply(nothing).kind for nothing in ("", " ", PARLEY, "...")} == {Kind.OTHER}


def _same(kind: Kind, line: dict[str, str]) -> bool:
    wanted = "other" if line["kind"] in SILENT else line["kind"]
    return kind == wanted or {kind, wanted} <= ENDING


@pytest.mark.parametrize("text", ["that would see us through", "a spare badge", "it's back up"])
def test_what_stands_around_a_reply_does_not_change_it(text: str) -> None:
    around = (f"{text}!", f"{text}.", f"{PARLEY} {text}", f"Parley, {text}", f"{text}, thanks")

    assert {read_reply(one).kind for one in around} == {read_reply(text).kind}


@pytest.mark.parametrize("text", ["🔇", " :mute: 🤐", f"{PARLEY} 🔇"])
def test_signs_of_silence_are_read(text: str) -> None:
    assert read_reply(text).kind is Kind.MUTE


@pytest.mark.parametrize("text", ["<@U42> please stop", "<@U42> can you drop it", "@ben not now"])
def test_what_is_told_to_a_colleague_silences_nobody(text: str) -> None:
    assert not wants_quiet(text)
    assert wants_quiet(f"{PARLEY} {text.split(' ', 1)[1]}")


def test_a_gap_of_any_length_is_read_at_once() -> None:
    assert read_reply(f"{PARLEY}{' ' * 3900}x").kind is not Kind.MUTE
