"""Answers to several questions of a check-in in one message, or to others than the one asked.

"I said already, 2 hours on Power BI and 1 on SQL, nothing else, and stop there" answers what is
asked, the questions after it, and pauses; "a small script. obstacles: none. no level changed" goes
to the three questions that its parts are of.
"""

from collections.abc import Iterator

from tools.domain import Question
from tools.spent_hours import read_quarters
from tools.understanding.checkins.checkin_answers import answers_of, told_otherwise
from tools.understanding.checkins.hours_beside import without_total
from tools.understanding.checkins.opened_with import Read, answers_in, beside_answers
from tools.understanding.checkins.pausing import pause_behind, pauses
from tools.understanding.checkins.told_wrong import Moved, moved_in
from tools.understanding.checkins.week_remarks import only_trouble
from tools.understanding.checkins.week_told import WeekTold, is_of_level, week_told
from tools.understanding.intent import Context, Intent
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import sentences
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
    if context.expecting != "checkin" or step is None:
        return ()
    moved = moved_in(message, dict(context.told), vocabulary)
    if moved is not None:
        return _put_right(moved, message, context, vocabulary, read)
    ended = pause_behind(message)
    head, after = ended or (message, "")
    said = sentences(without_total(head, vocabulary))
    hedged = tuple(it for it in said if _is_hedged(it, step))
    asked = tuple(it for it in said if it.endswith("?") and it not in hedged)
    rest = " ".join(it.replace("?", ",") for it in said if it not in asked)
    told = week_told(rest, vocabulary, step, _asked_first(context))
    told = _of_open(told, context)
    several = len(told.hours) > 1 or " of " in told.hours.get(step.subject, "")
    ends = ended is not None and several
    aside = step.kind == "next" and bool(told.remarks and told.left)
    among = step.kind == "hours" and step.subject in told.hours and read_quarters(head) is None
    among = among and not (told.left or vocabulary.find(head))
    whole = ends or aside or among or bool(hedged and told.hours)
    if not (whole or _is_of_others(told, head, context, vocabulary)) or any(map(pauses, told.left)):
        return ()
    answers = answers_in(told, head)
    return (
        Intent(kind="checkin_answer", confidence=0.95, quote=head, text=head, choices=answers),
        *beside_answers((*told.left, *asked), vocabulary, read),
        *(pause_and_more(message, after, read) if ended else ()),
    )


def _asked_first(context: Context) -> tuple[str, ...]:
    """Return what is promised, that first which is asked about: words that fit two are of it."""
    step = context.step
    asked = step.subject if step is not None and step.kind == "commitment" else ""
    return tuple(sorted(context.promises, key=lambda it: it != asked))


def _is_hedged(sentence: str, step: Question) -> bool:
    """Whether a sentence gives an amount that is asked for, its mark only in doubt: "like 5?"."""
    amount = sentence.rstrip(" ?")
    return sentence.endswith("?") and step.kind == "hours" and read_quarters(amount) is not None


def _put_right(
    moved: Moved, message: str, context: Context, vocabulary: Vocabulary, read: Read
) -> tuple[Intent, ...]:
    """Return what was told under the wrong name, put right, with the answers beside it."""
    told = week_told(moved.rest, vocabulary, context.step, context.promises)
    told = _of_open(told, context)
    right = Intent(kind="checkin_answer", quote=message, subject=moved.key, text=moved.words)
    return (
        Intent(
            kind="checkin_answer",
            confidence=0.95,
            quote=message,
            text=message,
            choices=(right, *answers_in(told, message)),
        ),
        *beside_answers(told.left, vocabulary, read),
    )


def _of_open(told: WeekTold, context: Context) -> WeekTold:
    """Return what was told without what no open question asks for, which is left."""
    others = any(it.kind == "hours" and it.subject not in told.hours for it in context.steps)
    left = (*told.left, told.amount) if told.amount else told.left
    return told._replace(only=told.only if others else "", left=left, amount="")


def _is_of_others(told: WeekTold, head: str, context: Context, vocabulary: Vocabulary) -> bool:
    """Whether a message answers more than what is asked, and not only in the order of it."""
    step = context.step
    answers = told.answers()
    keys = {it.key for it in answers}
    own = set() if step is None else {step.key, f"{step.kind}:{step.subject}", step.kind}
    if step is None or keys <= own - {"hours"} or told_otherwise(head, context, vocabulary):
        return False
    in_order = answers_of(without_total(head, vocabulary), context, vocabulary)
    beside = "hours" in keys or ("next" in keys and bool(told.left))
    if (len(in_order) >= len(keys) and not beside) or (keys == {"blockers"} and only_trouble(head)):
        return False
    if all(it.startswith("hours:") for it in keys):
        left = [it for it in told.left if not is_of_level(it, step)]
        return not left or step.key in keys
    others = [it for it in told.remarks if it.key not in own]
    if step.kind in {"blockers", "next"} or not keys & own:  # a word of it is no answer yet
        return any(it.sure for it in others)
    return True


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
