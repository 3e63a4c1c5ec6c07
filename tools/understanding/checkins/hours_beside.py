"""Hours of a check-in that name their skill or the question before: "none, but 4 on Docker"."""

import re
from collections.abc import Iterator

from tools.effort import QUARTERS
from tools.late import late
from tools.spent_hours import hours_by_skill, read_quarters
from tools.understanding.checkins.asides import after_going_back
from tools.understanding.intent import Context
from tools.understanding.phrases import bare
from tools.understanding.plans.mistold import hours_put_right, was_mistold
from tools.vocabulary import Vocabulary

_FIGURE_AFTER = late(
    r"(?: (?:was|got|had|did|about|only|around))*[:, ]{1,2}(?P<n>\d{1,2}(?:[.,]\d)?)(?!\s*/|\w)"
    r"(?:[\s,]+(?:though|tho|hours?|instead|then|however|i think))*[\s.!]*$",
    re.IGNORECASE,
)
_FIGURE_BEFORE = late(
    r"(?<![\w.,])(?:i (?:did|spent|had|put in|got in) )?(?P<n>\d{1,2}(?:[.,]\d)?|an?(?= h)|half"
    r" an(?= h))"
    r" ?(?:h|hrs?|hours?)?(?: (?:on|of|for|in|into|with|doing))? $",
    re.IGNORECASE,
)
_ENDS = late(
    r"(?:[\s,]+(?:though|tho|instead|then|however|i think|this week|last week|rather))*[\s.!]*$",
    re.IGNORECASE,
)
_BUT = late(r"(?:[\s,.;–—-]+(?:but|and|though|on|for|only))+\s*$", re.IGNORECASE)
_TO_COME = late(
    r"\b(?:next|tomorrow|will|'ll|going to|gonna|want|wanted|plan(?:ned)?|should|would|hope)\b",
    re.IGNORECASE,
)
_A_FIGURE = {"a": "1", "an": "1", "half an": "0.5"}
_TOTAL = late(
    r"^(?:(?:all in all|in total|in all|altogether|total|overall|so|about|i did|spent)[\s,:]+)*"
    r"(?P<n>\d{1,2}(?:[.,]\d)?) ?(?:h|hrs?|hours?)(?: (?:in (?:all|total)|altogether|all told"
    r"|total|this week))?\s*(?:[,;:–—-]|\bof which\b)[\s]*",
    re.IGNORECASE,
)


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


def beside_none(message: str, context: Context, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return an answer of hours with the figure of another skill that is counted, if it ends so.

    "None this week, had flu. Docker 2 though" tells two hours, as hours are asked for.

    Args:
        message: The message, with plain quotes.
        context: Holds the questions of the check-in that are open.
        vocabulary: The skills that are known.
    """
    step = context.step
    if step is None or step.kind != "hours":
        return ()
    own, *others = vocabulary.find(message) or (None,)
    denied = own is not None and own.skill == step.subject and len(others) == 1
    it = others[0] if denied else own
    if it is None or (others and not denied) or _TO_COME.search(message):
        return ()
    more, start = _FIGURE_AFTER.match(message, it.end), it.start
    if more is None and _ENDS.match(message, it.end):
        more = _FIGURE_BEFORE.search(message, 0, it.start)
        start = more.start() if more else start
    head = _BUT.sub("", message[:start]).strip(" ,.;")
    other = it.skill != step.subject and it.skill in context.counted
    alone = f"{head[: own.start]}it{head[own.end :]}" if denied and own else head
    spent = read_quarters(alone)
    if more is None or not other or spent is None or (denied and spent):
        return ()
    amount = _A_FIGURE.get(more["n"].casefold(), more["n"])
    unit = "hour" if amount == "1" else "hours"
    return (head, f"{amount} {unit} of {it.skill}")


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
