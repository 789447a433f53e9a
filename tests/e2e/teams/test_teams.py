"""What people do in Teams, from asking for a word to a dialogue's end, in Microsoft's stand-in."""

import pytest
from playwright.sync_api import expect

from tests.e2e.teams.conftest import Teams

pytestmark = pytest.mark.e2e_teams

BLOCKED = "We can't launch because legal hasn't signed the contract."
FIGURES = "Our MQL conversion fell to 1.2% while uptime was 99.9%."


def test_whoever_opens_a_chat_is_told_how_to_ask(teams: Teams) -> None:
    teams.enter("Personal Chat")

    expect(teams.card("what does")).to_be_visible()
    teams.picture("welcome")


def test_a_word_is_asked_for_in_a_personal_chat(teams: Teams) -> None:
    teams.enter("Personal Chat")
    teams.say("what does qualified lead mean?")

    expect(teams.card("means two different things")).to_contain_text("What differs:")
    teams.picture("personal-chat")


def test_a_word_is_asked_for_in_a_group(teams: Teams) -> None:
    teams.enter("Launch crew")
    teams.say("what does MQL mean?", to_parley=True)

    expect(teams.card("MQL")).to_contain_text("Marketing")
    teams.picture("group")


def test_a_group_is_told_once_what_parley_is_for(teams: Teams) -> None:
    teams.enter("Launch crew")

    expect(teams.card("Mention me and ask")).to_have_count(1)
    teams.picture("greeting")
    teams.press("What else can I ask?")
    expect(teams.card("translate for")).to_be_visible()


def test_whether_an_answer_helped_is_said_below_it(teams: Teams) -> None:
    teams.enter("Personal Chat")
    teams.say("what does qualified lead mean?")
    expect(teams.card("means two different things")).to_be_visible()
    teams.press("This helped")

    expect(teams.page.get_by_text("That is counted, without your name.")).to_be_visible()
    expect(teams.card("means two different things")).to_be_visible()


def test_a_team_is_said_in_plain_words(teams: Teams) -> None:
    teams.enter("Personal Chat")
    teams.say("I'm in IT")
    expect(teams.card("Noted: your team is IT.")).to_be_visible()
    teams.say("what does qualified lead mean here?")

    expect(teams.card("means two different things")).to_contain_text("Here (IT):")


def test_a_pasted_message_is_explained(teams: Teams) -> None:
    teams.enter("Personal Chat")
    teams.say(f"explain: {FIGURES}")
    teams.press("For IT")

    expect(teams.card("For IT")).to_contain_text("12 of 1,000")


def test_a_channels_own_sense_comes_first_and_the_answer_stands_in_the_same_chain(
    teams: Teams,
) -> None:
    teams.enter("Growth")
    teams.post("what does qualified lead mean here?", to_parley=True)
    chain = teams.page.get_by_role("group").filter(has_text="what does qualified lead mean here?")

    expect(chain.locator(".ac-adaptiveCard")).to_contain_text("Here (Marketing):")
    teams.picture("channel")


def test_another_sense_opens_in_the_card_itself(teams: Teams) -> None:
    teams.enter("Personal Chat")
    teams.say("translate for IT: 40 MQLs by Friday")
    expect(teams.card("what does")).to_be_visible()
    expect(teams.card("by Friday")).to_be_visible()
    number = teams.page.locator(".ac-adaptiveCard").count()
    teams.press("MQL")

    expect(teams.card("Owner")).to_contain_text("MQL")
    assert teams.page.locator(".ac-adaptiveCard").count() == number
    teams.picture("after-a-press")


def test_a_message_is_explained_to_one_person(teams: Teams) -> None:
    teams.enter("Growth")
    teams.post(FIGURES)
    teams.page.get_by_text(FIGURES).wait_for()
    teams.act("explain")
    teams.press("For IT")
    dialog = teams.page.get_by_role("dialog")

    expect(dialog).to_contain_text("12 of 1,000")
    expect(dialog).to_contain_text("43 min in a 30-day month")
    teams.picture("explain-this-message")
    teams.press("Put it in my message")
    expect(teams.card("For IT")).to_be_visible()


def test_a_word_is_looked_up_while_writing(teams: Teams) -> None:
    teams.enter("Personal Chat")
    teams.search("quali")
    teams.page.get_by_text("qualified lead", exact=True).first.wait_for()
    teams.picture("search")
    teams.page.get_by_text("qualified lead", exact=True).first.click()
    teams.page.get_by_role("button", name="Send Message").last.click()

    expect(teams.card("means two different things")).to_be_visible()


def test_a_blocker_is_talked_through_to_its_summing_up(teams: Teams) -> None:
    teams.enter("Growth")
    teams.post(BLOCKED)
    teams.page.get_by_text(BLOCKED).wait_for()
    teams.act("ask")
    teams.press("Ask below the message")
    question = teams.card("is there something else you need")
    expect(question).to_be_visible()
    expect(teams.page.get_by_role("dialog")).to_contain_text("I asked below the message.")
    teams.page.get_by_role("button", name="Close").click()
    teams.picture("dialogue-begins")
    question.get_by_role("textbox").fill("a final logo")
    question.get_by_role("button", name="Send").click()
    again = teams.card("a final logo")
    expect(again).to_contain_text("is there something else")
    again.get_by_role("button", name="That's all").click()

    summed_up = teams.card("Who can take which")

    expect(summed_up).to_contain_text("a final logo")
    summed_up.scroll_into_view_if_needed()
    teams.picture("dialogue-ends")


def test_a_nudge_comes_by_itself_and_is_answered_in_its_chain(teams: Teams) -> None:
    teams.enter("Growth")
    teams.post("nudges on", to_parley=True)
    expect(teams.page.locator(".ac-adaptiveCard").last).to_be_visible()
    teams.nudge("channel-growth-id", "stand-up")
    nudge = teams.card("Before stand-up")
    expect(nudge).to_be_visible()
    teams.picture("nudge")
    nudge.get_by_role("textbox").fill(BLOCKED)
    nudge.get_by_role("button", name="Send").click()

    expect(teams.card("is there something else you need")).to_be_visible()


def test_an_unknown_word_is_proposed_in_the_card(teams: Teams) -> None:
    teams.enter("Personal Chat")
    teams.say("what does flywheel mean?")
    teams.press("Propose it")
    teams.page.get_by_label("What it means").fill("Flywheel.")
    teams.page.get_by_role("combobox", name="Who says it").click()
    teams.page.get_by_role("option", name="Marketing").click()
    teams.press("Propose")
    expect(teams.card("⚠")).to_be_visible()
    teams.picture("proposal")
    teams.page.get_by_label("What it means").fill(
        "Growth in which each customer brings the next one."
    )
    teams.press("Propose")

    expect(teams.card("Thank you")).to_be_visible()
