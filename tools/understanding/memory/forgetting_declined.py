"""A no to the offer to forget that stands beside more: "good grief, no. My name is Ann"."""

from typing import Final

from tools.late import late
from tools.understanding.intent import WRITES, Intent, Reader
from tools.understanding.phrases import bare, sentences
from tools.understanding.replies.yes_no import says_no, says_yes
from tools.vocabulary import Vocabulary

_OUTCRY: Final = late(
    r"^\W*(?:(?:good (?:grief|god|lord|heavens)|(?:oh |my |dear )+(?:god|gosh|lord|dear|no)|omg|oh"
    r"|wow|whoa|woah|heavens|yikes|crikey|blimey|gosh|jeez|what|wait|hang on|hold on|stop|hey|eh"
    r"|ha|hm+|ok(?:ay)?|god|man|dude|sorry|please)\b[\s,.!?–—-]*)+(?=\w)"
)
_NONE_OF_IT: Final = late(
    r"^\W*(?:(?:no|please|then|so|just|but|and|you should|i said|i want you to)[\s,]+)*"
    r"(?:(?:forget|delete|remove|erase|cut|drop|touch) (?:nothing|none\b.*|no ?thing)"
    r"|(?:don'?t|do not|never) (?:forget|delete|remove|erase|cut|touch) (?:anything|any\b.*|it"
    r"|that|them|those|this)|nothing (?:is|should|shall|must|needs?|has|gets)\b.*"
    r"|(?:leave|keep) (?:it|that|them|everything|all|things|the (?:plan|lot|rest)|my plan"
    r"|as (?:it|they))\b.*)"
    r"(?: (?:at all|please|then|for now|today|now))*\W*$"
)
_HEAD: Final = late(r"[,;:]\s+|\s+[–—-]+\s+|\s+(?=but\b)")
_STAYS: Final = late(r"^\W*(?:(?:please|just|so|then|and|no)[\s,]+)*(?:leave|keep)\b")
_COUNTS: Final = late(
    r"^\W*(?:(?:all|really|what|seriously)\W+)*(?:\d+|so many|that many)\b[^.]*\?*$"
)


def read_declined_and_more(
    message: str, offered: Intent, vocabulary: Vocabulary, read: Reader
) -> tuple[Intent, ...]:
    """Return the no of a message to what would be forgotten, with what else it says.

    Args:
        message: The message, with plain quotes.
        offered: What would be forgotten.
        vocabulary: The skills that are known.
        read: Reads what else it says.
    """
    said = sentences(message)
    no = Intent(kind="no", confidence=0.95, quote=message)
    declined, rest = False, list[str]()
    for it in said:
        words = _OUTCRY.sub("", it.casefold())
        head, *tail = _HEAD.split(words, maxsplit=1)
        if says_yes(bare(head), removes=True):
            return ()
        counts = bool(tail and _COUNTS.match(tail[0]))
        says = says_no(bare(words), removes=True) or (counts and says_no(bare(head), removes=True))
        if says or _NONE_OF_IT.match(words):
            declined = True
        elif not (_COUNTS.match(words) or _keeps(it, words, offered, vocabulary)):
            rest.append(it)
    if not declined or (len(said) == 1 and not _NONE_OF_IT.match(said[0].casefold())):
        return ()
    more = read(" ".join(rest)) if rest else ()
    if any(it.kind in {"forget", "forget_now", "forget_all", "undo"} for it in more):
        return ()
    wanted = any(it.kind in WRITES or it.kind in {"clarify", "unclear"} for it in more)
    return (no, *more) if wanted or not more else ()


def _keeps(sentence: str, words: str, offered: Intent, vocabulary: Vocabulary) -> bool:
    """Whether a sentence keeps what would be forgotten as it is: "leave Docker at 1"."""
    named = {it.skill for it in vocabulary.find(sentence)}
    return _STAYS.match(words) is not None and named <= {offered.skill}
