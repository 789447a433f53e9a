"""Feelings are heard only where the person put them into words."""

import pytest

from bot.socratic.english.clean import clean
from bot.socratic.feelings import Feeling, feeling


@pytest.mark.parametrize(
    ("text", "felt"),
    [
        ("so frustrated, the crm died again", Feeling.FRUSTRATED),
        ("legal is driving me crazy", Feeling.FRUSTRATED),
        ("I'm at my wits' end with outlook", Feeling.FRUSTRATED),
        ("I'm worried about the launch", Feeling.WORRIED),
        ("getting nervous, still no contract", Feeling.WORRIED),
        ("we are under pressure, no sign-off yet", Feeling.RUSHED),
        ("totally swamped and no access", Feeling.RUSHED),
        ("I'm confused by the two reports", Feeling.CONFUSED),
        ("im stuck on the banner", Feeling.STUCK),
        ("the crm died again 😭", None),
        ("oh great, the vpn is down again 🙃", None),
        ("I'm not worried about the launch", None),
        ("my PR is stuck in review", None),
        ("waiting for legal", None),
        ("that went well :confused:", None),
    ],
)
def test_a_feeling_is_named_or_there_is_none(text: str, felt: Feeling | None) -> None:
    assert feeling(clean(text)) == felt
