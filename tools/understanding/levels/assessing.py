"""The wish to have a level found: "assess my SQL", "I don't know how good I am at Docker"."""

import re
from collections.abc import Iterable

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import guess_skill, without_wrapping
from tools.understanding.phrases import bare
from tools.vocabulary import Vocabulary

_PLAINLY = 0.98
"""Above what asks for a level that is held ("what is my level in SQL")."""

_LONGEST = 160
_NAME_WORDS = 5

_LEVEL = (
    r"(?:(?:skill |current |real |actual |own )*(?:levels?|skills?|knowledge|proficiency|ability"
    r"|rating|score|experience|know-how|expertise))"
)
_RATE = (
    r"(?:(?:self-?)?(?:assess|gaug|grad|judg|scor|estimat|evaluat|apprais|measur|rat)(?:e|ing)?)"
)
_TRY = (
    r"(?:test|check|quiz|examine|find out|figure out|work out|determine|establish|pin down"
    r"|get a (?:grip|handle) on)"
)
_START = (
    r"(?:(?:let'?s|let us|start|do|begin|run|take|hold|open|continue|resume|finish|proceed|go on"
    r"|go|with|have|do|make|give me|i want|i'?d like|i need|can we|could we|shall we|to|ready for"
    r"|i'?m ready for)\s+)*"
)
_NOUN = r"(?:self-?)?\s?(?:assessment|evaluation|quiz|appraisal|level test|skills? test|test)"
_ON = r"(?:in|of|at|for|with|on|about)"
_SKILL = r"(?:my |the |your )?(?P<skill>\S.*?)"
_END = (
    r"(?:\s+(?:please|now|again|for me|with me|together|then|today|first|next|properly|honestly"
    r"|really|at all|actually|yet|exactly))*$"
)
_UNSURE = (
    r"(?:i(?:'m| am)? )?(?:really |honestly |just |still |actually |simply )*"
    r"(?:(?:don'?t|do not|can'?t|cannot|can not|couldn'?t|wouldn'?t) (?:really |quite |even )?"
    r"(?:know|tell|say|judge|rate|assess|estimate|decide)"
    r"|(?:have |got )?no (?:idea|clue)|not (?:really |quite |so |too |entirely )?(?:sure|certain)"
    r"|unsure|uncertain|unclear|wonder(?:ing)?|(?:it'?s )?hard to (?:say|tell|know|judge))"
    r"(?: about| of| on)?"
)
_HOW_GOOD = (
    r"how (?:good|well|strong|far|advanced|experienced|proficient|much) "
    r"(?:i am|am i|i'm|i know|do i know|i do|i can)"
)

_IN_LEVEL = (
    rf"(?:me {_ON}|myself {_ON}|{_HOW_GOOD}(?: {_ON})?|my {_LEVEL} {_ON}"
    rf"|(?:what|which) (?:is )?my {_LEVEL}(?: is)? {_ON}"
    rf"|(?:what|which) level i(?: a|')m(?: at)? {_ON})"
)
_MY_OR_ME = rf"(?:my|myself {_ON}|me {_ON})"
_MODAL = r"(?:do|should|would|can|could|shall)"
_PUT = r"(?:put|give|say|pick|choose|enter|take|write|claim)(?: myself)?(?: down)?"
_IS = r"(?: is| are| might be| would be)?"
_THE = r"(?:an? |the |my )?"
_NAMED = r"(?P<skill>\S.*?)"

_WITH_SKILL: tuple[re.Pattern[str], ...] = tuple(
    late(f"^{pattern}{_END}", re.IGNORECASE)
    for pattern in (
        rf"(?:{_RATE}|{_TRY}) {_IN_LEVEL} {_SKILL}(?: {_LEVEL})?{_IS}",
        rf"{_RATE} {_SKILL}(?: {_LEVEL})?",
        rf"(?:test|check|quiz|examine) my {_NAMED}(?: {_LEVEL})?",
        rf"{_TRY} my {_NAMED} {_LEVEL}",
        rf"quiz me (?:on|about) {_SKILL}",
        (
            rf"{_HOW_GOOD} {_ON} {_SKILL}[,;]? (?:can you |could you )?(?:ask me .*|find (?:it "
            rf"|that )?out|test me"
            r"|quiz me|check|tell me by asking .*)"
        ),
        (
            rf"(?:i )?(?:really |honestly "
            rf"|just )*{_UNSURE} {_HOW_GOOD}(?: {_ON})? {_SKILL}[,;] (?:can|could|please"
            r"|help)\b.*"
        ),
        (
            rf"(?:i(?:'m| am) not sure|i doubt) (?:that |if |whether )?i(?:'m"
            rf"| am) (?:really )?(?:an? |at )?[0-5] {_ON} "
            rf"{_SKILL}"
        ),
        (
            rf"(?:i(?:'m| am) not sure|i doubt) (?:that |if "
            rf"|whether )?my {_NAMED} is (?:really )?(?:an? |at )?[0-5]"
        ),
        (
            rf"(?:check|test|see|find out|verify|examine|tell me) (?:if|whether) i(?:'m| am)"
            rf" (?:really |truly |actually )*(?:an? |at )?(?:level )?[0-5](?:/5)? {_ON} {_SKILL}"
        ),
        (
            rf"(?:(?:can|could|would) you )?(?:check|test|see|find out|verify|examine|tell me)"
            rf" (?:if|whether) my {_NAMED} is (?:really |truly |actually )+(?:an? |at )?"
            r"(?:level )?[0-5](?:/5)?"
        ),
        (
            rf"(?:do you think |you think )?(?:is )?my {_NAMED} (?:is )?(?:really |truly )+"
            r"(?:an? |at )?(?:level )?[0-5](?:/5)?"
        ),
        (  # as "a 4 in Python" is put in other words
            r"(?:check|test|see|find out|verify|examine) (?:if|whether) i(?:'m| am)"
            rf" (?:really |truly |actually )*{_NAMED} [0-5](?:/5)?"
        ),
        (
            rf"(?:check|test|see|find out|verify|examine) (?:if|whether) my {_NAMED} is"
            r" (?:really |truly |actually )*(?:an? |at )?(?:level )?[0-5](?:/5)?"
        ),
        rf"ask me (?:some |a few |the )*questions {_ON} {_SKILL}(?: {_LEVEL})?",
        rf"{_UNSURE} (?:(?:what|which) )?(?:is )?(?:my|the) {_LEVEL} (?:is )?{_ON} {_SKILL}{_IS}",
        rf"{_UNSURE} (?:what )?my {_NAMED} {_LEVEL}{_IS}",
        rf"{_UNSURE} {_HOW_GOOD}(?: {_ON})? {_SKILL}",
        rf"{_UNSURE} how (?:good|strong|advanced|solid) my {_NAMED} (?:really )?(?:is|are)",
        rf"{_UNSURE} where i (?:stand|am) {_ON} {_SKILL}",
        rf"{_UNSURE} (?:at )?(?:what|which) level (?:i am|i'm|am i|i have)(?: at)? {_ON} {_SKILL}",
        rf"{_UNSURE} how to {_RATE} {_MY_OR_ME} {_SKILL}(?: {_LEVEL})?",
        rf"i (?:can'?t|cannot|couldn'?t) {_RATE} {_MY_OR_ME} {_SKILL}(?: {_LEVEL})?",
        rf"(?:how|what) {_MODAL} (?:i|you|we) {_RATE} {_MY_OR_ME} {_SKILL}(?: {_LEVEL})?",
        rf"(?:what|which) (?:level|number|rating|score) {_MODAL} i {_PUT} {_ON} {_SKILL}",
        rf"my {_NAMED} {_LEVEL} is (?:unknown|unclear|a mystery)(?: to me)?",
        rf"{_START}{_THE}{_NOUN} {_ON} {_SKILL}(?: {_LEVEL})?",
        rf"{_START}{_THE}{_NAMED} {_NOUN}",
        (
            rf"(?:(?:i (?:want|wish|would like|'?d like)|can i|could i|may i|let me) )?(?:to )?"
            rf"(?:take|do|have|make|try) (?:an? |the |some )?(?:\w+ )?{_NOUN} (?:{_ON}|for)"
            rf" {_SKILL}(?: {_LEVEL})?"
        ),
    )
)

_WITHOUT: tuple[re.Pattern[str], ...] = tuple(
    late(f"^{pattern}{_END}", re.IGNORECASE)
    for pattern in (
        rf"{_RATE} (?:myself|(?:all |some |one |any )*(?:of )?my {_LEVEL})",
        rf"{_START}{_THE}(?:skills? )?(?:self-?)?\s?assessment",
        rf"{_UNSURE} (?:what )?my {_LEVEL}{_IS}",
        rf"{_UNSURE} {_HOW_GOOD}",
        rf"(?:what|which)(?: skills?)?(?: of mine)? {_MODAL} (?:i|we|you) assess",
        r"(?:test|quiz|examine) me",
        (
            r"(?:(?:can|could|will|would) you |please |why don'?t you |you can |just )*"
            r"(?:ask|give) me (?:a (?:few|couple of)|some|several|\d|the)(?: more)? "
            r"(?:things?|questions?),? (?:and|so|then) (?:then )?(?:(?:you )?(?:can )?"
            r"(?:figure|work|find|sort|decide|tell|judge|see|say|set|rate)|we can)\b[^.?!]{0,40}"
        ),
    )
)
_LEAD = late(
    r"^(?:let'?s |let us |we (?:can|could|should) |time to |(?:i|we)(?:'d| would)? "
    r"(?:want|like|love|need|wish)(?: you)?(?: (?:some |your )?help)?(?: (?:to|with|in))? |help "
    r"(?:me )?(?:with |in |to )?)+",
    re.IGNORECASE,
)
_IT = late(r"(?:it|that|this|that one|this one|that skill|this skill)", re.IGNORECASE)
_UNSURE_ALONE = late(
    rf"^(?:{_UNSURE}(?: (?:it|that|this|my level|exactly|for sure|really|either|which))*"
    rf"|dunno|idk|help(?: me)?(?: (?:{_RATE}|find out|with) (?:it|that|this|me|myself))?"
    rf"|(?:please )?{_RATE} (?:it|that|this|me|myself)|you tell me|ask me)(?:[\s,]+(?:honestly"
    rf"|really|to be honest|sorry|i'm afraid|yet|at all))*$",
    re.IGNORECASE,
)


def read_assess(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the wish to have a level found that a clause states, or ``None``.

    Args:
        clause: A sentence or a part of one.
        vocabulary: The skills that are known.
        context: The skill spoken of last, which is "it".
    """
    words = _LEAD.sub("", bare(clause))
    if len(words) > _LONGEST:
        return None
    skill = _named(words, vocabulary, context)
    if skill is None and not _any(_WITHOUT, words):
        return None
    return Intent(kind="assess", confidence=_PLAINLY, quote=clause, skill=skill)


def does_not_know(message: str) -> bool:
    """Whether an answer to the question for a level says that it is not known."""
    return bool(_UNSURE_ALONE.match(bare(message)))


def _named(words: str, vocabulary: Vocabulary, context: Context) -> str | None:
    for pattern in _WITH_SKILL:
        match = pattern.match(words)
        skill = _skill(match["skill"], vocabulary, context) if match else None
        if skill is not None:
            return skill
    return None


def _skill(phrase: str, vocabulary: Vocabulary, context: Context) -> str | None:
    """Return the skill that a phrase names as a whole; one in passing is not what is meant."""
    if _IT.fullmatch(phrase):
        return context.skill
    exact = vocabulary.get(phrase) or vocabulary.get(without_wrapping(phrase))
    if exact is not None:
        return exact.name
    if len(phrase.split()) > _NAME_WORDS or vocabulary.find(phrase):
        return None
    return guess_skill(phrase, vocabulary)


def _any(patterns: Iterable[re.Pattern[str]], words: str) -> bool:
    return any(pattern.match(words) for pattern in patterns)
