"""What is asked back because its reading is weak."""

from tools.understanding.intent import WRITES, Intent

PLAIN_ENOUGH = 0.8
"""The confidence from which a reading may change the memory; below it, it is offered."""


def offers_deed(intent: Intent) -> bool:
    """Whether what is put to the user is a deed alone."""
    return intent.kind == "clarify" and [it.kind for it in intent.choices] == ["evidence"]


def offered(intent: Intent) -> Intent:
    """Return a change whose reading is weak as a question instead."""
    if intent.kind not in WRITES or intent.confidence >= PLAIN_ENOUGH:
        return intent
    return Intent(
        kind="clarify",
        confidence=intent.confidence,
        quote=intent.quote,
        skill=intent.skill,
        choices=(intent,),
    )
