"""A headline or a name that is asked for, put right or taken off, by what it is called.

"My headline is wrong, it should be senior carer", "what have you down as my headline", "take that
headline off". What else the message says is read by itself.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.domain import FactKind
from tools.late import late
from tools.understanding.intent import WRITES, Context, Expecting, Intent, Reader
from tools.understanding.phrases import bare, sentences
from tools.understanding.roles.occupations import is_occupation

_SURE: Final = 0.97
_BUSY: frozenset[Expecting] = frozenset({"checkin", "assessment", "evidence"})
_HEADLINE: Final = r"(?:head ?lines?|tag ?lines?)"
_X: Final = rf"(?P<what>{_HEADLINE}|(?:first |full |sur|last )?name)"
_MINE: Final = r"(?:(?:my|ma|me|the|that|this|your)\s+)?"
_LED: Final = (
    r"^(?:(?:no|nope|nah|naw|wait|hang on|hold on|hey|hi|sorry|ok(?:ay)?|oh|ah|well|so|and|but"
    r"|also|then|now|right|please|pls|actually|first|can you|could you|can we|will you|would you"
    r"|just|yes|i (?:want|need) you to|i(?:'d| would) like (?:you )?to|you should|let'?s"
    r"|that'?s (?:wrong|not right)|wrong)\b[\s,.!:;–—-]*)*"
)
_END: Final = r"[\s.!?]*$"
_TRAILS: Final = (
    r"(?:[\s,]+(?:please|pls|plz|now|right now|at the moment|currently|then|again|for me|instead"
    r"|thanks|thank you|cheers|of mine|there|at all|anyway|yet|exactly))*"
)
_KEPT: Final = (
    r"(?:got|have|had|put|saved?|keep|kept|store[d]?|note[d]?|written|write|wrote|set|recorded"
    r"|entered|down|use|used|using)"
)
_WRONG: Final = (
    r"(?:is|'s|are|was)\s+(?:(?:still|all|just|completely|a bit|not|no longer|quite)\s+)*(?:wrong"
    r"|right|correct|out of date|outdated|old|off|a mistake|incorrect|true)"
)
_ASKS: Final = late(
    rf"{_LED}(?:(?:tell me|show me|remind me(?: of)?)\s+)?(?:what(?:ever)?|which)\s+(?:do|did|have"
    rf"|has|are|is|was|'ve)?\s*(?:you|ye|u|it|that)?\s*(?:have\s+)?(?:got\s+)?(?:{_KEPT}\s*)*"
    rf"(?:down\s+)?(?:as|for|under|on|about)\s+{_MINE}{_X}{_TRAILS}{_END}"
    rf"|{_LED}(?:what|which|whats)(?:'?s| is| was| does)?\s+(?:it say as\s+)?(?:my|ma|the)\s+"
    rf"(?P<what2>{_HEADLINE})(?:\s+(?:is|say|says|there|down|saved|set to))*{_TRAILS}{_END}"
    rf"|{_LED}(?:show|tell|give|read)(?: me)? (?:my|the) (?P<what3>{_HEADLINE}){_TRAILS}{_END}"
    rf"|{_LED}(?:my|the) (?P<what4>{_HEADLINE})\?+{_END}"
    rf"|{_LED}(?:is|was|does) (?:my|the) (?P<what5>{_HEADLINE}) [^?]{{2,30}}\?+{_END}"
    rf"|{_LED}(?:my|the|that|this) (?P<what6>{_HEADLINE}) {_WRONG}{_TRAILS}{_END}"
    rf"|{_LED}(?:fix|change|correct|update|edit) (?:my|the|that) (?P<what7>{_HEADLINE})"
    rf"{_TRAILS}{_END}"
    rf"|{_LED}(?:what|which) {_HEADLINE} (?:do|did|have) (?:you|u) (?:{_KEPT}\s*)+"
    rf"(?:of me|for me)?{_TRAILS}{_END}",
    re.IGNORECASE,
)
_CUE: Final = (
    r"(?:(?:it|that|this|the right one|mine)\s*)?(?:'?s|is|should (?:be|say|read|have been)"
    r"|must be|has to (?:be|say)|ought to be|needs to be|make it|put|change (?:it|that) to"
    r"|i(?:'m| am)|am)\s*:?"
)
_VALUE: Final = r"(?:(?:really|just|now|actually|only)\s+)*[\"“'(]*(?P<value{}>[^?\n]{{2,80}}?)"
_RIGHTS: Final = tuple(
    late(_LED + pattern + _TRAILS + _END, re.IGNORECASE)
    for pattern in (
        rf"{_MINE}{_X}\s+{_WRONG}[\s,;:.!–—-]+(?:and |so |but )?{_CUE}\s+{_VALUE.format('')}",
        (
            rf"(?:fix|change|correct|update|edit)\s+{_MINE}{_X}[\s,;:.?!–—-]+(?:and "
            rf"|so )?{_CUE}\s+"
            rf"{_VALUE.format('')}"
        ),
        (
            rf"(?:change|set|update|correct|make|fix|edit|put|turn|switch|rename)\s+{_MINE}{_X}"
            rf"(?:\s+(?:to(?: be| say| read)?|as|into|at|back to|from .{{2,40}}? to)\s+"
            rf"|\s*[:=]\s*)"
            rf"{_VALUE.format('')}"
        ),
        (rf"(?:make|have|let)\s+{_MINE}{_X}\s+(?:be |say |read )?{_VALUE.format('')}"),
        (
            rf"(?:use|put|save|set|write|note|enter|have|keep)\s+{_VALUE.format('')}\s+"
            rf"(?:down\s+)?(?:as|for|in|into)\s+(?:my|the|a)\s+{_X}"
        ),
        (
            rf"(?:my|the)\s+{_X}\s*(?:should(?: just)? (?:be|say|read|have been)|must be"
            rf"|has to (?:be|say)|ought to (?:be|say)|needs to be)\s*{_VALUE.format('')}"
        ),
        (
            rf"(?:lol|haha|hm+|ugh)?[\s,]*(?:(?:my|the|that"
            rf"|a)\s+)?(?P<what>{_HEADLINE})\b[^.;!?\n]{{0,40}}"
            rf"[\s,;.–—-]+(?:just )?(?:put|write|make it|say)(?: there| down| in"
            rf"| it as)?:?\s+{_VALUE.format('')}"
        ),
        rf"(?:(?:my|the)\s+)?(?P<what>{_HEADLINE})\s*(?:is|'s|=|:)\s*{_VALUE.format('')}",
    )
)
_NOT_ONE: Final = late(
    r"^(?:(?:still|all|just|completely|a bit|quite)\s+)*(?:wrong|right|correct|fine|ok(?:ay)?|good"
    r"|old|outdated|out of date|not|no|too|off|missing|empty|different|bad|silly|nonsense"
    r"|a mistake|incorrect|that|this|it|what|there|gone|something|shorter|longer|better|my|mine"
    r"|only|sorry|please|whatever|weird|stupid|rubbish|odd)\b",
    re.IGNORECASE,
)
"""How something begins that is said of a headline, and is none."""
_INSTEAD: Final = late(
    r"[\s,;.–—-]+(?:and |but )?(?:not|no|nae|never|instead of|rather than)\b\s+(?:an? |the "
    r"|that )?"
    r".*$",
    re.IGNORECASE,
)
_OFF: Final = late(
    rf"{_LED}(?:(?:take|get|leave|cut|strike|scratch)\s+(?:my|the|that|this)\s+{_X}\s+(?:off|out"
    rf"|away|down|back)(?:\s+(?:of|from|my|the|there|profile|it|memory|list))*"
    rf"|(?:remove|delete|erase|drop|scrap|lose|clear|wipe|ditch|bin|get rid of|take off|take out"
    rf"|undo|cancel)\s+(?:that|this|the(?: wrong)?)\s+(?P<what2>{_HEADLINE})"
    rf"|(?:i )?(?:don'?t|do not) (?:want|need) (?:that|this|a|any|the) (?P<what3>{_HEADLINE})"
    rf"|(?:that|the|my) (?P<what4>{_HEADLINE}) (?:has to|must|should|can|needs to) (?:go"
    rf"|come off)){_TRAILS}{_END}",
    re.IGNORECASE,
)
_OFF_IT: Final = late(
    rf"{_LED}(?:take (?:that|it|this) (?:off|out|away|back)|(?:remove|delete|scrap|drop|lose)"
    rf" (?:that|it|this))(?:\s+(?:of|from|my|the|there|profile|list|memory))*{_TRAILS}{_END}",
    re.IGNORECASE,
)
_DENIES: Final = late(
    rf"{_LED}i(?:'m| am)?\s*(?:am |was )?(?:not|no|never(?: been| was)?|no longer|isn'?t"
    rf"|ain'?t)\s+"
    rf"(?:an? |the )?(?P<work>[^,;.!?]{{3,60}}?)(?:\s+(?:any ?more|any longer|at all|though|yet"
    rf"|now))*{_END}",
    re.IGNORECASE,
)
_AM_NOT: Final = late(
    rf"{_LED}i(?:'m| am)\s+(?:actually |really |now )?(?:an? |the )(?P<value>[^,;.!?]{{3,60}}?)"
    rf"[\s,;–—-]+(?:not|no|rather than|instead of)\s+(?:an? |the )?(?P<work>[^,;.!?]{{3,60}}?)"
    rf"{_TRAILS}{_END}",
    re.IGNORECASE,
)
_GOES_ON: Final = late(
    r"[\s,;–—-]+(?:and|but|also|then|btw|plus)\s+(?=(?:i|i'[a-z]+|im|ive|my|also|please|set"
    r"|show|what"
    r"|how|change|then|can|could|the|take|forget|make|tell|why|which)\b)"
    r"|,\s+(?=(?:i|i'[a-z]+|im|ive|my)\s)",
    re.IGNORECASE,
)
"""Where something else begins that is said behind a headline."""
_PARTS: Final = late(r"[,;!]\s+|\s+(?:so|and)\s+(?=(?:please |can you )?(?:take|remove|delete))")
_DOWN_AS: Final = late(
    rf"{_LED}(?:put|write|note|save|enter|list|register) (?:me|my name)(?: down)? (?:as|under"
    rf"|with)"
    rf" (?P<name>(?-i:[A-Z])[\w.'’-]*(?: (?-i:[A-Z])[\w.'’-]*){{0,3}}){_TRAILS}{_END}",
    re.IGNORECASE,
)
_A_NAME: Final = late(r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|van|von|de|der|la|al)){0,4}")
_PUTS_DOWN: Final = late(
    r"(?:put|write|note|save|enter|list|register) (?:me|my name)(?: down)?(?: (?:as|under) .*)?",
    re.IGNORECASE,
)
_IS_WRONG: Final = late(rf"{_LED}{_MINE}{_X}\s+{_WRONG}{_END}", re.IGNORECASE)
_NOT_IT: Final = late(
    rf"{_LED}(?:not|no|nae|never)\s+(?:an? |the )?(?P<work>[^,;.!?]{{2,60}}?){_END}", re.IGNORECASE
)
_NO_HEADLINE: Final = late(
    rf"{_LED}(?:lol|haha|ugh)?[\s,]*{_MINE}{_HEADLINE}(?: with [\w' ]{{2,25}}?)?(?: (?:no|nope"
    rf"|never|not"
    r" good|is (?:silly|bad|wrong)))?[\s.!]*",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 9


def read_headline_said(message: str, context: Context, alone: Reader) -> tuple[Intent, ...]:
    """Return what a message asks or wants of the headline or the name, with what it says beside.

    Args:
        message: The message, with plain quotes.
        context: Holds the facts that are held, and what was asked.
        alone: Reads what else the message says.
    """
    if context.expecting in _BUSY:
        return ()
    found, rest = list[Intent](), list[str]()
    for part in _cut(message, context):
        of_it = _read(part, context)
        found += (it for it in of_it if it not in found)
        if not of_it and not _said_of_it(part):
            rest.append(part)
    if not found:
        return ()
    ends = [it for it in found if it.kind == "end"]  # denied, and told to go
    found = [it for it in found if it not in ends[1:] and not (ends and it.kind == "recall")]
    more = tuple(it for it in alone(" ".join(rest)) if it.kind != "no") if rest else ()
    looks = {it.kind for it in found} - WRITES
    return (*more, *found) if looks else (*found, *more)


def without_shown(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read, without a look at the headline or name that is put right with it.

    Args:
        found: What was read of a message.
    """
    told = {it.fact for it in found if it.kind == "fact"} & {"headline", "name"}
    return tuple(it for it in found if it.kind != "recall" or it.text not in told)


def is_of_headline(part: str, context: Context) -> bool:
    """Whether a part of a message only says that a headline or name is wrong, or which it is not.

    Args:
        part: The part, with plain quotes.
        context: Holds the facts that are held.
    """
    if _PUTS_DOWN.fullmatch(part) or _NO_HEADLINE.fullmatch(part):
        return True
    denied = _NOT_IT.match(part)
    held = [*_held("headline", context), *_held("name", context)]
    return _IS_WRONG.match(part) is not None or (
        denied is not None and any(_alike(denied["work"], it) for it in held)
    )


def _cut(message: str, context: Context) -> Iterator[str]:
    """Yield the parts of a message that may each speak of a headline: all of it where it does."""
    joint = _GOES_ON.search(message)
    if joint is None and _read(message, context):
        yield message
        return
    for sentence in sentences(message):
        joint = _GOES_ON.search(sentence)
        if joint is not None and _read(sentence[: joint.start()], context):
            yield sentence[: joint.start()]
            yield sentence[joint.end() :]
        else:
            yield sentence


def _read(said: str, context: Context) -> tuple[Intent, ...]:
    asked = _ASKS.match(said)
    if asked is not None:
        return (_intent("recall", said, _kind(asked)),)
    return _off(said, context) or _put_right(said, context)


def _put_right(said: str, context: Context) -> tuple[Intent, ...]:
    for pattern in _RIGHTS if not said.rstrip().endswith("?") else ():
        match = pattern.match(said)
        value = _value(match["value"]) if match else ""
        named = match is None or _kind(match) == "headline" or _A_NAME.fullmatch(value)
        if match is not None and value and named:
            fact = _intent("fact", said, value).model_copy(update={"fact": _kind(match)})
            return (fact,)
    down = _DOWN_AS.match(said)
    if down is not None and not is_occupation(down["name"], sure=False):
        name = down["name"].strip(" .")
        return (_intent("fact", said, name).model_copy(update={"fact": "name"}),)
    match = _AM_NOT.match(said)
    if match is None or not any(_alike(match["work"], it) for it in _held("headline", context)):
        return ()
    value = _value(match["value"])
    return (_intent("fact", said, value).model_copy(update={"fact": "headline"}),) if value else ()


def _value(words: str) -> str:
    value = _INSTEAD.sub("", words).strip(" .,!\"“”'()")
    value = re.sub(r"^(?:an?|the) (?=\w)", "", value, flags=re.IGNORECASE)
    return "" if not value or _NOT_ONE.match(value) or len(value.split()) > _MOST_WORDS else value


def _off(said: str, context: Context) -> tuple[Intent, ...]:
    """Return that a headline holds no more: it is told to go, or what it says is denied."""
    match = _OFF.match(said)
    if match is not None:
        kind = _kind(match)
        held = list(_refs(kind, context))
        return (_intent("end", said, held[-1]),) if held else (_intent("recall", said, kind),)
    parts = [it for it in _PARTS.split(said) if bare(it)]
    denied = [it for it in map(_DENIES.match, parts) if it is not None]
    rest = [it for it in parts if not _DENIES.match(it) and bare(it) not in {"no", "nope", "wait"}]
    if not denied or not all(map(_OFF_IT.match, rest)):
        return ()
    works = _held("headline", context)
    if not any(_alike(it["work"], work) for it in denied for work in works):
        return ()
    return tuple(_intent("end", said, it) for it in list(_refs("headline", context))[-1:])


def _said_of_it(sentence: str) -> bool:
    """Whether a sentence only says that something is wrong."""
    return (
        re.fullmatch(
            rf"{_LED}(?:(?:that|it|this)(?:'?s| is) )?(?:not right|wrong)?",
            bare(sentence),
            re.IGNORECASE,
        )
        is not None
        or _OFF_IT.match(sentence) is not None
    )


def _kind(match: re.Match[str]) -> FactKind:
    words = next((it for name, it in match.groupdict().items() if name[:4] == "what" and it), "")
    return "name" if words.casefold().endswith("name") else "headline"


def _held(kind: str, context: Context) -> list[str]:
    return [it.value for it in context.facts if it.kind == kind]


def _refs(kind: str, context: Context) -> Iterator[str]:
    yield from (it.ref for it in context.facts if it.kind == kind)


def _alike(words: str, work: str) -> bool:
    """Whether words name the work, or a part of it: "a nurse" of "ward nurse"."""
    named, held = bare(words).casefold().split(), bare(work).casefold().split()
    longer = len(named) <= len(held) + 1 and set(held) <= set(named)
    return bool(named) and not {"but", "since"} & set(named) and (set(named) <= set(held) or longer)


def _intent(kind: str, said: str, text: str) -> Intent:
    return Intent.model_validate({"kind": kind, "confidence": _SURE, "quote": said, "text": text})
