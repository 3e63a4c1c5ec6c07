"""From text to JSON: every way it can fail, said once."""

import json

from tools.intake.errors import IntakeError


def parse_json(name: str, text: str) -> object:
    """Return what a JSON text holds.

    Args:
        name: The file's name, for messages.
        text: The text.

    Raises:
        IntakeError: It is not JSON (with line and column), is cut off, or is nested too deeply.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise IntakeError(_broken_json(name, text, error)) from error
    except RecursionError as error:
        raise IntakeError(
            f"{name}: its JSON is nested too deeply to be a résumé or a posting. "
            "Check that it is the right file."
        ) from error
    except ValueError as error:  # a number of thousands of digits
        raise IntakeError(
            f"{name}: its JSON holds a number too long to read. Check that it is the right file."
        ) from error


def _broken_json(name: str, text: str, error: json.JSONDecodeError) -> str:
    place = f"line {error.lineno}, column {error.colno}"
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return (
            f"{name}: the JSON ends too early (see {place}), so the file was cut off. "
            "Get a complete copy and import that."
        )
    reason = error.msg[:1].lower() + error.msg[1:]
    return f"{name}: the JSON is broken at {place}: {reason}. Correct it there and import it again."
