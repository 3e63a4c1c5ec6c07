"""The amount of time in an answer that holds remarks beside it: "none, the baby was ill"."""

import re
from collections.abc import Callable, Iterator

from tools.late import late
from tools.named_hours import BECAUSE, only_amount
from tools.number_words import NUMBER_WORDS

IN_DOUBT = late(
    r"^(?:(?:i |sorry |honestly |hm+ )*(?:not (?:really |quite )?(?:sure|certain)|no idea"
    r"|hard to say|dunno|idk"
    r"|(?:can'?t|cannot|don'?t|do not|didn'?t|did not) (?:really )?(?:remember|recall|know|say|tell"
    r"|count|track))(?: (?:exactly|really|any ?more|for sure|now|it|them|the exact \w+))*"
    r"[\s,.;–—-]+(?:but )?|hm+[\s,.]+)+",
    re.IGNORECASE,
)
"""What says that an amount behind it is no more than remembered."""
_JOINT = late(
    r"\s*[,;:.!()]+(?!\d)\s*|\s+[–—-]+\s+|\s+(?=(?:but|because|since|cos|as|so|though|although"
    r"|while)\b)"
)
_LEADS = late(
    r"^(?:(?:but|so|and|well|therefore|thus|hence|that's why|hm+|um+|er+m*|oh|i'?d say|let'?s say"
    r"|probably|like|say|only|just|all"
    r"|it was|that was|that's|it's|was|must have been|in the end|then|more like)\s+"
    r"|i (?:only |just )?(?:managed|got in|had|made it to)\s+|(?:managed|got in)\s+)+"
)
_ENDS = late(
    r"(?:\s+(?:lol|haha+|tbh|sorry|i (?:think|guess|reckon|believe|suppose)|this time|unfortunately"
    r"|sadly|at all|again|really|maybe|honestly|to be (?:honest|fair)|i'm afraid|if that|tops"
    r"|at most"
    r"|at best|i'd guess|give or take|or so|ish|all in all))+$"
)
_ABLE = late(
    r"\b(?:i |we )?(?:could|can|(?:was|were) able to|(?:did )?managed? to)"
    r"(?: (?:do|get|study|learn|read|spend|practi[cs]e|make|put in))?(?= (?:only|just) )"
)
"""That no more could be done: "I could only do 2 hours"."""
_VERB_LAST = late(
    r"(?P<unit>\b\d* ?(?:hours?|hrs?|h|mins?|minutes?))(?: (?:i|we) (?:could|did|have|was))?"
    r" (?:learn(?:ed|t|ing)?|stud(?:y|ied|ying)|do|done|practi[cs](?:ed?|ing)|made|possible)"
    r"(?=[\s.!]*(?:$|,))"
)
"""The verb behind an amount: "I could only one hour learn"."""
_AIMED = late(
    r"\b(?:planned?|wanted|aimed|hoped|meant|supposed|should(?:'ve| have)?|target|goal|intended"
    r"|promised|as (?:planned|agreed|promised))\b"
)
"""What was to be spent, and was not said to be."""
_LITTLE = late(
    r"(?:not (?:(?:very |too |that |so )?(?:a lot|much|many|loads|long|great|good)|enough)"
    r"|hardly (?:any(?:thing)?|much)|barely (?:any(?:thing)?|much)|very little|next to nothing"
    r"|only a (?:bit|little)|less than (?:planned|i wanted))(?: (?:this|last) week| really)*"
)
"""That it was little, which the amount beside it tells in figures."""
_FIGURE = late(rf"\d|\b(?:{NUMBER_WORDS}|half|none|nothing|couple|dozen)\b")
_TURNS = late(
    r"\?|\b(?:if|unless|not|no wait|wait|actually"
    r"|rather(?! (?:un\w+|too|bad|slow|hard|little|boring|tough|difficult)\b)"
    r"|or|each|every|per|between|he|she|they|her"
    r"|his|their|colleague|friend|next|tomorrow|will|would"
    r"|could(?! (?:be|have been) (?:\w+ ){0,2}(?:more|less)\b)|might|rest|others?|week before)\b"
    r"|n't\b"
)
"""What may say that the amount is another, or somebody else's."""
_COUNTS = late(
    rf"(?<![\w.,])(?!zero)(?:\d+(?:\.\d+)?|{NUMBER_WORDS}|couple) (?:of (?:them|it|which|that"
    rf"|those|these)\b"
    r"|(?:of )?(?!(?:h|hrs?|hours?|m|mins?|minutes?|days?|evenings?|mornings?|or|to|maybe|perhaps"
    r"|on|in|at"
    r"|for|with|if|not|and|then|yesterday|today|the|this|last|each|every|per|a|more|times?|weeks?"
    r"|because|since|cos|coz|cause|due|while|when|after|as|learn\w*|stud(?:y|ied)|i'm|could"
    r"|sessions?|halves|half|quarters?|tops|max|ish|lol|haha\w*|sorry|tbh|honestly|please|thanks|i"
    r"|all|though|but|so|probably|actually|really"
    rf"|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|{NUMBER_WORDS})\b)[a-z]{{3,}})"
)
"""What counts something else than time, or a part of it: "three night shifts", "2 of them"."""
_DAY = late(
    r"(?:[\s,]*\b(?:on |this |last )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|yesterday|today"
    r"|the (?:weekend|other day)|at the weekend|(?:yesterday |in the |this )?(?:morning|evening"
    r"|afternoon|night)|tonight|last night))+$"
)
_PLACE = late(
    r"(?:[\s,]+(?:on|in|at|during|over|after|before) (?:the |my )?(?:train|bus|tram|metro|plane|car"
    r"|office|library|cafe|work|home|lunch(?: break)?|break|bed|commute"
    r"|way (?:home|to work|back)))+$"
)
"""Where time was spent."""
_LED_BY = late(
    r"^(?:(?:unfortunately|sadly|sorry|honestly|tbh|well|ehm?|hm+)[ ,]+)*"
    r"(?:i (?:already |just |have )*(?:wrote|written|told|said|mentioned)(?: you)?"
    r"(?: (?:yesterday|already|before|earlier|last time))* that "
    r"|i (?:must|have to|am afraid|regret|fear|think|believe"
    r"|suppose|guess|would say|can say|should say)(?: to)?(?: (?:say|tell you|admit|confess|report"
    r"|inform you))?(?: that)? |since (?:the )?(?:last (?:time|week|check-?in)|then"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )*"
)
"""What leads up to an amount in a sentence."""
_TIED = late(
    r"\b(?:spen[dt]|did|do|done|put|used|invest(?:ed)?|dedicated|devoted|learn(?:ed|t|ing)?|study(?:ing)?"
    r"|studied|practi[cs](?:ed|ing)|had|made)\b"
)
_NO_TIME = late(r"\b(?:time|hours?|spen[dt]|did|done|do)\b")
_UNIT = late(r"(?:\d|\b)(?:h|hrs?|hours?|m|mins?|minutes?)\b")
_RATE = late(r"\b(?:an?|per|each|every) (?:week|day|month|night|evening)\b")
_DAY_FIRST = late(
    r"^(?:and |then |on )*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|yesterday|today"
    r"|(?:at )?the weekend)[\s,:]+(?:it was |i did |was )?"
)
_MORE = late(r"^(?:(?:and|plus|then)\s+)*(?:another|an ?other|(?P<one>one) more|an extra|plus)\s+")
_AND = late(r"\s*(?:[,;+]|\band\b(?! (?:a |one )?(?:half|quarter)\b)|\bplus\b|\bthen\b)\s*")
_ONE_AMOUNT = late(
    r"\b(?P<h>(?:hour|hr)s?) and (?P<m>[1-5]\d)\b(?! ?(?:h|hrs?|hours?)\b)(?: ?(?:m|mins?"
    r"|minutes?)\b)?"
)
"""An hour and its minutes, which are no two amounts: "an hour and 20 on Sunday"."""
_NO_BUT = late(
    r"^(?P<wrong>.+?)[\s,.;–-]+(?:(?:no|nope|sorry|wait|oops|actually|rather|i mean|i meant"
    r"|make (?:it|that)|or rather)[\s,]+)+(?P<right>[^,.;]+)$"
)
"""An amount that is put right at once: "3, no 4"."""
_WITH = late(
    r"^(?P<low>.+?)[\s,;?.]+(?:or )?(?:maybe|perhaps|or|possibly|well) (?P<high>.+?)[\s,]+(?:with"
    r"|if (?:you|i"
    r"|we) (?:count|include|add)|counting|including|incl\.?|when (?:i"
    r"|you) count)\b(?P<what>[^?\d]*)$"
)
"""An amount, and a larger one that counts something more: all the time counts."""


def amount_among_remarks(said: str, amount: Callable[[str], int | None]) -> int | None:
    """Return the one amount of an answer whose other parts only remark on it, or ``None``.

    A part with a figure of its own rivals it, unless it tells what had been planned. What is said
    twice is one amount: "didn't get to it, so 0".

    Args:
        said: The answer, in small letters, its white space single.
        amount: The amount of time that words are, ``None`` where they are anything else.
    """
    said = _VERB_LAST.sub(r"\g<unit>", _ABLE.sub("", IN_DOUBT.sub("", said)))
    said = _ONE_AMOUNT.sub(lambda it: f"{it['h']} {it['m']} min", said)
    whole = _all_counted(said, amount)
    whole = _summed(said, amount) if whole is None else whole
    whole = _put_right(said, amount) if whole is None else whole
    whole = amount(_bare(_DAY.sub("", said))) if whole is None else whole
    if whole is not None:
        return whole
    amounts = set[int]()
    for part, first in _parts(_COUNTS.sub(" ", said)):
        told = amount(part)
        if told is not None:
            amounts.add(told)
        elif _LITTLE.fullmatch(part) or (BECAUSE.match(part) and not _FIGURE.search(part)):
            continue
        elif _TURNS.search(part):
            return None
        elif (within := _within(part, amount)) is not None:
            amounts.add(within)
        elif _FIGURE.search(part) and not (first and _AIMED.search(part)):
            return None
    return amounts.pop() if len(amounts) == 1 else None


def _within(part: str, amount: Callable[[str], int | None]) -> int | None:
    """Return the amount that a sentence gives and says nothing else: "I have spent 6 hours"."""
    words = None if _RATE.search(part) else only_amount(_LED_BY.sub("", part), amount)
    if words is None:
        return None
    told = amount(words)
    return told if (_TIED if told else _NO_TIME).search(part) else None


def _all_counted(said: str, amount: Callable[[str], int | None]) -> int | None:
    """Return the larger of two amounts, which counts more: "4, maybe 4.5 counting the podcast"."""
    told = _WITH.match(said)
    if told is None:
        return None
    low, high = (amount(_bare(told[name])) for name in ("low", "high"))
    return high if low is not None and high is not None and high >= low else None


def _put_right(said: str, amount: Callable[[str], int | None]) -> int | None:
    """Return the second of two amounts, where words between them take the first back."""
    told = _NO_BUT.match(said)
    if told is None or amount(_bare(told["wrong"])) is None:
        return None
    return amount(_bare(told["right"]))


def _summed(said: str, amount: Callable[[str], int | None]) -> int | None:
    """Return the sum of amounts that each have a day, or are told as one more than the others."""
    parts = [_PLACE.sub("", it) for it in _AND.split(said) if it.strip()]
    of_time = _UNIT.search(said) is not None  # "Monday 2" alone may be a day of the month
    total = 0
    for at, part in enumerate(parts):
        apart = _MORE.sub(lambda it: "one " if it["one"] else "", part)
        apart = f"an {apart}" if f"{apart} ".startswith("hour ") else apart
        one = amount(_bare(_DAY_FIRST.sub("", _DAY.sub("", apart))))
        tied = (
            _DAY.search(part)
            or (of_time and _DAY_FIRST.match(part))
            or (at > 0 and _MORE.match(part))
        )
        if not one or not (tied or (at == 0 and len(parts) > 1)):
            return None
        total += one
    return total if len(parts) > 1 else None


def _bare(words: str) -> str:
    ended = _ENDS.sub("", words.strip(" ,.;!?"))
    return _LEADS.sub("", re.sub(r"(?<=\d) ?ish\b", "", ended)).strip()


def _parts(said: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of an answer without what only leads up to an amount; and which is first."""
    for at, part in enumerate(it for it in _JOINT.split(said) if it.strip()):
        ended = re.sub(r"(?<=\d) ?ish\b", "", _ENDS.sub("", part.strip()))
        yield _LEADS.sub("", ended).strip(), at == 0
