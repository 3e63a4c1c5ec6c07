"""Questions on how to learn a skill, and on what would show it."""

import re
from typing import NamedTuple

from tools.understanding.intent import Context, Intent
from tools.understanding.naming import guess_skill
from tools.understanding.rule import SHOW
from tools.vocabulary import Vocabulary

PLAINLY = 0.985
"""The confidence of these readings; above those of a level stated in passing ("Docker 3")
and of what the levels as a whole rest on, as these name the skill."""

_MANY_WORDS = 6
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
    r"|reading material|literature|(?:something|anything|stuff) to (?:read|watch|practi[cs]e with"
    r"|learn from))"
)
_TOWARDS = (
    rf"(?:for(?: (?:learning|studying|practi[cs]ing))?|on|about|in|to {_LEARN}|that teach(?:es)?"
    r"|covering)"
)
_PROVE = r"(?:show|prove|demonstrate|evidence|document|back up|substantiate|verify)"
_KNOWING = (
    r"(?:(?: that)? (?:i|i'm|i am)(?: (?:really|actually))?(?: (?:know|can|have|am|do|understand"
    r"|reached|at|use))*)?(?: (?:a|an|my|for|of|the|level of))*"
)
_SKILL = r"(?P<skill>\S.*)"

_WAYS: tuple[str, ...] = (
    rf"\bhow (?:{_MAY} {_WHO}|to)(?: (?:go about|start))? (?:learning|{_LEARN}) {_SKILL}$",
    rf"\bwhere (?:{_MAY} {_WHO}|to) {_LEARN} {_SKILL}$",
    rf"^(?:teach me|train me in) {_SKILL}$",
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
        rf"|i need "
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
        rf"|that|to|for))* "
        rf"(?:{_PROVE}s? )?{_KNOWING} ?{_SKILL}$"
    ),
)
_BARE = re.compile(
    rf"^(?:{SHOW} |any |(?:recommend|suggest)(?: me)? )?{_GOOD}(?:learning|study|training|open)"
    r" (?:resources?|materials?)$",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"[\s(,]+(?P<wording>(?:(?:at|to|up to|as|on|an?|is|with|level|lvl|of|skill)\s+)*)"
    r"(?P<level>\d{1,2})(?P<of>\s*(?:/|out of)\s*(?P<scale>\d{1,2}))?\)?$",
    re.IGNORECASE,
)
_VERSIONED = frozenset({"Python", "Java", "Angular", "PHP", "C#", "Vue.js", "Ruby"})
_TELLS = re.compile(
    r"\b(?:i|i've|i'm|we|took|taken|finished|completed|did|wrote|taught|made|bought)\b",
    re.IGNORECASE,
)
_IT = re.compile(r"(?:it|that|this|that one|this one|that skill|this skill)", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:,? (?:please|quickly|fast|properly|well|myself|on my own|by myself|best|better|at all|now"
    r"|from (?:scratch|zero|the start)|for free|online|then|as a beginner|skills?|knowledge))+$",
    re.IGNORECASE,
)


class _Asked(NamedTuple):
    """A pattern, and whether it asks what would show a level."""

    pattern: re.Pattern[str]
    proof: bool


_ASKED = tuple(
    _Asked(re.compile(pattern, re.IGNORECASE), proof)
    for patterns, proof in ((_PROOFS, True), (_WAYS, False))
    for pattern in patterns
)


def read_learning(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question how to learn a skill, or what would show it, or ``None``.

    Args:
        clause: A request without what leads up to it and without its closing marks.
        vocabulary: The skills that are known.
        context: Knows the skill that was spoken of last, which "it" means.
    """
    for asked in _ASKED:
        match = asked.pattern.search(clause)
        found = match and _about(match, clause, vocabulary, context, proof=asked.proof)
        if found:
            return found
    if _BARE.match(clause):
        return Intent(kind="learn_how", confidence=PLAINLY, quote=clause)
    return None


def _about(
    match: re.Match[str], clause: str, vocabulary: Vocabulary, context: Context, *, proof: bool
) -> Intent | None:
    words = _TAIL.sub("", match["skill"].strip(" \"'"))
    said = match.groupdict().get("level")
    named = _named(words, vocabulary, context, proof=proof)
    if named is None:
        return None
    skill, level = named[0], int(said) if said else named[1]
    if level is not None and not 1 <= level <= 5:  # noqa: PLR2004 - levels go to 5
        return Intent(kind="bad_level", confidence=PLAINLY, quote=clause, skill=skill)
    return Intent(kind="learn_how", confidence=PLAINLY, quote=clause, skill=skill, level=level)


def _named(
    words: str, vocabulary: Vocabulary, context: Context, *, proof: bool
) -> tuple[str, int | None] | None:
    """Return the skill that words name, with the level behind it; figures may be in its name."""
    whole = vocabulary.get(words)
    found = _LEVEL.search(words)
    if found is None or (whole is not None and not proof):
        return _skill_alone(words, vocabulary, context)
    alone = _skill_alone(words[: found.start()], vocabulary, context)
    if alone is None:
        return _skill_alone(words, vocabulary, context)
    plainly = proof or found["of"] or "l" in found["wording"].casefold()
    if alone[0] in _VERSIONED and not plainly:
        return alone
    scale = int(found["scale"] or 5)
    return alone[0], int(found["level"]) if scale == 5 else -1  # noqa: PLR2004 - levels are of 5


def _skill_alone(
    words: str, vocabulary: Vocabulary, context: Context
) -> tuple[str, int | None] | None:
    phrase = words.strip(" \"'").rstrip(".,?!")
    if _IT.fullmatch(phrase):
        return (context.skill, None) if context.skill else None
    if len(phrase.split()) > _MANY_WORDS or _TELLS.search(phrase):
        return None
    skill = guess_skill(phrase, vocabulary)
    return (skill, None) if skill else None
