"""What a clause tells of the user beside skills and work: pay, place, constraints, goals."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.telling import Told, told_facts, told_goal
from tools.telling.rules import told_constraints, wanted_pay
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role, role_phrase
from tools.understanding.standing import standing
from tools.understanding.targets import read_target
from tools.vocabulary import Vocabulary

_SURE = 0.975
_NOTED = 0.93
_REMEMBER = late(
    r"^(?:(?:and|also|please) )*(?:(?:remember|note|keep in mind|bear in mind|don't forget"
    r"|do not forget|make a note|write down|save|store)(?: down)?(?::| that\b|,)"
    r"|(?P<bare>remember|note|keep in mind)(?= (?:i|i'm|i've|my)\b)"
    r"|(?:for the record|fyi|for your information|just so you know|you should know(?: that)?)[:,]?)"
    r"\s+(?P<rest>\S.+)$",
    re.IGNORECASE | re.DOTALL,
)


def to_remember(clause: str) -> str | None:
    """Return what a clause asks to be remembered ("remember that …"), or ``None``."""
    match = _REMEMBER.match(clause)
    return match["rest"] if match else None


def read_note(clause: str) -> tuple[Intent, ...]:
    """Return what is to be remembered as it was said, where no rule knows what it speaks of."""
    match = _REMEMBER.match(clause)
    if match is None or match["bare"] or standing(match["rest"]) != "plain":
        return ()
    return (_fact(clause, Told("note", match["rest"].strip(" .!")), _NOTED),)


def read_told(clause: str, words: str) -> Iterator[Intent]:
    """Yield the facts that a clause states of the user's own present.

    Args:
        clause: The clause, to be quoted.
        words: It, without what only announces it.
    """
    for told in told_facts(words):
        yield _fact(clause, told, _SURE)


def read_wished(
    clause: str, words: str, vocabulary: Vocabulary, context: Context
) -> Iterator[Intent]:
    """Yield the goal, or the pay, that a clause wishes for; a role is for `read_target`."""
    pay = wanted_pay(words)
    if pay is not None:
        yield _fact(clause, pay, _SURE)
        return
    for told in told_constraints(words):
        yield _fact(clause, told, _SURE)
    goal = told_goal(words)
    if goal is None or words.rstrip().endswith("?"):
        return
    wanted, plainly = goal
    role = names_role(role_phrase(wanted, context.roles), context.roles)
    if plainly or not (role or vocabulary.find(wanted) or read_target(words, context)):
        yield _fact(clause, Told("goal", wanted), _SURE)


def _fact(clause: str, told: Told, confidence: float) -> Intent:
    return Intent(
        kind="fact",
        fact=told.kind,
        confidence=confidence,
        quote=clause,
        text=told.value,
        subject=told.subject,
        unit=told.unit,
    )
