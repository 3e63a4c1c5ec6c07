"""What a reply may state: the quantities of tool results, stored facts and the user's own words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Final

from tools.gate.dates import forms
from tools.gate.facts import NOTHING, Dated, Fact, Facts, Range, Subject
from tools.gate.fields import LISTED, is_number, readings
from tools.gate.names import Names
from tools.gate.pieces import Piece, pieces
from tools.gate.quantities import quantities
from tools.gate.quantity import Quantity, stem
from tools.gate.records import derived_from, held_by, is_date, kinds_of, spans_of, totals_of
from tools.gate.units import COUNT, measure
from tools.late import late

_SKILL_KEYS: Final = ("skill", "name")
_ROLE_KEYS: Final = ("role", "target")
_NAME_KEYS: Final = ("title", "role", "company", "organisation", "target", "name", "skill")
_DAY_KEYS: Final = ("date", "on", "start", "week")
_MAIN: Final = (
    *("total_hours", "hours_per_week", "weeks_in_all", "week_count"),
    *("start", "finish", "deadline", "as_of"),
)
"""Fields that much is computed from, whether or not a reply names them."""
_PARTS: Final = (("count", "n"), ("number", "of"))
"""Fields of which one is a part of the other."""
_LONGEST_NAME = 80
_AT_ONCE = 6
_DATED_LISTS: Final = frozenset(("weeks", "milestones", "phases"))
_LEVEL_OF: Final = late(
    r"(?:^|[,;.:(] ?|\b(?:and|at|my|in|is|with|of|now|than|or|for|but|have|i'm|am) )"
    r"(?P<name>[a-z][\w&/+#.'’-]*(?: [\w&/+#'’-]+){0,2})(?: at| is|:| -)? $",
    re.IGNORECASE,
)
_TODAY: Final = late(r"\btoday(?:'s date)?(?: is|:)", re.IGNORECASE)
_A_RATE: Final = late(r",? (?:a|per|each|every) week\b|,? weekly\b")
_WORD: Final = late(r"[^\W\d_](?:[\w'’+#&-]*\w)?")


@dataclass
class Grounds:
    """What a reply may state.

    What is added is sorted when it is first asked for; nothing may be added after that.

    Attributes:
        dated: The dates of records.
        ranges: What is known as a range.
        spans: The starts and ends of what takes from one day to another.
        longest: How long the longest list of weeks is.
        own: What was written by or of the user: their words, facts, evidence; in lower case.
        names: What roles and companies of the results are called, in lower case.
        other: Texts that are neither, in lower case.
    """

    dated: list[Dated] = field(default_factory=list)
    ranges: list[Range] = field(default_factory=list)
    spans: list[tuple[frozenset[str], frozenset[str]]] = field(default_factory=list)
    longest: int = 0
    own: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    other: list[str] = field(default_factory=list)
    _days: set[str] = field(default_factory=set)
    _told_days: set[str] = field(default_factory=set)
    _vague: set[str] = field(default_factory=set)
    _main: list[Quantity] = field(default_factory=list)
    _keys: set[str] = field(default_factory=set)
    _facts: list[Fact] = field(default_factory=list)
    _subjects: dict[Subject, None] = field(default_factory=dict)
    _texts: list[tuple[str, frozenset[Subject], bool]] = field(default_factory=list)

    def add_own(self, text: str) -> None:
        """Take in what the user wrote, or a fact or a piece of evidence of theirs."""
        self.own.append(text.casefold())
        for it in quantities(text):
            said = _LEVEL_OF.search(text[: it.start]) if it.unit == "level" else None
            if said and len(said["name"]) > 1:
                self._subjects[Subject("skill", said["name"].casefold())] = None
        self._texts.append((text, NOTHING, True))

    def add_text(self, text: str) -> None:
        """Take in what a text says that is not of the user's experience.

        What follows by arithmetic from two quantities of one of its sentences may be stated too.
        """
        self.other.append(text.casefold())
        self._texts.append((text, NOTHING, False))

    def add_data(self, data: object) -> None:
        """Take in a tool's result, as JSON data: its figures, texts, and how long its lists are.

        What an object says counts for the skill, role, day and piece of evidence that it names.
        """
        self._walk(data, (), NOTHING)

    @cached_property
    def facts(self) -> Facts:
        """All that is known, sorted."""
        for text, about, own in self._texts:
            for piece in pieces(text, self.known_names):
                self._say(piece, about, own=own)
        return Facts(self._facts)

    @property
    def days(self) -> set[str]:
        """Dates in every form that says less of them."""
        _ = self.facts  # they are gathered with these
        return self._days

    @property
    def told_days(self) -> set[str]:
        """Dates that texts tell, in every form that says less of them."""
        _ = self.facts  # they are gathered with these
        return self._told_days

    @property
    def vague(self) -> set[str]:
        """Vague counts ("dozens"), in lower case."""
        _ = self.facts  # they are gathered with these
        return self._vague

    @property
    def main(self) -> list[Quantity]:
        """What much is computed from: the hours in all, the hours a week, today."""
        _ = self.facts  # they are gathered with these
        return list(dict.fromkeys(self._main))

    @cached_property
    def known_names(self) -> Names:
        """What figures are said of."""
        return Names(self._subjects)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of all texts and names, as stems and as they stand, in lower case."""
        found = {word for key in self._keys for word in key.split("_")}
        for text in (*self.own, *self.other, *self.names, *(text for text, _, _ in self._texts)):
            found.update(_WORD.findall(text.casefold()))
        return frozenset(found | {stem(it) for it in found})

    @cached_property
    def own_words(self) -> frozenset[str]:
        """The stems of the words that were written by or of the user."""
        return frozenset(stem(it) for text in self.own for it in _WORD.findall(text))

    @cached_property
    def held(self) -> frozenset[str]:
        """The skills that the user has at some level above 0, in lower case."""
        return frozenset(
            subject.name
            for it in self.facts.by_field.get("held", ())
            if it.unit == "level" and it.value > 0
            for subject in it.about
            if subject.kind == "skill"
        )

    # --- reading a result -------------------------------------------------------------------------

    def _walk(self, data: object, keys: tuple[str, ...], about: frozenset[Subject]) -> None:
        if isinstance(data, Mapping):
            self._object(data, keys, about)
        elif isinstance(data, list | tuple):
            self._list(data, keys, about)
        elif isinstance(data, str):
            self._text(data, keys, about)
        elif is_number(data):
            if keys[-1:] == ("n",) and any(it.kind == "skill" for it in about):
                return  # the whole of a count, and no figure of the skill's
            for unit, value, name, nouns in readings(keys, data):
                self._facts.append(Fact(unit, value, about, nouns, name))
                if keys and keys[-1] in _MAIN:
                    self._main.append(Quantity(0, 0, keys[-1], unit, value))

    def _text(self, text: str, keys: tuple[str, ...], about: frozenset[Subject]) -> None:
        self._texts.append((text, about, False))
        if keys and is_date(text):
            self.dated.append(Dated(forms(text), keys[-1], about))
            if keys[-1] in _MAIN:
                self._main.append(Quantity(0, 0, keys[-1], "date", key=text))

    def _object(
        self, data: Mapping[str, object], keys: tuple[str, ...], about: frozenset[Subject]
    ) -> None:
        about = self._about(data, keys, about)
        self.names.update(
            it.casefold() for key in _NAME_KEYS if isinstance(it := data.get(key), str)
        )
        if isinstance(data.get("organisation"), str):
            self.own.append(f"{data.get('title')}, {data['organisation']}".casefold())
        together = keys[-1:] == ("pairs",)
        held = held_by(data, keys)
        for unit, value in (*derived_from(held), *spans_of(data)):
            self._facts.append(Fact(unit, value, about, derived=True))
        self._ranges(data, keys, about)
        before = len(self._facts)
        self._keys.update(data)
        for key, inner in data.items():
            if key in ("value", "before") and is_number(inner):
                self._measured(str(data.get("unit") or ""), inner, about)
            else:
                held_as = "held" if key == "level" and _is_claim(data) else str(key)
                self._walk(inner, (*keys, held_as), about)
        for part, whole in ((data.get(it), data.get(of)) for it, of in _PARTS):
            if is_number(part) and is_number(whole):
                self._facts.append(Fact(COUNT, Fraction(part), about, of=Fraction(whole)))
        if together:
            self._facts[before:] = [it._replace(together=True) for it in self._facts[before:]]

    def _ranges(
        self, data: Mapping[str, object], keys: tuple[str, ...], about: frozenset[Subject]
    ) -> None:
        low, high = data.get("low"), data.get("high")
        if is_number(low) and is_number(high):
            ends = (readings((*keys, "low"), low), readings((*keys, "high"), high))
            for one in ends[0]:
                values = (it.value for it in ends[1] if it.unit == one.unit)
                self.ranges += (Range(one.unit, one.value, it, about) for it in values)
        first, last = data.get("start"), data.get("finish")
        if isinstance(first, str) and isinstance(last, str) and is_date(first) and is_date(last):
            self.spans.append((forms(first), forms(last)))

    def _measured(self, unit: str, value: float, about: frozenset[Subject]) -> None:
        word = unit.strip().partition(" ")[0]
        found = measure(word)
        nouns = frozenset((stem(word),)) if found.unit == COUNT else frozenset[str]()
        exact = Fraction(str(value)) * found.factor
        self._facts.append(Fact(found.unit, exact, about, nouns))

    def _about(
        self, data: Mapping[str, object], keys: tuple[str, ...], about: frozenset[Subject]
    ) -> frozenset[Subject]:
        """Return what an object is about: what it names, and what holds it of other kinds."""
        own = set(_subjects_of(data, keys))
        inner = [it for it in data.values() if isinstance(it, Mapping)]
        if not own and inner:  # {"standing": {"role": …}, "hours": …}
            named = [set(_subjects_of(it, keys)) for it in inner]
            own = next((it for it in named if it), own) if sum(map(bool, named)) == 1 else own
        self._subjects |= dict.fromkeys(own)
        kinds = {it.kind for it in own}
        return frozenset(own | {it for it in about if it.kind not in kinds})

    def _list(
        self, items: Sequence[object], keys: tuple[str, ...], about: frozenset[Subject]
    ) -> None:
        named = keys[-1] if keys else ""
        if named == "weeks":
            self.longest = max(self.longest, len(items))
        nouns = frozenset(LISTED.get(named, (stem(named),)))
        self._facts.append(Fact(COUNT, Fraction(len(items)), about, nouns, "listed"))
        for name, count in kinds_of(items):
            kind = frozenset((*(stem(it) for it in name.split()[-1:]),))
            of = Fraction(len(items))
            self._facts.append(Fact(COUNT, Fraction(count), about, kind))
            self._facts.append(Fact(COUNT, Fraction(count), about, kind, of=of))
            if items:
                share = Fraction(100 * count, len(items))
                self._facts.append(Fact("percent", share, about, kind, "share", derived=True))
        for unit, value, at in totals_of(items, keys):
            mine = about if at is None else self._about(at, keys, about)
            self._facts.append(Fact(unit, value, mine, derived=True))
        for it in items:
            self._walk(it, keys, about)

    # --- reading a text ---------------------------------------------------------------------------

    def _say(self, piece: Piece, about: frozenset[Subject], *, own: bool) -> None:
        """Take in what a sentence or line states."""
        for one, other in pairwise(piece.told):
            if one.unit == other.unit and other.start - one.end < _AT_ONCE:
                self.ranges.append(Range(one.unit, one.value, other.value, about))
        for it in piece.told:
            if it.key:
                self._days |= forms(it.key)
                if len(piece.text) > len(it.text):  # more than the field of a record
                    self._told_days |= forms(it.key)
                if _TODAY.search(piece.text):
                    self._main.append(replace(it, text="as_of"))
            elif it.unit == "vague":
                self._vague.add(it.text.casefold())
            else:
                self._facts.append(self._told(it, piece, about, own=own))
        for unit, value in derived_from([(it.unit, it.value, it.key) for it in piece.told]):
            self._facts.append(Fact(unit, value, about, derived=True))
        if "fortnight" in piece.folded:
            self._facts.append(Fact("day", Fraction(14), about))

    def _told(self, it: Quantity, piece: Piece, about: frozenset[Subject], *, own: bool) -> Fact:
        mine = about or frozenset(one for one in piece.close(it, "skill"))
        name = "rate" if it.unit == "minute" and _A_RATE.match(piece.behind(it)) else ""
        if it.unit == "level":
            name = "held" if own else "text"
        # Of "3 of 5 pupils passed" the five are pupils, and it is three that passed.
        nouns = it.nouns[:1] if it.is_whole else it.nouns
        return Fact(it.unit, it.value, mine, frozenset(nouns), name, it.of)


def _is_claim(data: Mapping[str, object]) -> bool:
    """Whether an object says the level that the user has in a skill."""
    return "level" in data and ("basis" in data or len(data) == len(("skill", "level")))


def _subjects_of(data: Mapping[str, object], keys: tuple[str, ...]) -> Iterator[Subject]:
    """Yield what an object names that its figures are of."""
    named = keys[-1] if keys else ""
    skills = data.get("skills")
    texts = {
        key: it for key, it in data.items() if isinstance(it, str) and len(it) <= _LONGEST_NAME
    }
    if isinstance(skills, list) and skills and all(isinstance(it, str) for it in skills):
        yield from (Subject("skill", it.casefold()) for it in skills)
    else:
        yield from (Subject("skill", texts[it].casefold()) for it in _SKILL_KEYS[:1] if it in texts)
        if "skill" not in texts and "name" in texts:
            yield Subject("skill", texts["name"].casefold())
    yield from (Subject("role", texts[it].casefold()) for it in _ROLE_KEYS if it in texts)
    if "title" in texts and "hours" in data:
        yield Subject("title", texts["title"].casefold())
    if named in _DATED_LISTS:
        yield from (Subject("day", texts[it]) for it in _DAY_KEYS if it in texts)
    if named in ("evidence", "facts") and isinstance(data.get("id"), int | str):
        yield Subject("ref", f"{named[0]}{str(data['id']).casefold().lstrip('ef')}")
