"""One thing more to forget with what was offered: "yes, and Kubernetes too", "and SQL as well"."""

import re

from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.replies.yes_no import says_yes
from tools.vocabulary import Vocabulary

_TOO = late(
    r"^(?:and\s+|plus\s+|also\s+)*(?P<what>.{1,60}?)(?:\s+(?:too|as well|also))?[\s.!]*$",
    re.IGNORECASE,
)
_AND_THIS = late(
    r"^(?:ok(?:ay)?,? |oh,? )?(?:and|plus|also)(?: also)? (?:my |the )?(?P<what>[^,.;!?]{1,40}?)"
    r"(?:,? (?:too|as well|also))?[\s.!]*$",
    re.IGNORECASE,
)
_ADDS = late(r"\b(?:and|plus|also|too|as well)\b|&", re.IGNORECASE)
_JOINED = late(r"[\s,.;!]+(?:and|plus|also|&)\s+|\s*,\s+", re.IGNORECASE)


def read_one_more(message: str, offered: Intent, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return what would go with one thing more, to be agreed to: "yes, and Kubernetes too".

    Args:
        message: The message, with plain quotes.
        offered: What would be forgotten.
        vocabulary: The skills that are known.
    """
    named = (offered.skill or "", offered.text, *offered.subjects)
    added = _AND_THIS.match(message)
    another = vocabulary.get(added["what"].strip()) if added else None
    if another is not None and another.name != offered.skill:
        more = {"quote": message, "subjects": (*offered.subjects, another.name)}
        return (offered.model_copy(update=more),)
    for joint in _JOINED.finditer(message):
        if not (_ADDS.search(joint[0]) or _ADDS.search(message, joint.end())):
            continue  # "yes, Kubernetes" may be another one instead
        head, rest = message[: joint.start()].strip(" ,.;!"), _TOO.match(message[joint.end() :])
        found = vocabulary.find(rest["what"]) if rest else ()
        alone = len(found) == 1 and rest is not None and found[0].end == len(rest["what"].strip())
        if not alone or found[0].start or found[0].skill == offered.skill:
            continue
        if says_yes(head, removes=True, named=named):
            more = {"quote": message, "subjects": (*offered.subjects, found[0].skill)}
            return (offered.model_copy(update=more),)
    return ()
