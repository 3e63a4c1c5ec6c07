"""A level that follows its skill at a distance, or puts another right within one message.

"I use Docker every day but couldn't set it up. Call it 2/5", "you have my SQL wrong, it's 4".
"""

import re

from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.levels.statements import stated_levels
from tools.understanding.naming import find_skill
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_LONGEST = 45
_N = r"(?P<level>[0-5])(?:\s*(?:/|out of)\s*5)?"
_END = (
    r"(?: (?:there|then|now|in that|each|i'd say|i think|i guess|really|maybe|in total))*[\s.!)]*$"
)
_LATE = late(
    r"(?:^|[,.;:–—-]\s*|\s)(?:(?:and|but|so|i|we)\s+)*"
    r"(?:(?:i'?d|i would|let'?s|let us|i'll)\s+(?:say|call it|put (?:it|myself|me) (?:at|down as)"
    r"|go with"
    r"|call myself)|say|call it|so|both|it(?:'s| is)|they(?:'re| are)|more like|rather|make it"
    r"|make that"
    r"|(?:and|but|so) (?:i'm|i am|it's|it is|now|that's)|i'm|i am|easily|probably|maybe"
    r"|that makes it"
    r"|should be|that's|that is|i'd be|i mean(?:t)?)"
    rf"[\s,:]*(?:(?:an?|at|about|around|roughly|maybe|probably|only|just|really|more like|like"
    rf"|solid|now"
    rf"|level|both|all|them|is|are)\s+)*{_N}{_END}",
    re.IGNORECASE,
)
_AT_BEST = late(
    r"[,;–—-]\s*(?:but |so "
    r"|and )?(?:more like )?(?:an? )?(?P<level>[0-5])(?:\s*/\s*5)? (?:at (?:the )?(?:best|most)"
    r"|rather"
    r"|tops|max(?:imum)?|if (?:that|anything))[\s.!]*$",
    re.IGNORECASE,
)
_PUT_RIGHT = late(
    r"\b(?:nowhere near|far from|hardly|barely|not|n't|wrong|incorrect|no longer|isn't|instead of"
    r"|you(?:'ve| have| say| said| think"
    r"| put| got"
    r"| had| wrote)|it says|was)\b|n't\b",
    re.IGNORECASE,
)
_SHOULD = late(
    r"^(?:(?:no|sorry|actually|wait|oh|hmm*|and|also|oops|correction|(?:my |a )?mistake|i (?:made a"
    r" mistake|was wrong|(?:got|had|put) (?:it|that) wrong|misspoke|mistyped))[\s,.:;–—-]+)*"
    r"(?:i meant? )?(?:my "
    r"|the )?(?P<skill>[\w.+#/ -]{1,40}?)"
    r"(?: level)? (?:(?P<plainly>should (?:really |actually )?(?:be|have been"
    r"|(?:stay|remain)(?: at)?)|is (?:really"
    r"|actually)"
    rf"|ought to be)|(?:is|at|to|was)? ?)\s*(?:only |just |more like )?(?:an? |at "
    rf"|level )?{_N}"
    r"(?P<rest>$|[\s.!]*$|,? (?:and )?not (?:an? |at )?[0-5](?:/5)?[\s.!]*$|[,.;] .{0,60}$)",
    re.IGNORECASE,
)
_ANY_FIGURE = late(
    r"(?<![\w./])[0-5](?:\s*/\s*5)?(?![\w%./]|[ -](?:hours?|days?|weeks?|months?|years?|h"
    r"|courses?|projects?)\b)",
    re.IGNORECASE,
)
_ORDERED = late(
    r"[,;.]\s+(?:(?:please|kindly|so|and|just|sir|ma'?am|pls)[\s,]+)*(?:note|put|record|update|mark"
    r"|save|write|enter|set)(?: (?:down|me|it|that|as|my))*\s+(?P<skill>[A-Za-z][\w+#./ -]{0,40}?)"
    rf"\s*(?:is |as |at |to |down as |[:=-]\s*)*{_N}[\s.!]*$",
    re.IGNORECASE,
)
_SKILL = r"(?P<skill>[\w.+#/-]+(?: [\w.+#/-]+)?)"
_SHOULD_WITHIN = late(
    rf"[,;.]\s+(?:(?:and|but|just|only)\s+)*(?P<own>(?:my |the )?{_SKILL}"
    rf"(?: level)? (?:should (?:really |only )?(?:be|have been)|ought to be) (?:an? |at )?{_N})"
    r"(?:,? (?:and|but) (?:everything|the rest|all|nothing|leave|keep)\b.{0,60})?[\s.!]*$",
    re.IGNORECASE,
)
_MEANT_OTHER = late(
    r"^(?:(?:no|sorry|wait|oops|actually|oh)[\s,]+)*i meant? (?P<skill>[\w.+#/ -]{1,30}?),? not"
    r" (?:plain |just |only )?[\w.+#/ -]{1,30}?,? (?:and |so )?(?:it's|its|it is|that's|i'm) "
    rf"(?:an? |at )?{_N}[\s.!]*$",
    re.IGNORECASE,
)
_DOWN_AS = late(
    r"(?:^|[,;.]\s+)(?:(?:so|just|please|and|but)\s+)*(?P<own>put me down (?:as|at|for)"
    rf" (?:an? |level )?{_N} (?:in|at|for|on) {_SKILL})(?:,? (?:and|so|then|,) .{{0,80}})?[\s.!]*$",
    re.IGNORECASE,
)
_DENIES = late(r"^(?:and |but )?not (?:an? |at )?[0-5]", re.IGNORECASE)


def read_late_level(message: str, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return the level that the end of a message gives to the skill, or to both, named before it.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    said = message.strip()
    if len(said.split()) > _LONGEST or said.endswith("?"):
        return ()
    return _ordered(said, vocabulary) or _put_right(said, vocabulary) or _late(said, vocabulary)


def _ordered(said: str, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return the level that the end of a message wants noted, and nothing before it gives."""
    match = _ORDERED.search(said)
    known = vocabulary.get(match["skill"]) if match else None
    if match is None or known is None or _ANY_FIGURE.search(said[: match.start()]):
        return ()
    if standing(said) != "plain":
        return ()
    return (_level(match[0].strip(" ,;."), known.name, int(match["level"])),)


def _put_right(said: str, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return the level that a skill should have had."""
    for pattern in (_SHOULD_WITHIN, _MEANT_OTHER, _DOWN_AS):
        within = pattern.search(said)
        known = vocabulary.get(within["skill"]) if within else None
        if within is not None and known is not None:
            words = within.groupdict().get("own") or said
            return (_level(words, known.name, int(within["level"])),)
    match = _SHOULD.match(said)
    skill = find_skill(match["skill"], vocabulary) if match and _rests(match) else None
    if match is None or skill is None or {it.skill for it in vocabulary.find(said)} - {skill}:
        return ()
    return (_level(said, skill, int(match["level"])),)


def _late(said: str, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return the level that stands at the end, of the skill or the two named before it."""
    late_one = _AT_BEST.search(said) or _LATE.search(said)
    if late_one is None or standing(said) in {"hypothetical", "others"}:
        return ()
    before = said[: late_one.start()]
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(before)))
    both = bool(re.search(r"\b(?:both|all|each)\b", late_one[0], re.IGNORECASE))
    if not named or len(named) != (2 if both else 1) or vocabulary.find(late_one[0]):
        return ()
    given = _ANY_FIGURE.search(before)
    if given is not None and not _PUT_RIGHT.search(before):
        return ()
    level = int(late_one["level"])
    alone = late_one[0].strip(" ,.;:–—-")
    return tuple(_level(_grounds(said, alone, it, level, vocabulary), it, level) for it in named)


def _grounds(said: str, alone: str, skill: str, level: int, vocabulary: Vocabulary) -> str:
    """Return the words that a level stands on: all, unless some of them give another."""
    stated = stated_levels(said, skill, vocabulary)
    return said if not stated or level in stated else alone


def _rests(match: re.Match[str]) -> bool:
    """Whether what follows only denies another level or says why; "should be" is plain alone."""
    rest = match["rest"].strip(" ,.;!")
    plainly = match["plainly"] is not None
    return bool(_DENIES.match(rest)) or (plainly and not re.search(r"\d", rest))


def _level(message: str, skill: str, level: int) -> Intent:
    return Intent(kind="set_level", confidence=0.95, quote=message, skill=skill, level=level)
