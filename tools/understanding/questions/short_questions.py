"""Short questions about what was just shown: "ok how", "why that first", "and the rest?"."""

import re

from tools.counts import COUNT
from tools.late import late
from tools.number_words import WORDS as NUMBERS
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.questions.only_words import words
from tools.understanding.questions.resource_questions import read_resources
from tools.vocabulary import Vocabulary

_WORD = late(r"[^\W_]+(?:'[^\W\d_]+)?")
_PART = late(
    r"[,;.!?\n…]+\s*|\s+[–—-]+\s+|\s+(?:but|so|cos|because|cause|as i|since)\s+", re.IGNORECASE
)
_OPENS = words("""
    ah alright and but enough fair fine good got great hm hmm i it kindly nice oh ok okay please
    pls right see so sure thanks then well yeah yes
""")
_HOW = words("""
    a about actually advice all an and any anything approach at be begin beginner best better
    book books budget can cheap cheaply cost costs could course courses do doing easily exactly
    fast find for free from get getting go going good here how i in into it learn learning
    material materials me money my myself newbie no now of on one online ought paying people
    practice practise quickest quickly read really recommend recommendation resources scratch
    self should someone something spending start started starting step study studying stuff
    suggest suggestion supposed tackle teach that the then there this tho though tips to
    tutorial tutorials up use via video videos watch way ways well what where which with without
    would you your
""")
_HOW_NOT = late(
    r"\bhow (?:long|many|much|far|often|come|are you|is|was|did|does|good|sure|hard)\b",
    re.IGNORECASE,
)
_MANNER = words("how where what which any")
_LEARNS = words(
    "learn learning study studying start begin find course courses video videos book books"
    " resources tutorial tutorials read watch material materials practice practise"
)
_HOW_TO = late(
    r"\b(?:how|where) (?:would|do|can|could|should|might|shall|will|to|does)(?: (?:i|you|one|we"
    r"|people|someone|somebody))?(?: (?:even|actually|best|really|ever|possibly|properly|go about"
    r"|start|begin|get to|then))* (?:learn|learning|study|studying|start|begin|go about|tackle"
    r"|approach|pick up|practi[cs]e|get (?:into|started|going|there|better)|train|teach myself"
    r"|pick)"
    r" ?(?:(?:with|on|at|about) )?(?:it|that|this|that one|this one)\b",
    re.IGNORECASE,
)
"""A question for the way whose object is what was spoken of; anything may follow it."""
_RESOURCES = words("""
    audio beginner beginners book books cheap cheaper cost costs course courses documentation
    expensive free hands-on interactive paid pay paying pdf podcast podcasts practical price
    prices read resource resources start tutorial tutorials video videos watch
    watching reading youtube
""")
_OF_RESOURCES = _HOW | words("""
    absolute are as complete do does english ever got has have hate is just like listen one ones
    only prefer preferably pretty rather than them these those to total was were
""")
"""What is said of resources that were just listed: "any of those free?", "I prefer videos"."""
_HOW_LONG = late(
    r"\b(?:how (?:long|many (?:days|weeks|months|hours)|much time)|realistic|doable|feasible"
    r"|manageable"
    r"|achievable|get through|enough time|enough)\b",
    re.IGNORECASE,
)
_OF_IT = late(r"\b(?:that|it|this|those|them|all of (?:that|it|them))\b", re.IGNORECASE)
_WHAT_FOR = late(
    r"\bwhat(?:'?s| is| are| do (?:i|they|people|you) (?:need|want|use|do with)| would (?:i|they)"
    r" (?:need|want|use))? (?:it|that|this)(?: one| skill)?(?: (?:even|actually|really|all|then"
    r"|used|good|needed|useful|there|meant|supposed to be))* for\b",
    re.IGNORECASE,
)
_WHY = words("""
    a actually all am and are ask asked asking at be because before but care come did do does even
    exactly first for has have how i important in is it it's job know matter matters me must
    necessary need needed of on one please put really relevant required role should so such
    target tell that that's the then there they thing this to top up wanna want we what
    why would you your
""")
_WHY_OPENS = late(
    r"\bis (?:it|that|this) (?:\w+ ){0,2}(?:important|needed|necessary|relevant|required"
    r"|asked for)\b|\b(?:(?<!that's )(?<!thats )(?<!that is )why|what for|how come|for what"
    r"|what's that (?:for|to do)|why's)\b",
    re.IGNORECASE,
)
_MY_LEVEL = late(
    r"^(?:(?:so|and|but|ok(?:ay)?|well|hm+)[\s,]+)*what(?:'?s| is| would be"
    r"| do you have as) my level"
    r"(?: (?:then|now|there|here|at the moment|in (?:it|that|this)))*\W*$",
    re.IGNORECASE,
)
_ASKING = words("what why how why's is")
_REST = late(
    r"\b(?:others?|rest|remaining|missing ones|more of (?:them|those)|all of (?:them|those|it)"
    r"|everything|(?:full|whole|complete|entire) (?:list|table|lot|thing)"
    rf"|(?:all|the (?:other|remaining|missing)|whole) {COUNT}"
    r"|all (?:of )?(?:the |my )?(?:gaps|rows|requirements|skills|roles|entries|columns))\b",
    re.IGNORECASE,
)
_REST_WORDS = words("""
    a about all also and are as can complete could do else entries everything full give have i
    in it items left list me more not of ok okay on one ones other others please remaining
    requirements rest roles rows see show shown skills so table that the them then there these
    they those to too what what's whats where where's which who whole with would you let let's
    get entire lot thing columns unknown known hidden print display open top down bottom want
    need like i'd rather just gaps first
""").union(NUMBERS)
_FIGURE = late(r"(?<![\w.,])(?P<n>\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?)\b", re.IGNORECASE)
_DOUBTS = late(
    r"\b(?:where|how|why|what)\b|\b(?:really|seriously|seems?|sounds?|looks?)\b|\?\s*\?",
    re.IGNORECASE,
)
_JUDGES_HOURS = late(
    r"^(?:\w+[\s,.]+){0,3}?(?:the |those )?\d+(?:\.\d+)?\s*(?:h|hrs?|hours?)\s+(?:is|are|seems?"
    r"|sounds?|looks?|feels?)\b",
    re.IGNORECASE,
)
_WANTS = late(
    r"\b(?:make|let's|change|instead|can we|could we|a week|per week|plan|rather)\b", re.IGNORECASE
)
_PLANS = late(
    r"\b(?:a week|per week|weekly|plan|if i|what if|could i|can i|i (?:have|can|could|did|had|only"
    r"|spent)|make it|instead|until|by)\b",
    re.IGNORECASE,
)
_WHERE_SAID = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|hm+|wait|oh|really)[\s,?]+)*(?:(?:where|when) (?:did|have|had) i"
    r" (?:ever )?(?:say|said|tell|told|mention(?:ed)?|write|written|claim(?:ed)?|give|given)"
    r"(?: (?:you|that|it|this|so|about))*|where(?:'?s| is| does| did| do you have| have you got)"
    r" (?:that|it|this)(?: (?:come|came|coming|taken))?(?: from)?|(?:how|since when) do you know"
    r"(?: (?:that|this|it))?|since when|(?:how|where) (?:did|do|have) you (?:get|got|have|find"
    r"|know)"
    r" (?:that|it|this)(?: from)?|who (?:told|gave) you (?:that|this|it)|who says(?: so| that)?"
    r"|says who|where(?:'s| is) the (?:evidence|proof) (?:for|of) (?:that|it|this)"
    r"|what(?:'s| is) (?:that|it|this) (?:based on|from))[\s?!.]*$",
    re.IGNORECASE,
)
_LONGEST, _OF_FIGURES = 40, 16
_SPOKEN_OF: frozenset[IntentKind] = frozenset({"learn_first", "explain", "learn_how", "assess"})
_RESTS: dict[IntentKind | None, IntentKind] = {
    "gaps": "gaps",
    "learn_first": "gaps",
    "compare": "nearest",
    "roles": "roles",
    "plan": "show_plan",
    "show_plan": "show_plan",
    "list_evidence": "list_evidence",
    "evidence": "list_evidence",
}
_FEW = 4
"""Roles of a comparison that has no more of them; a ranking has."""


def read_short_question(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message asks of the skill or the table that the turn before was about.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what the turn before has shown, and what it asked for.
    """
    if len(message.split()) > _LONGEST:
        return ()
    skill = context.shown.skill if context.shown.kind in _SPOKEN_OF else None
    learning = None if skill is None else _of_learning(message, context)
    if skill is not None and learning is not None:
        of_them = tuple(read_resources(message, vocabulary, context))
        return of_them or _of_skill(learning, message, skill)
    asked = context.skill if context.expecting == "level" else skill
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(message)))
    asked = named[0] if asked is not None and len(named) == 1 else asked
    if asked is not None and _MY_LEVEL.match(message):
        return _of_skill("recall", message, asked)
    if asked is not None and _asks_why(message):
        return _of_skill("explain", message, asked)
    if skill is not None and context.shown.kind != "learn_how" and _doubts_hours(message):
        return _of_skill("explain", message, skill)
    return _rest(message, context) or _where_said(message, context)


def _where_said(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what is held of what was just recalled, with the words that it was told in."""
    if context.shown.kind != "recall" or not _WHERE_SAID.match(message):
        return ()
    told = Intent(kind="recall", confidence=0.95, quote=message, skill=context.shown.skill)
    return (told.model_copy(update={"text": context.shown.fact or ""}),)


def _of_skill(kind: IntentKind, message: str, skill: str) -> tuple[Intent, ...]:
    return (Intent(kind=kind, confidence=0.95, quote=message, skill=skill),)


def _parts(message: str) -> list[frozenset[str]]:
    """Return the words of each part of a message."""
    parts = (_WORD.findall(it.casefold()) for it in _PART.split(message))
    return [frozenset(it) for it in parts if it]


def _of_learning(message: str, context: Context) -> IntentKind | None:
    """Return what is asked of how to learn a skill, the resources for it or the time it takes."""
    if context.shown.kind == "learn_how":
        said = frozenset(it for part in _parts(message) for it in part) - _OPENS
        if said & _RESOURCES and said <= _RESOURCES | _OF_RESOURCES:
            return "learn_how"
        asks = message.rstrip().endswith("?") or message.casefold().startswith("how")
        if asks and _HOW_LONG.search(message) and _OF_IT.search(message):
            return "explain"
    return "learn_how" if _asks_how(message) else None


def _asks_how(message: str) -> bool:
    """Whether one part of a message asks for the way, and the others ask for nothing else."""
    if _HOW_TO.search(message):
        return True
    if _HOW_NOT.search(message):
        return False
    parts = [it - _OPENS for it in _parts(message)]
    asks = (
        bool(it & _MANNER) and ("how" in it or bool(it & _LEARNS)) for it in parts if it <= _HOW
    )
    return any(asks)


def _asks_why(message: str) -> bool:
    if _WHAT_FOR.search(message):
        return True
    if not _WHY_OPENS.search(message):
        return False
    parts = _parts(message)
    asks = any(bool(it & _ASKING) and it <= _WHY | _OPENS for it in parts)
    return asks and not any("what" in it and "should" in it for it in parts)


def _doubts_hours(message: str) -> bool:
    """Whether a message doubts or asks about hours that were just named."""
    few = len(message.split()) <= _OF_FIGURES
    if few and _JUDGES_HOURS.match(message) and not _WANTS.search(message):
        return True
    doubts = message.rstrip().endswith("?") or _DOUBTS.search(message)
    return bool(few and _FIGURE.search(message) and doubts and not _PLANS.search(message))


def _rest(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the whole of the table of which a part was shown."""
    kind = _RESTS.get(context.shown.kind)
    few = kind == "nearest" and len(context.shown.roles) <= _FEW
    said = frozenset(_WORD.findall(message.casefold()))
    figures = {it for it in said if it.isdigit()}
    if kind is None or not _REST.search(message) or len(figures) > 1:
        return ()
    if not said - figures <= _REST_WORDS | _OPENS or (few and "skills" not in said):
        return ()
    whole = Intent(kind="compare" if few else kind, confidence=0.95, quote=message, text="all")
    return (whole.model_copy(update={"roles": context.shown.roles}) if few else whole,)
