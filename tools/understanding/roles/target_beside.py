"""A target that begins a sentence which goes on to tell of the user."""

import re

from tools.late import late
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.statements import read_statement
from tools.understanding.naming import names_role
from tools.understanding.phrases import without_correction
from tools.understanding.roles.role_chosen import read_role_chosen
from tools.understanding.roles.targets import read_target
from tools.vocabulary import Vocabulary

_HEAD = late(
    r"^(?P<head>[^,;.!?]{5,90}?)\s*(?:[,;–—]|\s-)\s+(?:(?:and|because|since|as)\s+)?"
    r"(?P<rest>(?!(?:but|or|not|if|unless|maybe|perhaps|no|though|although|which|who|what|how|when"
    r"|by|until|in|with \d|within|plan|\d)\b)\S.+)$",
    re.IGNORECASE,
)
_TELLS = late(r"(?:i|i'[a-z]+|my|currently|been|\d+ years|no)\b", re.IGNORECASE)


def read_target_beside(clause: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the target that begins a clause, with what the rest tells of the user.

    "Aiming for data analyst, Excel 4, SQL 2", "make Security Analyst my goal, I've been a prison
    officer for ten years": nothing where the rest is neither a level nor a statement.

    Args:
        clause: The clause, without its opening words.
        vocabulary: The skills that are known.
        context: Holds the titles of the known roles.
    """
    match = _HEAD.match(clause)
    if match is None:
        return ()
    head = match["head"]
    target = read_role_chosen(head, context) or read_target(without_correction(head), context)
    if target is None or target.confidence < PLAIN_ENOUGH or not target.role:
        return ()
    told = read_statement(match["rest"], vocabulary, context)
    sure = told and all(
        it.confidence >= PLAIN_ENOUGH and it.kind in {"introduce", "set_level", "fact"}
        for it in told
    )
    if not (sure or _TELLS.match(match["rest"])) or not names_role(target.role, context.roles):
        return ()
    return (target, *told) if sure else (target,)
