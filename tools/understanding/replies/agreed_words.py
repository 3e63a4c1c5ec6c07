"""A yes that says again what it agrees to: "yes plan it", "yes, keep it as evidence"."""

import re

from tools.late import late
from tools.understanding.evidence.deed_form import tells_of_deed
from tools.understanding.evidence.pieces_put_right import read_put_right
from tools.understanding.intent import Context, Intent, IntentKind, Shown
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare

_YES = (
    r"(?:(?:yes|yep|yeah|yup|yea|aye|sure|ok(?:ay)?|please|alright|right|great|good|perfect|fine"
    r"|and|so|then|well|definitely|of course)[\s,.!]+)+"
)
_ENDS = r"(?:[\s,]+(?:please|then|now|so|thanks|for me|like that|that way|too|again))*"
_IT = r"(?:it|that|this|so|them|those|both|all)"
_PLAN = r"(?:(?:the|that|this|my|a) (?:new )?(?:plan|roadmap)|(?:with )?(?:those|these|that) hours)"
_WORDS: dict[IntentKind, str] = {
    "plan": (
        rf"(?:(?:plan|do|make|use|keep|take|start|save|try|go (?:with|for|ahead with)|build|draw"
        rf"|draw up|set) ?(?:with |to |up |me )?(?:{_IT}|{_PLAN})(?: (?:a|the|my) plan)?"
        rf"|plan(?: away)?(?: with (?:{_IT}|{_PLAN}))?|to {_PLAN}|to that|make (?:a|me a) plan)"
    ),
    "evidence": (
        rf"(?:(?:keep|save|add|store|note|take|count|use|put) (?:{_IT}|the (?:story|deed|piece"
        rf"|evidence))(?: down| in)?(?: as (?:an? )?(?:piece of )?(?:evidence|proof|deed))?"
        rf"|to (?:{_IT}|the evidence)|as evidence)"
    ),
    "set_target": (
        r"(?:(?:make|set|take|use|have|put) (?:it|that|this)(?: (?:as|be|down as))?"
        r"(?: (?:my|the|a))?(?: (?:new|next))?(?: (?:target|goal|aim))?|to (?:it|that|this"
        r"|the (?:target|goal|role)|that (?:target|goal|role)))"
    ),
    "set_level": (rf"(?:(?:save|put|make|keep|set|take|note) {_IT}(?: (?:down|so|in))?|to {_IT})"),
}
"""What an offer of each kind may be agreed to in, after a yes."""
_PATTERNS = {
    kind: late(rf"^{_YES}{words}{_ENDS}$", re.IGNORECASE) for kind, words in _WORDS.items()
}

_TURNS = late(
    r"\b(?:but|wait|no|nope|not|never|unless|if|except|keep|maybe|perhaps|later|actually|hold on"
    r"|hang on|only|rather|instead|apart from|kidding|joking|cancel|stop)\b|n't\b",
    re.IGNORECASE,
)
"""What may turn a yes round, or leave some of it out."""
_FEW = 4
"""Words of a part that tell whether it turns round what stands before it."""
_OF_THE_DEED = late(
    r"^(?:(?:and|also|oh|btw)[\s,]+)*(?:it|that|this|we|i|they)\b(?!'?s? (?:is|was) (?:wrong|all"
    r"|it|fine|good|great))|^(?:in|on|at|for|since|from|with|during) ",
    re.IGNORECASE,
)
"""What tells more of a deed that is to be kept."""


_PLACED = late(
    r"\b(?:with|in|at|for|on|during|because|since|by|under|together|alone)\b|\d", re.IGNORECASE
)
"""Where, when, with whom or what for it was, which no mere remark tells."""


def agreed_beside(
    first: tuple[Intent, ...], rest: str, more: tuple[Intent, ...], context: Context
) -> tuple[Intent, ...]:
    """Return a plain yes with what is said beside it: told of the deed, asked, or not understood.

    Nothing where the words beside it may turn the yes round.

    Args:
        first: What was agreed to.
        rest: The words beside the yes.
        more: What these were read as.
        context: Holds the pieces of evidence that are kept.
    """
    unread = Intent(kind="unclear", confidence=0.0, quote=rest, text=bare(rest))
    if asks(rest):
        return (*first, unread)
    lasts = first[0].kind in {"forget", "forget_now"}  # nothing brings that back
    number = max((it for it, _ in context.deeds), default=0) + 1
    right = _put_right(first, rest, number, context)
    told = {it.kind for it in right} == {"evidence"}  # "but it was 9%, not 8" turns no yes round
    if not told and _TURNS.search(rest if lasts else " ".join(rest.split()[:_FEW])):
        return ()
    if right:
        return (*first, *right)
    if first[0].kind == "evidence" and _OF_THE_DEED.match(rest):
        part = Intent(kind="evidence", confidence=1.0, quote=rest, text=rest, piece=number)
        return (*first, part)
    if more and all(it.kind == "clarify" for it in more):
        return (*first, *more)
    return (*first, unread)


def tells_on(first: tuple[Intent, ...], rest: str) -> bool:
    """Whether the words beside a yes tell more of the deed that it keeps.

    Args:
        first: What was agreed to.
        rest: The words beside the yes, with plain quotes.
    """
    deed = first[0].kind == "evidence" and first[0].piece is None
    tells = _OF_THE_DEED.match(rest) is not None and _PLACED.search(rest) is not None
    return deed and tells and tells_of_deed(rest)


def _put_right(
    first: tuple[Intent, ...], rest: str, number: int, context: Context
) -> tuple[Intent, ...]:
    """Return what is put right in a deed by the words beside the yes that keeps it."""
    if first[0].kind != "evidence" or first[0].piece is not None:
        return ()
    kept = {
        "deeds": (*context.deeds, (number, first[0].text)),
        "shown": Shown(kind="evidence", pieces=(number,)),
        "expecting": None,
        "offered": None,
    }
    found = read_put_right(rest, context.model_copy(update=kept))
    return found if {it.kind for it in found} <= {"evidence", "piece_denied"} else ()


def agrees_in_words(said: str, offered: Intent | None) -> bool:
    """Whether words are a yes to an offer that names what is to be done, and nothing more.

    Args:
        said: The words, without their closing marks.
        offered: What was offered.
    """
    pattern = _PATTERNS.get(offered.kind) if offered is not None else None
    return pattern is not None and pattern.match(said) is not None
