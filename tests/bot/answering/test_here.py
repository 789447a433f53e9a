"""Whose sense holds: the team named, the channel's, the asker's, else the company's."""

import pytest

from bot.answering.here import Asking, By, resolve
from bot.matching.index import LabelIndex
from tests.bot.glossaries import DISPUTED, company, concept, term, word

GLOSSARY = company(
    word(
        "pipeline",
        concept("pipeline-marketing", term("pipeline", "marketing")),
        concept("pipeline-it", term("pipeline", "it")),
        kind=DISPUTED,
    ),
    word(
        "live",
        concept("live-it", term("live", "it")),
        concept("live-all", term("live", "everyone")),
        kind=DISPUTED,
    ),
    word("webhook", concept("webhook", term("webhook", "it"))),
    word("churn", concept("churn", term("churn", "everyone"))),
)
INDEX = LabelIndex(GLOSSARY)


@pytest.mark.parametrize(
    ("label", "named", "asking", "by", "team", "concept_id"),
    [
        pytest.param(
            "pipeline", "it", Asking(("marketing",)), By.ASKED, "it", "pipeline-it", id="named"
        ),
        pytest.param(
            "pipeline",
            None,
            Asking(("it",), "marketing"),
            By.CHANNEL,
            "it",
            "pipeline-it",
            id="channel",
        ),
        pytest.param(
            "pipeline", None, Asking((), "it"), By.ASKER, "it", "pipeline-it", id="asker's team"
        ),
        pytest.param(
            "pipeline",
            None,
            Asking(("growth",)),
            By.CHANNEL,
            "marketing",
            "pipeline-marketing",
            id="part of a team",
        ),
        pytest.param(
            "pipeline",
            None,
            Asking(("marketing", "it"), "it"),
            By.ASKER,
            "it",
            "pipeline-it",
            id="a channel of several teams leaves it to the asker",
        ),
        pytest.param(
            "pipeline", None, Asking(("marketing", "it")), By.NONE, None, None, id="or to nobody"
        ),
        pytest.param("pipeline", None, Asking(), By.NONE, None, None, id="nothing decides"),
        pytest.param(
            "pipeline", None, Asking(("sales",)), By.NONE, None, None, id="a team without a sense"
        ),
        pytest.param(
            "pipeline",
            "sales",
            Asking(("it",)),
            By.CHANNEL,
            "it",
            "pipeline-it",
            id="named in vain",
        ),
        pytest.param(
            "live", None, Asking(("sales",)), By.COMPANY, "everyone", "live-all", id="company"
        ),
        pytest.param(
            "live", None, Asking(("it",)), By.CHANNEL, "it", "live-it", id="own before company"
        ),
        pytest.param("webhook", None, Asking(), By.ONLY, "it", "webhook", id="only one sense"),
        pytest.param(
            "webhook",
            None,
            Asking(("marketing",)),
            By.ONLY,
            "it",
            "webhook",
            id="only another team's",
        ),
        pytest.param("churn", None, Asking(("it",)), By.COMPANY, "everyone", "churn", id="shared"),
    ],
)
def test_whose_sense_holds(
    label: str,
    named: str | None,
    asking: Asking,
    by: By,
    team: str | None,
    concept_id: str | None,
) -> None:
    found = INDEX.find(label)
    assert found is not None

    here = resolve(found, asking, GLOSSARY, named=named)

    got = here.sense.concept.id if here.sense else None
    assert (here.by, here.team, got) == (by, team, concept_id)
