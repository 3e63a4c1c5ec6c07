"""A wish for the plan told over several parts of a message, with its reasons and asides.

"High season starts in May, so from then 3 hours a week, before that 8 is fine": each part says what
its hours and days are for, or what those of a part before it were for ("… so that week is off").
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tools.late import late
from tools.understanding.calendar.days import Span
from tools.understanding.plans import wish_words as words
from tools.understanding.plans.hours_told import employs, is_no_budget, spent
from tools.understanding.plans.wish_parts import DAY, Part
from tools.understanding.plans.wish_phases import Phase, is_budget, period_of, says_within

_FROM = late(r"\bfrom\s+(?:the\s+)?$")
_UNTIL = late(r"\b(?:until|till?|'til|through)\s*(?:the\s*)?$")
_LASTS = late(r"for\b|(?:the )?(?:next|coming|following) (?!week\b|month\b|year\b)", re.IGNORECASE)
_WEEKS = late(r"\bweeks?\b", re.IGNORECASE)
_END_OF = late(r"(?:the )?end of\b")
_DAYS_ALONE = f"{DAY} .,!"
_LEAVES_OUT = frozenset({"but", "though", "although", "however", "except", "only"})
_SOME_DAYS = 3
_SAME_START = late(rf"(?:\s|,|in|on|with|from|the)*{words.D}[\s.]*")


@dataclass
class Wish:
    """What the parts of a message wish of a plan, as it is put together.

    Attributes:
        today: The day that "off until Friday" counts from.
        supposing: Whether it is only asked what would be.
        phases: The hours a week.
        off: The spans to leave free.
        start: The first day.
        deadline: The last day.
        sure: Whether each day was put where the words say.
        failed: Whether something was said that no plan follows from.
        surely: Whether the words rule out another reading of their days.
        sentences: The sentences that speak of it.
        count: How many parts said something of it.
    """

    today: dt.date
    supposing: bool = False
    phases: list[Phase] = field(default_factory=list)
    off: list[Span] = field(default_factory=list)
    start: dt.date | None = None
    deadline: dt.date | None = None
    sure: bool = True
    failed: bool = False
    surely: bool = False
    sentences: set[int] = field(default_factory=set)
    count: int = 0
    _days: Part | None = None
    _freed: Part | None = None
    _unplaced: bool = False
    _open: dt.date | None = None
    _last: str = ""
    _doubt: int | None = None
    _told: int | None = None

    def read(self, parts: Iterable[Part]) -> "Wish":
        """Read the parts one after another."""
        for part in parts:
            before = self._state()
            self._read(part)
            if before != self._state():
                self.sentences.add(part.sentence)
                self.count += 1
        if self._days is not None and self._unplaced:
            self._weigh(self._days)
        self.failed = self.failed or self._open is not None or self._doubt is not None
        return self

    def _state(self) -> object:
        return tuple(self.phases), tuple(self.off), self.start, self.deadline

    def _read(self, part: Part) -> None:
        if not self.supposing and self._passes(part):
            return
        if part.vague:
            self._vague(part)
        elif part.amounts:
            self._hours(part)
        elif part.days:
            self._placed(part)
        else:
            self._pointed(part)

    def _passes(self, part: Part) -> bool:
        """Whether a part tells of the past, or of what is only supposed."""
        past = words.PAST.search(part.said) is not None
        if past:
            self._told = part.sentence
        told = past or (self._told == part.sentence and not words.NOW.search(part.said))
        passes = bool(words.IF.search(part.said)) or (told and bool(part.amounts or part.days))
        self.surely = self.surely or (passes and past and bool(part.amounts))
        return passes

    def _vague(self, part: Part) -> None:
        """Take note of a time that is none to plan by, where the part says something of it."""
        said = part.said
        if (words.MAYBE.search(said) and self.phases) or words.COMPLAINS.search(said):
            return
        off = words.OFF.search(words.DROPS.sub("", said))
        if part.amounts or off or words.LIMIT.search(said) or words.STARTS_AT.search(said):
            self._doubt = part.sentence

    def _settle(self, part: Part) -> None:
        if self._doubt == part.sentence and words.SETTLES.search(f"{part.leads} {part.said}"):
            self._doubt = None

    # Hours.

    def _hours(self, part: Part) -> None:
        told = (it(part.text) for it in (is_no_budget, spent, employs))
        if any(told) or words.NO_BUDGET.search(part.said):
            return
        if words.DIFFERS.search(part.said):
            self._doubt = part.sentence
        elif not words.MAYBE.search(part.said):
            self._amounts(part)
        elif not self.phases:
            self.sure = False
            self._amounts(part)

    def _amounts(self, part: Part) -> None:
        for at, amount in enumerate(part.amounts):
            end = part.amounts[at + 1].start if at + 1 < len(part.amounts) else len(part.said)
            left = part.said[part.amounts[at - 1].end if at else 0 : amount.start]
            right, hours = part.said[amount.end : end], amount.hours
            if words.DENIES.search(left) or words.COMPLAINS.search(right):
                continue
            if hours.value is None or hours.doubt:
                self._doubt = part.sentence
            elif is_budget(part, hours.words, hours.value):
                self._phase(part, hours.value, lower=hours.lower)

    def _phase(self, part: Part, hours: float, *, lower: bool) -> None:
        held = self._days or self._learnt_on_days_off(part)
        period = period_of(part, held, self.phases, supposed=self.supposing)
        done = words.DONE.search(part.said) and words.ENDS_PLAN.search(part.said)
        if part.days and (words.BY.search(part.said) or done):
            self.deadline, period = part.days[-1].last, period._replace(first=None, last=None)
        self.failed = self.failed or period.doubtful
        if held is not None and not part.days and period.last is not None:
            self.surely = True  # hours of those days alone, and none of all the plan
            self.sentences.add(held.sentence)
        self.start = period.start or self.start
        clash = [it for it in self.phases if it.first == period.first and it.hours != hours]
        if clash:
            settles = words.SETTLES.search(f"{part.leads} {part.said}")
            self.failed = self.failed or not (clash[-1].lower or settles)
            self.phases = [it for it in self.phases if it not in clash]
        self._settle(part)
        self.phases.append(Phase(hours, period.first, period.last, part.sentence, lower))
        # Its days are spoken for: either they were meant, or they led up to it.
        self._unplaced = self._unplaced and (period.first, period.last) == (None, None)
        self._days, self._last = (self._days if self._unplaced else None), "hours"

    def _learnt_on_days_off(self, part: Part) -> Part | None:
        """Return the days off before a part that gives them hours: they are off work, not off it.

        "I've half term off, 15 to 21 February, and could do 20 hours that week".
        """
        freed = self._freed
        if freed is None or part.days or not says_within(part, freed):
            return None
        spans = {span for named in freed.days for span in named.spans}
        self.off = [it for it in self.off if it not in spans]
        return freed

    # Days.

    def _placed(self, part: Part) -> None:
        """Put the days of a part where it says what they are for."""
        if set(part.leads.split()) & words.REASONS:
            self._days, self._unplaced = part, False
            return
        rules: tuple[Callable[[Part], bool], ...] = (
            self._starts,
            self._closes,
            self._begins,
            self._moves,
            self._frees,
            self._finishes,
            self._goes_on,
        )
        if not any(rule(part) for rule in rules):
            if self._days is not None and self._unplaced:
                self._weigh(self._days)
            self._days, self._unplaced, self._last = part, True, ""

    def _closes(self, part: Part) -> bool:
        """Whether the days end what has begun: "… until the end of April", "back on the 5th"."""
        said, named = part.said, part.days[0]
        if self.phases and self.phases[-1].last is None and words.THROUGH.search(said):
            self.phases[-1] = self.phases[-1]._replace(last=named.last)
            return True
        if not words.BACK.search(said):
            return False
        if self._open is not None:
            self.off.append((self._open, named.first - dt.timedelta(1)))
            self._open = None
            return True
        return bool(self.off) and named.first > max(last for _, last in self.off)

    def _starts(self, part: Part) -> bool:
        """Whether nothing is to be done before the days: the plan starts with them."""
        if not words.NOT_BEFORE.search(part.said) or words.LIMIT.search(part.said):
            return False
        self.start, self._last, self.surely = part.days[0].first, "start", True
        self._unplaced, self._days = False, None
        return True

    def _begins(self, part: Part) -> bool:
        """Whether hours begin on the days: those before them in the sentence, or those after."""
        if not words.ONLY_FROM.match(part.said):
            return False
        last = self.phases[-1] if self.phases else None
        if last is None or last.first is not None or last.sentence != part.sentence:
            self._days, self._unplaced, self._last = part, True, ""
        else:
            self.phases[-1] = last._replace(first=part.days[0].first)
        return True

    def _moves(self, part: Part) -> bool:
        """Whether the days are the new end of the plan, or an end that is complained of."""
        named = self._last != "off" or words.ENDS_NAMED.search(part.said)
        if words.MOVES_END.search(part.said) and named:
            self._end(part, part.days[0].last)
            return True
        return bool(words.COMPLAINS.search(part.said) and not _says_off(part))

    def _frees(self, part: Part) -> bool:
        """Whether the plan starts on the days, or leaves them free."""
        said, named = part.said, part.days[0]
        if words.STARTS.search(said):
            after = words.AFTER.search(said)
            self.start = named.last + dt.timedelta(1) if after else named.first
            self._last = "start"
            return True
        if not (_says_off(part) or self._elsewhere(part)) or words.LIMIT.search(said):
            return False
        self._free(part)
        return True

    def _elsewhere(self, part: Part) -> bool:
        """Whether somebody is elsewhere for some days, beside hours for all: they are free."""
        if not self.phases or words.AT_WORK.search(part.said):
            return False
        lasts = any((b - a).days >= _SOME_DAYS for named in part.days for a, b in named.spans)
        apart = set(part.leads.split()) & _LEAVES_OUT or words.PLACE.search(part.said)
        return lasts and bool(apart and words.ELSEWHERE.search(part.said))

    def _finishes(self, part: Part) -> bool:
        said, named = part.said, part.days[0]
        alone = said.strip().startswith(("by", "before")) or words.LATEST.search(said)
        if not words.ENDS_PLAN.search(said) or not (alone or words.DONE.search(said)):
            return False
        early = words.BEFORE.search(said)
        self._end(part, named.first - dt.timedelta(1) if early else named.last)
        return True

    def _goes_on(self, part: Part) -> bool:
        """Whether the days belong to what was said of those before them."""
        alone = not part.said.strip(_DAYS_ALONE)
        if self._last == "off" and (alone or words.AGAIN.search(part.said)):
            self._free(part)
        elif alone and (
            self._last == "deadline"
            or (self._last == "hours" and _END_OF.match(part.text.casefold()))
        ):
            self._end(part, part.days[0].last)
        elif self._last == "start" and _SAME_START.fullmatch(part.said):
            self.start = part.days[0].first
        else:
            return False
        return True

    def _end(self, part: Part, day: dt.date) -> None:
        self._settle(part)
        self.deadline, self._last = day, "deadline"

    def _free(self, part: Part) -> None:
        """Leave the days of a part free, from today where only their end is said."""
        before = part.said[: part.places[0][0]]
        held = self._days if self._unplaced and self._days is not part else None
        for named in part.days:
            lasts = _LASTS.match(part.text[slice(*part.places[part.days.index(named)])])
            for first, last in named.spans:
                if first != last:
                    until = _UNTIL.search(before) and named is part.days[0]
                    self.start = first if until else self.start
                    self.off += [] if until else [(first, last)]
                elif lasts:
                    begin = held.days[-1].first if held else self.today
                    self.off.append((begin, begin + (last - self.today) - dt.timedelta(1)))
                elif _FROM.search(before):
                    self._open = first
                else:
                    self.off.append((self.today if _UNTIL.search(before) else first, last))
        self._last, self._unplaced, self._days = "off", False, None
        self._freed = part
        self.sentences.add(part.sentence)

    # What points back.

    def _pointed(self, part: Part) -> None:
        """Read a part without hours and days: it may say what those before it are for."""
        held, said = self._days, part.said
        off = words.OFF.search(said)
        if held is None:
            return
        if words.BY_THEN.search(said) and words.DONE.search(said) and not off:
            self.sentences |= {held.sentence, part.sentence}
            self._unplaced, self.surely = False, True
            self._end(held, held.days[-1].last)
        elif off and (words.POINTS.search(said) or part.leads.startswith("so")):
            self.sentences |= {held.sentence, part.sentence}
            self.surely = True
            if words.UNTIL_THEN.search(said):
                self.off.append((self.today, held.days[0].first - dt.timedelta(1)))
                self._days, self._unplaced, self._last = None, False, "off"
            else:
                self._free(held)

    def _weigh(self, held: Part) -> None:
        """Take days of which nothing was said but what happens then as perhaps free."""
        lasts = any(first != last for named in held.days for first, last in named.spans)
        if self.start is not None and held.days[-1].last <= self.start:
            return  # it tells why the plan starts no sooner
        if words.BUSY.search(held.said) and lasts:
            self._free(held)
            self.sure = False
        elif not any(a <= held.days[0].first and held.days[-1].last <= b for a, b in self.off):
            self.sure = False


def _says_off(part: Part) -> bool:
    """Whether a part says that its days are free of learning."""
    weeks = (_WEEKS.search(part.text[slice(*it)]) for it in part.places)
    return bool(words.OFF.search(part.said) or (any(weeks) and words.NO_WEEKS.search(part.said)))
