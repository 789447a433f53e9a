"""How a translation is said: the message with words woven in that fit its grammar."""

import pytest

from bot.wording.card import card_for
from bot.wording.voice import Voice
from tests.bot.glossaries import TODAY, company, concept, knowledge, term, word

GLOSSARY = company(
    word("webhook", concept("webhook", term("webhook", "it"))),
    word("timeout", concept("timeout", term("timeout", "it", inflections=("times out",)))),
    word("patch", concept("patch", term("patch job", "it"), term("security update", "sales"))),
)
KNOWN = knowledge(GLOSSARY)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("a webhook", "a webhook (gloss of webhook)", id="as it is"),
        pytest.param("a web hook", "a web hook (gloss of webhook)", id="in two words"),
        pytest.param("two webhooks", "two webhooks (each: gloss of webhook)", id="plural"),
        pytest.param("it times out", "it times out (timeout: gloss of timeout)", id="verb"),
        pytest.param("patch jobs", "patch jobs (your “security update”)", id="the reader's own"),
    ],
)
def test_the_words_woven_in_fit_the_form_of_the_term(text: str, said: str) -> None:
    translated = KNOWN.desk.translate(text, to="sales", speaker="it")

    assert card_for(translated, Voice(GLOSSARY, TODAY, "")).summary == said
