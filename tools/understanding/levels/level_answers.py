"""Reading a message as the answer to the question for a level."""

import re

from tools.intake.levels.levels import level_alone as level_in_words
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.assessing import does_not_know
from tools.understanding.levels.figures import level_alone
from tools.understanding.phrases import bare
from tools.understanding.standing import standing

_ANSWER_WORDS, _MOST_PARTED, _SEVERAL = 8, 16, 2
_REFERS = late(
    r"\b(?:row|number|explain|first|second|third|them|hours?|plan|show|compare|it should"
    r"|that should)\b",
    re.IGNORECASE,
)
_ASKS = late(
    r"(?:and |so |but )?(?:what|which|how|why|where|when|who|does|is|are|can)\b", re.IGNORECASE
)
_ASKS_BEFORE = late(
    r"^[^0-5]*?(?:(?:^|[,;.:!…–—-]\s*|\b(?:hm+|um+|er+m*|and|so|but|or|well|ok(?:ay)?|sorry|wait|idea"
    r"|know|sure|no|yeah)\s+)(?:what|wot|wat|wht|which|wich|whats|wots|how|hows|does|dus|is|are|would"
    r"|when)\b)[^0-5]*[0-5]",
    re.IGNORECASE,
)
"""What asks of a figure in place of giving one: "don't know, what does a 3 mean"."""
_EITHER = late(
    r"^(?:(?:not sure|hard to say|dunno|hmm*|well|maybe|somewhere|in between|in|between|i'?m"
    r"|i(?:'d| would) say|it'?s|either|a|an)[\s,.:–-]*)*(?P<a>[0-5])(?:/5)?"
    r"(?:[\s,]*(?:or|to|and|-|–|maybe|bordering on|verging on|going on|pushing|perhaps|possibly"
    r"|nearly|almost)\s*(?:maybe |even |an? )*)(?P<b>[0-5])(?:/5)?"
    r"(?:[\s,]+(?:not sure|i guess|i think|hard to say|maybe))*$",
    re.IGNORECASE,
)
_RATHER = late(
    r"^(?:(?:well|hm+|i(?:'d| would) say|i think|it'?s|probably|maybe|i(?:'m| am))[\s,]+)*"
    r"(?:(?:more (?:like|of)|closer to|nearer(?: to)?|rather"
    r"|less (?:than )?an? [0-5] than)(?: an?)? (?P<a>[0-5])"
    r"(?:/5)?(?: than (?:an? |to )?[0-5](?:/5)?)?|not quite (?:an? )?[0-5][\s,]+(?:so|but"
    r"|more like)"
    r"(?: say| maybe| a| an)* (?P<b>[0-5]))(?:[\s,]+(?:i guess|i think|really|maybe|tbh))*$",
    re.IGNORECASE,
)
"""One of two levels that are weighed: "more like a 2 than a 3"."""
_POINT_FIVE = late(
    r"^(?:(?:well|hm+|i(?:'d| would) say|about|around|maybe|like"
    r"|an?)[\s,]+)*(?P<n>[0-4])\s*(?:\.|point )"
    r"\s*(?:5|five)(?:\s*/\s*5)?(?:[\s,]+(?:i guess|i think|maybe|or so))*$",
    re.IGNORECASE,
)
_IN_WORDS = late(r"\b(?:theor(?:y|etically)|(?:on )?paper|by the book|in my head)\b", re.IGNORECASE)
_IN_DEEDS = late(
    r"\b(?:practi(?:ce|cally|cal)|reality|real(?: life)?|hands[- ]on|on the job|at work)\b",
    re.IGNORECASE,
)
_FIGURE = late(r"(?<![\w./])([0-5])(?:\s*/\s*5)?(?![\w/]|\.\d)")
"""What parts a level that is known of from one that is had: "3 in theory, 1 in practice"."""
_BEYOND = late(r"^(?:[6-9]|\d{2,3})(?:\s*/\s*5)?$")
_NEVER = late(
    r"^(?:(?:no|nope|well|honestly|i|i've|have|i have)[\s,]+)*(?:never(?: (?:ever|really"
    r"|actually))?(?: (?:did|done|used"
    r"|touched|tried|learned|learnt|worked with|had|heard of))?(?: (?:any|it|that|anything))*"
    r"|no (?:experience|knowledge)"
    r"(?: (?:at all|whatsoever|with it|in it|of it))*|not at all|nothing(?: at all| yet)?"
    r"|absolutely nothing)"
    r"(?:[\s,]+(?:sorry|i'm afraid|to be honest|honestly|tbh|yet|before|so far))*$",
    re.IGNORECASE,
)
_NOT_THAT = late(
    r"^(?:(?:well|hm+|definitely|certainly|surely|just|no|oh)[\s,]+)*not (?:quite |really )?"
    r"(?:the |an? )?(?P<level>[0-5])(?:\s*/\s*5)?(?: one)?(?: yet| though| i'?d say| really)*$",
    re.IGNORECASE,
)
_UNDECIDED = late(
    r"^(?:(?:well|hm+|oh|dunno|honestly|i'?d say|i'?m|it'?s|its|that'?s|somewhere|right|smack"
    r"|kind of|sort of|probably|maybe|really)[\s,]+)*(?:(?:in ?)?between(?: (?:them|those|these"
    r"|the (?:two|2)|both))?|half ?way(?: between(?: (?:them|those|the two))?)?|in the middle"
    r"|both(?: of (?:them|those))?(?: (?:fit|are right|really))?|a bit of both|bit of each"
    r"|depends(?: on the day)?|it (?:depends|varies))"
    r"(?:[\s,]+(?:really|i guess|i'?d say|i think|tbh|honestly|somehow))*$",
    re.IGNORECASE,
)
_EITHER_WILL_DO = late(
    r"^(?:(?:well|hm+|oh|ok(?:ay)?)[\s,]+)*(?:(?:either|both|any)(?: one| of them)? (?:is|are|will"
    r"|would|works?)(?: (?:fine|ok(?:ay)?|good|do|be fine))?|(?:you|u) (?:choose|pick|decide)"
    r"|(?:up to|your) (?:you|call|choice)|(?:i )?don'?t (?:mind|care)(?: which)?|whichever"
    r"|same to me|no preference|what(?:ever| would) you (?:think|say|pick|choose|take))"
    r"(?: (?:you (?:like|think|want)|best|really|please|for me))*$",
    re.IGNORECASE,
)
"""What leaves the choice between two levels to the coach, who does not make it."""
_WORDED = {"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_OF_MANY = late(
    r"(?<!\ball )\b(?:in|at|for|on|of|to) (?:my |the )?(?:everything|all|every(?: \w+| one)?"
    r"|each|both|most|any"
    r"|anything|others?|rest|skills|them|these|those)\b|\b(?:everything|everywhere|all skills"
    r"|across the board|all of (?:them|it|these)|both of them|every skill)\b",
    re.IGNORECASE,
)


_NO_ANSWER = frozenset({"hypothetical", "others", "wish", "question"})
_LATER_ON = late(
    r"\bin (?:an?|one|two|three|six|\d+|a few|some) (?:days?|weeks?|months?|years?)\b"
    r"|\bnext (?:week|month|year)\b"
    r"|\bsoon\b|\bby (?:then|spring|summer|autumn|winter|christmas|june|the end)\b",
    re.IGNORECASE,
)
"""When a level is to come."""

_PUT_DOWN = late(
    r"^(?:(?:just|please|ok(?:ay)?|no|look|can you|you can)[\s,]+)*(?:put|mark|set|note|save"
    r"|write|give|rate)"
    r" (?:me|it|that)?(?: down)?(?: (?:as|at|to|with|for))?(?: an?"
    r"| level)? ?(?P<level>[0-5])(?:\s*/\s*5)?$",
    re.IGNORECASE,
)
_CALLS_IT = late(
    r"^(?:(?:no|look|well|honestly|ok(?:ay)?|just)[\s,]+)*i(?:'d| would|'ll)? (?:\w+ly |just "
    r")?(?:say|call"
    r"|put|rate|guess|reckon|think)(?: (?:it|that|myself|me))?(?:'s| is|'m| am| at| as| it's| i'm"
    r"| that's)*(?: (?:about|maybe|roughly))?(?: at)? (?:an? (?:level )?(?P<a>[0-5])"
    r"|(?:level )?(?P<b>[0-5])\s*(?:/|out of)\s*5|level (?P<c>[0-5]))(?: (?:there|now|really))*$",
    re.IGNORECASE,
)
"""A level given in the place of an answer to a question of an assessment."""


def level_put_down(message: str) -> int | None:
    """Return the level that a message names in the place of an answer to a question about it.

    Args:
        message: The whole message, with plain quotes.
    """
    match = _PUT_DOWN.match(bare(message)) or _CALLS_IT.match(bare(message))
    return int(next(filter(None, match.groups()))) if match else None


_AT_BEST = late(
    r"\b(?:on|in) (?:an? )?(?:good|bad|better) (?:days?|weeks?|form)\b|\bit (?:varies|depends)\b"
    r"|\bwhen i'?m lucky\b|\bunless\b",
    re.IGNORECASE,
)
"""What gives the most that a level may be, and not what it is."""


def read_level_answer(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the level that a message answers with, or what of it is in doubt.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the skill that was asked about.
    """
    asks = _ASKS.match(message) or _ASKS_BEFORE.match(message)
    refers = asks or _OF_MANY.search(message) or _REFERS.search(message)
    if context.skill is None or refers:
        return ()
    said = bare(message)
    levels = levels_between(message)
    if levels:
        choices = tuple(
            Intent(kind="set_level", quote=message, skill=context.skill, level=it) for it in levels
        )
        return (
            Intent(
                kind="clarify", confidence=0.95, quote=message, skill=context.skill, choices=choices
            ),
        )
    if _BEYOND.match(said):
        return (Intent(kind="bad_level", confidence=0.95, quote=message, skill=context.skill),)
    if does_not_know(message):
        return (Intent(kind="assess", confidence=0.95, quote=message, skill=context.skill),)
    level = None if _is_not_now(said) else _level(message)
    if level is None or len(message.split()) > _ANSWER_WORDS:
        return ()
    return (
        Intent(kind="set_level", confidence=0.95, quote=message, skill=context.skill, level=level),
    )


def with_hedged(found: tuple[Intent, ...], message: str, context: Context) -> tuple[Intent, ...]:
    """Return what was read, with an answer put to the user that gives the most a level may be.

    Args:
        found: What was read of a message.
        message: The message, with plain quotes.
        context: Holds whether a level was asked for.
    """
    levels = [it for it in found if it.kind == "set_level"]
    if context.expecting != "level" or len(levels) != 1 or not _AT_BEST.search(message):
        return found
    asked = Intent(kind="clarify", confidence=0.95, quote=message, choices=(levels[0],))
    return (*(it for it in found if it.kind != "set_level"), asked)


def choice_left_open(offered: Intent, message: str) -> tuple[Intent, ...]:
    """Return the level that is left where the other one is denied, or the choice once more.

    Args:
        offered: The levels that are put to the user.
        message: The answer, with plain quotes.
    """
    said = bare(message)
    levels = [it for it in offered.choices if it.kind == "set_level"]
    if len(levels) < 2 or len(levels) < len(offered.choices):  # noqa: PLR2004 - a choice
        return ()
    denied = _NOT_THAT.match(said)
    if denied is not None:
        left = [it for it in levels if it.level != int(denied["level"])]
        return (
            (left[0].model_copy(update={"confidence": 1.0}),)
            if len(left) == len(levels) - 1 == 1
            else (offered,)
        )
    if _UNDECIDED.match(said):
        return (offered,)
    if not _EITHER_WILL_DO.match(said):
        return ()
    low = min(it.level or 0 for it in levels)
    asks = Intent(
        kind="scale",
        confidence=0.95,
        quote=message,
        text="between",
        level=low,
        skill=levels[0].skill,
    )
    return (asks, offered)


def levels_between(message: str) -> tuple[int, ...]:
    """Return the two levels that an answer lies between, or none.

    Args:
        message: The answer, with plain quotes.
    """
    said = bare(message)
    several, half = _EITHER.match(said), _POINT_FIVE.match(said)
    if several:
        return (int(several["a"]), int(several["b"]))
    if half:
        return (int(half["n"]), int(half["n"]) + 1)
    parted = _IN_WORDS.search(said) and _IN_DEEDS.search(said) and len(said.split()) <= _MOST_PARTED
    levels = sorted({int(it) for it in _FIGURE.findall(said)}) if parted else []
    return tuple(levels) if len(levels) == _SEVERAL else ()


def _is_not_now(said: str) -> bool:
    """Whether a level is one to come, of the past, of others, or only asked about."""
    return bool(_LATER_ON.search(said)) or standing(said) in _NO_ANSWER


def _level(message: str) -> int | None:
    """Return the level that words are, in figures or in words."""
    said = bare(message)
    rather = _RATHER.match(said)
    if rather is not None:
        return int(rather["a"] or rather["b"])
    level = level_in_words(said)
    level = level_alone(message) if level is None else level
    if level is None:
        level = _WORDED.get(said.casefold(), 0 if _NEVER.match(said) else None)
    return level
