"""What a message tells of the week: hours by skill, no more than these, and answers in words.

It is for words that stand beside the wish to hold the check-in, in the place of one answer of it,
or outside of it: "3 hours, 2 on Power BI and 1 on SQL, nothing else, work was mad".
"""

import re
from collections.abc import Sequence
from typing import Final

from tools.answers import AnswerError, read_answer
from tools.domain import Question
from tools.late import late
from tools.named_hours import hours_named_in
from tools.spent_hours import amount_alone, read_quarters, was_spent
from tools.unchanged import is_bad_week, is_unchanged
from tools.understanding.checkins.report_words import AMOUNT
from tools.understanding.checkins.week_answers import Remark, WeekTold
from tools.understanding.checkins.week_joined import with_amounts_placed
from tools.understanding.checkins.week_parts import (
    amount_alone_in,
    asks_something,
    ends_with,
    hour_words,
    hours_in,
    is_of_level,
    is_sum,
    parts_of,
    says_nothing_of_week,
    sums_up,
    through,
    without_reason,
)
from tools.understanding.checkins.week_questions import (
    hindered_by,
    promise_told,
    question_by_cue,
    question_of,
    says_nothing,
    words_of,
)
from tools.understanding.checkins.week_remarks import (
    nothing_went_well,
    tells_how_it_was,
    tells_of_week,
)
from tools.understanding.checkins.week_words import (
    ALREADY,
    AND_THE_REST,
    BECAME,
    BECAUSE,
    COMES_TO,
    LED,
    LED_TO,
    NEXT_WEEK,
    NO,
    NOTHING_ELSE,
    OF_PLAN,
    ONLY_AMOUNT,
    SAME_FOR,
    UNIT,
    WEEK_OVER,
)
from tools.vocabulary import Vocabulary

_IN_WORDS: Final = frozenset({"wins", "blockers", "next"})
_TURNS: Final = late(r"\b(?:but|though|although|however)\b", re.IGNORECASE)
_INSTEAD: Final = late(r"[\s,]+(?:instead|rather)(?: (?:this|last) week)?$", re.IGNORECASE)
"""What stands behind hours in the place of those that are asked for, which were none."""


def week_told(
    message: str,
    vocabulary: Vocabulary,
    step: Question | None = None,
    promises: Sequence[str] = (),
) -> WeekTold:
    """Return what a message tells of the week; of an amount in doubt nothing is told.

    Args:
        message: The words, with plain quotes.
        vocabulary: The skills that are known.
        step: The question that is asked: a bare figure beside its skill is of time, and words
            that are of no other question are of this one.
        promises: What is promised and open.
    """
    week = _Week(message, vocabulary, step, promises)
    parts = with_amounts_placed(tuple(parts_of(message, vocabulary)), vocabulary)
    week.named_later = step is not None and any(
        question_by_cue(part, promises) == step.key for part, _ in parts[1:]
    )
    for part, joint in parts:
        week.take(part, joint)
    return week.told()


class _Week:
    """What was read so far of a message that tells of the week.

    Attributes:
        named_later: Whether a later part names the question that is asked.
    """

    def __init__(
        self,
        message: str,
        vocabulary: Vocabulary,
        step: Question | None,
        promises: Sequence[str],
    ) -> None:
        self._message = message
        self._step = step
        self._promises = promises
        self._vocabulary = vocabulary
        self._hours: dict[str, str] = {}
        self._bare: dict[str, str] = {}
        self._bare_in: list[str] = []
        self._remarks: list[Remark] = []
        self._left: list[str] = []
        self._sums: list[str] = []
        self._only = ""
        self._last = ""
        self._amount = ""
        self.named_later = False

    def take(self, part: str, joint: str) -> None:
        """Take a part of the message, which a word may join to the one before."""
        if WEEK_OVER.fullmatch(part):
            return
        told = self._without_level(part)
        if told != part:
            self._left.append(LED_TO.sub("", part[len(told) :]).strip())
            part = told
        no_hours = NOTHING_ELSE.match(part) or self._is_level(part) or self._is_promised(part)
        named = None if no_hours else self._named(part)
        if named is not None:
            self._take_hours(part, *named)
        elif self._took_rest(part):
            pass
        elif not self._took_amount(part):
            self._take_words(part, joint)
        ends = bool(self._remarks) and ends_with(part, self._remarks[-1].words)
        self._last = self._remarks[-1].key if ends else ""

    def _without_level(self, part: str) -> str:
        """Return a part without the level that it comes to: "read the book, so SQL is 2 now"."""
        led = LED_TO.search(part)
        level = part[led.end() :] if led is not None else ""
        sure = self._step is None or self._step.kind != "hours" or " now" in level
        tells = sure and COMES_TO.search(level) and self._vocabulary.find(level)
        return part[: led.start()] if led is not None and tells else part

    def _asked(self) -> str:
        return self._step.subject if self._step is not None and self._step.kind == "hours" else ""

    def _of_level(self, part: str) -> bool:
        return is_of_level(part, self._step)

    def _is_level(self, part: str) -> bool:
        """Whether a part tells a level where one is asked for, or that none has changed."""
        step = self._step
        if step is None or step.kind != "levels" or UNIT.search(part) or says_nothing(part):
            return False
        try:
            return bool(read_answer(step, part, self._vocabulary).levels) or bool(
                self._vocabulary.find(part)
            )
        except AnswerError:
            return is_unchanged(part)

    def _is_promised(self, part: str) -> bool:
        """Whether hours are those of a promise, and are not said to be over."""
        to_come = NEXT_WEEK.search(part) and question_by_cue(part) == "next"
        asked = self._step is not None and self._step.kind == "next"
        return bool(to_come or asked) and not was_spent(part)

    def _is_new(self, part: str) -> bool:
        """Whether words promise something where that is asked for, and tell of no promise."""
        asked = self._step is not None and self._step.kind == "next"
        return asked and not BECAME.search(part)

    def _named(self, part: str) -> tuple[str, str] | None:
        if self._of_level(part):
            return None
        asked = self._hours.get(self._asked(), "")
        if NO.search(asked) or read_quarters(asked) == 0:
            part = _INSTEAD.sub("", part)
        same = SAME_FOR.match(part)
        if same is not None and self._amount:
            skills = {it.skill for it in self._vocabulary.find(part[same.end() :])}
            if len(skills) == 1:
                return skills.pop(), self._amount
        return hours_in(part, self._vocabulary)

    def _take_hours(self, part: str, skill: str, words: str) -> None:
        if skill in self._hours:
            self._left.append(part)
            return
        self._hours[skill] = words
        amount, of, _ = words.partition(" of ")
        none = NO.search(part)
        self._amount = amount if of else none[0] if none else ""
        if " of " not in words and BECAUSE.search(part):
            self._remarks.append(Remark("blockers", part))

    def _took_rest(self, part: str) -> bool:
        """Whether a part says that no hours were spent on the others."""
        goes_on = AND_THE_REST.match(part) is not None and read_quarters(self._amount) == 0
        of_hours = self._step is None or self._step.kind == "hours" or bool(self._hours)
        if not (of_hours and (NOTHING_ELSE.match(part) or (self._amount and goes_on))):
            return False
        none = next((it[0] for it in NO.finditer(part)), "")
        self._only = none or (self._amount if goes_on else "nothing")
        return True

    def _took_amount(self, part: str) -> bool:
        """Whether a part is a bare figure beside a skill, or an amount of no skill."""
        figure = hours_named_in(part, self._vocabulary, amount_alone)
        if self._step is not None and self._step.kind in {"levels", "next"}:
            return False
        if self._of_level(part) or self._is_promised(part):
            return False
        asked = self._asked()
        if figure is not None:
            words = hour_words(figure.skill, figure.amount, part, self._vocabulary)
            self._bare[figure.skill] = words
            self._bare_in.append(part)
        elif (
            asked
            and asked not in self._hours
            and (alone := amount_alone_in(part, self._vocabulary))
        ):
            self._hours[asked] = self._amount = alone
            self._take_reason(part)
        elif is_sum(part, self._vocabulary):
            self._sums.append(part)
        else:
            return False
        return True

    def _take_reason(self, part: str) -> None:
        """Take why an amount is what it is, where that stood in the way."""
        reason = hindered_by(part, little=read_quarters(self._amount) == 0)
        if reason and not UNIT.search(reason):
            self._hours[self._asked()] = without_reason(self._amount)
            self._remarks.append(Remark("blockers", reason, sure=False))

    def _take_words(self, part: str, joint: str) -> None:
        key, sure = self._key(part, joint)
        remarks = self._remarks
        own = key and words_of(key, LED.sub("", part))
        before = next((it for it in remarks if it.key == key), None)
        if before is not None and self._last == key:
            words = through(self._message, before.words, part)
            remarks[-1] = Remark(key, words, before.sure)
        elif before is not None and self._is_after_all(before, part):
            remarks[remarks.index(before)] = Remark(key, own)
        elif before is not None and key in _IN_WORDS - {"next"}:
            remarks[remarks.index(before)] = before._replace(words=f"{before.words}; {own}")
        elif before is not None:
            self._left.append(part)
        elif key:
            remarks.append(Remark(key, own, sure))
        elif not says_nothing_of_week(part):
            self._left.append(part)

    def _is_after_all(self, before: Remark, part: str) -> bool:
        """Whether a part tells something behind the word that there was nothing, in its place."""
        if before.key == "levels":
            level = self._vocabulary.find(part) and not is_unchanged(part)
            return bool(level) and is_unchanged(before.words)
        return says_nothing(before.words) and question_by_cue(part) == before.key

    def _key(self, part: str, joint: str) -> tuple[str, bool]:
        """Return the question that words are of, and whether they name it.

        Where words are asked for, the first of them are of that question unless they name another.
        """
        own = self._own(part)
        promises = () if self._is_new(part) else self._promises
        named = question_by_cue(part, promises)
        if named or own:
            return named or own, True
        known = question_of(part, promises)
        if known:
            return known, known == "wins" and _TURNS.match(part) is not None
        return self._gone_on_with(part, joint), False

    def _gone_on_with(self, part: str, joint: str) -> str:
        """Return the key of the remark before a part that goes on with it; empty where none."""
        last = self._last
        ended = any(it in joint for it in ".!?")
        if last.startswith("commitment"):
            if ended:
                return ""  # what became of a promise ends with its sentence
        elif last not in _IN_WORDS or (ended and self._gives_level(part)):
            return ""
        if last == "wins" and self._is_why_bad(part) and not _TURNS.search(joint):
            return "blockers"
        of_plan = OF_PLAN.search(part) and not ONLY_AMOUNT.fullmatch(part.strip())
        ahead = last == "next" or (ended and NEXT_WEEK.match(part))
        if ahead and (of_plan or ALREADY.match(part)):
            return ""  # of the plan, and no promise
        goes_on = joint == "and" or (last == "blockers" and not ended and tells_how_it_was(part))
        return last if goes_on or self._step is not None else ""

    def _is_why_bad(self, part: str) -> bool:
        """Whether a part tells why nothing went well: "awful week, inspection all over"."""
        good = self._remarks[-1].words
        return is_bad_week(good) or (nothing_went_well(good) and tells_of_week(part))

    def _gives_level(self, part: str) -> bool:
        """Whether a part ends with the level of a skill: "html is 4 now"."""
        ends = self._of_level(part) and COMES_TO.search(part)
        return bool(ends and self._vocabulary.find(part))

    def _own(self, part: str) -> str:
        """Return the key of the question that is asked, where a part answers it."""
        step = self._step
        if step is None:
            return ""
        if step.kind == "levels":
            none = is_unchanged(part) or (says_nothing(part) and not self._remarks)
            return "levels" if none or self._is_level(part) else ""
        if self.named_later and step.kind in _IN_WORDS:
            return ""
        if (
            self._remarks
            or self._hours
            or self._left
            or says_nothing_of_week(part)
            or asks_something(part)
            or (step.kind in _IN_WORDS and self._gives_level(part))
        ):
            return ""
        if step.kind == "commitment" and promise_told(f"promise: {part}", (step.subject,)):
            return f"commitment:{step.subject}"
        return step.key if step.kind in _IN_WORDS else ""

    def told(self) -> WeekTold:
        """Return what all parts came to."""
        sums, now = self._sums, self._asked() in self._bare
        # A bare figure is of time beside one that surely is.
        hours = self._bare | self._hours if now or self._hours else {}
        if not hours and len(sums) == 1 and (alone := AMOUNT.search(sums[0])):
            return WeekTold({}, self._only, tuple(self._remarks), tuple(self._left), alone[0])
        doubted = [it for it in sums if not sums_up(it, hours)]
        asked = self._step.kind if self._step is not None else ""
        levels = self._bare_in if asked == "commitment" and not hours else ()
        return WeekTold(hours, self._only, tuple(self._remarks), (*self._left, *levels, *doubted))
