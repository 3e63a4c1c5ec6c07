"""What makes plain levels ("Skill 3/5") of the levels that a message tells in other words."""

import re
from collections.abc import Iterator, Sequence

from tools.intake.levels.bare_digits import may_be_version
from tools.late import late
from tools.spelling import Edit
from tools.understanding.everyday_words import stands_as_word
from tools.understanding.intent import Context
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.levels.level_tokens import REQUEST
from tools.understanding.levels.same_levels import counted_edits, parted_edits, slashed_before
from tools.understanding.levels.settling import chooses_by_place
from tools.understanding.levels.statements import stated_levels
from tools.understanding.levels.told_levels import Given, given_levels
from tools.understanding.own_part import refers_back
from tools.understanding.parts_wanting import asks
from tools.understanding.standing import standing
from tools.vocabulary import Mention, Vocabulary

_BESIDE_A_LEVEL = late(
    r"(?<![\w'.-])(?P<name>[a-z][\w+#-]*?)(?P<s>'?s)?"
    r"(?= (?:(?:is|isn't|an?|at|now|also|was|about|only|maybe|to|still) )*"
    r"(?:[0-5]|zero|one|two|three|four|five|nil|none)\b)",
    re.IGNORECASE,
)
_APART = late(r"(?<![\w'])(?:[A-Z] ){1,4}[A-Z](?![\w'])")
_ASKS = late(
    r"^(?:(?:and|so|but|ok|please|hey|hi|then|also|now)[\s,]+)*"
    r"(?:what|which|how|why|where|when|who|is|are|am|do|does|did|can|could|should|would|will"
    r"|compare|show|explain|forget|delete|remove|undo|assess|quiz|test|if|suppose|imagine"
    r"|what's|how's)\b(?! (?:you|u|we)\b)",
    re.IGNORECASE,
)
_SENTENCE = late(r"(?<=[.!?;\n])\s+")
_MARK = late(r"[.!?\n]")
_PLAIN = late(r"\s+(?:(?:is|are|at|an?|now)\s+)+[0-5](?:\s*/\s*5)?", re.IGNORECASE)
_PART = late(r"[.!?;,\n]\s+")
_COUNTED = late(
    r"\s*(?:\d|one|two|three|four|five) (?:evenings?|nights?|days?|hours?|h|hrs?|weeks?|months?"
    r"|times)\b",
    re.IGNORECASE,
)
_PUT_WRONGLY = late(
    r"\b(?P<put>(?:i|you|it|we)(?:'ve)? (?:\w+ )?(?:put|said|say|wrote|have|had|got|says|typed"
    r"|gave|saved)"
    r"(?: down)?(?: (?:my|me|the))?)\s+$",
    re.IGNORECASE,
)
_NOT_NOTED = late(
    r"(?:[,.;–—-]\s*)?(?:(?:but|and|so|pls|please)\s+)*\b(?:do not|don't|no need to"
    r"|not to)\s+(?:\w+ )?"
    r"(?:write|save|note|record|count|log|store|enter)\b(?: (?:that|it|this|one|down|yet|please"
    r"|for now)\b)+",
    re.IGNORECASE,
)
_BEGINS = late(
    r"(?:^|[,.;:!?\n–—-]|\b(?:and|but|so|my|also|oh|ok|well|sorry|wait|actually|then|now))\s*$",
    re.IGNORECASE,
)
_LEAD_IN = late(
    r"\b(?:my|the) (?:level|skills?|knowledge) (?:in|of|at|for|with)\s+(?:my\s+)?$", re.IGNORECASE
)
_RANGE = late(r"\b[0-5](?:\s*/\s*5)?\s*[-–]\s*[0-5]\b")
_REFUSED = late(r"\b(?:no|zero|without|never|not)\s+$", re.IGNORECASE)
_PART_OF_SENTENCE = late(r"[.!?;\n]\s")
_DONE_WITH = late(
    r" (?:is (?:what|something) )?i(?:'m| am|'ve| have)? (?:been )?(?:do|doing|did|done|use"
    r"|using|work(?:ing)?"
    r"|practi[cs](?:e|ing))\b[^,.;!?\d]{0,30}? (?:in|with|using|via|through) (?:my |the )?",
    re.IGNORECASE,
)
"""What leads from a skill to the tool that it is done with: "data analysis I do daily in Excel"."""
_STRENGTH = late(
    r"\bmy (?:\w+ ){0,2}?(?:strength|thing|strong (?:point|suit)|field|area|special(?:i)?ty|forte"
    r"|bread and butter|home turf) (?:is|are) (?:my )?$"
    r"|\bwhat i(?:'m| am)? (?:really |actually )?(?:good at|know|do best) (?:is|are) (?:my )?$",
    re.IGNORECASE,
)
"""What makes a skill the one that is spoken of, whatever tools are named after it."""
_ASKED_AFTER = late(
    r"[^?]*?(?:,|\s[–—-]|;)\s+(?:and |so |but )?(?:does|do|is|will|would|can|could|how|what"
    r"|when|should"
    r"|where|which|am i|are)\b[^?]*\?$",
    re.IGNORECASE,
)
"""A question of its own after a level: "AWS is 3 and Git 4, does that help?"."""
_EACH = late(r"\s*,?\s*(?:each|both|all)\b", re.IGNORECASE)
_SAME = late(r"\b(?:same|ditto|likewise)\b", re.IGNORECASE)
_OF_ALL = late(r"\b(?:both|all|each|are)\b", re.IGNORECASE)
_ENDS_A_LIST = late(r"\s*(?:[,.;!]|$)")
_VERSION = late(r"\s[0-5]$")
_JOINT = late(r"\s*(?:,|,?\s*\band\b|&|/)\s*", re.IGNORECASE)
_EVERYDAY = frozenset(
    {"go", "rest", "make", "scale", "access", "express", "keep", "lead", "c", "r"}
)
"""Names that are verbs and the like beside a figure: "I'd go 3"."""


_REASON = late(r"\s+(?:since|as|because|cos|cause|given|seeing|considering)\b", re.IGNORECASE)
"""What gives the reason of a level, and is no word that it counts."""
_RUNS_IN = late(
    r"(?: (?:to )?(?:runs?|running|going|work(?:ing)?|up|deployed|started|installed|live|hosted"
    r"|set up)(?: [a-z]+)?) (?:in|inside|on|with|via|through|under) (?:my |the |an? )?",
    re.IGNORECASE,
)
"""What leads from a skill that was got to run to what it runs in."""
_FIGURE_AFTER = late(r"\s+(?:(?:is|are|at|an?|now|:)\s+)*[0-5](?![\w.])", re.IGNORECASE)
_HEAD = late(r"[.,;!–—]\s+(?:(?:but|and|so)\s+)?", re.IGNORECASE)


def level_edits(said: str, vocabulary: Vocabulary, context: Context) -> Iterator[Edit]:
    """Yield what puts the levels that a message tells as "Skill 3/5".

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Which levels have been asked for, or are held.
    """
    named = places(said, vocabulary)
    asked = None if _by_place(said, context) else _asked(context)
    all_named = (Mention(asked, 0, 0, ""), *named) if asked else named
    if not all_named:
        return
    yield from _not_to_be_noted(said, named)
    counted = tuple(counted_edits(said))
    yield from (*parted_edits(said, named), *counted)
    given = given_levels(said, all_named)
    counts = any(_COUNTED.match(said, it.end) for it in named)
    row = _rated(given, said)
    for it in given:
        level = it.plainly or (not counts and (row or _is_level(it, said, context)))
        counts_on = any(it.start <= edit.start < it.end for edit in counted)
        if not level or counts_on or _known(said, it) or _RANGE.search(said, it.start, it.end):
            continue
        joined = _joined(it, said, given, named)
        each = _EACH.match(said, it.end) if joined else None
        told = said[it.start : it.end]
        said_of_all = each is not None or _OF_ALL.search(told) is not None
        said_of_all = said_of_all or (bool(joined) and _SAME.search(told) is not None)
        slashed = slashed_before(said, it.name[0], joined) if it.start >= it.name[0] else []
        if slashed:
            yield from _edits(said, it, vocabulary)
            for one, then in slashed:
                yield Edit(one.start, then, f"{said[one.start : one.end]} {it.level}/5, ")
            continue
        of_all = it.start < it.name[0] or said_of_all
        if bool(joined) != of_all and (joined or it.start >= it.name[0]):
            continue  # of a list with one level at its end other readers know what it is of
        yield from _edits(said, it, vocabulary)
        if each is not None:
            yield Edit(it.end, each.end(), "")
        for one in joined:
            yield Edit(one.start, one.end, f"{said[one.start : one.end]} {it.level}/5")


def _not_to_be_noted(said: str, named: Sequence[Mention]) -> Iterator[Edit]:
    """Yield what takes out a level that is not to be noted: "Go 1, but don't write that down"."""
    for refused in _NOT_NOTED.finditer(said):
        before = [it.start for it in named if it.end <= refused.start()]
        if before:
            begins = [it.end() for it in _PART.finditer(said, 0, before[-1] + 1)]
            yield Edit(begins[-1] if begins else 0, refused.end(), "")


def places(said: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """Return where skills are named, those too that are words of everyday beside a level.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    found = [_unversioned(it, said, vocabulary) for it in skill_places(said, vocabulary)]
    for start, end, name in _spelled_otherwise(said, vocabulary):
        skill = vocabulary.get(name)
        free = all(it.end <= start or it.start >= end for it in found)
        if skill and free and not stands_as_word(said, start, end):
            found.append(Mention(skill.name, start, end, name))
    kept = [it for it in found if not _is_instrument(said, it, found)]
    return tuple(sorted(kept, key=lambda it: it.start))


def _is_instrument(said: str, it: Mention, found: Sequence[Mention]) -> bool:
    """Whether a skill is only what another one, spoken of before it, is done with."""
    for topic in found:
        between = said[topic.end : it.start]
        if topic.end > it.start or _PART_OF_SENTENCE.search(between):
            continue
        strength = _STRENGTH.search(said, 0, topic.start) is not None
        runs = _RUNS_IN.fullmatch(between) and not _FIGURE_AFTER.match(said, it.end)
        if runs or _DONE_WITH.fullmatch(between) or (strength and not _PLAIN.match(said, it.end)):
            return True
    return False


def _unversioned(it: Mention, said: str, vocabulary: Vocabulary) -> Mention:
    """Return a name without the version that it may end with: "Python 2" may be a level."""
    base = _VERSION.sub("", said[it.start : it.end])
    skill = vocabulary.get(base)
    same = skill is not None and skill.name == it.skill
    return it._replace(end=it.start + len(base)) if same else it


def _spelled_otherwise(said: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int, str]]:
    """Yield names beside a level ("excel 3", "pythons a 5"), and those that are spelled out."""
    for match in _BESIDE_A_LEVEL.finditer(said):
        whole = match["name"] + (match["s"] or "")
        name = whole if vocabulary.get(whole) else match["name"]
        end = match.end() if "'" not in (match["s"] or "") else match.end("name")
        if name.casefold() not in _EVERYDAY:
            yield match.start(), end, name
    for match in _APART.finditer(said):
        for end in range(match.end(), match.start() + 2, -2):  # "A W S I did" goes on with "I"
            yield match.start(), end, said[match.start() : end].replace(" ", "")


def _asked(context: Context) -> str | None:
    """Return the skill that a level is asked of, where the message may begin with the answer."""
    if context.stated and context.stated != (_offered(context),):
        return None  # first the figure may put that level right
    if context.expecting == "level":
        return context.skill
    return _offered(context)


def _by_place(said: str, context: Context) -> bool:
    """Whether a bare figure is no level that is put to the user, but the place of one: "2"."""
    choices = context.offered.choices if context.offered and _offered(context) else ()
    # What is asked after it is no part of the choice: "2. why did you ask?".
    head, rest = [*_HEAD.split(said.strip(), maxsplit=1), ""][:2]
    place = chooses_by_place(head) if asks(rest) else chooses_by_place(said)
    return 0 < place <= len(choices) and place not in {it.level for it in choices}


def _offered(context: Context) -> str | None:
    """Return the skill of which one of several levels is put to the user."""
    offered = context.offered.choices if context.offered and context.expecting == "offer" else ()
    skills = {it.skill for it in offered if it.kind == "set_level"}
    return skills.pop() if len(skills) == 1 and len(offered) > 1 else None


def _rated(given: Sequence[Given], said: str) -> bool:
    """Whether figures stand in a row of which one at least is no version."""
    return len(given) > 1 and any(it.plainly or not _may_be_version(it, said) for it in given)


def _is_level(it: Given, said: str, context: Context) -> bool:
    begins = bool(_BEGINS.search(said[: it.start]))  # "we run on Python 3" tells a version
    return (begins and it.skill in context.rated) or not _may_be_version(it, said)


def _may_be_version(it: Given, said: str) -> bool:
    names = (said[slice(*it.name)].casefold(), it.skill.casefold())
    return may_be_version(names, it.level) and said[: it.end].endswith(str(it.level))


def _known(said: str, it: Given) -> bool:
    """Whether other readers know the wording, or it does not state a level of the user's."""
    plainly = _PLAIN.match(said, it.name[1])
    whole = _sentence(said, it)
    led = _LEAD_IN.search(said[: it.start]) is not None  # "my level in Go is 3" asks for none
    if not led and plainly is not None and plainly.end() == it.end and standing(whole) == "plain":
        return not _REASON.match(said, it.end)
    begins = [match.end() for match in _PART.finditer(said, 0, it.start + 1)]
    clause = said[begins[-1] if begins else 0 : it.end]
    supposed = (
        it.beside is None
        and not it.right
        and standing(clause) in {"wish", "hypothetical", "posting"}
    )
    return supposed or _in_question(said, it)


def _sentence(said: str, it: Given) -> str:
    begins = [match.end() for match in _SENTENCE.finditer(said, 0, it.start + 1)]
    end = _MARK.search(said, it.end)
    return said[begins[-1] if begins else 0 : end.end() if end else len(said)]


def _in_question(said: str, it: Given) -> bool:
    """Whether a level stands in a question, and not before one that asks for something else."""
    sentence = _sentence(said, it)
    if _ASKS.match(sentence) or REQUEST.match(sentence):
        return REQUEST.match(sentence) is None  # "could you put Go down to 3?" asks for nothing
    rest = said[it.end :]
    end = _MARK.search(rest)
    if it.start < it.name[0] and rest.strip() == "?":
        return False  # "4 for communication?" gives a level, which is put to the user
    if end is None or end[0] != "?" or _ASKED_AFTER.match(rest[: end.end()]):
        return False
    return not rest.startswith((",", " -", " –", " —")) or refers_back(rest)


def _edits(said: str, it: Given, vocabulary: Vocabulary) -> Iterator[Edit]:
    name = said[slice(*it.name)] or it.skill
    if it.beside is not None:
        yield Edit(it.beside, it.start, "")
    words, start = f"{name} {it.level}/5", it.start
    if it.right and _said_otherwise(said[it.start : it.end], it, vocabulary):
        yield Edit(it.start, it.put, "")
        yield Edit(it.put, it.end, words)
        return
    lead = _LEAD_IN.search(said[: it.start])
    start = lead.start() if lead is not None else start
    wrongly = _PUT_WRONGLY.search(said[: it.start]) if it.right else None
    if wrongly is not None:
        start, words = wrongly.start("put"), f". {words}" if wrongly.start("put") else words
    if said[start : it.end] != words:
        yield Edit(start, it.end, words)


def _said_otherwise(words: str, it: Given, vocabulary: Vocabulary) -> bool:
    """Whether words by themselves give the skill another level than the one that is meant."""
    stated = stated_levels(words, it.skill, vocabulary)
    return bool(stated) and it.level not in stated


def _joined(
    it: Given, said: str, given: Sequence[Given], named: Sequence[Mention]
) -> list[Mention]:
    """Return the skills without a level of their own that a level is told of with another.

    They stand before it ("SQL and Python are 3"), or after a level that comes first ("zero for
    Redux and GraphQL").
    """
    rated = {level.name for level in given}
    free = [
        one
        for one in named
        if (one.start, one.end) not in rated and not _REFUSED.search(said, 0, one.start)
    ]
    first = it.start < it.name[0]
    found, at = list[Mention](), it.end if first else it.name[0]
    for one in free if first else reversed(free):
        gap = said[at : one.start] if first else said[one.end : at]
        if _JOINT.fullmatch(gap):
            found.append(one)
            at = one.end if first else one.start
    ends = not first or _ENDS_A_LIST.match(said, at) is not None
    return found if ends else []
