"""Requests on the journal: take a change back, show them, decide, look at an earlier day."""

import re
from collections.abc import Iterator

from tools.counts import count
from tools.late import late
from tools.understanding.calendar.past_days import past_day
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.memory.taking_back import takes_back, wants_plan_before
from tools.understanding.naming import find_skill
from tools.vocabulary import Vocabulary

_WHAT = (
    r"(?:(?:the|my|your|that|this|our)\s+)?(?:last|latest|previous|most recent)?\s*"
    r"(?:change|edit|correction|update|step|entry|thing(?: you (?:did|saved|changed))?|one)?"
    r"(?:\s*(?:number|no\.?|n[or]|#)?\s*(?P<number>\d{1,9}))?"
)
_UNDO = late(
    rf"^(?:undo|revert|roll ?back|reverse)(?:\s+(?:that|it|this|{_WHAT}))?$"
    rf"|^(?:take|put|roll|bring)\s+(?:that|it|this|{_WHAT.replace('number>', 'number2>')})\s+back$"
    rf"|^take back\s+(?:that|it|this|{_WHAT.replace('number>', 'number3>')})$",
    re.IGNORECASE,
)
_N = r"(?P<n>two|three|four|five|(?<=last )[2-5]|[2-5](?= (?:changes|things|edits|steps)))"
_SEVERAL = late(
    r"^(?:(?:ok(?:ay)?|and|then|no|now|actually|can you|could you)[\s,]+)*"
    r"(?:(?P<redo>redo|re-do|bring back|restore)|undo|revert|roll ?back|reverse|take back)"
    rf" (?:my |your |the |those )*(?:(?:last|latest|previous|past) )?(?:{_N}|both)"
    r"(?: of (?:them|those|these))?"
    r"(?: (?:changes|things|edits|ones|steps|updates|undos|entries|that you (?:saved|changed)))*"
    r"(?: again| back)?$",
    re.IGNORECASE,
)
"""Several changes to be taken back, or brought back, by their number."""
_REASON = late(
    r"(?<=\w)[\s]*[,;.:!–—-]+\s*(?:(?:that|it|this) (?:was|is|isn'?t|wasn'?t)|wrong|my "
    r"(?:mistake|bad)"
    r"|sorry|oops|typo|i (?:didn'?t|did not|made|meant|mistyped)|by mistake|not what i)\b.{0,50}$",
    re.IGNORECASE,
)
"""Why a change is taken back."""
_REDO = late(
    r"^(?:redo|re-do)(?: (?:that|it|this|the (?:last )?(?:change|undo)))?$"
    r"|^(?:undo|revert|reverse|take back) (?:the|that|your|my|the last|the latest) (?:undo|undoing"
    r"|revert|rollback)$"
    r"|^bring (?:it|that|the change) (?:back|again)(?: again)?$|^un-?undo(?: (?:it|that))?$",
    re.IGNORECASE,
)
_CHANGES = late(
    r"^(?:show|list|see|tell|give)(?: me)?(?: the| your| all| my)*"
    r" (?:changes|journal|change log|changelog|history|log)(?: of (?:changes|the memory))?$"
    r"|^(?:changes|journal|history|change log)$"
    r"|^what (?:have|did) (?:you|we) (?:just |last |ever )?(?:change|write down|save|record|store"
    r"|note)d?"
    r"(?: (?:down|so far|today|last|lately|recently|just now))*$"
    r"|^what (?:has |have )?(?:changed|been changed)(?: (?:in|about) (?:the |your |my )?memory)?$",
    re.IGNORECASE,
)
_NOTED = (
    r"(?:just |last )?(?:change|wrote|write|written|put|note|noted|save|saved|record|recorded|store"
    r"|stored|been (?:noting|saving|writing|recording|storing|keeping|putting|remembering)|changed"
    r"|made|make|remember|remembered|took|taken|kept)d?(?: down)?"
)
_LATELY = (
    r"(?: (?:about me|of me|on me|down|so far|today|last|lately|recently|just now|this time"
    r"|most recently|in (?:the|your) (?:memory|file)|to (?:the|your|my) (?:memory|file|profile)))*"
)
_OF_LATE = r"(?:last|latest|most recent|newest|recent)"
_THINGS = r"(?:things?|changes?|entr(?:y|ies)|bits?|notes?|edits?|updates?|facts?)"
_LATEST = late(
    rf"^(?:show|list|see|tell|give|read)(?: me| us)?(?: the| your| all| my)* {_OF_LATE}"
    rf" (?:few |couple of |two |three |five |\d+ )?{_THINGS}"
    rf"(?: (?:that )?(?:you(?:'ve| have)? {_NOTED}|in (?:the|your) memory))?{_LATELY}$"
    rf"|^what(?:'s| is| was| were| are) (?:the|your) {_OF_LATE} (?:few |couple of )?{_THINGS}"
    rf" (?:that )?you(?:'ve| have)? {_NOTED}{_LATELY}$"
    rf"|^what (?:have|did) (?:you|we) (?:just |last |ever )?{_NOTED}{_LATELY}$"
    rf"|^(?:show|tell|list|read)(?: me)?(?: back)? what you(?:'ve| have)?(?: (?P<just>just"
    rf"|last))? {_NOTED}"
    r"(?(just)(?: .{0,20})?| (?:last|lately|recently|just now|today))$"
    rf"|^(?:which|what) changes (?:did|have) you (?:make|made){_LATELY}$",
    re.IGNORECASE,
)
"""What was last written to the memory."""
_OF_ME = late(
    r"^(?!.*\b(?:just|last|latest|recent(?:ly)?|lately|now|newest)\b).*\b(?:about|of|on) me\b",
    re.IGNORECASE,
)
"""What asks for all that is known, not for the latest of it."""
_DECIDE = late(
    r"^(?P<verb>keep|take|accept|drop|reject|dismiss)\s+(?:question\s+)?(?P<ref>q\d{1,9})"
    r"(?: as (?:a piece of )?evidence| for good)?$",
    re.IGNORECASE,
)
_KEEPING = frozenset({"keep", "take", "accept"})
_PAST = late(
    r"\b(?:what|which|how)\b.*\b(?:did|do|had|was|were)\b.*"
    r"\b(?:you|we|i|my|known|profile|levels?|skills?)\b.*"
    r"\b(?:in|on|by|at|as of|until|before|back in|last|yesterday|ago)\b"
    r"|^(?:show|list)\b.*\b(?:profile|memory|skills|levels|what you knew)\b.*"
    r"\b(?:in|on|as of|at|last|yesterday|ago)\b",
    re.IGNORECASE,
)
_SEARCH = late(
    r"^(?:search|look)(?: (?:the|my|your|our) (?:memory|messages|conversations?|chats?|history))?"
    r" for (?P<a>.+)$"
    r"|^(?:find|search)(?: me)?(?: again)? (?:what|where|when|the (?:message|place|time|bit)"
    r" (?:where|when)) (?:i|you|we) (?:said|told you|wrote|mentioned|talked|spoke|discussed) ?"
    r"(?P<b>.+)$"
    r"|^(?:when|where) did (?:i|you|we) (?:say|tell you|write|mention|talk|speak|discuss) ?"
    r"(?P<c>.+)$"
    r"|^what did (?:i|you|we) (?:say|tell you|write|mention) (?:about|of|on) (?P<d>.+)$"
    r"|^(?:have|did) (?:i|we) (?:ever )?(?:mention(?:ed)?|say|said|tell|told|talk(?:ed)?"
    r"|discuss(?:ed)?) (?:you )?(?:about )?(?P<e>.+)$",
    re.IGNORECASE,
)
_THAT = late(r"\b(?:it|that|this|those|them)\b", re.IGNORECASE)
_THINKING = late(
    r"\b(?:think|thought|know|knew|known|believe[d]?|remember(?:ed)?|have|had|held|hold|say|said"
    r"|profile|memory|levels?|skills?)\b",
    re.IGNORECASE,
)


def read_journal_request(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield what a clause asks of the journal; nothing where it asks for something else."""
    said = _REASON.sub("", clause.strip(" .!?\"'")).removesuffix(" please").removeprefix("please ")
    yield from _read_undoing(clause, said, context)
    decided = _read_decision(clause, said)
    if decided is not None:
        yield decided
    searched = _SEARCH.match(said)
    words = next(filter(None, searched.groups())) if searched else ""
    # What was said of a skill, or of "that", is what is remembered of it.
    of_a_skill = find_skill(words, vocabulary) is not None or _THAT.search(words)
    if searched and (searched["a"] or searched["b"] or not of_a_skill):
        text = words if searched["a"] else said
        yield Intent(kind="search", confidence=0.945, quote=clause, text=text.strip(" \"'“”"))
    if _CHANGES.match(said) or (_LATEST.match(said) and not _OF_ME.match(said)):
        yield Intent(kind="changes", confidence=0.96, quote=clause)
    if _PAST.search(said) and _THINKING.search(said):
        day = past_day(said, context.today)
        if day is not None:
            skill = find_skill(said, vocabulary)
            yield Intent(kind="recall", confidence=0.96, quote=clause, skill=skill, day=day)


def _read_undoing(clause: str, said: str, context: Context) -> Iterator[Intent]:
    """Yield the wish to have changes taken back, or brought back."""
    several = _read_several(clause, said)
    if several is not None:
        yield several
    elif _REDO.match(said):
        yield Intent(kind="redo", confidence=0.98, quote=clause)
    undone = _UNDO.match(said)
    if undone:
        number = next((it for it in undone.groups() if it), None)
        piece = None if number is None else int(number)
        yield Intent(kind="undo", confidence=0.97, quote=clause, piece=piece)
    elif takes_back(said):
        yield Intent(kind="undo", confidence=0.97, quote=clause)
    elif wants_plan_before(said) and context.planned:
        undo = Intent(kind="undo", quote=clause)
        yield Intent(kind="clarify", confidence=0.97, quote=clause, choices=(undo,))


def _read_several(clause: str, said: str) -> Intent | None:
    """Return the wish to have several changes taken back, or brought back."""
    match = _SEVERAL.match(said)
    if match is None or not (match["n"] or match["redo"]):
        return None  # of "both", the latest change may be all
    kind: IntentKind = "redo" if match["redo"] else "undo"
    times = f"{count(match['n'] or 'two'):g}"
    return Intent(kind=kind, confidence=0.98, quote=clause, text=times)


def _read_decision(clause: str, said: str) -> Intent | None:
    """Return what is decided of an open question ("keep Q1")."""
    match = _DECIDE.match(said)
    if match is None:
        return None
    verb = "keep" if match["verb"].casefold() in _KEEPING else "drop"
    text = f"{verb} {match['ref'].upper()}"
    return Intent(kind="decide", confidence=0.99, quote=clause, text=text)
