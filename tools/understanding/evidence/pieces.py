"""Which piece of evidence is spoken of: "E1 was in March", "the first one", "the caching one"."""

import re
from collections.abc import Mapping

from tools.late import late

_LED = (
    r"^(?:(?:ok(?:ay)?|well|so|oh|ah|and|but|no|yes|right|sorry|actually|wait|hm+|also)[\s,.:]+)*"
    r"(?:(?:for|about|on|as for|regarding|to|in|with|as to)\s+)?"
)
_THING = (
    r"(?:one|story|piece|deed|thing|example|achievement|project|bit|work|point|case|part|job|task"
    r"|evidence|stuff)"
)
_STATES = (
    r"(?=\s*(?:[:,–—-]|\s(?:was|is|were|happened|took|goes|went|dates?|began|started|came|comes"
    r"|belongs"
    r"|isn't|wasn't|aren't|weren't|had|has|in|at|from|of|back|during|when|because|ended|ran|i"
    r"|we)\b))"
)
_NUMBERED = late(
    rf"{_LED}(?:(?:evidence|piece|story)\s+)*(?:(?:number|no\.?|nr\.?)\s?|E\s?"
    rf"|#|(?=[1-9]\s(?:was|is|were|isn|wasn)))(?P<id>[1-9]\d{{0,4}})\b(?!\.\d)",
    re.IGNORECASE,
)
_PIECE_NAMED = late(r"\bE\s?(?P<id>[1-9]\d{0,4})\b", re.IGNORECASE)
_NTH_WORD = (
    r"(?:first|1st|second|2nd|third|3rd|former|latter|last|latest|previous|other|earlier|newest"
    r"|oldest)"
)
_ORDINAL = late(
    rf"{_LED}(?:(?:(?:the|my)\s+)?(?:very\s+)?(?P<a>{_NTH_WORD})\s+{_THING}(?!\w){_STATES}"
    rf"|(?:the|my)\s+(?:very\s+)?(?P<b>{_NTH_WORD}){_STATES}|(?P<c>{_NTH_WORD})(?=\s*:))",
    re.IGNORECASE,
)
_AWAY = (
    r"(?:please\s+|can you\s+|could you\s+|just\s+)*(?:forget|delete|remove|drop|erase|scrap|bin"
    r"|ditch|lose|take(?: (?:out|away|off|down))?|get rid of|throw (?:out|away)"
    r"|(?:i(?:'d| would) (?:rather|prefer to) |i )?(?:not|don'?t|do not)(?: want(?: you)? to)?"
    r" (?:use|keep|tell|mention|count))"
)
_WHY = (
    r"(?:\s+(?:out|away|off|down|please|again|now))*\s*(?:[,.;!–—-].*|\s(?:because|since|as)\s.*)?$"
)
_FORGETS = late(
    rf"{_LED}{_AWAY}\s+(?:the|my|that"
    rf"|this)\s+(?:very\s+)?(?P<nth>{_NTH_WORD})(?:\s+{_THING})?{_WHY}",
    re.IGNORECASE | re.DOTALL,
)
_MADE_UP = r"(?:true|made up|a lie|invented|fake|fiction)"
_UNTRUE = late(
    rf"{_LED}(?:(?:it|that|this|E\s?\d+|the (?:whole )?(?:story|thing|piece|evidence))"
    r"(?:'s| is| was)?(?: ?(?:not|n't|nt))? (?:even |really |actually |just |all |completely )*"
    rf"{_MADE_UP}|i (?:just |kind of |sort of |totally )*(?:made (?:it|that|this|E\d+)(?: all)? up"
    r"|invented (?:it|that|this|E\d+)|lied (?:about|in|with|on) (?:it|that|this|E\d+)))\b"
    r"(?! (?:the|that|in part|when|where|how))[^?\d]{0,40}$",
    re.IGNORECASE,
)
"""What says that a piece never happened."""
_FORGETS_CALLED = late(
    rf"{_LED}{_AWAY}\s+(?:the|my|that|this)\s+(?P<words>[\w'-]+(?:\s+[\w'-]+){{0,3}}?)\s+"
    rf"{_THING}{_WHY}",
    re.IGNORECASE | re.DOTALL,
)
_FORGETS_STORY = late(
    r"\b(?:forget|delete|remove|drop|erase|scrap|bin|ditch|get rid of)\s+(?:the|my|that)\s+"
    r"(?P<words>[^,.;?!]{3,50}?)\s+(?:story|deed|evidence|example|achievement)\b",
    re.IGNORECASE,
)
_TAKES_OUT = late(
    r"\b(?:take|leave|get|cut|throw) (?:it|that|this)(?: one)? out\b|[,.;!–-]\s*(?:and |so "
    r"|but )?(?:please |can you |could you )*"
    r"(?:delete|remove|forget|drop|scrap|bin|erase) (?:it|that|this)\b",
    re.IGNORECASE,
)
_THIS_ONE = late(
    rf"{_LED}{_AWAY}\s+(?:that|this)\s+{_THING}\b(?:\s+(?:out|away|off|please|pls|now))*[\s.!]*(?:$|[,;–—-])",
    re.IGNORECASE,
)
_CALLED = late(
    rf"{_LED}(?:the|my|that)\s+(?P<words>[\w'-]+(?:\s+[\w'-]+){{0,3}}?)"
    rf"(?:\s+{_THING}(?!\w){_STATES}|(?=\s*:|\s+(?:was|is|happened|took place|goes back|dates)"
    r"(?:\s+(?:back|all|to))*\s+(?:in|at|last|during|when|on|from|this|with|for)\b))",
    re.IGNORECASE,
)
_NTH = {"first": 0, "1st": 0, "oldest": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2}
_WORD = late(r"(?!(?:the|and|for|our|was|old|new|one|that|all|from|with|my|this)\b)[^\W_]{3,}")
_STEM = 5
_FEW = 3
"""Pieces of which "the first" is told beyond doubt."""
_WHICH = late(
    rf"^(?:(?:wait|sorry|ok(?:ay)?|hm+|but|and|uh|hang on|eh)[\s,.]+)*(?:(?:which"
    rf"|what) (?:{_THING}|of (?:them|the two|those|these))\b"
    r"(?!.*\b(?:should|need|best|strongest|weakest|better)\b)|which\?)",
    re.IGNORECASE,
)
_OF_A_PIECE = late(
    r"\bE\s?[1-9]\d{0,4}\b[\s,]*(?:(?:is|was|and|that|it|again|which|what|one|about|now"
    r"|then)[\s,]*)*[?]?$"
    r"|^(?:\w+[\s,]+){0,3}?(?:what|which|remind|tell|show)\b.*\bE\s?[1-9]\d{0,4}\b",
    re.IGNORECASE,
)
_WHAT_IT_SHOWS = late(
    r"\b(?:what|which)(?: \w+)? (?:skills?|levels?)?(?: (?:does|do|did|would))? ?"
    r"(?:it|that|this|they|these|those|E\d+)"
    r" (?:shows?|proves?|counts? for|stands? for|goe?s? under|belongs? (?:to|under|with)|falls?"
    r" under|comes? under)\b",
    re.IGNORECASE,
)
"""What asks which skills a piece shows, which its list tells."""
_DOWN = late(
    r"\bwhat (?:have|did|do|'ve) (?:you|u)(?: (?:got|have|put|written|write|kept|keep|saved?"
    r"|noted?))+(?: (?:down|now|so far|of it|for it|there|for me|then|again))*[\s?!.]*$",
    re.IGNORECASE,
)
"""What asks, at the end, what of a piece is written down."""
_ORDERS = late(
    r"^(?:please )?(?:delete|remove|forget|drop|erase|scrap|undo|keep|save|add|draft|turn|make)\b"
    r"|\b(?:should|show(?:s|ed)? (?!me)|shows|improve|missing|miss|better|proves?)\b",
    re.IGNORECASE,
)
_ALL = late(
    r"^(?:(?:please|ok(?:ay)?|can you|could you|just)[\s,]+)*(?:show|list|give"
    r"|tell)(?: me)?(?: again)?"
    r" (?:everything|all|whatever|what|the ones|those|the lot|them)(?: (?:of )?(?:it|them|that"
    r"|things?|pieces?|stories|ones?))?"
    r"(?: (?:that )?(?:you|we|i)(?:'ve| have)?(?: (?:kept|have|got|saved|stored|told you|told"
    r"|noted|so far|written down))*)?"
    r"(?: so far| again| please| now| then)*[\s.?!]*$",
    re.IGNORECASE,
)


def piece_named(message: str, current: int, deeds: Mapping[int, str]) -> int | None:
    """Return the piece that a message begins with; ``None`` where it names none or several.

    Args:
        message: What was answered, with plain quotes.
        current: The piece that was asked about.
        deeds: What was told, by the number of its piece.
    """
    numbered = _NUMBERED.match(message)
    if numbered is not None:
        return int(numbered["id"])
    placed = _ORDINAL.match(message)
    if placed is not None:
        return _placed(_nth(placed), current, sorted(deeds))
    called = _CALLED.match(message)
    return _called(called["words"], deeds) if called is not None else None


def piece_to_forget(message: str, current: int, deeds: Mapping[int, str]) -> int | None:
    """Return the piece that a message wants forgotten by its place; ``None`` where it names none.

    Args:
        message: What was said, with plain quotes.
        current: The piece that was asked about.
        deeds: What was told, by the number of its piece.
    """
    if _TAKES_OUT.search(message):
        return piece_named(message, current, deeds)
    if _UNTRUE.match(message):
        named = _PIECE_NAMED.search(message)
        return int(named["id"]) if named else current
    if _THIS_ONE.match(message):
        return current
    match = _FORGETS.match(message)
    if match is not None:
        return _placed(match["nth"].casefold(), current, sorted(deeds))
    called = _FORGETS_CALLED.match(message)
    return _called(called["words"], deeds) if called is not None else None


def story_to_forget(message: str, deeds: Mapping[int, str]) -> int | None:
    """Return the piece that a message wants forgotten by what it tells of, or ``None``.

    Args:
        message: What was said, with plain quotes: "delete my pass rate story".
        deeds: What was told, by the number of its piece.
    """
    match = _FORGETS_STORY.search(message)
    return _called(match["words"], deeds) if match else None


def names_unknown_place(message: str, deeds: Mapping[int, str]) -> bool:
    """Whether a message begins with a place among more pieces than it could be sure of.

    Args:
        message: What was answered.
        deeds: What was told, by the number of its piece.
    """
    placed = _ORDINAL.match(message)
    return placed is not None and _nth(placed) in _NTH and len(deeds) > _FEW


def asks_of_pieces(message: str) -> bool:
    """Whether a message asks which piece is which, or to see them.

    Args:
        message: What was said, with plain quotes.
    """
    if asks_what_it_shows(message) or _DOWN.search(message):
        return True
    if _ORDERS.search(message):
        return False
    return bool(_OF_A_PIECE.search(message) or _WHICH.match(message) or _ALL.match(message))


def asks_what_it_shows(message: str) -> bool:
    """Whether a message asks which skills a piece shows.

    Args:
        message: What was said, with plain quotes.
    """
    return _WHAT_IT_SHOWS.search(message) is not None


def _nth(placed: re.Match[str]) -> str:
    return str(next(filter(None, placed.groups()))).casefold()


def _placed(word: str, current: int, numbers: list[int]) -> int | None:
    if word in _NTH:
        at = _NTH[word]
        return numbers[at] if at < len(numbers) <= _FEW else None
    if word in {"last", "latest", "newest"}:
        return numbers[-1] if numbers else None
    others = [it for it in numbers if it != current]
    if word in {"other", "former", "latter"}:
        return others[0] if len(others) == 1 and word == "other" else None
    before = [it for it in others if it < current]
    return before[-1] if word in {"previous", "earlier"} and before else None


def _called(words: str, deeds: Mapping[int, str]) -> int | None:
    """Return the one piece that holds a telling word of a name ("the caching one")."""
    named = {it[:_STEM] for it in _WORD.findall(words.casefold())}
    held = {
        piece
        for piece, told in deeds.items()
        if named & {it[:_STEM] for it in _WORD.findall(told.casefold())}
    }
    return held.pop() if len(held) == 1 else None
