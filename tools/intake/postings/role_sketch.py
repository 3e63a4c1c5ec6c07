"""A sentence of a role with its unknown names marked beside its skills."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from tools.intake.postings.importance import NICE_CUES, NICE_WORD
from tools.intake.postings.named_only import without_names_alone
from tools.intake.profiles.strangers import bare_phrase, names_a_skill
from tools.intake.text.cued import cue_words
from tools.intake.text.phrases import one_of
from tools.intake.text.recognised import recognised
from tools.intake.text.sketch import MARK, Sketch, sketch, words_in
from tools.late import late
from tools.vocabulary import NameFinder, Vocabulary

_COMMAND = one_of("""
    experienced?, knowledge, understanding, proficien(?:t|cy), expertise, expert, familiar(?:ity)?
    background, fluen(?:t|cy), skilled, comfortable, versed, grasp, command
""")
_COMMANDS: Final = cue_words(
    """
    experience experienced knowledge understanding proficient proficiency expertise expert familiar
    familiarity background fluent fluency skilled comfortable versed grasp command
    """
)
_NAME = r"(?P<name>[A-Z][\w.+#'-]*[\w+#](?: [A-Z0-9][\w.+#-]*){0,2})"
_A_NAME = late(r" [A-Z]|\([A-Z]")
"""What a line holds with a name behind its first word."""
# Each way begins with a letter or mark of its own, at which alone a place is tried.
_JOINT = late(
    r" , ?(?:and |or |as well as )?|, ?(?:and |or |as well as )?|a(?<!\wa)nd/or\b| / ?(?=\D)"
    r"|/ ?(?=\D)| (?:and|or|as well as) | & "
)
_NOUN = "(?:experience|knowledge|skills?|expertise|proficiency)"
_BEFORE = late(rf"{MARK}(?: {_NOUN})? ?[)\]]?$|{MARK} ?\([^()]*\)$")
_GOES_ON = one_of(rf"""
    is, are, was, would, will, for, in, on, to, with, at, as, using, required, preferred, desired
    an?, optional, {_NOUN}, certifi(?:ed|cation), pipelines?, clusters?, developer, services?
""")
_LEADING = late(rf"{_NAME}(?=$| ?[.;:!?()\[–—]| - | {_GOES_ON}\b)")
_FIRST = late(rf"{_NAME}(?= ?{_NOUN}?$)")
_WEIGHED = late(
    rf"(?:\(| [–—-] ){_NAME}(?: {_NOUN}| certifi(?:ed|cation|cate))?(?: is| are| would be)?"
    r" (?:(?:an?|also|strongly|highly|big|huge) )*"
    rf"(?:{NICE_WORD}|preferred|desir(?:ed|able)|recommended|required|must|mandatory|essential)\b"
)
_FOR = late(
    rf"(?P<name>[A-Z][\w+#]{{0,9}}) for (?!(?:it|a|the|me|us|you|your|our|gold)\b)[a-z{MARK}]"
)
_TO_A_NAME = one_of(r"""
    with, in, of, using, like, such as, as, knows?, via, including, either, on, write, run, maintain
    operate, build, own, use, any, our, the, your, no
""")
_TRAILING = late(rf"(?:^|(?<![A-Za-z]){_TO_A_NAME} |[:(] ?){_NAME}[ .;!?)]*$")
_COMMANDED = late(
    rf"\b(?:(?:{_COMMAND}|years?)(?: \w+){{0,3}}? (?:with|in|of|using|on)|knows?|masters?|mastered"
    r"|using|without|(?:work|works|worked|models?|built|written|shipped|services?|pipelines?|apps?)"
    rf" (?:with|using)|(?:built|written|services?|pipelines?|apps?|code) in) {_NAME}"
)
_WEIGHING: Final = cue_words(
    f"{NICE_CUES} preferred desired desirable recommended required must mandatory essential"
)
_COMMANDING: Final = _COMMANDS | cue_words(
    """
    year years know knows master masters mastered using without work works worked model models built
    written shipped service services pipeline pipelines app apps code
    """
)
"""The words one of which a name stands behind that is weighed, and that is commanded."""
_LEADS = late(
    r"(?:(?:any|the|an?|some|either|both|also|ideally|preferably|strong|solid|good|deep|basic"
    r"|advanced|excellent|experience|knowledge|working|hands-on|expert|proficien(?:t|cy)|familiarity"
    rf"|understanding|in|of|with) )*(?={MARK})",
    re.IGNORECASE,
)
_NO_NAME = late(
    r"(?:Other|Others|Similar|Equivalents?|Related|Any|More|Etc|Bonus|Plus|You|We|Our|Your|The|And|Or"
    r"|BSc?|MSc?|BA|MA|PhD|Bachelor'?s?|Master'?s?|Degree|Experience|Knowledge|Skills?)\b.*"
)
_GOVERNED: Final = late(
    rf"\b{_COMMAND} (?:with|in|of|at|using) "
    rf"(?=[^.;:()–—]*{MARK})(?P<list>[^.;:()–—]+)",
    re.IGNORECASE,
)
_NO_ITEM = late(
    r"(?:you|we|they|who|that|which|is|are|has|have|will|can|to|be|not|no|plus|ideally|preferably"
    r"|both|and|or|[a-z]+ing|[a-z]+s)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 4
# What is asked for and what is not recognised are read of the same sentences.
_KEPT = 1_024


class RoleSketch(NamedTuple):
    """A sentence of a role.

    Attributes:
        drawn: It, with ``MARK`` for each skill, each name that is recognised and each unknown name
            that stands in one list with those; the names stand among the skills under the words
            that they are.
        unknown: The indexes of the unknown names.
    """

    drawn: Sketch
    unknown: frozenset[int]


class _Part(NamedTuple):
    text: str
    start: int
    first: bool
    last: bool


@lru_cache(maxsize=_KEPT)
def role_sketch(sentence: str, vocabulary: Vocabulary, recogniser: NameFinder | None) -> RoleSketch:
    """Return a sentence with its skills marked, and what else it lists with them.

    "Zorp" in "experience with Zorp and Python" and "Kafka or Zorp", and where words such as
    "experience with" govern the list also what has no name of its own: "data sorcery" in
    "knowledge of SQL, data sorcery and Kafka".

    Args:
        sentence: It, verbatim.
        vocabulary: The skills that are known.
        recogniser: What finds names by their place; what stands in one list with such a name
            counts as beside a skill. ``None`` for none.
    """
    known = RoleSketch(without_names_alone(sketch(sentence, vocabulary)), frozenset())
    names = recognised(known.drawn, recogniser) if recogniser else ()
    marked = _with(known, names, vocabulary) if names else known
    text = marked.drawn.text
    spans = {*_first_for(text, vocabulary)} if " for " in text else set()
    capitals = not text[1:].islower()
    if capitals and _A_NAME.search(text):
        words = words_in(text)
        spans.update(() if _WEIGHING.isdisjoint(words) else _weighed(text))
        spans.update(() if _COMMANDING.isdisjoint(words) else _commanded(text))
    if marked.drawn.skills:
        if capitals or _opens_with_a_name(text):
            spans.update(_named(text))
        spans.update(_governed(text, last_too=recogniser is not None))
    if not spans:
        return marked
    return _with(marked, sorted(spans, key=lambda it: (it[0], -it[1])), vocabulary)


def _weighed(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a part of a line weighs a name of its own: "Kubernetes (CKA preferred)"."""
    for match in _WEIGHED.finditer(text):
        if _is_name(match["name"]):
            yield match.span("name")


def _first_for(text: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Yield where a name opens a line that goes on about what it is for: "R for statistics"."""
    match = _FOR.match(text)
    if match and vocabulary.get(match["name"]):
        yield match.span("name")


def _named(text: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand in one list with what is marked, or with such names."""
    parts = list(_parts(text))
    names = [_name_in(it) for it in parts]
    if not any(names):
        return
    for step in (1, -1):
        beside = False
        for it, name in list(zip(parts, names, strict=True))[::step]:
            if beside and name:
                yield name
            edge = _BEFORE.search(it.text) if step > 0 else _LEADS.match(it.text)
            beside = bool((edge and MARK in it.text) or (beside and name))


def _opens_with_a_name(text: str) -> bool:
    """Whether a sentence with marks is a list whose first part is a name and holds no mark."""
    if not "A" <= text[0] <= "Z":
        return False
    mark = text.index(MARK)
    joint = _JOINT.search(text, 0, mark + 1)
    if joint is None:
        return False
    first = _Part(text[: joint.start()], 0, first=True, last=False)
    return _name_in(first) is not None


def _parts(text: str) -> Iterator[_Part]:
    start = 0
    for joint in chain(_JOINT.finditer(text), (None,)):
        end = joint.start() if joint else len(text)
        yield _Part(text[start:end], start, start == 0, joint is None)
        start = joint.end() if joint else end


def _name_in(part: _Part) -> tuple[int, int] | None:
    if MARK in part.text:
        return None
    match = (_FIRST if part.first else _LEADING).match(part.text)
    match = match or (None if part.last else _TRAILING.search(part.text))
    if match is None or not _is_name(match["name"]):
        return None
    return part.start + match.start("name"), part.start + match.end("name")


def _is_name(name: str) -> bool:
    return not _NO_NAME.fullmatch(name) and names_a_skill(name)


def _commanded(text: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand right after words of command: "three years with Zorp on …"."""
    for match in _COMMANDED.finditer(text):
        if _is_name(match["name"]):
            start, end = match.span("name")
            yield start, end - (end == len(text) and text[end - 1] == ".")


def _governed(text: str, *, last_too: bool) -> Iterator[tuple[int, int]]:
    """Yield the items without a name of their own in lists that words of command govern.

    Args:
        text: The sentence, with marks.
        last_too: Whether the last item counts where it ends the sentence; before more words it is
            none, as they may go on with it.
    """
    if _COMMANDS.isdisjoint(words_in(text)):
        return
    end = len(text.rstrip(" .;!"))
    for match in _GOVERNED.finditer(text):
        inside = list(_parts(match["list"]))
        listed = inside if last_too and match.end() >= end else inside[:-1]
        for it in listed if len(inside) > 1 else ():
            item = "" if MARK in it.text else bare_phrase(it.text)
            if 1 < len(item.split()) <= _MOST_WORDS and not _NO_ITEM.match(item):
                start = match.start("list") + it.start + it.text.index(item)
                yield start, start + len(item)


def _with(
    before: RoleSketch, found: Iterable[tuple[int, int]], vocabulary: Vocabulary
) -> RoleSketch:
    """Return the sketch with marks for what was found; a name of a known skill is that skill."""
    text = before.drawn.text
    skills, spellings = list(before.drawn.skills), list(before.drawn.spellings)
    unknown = [index in before.unknown for index in range(len(skills))]
    pieces, at, added = [], 0, 0
    for start, end in found:
        name = text[start:end]
        skill = vocabulary.get(name) if name[0].isupper() else None
        if start < at or (skill is None and len(name) == 1):
            continue
        index = text.count(MARK, 0, start) + added
        skills.insert(index, skill.name if skill else name)
        spellings.insert(index, name)
        unknown.insert(index, skill is None)
        pieces += [text[at:start], MARK]
        at, added = end, added + 1
    drawn = Sketch("".join([*pieces, text[at:]]), tuple(skills), tuple(spellings))
    return RoleSketch(drawn, frozenset(index for index, it in enumerate(unknown) if it))
