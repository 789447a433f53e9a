"""What a newcomer does on the page, done in a real browser."""

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import Window, open_window
from tests.serving import Serving

pytestmark = pytest.mark.e2e


def test_a_click_on_an_example_is_answered_in_a_thread(window: Window) -> None:
    window.page.get_by_role("button", name="what does qualified lead mean here?").click()
    answer = window.page.locator(".thread .card")

    expect(answer).to_contain_text("Here (Marketing):")
    expect(answer).to_contain_text("IT:")
    expect(window.page.locator("#empty")).to_be_hidden()
    expect(window.page.get_by_label("Reply in this thread")).to_be_visible()


def test_another_channel_leads_with_another_sense(window: Window) -> None:
    window.send("@Parley what does qualified lead mean here?")
    expect(window.page.locator(".card strong").first).to_have_text("Here (Marketing):")
    window.enter("#it")
    window.send("@Parley what does qualified lead mean here?")

    expect(window.page.locator(".card strong").first).to_have_text("Here (IT):")


def test_the_shared_channel_follows_who_asks(window: Window) -> None:
    window.page.get_by_label("You are").select_option("ben")
    window.enter("#go-to-market")
    window.send("@Parley what does qualified lead mean here?")

    expect(window.page.locator(".card")).to_contain_text("because it is your team")
    expect(window.page.locator(".card strong").first).to_have_text("Here (IT):")


def test_talk_among_colleagues_gets_a_hint_and_no_answer(window: Window) -> None:
    window.send("The webinar brought in 40 qualified leads.")

    expect(window.page.get_by_role("status")).to_contain_text("Write @Parley to ask")
    expect(window.page.locator(".card")).to_have_count(0)


def test_did_you_mean_is_one_click_away(window: Window) -> None:
    window.send("@Parley what is a qualified lead percentage?")
    offer = window.page.locator(".card").first
    expect(offer).to_contain_text("Did you mean")
    offer.get_by_role("button", name="qualified lead", exact=True).click()

    expect(window.page.locator(".thread .card").last).to_contain_text("Here (Marketing):")


def test_an_unknown_word_is_proposed_and_filed(window: Window) -> None:
    window.send("@Parley what does flywheel mean?")
    window.page.get_by_role("button", name="Propose it").click()
    expect(window.page.get_by_text("Only you see this")).to_be_visible()
    window.page.get_by_label("What it means").fill("Growth that feeds itself.")
    window.page.get_by_role("button", name="Propose", exact=True).click()

    expect(window.page.locator(".private .card")).to_contain_text("on its way to Marketing")
    expect(window.page.locator(".thread .card").last).to_contain_text("is open: flywheel-")
    assert list((window.parley.data / "outbox").glob("flywheel-*.patch"))


def test_a_private_answer_is_shared_with_the_channel(window: Window) -> None:
    window.send("/parley uptime")
    window.page.get_by_role("button", name="Share here").click()

    expect(window.page.get_by_text("Shared by Ana")).to_be_visible()
    expect(window.page.get_by_role("button", name="Share here")).to_have_count(0)
    window.page.get_by_label("You are").select_option("ben")
    expect(window.page.locator(".message")).to_have_count(1)


def test_what_does_that_mean_is_asked_below_a_message(window: Window) -> None:
    window.send("The webinar brought in 40 qualified leads.")
    window.page.get_by_role("button", name="Reply").click()
    window.page.get_by_label("Reply in this thread").fill("@Parley what does that mean?")
    window.page.keyboard.press("Enter")

    expect(window.page.locator(".thread .card")).to_contain_text("qualified lead")


def test_the_direct_message_needs_no_mention(window: Window) -> None:
    window.enter("Parley")
    window.send("what does uptime mean?")

    expect(window.page.locator(".card")).to_contain_text("Here (Marketing):")


def test_a_reload_shows_the_conversation_again(window: Window) -> None:
    window.send("@Parley uptime")
    expect(window.page.locator(".thread .card")).to_be_visible()
    window.page.reload()

    expect(window.page.locator(".thread .card")).to_contain_text("uptime")


def test_hostile_text_is_only_text(window: Window) -> None:
    window.send('@Parley what does <img src=x onerror="alert(1)"> mean?')

    expect(window.page.locator(".said")).to_contain_text("<img src=x")
    expect(window.page.locator(".thread .card")).to_be_visible()
    assert window.page.locator("#log img[src=x]").count() == 0


def test_the_keyboard_is_enough(window: Window) -> None:
    window.page.get_by_label("Message", exact=True).focus()
    window.page.keyboard.type("@Parley what does flywheel mean?")
    window.page.keyboard.press("Enter")
    window.page.get_by_role("button", name="Propose it").focus()
    window.page.keyboard.press("Enter")
    expect(window.page.get_by_label("The word")).to_be_focused()


@pytest.mark.parametrize("width", [360, 800, 1280])
def test_nothing_is_cut_off(browser: Browser, parley: Serving, width: int) -> None:
    window = open_window(browser, parley, (width, 720))
    window.send("@Parley what does qualified lead mean here?")
    expect(window.page.locator(".thread .card")).to_be_visible()
    wider = "[...document.querySelectorAll('body, main, #scroll, .card, .message, .box')]"
    cut = window.page.evaluate(f"{wider}.filter((e) => e.scrollWidth > e.clientWidth + 1).length")
    right = f"Math.max(...{wider}.map((e) => e.getBoundingClientRect().right))"

    assert cut == 0
    assert window.page.evaluate(right) <= width
    assert window.trouble == []


def test_the_clock_brings_the_next_nudge_and_its_thread_is_answered(window: Window) -> None:
    window.page.get_by_role("button", name="To the next nudge").click()
    nudge = window.page.locator("#log > .message").last
    expect(nudge.locator(".card").first).to_contain_text("Before stand-up")
    nudge.get_by_label("Your answer").first.fill("I'm blocked by the missing logo files")
    nudge.get_by_role("button", name="Send").first.click()

    expect(nudge.locator(".thread .card")).to_contain_text("something else you need to move")
