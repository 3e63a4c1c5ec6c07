"""The answers to a check-in or an assessment as a JSON file holds them."""

from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from coach.files import read_bounded
from tools.domain import Value
from tools.errors import CoachError

AnswersT = TypeVar("AnswersT", bound=Value)

MAX_BYTES = 1_000_000

_SHAPE = "docs/json.md shows how the file is written."


def read_answers(named: str, kind: type[AnswersT]) -> AnswersT:
    """Return the answers in a file or, for ``-``, in standard input.

    Args:
        named: The file.
        kind: What the answers are to.

    Raises:
        CoachError: It can't be read, is no JSON, or holds what is not asked for.
    """
    data = read_bounded(named, MAX_BYTES)
    try:
        return kind.model_validate_json(data.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        raise CoachError(f"{named}: {_cause(error.errors()[0], kind)} {_SHAPE}") from error


def _cause(mistake: ErrorDetails, kind: type[Value]) -> str:
    place = ".".join(str(part) for part in mistake["loc"])
    if mistake["type"] == "extra_forbidden":
        keys = ", ".join(kind.model_fields)
        return f"“{place}” is not a key of the answers; the keys are {keys}."
    if mistake["type"] == "json_invalid":
        return f"it is no valid JSON ({mistake['ctx']['error']})."
    return f"“{place}” can't be taken: {mistake['msg'][:1].lower()}{mistake['msg'][1:]}."
