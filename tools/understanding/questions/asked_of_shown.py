"""What is asked of the reply just given: where its hours come from, what would show a level.

"How did you come up with 67 hours?", "how do I prove I'm at 1", "what does the Known column say",
"does my role need it".
"""

import re
from typing import Final

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.levels_weighed import level_of, read_levels_weighed
from tools.understanding.phrases import sentences
from tools.understanding.plans.plan_gained import asks_for_effect
from tools.understanding.questions.scale_questions import read_scale
from tools.understanding.roles.another_row import read_another_row
from tools.understanding.roles.asked_of_ranking import read_asked_of_ranking
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.992
_LONGEST: Final = 30
_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|wait|hm+|oh|right|sure|hang on|sorry|honestly|just|now"
    r"|then|please|(?:can|could|would|will) (?:you|u) (?:please )?(?:tell|explain to|show) me"
    r"|tell me|explain)[\s,.:;–—-]+)*"
)
_FIGURE: Final = (
    rf"(?:{COUNT} ?(?:h|hrs?|hours?)\b|(?:that|this|those|these|the) (?:\w+ )?(?:numbers?|figures?"
    r"|estimates?|hours)\b)"
)
_SOURCE: Final = late(
    rf"{_LED}(?:how|where|who|what)(?:'s|'d)?(?: (?:on earth|the hell|exactly))?\b[^?!]{{0,25}}?"
    r"\b(?:c[ao]me up with|thought up|arrived? at|work(?:ed)? out|estimated?|figured? out"
    r"|calculated?|reckon(?:ed)?|made up|make up|invented|decided(?: on)?|ma(?:ke|de)|pulled?"
    r"|get to"
    rf"|got to)\b[^?!]{{0,20}}?{_FIGURE}[^?!]{{0,30}}[?!.\s]*$"
    rf"|{_LED}(?:where|what|who)(?:'s| is| are| do| does| did)?\b[^?!]{{0,20}}?{_FIGURE}"
    r"[^?!]{0,20}?\b(?:from|based on|taken)[\s?!.]*$"
    rf"|{_LED}(?:is|are|will|can) {_FIGURE}[^?!]{{0,15}}?\b(?:enough|too (?:much|little|few|many"
    r"|long)"
    r"|realistic|right|correct|all (?:it takes|there is))\b[^?!]{0,20}[?!.\s]*$"
    rf"|{_LED}(?:says who|who says)\b[^?!]{{0,20}}?{_FIGURE}[^?!]{{0,30}}[?!.\s]*$"
    rf"|^\W*{_FIGURE}[\s,?!.…–—-]*(?:says who|who says(?: so)?|why|how come|where from)[?!.\s]*$",
    re.IGNORECASE,
)
"""What asks where the hours come from that were just named."""
_HOURS: Final = late(rf"({COUNT}) ?(?:h|hrs?|hours?)\b", re.IGNORECASE)
_WEEKLY: Final = late(r"\b(?:a|per|each|every) week\b|\bweekly\b|\b(?:until|till)\b", re.IGNORECASE)
_N: Final = r"(?P<n>[1-5]|one|two|three|four|five)(?:\s*(?:/|out of)\s*(?:5|five))?"
_OF_LEVEL: Final = rf"(?:(?:an?|at|is|as|level|to|for|me|really|only) )+{_N}(?![\w/.%-]|,\d)"
_UNIT: Final = late(
    r"\s*(?:h\b|hrs?|hours?|weeks?|days?|months?|years?|of (?:them|those|these)|things?|skills?)",
    re.IGNORECASE,
)
_PROOF: Final = late(
    r"\b(?:how|what|wot)\b(?:(?! should i put| know\b| tell\b)[^?!]){0,45}?\b(?:prov(?:e|es|ing)"
    r"|show(?:s|ing)?|demonstrat(?:e|es|ing)|back up|convince \w+|counts? (?:as|for)"
    r"|qualif(?:y|ies)|build|make|makes|have to do|must i do|to do)\b"
    rf"[^?!]{{0,40}}?\b{_OF_LEVEL}",
    re.IGNORECASE,
)
"""What asks for what would show a level."""
_PROVES_IT: Final = late(
    rf"{_LED}(?:how|what)\b[^?.!]{{0,30}}?\b(?:prov(?:e|es|ing)|demonstrat(?:e|ing)|show(?:s"
    rf"|ing)?|evidence"
    r"|count as proof) (?:of )?(?:it|that|this)(?: then| to (?:them|people|anyone))?[\s?!.]*$",
    re.IGNORECASE,
)
_NEXT_LEVEL: Final = late(
    rf"{_LED}(?:what|how)\b[^?.!]{{0,40}}?\b(?:the next level|(?:one|a) level (?:up|higher|more)"
    r"|one (?:up"
    r"|higher)|level up|the next (?:one|step))[\s?!.]*$",
    re.IGNORECASE,
)
_TOP: Final = 5
_PUT: Final = late(r"\b(?:put|set|save|say|rate|pick|choose|if i)\b", re.IGNORECASE)
_SKILLS_SHOWN: Final[frozenset[IntentKind | None]] = frozenset(
    {"learn_first", "explain", "learn_how", "recall"}
)
_NEEDED: Final = late(
    rf"{_LED}(?:(?:would|will|does|could|can|should) (?:it|that|this)(?: (?:even|really|actually"
    r"|ever))*"
    r" (?:help|be (?:of )?(?:any )?(?:use|useful|help|good)|get me)\b[^?.!]{0,30}"
    r"|(?:is|was) (?:it|that|this) (?:more than|less than|enough for|above|below|as much as"
    r"|what) (?:what )?"
    r"(?:the|my) (?:role|target|job|goal)\b[^?.!]{0,20}"
    r"|(?:does|do|will|would|did|why does) (?:my|the|this|that) (?:\w+ )?(?:role|target"
    r"|job|goal)(?: (?:even|really|actually))* (?:need|ask for|want|require|use|care about) (?:it"
    r"|that|this)|(?:is|was) (?:it|that|this)(?: (?:even|really|actually))* (?:needed|asked for"
    r"|required|wanted|important|relevant|any use|of (?:any )?use|useful|worth (?:it|anything))"
    r"(?: (?:for|in|to|by|at) (?:my|the|this|that|me) ?\w*)*|why does (?:it|that|this)"
    r" (?:even |really )?(?:matter|count)|does (?:it|that|this) (?:even |really )?(?:matter|count)"
    r" (?:for|in|to|towards?) (?:my|the|this|that|me) ?\w*|what(?:'s| is) (?:it|that|this)"
    r" (?:good )?for)[\s?!.]*$",
    re.IGNORECASE,
)
_OF_USE: Final = late(
    r"\b(?:is|are|was|will|would|does|do)\b[^?.!]{1,40}?\b(?:(?:of )?(?:any|much) (?:use|good"
    r"|value|help)|(?:at all )?(?:useful|relevant|needed)|worth (?:anything|it|having)|matter"
    r"|count)\b[^?.!]{0,12}?\b(?:for|in|to|with|towards?) (?:my|the|this|that)\b",
    re.IGNORECASE,
)
"""What asks whether a skill that is named is of use for the target."""
_CHECKS: Final = late(
    rf"{_LED}(?:can you |could you |would you )?(?:ask me (?:some|a few|the|your|any) questions?"
    r"|(?:test|quiz"
    r"|assess|check|examine) (?:me|it|that|this))\b(?: (?:to|on|and|about|for|it|that|this|check"
    r"|find|see|out"
    r"|then|please|instead|decide|whether|if|really|true|is|so))*[\s?!.]*$",
    re.IGNORECASE,
)
_MOVED: Final = late(
    rf"{_LED}(?:which|what|did|does|has)(?: (?:one|ones|of|those|these|them|the|two|both|that|it"
    r"|either"
    r"|any|even))* (?:moved?|changed?|raised?|counted|counts?|helped|made (?:a|the|any) difference"
    r"|lifted|push(?:ed)?|affect(?:ed)?|do)\b[^?!.]{0,12}\b(?:score|readiness|it|figure|number"
    r"|range"
    r"|percent(?:age)?|anything)?[\s?!.]*$",
    re.IGNORECASE,
)
_OF_CHANGE: Final = late(r"\bchang(?:e|es|ed|ing)\b", re.IGNORECASE)
_OF_SCORE: Final = late(
    r"\b(?:score|readiness|figures?|numbers?|range|percent(?:age)?|which|ones?)\b", re.IGNORECASE
)
_WHAT_IS_IT: Final = late(
    rf"{_LED}what(?:'s|s| is| the hell is| on earth is)? (?:it|that|this)(?: (?:anyway|even|exactly"
    r"|actually|again|then|is|really))*[\s?!.]*$",
    re.IGNORECASE,
)
_COLUMN: Final = late(
    r"\b(?:columns?|table|headings?|headers?|the # |numbers?|figures?|abbreviations?)\b"
    r"|[\"'“”](?:known|open\?*|hours|readiness|prio|weight|status|asked)[\"'“”]?|\bopen\?"
    r"|\b(?:what|explain)\b[^?]{0,12}\d ?%",
    re.IGNORECASE,
)
_ASKS_MEANING: Final = late(
    r"\b(?:what|whats|explain|mean|means|meaning|how do i read|how am i (?:supposed|meant) to read"
    r"|don'?t (?:get|understand)|which is|tell me)\b",
    re.IGNORECASE,
)
_TELLS: Final = late(r"\b(?:mean|means|meant|meaning|stand|stands|explain|columns|read)\b|\bthe # ")
_ENTRIES: Final = (
    (r"\bknown\b", "known"),
    (r"\bopen\b", "known"),
    (r"\breadiness\b|\brange\b|%", "readiness"),
    (r"\bhours?\b", "hours"),
    (r"\bprios?\b|\bp[0-3]\b|\bpriority\b", "priority"),
    (r"\bweights?\b", "must"),
    (r"\bstatus\b", "gap"),
    (r"\b(?:asked|you)\b", "scale"),
)
_OF_ROLES: Final[frozenset[IntentKind | None]] = frozenset({"compare", "roles", "find_roles"})
_BUSY: Final = frozenset(
    {"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"}
)


def read_asked_of_shown(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message asks of the reply just given, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was shown, asked and put to the user.
    """
    if context.expecting in _BUSY or len(message.split()) > _LONGEST:
        return ()
    of_levels = read_levels_weighed(message, context)
    if of_levels or context.offered is not None:
        return of_levels or _of_need(message, vocabulary, context)
    return (
        read_another_row(message, context)
        or read_asked_of_ranking(message, context)
        or _of_columns(message, context)
        or _of_moved(message, context)
        or _of_source(message, vocabulary, context)
        or _of_proof(message, vocabulary, context)
        or _of_need(message, vocabulary, context)
        or _of_recalled(message, vocabulary, context)
    )


def _asked(kind: IntentKind, message: str, text: str = "", skill: str | None = None) -> Intent:
    return Intent(kind=kind, confidence=_PLAINLY, quote=message, text=text, skill=skill)


def _skill_shown(vocabulary: Vocabulary, context: Context) -> str | None:
    """Return the skill that the turn before was about, where it was about one."""
    put = context.offered.choices if context.offered is not None else ()
    if put and all(it.kind == "set_level" and it.skill == put[0].skill for it in put):
        return put[0].skill
    if context.shown.kind not in _SKILLS_SHOWN or context.shown.skill is None:
        return None
    known = vocabulary.get(context.shown.skill)
    return known.name if known else None


def _of_source(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return where hours come from, be there a remark before the question."""
    skill = _skill_shown(vocabulary, context)
    asks = next((it for it in (message, *sentences(message)) if _SOURCE.match(it)), None)
    counted = _HOURS.search(asks or "")
    weekly = counted is not None and count(counted[1].casefold()) == context.weekly
    if skill is None or asks is None or weekly or _WEEKLY.search(message) or context.target is None:
        return ()
    if {it.skill for it in vocabulary.find(asks)} - {skill}:
        return ()
    return (_asked("estimate", message, skill=skill),)


def _of_proof(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what would show a level of the skill that is spoken of."""
    shown = _skill_shown(vocabulary, context)
    held = dict(context.levels).get(shown or "", _TOP)
    if shown and held < _TOP and _NEXT_LEVEL.match(message):
        asked = _asked("learn_how", message, skill=shown)
        return (asked.model_copy(update={"level": held + 1}),)
    if shown and context.expecting is None and _PROVES_IT.match(message):
        return (_asked("learn_how", message, skill=shown),)
    match = None if context.expecting == "level" else _PROOF.search(message)
    if match is None or _UNIT.match(message, match.end("n")) or _PUT.search(message):
        return ()
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(message)))
    skill = named[0] if len(named) == 1 else None if named else shown
    if skill is None:
        return ()
    asked = _asked("learn_how", message, skill=skill)
    return (asked.model_copy(update={"level": level_of(match["n"])}),)


def _of_need(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return whether the target asks for the skill that is spoken of or named."""
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(message)))
    if len(named) == 1 and "?" in message and _OF_USE.search(message):
        return (_asked("explain", message, skill=named[0]),)
    skill = _skill_shown(vocabulary, context)
    if named or skill is None or not _NEEDED.match(message):
        return ()
    return (_asked("explain", message, skill=skill),)


def _of_moved(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what counts of the levels just told: "which one of those moved the score?"."""
    asks = _MOVED.match(message) or ("?" in message and asks_for_effect(message.casefold()))
    told = context.stated and context.target and asks
    if not told:
        return ()
    of_plan = context.planned and _OF_CHANGE.search(message) and not _OF_SCORE.search(message)
    return (_asked("plan_gained" if of_plan else "readiness", message),)


def _of_recalled(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what the skill just recalled is, or whether its level is good."""
    skill = _skill_shown(vocabulary, context) if context.shown.kind == "recall" else None
    if skill is None or vocabulary.find(message):
        return ()
    if _CHECKS.match(message):
        return (_asked("assess", message, skill=skill),)
    if _WHAT_IS_IT.match(message):
        return (_asked("meaning", message, skill=skill),)
    return tuple(it for it in read_scale(message, vocabulary, context) if it.text == "judged")


def _of_columns(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what the columns of the table mean that was just shown."""
    of_roles = context.shown.kind in _OF_ROLES
    if not (of_roles or context.shown.kind == "gaps") or len(message.split()) > 14:  # noqa: PLR2004
        return ()
    said = message.casefold()
    if not _COLUMN.search(said) or not _ASKS_MEANING.search(said):
        return ()
    entries = list(dict.fromkeys(key for it, key in _ENTRIES if re.search(it, said)))
    if not entries and not _TELLS.search(said):
        return ()
    of_all = "readiness known hours" if of_roles else "gap must priority hours"
    return (_asked("term", message, " ".join(entries) or of_all),)
