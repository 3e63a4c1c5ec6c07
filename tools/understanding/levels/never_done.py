"""What somebody never made, which may be a skill that they lack: "I never made a dashboard".

The thing is called by a word of everyday, so that the level 0 is put to the user.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.vocabulary import Vocabulary

_BUSY: frozenset[Expecting] = frozenset({"checkin", "assessment", "evidence", "kind", "import"})
_NEVER: Final = late(
    r"^(?:(?:and|but|also|well|oh|so|honestly|sorry)[\s,]+)*i(?:'ve| have)? never"
    r"(?: (?:really|actually|ever|even|yet))* (?:made|built|wrote|written|created|did|done"
    r"|designed|drew|drawn|ran|run|gave|given|used|touched|set up|coded|opened|held) "
    r"(?:(?:an?|any|one|a single|the|some|with an?)\s+)*(?P<what>[a-z][\w+#/-]*"
    r"(?: [\w+#/-]+){0,2}?)"
    r"(?:,? (?:in my (?:whole )?life|before|myself|at work|yet|so far|at all|to be (?:fair|honest)"
    r"|honestly|tbh|though|tho|only \w+(?: \w+)?))*[\s.!]*$",
    re.IGNORECASE,
)


def read_never_done(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the level 0 of what somebody says they never made, as a question.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked.
    """
    match = None if context.expecting in _BUSY else _NEVER.match(message.strip())
    what = match["what"] if match else ""
    named = (
        (vocabulary.get(it) for it in (what, f"{what}s", what.removesuffix("s"))) if what else ()
    )
    skill = next((it for it in named if it is not None), None)
    if skill is None or vocabulary.find(message):  # a plain name is denied by itself
        return ()
    none = Intent(kind="set_level", confidence=0.95, quote=message, skill=skill.name, level=0)
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(none,)),)
