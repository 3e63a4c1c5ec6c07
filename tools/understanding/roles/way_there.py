"""How long the way to a role is, asked before there is a plan: "how long to become an analyst?"."""

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role
from tools.understanding.phrases import sentences

_HOW_LONG = late(
    r"\b(?:how (?:long|much time|many (?:months|years|weeks|hours))|what time do i need)\b"
    r"[^.?!]*?\b(?:becom(?:e|ing)|to be|being|be|work as|working as|get to|turn into)\s+"
    r"(?:an? |the )?(?P<role>[a-z][a-z/ &-]*?)"
    r"(?=\s+(?:take|takes|from|if|starting|with|when|in|within|for|at|by|please|then|without)\b"
    r"|\s*[?.!,;]|\s*$)"
)
HOW_LONG = "how_long"
"""How the question for the odds is marked that asks how long the way is."""


def read_way_there(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question how long the way to a role is, or nothing where a plan tells it.

    Args:
        message: The message, with plain quotes.
        context: The roles that are known.
    """
    if context.planned:
        return ()
    asked = [it for it in map(_HOW_LONG.search, map(str.casefold, sentences(message))) if it]
    if len(asked) != 1 or not names_role(asked[0]["role"], context.roles):
        return ()
    role = asked[0]["role"].strip()
    return (Intent(kind="chances", confidence=0.99, quote=message, role=role, text=HOW_LONG),)
