"""The needs of a channel, read from what the store kept for its threads."""

from datetime import UTC, datetime

from bot.needs import NamedNeed, needs_in
from bot.socratic.dialogue import Dialogue, Need

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def kept(*needs: tuple[str, str]) -> dict[str, object]:
    dialogue = Dialogue("U1", needs=tuple(Need(words, by) for words, by in needs))
    return {"dialogue": dialogue.to_json(), "mode": "mention", "names": {"U1": "Ana", "U2": ""}}


def test_every_need_comes_with_who_said_it() -> None:
    threads = [("1", MONDAY, kept(("the price list", "U1"), ("a date", "U2")))]

    assert needs_in(threads) == (
        NamedNeed("the price list", "Ana", "1", MONDAY),
        NamedNeed("a date", "U2", "1", MONDAY),
    )


def test_a_thread_without_a_dialogue_has_no_needs() -> None:
    assert needs_in([("1", MONDAY, {}), ("2", MONDAY, {"dialogue": None})]) == ()


def test_what_was_said_in_private_is_in_no_list() -> None:
    assert needs_in([("private:U1", MONDAY, kept(("the price list", "U1")))]) == ()
