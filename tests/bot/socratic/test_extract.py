"""What is heard as a blocker, what is declined and why, and the phrase that names the obstacle."""

import pytest

from bot.socratic.extract import Blocker, Declined, extract
from bot.socratic.heard import Form

NAMED = {
    "waiting for somebody to act": (
        "still waiting on legal to sign the DPA so the campaign cant start",
        Form.VERB,
        "get legal to sign the DPA",
    ),
    "waiting for a thing": (
        "waiting for the final copy",
        Form.VERB,
        "get the final copy",
    ),
    "waiting for people": ("blocked on legal", Form.NOUN, "the wait for legal"),
    "an owner's verb after the thing": (
        "waiting on the logo to finish the deck",
        Form.VERB,
        "get the logo",
    ),
    "the cause before the goal": (
        "can't send the newsletter because the unsubscribe link is broken",
        Form.NOUN,
        "the unsubscribe link being broken",
    ),
    "what has to happen first": (
        "cant publish until legal signs off the claims",
        Form.VERB,
        "get legal to sign off the claims",
    ),
    "no access": ("no access to the GA4 property", Form.VERB, "get access to the GA4 property"),
    "no answer gets an article": (
        "no answer from legal yet",
        Form.VERB,
        "get an answer from legal",
    ),
    "nobody knows": ("nobody knows who owns the map", Form.WH, "who owns the map"),
    "nobody acts": ("nobody can fix the mapping", Form.VERB, "get someone to fix the mapping"),
    "it keeps failing": ("the preview keeps timing out", Form.NOUN, "the preview timing out"),
    "it does not fire": (
        "the pixel doesn't fire on checkout",
        Form.NOUN,
        "the pixel not firing on checkout",
    ),
    "a bare subject gets an article": ("crm sync is down", Form.NOUN, "the crm sync being down"),
    "not done yet": ("the PR hasn't been merged", Form.VERB, "get the PR merged"),
    "me and my are turned round": (
        "waiting for Raj to add me to my channel",
        Form.VERB,
        "get Raj to add you to your channel",
    ),
    "a machine is waited for": (
        "I'm waiting for the export",
        Form.NOUN,
        "the wait for the export",
    ),
    "a figure of speech about heads": (
        "can't get my head around the new consent rules",
        Form.VERB,
        "get your head around the new consent rules",
    ),
    "a figure of speech before a question": (
        "I can't get my head around which form counts as a qualified lead",
        Form.WH,
        "which form counts as a qualified lead",
    ),
    "what stands behind the colon": (
        "I am stuck: no access to the CRM",
        Form.VERB,
        "get access to the CRM",
    ),
    "a point of a list in one line": (
        "1. finished the deck 2. waiting for legal to sign the DPA 3. support rota",
        Form.VERB,
        "get legal to sign the DPA",
    ),
    "what expired": (
        "the SSL cert expired on the microsite",
        Form.NOUN,
        "the SSL cert expiring on the microsite",
    ),
    "people who are short": (
        "we are two people short on the booth",
        Form.VERB,
        "get two more people",
    ),
    "a name in capitals gets an article": (
        "no DPA from the chat vendor",
        Form.VERB,
        "get the DPA from the chat vendor",
    ),
    "many things get an article": (
        "the numbers from Dublin don't arrive",
        Form.NOUN,
        "the numbers from Dublin not arriving",
    ),
    "what somebody has not said": (
        "Pawel has not said which warehouse region to use",
        Form.WH,
        "which warehouse region to use",
    ),
    "a label line": (
        "Blockers: legal review of the terms",
        Form.NOUN,
        "the legal review of the terms",
    ),
    "days without something": ("third day without a badge", Form.VERB, "get a badge"),
    "two voices": (
        "Legal says opt-in, sales says opt-out. Which is it? I have to build the form.",
        Form.NOUN,
        "legal saying opt-in and sales saying opt-out",
    ),
    "what somebody must tell": (
        "can't ship until product tells us which plan counts",
        Form.WH,
        "which plan counts",
    ),
    "a question that ends in a preposition": (
        "no idea which server to deploy to",
        Form.WH,
        "which server to deploy to",
    ),
    "a capital that only begins the sentence": (
        "Licence for the editor is expired",
        Form.NOUN,
        "the licence for the editor being expired",
    ),
    "the exception counts": ("no blockers except the VPN", Form.NOUN, "the VPN"),
    "the second clause counts": (
        "first one is fixed, still waiting on the second approval",
        Form.VERB,
        "get the second approval",
    ),
    "sentences without stops": (
        "vpn is down again cant reach anything",
        Form.NOUN,
        "the vpn being down",
    ),
}


@pytest.mark.parametrize(("text", "form", "x"), NAMED.values(), ids=NAMED)
def test_the_obstacle_is_named_in_the_persons_words(text: str, form: Form, x: str) -> None:
    heard = extract(text)

    assert isinstance(heard, Blocker)
    assert (heard.form, heard.x) == (form, x)


UNNAMED = {
    "no obstacle named": "blocked.",
    "a pronoun": "still waiting for it",
    "only the goal": "we can't launch",
    "a link": "blocked by https://example.com/T-1 since monday",
    "code": "stuck on `npm install`",
}


@pytest.mark.parametrize("text", UNNAMED.values(), ids=UNNAMED)
def test_what_is_not_safe_to_say_is_that(text: str) -> None:
    heard = extract(text)

    assert isinstance(heard, Blocker)
    assert (heard.form, heard.x) == (Form.THAT, None)


DECLINED = {
    "negated": [
        "not blocked by anything",
        "nothing is holding us up",
        "no longer waiting for legal",
        "we don't need access anymore",
    ],
    "past": [
        "yesterday we were stuck on the banner",
        "last sprint the vpn was down for two days",
        "had trouble with the template",
    ],
    "solved": [
        "the vpn is back up, was down all morning",
        "waiting on legal. edit: they just signed!",
        "the form was failing, fixed in v2",
    ],
    "hypothetical": [
        "if legal doesn't sign we would be blocked",
        "we might get stuck on the migration",
        "the api may not be ready in june",
    ],
    "general": [
        "we usually wait for finance",
        "a blocker is anything that keeps you from moving on",
    ],
    "a question to others": [
        "anyone else blocked by the vpn?",
        "is the staging server down?",
        "are you waiting for the copy?",
    ],
    "quoted": [
        "> still waiting on legal",
        'he said "we are blocked on legal"',
        "```waiting on lock```",
    ],
    "no work": [
        "stuck in traffic",
        "waiting for my coffee",
        "that song is stuck in my head",
    ],
    "other senses": [
        "the ad blocker test is done",
        "300 people on the waiting list",
        "stuck the landing :stuck_out_tongue:",
        "CTR is down 12%",
        "broken down by channel it looks good",
        "can't wait for the launch",
    ],
    "a near miss": ["almost got locked out", "couldn't be happier with the export"],
    "irony": ["then we just need world peace and a unicorn"],
    "others' trouble": [
        "Their project is stuck, ours is flying",
        "not me, but finance can't log in",
    ],
    "no matter": ["the delay is fine, we have time", "waiting for the logo, no rush"],
    "tasks": [
        "fixing the broken links today",
        "working on the failing export job",
        "I'll look into why the pixel isn't firing",
    ],
    "said to have none": ["Blockers: none", "B: n/a", "no blockers today", "blockers -> no"],
    "no words": ["", "   ", "👍", ":tada:", "-", "\ud83d", "https://example.com/blocked"],
}


@pytest.mark.parametrize(
    "text",
    [text for texts in DECLINED.values() for text in texts],
    ids=lambda text: repr(text)[:40],
)
def test_what_is_no_blocker_now_is_declined_with_a_reason(text: str) -> None:
    heard = extract(text)

    assert isinstance(heard, Declined)
    assert heard.reason


def test_a_line_for_blockers_decides() -> None:
    said = "Yesterday: waiting for the logo\nToday: landing page\nBlockers: none"

    assert isinstance(extract(said), Declined)


def test_other_peoples_names_are_said_without_the_mention() -> None:
    heard = extract("waiting on @sara to review the copy")

    assert isinstance(heard, Blocker)
    assert heard.x == "get Sara to review the copy"


NOT_REACHED = {
    "a goal beside its cause": (
        "Nine days now. I can't install the scanner until it's done.",
        "scanner",
    ),
}


@pytest.mark.parametrize(("text", "goal"), NOT_REACHED.values(), ids=NOT_REACHED)
def test_what_is_not_reached_is_not_called_the_obstacle(text: str, goal: str) -> None:
    heard = extract(text, invited=True)

    assert isinstance(heard, Blocker)
    assert goal not in (heard.x or "")


@pytest.mark.parametrize(
    "text",
    ["no film goes out without the union's stamp on it", "We're idle until the paint is dry"],
    ids=["without", "until"],
)
def test_a_quote_keeps_the_word_that_turns_its_meaning(text: str) -> None:
    heard = extract(text)

    assert isinstance(heard, Blocker)
    assert heard.quote == text
