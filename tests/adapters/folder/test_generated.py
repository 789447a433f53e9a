"""What is generated is current, and the schema that editors use agrees with the loader."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from adapters.cli.write_docs import documents
from adapters.folder.events import events
from adapters.folder.kinds import Model
from adapters.folder.nodes import build
from adapters.folder.refusals import REFUSALS
from adapters.folder.schema import PARTS, TeamsModel, WordModel

ROOT = Path(__file__).parents[3]
WORDS = sorted((ROOT / "glossary" / "concepts").glob("*.yaml"))


def values(path: Path) -> Any:
    return build(events(path.read_text(encoding="utf-8"))).value


def schema(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((ROOT / "glossary/.schema" / name).read_text()))


@pytest.mark.parametrize("name", sorted(documents()))
def test_a_generated_file_is_current(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8") == documents()[name]


def test_editors_accept_every_word_of_the_glossary() -> None:
    word = schema("word.schema.json")

    assert WORDS
    assert [path.name for path in WORDS if not word.is_valid(values(path))] == []


@pytest.mark.parametrize("name", ["teams", "company"])
def test_editors_accept_the_other_files(name: str) -> None:
    assert schema(f"{name}.schema.json").is_valid(values(ROOT / "glossary" / f"{name}.yaml"))


@pytest.mark.parametrize(
    "case",
    ["missing-keys", "misspelled-keys", "values-of-the-wrong-kind", "a-colon-in-a-list"],
)
def test_editors_refuse_what_the_loader_refuses(case: str) -> None:
    path = ROOT / "tests/glossaries/bad" / case / "concepts/churn.yaml"

    assert not schema("word.schema.json").is_valid(values(path))


def test_the_editor_settings_name_schemas_that_exist() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text())

    assert {Path(name).name for name in settings["yaml.schemas"]} == {
        path.name for path in (ROOT / "glossary/.schema").iterdir()
    }


def test_the_readme_of_the_glossary_explains_every_key_and_every_refusal() -> None:
    readme = (ROOT / "glossary" / "README.md").read_text(encoding="utf-8")
    models: tuple[type[Model], ...] = (WordModel, TeamsModel, *PARTS.values())
    keys = {key for model in models for key in model.model_fields}

    assert {name for name in keys | set(REFUSALS) if f"`{name}`" not in readme} == set()


def test_the_examples_in_the_readme_are_yaml() -> None:
    readme = (ROOT / "glossary" / "README.md").read_text(encoding="utf-8")
    blocks = readme.split("```yaml\n")[1:]

    assert blocks
    for block in blocks:
        assert yaml.safe_load(block.partition("```")[0])
