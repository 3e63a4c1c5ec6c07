"""The wish to have the last answer again in fewer words, or in plainer ones."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind

_SHORT: Final = late(
    r"^(?:(?:ok(?:ay)?|please|pls|sorry|and|but|no|hm+|ugh|wow|uff|can you|could you|that'?s"
    r"|that is"
    r"|this is|it'?s|(?:that'?s |it'?s |what )?(?:an? |one |such a )*(?:wall of|lot of|whole lot of"
    r"|page of|load of) (?:text|words|lines|stuff)(?: (?:just )?to (?:tell|say)[^.?!]{0,40})?"
    r"|just|way|a bit|even|far too (?:long|much)|(?:way )?too (?:much(?: (?:text|info"
    r"|information|detail))?|long|many words)|tl[;,]?\s?dr|i don'?t (?:get|understand) (?:it|that"
    r"|this"
    r"|a word)|huh|what)[\s,.:!?–—-]+)*"
    r"(?P<words>(?:make it |say (?:it|that) |put (?:it|that) |keep it |a )?(?:shorter|briefer|short"
    r"|simpler|more (?:briefly|simply|concise))|in short|in brief|briefly|short version"
    r"|tl[;,]?\s?dr"
    r"|(?:much |far |way )?too (?:long|much(?: (?:text|info|information))?|many words|complicated"
    r"|wordy)(?: for me)?"
    r"|(?:(?:give|tell|show) me |just |what(?:'?s| is) )*(?:the )?(?:gist|summary|short (?:version"
    r"|answer)|bottom line|main thing|upshot)|in (?:one|a|two) (?:sentences?|words?|lines?)"
    r"|in (?:plain|simple|normal|other) (?:english|words|terms|language)"
    r"|(?:sum (?:it|that|this) up|summari[sz]e(?: (?:it|that|this))?)"
    r"|(?:less|fewer) (?:text|words|detail)"
    r"|explain (?:it|that|this)? ?(?:to me )?(?:like|as if) i(?:'?m| am| were) (?:\w+|5)|eli5"
    r"|explain (?:it|that|this) (?:simply|in (?:simple|plain) (?:terms|words|english)))"
    r"(?:[\s,]+(?:please|pls|then|thanks|of (?:it|that)|for me))*[\s.!?]*$",
    re.IGNORECASE,
)
_OF_THE_PLAN: Final = late(
    r"^(?:make|keep|a )|^(?:shorter|short)\b(?! (?:version|answer))"
    r"|\btoo (?:long|much|complicated)(?! (?:text|info|information))",
    re.IGNORECASE,
)
_PLANS: Final[frozenset[IntentKind | None]] = frozenset({"plan", "what_if", "show_plan"})
_NOT_THESE: Final[frozenset[IntentKind | None]] = frozenset(
    {None, "evidence", "points", "learn_how", "forget", "assess", "set_level"}
)
"""After these it is a story, a course or nothing that is to be shorter."""


def read_in_short(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the wish for the last answer in short, where that was one to look something up.

    Args:
        message: The message, with plain quotes.
        context: Holds what the turn before has done.
    """
    match = _SHORT.match(message.strip())
    kind = context.shown.kind
    if match is None or (kind in _NOT_THESE and not context.shown.closed):
        return ()
    if kind in _PLANS and _OF_THE_PLAN.match(match["words"]):
        return ()  # it is the plan that is to be shorter
    return (Intent(kind="in_short", confidence=0.95, quote=message),)
