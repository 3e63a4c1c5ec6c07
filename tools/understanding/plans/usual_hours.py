"""What is asked instead of hours for the plan: how many are usual, or make sense.

How much others learn is not known, so nothing of it is said: what some amounts come to is reckoned
by the plan itself.
"""

from tools.late import late
from tools.understanding.intent import Intent

_ASKS = late(
    r"\b(?:what(?:'?s)?|how (?:much|many)|is there|which|any)\b[^.?!]*\b(?:usual\w*|normal\w*"
    r"|typical\w*|sensible|realistic|common\w*|average|recommend\w*|advis\w*|suggest\w*|others?"
    r"|people|reasonable|make sense|makes sense|enough|sufficient|standard|customary|good amount"
    r"|rule of thumb)\b"
)
_OF_HOURS = late(r"\b(?:hours?|hrs?|time|week|weekly|spend|put in|invest)\b")
_UNSURE = late(
    r"\b(?:no idea|not sure|unsure|dunno|(?:don'?t|do not|can'?t|cannot) (?:really )?(?:know|say)"
    r"|never thought|hard to say)\b"
)
_OF_ELSE = late(
    r"\b(?:earn\w*|salar\w*|paid|pay|costs?|roles?|jobs?|skills?|first|start|courses?|books?|levels?"
    r"|certificat\w+|companies|deadline|date)\b|\d"
)
_SHORT = 6
AMOUNTS = "amounts"
"""How a plan is marked that is supposed with several amounts of hours, one after the other."""
_ONE_OF_THEM = 6.0


def asked_for_usual(message: str) -> Intent | None:
    """Return the question what some hours a week come to, where it is asked how many are usual.

    Args:
        message: The message, with plain quotes, where the hours of the plan were asked for.
    """
    said = message.casefold()
    if not _ASKS.search(said) or _OF_ELSE.search(said):
        return None
    if not (_OF_HOURS.search(said) or _UNSURE.search(said) or len(said.split()) <= _SHORT):
        return None
    return Intent(
        kind="what_if",
        confidence=0.99,
        quote=message,
        text=AMOUNTS,
        hours_per_week=_ONE_OF_THEM,
    )
