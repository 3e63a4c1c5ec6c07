"""What kept a tool from doing its work, as it is said to the user in the conversation."""

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
    return _COMMAND.sub(lambda it: _spoken(it[0], it[1], it[2] or ""), content)


def _spoken(whole: str, command: str, file: str) -> str:
    said = _SPOKEN.get(command)
    return whole if said is None else f"“{said}{file}”"
