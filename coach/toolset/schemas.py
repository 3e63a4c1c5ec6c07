"""The schemas of the tools, as plain as a model needs them."""

from typing import Any

from pydantic.json_schema import JsonSchemaValue
from pydantic_ai.tools import GenerateToolJsonSchema
from pydantic_core import core_schema


class PlainToolSchema(GenerateToolJsonSchema):
    """Says of a parameter that may be left out what it is, and not that it could be null too.

    Null is taken all the same. Only where it must be given does it stand in the schema.
    """

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Return the schema of what has a default."""
        plain = super().default_schema(schema)
        if plain.get("default", ...) is not None:
            return plain
        rest = {name: it for name, it in plain.items() if name not in {"default", "anyOf"}}
        return rest | _without_null(plain.get("anyOf", []))


def _without_null(ways: list[dict[str, Any]]) -> dict[str, Any]:
    left = [it for it in ways if it.get("type") != "null"]
    return left[0] if len(left) == 1 else {"anyOf": left} if left else {}
