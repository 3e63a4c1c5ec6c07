"""Hours of several skills, and more, where a check-in asks for those of one.

"I said already, 2 hours on Power BI and 1 on SQL, nothing else, and stop there" answers what is
asked, the questions after it, and pauses.
"""

from collections.abc import Iterator

from tools.understanding.checkins.checkin_answers import answered
from tools.understanding.checkins.opened_with import Read, of_the_rest
from tools.understanding.checkins.pausing import pause_behind
from tools.understanding.checkins.week_remarks import remark_of
from tools.understanding.checkins.week_told import NONE, WeekTold, week_told
from tools.understanding.intent import Context, Intent
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare, sentences
from tools.vocabulary import Vocabulary


def read_told_at_once(
    message: str, context: Context, vocabulary: Vocabulary, read: Read
) -> tuple[Intent, ...]:
    """Return the answers that a message gives at once, with what else it says; or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds the questions of the check-in that are open.
        vocabulary: The skills that are known.
        read: Reads a part that answers nothing.
    """
    step = context.step
    if context.expecting != "checkin" or step is None or step.kind != "hours":
        return ()
    ended = pause_behind(message)
    head, after = ended or (message, "")
    said = sentences(head)
    asked = tuple(it for it in said if it.endswith("?"))
    told = week_told(" ".join(it for it in said if it not in asked), vocabulary, step.subject)
    if not told.hours:
        return ()
    answers, early = _answers(told, context)
    return (
        answered(answers, head),
        *(Intent(kind="unclear", confidence=0.0, quote=it, text=bare(it)) for it in early),
        *of_the_rest((*told.left, *asked), vocabulary, read),
        *(pause_and_more(message, after, read) if ended else ()),
    )


def pause_and_more(message: str, after: str, read: Read) -> Iterator[Intent]:
    """Yield the pause that ends an answer, and what is asked after it.

    Args:
        message: The words that hold it.
        after: What is said after it; a reason is no request.
        read: Reads it.
    """
    yield Intent(kind="checkin_pause", confidence=0.95, quote=message)
    if after and asks(after):
        yield from read(after)


def _answers(told: WeekTold, context: Context) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the answers in the order to give them in, and the remarks that come too early."""
    open_ones = [it.subject for it in context.steps if it.kind == "hours"]
    if context.step is not None and context.step.subject not in open_ones:
        open_ones.append(context.step.subject)
    left = [it for it in open_ones if it not in told.hours]
    answers = [*told.hours.values(), *([told.only] * len(left) if told.only else [])]
    remarks = {it.key: it.words for it in told.remarks}
    early: list[str] = []
    if left and not told.only:
        for key, words in remarks.items():
            (answers if remark_of(words) == key else early).append(words)
    else:
        answers += [remarks[it] for it in ("wins", "blockers") if it in remarks]
        if "wins" not in remarks and remarks.get("blockers", "").casefold() in NONE:
            answers.pop()  # it is asked for after what went well
    return tuple(answers), tuple(early)
