"""Levels written as words: "advanced SQL", "SQL (advanced)", "working knowledge of Docker"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from tools.domain import Level
from tools.intake.job_words import JOB_WORD
from tools.intake.levels.figures import level_of_figure
from tools.intake.levels.level_words import LEVEL_CUES
from tools.intake.levels.level_words import LEVEL_WORD as _WORD
from tools.intake.levels.level_words import level_of_word as _of
from tools.intake.levels.level_words_abroad import in_english
from tools.intake.profiles.negation import heads_lacking
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import LIST, MARK, Sketch, coordinated, words_in
from tools.late import late

_RANGE = (
    rf"(?P<word>{_WORD})(?:[- ]?level)?(?: ?(?:to|or|/|-|–) ?(?P<second>{_WORD})(?:[- ]?level)?)?"
)
_WORD_ALONE = late(
    rf"(?:very |at |an? )??{_RANGE}"
    r"(?: (?:user|skills?|speaker|knowledge|proficiency|understanding|level|expertise))?",
    re.IGNORECASE,
)
_NONE_ALONE = late(
    r"(?:none|no|not|never|zero|no (?:experience|knowledge)|(?:never|not) used(?: it)?)"
    r"(?:,? (?:yet|so far|at all|as yet))?(?<!not)",
    re.IGNORECASE,
)
_FILL = one_of("""
    in, with, of, at, on, using, for, the, my, hands-on, practical, technical, programming, coding
    working, knowledge, understanding, experience, background, skills?, command, grasp, expertise
    proficiency, abilities, ability, user, level, developer, programmer, languages?, tools?
    technologies, stack, modern, professional, production, both, as
""")
_BEFORE = late(
    rf"(?<![\w-]){_RANGE}(?P<fill>(?:,? {_FILL}){{0,6}})(?P<colon> ?[:–—]| -)? (?P<list>{LIST})",
    re.IGNORECASE,
)
_A_WORD = late("[A-Za-z]+")
_OPENINGS: Final = LEVEL_CUES | {"in"}
"""The words one of which opens everything that ``LEVEL_WORD`` matches, "in" for "in-depth"."""
_RANK = late(rf"(?:senior|junior)(?:.*?){MARK} (?:\w+ )?{JOB_WORD}s?\b", re.IGNORECASE)
_ADVERB = one_of("""
    very(?! (?:familiar|proficient|good|skilled|experienced|knowledgeable)\\b), quite, fairly
    pretty, rather, really, reasonably, still, currently, now, only, just, at, an?, my, both, all
    each, are, is, about
""")
_OF_THAT = one_of("""
    user, usage, use, level, skills?, knowledge, proficiency, understanding, programmer, language
    tool, stack, experience, expertise
""")
_AFTER = late(
    rf"(?P<list>{LIST})(?:(?:'s)? (?:skills?|level|knowledge|experience|proficiency|expertise))?"
    r"(?: ?\([^()]{0,80}\))?"
    r"(?P<link>\)? ?[:=|] ?|\)? [-–—]{1,2} | [-–—]{1,2} ?| ?[-–—]{1,2} "
    r"| ?[(\[] ?(?:[^()\[\]]{0,40}[,;] ?)?"
    r"|(?:'s| is| are) |,? (?:both|all|each) |, (?=my\b))"
    rf"(?P<adverb>(?:{_ADVERB} )*){_RANGE}(?: {_OF_THAT})?"
    rf"(?= ?(?:$|[,;)\]|/!?]|\.(?!\w)|\(| and\b| but\b|{MARK}))",
    re.IGNORECASE,
)
_RIGHT_AFTER = late(
    rf"{MARK} {_RANGE}(?: {_OF_THAT})?"
    rf"(?= ?(?:$|[,;|)\]]|\.(?!\w)|(?:and|but|&) (?:\w+ )?{MARK}|{MARK} {_WORD}\b))",
    re.IGNORECASE,
)
_NOUN_AFTER = late(
    rf"(?P<list>{LIST}) (?P<word>expert|novice|beginner|newbie|basics)\b"
    r"(?!\s*[:=–-]?\s*[0-5](?![\w.,]))"
    r"(?! (?:course|class|book|guide))",
    re.IGNORECASE,
)
_NOW = one_of("""
    am, 'm, are, is, now, still, currently, started, actively, just, also, and, been, begun, keep
""")
_LEARNING = late(
    rf"(?:^|[,;:(] ?|(?:\b|(?=')){_NOW}) ?(?:learning|studying)"
    rf"(?::| about| how to(?: use)?| to use| to work with)? (?P<list>{LIST})",
    re.IGNORECASE,
)
_LEARNING_AFTER = late(
    rf"(?P<list>{MARK})(?: ?[:(–—-] ?|,? )(?:still |currently |just )?(?:learning|studying)"
    rf"(?: it| now)?(?= ?(?:$|[,;)\]|.]))|(?P<new>{MARK}) is (?:still )?new to me",
    re.IGNORECASE,
)
_DENIED = late(
    r"(?:\b(?:not|never|no|neither|hardly|barely|far from|cannot)\b|n't\b)(?! (?:only|just|merely))"
    rf"[^,;:.(){MARK}]{{0,40}}$",
    re.IGNORECASE,
)
_TAUGHT = late(
    # Who is taught, or what is taught to them: the level is theirs or the course's.
    r"(?<!self-)\b(?:taught|teach(?:es|ing)?|tutor(?:ed|s|ing)?|train(?:ed|s|ing)?(?! in\b)"
    r"|mentor(?:ed|s|ing)?|coach(?:ed|es|ing)?|instruct(?:ed|s|ing)?|lectur(?:ed?|es|ing)"
    r"|lectures (?:on|in)|supervis(?:ed|ing)|onboard(?:ed|ing))(?! (?:myself|me)\b)\b"
    rf"[^,;:.(){MARK}]{{0,50}}$",
    re.IGNORECASE,
)
_SPOKEN_OF = late(r"\b(?:in|with|of|at|on|using)\b", re.IGNORECASE)
_PEOPLE_AFTER = late(rf" (?:\w+ )?{JOB_WORD}s\b", re.IGNORECASE)
_RESERVED = late(
    r",? ?[:(–—-]?(?: ?(?:is|are|i know|i do|only|just|maybe|but|rather|very|still|much|quite|more"
    r" of|really|at) )*"
    r" ?(?:a (?:(?:very |tiny |wee |little )*bit|little|few times|touch)|(?:very |so )?little"
    r"|less(?: so)?|not (?:(?:so|that|very|too|really|quite|as) )*(?:much|well|good|strong|often)"
    r"|not (?:really|yet|at all)|hardly(?: at all| any)?|barely(?: any)?|never|not|so-so|meh"
    r"|(?:the|some) (?:very )?basics?|least|once(?: or twice)?|a bit of it)"
    r"(?= ?(?:$|[,;)!]|\.(?!\w)| (?:and|but|or|because|since|as|i|so)\b))",
    re.IGNORECASE,
)
"""What takes the last of a list out of the level before it: "good at SQL, Docker just a bit"."""
_NOT_ONLY = late(r"\bnot (?:only|just|merely)\b", re.IGNORECASE)
_ALSO = late(rf"(?:but )?also (?:in|with|at|of) (?P<list>{LIST})", re.IGNORECASE)
_HEADING_FILL = late(
    one_of("""
        level, skills?, knowledge, languages?, tools?, technolog(?:y|ies), tech, stack, in, of
        with, and, my, experience, user, currently, areas?, programming, the, technical
        proficiency, understanding
    """),
    re.IGNORECASE,
)
_WITH_HELP = late(r"\bwith (?:some )?help\b", re.IGNORECASE)

_READING = late(
    r"^(?:but |and )?(?:I(?:'m| am|'ve| have| do)? )?(?:(?:just|only|currently|been|still|now) )*"
    r"(?:read(?:ing)?|know|learn(?:ing)?|study(?:ing)?|studied|watch(?:ing|ed)?|follow(?:ing)?)"
    r" (?:it|through|(?:the |some |a lot of |its |their )*(?:docs?|documentation|theory"
    r"|basics|concepts?"
    r"|ideas?|tutorials?|books?|courses?|talks?)|about (?:it|them)|a (?:book|course"
    r"|bit) (?:about|on)"
    r" (?:it|them))\b",
    re.IGNORECASE,
)


class WordLevel(NamedTuple):
    """A level (``None`` where the words deny it) and the indexes of the skills it is said of."""

    level: Level | None
    skills: range


def word_levels(clause: Sketch) -> Iterator[WordLevel]:
    """Yield the levels that a clause states in words, those after a skill first."""
    if LEVEL_CUES.isdisjoint(words_in(clause.text)) or not clause.skills:
        return
    yield from _behind_skills(clause)
    for match in _leading(clause.text):
        if not _RANK.match(clause.text, match.start()):
            yield WordLevel(_level(clause, match), _reach_forward(clause, match))


def _behind_skills(clause: Sketch) -> Iterator[WordLevel]:
    """Yield the levels that are said behind a skill."""
    if LEVEL_CUES.isdisjoint(words_in(clause.text[clause.text.index(MARK) :])):
        return
    for match in _AFTER.finditer(clause.text):
        yield WordLevel(_level(clause, match), _reach_back(clause, match))
    for match in _RIGHT_AFTER.finditer(clause.text):
        yield WordLevel(_level(clause, match), clause.marked(match.start(), match.start() + 1))
    for match in _NOUN_AFTER.finditer(clause.text):
        inside = clause.marked(*match.span("list"))
        slashed = "/" in match["list"]
        yield WordLevel(_level(clause, match), inside if slashed else inside[-1:])


def _leading(text: str) -> Iterator[re.Match[str]]:
    """Yield where a level leads to skills, which is tried at the words that open a level."""
    end, last = 0, text.rindex(MARK)
    for word in _A_WORD.finditer(text, 0, last):
        if word.start() < end or word[0].casefold() not in _OPENINGS:
            continue
        if match := _BEFORE.match(text, word.start()):
            end = match.end()
            yield match


def learning_levels(clause: Sketch) -> Iterator[WordLevel]:
    """Yield level 1 for what a clause says is being learned."""
    for match in _LEARNING.finditer(clause.text):
        yield WordLevel(1, clause.marked(*match.span("list")))
    for match in _LEARNING_AFTER.finditer(clause.text):
        yield WordLevel(1, clause.marked(match.start(), match.start() + 1))


def level_added(clause: Sketch) -> Level | None:
    """Return the level that a clause without a skill of its own gives to the one before it.

    "But can do with help" is 2; "but reading the docs" is 1, aware: 0 knows nothing of it.
    """
    if clause.skills:
        return None
    if _WITH_HELP.search(clause.text):
        return 2
    return 1 if _READING.search(clause.text) else None


def also_named(clause: Sketch, before: str) -> range:
    """Return the skills of a clause that share the level of the one before it.

    That is "but also in SQL" after "not only advanced in Java".

    Args:
        clause: The clause.
        before: The text of the clause before it.
    """
    found = _ALSO.match(clause.text) if _NOT_ONLY.search(before) else None
    return clause.marked(*found.span("list")) if found else range(0)


def level_alone(text: str) -> Level | None:
    """Return the level that a word or figure alone stands for, or ``None`` where it is none.

    Args:
        text: A table cell or a résumé's field: "Advanced", "4/5", "basic to intermediate".
    """
    plain = in_english(" ".join(text.split()).strip("()[]*_ ."))
    figure = level_of_figure(plain)
    if figure is not None:
        return figure
    if _NONE_ALONE.fullmatch(plain):
        return 0
    if re.fullmatch(r"(?:currently )?learning", plain, re.IGNORECASE):
        return 1
    match = _WORD_ALONE.fullmatch(plain)
    return _lowest(match) if match else None


@lru_cache(maxsize=1_024)
def level_of_heading(text: str) -> Level | None:
    """Return the level that a heading gives to what stands below it ("Expert", "Advanced skills").

    Args:
        text: The heading without its marks; one that says anything else gives no level.
    """
    plain = in_english(text.strip(" :*_"))
    figure = level_of_figure(plain)
    if figure is not None and not plain.isdecimal():
        return figure
    if heads_lacking(plain) or re.fullmatch(
        r"never used|no experience(?: with| in)?|none", plain, re.IGNORECASE
    ):
        return 0
    if re.fullmatch(r"(?:currently )?learning(?: now)?", plain, re.IGNORECASE):
        return 1
    match = re.search(rf"(?<![\w-]){_WORD}(?![\w'])", plain, re.IGNORECASE)
    if match is None:
        return None
    words = re.split(r"[\s/,&-]+", _WORD_ALONE.sub(" ", plain).strip())
    rest = [it for it in words if it and not _HEADING_FILL.fullmatch(it)]
    found = [_of(it[0]) for it in re.finditer(_WORD, plain, re.IGNORECASE)]
    return None if rest else min(found)


def _lowest(match: re.Match[str]) -> Level:
    second = match.groupdict().get("second")
    return min(_of(match["word"]), _of(second)) if second else _of(match["word"])


def _level(clause: Sketch, match: re.Match[str]) -> Level | None:
    before = clause.text[: match.start("word")]
    if is_denied_or_taught(before) or _of_people(match):
        return None
    return _lowest(match)


def is_denied_or_taught(before: str) -> bool:
    """Whether the words before a level deny it, or give it to those who are taught.

    Args:
        before: What stands before the level in its clause, the skills marked.
    """
    denied = _DENIED.search(before)
    return bool((denied and MARK not in denied[0]) or _TAUGHT.search(before))


def _of_people(match: re.Match[str]) -> bool:
    """Whether the word names people: "beginners in SQL", "managed expert Python developers"."""
    if match["word"].casefold() == "beginners":
        return re.match(r"'? (?:level|course|guide)", match.string[match.end("word") :]) is None
    return "fill" in match.groupdict() and bool(_PEOPLE_AFTER.match(match.string, match.end()))


def _reach_back(clause: Sketch, match: re.Match[str]) -> range:
    inside = clause.marked(*match.span("list"))
    said = match["link"] + match["adverb"]
    if re.search(r"\b(?:both|all|each)\b", said, re.IGNORECASE):
        return inside
    if said.startswith(")"):  # "Databases (PostgreSQL, MySQL): advanced"
        return inside
    linked = ":" in said or " is " in said or " are " in said
    whole = coordinated(match["list"]) or len(inside) == len(clause.skills)
    return inside if linked and whole else inside[-1:]


def _reach_forward(clause: Sketch, match: re.Match[str]) -> range:
    if match["colon"]:
        end = _next_word(clause.text, match.end())
        return clause.marked(match.start("list"), end)
    inside = clause.marked(*match.span("list"))
    if _RESERVED.match(clause.text, match.end()):  # of the last, the word before all is not said
        inside = inside[:-1]
    spoken_of = _SPOKEN_OF.search(match["fill"])
    return inside if spoken_of or coordinated(match["list"]) else inside[:1]


def _next_word(text: str, start: int) -> int:
    following = late(rf"(?<![\w-]){_WORD}\b[^{MARK}]{{0,40}}[:–—]", re.IGNORECASE)
    match = following.search(text, start)
    return match.start() if match else len(text)
