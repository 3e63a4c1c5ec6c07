"""What is asked of the plan that the last words were about, and answered in a few words.

"Is it gone for good, or only from the plan?", "how come it still ends in June without it?", "why is
Docker in pieces like that?", "what would that change?" of hours that were put to the user.
"""

import re

from tools.counts import COUNT
from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.plans.after_supposed import leaves_plan
from tools.vocabulary import Vocabulary

_LED = (
    r"^(?:(?:and|so|but|ok(?:ay)?|wait|hm+|um+|oh|right|well|sorry|hang on|huh|then|now|not sure"
    r"|just|tell me|one question|quick question|interesting|no idea|i'?m not sure)[\s,.:;–—-]+)*"
)
_IT = r"(?:(?:it|that one|that|this|those|them)\b|\0)"
_LEFT_OUT = late(
    rf"{_LED}(?:(?:is|are|was|have|did|does|do|will|would) (?:you"
    rf" )?[^?.!]{{0,20}}?{_IT}[^?.!]{{0,30}}?"
    r"\b(?:gone|out|deleted|removed|lost|forgotten|dropped|erased|wiped|delete|forget)\b[^?.!]{0,30}?"
    r"\b(?:for (?:good|ever|now)|forever|completely|entirely|altogether|everywhere|permanent(?:ly)?"
    r"|only|just|from my (?:profile|memory|skills|levels)|as well)\b[^?.!]*"
    rf"|(?:will|does|do|is|would|are|can)(?: you)? (?:\w+ )?{_IT} (?:still )?(?:count|counted|be "
    r"(?:a|one"
    r" of my) gaps?|a gap|one of my gaps|matter|known?|remembered|there|be missing|missing|in my"
    r" (?:gaps|profile|levels)|be needed|show up)\b(?=[^?.!]*)(?<!is it a gap)[^?.!]*"
    r"|(?:do|will|can) you (?:still )?(?:know|remember|keep|have) [^?.!]*\b(?:level\b|it\b"
    r"|\0)[^?.!]*"
    r"|(?:can|could|may) i (?:still )?(?:always )?(?:put|add|bring|take|get|have|include|pick)"
    rf" {_IT}?"
    rf" ?(?:back|again|up)(?: {_IT})?(?: in)?\b[^?.!]*(?:later|again|any ?time|at some point"
    r"|after)[^?.!]*"
    rf"|(?:can|could) {_IT} (?:be put|come|go|be added) back\b[^?.!]*)\?*$"
)
"""Whether a skill that was left out of the plan is out of more than that, or for good."""
_STILL = (
    r"(?:still|the same|same|end|ends|ending|ended|finish\w*|done|dates?|length|as long|earlier"
    r"|sooner"
    r"|shorter|later|longer|any (?:earlier|sooner|shorter|later|longer))"
)
_SAME_END = late(
    rf"{_LED}(?:(?:why|how come|how is it that|how can it be(?: that)?)\b(?=[^?]*\b{_STILL}\b)"
    r"(?=[^?]*"
    r"\b(?:still|same|not|isn'?t|doesn'?t|don'?t|didn'?t|no)\b)(?=[^?]*\b(?:end\w*|finish\w*|done|dates?"
    r"|length|long|take|takes|weeks|it|time|june|plan)\b)[^?]*"
    r"|(?:does|do|will|did|has|have|shouldn'?t|should|is|isn'?t|won'?t|wouldn'?t|would)(?: not)?"
    r" (?:the |my |this |that |it |i )(?=[^?]*\b(?:end|ends|finish\w*|done|dates?|deadline|plan)\b)"
    r"(?=[^?]*\b(?:move\w*|change\w*|shift\w*|earlier|sooner|later|longer|still|shorter|slip\w*|affect\w*"
    r"|the same)\b)[^?]*)\?*$"
)
"""Why the plan ends when it did although there is less in it, or whether it still does."""
_NOT_WORTH = late(
    r"(?:^|[.;!]\s+)(?:(?:and|but|so|honestly|well|no)[\s,]+)*(?:(?:going|getting|learning|taking|doing)"
    r"(?: on)?(?: with)? )?\0(?: (?:to|at) (?:an? )?[1-5](?:/5)?)? (?:isn'?t|is not|is hardly"
    r"|wouldn'?t be|would not be) (?:really |quite |even )?worth (?!asking)[^.?!]*[.!]*$"
)
"""What says of a skill that it is not worth its hours."""
_NO_WISH = late(
    r"(?:^|[.;!,]\s+)(?:(?:and|but|so|honestly|well|no|sorry|actually|also)[\s,]+)*"
    r"(?:i(?:'d| would)? (?:(?:really|just|actually) )*"
    r"(?:(?:don'?t|do not|didn'?t) (?:really )?(?:want|wish|care|like)|(?:rather"
    r"|prefer) not|(?:have|'ve) no (?:interest|wish|desire)|refuse)"
    r"|i(?:'m| am) not interested|(?:(?:no|zero) (?:interest|wish|desire)))"
    r"(?: (?:to|in))? (?:(?:learn|study|do|take|touch)(?:ing)? )?(?:any |more )?\0"
    r"(?: (?:at all|any ?more|anymore|thanks|please|really|or))*[\s.!]*$"
)
"""What says that a skill is not to be learned."""
_OF_SKILL = late(
    rf"\b(?:{COUNT}|an?) ?(?:h|hrs?|hours?)(?: (?:of|on|for|with|to|into|in)) (?:it|this|that|\0"
    r"|them"
    r"|the (?:\w+ ){0,2}?(?:one|course|courses|tutorials?|book|docs|documentation|first|video"
    r"|lab)|\0 "
    r"\w+)[^.;!?]{0,20}?\b(?P<week>this|next|the coming) week\b"
    rf"|\b(?P<week2>this|next|the coming) week[^.;!?]{{0,30}}?\b(?:{COUNT}|an?) ?(?:h|hrs?|hours?)"
    r" (?:of|on|for|with) (?:it|this|that|\0|them|the (?:\w+ )?(?:one|course|tutorials?|book|docs))"
)
_SPENT = late(
    r"\b(?:did|spent|done|was|were|had|have done|worked|studied|learned|learnt|managed|took)\b"
)
_WHY = late(rf"{_LED}(?:why|how come)\b")
_PIECES = late(
    rf"{_LED}(?:why|how come)\b[^?]*\b(?:in (?:bits|pieces|chunks|parts|bites|portions|slices|\w+"
    r" (?:bits"
    r"|pieces|chunks|parts|goes))|chopped|split|cut up|sliced|scattered|broken up|spread"
    r"|interleaved"
    r"|mixed|jump(?:s|ing)?|back and forth|stop\w* and start\w*|interrupted|in between|alternat\w+"
    r"|not (?:all )?(?:in one (?:go|piece)|at once|together))\b[^?]*\?*$"
)
_OF_OFFER = late(
    rf"{_LED}(?:what|how)(?:'s|'d)? (?:much )?(?:would|will|does|do|difference (?:would|does"
    r"|will)) "
    r"(?:that|it|this|10|ten|they)(?: hours)? (?:change|mean|do|bring|make|give|get|help|affect"
    r"|look|gain"
    r"|cost)\b[^?]*\?*$"
)
_SHOWING: frozenset[IntentKind | None] = frozenset({"plan", "show_plan", "what_if", "this_week"})
_LONGEST = 24


def read_asked_of_made(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what is asked of the plan that was just made or put to the user, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the plan that was made, or that waits for a word.
    """
    if len(message.split()) > _LONGEST:
        return ()
    if not context.planned:
        return _not_wished(message, vocabulary, context)
    offered = context.offered if context.expecting == "offer" else None
    said = message.strip().casefold()
    if offered is not None:
        alone = offered.kind == "plan" and not offered.choices
        asked = offered.model_copy(update={"kind": "what_if", "quote": message})
        return (asked,) if alone and _OF_OFFER.match(said) else ()
    if context.expecting is not None:
        return ()
    return _of_one_week(message, vocabulary, context) or _of_standing(message, vocabulary, context)


def _of_one_week(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the work of a week, where so many hours of one skill are wished in it.

    A plan has hours a week; what they are spent on follows from its order.
    """
    said = _blanked(message, vocabulary)
    match = _OF_SKILL.search(said)
    skills = tuple(dict.fromkeys(it.skill for it in vocabulary.find(message)))
    skill = skills[0] if len(skills) == 1 else context.shown.skill
    if match is None or skill is None or _SPENT.search(said) or "?" in message:
        return ()
    told = _told(message, "one_week", skill)
    if (match["week"] or match["week2"]) != "this":
        return (told, Intent(kind="plan_part", confidence=0.99, quote=message, skill=skill))
    return (told, Intent(kind="this_week", confidence=0.99, quote=message))


def _of_standing(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what is asked of the plan that stands, and was just made or shown."""
    skills = tuple(dict.fromkeys(it.skill for it in vocabulary.find(message)))
    said, made = _blanked(message, vocabulary), context.shown.made
    if (made is not None or context.shown.kind in _SHOWING) and _PIECES.match(said):
        return (_told(message, "pieces", skills[0] if len(skills) == 1 else None),)
    stays = context.shown.supposed is not None and leaves_plan(message)
    no = (Intent(kind="no", confidence=0.99, quote=message),) if stays else ()
    if len(skills) == 1 and (_NOT_WORTH.search(said) or _NO_WISH.search(said)):
        return (*no, _without(message, skills[0]))
    if no:
        return no
    if made is None:
        why = context.shown.supposed is not None and _WHY.match(said)
        ends = why and context.until is not None and _SAME_END.match(said)
        return (_told(message, "same_end", None),) if ends else ()
    if made.skip and set(skills) <= set(made.skip) and _LEFT_OUT.match(said):
        return (_told(message, "left_out", made.skip[-1]),)
    changed = bool(made.skip or made.weeks_off or made.hours_from)
    same = changed and context.until is not None and _SAME_END.match(said)
    return (_told(message, "same_end", None),) if same else ()


def _not_wished(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return how a plan to come leaves out a skill that is not to be learned."""
    skills = {it.skill for it in vocabulary.find(message)}
    asked = context.expecting in {None, "hours", "level"}
    if len(skills) != 1 or not asked or not _NO_WISH.search(_blanked(message, vocabulary)):
        return ()
    return (_told(message, "not_learned", skills.pop()),)


def _without(message: str, skill: str) -> Intent:
    """Return the question whether to leave a skill out of the plan."""
    plan = Intent(kind="plan", quote=message, skip=(skill,), heard=(f"without {skill}",))
    return Intent(kind="clarify", confidence=0.95, quote=message, choices=(plan,))


def _blanked(message: str, vocabulary: Vocabulary) -> str:
    """Return a message in small letters, with each skill in it as one mark."""
    said = message.strip()
    for it in reversed(vocabulary.find(said)):
        said = f"{said[: it.start]}\0{said[it.end :]}"
    return re.sub(r"\s+", " ", said.casefold())


def _told(message: str, topic: str, skill: str | None) -> Intent:
    return Intent(kind="practical", confidence=0.99, quote=message, text=topic, skill=skill)
