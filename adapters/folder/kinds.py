"""The kinds of values that a file of the glossary may hold."""

import re
from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
GROUP = r"^S[A-Z0-9]{1,40}$"
PERIOD = r"^[1-9][0-9]{0,4} (day|week|month|year)s?$"
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _as_date(value: object) -> object:
    if isinstance(value, str) and _ISO.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("date", "not a date")


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[str, StringConstraints(pattern=ID, max_length=80)]
Texts = Annotated[list[Text], BeforeValidator(_as_list, json_schema_input_type=Text | list[Text])]
Group = Annotated[str, StringConstraints(pattern=GROUP)]
Groups = Annotated[
    list[Group], BeforeValidator(_as_list, json_schema_input_type=Group | list[Group])
]
Ids = Annotated[list[Id], BeforeValidator(_as_list, json_schema_input_type=Id | list[Id])]
SomeIds = Annotated[
    list[Id],
    Field(min_length=1),
    BeforeValidator(_as_list, json_schema_input_type=Id | list[Id]),
]
Day = Annotated[date, BeforeValidator(_as_date)]
Period = Annotated[str, StringConstraints(pattern=PERIOD)]


class Model(BaseModel):
    """Part of a file: no key but the known ones, and no value read as something else."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, use_attribute_docstrings=True
    )
