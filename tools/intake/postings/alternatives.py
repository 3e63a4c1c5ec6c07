"""Which skills of a sentence are alternatives, one of which is enough."""

import re
from collections.abc import Iterator

from tools.intake.levels.level_words import LEVEL_WORD
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import MARK, Sketch
from tools.late import late
from tools.vocabulary import Vocabulary
from tools.vocabulary.effort import PRODUCTS

_LEAD = one_of(rf"""
    {LEVEL_WORD}, any, the, an?, either, at least, some, hands-on, knowledge, experienced?
    skills?, proficiency, familiarity, expertise, understanding, command, in, of, with, using
    alternatively, ideally, preferably, working, practical, commercial, professional, equally
    \d{{1,2}}\+? ?(?:years?|yrs?)
""")
_NOUN = one_of("""
    experience, skills?, knowledge, proficiency, expertise, programming, development, certification
    scripting, fluency
""")
_TAIL = rf"(?: ?\([^(){MARK}]{{0,40}}\))?(?: {_NOUN}){{0,2}}"
_STRANGER = (
    r"(?:(?-i:[A-Z][\w.+#'-]*(?: [A-Z][\w.+#-]*)?)|(?:production|systems?|platform) engineering)"
)
_JOINT = (
    rf"{_TAIL}(?: ?[,–—-]? ?\(?(?:and/or|or|and|&|as well as|alternatively) | ?, ?| ?/ ?| ?& ?)"
    rf"(?:{_LEAD} ){{0,6}}"
)
_MORE = late(rf"{_JOINT}(?:{_STRANGER}{_JOINT})?{MARK}", re.IGNORECASE)
_ONE_OF = late(
    r"(?:\b(?:(?:at least |any )?(?:one|two) (?:or more )?(?:\w+ )?of|any of|either(?: of)?)"
    rf"(?: the)?(?: following)?(?: [\w{MARK}-]+){{0,3}}:? ?\(?"
    rf"|\b(?:one or more|at least one|any|either) (?:[\w{MARK}-]+ ?){{1,4}}: ?"
    rf"|\b(?:an?|one|any|some|another|preferred) (?:[\w{MARK}]+[ -]){{1,4}}\()$",
    re.IGNORECASE,
)
_SUCH_AS = late(
    r"\b(?:such as|like|e\.g\.?,?|for example,?|for instance,?|similar to|equivalent to"
    r"|along the lines of):? ?\(?$",
    re.IGNORECASE,
)
_LONGEST_LEAD = 40
"""More characters than any wording of that kind has."""
_OR_SIMILAR = late(
    rf"{_TAIL},? ?\(?(?:or|and/or) (?:an?(?:other)? |any |some |other ){{0,2}}(?:other|another"
    r"|similar|equivalents?|comparable|related|alternatives?|the like|something|anything|so)\b",
    re.IGNORECASE,
)
_COMPARABLE = late(
    rf"{MARK}(?: [\w-]+)?,? (?:or|and/or) (?:an?(?:other)? |any |some )?(?:other )?"
    r"(?:comparable|similar|equivalent|related)(?: [\w-]+){0,2} ?\([^()]{0,80}\)",
    re.IGNORECASE,
)
"""One thing, and in brackets what would do as well: "Kafka or a similar system (Kinesis)"."""
_AND = late(r",? (?:and|as well as) (?!/)| ?& |;")
_INNER_OR = late(rf"{MARK}[^{MARK}]*\bor\b")
_OR = late(r"\b(?:or|alternatively)\b", re.IGNORECASE)

Group = tuple[int, ...]
"""The indexes of skills in a sentence any one of which is enough."""


def alternatives(sentence: Sketch, vocabulary: Vocabulary) -> tuple[Group, ...]:
    """Return the skills of which one is enough, by index, two or more in each group.

    "AWS, GCP or Azure", "strong Go, or working Python", "clouds such as AWS and GCP", "Kafka,
    Kinesis or similar" and "React/Vue" name alternatives. "Python/Django" and "SQL/NoSQL" do not:
    a slash, and examples joined by "and", are a choice only between skills of one kind of which
    none builds on another.
    """
    if len(sentence.skills) < 2:  # noqa: PLR2004 - one thing is no choice
        return ()
    comparable = _COMPARABLE.finditer(sentence.text) if "(" in sentence.text else ()
    examples = [tuple(sentence.marked(*it.span())) for it in comparable]
    taken = {it for group in examples for it in group}
    found = [
        tuple(it for it in group if it not in taken)
        for start, end in _lists(sentence.text)
        for group in _of_list(sentence, start, end, vocabulary)
    ]
    return tuple(group for group in (*examples, *found) if len(group) > 1)


def _lists(text: str) -> Iterator[tuple[int, int]]:
    """Yield where lists of several skills begin and end, item by item so that no text is slow."""
    start = text.find(MARK)
    while start >= 0:
        first = start
        end = start + 1
        start = text.find(MARK, end)
        while start >= 0 and (more := _MORE.match(text, end)):
            end = more.end()
            start = text.find(MARK, end)
        if end > first + 1:
            yield first, end


def _of_list(sentence: Sketch, start: int, end: int, vocabulary: Vocabulary) -> Iterator[Group]:
    inside, listed = sentence.marked(start, end), sentence.text[start:end]
    before = sentence.text[:start]
    of_examples = _SUCH_AS.search(before, max(0, start - _LONGEST_LEAD)) and (
        not _AND.search(listed) or _of_one_kind(sentence, inside, vocabulary)
    )
    if of_examples or (_may_end_in_one_of(before) and _ONE_OF.search(before)):
        yield tuple(inside)
        return
    parts = _AND.split(listed.replace("and/or", "or"))
    similar = bool(_OR_SIMILAR.match(sentence.text, end))
    first = inside.start
    for number, part in enumerate(parts, start=1):
        held = range(first, first + part.count(MARK))
        first = held.stop
        if similar and number == len(parts):
            yield tuple(held)
        else:
            goes_on = number < len(parts)
            yield from _of_part(sentence, part, held, vocabulary, goes_on=goes_on)


def _may_end_in_one_of(before: str) -> bool:
    folded = before.casefold()
    told = "one" in folded or "two" in folded or "any" in folded or "either" in folded
    return told or before.endswith("(")


def _of_part(
    sentence: Sketch, part: str, held: range, vocabulary: Vocabulary, *, goes_on: bool
) -> Iterator[Group]:
    """Yield the groups of a list without "and": "A, B or C", "A or B, C", "A/B, C/D".

    Where "and" follows, "A, B or C, and D" may be a list of three; then what is of another
    category than the last alternative is none.
    """
    items = part.split(",")
    last, several = -1, False
    if _OR.search(part):
        last = max((at for at, it in enumerate(items) if _OR.search(it)), default=-1)
        several = sum(bool(_INNER_OR.search(it)) for it in items) > 1
    chosen: list[int] = []
    first = held.start
    for at, item in enumerate(items):
        group = range(first, first + item.count(MARK))
        first = group.stop
        if several or at > last:
            if (several and _OR.search(item)) or (
                "/" in item and _of_one_kind(sentence, group, vocabulary)
            ):
                yield tuple(group)
        else:
            chosen.extend(group)
    if goes_on and chosen:
        kind = _category(sentence, chosen[-1], vocabulary)
        chosen = [it for it in chosen if _category(sentence, it, vocabulary) == kind]
    yield tuple(chosen)


def _category(sentence: Sketch, index: int, vocabulary: Vocabulary) -> str | None:
    skill = vocabulary.get(sentence.skills[index])
    return skill.category if skill else None


def _of_one_kind(sentence: Sketch, group: range, vocabulary: Vocabulary) -> bool:
    """Whether skills are of one category, all products or of one effort, and none needs another.

    Of an unknown name nobody can tell.
    """
    skills = [skill for it in group if (skill := vocabulary.get(sentence.skills[it]))]
    if len(skills) < len(group):
        return False
    names = {it.name for it in skills}
    kinds = {(it.category, it.hours in PRODUCTS or it.hours) for it in skills}
    builds = any(needed.skill in names for it in skills for needed in it.prerequisites)
    return len(kinds) == 1 and not builds
