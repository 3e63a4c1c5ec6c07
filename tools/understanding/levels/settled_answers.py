"""What an answer settles on as what was asked for: a level, or one of several readings."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind, Reader
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.levels.correcting import corrects, puts_right_another
from tools.understanding.levels.settling import (
    HIDDEN,
    Settled,
    between,
    chooses_by_place,
    settled_on,
)
from tools.understanding.levels.statements import STATES_A_LEVEL
from tools.understanding.naming import guess_skill
from tools.understanding.phrases import sentences
from tools.understanding.plans.plans import PLANNING
from tools.understanding.questions.only_words import words
from tools.understanding.weighing import asks_for_more
from tools.vocabulary import Vocabulary

_TESTS = late(
    r"\b(?:test|quiz|examine|assess|check|rate) (?:me|it|this|that)\b|\byou tell me\b"
    r"|\bask me (?:something|anything|(?:some |a few |the )?questions)\b"
    r"|\b(?:a|the|some|your) (?:test|quiz|questions?|assessment)\b",
    re.IGNORECASE,
)
_PART = late(r"[,;.!?\n]+\s*|\s+(?:and|but|so)\s+", re.IGNORECASE)
_WORD = late(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_AROUND = words("""
    a about again anything ask assess better by can check could do examine few find first give i
    i'd instead it just kindly let let's like maybe me not now of ok okay on one out please prefer
    questions quickly quiz rather really should skill so some something take tell test that the
    then this to us want we why with would yes you your
""")
_UNSURE = late(
    r"\bno (?:idea|clue)\b|\bdunno\b|\bidk\b|\b(?:don't|do not|can't|cannot|couldn't) (?:really "
    r"|honestly )?(?:know|say|tell|judge)\b"
    r"|\bhard to (?:say|tell|judge)\b|\bnot sure\b|\bbeats me\b",
    re.IGNORECASE,
)
_OF_UNSURE = words("""
    a about am assess at be beats can can't cannot clue couldn't difficult do don't dunno
    exactly figure for good hard have honest honestly how i i'd i'm idea idk in is it judge know
    level me my myself no not number of on one put rate really say score sure tell that the
    there this to what where with would
""")
_SAME = late(
    r"^[\s,;.]*(?:and )?(?:(?:the )?same (?:again )?(?:for|goes for|applies to|holds for"
    r"|is true (?:for|of)|with|in|at|on|thing for)\s+(?P<a>.+?)"
    r"|(?P<b>.+?)[\s,]+(?:too|as well|the same|same|likewise|also))[\s.!]*$",
    re.IGNORECASE,
)
_OWN_LEVEL = late(
    r"(?P<joint>\s*[,;–—-]\s*(?:(?:and|but|while|only|though)\s+)?|\s+(?:and|but|while)\s+)"
    r"(?=[^,;]{1,60}?[0-5]\s*/\s*5)",
    re.IGNORECASE,
)
"""Where a skill begins that has a level of its own."""
_IS_MY = late(r"\b(?:is|isn'?t) my\b", re.IGNORECASE)

_JOINED = late(
    r"^[\s,;.:!?…–—-]*(?:(?:and|but|so|also|then)\b[\s,]*)*(?:(?:before you ask|by the way|btw"
    r"|while you're at it"
    r"|while we're at it)[\s,]+)?",
    re.IGNORECASE,
)
_NO_MORE: frozenset[IntentKind] = PLANNING | {"undo", "evidence"}
"""What the remarks beside an answer may be taken for."""


_LEANS_ON = late(r"^(?:[\w']+[\s,]+){0,3}?same (?:level )?as\b", re.IGNORECASE)
"""What gives what was asked for the level of another skill."""
_SET_ASIDE = late(
    r"\b(?:you(?:'re|'ve| are| have)? (?:ask(?:ed|ing)?|want(?:ed)?)(?: me)?(?: (?:for|about|of"
    r"|to rate))?"
    r"|instead of|rather than|never ?mind|forget(?: about)?|leave|skip(?:ping)?|apart from|as for"
    r"|(?:can'?t|cannot|couldn'?t) (?:rate|say|judge)(?: (?:for|about))?|no idea (?:about|of|on))"
    r" (?:my |the )?$",
    re.IGNORECASE,
)
"""How a skill is named only to turn to another one."""
_APART = late(r"\b(?:but|however|though|whereas|instead)\b|[.;!?]\s", re.IGNORECASE)
"""What sets a skill apart from the one that was asked about."""
_OF_TIME = late(
    r"\b(?:hours?|hrs?|weeks?|weekly|wk|days?|daily|evenings?|weekends?|nights?|minutes?"
    r"|months?)\b|\dh\b"
    r"|\b(?:until|till|by|deadline)\b",
    re.IGNORECASE,
)
_OF_A_SKILL = late(
    r"^(?:(?:no|oh|and|but|so|wait|sorry|actually|also|ok(?:ay)?|well|hm+)[\s,.!]+)*"
    r"(?P<my>my )?(?P<what>(?!(?:own|honest|level|answer|guess|knowledge|skills?|experience"
    r"|score|rating|best|estimate|gut|feeling|it|that|this|i|i'm|i'd|about|around|maybe|say|only"
    r"|just|a|an|at)\b)"
    r"[a-z][\w+#.-]{2,}(?: [a-z][\w+#.-]+)?)(?:'s|:| is| are| was)?"
    r"(?: (?:actually|really|now|only|just|about|maybe|more like|an?|at|level))* [0-5]\b",
    re.IGNORECASE,
)
"""A level that is told of something by its name, be it misspelled: "my excell is actually a 4"."""


def read_settled_answer(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what an answer settles on, with what else is plainly wanted after it.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known: a figure beside another skill is that skill's.
        context: What was asked.
        read: Reads what comes after the answer.
    """
    skill = _asked_of(context)
    place = chooses_by_place(message)
    if context.offered and 0 < place <= len(context.offered.choices) and not _has_levels(context):
        return ()
    named = any(it.skill == skill for it in vocabulary.find(message))
    if named and _sets_aside(message, skill, vocabulary):
        return ()
    if skill is None or puts_right_another(message, skill, vocabulary, context):
        return ()
    halves = between(message)
    if halves is not None and not vocabulary.find(message):
        choices = tuple(
            Intent(kind="set_level", quote=message, skill=skill, level=it) for it in halves
        )
        return (
            Intent(kind="clarify", confidence=0.95, quote=message, skill=skill, choices=choices),
        )
    return _settled(message, skill, vocabulary, context, read)


def _settled(
    message: str, skill: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return the figure that a message settles on for the skill that was asked about, and more."""
    settled = settled_on(_without_others(message, skill, vocabulary))
    if settled is not None and any(it.skill == skill for it in vocabulary.find(message)):
        settled = _of_level(settled)
    answer = None if settled is None else _answer(settled, message, skill, context)
    if settled is None or answer is None:
        return _tests(message, _doubted(message, vocabulary) or skill, context)
    another = _may_be_of(message, settled, skill, vocabulary, context)
    if another is not None and answer.kind == "set_level":
        choices = (answer.model_copy(update={"skill": another}), answer)
        return (Intent(kind="clarify", confidence=0.95, quote=message, choices=choices),)
    rest = _JOINED.sub("", message[settled.end :])
    first, after = _first(rest)
    ends = message.find(first, settled.end) + len(first)
    shared = answer.model_copy(update={"quote": message[:ends].rstrip(" ,")})
    alike = _alike(first, shared, vocabulary)
    if alike:
        return (answer, *alike, *(_wanted(after, read) or _wanted_apart(after, read)))
    return (answer, *(_wanted(rest, read) or _wanted_apart(rest, read)))


def _may_be_of(
    message: str, settled: Settled, skill: str, vocabulary: Vocabulary, context: Context
) -> str | None:
    """Return the other skill that a figure may be of, as it was named before it or just told."""
    places = vocabulary.find(message[: settled.end])
    named = [it.skill for it in places]
    own = max((it.start for it in places if it.skill == skill), default=-1)
    apart = (it.skill for it in places if own >= 0 and _APART.search(message, own, it.start))
    after = next(apart, None)
    if after is not None and after != skill:
        return after  # "you asked for Docker, but my strength is SQL, so 4"
    if named:
        return named[-1] if skill not in named and context.expecting == "level" else None
    told = [it for it in context.stated if it != skill]
    return told[0] if len(told) == 1 and corrects(message) else None


def _of_level(settled: Settled) -> Settled:
    """Return a figure beside the skill's name as its level: "SQL is 2" chooses no place."""
    return settled._replace(sort="level") if settled.sort == "figure" else settled


def _first(rest: str) -> tuple[str, str]:
    """Return the first sentence of what follows an answer, or what stands before a level of it."""
    said = sentences(rest)
    if not said:
        return rest, ""
    first, after = said[0], rest[len(said[0]) :] if rest.startswith(said[0]) else ""
    own = _OWN_LEVEL.search(first)
    if own is None:
        return first, after
    return first[: own.start()], first[own.end("joint") :] + after


def _wanted(words: str, read: Reader) -> tuple[Intent, ...]:
    """Return what words plainly want, where they are no mere remark."""
    found = read(words) if words.strip() else ()
    wanted = asks_for_more(found) and not any(_is_remark(it) for it in found)
    return found if wanted else ()


def _wanted_apart(words: str, read: Reader) -> tuple[Intent, ...]:
    """Return what single sentences want, where some of the others are remarks."""
    said = sentences(words)
    return tuple(it for one in said for it in _wanted(one, read)) if len(said) > 1 else ()


def _alike(rest: str, answer: Intent, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return the same level for the skills that the rest says it of: "…, the same for MLOps"."""
    match = _SAME.match(rest)
    words = (match["a"] or match["b"]) if match else ""
    named = vocabulary.find(words)
    told = sum(it.end - it.start for it in named)
    if not named or told < len(words) - 2 - 5 * len(named):
        return ()
    return tuple(
        answer.model_copy(update={"skill": it}) for it in dict.fromkeys(it.skill for it in named)
    )


def _is_remark(intent: Intent) -> bool:
    """Whether something was read in what may only be a remark beside the answer."""
    mentions = intent.kind == "introduce" and intent.confidence < STATES_A_LEVEL
    return mentions or intent.kind in _NO_MORE


_NAMED: frozenset[IntentKind] = frozenset({"explain", "recall"})


def _has_levels(context: Context) -> bool:
    """Whether levels are put to the user."""
    choices = context.offered.choices if context.offered else ()
    return any(it.level is not None for it in choices)


def _asked_of(context: Context) -> str | None:
    """Return the one skill whose level is asked for, plainly or by a choice among levels."""
    if context.expecting == "level":
        return context.skill
    offered = context.offered
    if context.expecting != "offer" or offered is None:
        return None
    if offered.skill and offered.choices and {it.kind for it in offered.choices} <= _NAMED:
        return offered.skill  # "say your level, or choose"
    skills = {it.skill if it.level is not None else None for it in offered.choices}
    return skills.pop() if len(skills) == 1 else None


def names_another(message: str, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether the figure of a message is of another skill than what was asked for, or of time.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill that was asked about.
    """
    if context.expecting == "hours":
        return not _OF_TIME.search(message) and bool(skill_places(message, vocabulary))
    if context.expecting != "level":
        return False
    if _LEANS_ON.match(message):
        return False
    named = {it.skill for it in vocabulary.find(message)}
    if named:
        return context.skill not in named or _sets_aside(message, context.skill, vocabulary)
    match = _OF_A_SKILL.match(message)
    if match is None:
        return False
    meant = guess_skill(match["what"], vocabulary)
    return meant != context.skill and bool(meant or match["my"])


def _sets_aside(message: str, skill: str | None, vocabulary: Vocabulary) -> bool:
    """Whether what was asked is named only to speak of another: "you asked for X, but my Y …"."""
    found = vocabulary.find(message)
    own = [it for it in found if it.skill == skill]
    aside = all(_SET_ASIDE.search(message, 0, it.start) for it in own)
    return aside and any(it.skill != skill and it.start > own[-1].end for it in found)


def _without_others(message: str, skill: str, vocabulary: Vocabulary) -> str:
    """Return a message of the same length that names no other skill, and the one as "it"."""
    for it in vocabulary.find(message):
        length = it.end - it.start
        mark = "it".ljust(length)[:length] if it.skill == skill else HIDDEN * length
        message = f"{message[: it.start]}{mark}{message[it.end :]}"
    return message


def _answer(settled: Settled, message: str, skill: str, context: Context) -> Intent | None:
    choices = context.offered.choices if context.offered and context.expecting == "offer" else ()
    levels = [it.level for it in choices if it.level is not None]
    level = _level(settled, levels)
    if level is None:
        return None
    chosen = next((it for it in choices if it.level == level), None)
    if chosen is not None:
        return chosen.model_copy(update={"confidence": 1.0})
    return Intent(kind="set_level", confidence=0.95, quote=message, skill=skill, level=level)


def _level(settled: Settled, levels: list[int]) -> int | None:
    figure = settled.figure
    if settled.sort == "end":
        return sorted(levels)[figure] if levels else None
    if settled.sort == "place":
        return levels[figure] if figure < len(levels) else None
    bare = settled.sort == "figure" and figure not in levels
    return levels[figure - 1] if bare and 0 < figure <= len(levels) else figure


def _doubted(message: str, vocabulary: Vocabulary) -> str | None:
    """Return the one skill whose level a message asks about: "is my Docker 2 right?"."""
    named = {it.skill for it in vocabulary.find(message)}
    return named.pop() if len(named) == 1 and _IS_MY.search(message) else None


def _tests(message: str, skill: str, context: Context) -> tuple[Intent, ...]:
    """Return the wish to have the level found, where one part of the answer is nothing else."""
    for part in _PART.split(message):
        said = {it.casefold() for it in _WORD.findall(part)}
        tests = _TESTS.search(part) and said <= _AROUND
        unsure = _UNSURE.search(part) and said <= _OF_UNSURE and context.expecting == "level"
        if tests or (unsure and not re.search(r"\d", message)):
            return (Intent(kind="assess", confidence=0.95, quote=message, skill=skill),)
    return ()
