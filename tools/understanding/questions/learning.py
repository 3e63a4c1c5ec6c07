"""Questions on how to learn a skill, and on what would show it."""

import re
from typing import NamedTuple

from tools.intake.levels.bare_digits import may_be_version
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import guess_skill, without_wrapping
from tools.understanding.rule import SHOW
from tools.vocabulary import Vocabulary

PLAINLY = 0.985
"""The confidence of these readings; above those of a level stated in passing ("Docker 3")
and of what the levels as a whole rest on, as these name the skill."""

_MANY_WORDS = 6
_FEW_WORDS = 2
_WHO = r"(?:i|we|you|one|someone|somebody)"
_MAY = r"(?:do|can|could|should|would|might|shall|must)"
_LEARN = (
    r"(?:(?:actually |best |quickly |properly |really |even )?(?:re-?learn|study|practi[cs]e|train"
    r"|master|improve|understand|pick up|teach myself|brush up(?: on)?|read up on|level up(?: in)?"
    r"|dig into|get (?:better|good|started|going|into|fluent|up to speed|further|deeper)"
    r"(?: (?:at|in|with|on|into))?|become (?:better|good|fluent) (?:at|in|with)"
    r"|start(?:ing)? (?:with|learning|on)|begin (?:with|learning)|learn(?: about)?))"
)
_GOOD = (
    r"(?:(?:a|an|the|some|any|good|great|best|better|free|open|online|decent|nice|useful"
    r"|right|solid"
    r"|quickest|fastest|easiest|learning|study|training|official|interactive|beginner|advanced"
    r"|introductory|your|more|other)\s+)*"
)
_THINGS = (
    r"(?:resources?|materials?|courses?|books?|textbooks?|tutorials?|videos?|documentation|docs"
    r"|exercises?|links?|moocs?|reading(?: list)?s?|lessons?|class(?:es)?|guides?|websites?|sites?"
    r"|reading material|literature|(?:something|anything|stuff)(?: good| free)? to"
    r" (?:read|watch|practi[cs]e with|learn from))"
)
_TOWARDS = (
    rf"(?:for(?: (?:learning|studying|practi[cs]ing))?|on|about|in|to {_LEARN}|that teach(?:es)?"
    r"|covering)"
)
_PROVE = r"(?:show|prove|demonstrate|evidence|document|back up|substantiate|verify)"
_KNOWING = (
    r"(?:(?: that)? (?:i|i'm|i am)(?: (?:really|actually|know|can|have|am|do|understand|reached"
    r"|at|use|work with))*)?(?: (?:a|an|my|for|of|the|level of))*"
)
_SKILL = r"(?P<skill>\S.*)"

_WAYS: tuple[str, ...] = (
    rf"\bhow (?:{_MAY} {_WHO}|to)(?: (?:go about|start))? (?:learning|{_LEARN}) {_SKILL}$",
    rf"\bwhere (?:{_MAY} {_WHO}|to) {_LEARN} {_SKILL}$",
    rf"^(?:teach me|train me in) {_SKILL}$",
    rf"^(?:help me (?:to )?)?(?:learn|study|practi[cs]e) {_SKILL}$",
    rf"\b(?:tips|advice|pointers) {_TOWARDS} {_SKILL}$",
    (
        rf"^(?:what|which)\b {_GOOD}{_THINGS}(?: are there| exist| (?:do|would|could|can) you"
        rf" (?:recommend|suggest|have|know(?: of)?|name)) {_TOWARDS} {_SKILL}$"
    ),
    (
        rf"\bwhere (?:{_MAY} {_WHO}|to) (?:find|get|look for|look) {_GOOD}"
        rf"(?:{_THINGS}|something|anything)? ?{_TOWARDS} {_SKILL}$"
    ),
    (
        rf"\bwhat(?:'s| is| are| would be| were)? {_GOOD}(?:ways?|places?|{_THINGS})(?: (?:is"
        rf"|are|do you"
        rf" (?:have|know|recommend)|there|exists?|should i (?:take|read|use|do)|can i (?:take|read"
        rf"|use)))* {_TOWARDS} {_SKILL}$"
    ),
    (
        rf"^(?:what|which)\b(?: {_GOOD}{_THINGS})?(?:'s| is)?(?: {_MAY} {_WHO})?(?: there)?"
        rf"(?: (?:to|should|best))?"
        rf" (?:read|watch|take|follow|use|work through|look at|do|study|practi[cs]e with)"
        rf"(?: first| next)? (?:{_TOWARDS}|to get (?:to|better at)) {_SKILL}$"
    ),
    (
        rf"^(?:{SHOW} |(?:can you |could you )?(?:recommend|suggest|find|name|share)(?: me)? "
        rf"|i need |(?:can you |could you )?(?:point me (?:to|at|towards)|send me|link me(?: to)?) "
        rf"|i(?:'m| am) looking for |looking for |do you (?:have|know)(?: of)? |(?:are|is) there "
        rf"|got |have you (?:got )?|know )?{_GOOD}{_THINGS} (?:{_TOWARDS}|of) {_SKILL}$"
    ),
    (
        rf"^(?:{SHOW} |(?:recommend|suggest)(?: me)? |i need |looking for )?{_GOOD}"
        rf"(?P<skill>\S+(?: \S+){{0,3}}?) (?:learning |study )?{_THINGS}$"
    ),
    (
        rf"\bhow (?:{_MAY} {_WHO}|to) (?:get|go|move|come|rise) (?:from (?:level )?[0-5](?:/5)? )?"
        rf"to (?:a |level )*(?P<level>[1-5])(?: ?/ ?5)? (?:in|at|with|on|for|of) {_SKILL}$"
    ),
    (
        rf"\b(?:how (?:{_MAY} {_WHO}|to)|what (?:does|would) it take(?: for me)? to)"
        rf" (?:reach|attain|achieve|get to|arrive at) {_SKILL}$"
    ),
    (
        rf"\bhow (?:{_MAY} {_WHO}|to) (?:get|bring|take|raise|move) (?:my )?{_SKILL}"
        r" (?:from (?:level )?[0-5](?:/5)? )?(?:up )?to (?:a |level )*(?P<level>[1-5])(?: ?/ ?5)?$"
    ),
)
_PROOFS: tuple[str, ...] = (
    (
        rf"\bwhat (?:else )?(?:{_MAY} {_WHO} )(?:(?:need|have|want) to |\w+ )?(?:build|make"
        rf"|produce|do|create|write|deliver"
        rf"|show|have|present|bring|prepare|need)(?: (?:to|that would|in order to"
        rf"|so that it would)) "
        rf"(?:{_PROVE}|be evidence (?:of|for)|count (?:as|for|towards)|reach|get to"
        rf"|qualify for|claim)"
        rf"{_KNOWING} {_SKILL}$"
    ),
    (
        rf"\bwhat (?:to |{_MAY} {_WHO} )?(?:build|make|produce|create|offer|bring|use)"
        rf" (?:to {_PROVE}|for|as (?:an? )?(?:evidence|proof) (?:of|for|that)){_KNOWING} {_SKILL}$"
    ),
    rf"\bhow (?:{_MAY} {_WHO}|to) {_PROVE}{_KNOWING} {_SKILL}$",
    (
        rf"\bhow (?:{_MAY} {_WHO}|to) (?:get|collect|gather|produce|build|create|make)"
        rf"(?: (?:some|good|an?))* (?:evidence|proof) (?:of|for|that){_KNOWING} {_SKILL}$"
    ),
    (
        rf"\bwhat (?:to|{_MAY} {_WHO}) (?:put|have|include|add|need)(?: in(?:to)?| to)?"
        rf" (?:my|a|the) portfolio (?:for|to {_PROVE}|as (?:evidence|proof) (?:of|for)){_KNOWING}"
        rf" {_SKILL}$"
    ),
    (
        rf"\bwhat (?:does|would|do) (?:an? )?(?:level )?(?P<level>[1-5])(?: ?/ ?5)?"
        rf" (?:in|at|of|with|for) {_SKILL} (?:look like|mean)(?: in practice)?$"
    ),
    (
        rf"\bwhat (?:does|would|do) {_SKILL} (?:at )?(?:level )?(?P<level>[1-5])(?: ?/ ?5)?"
        rf" (?:look like|mean)(?: in practice)?$"
    ),
    (
        rf"\bwhat (?:would |could |can |will )?(?:counts?|qualif(?:y|ies)|serves?|is|be"
        rf"|be accepted)"
        rf"(?: good| enough| accepted)* (?:as )?(?:good |enough |an? |the )*(?:evidence|proof)"
        rf"(?: of| for| that){_KNOWING} {_SKILL}$"
    ),
    rf"\bwhat(?: kind of \w+)? (?:would |could |can |will )?{_PROVE}s?{_KNOWING} {_SKILL}$",
    (
        rf"\bwhat (?:evidence|proof)(?: (?:do|would|should) i need| is needed)? (?:for|of"
        rf"|to {_PROVE})"
        rf"{_KNOWING} {_SKILL}$"
    ),
    (
        rf"^(?:{SHOW} |(?:suggest|recommend|propose)(?: me)? |i need |(?:what|which)(?:'s| is"
        rf"| are)? )?"
        rf"{_GOOD}(?:(?:portfolio|side|practice|example|sample|small) )*"
        rf"(?:projects?|deliverables?|portfolio (?:pieces?|items?)|project ideas?|ideas?)"
        rf"(?: ideas?)?(?: (?:(?:should|can|could|do) i (?:build|do|make)|would|could|can"
        rf"|that|to|for))*(?: {_PROVE}s?)?{_KNOWING} {_SKILL}$"
    ),
)
_BARE = late(
    rf"^(?:(?:{SHOW} |any |(?:recommend|suggest)(?: me)? |what |which )?{_GOOD}"
    r"(?:learning|study|training|open) (?:resources?|materials?)"
    rf"|(?:any |(?:recommend|suggest)(?: me)? |got any |are there any |do you have any |what's "
    rf"|what is |which (?:is|are) |what are ){_GOOD}{_THINGS}"
    rf"(?: (?:for|on|about) (?:it|that|this|them|those))?"
    rf"|where (?:{_MAY}|would|will) {_WHO} (?:go|look|start|begin) (?:for|with)"
    r" (?:it|that|this|them|those))$",
    re.IGNORECASE,
)
_LEVEL = late(
    r"[\s(,]+(?P<wording>(?:(?:at|to|up to|as|on|an?|is|with|level|lvl|of|skill)\s+)*)"
    r"(?P<level>\d{1,2})(?:\s*(?:/|out of)\s*(?P<scale>\d{1,2}))?\)?$",
    re.IGNORECASE,
)
_LEVEL_BEFORE = late(
    r"(?:(?:a|an|at|my|the) )*(?:level |lvl )?(?P<level>\d{1,2})"
    r"(?:\s*(?:/|out of)\s*(?P<scale>\d{1,2}))? (?:in|at|of|with|for|on) (?P<rest>\S.*)",
    re.IGNORECASE,
)
_SHARE = late(r"\b\d ?/ ?5\b(?! to\b)")
_HELD = late(r"\bmy\b.*\b(?:levels?|claims?)$", re.IGNORECASE)
"""Asks what the level held rests on, which is answered with the other levels."""

_JOINT = late(r"\s*,\s*(?:and |or )?|\s+(?:and|or|plus|as well as|&)\s+", re.IGNORECASE)
_TELLS = late(
    r"\b(?:i|i've|i'm|we|took|taken|finished|completed|did|wrote|taught|made|bought)\b",
    re.IGNORECASE,
)
_IT = late(
    r"(?:it|that|this|them|those|these|that one|this one|that skill|this skill)", re.IGNORECASE
)
_TAIL = late(
    r"(?:,? (?:please|quickly|fast|properly|well|myself|on my own|by myself|best|better|at all|now"
    r"|from (?:scratch|zero|the start)|for free|online|then|as a beginner|skills?|knowledge))+$",
    re.IGNORECASE,
)


class _Asked(NamedTuple):
    """A pattern, and whether it asks what would show a level."""

    pattern: re.Pattern[str]
    proof: bool


class _Named(NamedTuple):
    """What was named: a skill, or words that are none, and the level that was given for it."""

    skill: str | None
    level: int | None = None
    text: str = ""


_ASKED = tuple(
    _Asked(late(pattern, re.IGNORECASE), proof)
    for patterns, proof in ((_PROOFS, True), (_WAYS, False))
    for pattern in patterns
)


_FURTHER = late(
    rf"^(?:(?:and|so|but|ok(?:ay)?|then)[\s,]+)*(?:how (?:{_MAY} {_WHO}|to)|what (?:does|would"
    rf"|will)"
    r" it take(?: for me)? to|what (?:do|would|must|should) i (?:need|have|do|learn)(?: to do)?"
    r" to) (?:get|go|move|come|rise|climb|make it|reach|be|bring it|raise it)(?: (?:up|it|from"
    r" (?:here|there|(?:level )?[0-5])))* ?(?:to )?(?:an? |level )*(?P<level>[1-5])(?: ?/ ?5)?"
    r"(?: (?:there|then|in (?:it|that)|from (?:here|there)))*$",
    re.IGNORECASE,
)
"""A question for the way to a level of what was spoken of: "how do I get to 4"."""


def read_learning(clause: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the questions how to learn skills, or what would show them; one for each skill.

    Args:
        clause: A request without what leads up to it and without its closing marks.
        vocabulary: The skills that are known.
        context: Knows the skill that was spoken of last, which "it" means.
    """
    if len(_SHARE.findall(clause)) > 1:
        return ()  # levels in a row are told: "project management 1/5, budgeting 0/5"
    for asked in _ASKED:
        match = asked.pattern.search(clause)
        named = _named(match, vocabulary, context, proof=asked.proof) if match else ()
        if named:
            return tuple(_intent(it, clause) for it in named)
    further = _FURTHER.match(clause) if context.skill else None
    if further is not None:
        way = _Named(str(context.skill), int(further["level"]), "")
        return (_intent(way, clause),)
    if _BARE.match(clause):
        return (Intent(kind="learn_how", confidence=PLAINLY, quote=clause, skill=context.skill),)
    return ()


def _intent(named: _Named, clause: str) -> Intent:
    possible = named.level is None or 1 <= named.level <= 5  # noqa: PLR2004 - levels go to 5
    return Intent(
        kind="learn_how" if possible else "bad_level",
        confidence=PLAINLY,
        quote=clause,
        skill=named.skill,
        level=named.level if possible else None,
        text=named.text,
    )


def _named(
    match: re.Match[str], vocabulary: Vocabulary, context: Context, *, proof: bool
) -> tuple[_Named, ...]:
    """Return the skills that a question is about, with the level that it gives for each."""
    if proof and _HELD.search(match[0]):
        return ()
    words = _TAIL.sub("", match["skill"].strip(" \"'"))
    before = _LEVEL_BEFORE.fullmatch(words)
    said = match.groupdict().get("level")
    level = int(said) if said else None
    if before is not None and vocabulary.get(words) is None:
        words, level = before["rest"], _of_five(before)
    several = _several(words, vocabulary, context, proof=proof)
    return several if level is None else tuple(it._replace(level=level) for it in several)


def _several(
    words: str, vocabulary: Vocabulary, context: Context, *, proof: bool
) -> tuple[_Named, ...]:
    """Return the skills that words list; a name may hold an "and" itself, so the longest count.

    A few words at the end that name no skill are returned as they are, so that they get an answer.
    """
    for joint in () if _is_name(words, vocabulary) else reversed(tuple(_JOINT.finditer(words))):
        head = words[: joint.start()]
        if _JOINT.search(head) and not _is_name(head, vocabulary):
            continue
        rest = words[joint.end() :]
        first = _one(head, vocabulary, context, proof=proof)
        others = first and _several(rest, vocabulary, context, proof=proof)
        if first and (others or 0 < len(rest.split()) <= _FEW_WORDS):
            return (first, *(others or (_Named(None, text=rest),)))
    whole = _one(words, vocabulary, context, proof=proof)
    return (whole,) if whole else ()


def _is_name(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words are a skill's name as a whole, a level behind it left aside."""
    names = (words, _LEVEL.sub("", words))
    return any(vocabulary.get(without_wrapping(it)) is not None for it in names)


def _one(words: str, vocabulary: Vocabulary, context: Context, *, proof: bool) -> _Named | None:
    """Return the skill that words name, with the level behind it; figures may be in its name."""
    found = _LEVEL.search(words)
    if found is None or (vocabulary.get(words) is not None and not proof):
        return _skill_alone(words, vocabulary, context)
    alone = _skill_alone(words[: found.start()], vocabulary, context)
    if alone is None:
        return _skill_alone(words, vocabulary, context)
    plainly = proof or found["scale"] or "l" in found["wording"].casefold()
    level = _of_five(found)
    if may_be_version([(alone.skill or "").casefold()], level) and not plainly:
        return alone
    return alone._replace(level=level)


def _of_five(match: re.Match[str]) -> int:
    """Return a level as it was given, or one that there is not where it is of another scale."""
    return int(match["level"]) if int(match["scale"] or 5) == 5 else -1  # noqa: PLR2004 - levels are of 5


def _skill_alone(words: str, vocabulary: Vocabulary, context: Context) -> _Named | None:
    phrase = words.strip(" \"'").rstrip(".,?!")
    if _IT.fullmatch(phrase):
        return _Named(context.skill) if context.skill else None
    if len(phrase.split()) > _MANY_WORDS or _TELLS.search(phrase):
        return None
    skill = guess_skill(phrase, vocabulary)
    return _Named(skill) if skill else None
