"""Phrases that look like skills and match none that is known."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tools.intake.levels.level_words import LEVEL_WORD
from tools.intake.levels.level_words_abroad import in_english
from tools.intake.levels.levels import level_alone, level_of_heading
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import MARK, plain_words, sketch
from tools.late import late
from tools.vocabulary import Vocabulary
from tools.vocabulary.cues import WELCOMED

MOST_PHRASES: Final = 200
"""How many unrecognised phrases of a document are kept."""

_MOST_RATED = 20
_LONGEST = 80
_MOST_WORDS = 9
_LISTED_WORDS = 4
_PARTS = late(r" ?[,;|•·] ?| ?/ ?(?=\D)| and | or | & |\. ")
_FIGURE = late(
    r"[(\[:–—-]*\s*(?:\d{1,2}(?:\.\d)?\s*(?:/|out of)\s*(?:5|10)|[★⭐●]{1,5}[☆○]*|\d{1,3} ?%"
    r"|\(\s*\d\s*\)|\d+\+? (?:years?|yrs?))\s*[)\]]*.*$"
)
_NAMED_FIGURE = late(
    r"(?<![\w.])(?P<name>[A-Z][\w.+#-]*(?: [A-Z][\w.+#-]*){0,2}) ?[:=(–-]? ?[0-5] ?/ ?5(?!\d)"
)
_LEADS_IN = one_of(r"""
    and, or, any, some, our, your, you, we, the, a, an, have, has, are, is, will, be, bring, must
    hold, holds, possess, need, needs
    should, can, with, in, of, on, to, using, at least, minimum, more than, over, plus, also
    including, such as, like, e\.g\., i\.e\., ideally, preferably, proven, strong, solid, good
    excellent, deep, great, demonstrated, demonstrable, hands-on, practical, extensive, working
    advanced, basic, previous, prior, relevant, professional, industry, significant, broad
    thorough, exceptional, outstanding, proficient, proficiency, expert, expertise, experienced
    experience, knowledge, understanding, familiarity, familiar, background, ability, able
    skilled, skills?, track record, comfortable, fluent, fluency, command, grasp, exposure
    \d+[-–+ ]*(?:\d+)?\+? ?(?:years?|yrs?)'?, (?:years?|yrs?)'?
""")
_LEAD_IN = late(rf"^(?:{_LEADS_IN}(?=[ :,]|$)[ :,]*)+", re.IGNORECASE)
_TRAILS = one_of(rf"""
    \bplus, required, preferred, desired, desirable, advantage, asset, bonus, mandatory
    nice to have, a must, essential, optional
    {WELCOMED}, etc, experience, skills?, or similar, or equivalent
    and more, highly
""")
_TRAIL_ENDS: Final = (
    *("plus", "required", "preferred", "desired", "desirable", "advantage", "asset", "bonus"),
    *("mandatory", "have", "must", "essential", "optional", "etc", "experience", "skill", "skills"),
    *("similar", "equivalent", "more", "highly"),
    *("help", "nice", "great", "good", "ideal", "lovely", "useful", "helpful", "valuable", "handy"),
)
"""What such words end in."""
_PRAISE = "(?:nice|big|huge|great|real|strong|definite|added|major|clear|distinct|absolute)"
_TRAIL = late(
    rf"(?:[ ,–-]*(?:is|are|would be|will be)?(?: considered)?(?: an?)?(?: {_PRAISE})?"
    rf" ?{_TRAILS})+[ .!]*$",
    re.IGNORECASE,
)
_IN_BRACKETS = late(
    rf" ?[(\[](?:(?:an?|is|strongly|highly|would be) )*{_TRAILS}[)\]]$", re.IGNORECASE
)
_LABEL = late(
    r" ?: ?(?:optional|common|critical|important|context-specific|required|preferred)\b.{0,80}$",
    re.IGNORECASE,
)
_INLINE_LABEL = late(r" ?[—–(-] ?(?:importance|priority|criticality|level) ?:.*$", re.IGNORECASE)
_RATED = late(
    r"[ :,–—-]*[(\[]? ?-?(?:\d{1,3}(?:[.,]\d)?|nan) ?/ ?(?:5|10)(?!\d)[)\]]?"
    r"(?= ?(?:$|[(,;[–—]| - )).*$",
    re.IGNORECASE,
)
_CUT = late(
    r" ?[:;(–—] ?| - |\. |, (?:which|so|as|while|including|such|e\.g|with|and|or)\b|,"
    r"| (?:without|by|through|across|that|who|when|where|in order|so that|in an?|as well as)\b"
)
_LEVEL_LINK = late(r" ?[:=(–—] ?| - ")
_LEVEL_BEHIND = late(
    r"(?P<name>\S.*?\S) (?P<level>expert|advanced|intermediate|beginner|proficient|basic|novice)",
    re.IGNORECASE,
)
_VAGUE = late(
    r"(?:(?:a bit|very|quite|rather) )?(?:rusty|weak|poor|shaky|ok(?:ay)?)", re.IGNORECASE
)
_EMPTY_ENDS = late(r"\b(?:of|the) following$|^the following", re.IGNORECASE)
_PLAIN = one_of(r"""
    etc, and, or, the, more, others?, various, similar, none, n/a, yes, no, tbd, custom, in-house
    related, tools, languages, frameworks, technologies, databases, cloud, skills?
    \d{1,2}(?:[-–]\d{1,2})?\+?, one, two, three, four, five, six, seven, eight, nine, ten, an?
    years?'?, yrs?, months?'?, decades?, min(?:imum)?, max(?:imum)?, exp, experience, pqe
    at, least, most, than, less, fewer, over, up, to, of, in, with, for, as
    roles?, positions?, fields?, capacity, environments?, industry, equivalent, comparable, relevant
    prior, previous, preferred;?, required, desirable, essential, welcome, new, grads?, candidates
    applicants, need, not, you, endorsements?
""")
_TWO: Final = late(
    r"(?P<one>(?!(?:sales|terms|goods|arts|politics|physics|economics|news) and)[\w'’-]+s"
    r"|[\w'’-]+ (?!of |with |in )[\w'’-]+) and (?P<other>[\w'’-]+(?: [\w'’-]+)?)"
)
_PLAIN_WORDS = late(rf"{_PLAIN}[.,]?", re.IGNORECASE)


def requirement_phrase(text: str) -> str | None:
    """Return the short phrase that a requirement is about, or ``None`` where nothing is left.

    Args:
        text: A bullet or sentence: "5+ years of experience with Foo and Bar is a plus".
    """
    plain = _LABEL.sub("", plain_words(text).strip(" .:;,–—-•"))
    title = re.match(r"\s*(?:\*\*|__)(.{3,80}?)(?:\*\*|__)", text)
    phrase = plain_words(title[1]).strip(" .:") if title else _core(plain)
    return phrase if _says_something(phrase) else None


def apart(phrase: str) -> tuple[str, ...]:
    """Return the two things that a phrase joins with "and", or the phrase alone.

    "Symptom control and syringe drivers" are two; "health and safety regulations" and "research
    and development" stay one, since their first word alone names no thing of its own.
    """
    both = _TWO.fullmatch(phrase)
    return (both["one"], both["other"]) if both else (phrase,)


def without_level(phrase: str) -> str:
    """Return a phrase without the level at its end and what follows it: "Baking 3/5 (…)"."""
    return (_RATED.sub("", phrase) if "/" in phrase else phrase) or phrase


def bare_phrase(text: str) -> str:
    """Return an item of a list without the words that lead to it or weigh it, or ``""``."""
    phrase = _without_trail(_LEAD_IN.sub("", text.strip(), count=1)).strip(" .:;,–—-")
    return phrase if _says_something(phrase) else ""


def _without_trail(phrase: str) -> str:
    ends_so = phrase.rstrip(" .!").casefold().endswith(_TRAIL_ENDS)
    return _TRAIL.sub("", phrase) if ends_so else phrase


def _core(plain: str) -> str:
    core = _LEAD_IN.sub("", _INLINE_LABEL.sub("", plain), count=1) or plain
    cut = _CUT.search(core)
    if len(core.split()) > _MOST_WORDS and cut and cut.start() > 0:
        core = core[: cut.start()]
    core = without_level(core)
    core = _IN_BRACKETS.sub("", _without_trail(core).strip(" .:;,–—-"))
    return " ".join(core.split()[:_MOST_WORDS])[:_LONGEST].strip(" .:;,–—-(")


def _says_something(phrase: str) -> bool:
    if not re.search(r"[^\W\d_]{2}", phrase) or phrase.startswith("<"):
        return False
    plain = all(_PLAIN_WORDS.fullmatch(it) for it in phrase.split())
    return not plain and not _EMPTY_ENDS.search(phrase)


def listed_strangers(sentence: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the unknown members of a list of skills: "Foobar" in "Python, Foobar (3/5)"."""
    yield from (name for name, _ in _listed(sentence, vocabulary))


def rated_strangers(sentence: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield those of them that are given a level in words: "Phlebotomy (expert)"."""
    yield from (f"{name} ({level})" for name, level in _listed(sentence, vocabulary) if level)


def _listed(sentence: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the unknown members of a list, each with the level that is worded behind it."""
    drawn = sketch(in_english(sentence), vocabulary)
    label, colon, rest = drawn.text.partition(":")
    heads = colon and MARK not in label and len(label.split()) <= _LISTED_WORDS
    heads = heads and not _is_level(_PARTS.split(rest.strip())[0])
    above = label.strip() if heads and level_of_heading(label) is not None else ""
    for part in _PARTS.split((heads and rest) or drawn.text):
        if MARK in part:
            continue
        named, level = _apart_from_level(part)
        name = _FIGURE.sub("", named).strip(" .:;,()[]–—-\"“”'")
        name = re.sub(rf"^{LEVEL_WORD} (?:in )?|\b(?:etc|e\.g)\.?$", "", name, flags=re.IGNORECASE)
        name = re.sub(r" ?\(.*$", "", name).strip(" .")
        if names_a_skill(name):
            yield name, level or above.casefold()


def _apart_from_level(part: str) -> tuple[str, str]:
    """Return a member of a list without the level that is worded behind it, and that level."""
    cut = _LEVEL_LINK.search(part)
    said = part[cut.end() :].strip(" .()") if cut else ""
    if cut and _is_level(said):
        return part[: cut.start()], said
    behind = _LEVEL_BEHIND.fullmatch(part.strip())
    return (behind["name"], behind["level"]) if behind else (part, "")


def _is_level(words: str) -> bool:
    return bool(_VAGUE.fullmatch(words)) or level_alone(words) is not None


def named_figures(sentence: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield unknown names that are given a level: "Foobar 4/5"."""
    for match in _NAMED_FIGURE.finditer(plain_words(sentence)):
        if not vocabulary.find(match["name"]) and names_a_skill(match["name"]):
            yield match["name"]


def names_a_skill(name: str) -> bool:
    """Whether a few words may name a skill: not only plain words, and no level."""
    return (
        len(name.split()) <= _LISTED_WORDS
        and len(name) <= _LONGEST
        and len(name) > 1
        and _says_something(name)
        and level_alone(name) is None
        and level_of_heading(name) is None
    )


def bounded(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return phrases once each, in order, at most ``MOST_PHRASES`` of them."""
    kept: dict[str, str] = {}
    for phrase in phrases:
        kept.setdefault(phrase.casefold(), phrase)
        if len(kept) >= MOST_PHRASES:
            break
    return tuple(kept.values())


def levels_not_kept(rated: Iterable[str]) -> tuple[str, ...]:
    """Return a sentence on the levels of names that are no known skills, or none.

    Args:
        rated: The names, each with its level in brackets.
    """
    named = tuple(dict.fromkeys(rated))
    if not named:
        return ()
    more = f" and {len(named) - _MOST_RATED} more" if len(named) > _MOST_RATED else ""
    shown = ", ".join(named[:_MOST_RATED])
    return (f"No known skills, so their levels are not kept: {shown}{more}.",)


def limit_reached(phrases: Sequence[str]) -> tuple[str, ...]:
    """Return a sentence on the limit of unrecognised phrases where as many are kept, or none."""
    said = f"{MOST_PHRASES} unrecognised phrases are kept, which is the most; there may be others."
    return (said,) if len(phrases) >= MOST_PHRASES else ()
