"""What a message in the midst of a check-in says: answers, a pause, questions, and what else.

"I said already, 2 hours on Power BI and 1 on SQL, nothing else, and stop there" answers what is
asked, the questions after it, and pauses; "a small script. obstacles: none. no level changed" goes
to the three questions that its parts are of. An answer to the one question that is asked, with
nothing beside it, is read as a whole by that question itself.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from tools.answers import AnswerError, read_answer
from tools.domain import Question
from tools.late import late
from tools.spent_hours import read_quarters
from tools.unchanged import is_unchanged
from tools.understanding.checkins.checkin_answers import answers_of, told_otherwise
from tools.understanding.checkins.hours_beside import without_total
from tools.understanding.checkins.interrupting import NO_REQUEST, aside_asked
from tools.understanding.checkins.opened_with import Read, answers_in, beside_answers
from tools.understanding.checkins.pausing import pause_behind, pauses
from tools.understanding.checkins.told_wrong import Moved, moved_in
from tools.understanding.checkins.week_parts import through
from tools.understanding.checkins.week_questions import says_nothing
from tools.understanding.checkins.week_remarks import only_trouble
from tools.understanding.checkins.week_told import WeekTold, is_of_level, week_told
from tools.understanding.intent import WRITES, Context, Intent, IntentKind
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare, sentences
from tools.understanding.standing import standing
from tools.understanding.weighing import all_plain
from tools.vocabulary import Vocabulary

_IN_WORDS: Final = frozenset({"wins", "blockers", "next"})
_IN_FIGURES: Final = frozenset({"hours", "levels", "commitment"})
_LEVELS: Final[frozenset[IntentKind]] = frozenset({"set_level", "introduce"})
_BESIDE: Final[frozenset[IntentKind]] = _LEVELS | {"plan", "fact", "evidence", "checkin_pause"}
"""What changes something and may stand beside an answer."""
_MAY_WE = late(
    r"^(?:(?:and|so|but|ok(?:ay)?)[\s,]+)*(?:can|could|shall|may|should) (?:we|i) (?:just "
    r"|please )?"
    r"(?:stop|pause|wrap|finish|end|leave|go|do the rest|continue|skip)\b",
    re.IGNORECASE,
)
"""What asks for a pause, rather than for something to be told."""
_OF_CHECKIN = late(r"\bcheck-?ins?\b|\bnext (?:one|time)\b", re.IGNORECASE)
_TRAILS = late(r"(?:[\s,.;!]+(?:oh|and|but|also|so|ah))+\s*$", re.IGNORECASE)
_COMMA = late(r"\s*(?:,|;|\s[–—-])\s+(?=[^,;]+$)")
_STOP = late(r"[.!?;\n]")


def read_amid_checkin(
    message: str, context: Context, vocabulary: Vocabulary, read: Read
) -> tuple[Intent, ...]:
    """Return what a message says to the questions of a check-in and beside them; or nothing.

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
    said = _cut(message, step, vocabulary)
    told = _of_open(week_told(said.answers, vocabulary, step, _asked_first(context)), context)
    if any(map(pauses, told.left)) or any(map(_MAY_WE.match, said.asked)):
        return ()
    if not _is_of_several(told, said, context, vocabulary):
        return _own_and_more(told, said, step, vocabulary, read)
    answer = Intent(kind="checkin_answer", confidence=0.95, quote=said.head, text=said.head)
    return (
        answer.model_copy(update={"choices": answers_in(told, said.head)}),
        *beside_answers((*told.left, *said.asked), vocabulary, read),
        *_paused(said, read),
    )


class _Said(NamedTuple):
    """A message in the midst of a check-in, cut.

    Attributes:
        head: All that stands before a pause.
        answers: What of it asks for nothing.
        asked: The questions in it.
        after: What is said after a pause; ``None`` where there is none.
        hedged: Whether an amount has the mark of a question for its doubt alone.
    """

    head: str
    answers: str
    asked: tuple[str, ...]
    after: str | None
    hedged: bool


def _cut(message: str, step: Question, vocabulary: Vocabulary) -> _Said:
    head, after = pause_behind(message) or (message, None)
    said = _apart(without_total(head, vocabulary))
    hedged = tuple(it for it in said if _is_hedged(it, step))
    told = [at for at, it in enumerate(said) if not _is_question(it, step) or it in hedged]
    behind = max(told, default=-1)  # a question in the midst of words may be a part of them
    asked = tuple(
        it
        for at, it in enumerate(said)
        if at not in told and (at > behind or step.kind in _IN_FIGURES)
    )
    answers = " ".join(it for it in said if it not in asked)
    return _Said(head, answers, asked, after, bool(hedged))


def _apart(head: str) -> tuple[str, ...]:
    """Return the sentences of a message; a question behind a comma is one by itself."""
    said = sentences(head)
    cut = _COMMA.search(said[-1]) if said and said[-1].endswith("?") else None
    if cut is None or not asks(said[-1][cut.end() :].rstrip("?")):
        return said
    return (*said[:-1], said[-1][: cut.start()], said[-1][cut.end() :])


def _asked_first(context: Context) -> tuple[str, ...]:
    """Return what is promised, that first which is asked about: words that fit two are of it."""
    step = context.step
    asked = step.subject if step is not None and step.kind == "commitment" else ""
    return tuple(sorted(context.promises, key=lambda it: it != asked))


def _is_question(sentence: str, step: Question) -> bool:
    """Whether a sentence is a question; the mark of a level may doubt it: "Docker maybe 2?"."""
    doubts = step.kind == "levels" and not asks(sentence.rstrip(" ?"))
    return sentence.endswith("?") and not doubts


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


def _is_of_several(told: WeekTold, said: _Said, context: Context, vocabulary: Vocabulary) -> bool:
    """Whether a message answers more than the question that is asked, or an amount in remarks."""
    step = context.step
    if step is None:
        return False
    several = len(told.hours) > 1 or " of " in told.hours.get(step.subject, "")
    ends = said.after is not None and several
    aside = step.kind == "next" and bool(told.remarks and told.left)
    among = step.kind == "hours" and step.subject in told.hours and read_quarters(said.head) is None
    among = among and not (told.left or said.asked or vocabulary.find(said.head))
    whole = ends or aside or among or (said.hedged and bool(told.hours))
    return whole or _is_of_others(told, said.head, context, vocabulary)


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


def _own_and_more(
    told: WeekTold, said: _Said, step: Question, vocabulary: Vocabulary, read: Read
) -> tuple[Intent, ...]:
    """Return the answer to what is asked with what stands beside it, where that is plain."""
    beside = {it: _beside(it, read) for it in _groups(told.left, said.answers)}
    own = _own_words(said.answers, [it for it, found in beside.items() if found])
    if not _answers(step, own, vocabulary):
        own = _own_words(said.answers, beside)
    alone = [it.words for it in told.answers() if it.key == step.key] if told.remarks else []
    after_all = alone and step.kind == "levels" and not _answers(step, own, vocabulary)
    if after_all and len(told.remarks) == 1:  # "not that I noticed. oh wait, Docker 2"
        own = alone[0]
    more = {it: found for it, found in beside.items() if it not in own}
    more |= {it: _beside(it, read) for it in said.asked}
    paused = tuple(_paused(said, read))
    if not own and paused and more and all(more.values()):
        return (*(it for found in more.values() for it in found), *paused)
    if not (more or paused or after_all) or not _answers(step, own, vocabulary):
        return ()
    unread = [it for it, found in more.items() if not found]
    if not (set(unread) <= set(said.asked) or _is_none(step, own, said, vocabulary)):
        return ()
    kinds = {it.kind for found in more.values() for it in found}
    whole = step.kind in _IN_FIGURES and _answers(step, said.answers, vocabulary)
    if whole and (kinds & _LEVELS if step.kind == "levels" else "plan" in kinds):
        return ()  # they are of the answer
    answer = Intent(kind="checkin_answer", confidence=0.95, quote=own, text=bare(own))
    if step.kind == "hours":  # what is counted is told
        keyed = answer.model_copy(update={"subject": step.key})
        answer = answer.model_copy(update={"choices": (keyed,)})
    every = (it for part, found in more.items() for it in found or (_unread(part),))
    return (answer, *every, *paused)


def _is_none(step: Question, own: str, said: _Said, vocabulary: Vocabulary) -> bool:
    """Whether an answer says that no level changed, and what stands beside it names no skill."""
    none = step.kind == "levels" and (says_nothing(own) or is_unchanged(own))
    return none and not vocabulary.find(said.head)


def _groups(left: tuple[str, ...], answers: str) -> Iterator[str]:
    """Yield the parts that answer nothing, those that go on with each other as one."""
    group = ""
    for part in left:
        whole = through(answers, group, part) if group else part
        if group and _STOP.search(whole[len(group) : len(whole) - len(part)]):
            yield group
            whole = part
        group = whole
    if group:
        yield group


def _own_words(answers: str, beside: Iterable[str]) -> str:
    """Return what stands before the first of the parts that answer nothing."""
    until = min((at for it in beside if (at := answers.find(it)) >= 0), default=len(answers))
    return _TRAILS.sub("", answers[:until]).strip(" ,;:–—-")


def _beside(words: str, read: Read) -> tuple[Intent, ...]:
    """Return what words say beside an answer; nothing where a part of them is not plain."""
    asked = aside_asked(words)
    if pauses(asked):
        return (Intent(kind="checkin_pause", confidence=0.95, quote=words),)
    found = read(asked)
    kinds = {it.kind for it in found}
    if any(it.kind == "explain" and it.skill is None for it in found):
        return ()  # "why do you ask every time"
    if not all_plain(found) or kinds & (WRITES - _BESIDE | NO_REQUEST - {"out_of_scope"}):
        return ()
    if kinds == {"out_of_scope"} and _OF_CHECKIN.search(asked):
        return ()
    told = kinds & WRITES
    return found if (standing(words) == "plain" if told else asks(words)) else ()


def _unread(part: str) -> Intent:
    return Intent(kind="unclear", confidence=0.0, quote=part, text=bare(part))


def _answers(step: Question, words: str, vocabulary: Vocabulary) -> bool:
    try:
        read_answer(step, bare(words), vocabulary)
    except AnswerError:
        return False
    return True


def _paused(said: _Said, read: Read) -> Iterator[Intent]:
    """Yield the pause that ends a message, and what is asked after it; a reason is no request."""
    if said.after is not None:
        yield Intent(kind="checkin_pause", confidence=0.95, quote=said.head)
        if said.after and asks(said.after):
            yield from read(said.after)
