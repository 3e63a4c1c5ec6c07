"""What kept a tool from doing its work, as it is said to the user in the conversation."""

import re
from typing import Final

from tools.late import late

_COMMAND: Final = late(r"`coach ([a-z]+(?: [a-z]+)*)( FILE)?…?`")

_SPOKEN: Final = {
    "checkin": "check-in",
    "evidence list": "show my evidence",
    "gaps": "what are my gaps",
    "import": "import",
    "memory history": "what have you changed",
    "memory list": "what do you know about me",
    "profile": "show my profile",
    "roadmap": "make the plan again",
    "roles": "list roles",
}
"""What does the same in the conversation, by the command."""

_NOT_SO: Final = (
    "I could not do that as I understood it, and nothing is changed. Say it in other words; "
    "“help” shows how to ask."
)


def failure_in_words(content: object) -> str:
    """Return why something could not be done.

    Args:
        content: What the tool answered: text where it refused, and else what the agent library says
            of arguments that do not fit.
    """
    if not isinstance(content, str):
        return _NOT_SO
    return _COMMAND.sub(_spoken, content)


def _spoken(command: re.Match[str]) -> str:
    said = _SPOKEN.get(command[1])
    if said is None:
        return command[0]
    before = command.string[: command.start()]
    begins = not before or before.endswith(". ")
    said = said[0].upper() + said[1:] if begins else said
    return f"“{said}{command[2] or ''}”"
