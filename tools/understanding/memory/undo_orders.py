"""An undo with its reason, with the change before it, or with what else is wanted.

"Undo that plan, I only asked a question", "yes, and the one before it too", "undo the last two
plans", "put the plan back how it was".
"""

import re
from typing import Final

from tools.counts import count
from tools.late import late
from tools.understanding.intent import WRITES, Context, Expecting, Intent, Reader
from tools.understanding.phrases import bare
from tools.vocabulary import Vocabulary

_BUSY: Final[frozenset[Expecting]] = frozenset({"assessment", "kind", "import", "take_in"})
_CUT: Final = late(
    r"\s*[.;!?]+(?:\s+|$)|\s*[,–—]+\s*(?:(?:and|but|so)\s+)?|\s+-\s+"
    r"|\s+(?=(?:and|but|because|cos|as|since)\s+(?:the|i|it|that|keep|leave)\b)",
    re.IGNORECASE,
)
_LED: Final = (
    r"(?:(?:no|nope|nah|oh|oops|sorry|wait|ok(?:ay)?|ah|well|please|pls|and|also|then|now|just|hey"
    r"|can you|could you|hang on|argh|yes|yeah|right|but)\s+)*"
)
_THING: Final = r"(?:changes?|plans?|things?|edits?|steps?|updates?|entries|ones?|levels?|saves?)"
_N: Final = r"(?P<n>two|three|four|five|[2-5]|couple(?: of)?)"
_LEADS: Final = late(rf"^{_LED}", re.IGNORECASE)
_TAIL: Final = (
    r"(?:\s+(?:please|pls|again|then|now|you (?:just )?(?:made|did|saved|changed)|of (?:them|those"
    r"|yours)|too|as well|for me|i (?:never|didn'?t) (?:asked?|wanted?)(?: for)?))*"
)
_SEVERAL: Final = late(
    rf"{_LED}(?:(?:undo|revert|reverse|roll ?back|cancel|take back)\s+(?:the\s+|my\s+|your\s+"
    rf"|those\s+|both\s+|of"
    rf"\s+)*(?:last|latest|previous|past)\s+{_N}(?:\s+{_THING})*{_TAIL}"
    rf"|take\s+(?:the\s+)?(?:last"
    rf"|latest)\s+{_N.replace('<n>', '<n2>')}(?:\s+{_THING})*\s+back{_TAIL})",
    re.IGNORECASE,
)
_ONE: Final = late(
    rf"{_LED}(?:(?:undo|revert|reverse|roll ?back|take back)(?:\s+(?:it|that|this|(?:that|this"
    rf"|the|your"
    rf"|my)\s+(?:last|latest|new)?\s*(?:change|plan|one|thing|edit|update|level|replan)))?"
    rf"|(?:take|put|roll|bring|set)\s+(?:it|that|this|everything|things|the plan|my plan)\s+back"
    r"(?:\s+(?:to )?(?:how|as|the way|what) (?:it|things|they) (?:was|were)(?: before)?)?"
    rf"|undo){_TAIL}",
    re.IGNORECASE,
)
_BEFORE: Final = late(
    rf"{_LED}(?:undo\s+)?(?:that\s+and\s+)?(?:(?:the|that)\s+)?(?:one|change|plan"
    rf"|thing)\s+(?:before"
    rf"|previous)(?:\s+(?:it|that|this))?(?:\s+one)?{_TAIL}"
    rf"|{_LED}(?:the )?(?:previous|earlier) (?:one|change|plan){_TAIL}",
    re.IGNORECASE,
)
_REASON: Final = late(
    rf"{_LED}(?:(?:because|cos|as|since)\s+)?(?:i (?:only|just|merely)?\s*(?:asked|was (?:only "
    rf"|just )?asking|wondered"
    r"|was wondering|meant to ask|wanted to (?:ask|know)|was joking|meant it as a (?:question"
    r"|joke))"
    r"\b.*|(?:they|those)(?:'re| are| were) (?:all |both )?(?:wrong|a mistake)\b.*"
    r"|(?:it|that|this)(?:'?s| is| was) (?:only |just )?(?:a |an )?(?:question|joke|mistake"
    r"|typo|slip"
    r"|wrong|nonsense|not (?:an order|what i (?:asked|wanted|meant|said)|right|a wish))\b.*"
    r"|(?:it|that|this)(?: was ?n[o']?t|'?s not| was not| is not) (?:really |actually"
    r" |even )*(?:me|mine|my (?:work|doing|idea|own|project|part)|i)\b.*"
    r"|(?:it was )?(?:my |an? |the |our )?(?:boss|colleague|coworker|co-worker|team|teammate|mate"
    r"|manager|lead|someone else|somebody else|others?)\b(?: \w+)?"
    r" (?:did|made|led|wrote|built|who)\b.*"
    r"|i (?:mixed|confused|mistook|got)\b.*(?:up|with|wrong)\b.*"
    r"|(?:a )?question(?:,)? not an? (?:order|wish|request)|not an? (?:order|wish|request)"
    r"|i (?:did ?n[o']?t|never) (?:ask|asked|say|said|want|wanted|mean|meant)\b.*"
    r"|(?:that one )?with (?:the|that)\b.*|wtf|lol|please|no|yes|sorry|you (?:have |'ve "
    r"|just )*(?:moved"
    r"|changed|made|set|put|saved|did|messed|replaced|took)\b.*)",
    re.IGNORECASE,
)
"""Why a change is to go, or which it is: nothing more is wanted by it."""
_AGREES: Final = late(
    r"(?:yes|yeah|yep|ok(?:ay)?|sure|please)(?:\s+(?:please"
    r"|do))?",
    re.IGNORECASE,
)
_MOST: Final = 5
_WORDS: Final = 40


def read_undo_orders(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return how many of the latest changes a message wants taken back, with what else it wants.

    A level or a plan that is told beside it is left to what weighs both.

    Args:
        message: The message, with plain quotes.
        vocabulary: Knows the skills, whose levels may be told beside it.
        context: What was offered.
        read: Reads a part of the message by itself.
    """
    parts = [bare(it) for it in _CUT.split(message) if bare(it)]
    if context.expecting in _BUSY or not parts or len(message.split()) > _WORDS:
        return ()
    offered = context.offered if context.offered and context.offered.kind == "undo" else None
    counted = [_times(it, offered=offered is not None) for it in parts]
    times = sum(counted)
    ordered = any(_SEVERAL.fullmatch(it) or _ONE.fullmatch(it) for it in parts)
    ordered = ordered or (offered is not None and any(map(_BEFORE.fullmatch, parts)))
    if not ordered or not 0 < times <= _MOST or (len(parts) == 1 and times == 1):
        return ()
    rest = [it for it, n in zip(parts, counted, strict=True) if not n and not _REASON.fullmatch(it)]
    more = read(". ".join(rest)) if rest else ()
    writes = any(it.kind in WRITES for it in more)
    if writes or (rest and not more and vocabulary.find(" ".join(rest))):
        return ()
    piece = offered.piece if offered is not None and times == 1 else None
    text = f"{times}" if times > 1 else ""
    # The part that orders it: a reason beside it may speak of others.
    quote = next((it for it in parts if it in message and _times(it, offered=True)), message)
    quote = _LEADS.sub("", quote) or quote  # "no take that back" refuses nothing
    undo = Intent(kind="undo", confidence=0.98, quote=quote, text=text, piece=piece)
    return (undo, *(it for it in more if it.kind not in {"no", "mood"}))


def undoes(words: str) -> bool:
    """Whether words only take the last change back.

    Args:
        words: The words, bare.
    """
    return _ONE.fullmatch(words) is not None


def _times(part: str, *, offered: bool) -> int:
    """Return how many changes a part of a message wants taken back."""
    several = _SEVERAL.fullmatch(part)
    if several is not None:
        named = several["n"] or several["n2"]
        return 2 if named.startswith("couple") else round(count(named))
    if _BEFORE.fullmatch(part):
        return 2 if "that and" in part.casefold() else 1
    agreed = offered and _AGREES.fullmatch(part) is not None
    return 1 if agreed or _ONE.fullmatch(part) else 0
