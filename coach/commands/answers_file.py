"""The answers to a check-in as a JSON file holds them."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from coach.files import read_bounded
from coach.views import CheckInAnswers
from tools.errors import CoachError

MAX_BYTES = 1_000_000

_SHAPE = "docs/json.md shows how the file is written."


def read_answers(named: str) -> CheckInAnswers:
    """Return the answers in a file or, for ``-``, in standard input.

    Raises:
        CoachError: It can't be read, is no JSON, or holds what is not asked for.
    """
    data = read_bounded(named, MAX_BYTES)
    try:
        return CheckInAnswers.model_validate_json(data.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        raise CoachError(f"{named}: {_cause(error.errors()[0])} {_SHAPE}") from error


def _cause(mistake: ErrorDetails) -> str:
    place = ".".join(str(part) for part in mistake["loc"])
    if mistake["type"] == "extra_forbidden":
        keys = ", ".join(CheckInAnswers.model_fields)
        return f"“{place}” is not a key of the answers; the keys are {keys}."
    if mistake["type"] == "json_invalid":
        return f"it is no valid JSON ({mistake['ctx']['error']})."
    return f"“{place}” can't be taken: {mistake['msg'][:1].lower()}{mistake['msg'][1:]}."
