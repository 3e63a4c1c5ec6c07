"""What a message in the midst of a check-in says: answers, a pause, questions, and what else.

"I said already, 2 hours on Power BI and 1 on SQL, nothing else, and stop there" answers what is
asked, the questions after it, and pauses; "a small script. obstacles: none. no level changed" goes
to the three questions that its parts are of. An answer to the one question that is asked, with
nothing beside it, is read as a whole by that question itself.
"""

import re
from typing import Final, NamedTuple

from tools.answers import AnswerError, read_answer
from tools.domain import Question
from tools.late import late
from tools.placed_hours import placed_hours
from tools.spent_hours import amount_alone, hours_by_skill, read_quarters
from tools.unchanged import is_unchanged
from tools.understanding.checkins.amid_parts import IN_FIGURES, Said, before, cut, joined
from tools.understanding.checkins.hours_beside import gone_back, put_right_beside
from tools.understanding.checkins.interrupting import NO_REQUEST, aside_asked
from tools.understanding.checkins.opened_with import Read, answers_in, beside_answers, days_off_told
from tools.understanding.checkins.pausing import pauses
from tools.understanding.checkins.request_behind import wanted
from tools.understanding.checkins.told_wrong import Moved, moved_in
from tools.understanding.checkins.week_answers import WeekTold
from tools.understanding.checkins.week_joined import each_told, summed_up
from tools.understanding.checkins.week_parts import is_of_level
from tools.understanding.checkins.week_questions import question_by_cue, says_nothing
from tools.understanding.checkins.week_remarks import only_trouble
from tools.understanding.checkins.week_told import week_told
from tools.understanding.checkins.week_words import NO
from tools.understanding.intent import WRITES, Context, Intent, IntentKind
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare
from tools.understanding.standing import standing
from tools.understanding.weighing import all_plain
from tools.vocabulary import Vocabulary

_LEVELS: Final[frozenset[IntentKind]] = frozenset({"set_level", "introduce"})
_BESIDE: Final[frozenset[IntentKind]] = _LEVELS | {"plan", "fact", "evidence", "checkin_pause"}
"""What changes something and may stand beside an answer."""
_ECHO = late(
    r"^(?:honestly|seriously|frankly|me|hours|wins?|obstacles?|blockers?|levels?|promises?"
    r"|what went well|this week)\?+\s+(?=\w)",
    re.IGNORECASE,
)
"""What was asked, said again before it is answered: "wins? nothing, I was ill"."""
_MAY_WE = late(
    r"^(?:(?:and|so|but|ok(?:ay)?)[\s,]+)*(?:can|could|shall|may|should) (?:we|i) (?:just "
    r"|please )?"
    r"(?:stop|pause|wrap|finish|end|leave|go|do the rest|continue|skip)\b",
    re.IGNORECASE,
)
"""What asks for a pause, rather than for something to be told."""
_OF_CHECKIN = late(r"\bcheck-?ins?\b|\bnext (?:one|time)\b", re.IGNORECASE)
_NOTICE = late(
    r"^(?:(?:and|but|also|so|oh|please|kindly|just|only)[\s,]+)*(?:(?:to )?(?:note"
    r"|be (?:aware|informed|advised)|know|let you know|inform you|keep in mind|fyi"
    r"|remember|don'?t forget|for your information|so (?:that )?you know|by the way"
    r"|btw|one more thing|another thing)\b"
    r"(?:,? that\b)?[\s,:–-]*)+(?=\S+ \S)",
    re.IGNORECASE,
)
"""What only leads up to something told beside an answer."""
_WHY_SO = late(
    r"(?<=\w),\s+(?:that's|that is|it's|it is|there's|because|since|cos|as) [^\d?.!;]*$",
    re.IGNORECASE,
)
"""The reason behind something told beside an answer."""
_UNSURE = late(
    r"(?:(?:hm+|well|i'?m|i am|honestly|um+|sorry|still)[\s,]+)*(?:not (?:really |quite |so )?sure"
    r"|unsure|no (?:idea|clue)|dunno|idk|(?:i )?(?:don'?t|do not) (?:really )?know)"
    r"(?: (?:yet|really|about (?:that|it|this)))*[\s.,!]*",
    re.IGNORECASE,
)
"""What answers nothing beside a question that asks how to answer."""
_TO_COME = late(
    r"(?:(?:and|but|so|also)[\s,]+)*(?:(?:from |for )?(?:the )?next (?:week|month|time)|from (?:now"
    r"|next|\w+day) on|soon|tomorrow|later)\b(?!.*\d)",
    re.IGNORECASE,
)
"""What is told of the time to come, and no part of the hours that were spent."""
_OF_AMOUNT = late(
    r"\d|\?|\b(?:not|no|none|nothing|never|or|hours?|hrs?|min(?:ute)?s?|half|more|less"
    r"|most(?:ly)?|rest|wrong|mean|meant|wait|actually|instead|only|one|two|three|four|five|six|total|each|per|every"
    r"|if|it|that one|count(?:s|ed)?|spent|plan(?:ned)?|wanted|should|would|could|might"
    r"|he|she|they)\b",
    re.IGNORECASE,
)
"""What may say that an amount is another, or of something else."""
_A_CLAUSE: Final = 4
_STOP = late(r"\s*[.,;!?–—]+\s*")
_PART_OF_IT = late(
    r"\bincl(?:uding|\.)?(?!\w)|\bof (?:which|them|that|those)(?= (?:was|were|went|on|for|\d))",
    re.IGNORECASE,
)


class _Amid(NamedTuple):
    """A check-in that waits at a question, and what the parts of a message are read by.

    Attributes:
        step: The question.
        context: Holds the other questions, and what was told.
        vocabulary: The skills that are known.
        read: Reads a part that answers nothing.
    """

    step: Question
    context: Context
    vocabulary: Vocabulary
    read: Read

    def told(self, answers: str) -> WeekTold:
        """Return what words tell; what no open question asks for is left."""
        step, context = self.step, self.context
        now = step.subject if step.kind == "hours" else ""
        placed = placed_hours(answers, context.counted, now)
        words = placed.text if placed else each_told(answers, self._hours_asked())
        told = week_told(words, self.vocabulary, step, self._asked_first())
        if placed:  # an answer is taken in the words in which it was given
            hours = {of: it.replace(placed.name, placed.said) for of, it in told.hours.items()}
            told = told._replace(hours=hours)
        others = any(it.kind == "hours" and it.subject not in told.hours for it in context.steps)
        left = (*told.left, told.amount) if told.amount else told.left
        return told._replace(only=told.only if others else "", left=left, amount="")

    def _hours_asked(self) -> tuple[str, ...]:
        """Return the skills whose hours are still asked for."""
        return tuple(it.subject for it in self.context.steps if it.kind == "hours")

    def _asked_first(self) -> tuple[str, ...]:
        """Return what is promised and not settled yet, that first which is asked about."""
        waiting = {it.subject for it in self.context.steps if it.kind == "commitment"}
        promises = [it for it in self.context.promises if it in waiting | {self.step.subject}]
        return tuple(sorted(promises, key=lambda it: it != self.step.subject))

    def is_answer(self, words: str) -> bool:
        """Whether words answer the question that is asked."""
        of_it = self.step.kind == "hours" and hours_by_skill(bare(words), self.vocabulary)
        if of_it and set(of_it) == {self.step.subject}:
            return True
        try:
            read_answer(self.step, bare(words), self.vocabulary)
        except AnswerError:
            return False
        return True

    def beside(self, words: str) -> tuple[Intent, ...]:
        """Return what words say beside an answer; nothing where a part of them is not plain."""
        asked = _WHY_SO.sub("", aside_asked(_NOTICE.sub("", words)))
        if pauses(asked):
            return (Intent(kind="checkin_pause", confidence=0.95, quote=words),)
        found = days_off_told(self.read(asked))
        kinds = {it.kind for it in found}
        if not all_plain(found) or kinds & (WRITES - _BESIDE | NO_REQUEST - {"out_of_scope"}):
            return ()
        if kinds == {"out_of_scope"} and _OF_CHECKIN.search(asked):
            return ()
        if any(it.kind == "explain" and it.skill is None for it in found):
            return ()  # "why do you ask every time"
        told = kinds & WRITES
        off = all(it.weeks_off for it in found if it.kind in WRITES)
        meant = standing(asked) in ({"plain", "wish"} if off else {"plain"})
        return found if (meant if told else wanted(words)) else ()

    def paused(self, said: Said) -> tuple[Intent, ...]:
        """Return the pause that ends a message, and what is asked after it; no reason is."""
        if said.after is None:
            return ()
        pause = Intent(kind="checkin_pause", confidence=0.95, quote=said.head)
        return (pause, *(self.read(said.after) if said.after and asks(said.after) else ()))


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
    message = _ECHO.sub("", message)
    summed = summed_up(message) if step.kind == "hours" else message
    if summed != message:
        return (_answer(summed),)
    amid = _Amid(step, context, vocabulary, read)
    said = cut(message, step, vocabulary)
    right = _put_right(message, said, amid)
    if right or _PART_OF_IT.search(message):  # "6, 2 of them on Docker": the rest is not said
        return right
    told = amid.told(said.answers)
    if any(map(pauses, told.left)) or any(map(_MAY_WE.match, said.asked)):
        return ()
    if not _is_of_several(told, said, amid):
        return _own_and_more(told, said, amid)
    return (
        _answer(said.head, answers_in(told, said.head)),
        *beside_answers((*told.left, *said.asked), vocabulary, read),
        *amid.paused(said),
    )


def _answer(words: str, choices: tuple[Intent, ...] = ()) -> Intent:
    return Intent(kind="checkin_answer", confidence=0.95, quote=words, text=words, choices=choices)


def _put_right(message: str, said: Said, amid: _Amid) -> tuple[Intent, ...]:
    """Return what was told wrong or under the wrong name, put right, with the answers beside it."""
    moved = moved_in(message, dict(amid.context.told), amid.vocabulary)
    if moved is not None:
        return _moved(moved, message, amid)
    right = put_right_beside(said.head, amid.context)
    right = right or gone_back(said.head, amid.context, amid.vocabulary)
    if not right:
        return ()
    first, *more = right
    answer = _answer(said.head).model_copy(update={"text": first, "subjects": tuple(more)})
    return (answer, *amid.paused(said))


def _moved(moved: Moved, message: str, amid: _Amid) -> tuple[Intent, ...]:
    told = amid.told(moved.rest)
    right = Intent(kind="checkin_answer", quote=message, subject=moved.key, text=moved.words)
    return (
        _answer(message, (right, *answers_in(told, message))),
        *beside_answers(told.left, amid.vocabulary, amid.read),
    )


def _is_of_several(told: WeekTold, said: Said, amid: _Amid) -> bool:
    """Whether a message answers more than the question that is asked, or an amount in remarks."""
    step = amid.step
    several = len(told.hours) > 1 or " of " in told.hours.get(step.subject, "")
    ends = said.after is not None and several
    aside = step.kind == "next" and bool(told.remarks and told.left)
    among = step.kind == "hours" and step.subject in told.hours and read_quarters(said.head) is None
    among = among and not (told.left or said.asked or amid.vocabulary.find(said.head))
    whole = ends or aside or among or (said.hedged and bool(told.hours))
    return whole or _is_of_others(told, said.head, step)


def _is_of_others(told: WeekTold, head: str, step: Question) -> bool:
    """Whether a message surely answers another question than the one that is asked."""
    keys = {it.key for it in told.answers()}
    own = {step.key, f"{step.kind}:{step.subject}", step.kind}
    if keys <= own - {"hours"} or (keys == {"blockers"} and only_trouble(head)):
        return False
    if all(it.startswith("hours:") for it in keys):
        left = [it for it in told.left if not is_of_level(it, step)]
        if step.kind not in IN_FIGURES and all(map(NO.match, told.hours.values())):
            return False  # "no Docker at work" stands in the way
        return not left or step.key in keys
    if step.kind in {"blockers", "next"} or not keys & own:  # a word of it is no answer yet
        return any(it.sure for it in told.remarks if it.key not in own)
    return True


def _own_and_more(told: WeekTold, said: Said, amid: _Amid) -> tuple[Intent, ...]:
    """Return the answer to what is asked with what stands beside it, where that is plain."""
    left = joined(told.left, said.answers)
    beside = {it: amid.beside(it) for it in left if not says_nothing(it)}
    own = _own_words(told, said, beside, amid)
    more = {it: found for it, found in beside.items() if it not in own}
    more |= {it: amid.beside(it) for it in said.asked}
    paused = amid.paused(said)
    if not own and paused and more and all(more.values()):
        return (*(it for found in more.values() for it in found), *paused)
    if not (more or paused):
        levels = amid.step.kind == "levels" and amid.vocabulary.find(own)
        apart = levels or (own and own != said.answers)  # "same as before" is put in figures else
        return (_answer(own),) if apart else ()
    if said.asked and _UNSURE.fullmatch(own) and all(more.values()):
        return tuple(it for found in more.values() for it in found)
    if not own or not _stands_beside(own, more, said, amid):
        return ()
    own = bare(own)
    keyed = Intent(kind="checkin_answer", quote=own, subject=amid.step.key, text=own)
    answer = _answer(own, (keyed,) if amid.step.kind == "hours" else ())  # so that it is told back
    every = (it for part, found in more.items() for it in found or (_unread(part),))
    return (answer, *every, *paused)


def _own_words(
    told: WeekTold, said: Said, beside: dict[str, tuple[Intent, ...]], amid: _Amid
) -> str:
    """Return the words that answer what is asked; what is not read is left in them if it can be."""
    own = [it.words for it in told.answers() if it.key == amid.step.key]
    first, *more = _STOP.split(said.answers)
    if own and says_nothing(first) and any(question_by_cue(it) == amid.step.key for it in more):
        return own[0]  # "none, as I said. What got in the way: the flu"
    whole = amid.step.kind == "levels" and amid.is_answer(said.answers)
    apart = [it for it, found in beside.items() if _is_apart(found, whole=whole)]
    for parts in (apart, beside):
        words = before(said.answers, parts)
        if words and amid.is_answer(words):
            return words
    return own[0] if own and amid.step.kind == "levels" and amid.is_answer(own[0]) else ""


def _is_apart(found: tuple[Intent, ...], *, whole: bool) -> bool:
    """Whether what a part was read as is no part of the levels that the whole of it answers."""
    return bool(found) and not (whole and any(it.kind in _LEVELS for it in found))


def _stands_beside(own: str, more: dict[str, tuple[Intent, ...]], said: Said, amid: _Amid) -> bool:
    """Whether an answer is one, for all that a part beside it was not read, or may be of it."""
    step = amid.step
    unread = {part for part, found in more.items() if not found}
    none = step.kind == "levels" and (says_nothing(own) or is_unchanged(own))
    none = none and not amid.vocabulary.find(said.head)
    plans = any(it.kind == "plan" for found in more.values() for it in found)
    of_it = plans and step.kind in IN_FIGURES and amid.is_answer(said.answers)
    ahead = {
        it
        for it in unread
        if step.kind == "hours" and (_TO_COME.match(it) or _of_else(it, own, amid))
    }
    return (none or unread - ahead <= set(said.asked)) and not of_it


def _of_else(part: str, own: str, amid: _Amid) -> bool:
    """Whether a part that was not read leaves the amount before it as it is."""
    whole = amount_alone(bare(own).casefold()) is not None and len(part.split()) >= _A_CLAUSE
    return whole and not (_OF_AMOUNT.search(part) or amid.vocabulary.find(part))


def _unread(part: str) -> Intent:
    return Intent(kind="unclear", confidence=0.0, quote=part, text=bare(part))
