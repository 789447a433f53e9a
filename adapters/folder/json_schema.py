"""The JSON Schema of the glossary's files, by which editors complete and check what is typed."""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from adapters.folder.kinds import Model
from adapters.folder.nudges_schema import NudgesModel
from adapters.folder.schema import CompanyModel, TeamsModel, WordModel

FILES: dict[str, type[Model]] = {
    "word.schema.json": WordModel,
    "teams.schema.json": TeamsModel,
    "company.schema.json": CompanyModel,
    "nudges.schema.json": NudgesModel,
}


class _WithoutNull(GenerateJsonSchema):
    """An empty value is never right here, though a key may be left out."""

    def nullable_schema(self, schema: Any) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Any) -> JsonSchemaValue:
        made = super().default_schema(schema)
        if made.get("default") is None:
            made.pop("default", None)
        return made

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def json_schema(model: type[Model]) -> str:
    """The schema of one kind of file, as the text of a file."""
    made = model.model_json_schema(schema_generator=_WithoutNull)
    made["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return json.dumps(made, indent=2) + "\n"
