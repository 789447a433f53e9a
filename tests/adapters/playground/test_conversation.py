"""What people see on the page: who is answered, where, and who sees it."""

import pytest

from tests.adapters.playground.conftest import Page, html


async def test_a_mention_is_answered_in_its_own_thread(page: Page) -> None:
    asked, answer = (await page.say("@Parley what does qualified lead mean here?"))["messages"]

    assert (asked["thread"], answer["thread"]) == (None, asked["id"])
    assert (answer["by_parley"], answer["private"]) == (True, False)
    assert html(answer).index("Here (Marketing):") < html(answer).index("IT:")


async def test_each_channel_has_its_own_here(page: Page) -> None:
    _, answer = (await page.say("@parley qualified lead?", channel="platform"))["messages"]

    assert "<strong>Here (IT):</strong>" in html(answer)


async def test_a_shared_channel_leaves_it_to_the_team_of_who_asks(page: Page) -> None:
    asked = ("@parley qualified lead?", "go-to-market")
    of_it = (await page.say(*asked, person="ben"))["messages"][1]
    of_nobody = (await page.say(*asked, person="kim"))["messages"][1]

    assert "Here (IT):" in html(of_it)
    assert "so none comes first" in html(of_nobody)


async def test_talk_among_colleagues_is_left_alone(page: Page) -> None:
    outcome = await page.say("What is our bounce rate?")

    assert [said["text"] for said in outcome["messages"]] == ["What is our bounce rate?"]
    assert "Write @Parley to ask" in outcome["hint"]


@pytest.mark.parametrize(
    "text", ["mail@parley.example", "x@Parley", "@Parleys are fun"], ids=["mail", "glued", "longer"]
)
async def test_not_every_at_sign_is_a_mention(page: Page, text: str) -> None:
    assert len((await page.say(text))["messages"]) == 1


async def test_everything_in_the_direct_message_is_to_parley(page: Page) -> None:
    _, answer = (await page.say("bounce rate", channel="dm"))["messages"]

    assert (answer["thread"], answer["private"]) == (None, False)
    assert "<h3>bounce rate</h3>" in html(answer)


async def test_a_direct_message_is_seen_by_one_person(page: Page) -> None:
    await page.say("bounce rate", channel="dm", person="ana")

    assert len(await page.seen_by("ana")) == 2
    assert await page.seen_by("ben") == []


async def test_a_command_is_answered_in_private_and_shared_on_a_click(page: Page) -> None:
    asked, answer = (await page.say("/parley bounce rate"))["messages"]
    private = await page.seen_by("ben")
    own, shared = (await page.press(answer, "Share here"))["messages"]

    assert (asked["private"], answer["private"], private) == (True, True, [])
    assert (own["id"], own["private"]) == (answer["id"], True)
    assert "Share here" not in html(own)
    assert (shared["private"], shared["thread"], shared["note"]) == (False, None, "Shared by Ana")
    assert [said["id"] for said in await page.seen_by("ben")] == [shared["id"]]


async def test_what_does_that_mean_asks_about_the_message_above(page: Page) -> None:
    [root] = (await page.say("The webinar brought in 40 qualified leads."))["messages"]
    reply = await page.say("@Parley what does that mean?", person="ben", thread=root["id"])
    asked, answer = reply["messages"]

    assert {asked["thread"], answer["thread"]} == {root["id"]}
    assert "<h3>qualified lead</h3>" in html(answer)


async def test_did_you_mean_is_answered_for_all_in_the_thread(page: Page) -> None:
    asked, offer = (await page.say("@Parley what is qualified lead time?"))["messages"]
    [answer] = (await page.press(offer, "qualified lead", person="ben"))["messages"]

    assert (answer["thread"], answer["private"]) == (asked["id"], False)
    assert "Here (Marketing):" in html(answer)


async def test_an_unknown_word_is_proposed_in_private_and_filed(page: Page) -> None:
    asked, unknown = (await page.say("@Parley what does flywheel mean?"))["messages"]
    [form] = (await page.press(unknown, "Propose it"))["messages"]
    [done] = (await page.press(form, "Propose", words="Growth that feeds itself."))["messages"]

    assert (form["thread"], form["private"]) == (asked["id"], True)
    assert (done["id"], "<form" in html(done)) == (form["id"], False)
    assert "is with Marketing Operations, as" in html(done)
    assert len(list(page.outbox.glob("flywheel-*.patch"))) == 1


async def test_a_refused_proposal_says_why_and_can_be_mended(page: Page) -> None:
    _, known = (await page.say("@Parley MQL"))["messages"]
    [form] = (await page.press(known, "That is not what it means here"))["messages"]
    [refused] = (await page.press(form, "Propose", words="MQL."))["messages"]

    assert "“MQL” cannot explain itself" in html(refused)
    assert "<form" in html(refused)


async def test_a_known_word_is_noted_for_one_person(page: Page) -> None:
    _, answer = (await page.say("@Parley MQL"))["messages"]
    [noted] = (await page.press(answer, "I know this", person="ben"))["messages"]

    assert (noted["private"], "Noted:" in html(noted)) == (True, True)
    assert len(await page.seen_by("ana")) == 2


async def test_another_persons_private_buttons_cannot_be_pressed(page: Page) -> None:
    _, answer = (await page.say("/parley MQL"))["messages"]
    body = {"person": "ben", "message": answer["id"], "number": 0, "words": ""}

    assert (await page.post("clicks", body)).status == 400


async def test_a_reload_shows_everything_again(page: Page) -> None:
    said = (await page.say("@Parley MQL"))["messages"]

    assert await page.seen_by("ana") == said


async def test_a_blocker_is_talked_through_in_the_thread_by_plain_replies(page: Page) -> None:
    asked, question = (await page.say("@Parley I am blocked by the missing test data"))["messages"]
    reply = await page.say("we also need a login", person="ana", thread=asked["id"])
    before, said, following = reply["messages"]

    assert (question["thread"], question["private"]) == (asked["id"], False)
    assert (said["thread"], following["thread"]) == (asked["id"], asked["id"])
    assert "is there something else" in html(following)
    assert before["id"] == question["id"]
    assert ("<button" in html(before), "<button" in html(following)) == (False, True)


async def test_an_answer_typed_into_the_question_stands_in_the_thread(page: Page) -> None:
    asked, question = (await page.say("@Parley I am blocked by the missing test data"))["messages"]
    pressed = await page.press(question, "Send", person="ana", words="we also need a login")
    said, answered, following = pressed["messages"]

    assert "<button" not in html(answered)
    assert (said["author"], said["text"], said["private"]) == ("ana", "we also need a login", False)
    assert (said["thread"], following["thread"]) == (asked["id"], asked["id"])
    assert following["private"] is False


@pytest.mark.parametrize(("button", "said"), [("Not now", "quiet"), ("That's all", "")])
async def test_a_question_that_is_closed_can_no_longer_be_answered(
    page: Page, button: str, said: str
) -> None:
    _, question = (await page.say("@Parley I am blocked by the missing test data"))["messages"]
    outcome = await page.press(question, button, person="ana")
    closed, *rest = outcome["messages"]

    assert closed["id"] == question["id"]
    assert "<form" not in html(closed)
    assert "<button" not in html(closed)
    assert "something else" in html(closed)
    assert said in outcome["hint"]
    assert ["<strong>Ana" in html(one) or "@Ana" in html(one) for one in rest] == [True] * len(rest)


@pytest.mark.parametrize("typed", ["mute", "that's all", "works now, thanks"])
async def test_the_buttons_go_when_a_dialogue_ends_in_words(page: Page, typed: str) -> None:
    asked, question = (await page.say("@Parley I am blocked by the missing test data"))["messages"]
    closed, *_ = (await page.say(typed, person="ana", thread=asked["id"]))["messages"]

    assert closed["id"] == question["id"]
    assert "<button" not in html(closed)


async def test_the_buttons_of_one_dialogue_stay_when_another_ends(page: Page) -> None:
    _, question = (await page.say("@Parley I am blocked by the missing test data"))["messages"]
    other, _ = (await page.say("@Parley I am waiting for the logo"))["messages"]
    await page.say("mute", thread=other["id"])

    assert (await page.press(question, "There's more"))["messages"]


async def test_a_team_that_somebody_chose_stays_chosen(page: Page) -> None:
    before = (await page.say("/parley team"))["messages"][-1]
    await page.say("/parley team it")
    after = (await page.say("/parley team"))["messages"][-1]

    assert "Your team is Marketing" in before["text"]
    assert "Your team is IT" in after["text"]
