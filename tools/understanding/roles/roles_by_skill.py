"""Which of the roles just listed ask for a skill, or do without it.

"Are there any that don't need SQL?", "which of these ask for Docker". The roles are those of the
list, as far as the reply has shown it.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.only_words import only, words
from tools.understanding.roles.roles_listed import listed_roles
from tools.vocabulary import Vocabulary

WITH: Final = "with"
WITHOUT: Final = "without"
_NOT: Final = late(
    r"n't\b|\b(?:dont|doesnt|isnt|not|no|without|w/o|free|never|avoid|skip)\b", re.IGNORECASE
)
_ASKS: Final = late(
    r"\b(?:which|who|what|any|are there|is there|do(?:es)? (?:any|all|they|these|those|both|most"
    r"|each"
    r"|every)|show|list|give|only|one that|ones|those)\b",
    re.IGNORECASE,
)
_NEEDS: Final = late(
    r"\b(?:needs?|asks?|requires?|wants?|uses?|includes?|involves?|has|have|without|w/o|free|no"
    r"|need|with|in it|there)\b",
    re.IGNORECASE,
)
_AROUND: Final = words("""
    which what any are there is does show list give only ones one that don't doesn't dont doesnt
    isn't isnt not without w/o free need needs needed ask asks asked require requires required want
    wants use uses used include includes involve involves has have in of these those them the roles
    role jobs job list with at all do none also even really can't cant learn like hate know where
    i i'm don bad good who filter out leave here there
""")
_BUSY: Final = frozenset(
    {"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"}
)
_LONGEST: Final = 20


def read_roles_by_skill(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the gaps of each role just listed, of which those with or without a skill are named.

    Args:
        message: The whole message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the roles that the turn before has listed.
    """
    rows = listed_roles(context)
    busy = context.expecting in _BUSY or context.offered is not None
    if busy or len(rows) < 2 or len(message.split()) > _LONGEST:  # noqa: PLR2004 - of several
        return ()
    found = vocabulary.find(message)
    if len({it.skill for it in found}) != 1 or any(map(str.isdigit, message)):
        return ()
    rest = message
    for it in reversed(found):
        rest = f"{rest[: it.start]} {rest[it.end :]}"
    if not _ASKS.search(rest) or not _NEEDS.search(rest) or not only(rest, _AROUND):
        return ()
    text = WITHOUT if _NOT.search(rest) else WITH
    asked = Intent(
        kind="row_why", confidence=0.97, quote=message, text=text, skill=found[0].skill, roles=rows
    )
    return tuple(asked.model_copy(update={"role": it}) for it in rows)
