"""The order over several skills that a message tells: "order: py, ml, then nlp. k8s last".

It is composed from the skills and the words of order between them, whatever sentence they stand in:
the skills become letters, the words of order signs, and what is left over has to say nothing more.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.plan_order import ahead_of_pinned
from tools.understanding.plans.wished_plans import asks
from tools.vocabulary import Vocabulary
from tools.wording import listed

_SENTENCE = late(r"(?<=[.;!?\n])\s+")
_SKILL = "\x03"
_CAP = late(
    rf"(?:\b(?:only|just|stop|keep|leave|do|take|get)\s+)*(?P<skill>{_SKILL})\s*(?:,\s*)?"
    r"(?:only |just |at most )?(?P<to>till?|'til|until|up to|to|at|no (?:further|more) than"
    r"|not (?:beyond|past|over)|(?:is )?enough at)\s+(?:an? |level )*(?P<level>[1-5])"
    r"(?:\s*/\s*5)?(?![\w.,/]*\w)(?: (?:only|max|is enough|first|for now))*",
    re.IGNORECASE,
)
_STOPS = late(
    r"\b(?:only|just|stop|at most|max|enough|no (?:further|more)|not (?:beyond|past|over))\b"
    r"|\b(?:till?|until|up to)\b"
)
"""What says of a level that it is as far as a skill is to go, and none that is held."""
_LATER = (
    r"\b(?:(?:very )?last(?:ly)?(?: of all)?|(?:much )?later(?: on)?|at the (?:very )?end"
    r"|to the (?:end|back|bottom)|can wait)\b"
)
_AFTER = (
    r"\b(?:right |straight |directly )?(?:after|behind|once i(?:'m| am)? (?:done with|finished))"
    rf"(?=\W+{_SKILL})"
)
_THEN = (
    r"\b(?:(?:and |only )?then|next|after(?:wards| that| this)|followed by|second(?:ly)?"
    r"|third(?:ly)?|finally|2nd|3rd)\b|[-=]*>|→"
)
_SIGNS: dict[str, re.Pattern[str]] = {
    "F": late(
        r"\b(?:very )?first(?:ly)?(?: of all)?\b|\bto the (?:front|top)\b|\b1st\b", re.IGNORECASE
    ),
    "L": late(_LATER, re.IGNORECASE),
    "A": late(_AFTER, re.IGNORECASE),
    "B": late(r"\b(?:right )?(?:before|b4|ahead of|in front of)\b", re.IGNORECASE),
    "T": late(_THEN, re.IGNORECASE),
    ",": late(r"[,;:&+/.!]|\band\b|\bbut\b|\bplus\b|\s[–—-]+\s", re.IGNORECASE),
}
"""The words of order, each with its sign."""
_HEADED = late(
    r"\bin (?:this|that) (?:order|sequence)\b"
    r"|\b(?:order|sequence|plan(?: is)?|like (?:this|so)|this way)\s*[:=–—-]",
    re.IGNORECASE,
)
_FILLED_IN = late(
    r"\b(?:put|add|get|include|squeeze|fit|have)\b[^,]*\b(?:in|into)\b", re.IGNORECASE
)
"""What wants a skill in the plan that it left out."""
_FILLER = late(
    r"\b(?:ok(?:ay)?|so|no|nah|neither|well|right|hm+|i|i'?d|i'?ll|we|you|me|us|want|wanna|would|like"
    r"|rather|prefer|need|must|should|has|have|had|to|let'?s|lets|can|could|do|doing|learn(?:ing)?"
    r"|study(?:ing)?|put|place|make|move|take|get|add|start(?:ing)?|begin(?:ning)?|off|with|on|the"
    r"|a|my|this|that|in|into|is|be|it|it'?s|them|comes?|go(?:es)?|going|plan|roadmap|order"
    r"|sequence|skills?|stuff|things?|please|pls|thanks|just|only|also|for|of|please|all|follow"
    r"|following|new|change|swap|same|way|like|as|mean|meant|yes|yep|ya|yeah)\b|['’\"()]",
    re.IGNORECASE,
)
_JOINT = late(
    r"\s*[,;:]\s*(?:(?:and|but|so|then)\s+)?|\s+(?:and|but|with|so|plus|at)\s+", re.IGNORECASE
)
_COMMA = late(r"\s*[,;]\s+")
_REASON = late(
    r"\b(?:i|i'm|it|it'?s|they|that|because|cos|cause|since|my|everything|everyone)\b",
    re.IGNORECASE,
)
_FIGURE = late(r"\d")
_REQUESTED = late(
    r"^(?:(?:and|so|but|then|ok(?:ay)?)[\s,]+)*(?:can|could|would|will) (?:you|we|i)"
    r" (?:please |maybe |just )*(?P<what>(?:do|put|plan|take|have|make|start|learn)\b[^?]*)\?\s*$",
    re.IGNORECASE,
)
"""What asks for an order, and no question: "can you do first SQL and after that Power BI?"."""
_FEWEST, _MOST = 2, 40


class OrderTold(NamedTuple):
    """An order that a message tells, and what else it says.

    Attributes:
        plan: The plan with that order.
        rest: The sentences that tell nothing of it.
        capped: The skills that are to go no further than a level, which no plan can keep to.
    """

    plan: Intent | None
    rest: str
    capped: tuple[tuple[str, int], ...]


class _Read(NamedTuple):
    """The order that a sentence tells.

    Attributes:
        ahead: The skills that come first, in their order.
        behind: Those that come after them.
        marked: Whether words say an order, and not only skills.
    """

    ahead: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    marked: bool = False


def read_order_told(message: str, vocabulary: Vocabulary, context: Context) -> OrderTold | None:
    """Return the order over several skills that a message tells, or ``None``.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: The plan that stands.
    """
    if not context.planned or len(message.split()) > _MOST or len(vocabulary.find(message)) < 1:
        return None
    read = _Read()
    caps: dict[str, int] = {}
    mine, rest = list[str](), list[str]()
    for sentence in _SENTENCE.split(message):
        for ordering, beside in _cuts(sentence, vocabulary):
            told = _told(ordering, vocabulary, caps)
            if told is not None:
                mine.append(ordering)
                rest.append(beside)
                read = _Read(
                    (*read.ahead, *(it for it in told.ahead if it not in read.ahead)),
                    (*read.behind, *told.behind),
                    read.marked or told.marked,
                )
                break
        else:
            rest.append(sentence)
    ahead = tuple(it for it in read.ahead if it not in read.behind)
    ordered = read.marked and (len(ahead) >= _FEWEST or (caps and ahead and len(read.ahead) > 1))
    if not mine or not (ordered or caps):
        return None
    heard = [*([_heard(ahead, read.behind)] if ordered else []), *map(_cap_heard, caps.items())]
    plan = Intent(
        kind="plan",
        confidence=0.995,
        quote=" ".join(mine),
        first=ahead_of_pinned(ahead, read.behind, context),
        heard=tuple(heard),
    )
    return OrderTold(plan if ordered else None, " ".join(filter(None, rest)), tuple(caps.items()))


def with_order_told(
    message: str,
    vocabulary: Vocabulary,
    context: Context,
    read: Callable[[str], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return what a message says that tells an order over several skills, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: The plan that stands.
        read: Reads the rest of the message.
    """
    told = read_order_told(message, vocabulary, context)
    if told is None:
        return ()
    found = read(told.rest) if _SENTENCE.sub("", told.rest).strip(" .!,") else ()
    found = tuple(it for it in found if it.kind not in {"no", "thanks"})
    capped = tuple(
        Intent(kind="practical", quote=message, text="skill_cap", skill=skill, level=level)
        for skill, level in told.capped
    )
    if told.plan is None:
        return (*found, *capped)
    at = next((at for at, it in enumerate(found) if it.kind == "plan"), None)
    if at is None:
        return (*found, told.plan)
    both = {
        "first": told.plan.first,
        "heard": (*found[at].heard, *told.plan.heard),
        "quote": message,
    }
    return (*found[:at], found[at].model_copy(update=both), *found[at + 1 :])


def _cuts(sentence: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield what of a sentence may tell an order, with the rest of it."""
    sentence = _REQUESTED.sub(r"\g<what>", sentence)
    if asks(sentence, vocabulary) or "?" in sentence:
        return
    yield sentence, ""
    for joint in _JOINT.finditer(sentence):
        head, tail = sentence[: joint.start()], sentence[joint.end() :]
        if not vocabulary.find(tail):
            yield head, tail
        elif not vocabulary.find(head):
            yield tail, head
    pieces = _COMMA.split(sentence)
    if len(pieces) > 1:
        for at, piece in enumerate(pieces):
            yield piece, ", ".join((*pieces[:at], *pieces[at + 1 :]))


def _heard(ahead: Sequence[str], behind: Sequence[str]) -> str:
    before = f", and so before {listed(list(behind))}" if behind else ""
    return f"{', then '.join(ahead)} first{before}"


def _cap_heard(cap: tuple[str, int]) -> str:
    skill, level = cap
    return f"{skill} as far as the role asks, as a stop at {level}/5 can't be set"


def _told(sentence: str, vocabulary: Vocabulary, caps: dict[str, int]) -> _Read | None:
    """Return the order that a sentence tells, ``None`` where it says something else."""
    skills, words = _blanked(sentence, vocabulary)
    if not skills:
        return None
    words, mine = _uncapped(words, skills)
    signs, left = _signed(words)
    if left:
        return None
    read = _ordered(signs, skills, words)
    if mine and not read.marked and len(skills) > len(mine):
        return None
    if not (mine or read.marked):
        return None
    caps.update(mine)
    return read


def _blanked(sentence: str, vocabulary: Vocabulary) -> tuple[list[str], str]:
    """Return the skills of a sentence, and its words with a sign in the place of each."""
    skills = list[str]()
    words, at = "", 0
    for it in vocabulary.find(sentence):
        if it.start < at:
            continue
        skills.append(it.skill)
        words += f"{sentence[at : it.start]}{_SKILL}"
        at = it.end
    return skills, words + sentence[at:]


def _uncapped(words: str, skills: Sequence[str]) -> tuple[str, dict[str, int]]:
    """Return words without the levels that skills are to stop at, and these."""
    caps: dict[str, int] = {}

    def uncap(match: re.Match[str]) -> str:
        stops = _STOPS.search(match[0].casefold()) or "then" in words.casefold()
        if not stops:
            return match[0]
        caps[skills[words[: match.start("skill")].count(_SKILL)]] = int(match["level"])
        return f" {_SKILL} "

    return _CAP.sub(uncap, words), caps


def _signed(words: str) -> tuple[str, bool]:
    """Return the skills and the words of order as signs, and whether something is left over."""
    told = words
    for sign, pattern in _SIGNS.items():
        told = pattern.sub(f"\x04{sign}\x04", told)
    left = False
    signs = ""
    for piece in re.split(r"(\x04.\x04|\x03)", told):
        if piece == _SKILL or piece.startswith("\x04"):
            signs += piece.strip("\x04")
        elif _FILLER.sub("", piece).strip(" \t.,;:!?-–—"):
            reason = _REASON.search(piece) and not _FIGURE.search(piece)
            left = left or not (reason and signs.endswith(",") and _SKILL in signs)
    return signs, left


def _ordered(signs: str, skills: Sequence[str], words: str) -> _Read:
    """Return the order that signs tell of skills."""
    ahead, behind = list[str](), list[str]()
    names = iter(skills)
    subject: str | None = None
    link = ""
    leads = False
    for sign in signs:
        if sign == _SKILL:
            name = next(names)
            if link == "B" and subject in ahead:
                (behind if name not in ahead else ahead).append(name)
            elif link == "A" and subject in ahead:
                ahead.insert(ahead.index(subject), name)
            elif link == "L":
                behind.append(name)
            else:
                ahead.append(name)
                subject = name
            link = "" if link in {"A", "B"} else link
        elif sign == "F" and subject is not None and not leads:
            ahead.remove(subject)
            ahead.insert(0, subject)
        elif sign == "L" and subject in ahead:
            ahead.remove(subject)
            behind.append(subject)
        elif sign in "AB":
            link = sign
        elif sign == "T":
            link = ""
        leads = leads or (sign == "F" and subject is None)
    marked = bool(set(signs) & set("FBTL") or _HEADED.search(words)) or (
        "A" in signs and len(skills) > _FEWEST
    )
    filled = "A" in signs and _FILLED_IN.search(words) is not None
    return _Read(tuple(dict.fromkeys(ahead)), tuple(behind), marked or filled)
