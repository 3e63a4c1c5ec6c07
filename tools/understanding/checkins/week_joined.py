"""Parts of a message that give hours together: "the rest on Docker, 6 in all", "2 hours each".

Each such group is put in the words in which one part gives the hours of one skill.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tools.effort import QUARTERS
from tools.late import late
from tools.spent_hours import amount_alone, hours_by_skill, read_quarters
from tools.understanding.checkins.report_words import AMOUNT, TURNS, WEEKLY
from tools.understanding.checkins.week_questions import question_of
from tools.understanding.checkins.week_words import UNIT
from tools.vocabulary import Vocabulary

Parts = tuple[tuple[str, str], ...]
"""The parts of a message, each with the word that joins it to the one before."""

_REST_ON = late(
    r"^(?:(?:and|but|then|i|spent|did|put)\s+)*(?:all )?(?:the )?"
    r"(?:rest|remainder|remaining(?: ones)?)"
    r"(?: (?:was|were|went|goes|i spent|i did|of (?:it|them|the time)))*"
    r" (?:(?:all )?(?:on|for|in|into|with|was|were) )",
    re.IGNORECASE,
)
_IN_ALL = late(
    r"^(?:(?:so|that's|that is|it was|it's|makes?|which makes|about|around)\s+)*"
    r"(?P<n>\d{1,2}(?:[.,]\d{1,2})?(?: ?(?:h|hrs?|hours?))?)"
    r"(?: (?:in all|in total|total|altogether|all in all|all together|all in|overall|all told"
    r"|together))?$",
    re.IGNORECASE,
)
_THAT_WAS = late(
    r"^(?:(?:and|so)\s+)*(?:(?:that|this|it|which)(?:'s| was| took| were| is| has taken)(?: me)?"
    r"|took(?: me)?|for)\s+(?P<n>\S.*)$",
    re.IGNORECASE,
)
"""How long that took which was told before it."""
_NOT_ON = late(
    r"^(?:(?:and|but)\s+)*(?:not|none|nothing)(?: of (?:it|them))? (?:on|for|in|with) ",
    re.IGNORECASE,
)
_BUT_ON = late(
    r"^(?:(?:and|but)\s+)*(?:(?:only|just|all|mostly|rather|it was)\s+)*(?:on|for|in|with) ",
    re.IGNORECASE,
)
_EACH = late(
    r"^(?P<n>.*?\S) (?:each|apiece|(?:on|for|in) (?:each|both|all)(?: of (?:them|these|the"
    r" (?:two|three)))?(?: (?:skills?|ones?))?)[\s.!]*$",
    re.IGNORECASE,
)
_FIGURE = late(r"(?<![\w.,/])\d{1,2}(?:[.,]\d{1,2})?(?![\w/%])")
_SUMS_UP = late(
    r"^(?P<head>[\d\s.,?+&]*(?:(?:hours?|hrs?|h|and|plus|then|another|more|today|yesterday|on|about"
    r"|maybe|like|i|did|spent|was|were|earlier|before|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|morning|evening|night|this|last|the|weekend|at)[\d\s.,?+&]*)*)"
    r"\b(?:so|makes?|=|which makes|that makes|that's|thats|is)[\s:]+"
    r"(?P<n>\d{1,2}(?:[.,]\d{1,2})?(?: ?(?:h|hrs?|hours?))?)"
    r"(?: (?:in all|in total|total|altogether|then|all in all))*[\s.!]*$",
    re.IGNORECASE,
)
_FIGURE_OR_NONE = late(r"\d|\b(?:no|not|none|nothing|never)\b|n't\b", re.IGNORECASE)
_MOSTLY = late(
    r"^(?:(?:mostly|mainly|largely|all|almost all|nearly all|most of (?:it|that|them)) )+"
    r"(?:(?:on|for|in|with|was|were) )*\S+(?: \S+)?$",
    re.IGNORECASE,
)
_FEWEST = 2


def each_told(answer: str, skills: Sequence[str]) -> str:
    """Return an answer that gives one amount for each skill with their names; else as it is.

    Args:
        answer: The words: "2 hours each".
        skills: The skills whose hours are still asked for.
    """
    each = _EACH.match(answer.strip())
    if each is None or not amount_alone(each["n"].casefold()) or len(skills) < _FEWEST:
        return answer
    amount = each["n"] if UNIT.search(each["n"]) else f"{each['n']} hours"
    return ", ".join(f"{amount} of {it}" for it in skills)


def summed_up(answer: str) -> str:
    """Return the sum with which an answer ends that works it out; else the answer as it is.

    Args:
        answer: The words: "2? plus 1 today so 3".
    """
    ended = _SUMS_UP.match(answer)
    figures = [read_quarters(it[0]) or 0 for it in _FIGURE.finditer(ended["head"])] if ended else []
    if ended is None or len(figures) < _FEWEST or read_quarters(ended["n"]) != sum(figures):
        return answer
    return ended["n"]


def with_amounts_placed(parts: Sequence[tuple[str, str]], vocabulary: Vocabulary) -> Parts:
    """Return the parts of a message, those that give hours together as the hours of each skill.

    Args:
        parts: The parts, with the word that joins each to the one before.
        vocabulary: The skills that are known.
    """
    placed = _with_rest(tuple(parts), vocabulary)
    placed = _with_mostly(_with_turned(placed, vocabulary), vocabulary)
    return tuple(_with_taken(placed, vocabulary))


def _with_rest(parts: Parts, vocabulary: Vocabulary) -> Parts:
    """Return parts with the hours that are left of a sum: "2 on SQL, the rest on Git, 6 in all"."""
    rest = [at for at, (it, _) in enumerate(parts) if _REST_ON.match(it)]
    whole = [at for at, (it, _) in enumerate(parts) if _IN_ALL.match(it)]
    if len(rest) != 1 or len(whole) != 1:
        return parts
    skill = _one_skill(_REST_ON.sub("", parts[rest[0]][0]), vocabulary)
    others = [it for at, (it, _) in enumerate(parts) if at not in (*rest, *whole)]
    told = [it for other in others for it in hours_by_skill(other, vocabulary).values()]
    amounts = [read_quarters(it) or 0 for it in told]
    said = _IN_ALL.match(parts[whole[0]][0])
    left = (read_quarters(said["n"]) or 0) - sum(amounts) if said else 0
    if not skill or not amounts or left <= 0:
        return parts
    placed = (_of(left, skill), parts[rest[0]][1])
    return tuple(placed if at == rest[0] else it for at, it in enumerate(parts) if at != whole[0])


def _with_turned(parts: Parts, vocabulary: Vocabulary) -> Parts:
    """Return parts with an amount at its skill: "4 hours but not on SQL, only on Docker"."""
    for at in range(len(parts) - 2):
        (amount, joint), (denied, _), (meant, between) = parts[at : at + 3]
        if _NOT_ON.match(meant):
            denied, meant = meant, denied
        quarters = read_quarters(amount)
        skills = [_one_skill(it, vocabulary) for it in (denied, meant)]
        if quarters and all(skills) and _NOT_ON.match(denied) and _BUT_ON.match(meant):
            turned = ((_of(quarters, skills[1]), joint), (f"nothing on {skills[0]}", between))
            return (*parts[:at], *turned, *parts[at + 3 :])
    return parts


def _with_mostly(parts: Parts, vocabulary: Vocabulary) -> Parts:
    """Return parts with an amount at the skill alone behind it: "I did 5 hours, mostly on SQL"."""
    for at, ((part, joint), (after, _)) in enumerate(pairwise(parts)):
        amounts = [it[0] for it in AMOUNT.finditer(part)]
        skill = _one_skill(after, vocabulary)
        plain = len(amounts) == 1 and not (TURNS.search(part) or WEEKLY.search(part))
        if plain and skill and not vocabulary.find(part) and _MOSTLY.match(after):
            placed = (f"{amounts[0]} of {skill}", joint)
            return (*parts[:at], placed, *parts[at + 2 :])
    return parts


def _with_taken(parts: Parts, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield parts, a deed on a skill with the time that it took: "half a course, that was 4 h"."""
    at = 0
    while at < len(parts):
        part, joint = parts[at]
        after = _THAT_WAS.match(parts[at + 1][0]) if at + 1 < len(parts) else None
        quarters = read_quarters(after["n"]) if after else None
        skill = _one_skill(part, vocabulary)
        if quarters and skill and not _FIGURE_OR_NONE.search(part):
            if question_of(part) == "wins":
                yield part, joint
            yield _of(quarters, skill), joint
            at += 1
        else:
            yield part, joint
        at += 1


def _one_skill(part: str, vocabulary: Vocabulary) -> str:
    skills = {it.skill for it in vocabulary.find(part)}
    return skills.pop() if len(skills) == 1 else ""


def _of(quarters: int, skill: str) -> str:
    return f"{quarters / QUARTERS:g} {'hour' if quarters == QUARTERS else 'hours'} of {skill}"
