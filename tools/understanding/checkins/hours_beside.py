"""Hours of a check-in that name their skill or the question before: "none, but 4 on Docker"."""

import re
from collections.abc import Iterator

from tools.effort import QUARTERS
from tools.late import late
from tools.spent_hours import hours_by_skill, read_quarters
from tools.understanding.checkins.asides import after_going_back
from tools.understanding.intent import Context
from tools.understanding.phrases import bare, sentences
from tools.understanding.plans.mistold import hours_put_right, was_mistold
from tools.vocabulary import Vocabulary

_TOTAL = late(
    r"^(?:(?:all in all|in total|in all|altogether|total|overall|so|about|i did|spent)[\s,:]+)*"
    r"(?P<n>\d{1,2}(?:[.,]\d)?) ?(?:h|hrs?|hours?)(?: (?:in (?:all|total)|altogether|all told"
    r"|total|this week))?\s*(?:[,;:–—-]|\bof which\b)[\s]*",
    re.IGNORECASE,
)


_STOPS = late(r"\?\s*$|^(?:\w+[\s,]+)?(?:go )?(?:back|stop|pause)\b", re.IGNORECASE)
"""A sentence that wants something else than to answer."""
_STOP = late(r"[,;.]\s+")
_AFTER_ALL = late(
    r"^(?:(?:oh|ah|no|wait|sorry|oops|actually|hang on|hold on|make|change|set|put|it|that|to|was"
    r"|should be|should have been|i meant?|i did|i spent|hours were|the hours were)[\s,.:]+)+",
    re.IGNORECASE,
)
"""What leads up to hours that are put right."""
_HOURS_WERE = late(
    r"\bhours?(?P<was> (?:was|were|is|are|should (?:be|have been))\b)", re.IGNORECASE
)


def gone_back(message: str, context: Context, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the hours that a message goes back for: "back, Docker was 2", "oh make it 7 hours".

    Where one skill's hours alone are asked for, they need no name.

    Args:
        message: The message, with plain quotes.
        context: Holds the questions of the check-in that are open.
        vocabulary: The skills that are known.
    """
    step = context.step
    counts = context.expecting == "checkin" and step and step.kind not in {"commitment", "next"}
    if not counts or message.rstrip().endswith("?"):
        return ()
    back = after_going_back(message, vocabulary)
    named = {it.skill for it in vocabulary.find(message)}
    only = len(context.counted) == 1 and not named and len(context.told) == 1
    again = only and was_mistold(bare(message)) and not _puts_one_right(message, context)
    if not (back or again) or not (only or (len(named) == 1 and named <= set(context.counted))):
        return ()
    skill = context.counted[0] if only else named.pop()
    words = _HOURS_WERE.sub(r"\g<was>", back or message)
    for part in (words, *_tails(words)):
        named_so = part if vocabulary.find(part) else f"{skill}: {_AFTER_ALL.sub('', part)}"
        told = hours_by_skill(named_so, vocabulary, skill)
        quarters = read_quarters(told.get(skill, "")) if len(told) == 1 else None
        if quarters is not None:
            unit = "hour" if quarters == QUARTERS else "hours"
            return (f"{skill} was {quarters / QUARTERS:g} {unit}",)
    return ()


def _puts_one_right(message: str, context: Context) -> bool:
    """Whether a message names the hours that were wrong, which its own reader takes."""
    return hours_put_right(message, dict(context.told)) is not None


def _tails(words: str) -> Iterator[str]:
    """Yield what stands behind each comma or stop of words."""
    yield from (words[it.end() :] for it in _STOP.finditer(words))


def put_right_beside(message: str, context: Context) -> tuple[str, ...]:
    """Return hours that were told wrong, put right beside an answer in words, and that answer.

    Args:
        message: The message, with plain quotes.
        context: Holds the question that was asked, and the hours that were told.
    """
    said = sentences(message)
    step = context.step
    if context.expecting != "checkin" or step is None or step.kind not in {"wins", "blockers"}:
        return ()
    right = [it for it in said if hours_put_right(it, dict(context.told)) is not None]
    rest = [it for it in said if it not in right]
    if len(right) != 1 or not rest or any(map(_STOPS.search, rest)):
        return ()
    return (bare(right[0]), bare(" ".join(rest)))


def without_total(message: str, vocabulary: Vocabulary) -> str:
    """Return an answer without the sum that it begins with: "7 hours, 5 SQL and 2 Docker".

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    total = _TOTAL.match(message)
    if total is None:
        return message
    rest = message[total.end() :]
    named = next((it.skill for it in vocabulary.find(rest)), "")
    apart = hours_by_skill(rest, vocabulary, named)
    amounts = [read_quarters(it) or 0 for it in apart.values()]
    whole = read_quarters(total["n"])
    return rest if len(amounts) > 1 and sum(amounts) == whole else message
