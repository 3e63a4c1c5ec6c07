"""Whether the words that a plan was read from wish one, whatever reader it was that read it.

A plan that stands is changed only where a sentence wishes it. A question what it comes to, a
complaint about it, a joke, hours that were spent, and what is said of something else change none.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from tools.late import late
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import find_hours
from tools.understanding.plans.wish_days import named_days
from tools.understanding.plans.wish_weighing import POLITE
from tools.vocabulary import Vocabulary

_SENTENCE = late(r"(?<=[.;!?\n])\s+")
_LED = (
    r"^\W*(?:(?:and|so|but|or|ok(?:ay)?|hm+|well|then|now|wait|hey|oh|nah|no|lol|just curious"
    r"|i wonder|tell me|honestly|question)\b[\s,:–—-]*)*"
)
_ASKS = late(
    rf"{_LED}(?:why|how come|wtf|wth|how (?:am|are|is|far|likely|realistic)"
    r"|what(?:'?s| is) the point|who (?:decided|says|said)|when (?:will|would|do|does|am|is|are)\b"
    r"|do(?:n'?t)? (?:i|we|they)\b"
    r"|(?:does|did|will|would|won'?t|am|is|are|was|has|have|should)(?:n'?t)?"
    r" (?:i|we|it|that|this|all|everything|the plan|my plan)\b"
    r"(?! (?:be )?(?:ok(?:ay)?|possible|alright|fine) (?:to|if)\b))",
    re.IGNORECASE,
)
"""What asks something, with a question mark or without one."""
_OF_SKILL = late(rf"{_LED}(?:will|would|won'?t|is|are|was|does) ", re.IGNORECASE)
"""What asks something of the skill that follows: "will terraform be ready by june"."""
_OF_STANDING = late(
    rf"{_LED}(?:does|has|is) (?:the|my|this) plan (?:still |also |now )*(?:have|got|hold|keep"
    r"|include|contain|say)\b",
    re.IGNORECASE,
)
"""What asks whether the plan that stands holds something."""
_COMPLAINS = late(
    r"\b(?:wtf|wth|what the (?:hell|heck)|mak(?:es?|ing) (?:no|zero|little) sense|nonsense"
    r"|ridiculous|who decided)\b|\bseriously\s*\?",
    re.IGNORECASE,
)
_DOUBTS_FIRST = late(
    rf"{_LED}(?:(?:wtf|wth|huh|eh|seriously|really|hold on|excuse me)[\s,.!?]+|what[,!?]+\s*)"
    r"(?:is |so )?"
    r"(?P<what>\S[^?.!,;]{0,40}?) (?:comes? |goes |is )?(?P<order>first|before [^?.!]{1,40})"
    r"(?P<end>[?!]+|\s*$)",
    re.IGNORECASE,
)
_LAUGHS = late(
    r"\b(?:l+o+l+|lmao|rofl|ha(?:ha)+h?|hehe+|as if|yeah,? right|(?:in your )?dreams?"
    r"|(?<!was )(?:joking|kidding)|good one|hilarious|very funny)\b|[😂🤣😅🙄]",
    re.IGNORECASE,
)
_WISHES = late(
    r"\b(?:put|make|move|want|wanna|need|plan|change|instead|rather|please|pls|can|could|have|got"
    r"|do|let'?s|lets|until|till|from|only|keep|set|go|switch|start|give)\b",
    re.IGNORECASE,
)
_FORBIDS = late(
    r"\b(?:don'?t|do not|without|no need to|not to) (?:chang|touch|sav|re-?plan|alter|mov)"
    r"(?:e|ing)? (?:anything|it|(?:the|my) plan|a thing|nothing)\b"
    r"(?! (?:else|other|about|but|until|yet))"
    r"|\b(?:just|only) (?:asking|curious|wondering|a question|hypothetical\w*)\b(?! (?:for|that))"
    r"|\bchange nothing\b",
    re.IGNORECASE,
)
"""What says of the whole message that it is to change nothing."""
_OF_PIECES = late(r"\bE\d{1,2}\b|\b(?:evidence|headline|talking points?|pitch)\b")
_TAKES = (
    r"(?:cuts?|reduced|shortened|fell|dropped|went|takes?|took|lasts|lasted|runs?|ran|needs?"
    r"|needed|used to)"
)
_OF_OTHERS = late(
    rf"\b(?:the|our|their|his|her|its|a|each|every) (?!plan|hours|budget|time|week|deadline)\w+"
    rf"(?: \w+)? {_TAKES}\b|\b(?:its|their|his|her) \w+ (?:down )?from\b",
    re.IGNORECASE,
)
"""What tells of hours that something else takes: "the board cut its review from three hours"."""
_OWN = late(r"\bi(?:'ve|'ll|'d| have| can| could| will| want| need)\b|\bso\b", re.IGNORECASE)
"""What makes hours one's own, whatever is told beside them."""
_THIS_WEEK = late(r"\b(?:this|last|the past|since last) (?:wk|week)\b", re.IGNORECASE)
_REPORTS = late(
    r"\b(?:did|done|finished|was|were|got|wrote|built|read|sick|ill|managed|learn(?:ed|t)|watched"
    r"|missed|skipped|didn'?t|worked through)\b",
    re.IGNORECASE,
)
_AHEAD = late(
    r"\b(?:can|only|will|'ll|want|plan|make|free|off|away|going|next|spare|have)\b", re.IGNORECASE
)
_AS_SAID = late(r"\b(?:i|as) (?:said|meant|mean|told you|wrote)\b|\?", re.IGNORECASE)


def only_wished(
    message: str, found: tuple[Intent, ...], vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, each plan in it that none of its words wish as what they say.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        vocabulary: The skills that are known.
        context: The plan that stands, or was only supposed.
    """
    if not context.planned or not any(map(_plan_of, found)):
        return found
    weighed = (_weighed(it, message, found, vocabulary, context) for it in found)
    every = dict.fromkeys(it for some in weighed for it in some)
    return tuple(sorted(every, key=lambda it: it.kind == "clarify")) or found


def without_outcry(message: str, vocabulary: Vocabulary) -> str:
    """Return a message with an outcry at the order as the question that it is: "wtf k8s first?".

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    doubted = _DOUBTS_FIRST.match(message)
    if doubted is None or _WISHES.search(doubted["what"]) or not vocabulary.find(doubted["what"]):
        return message
    why = f"why is {doubted['what']} {doubted['order']}?"
    return f"{why}{message[doubted.end() :]}"


def _plan_of(intent: Intent) -> Intent | None:
    """Return the plan that an intent makes, or that alone it puts to the user."""
    if intent.kind == "clarify" and len(intent.choices) == 1:
        return intent.choices[0] if intent.choices[0].kind == "plan" else None
    return intent if intent.kind == "plan" and intent.confidence >= PLAIN_ENOUGH else None


def _weighed(
    intent: Intent,
    message: str,
    found: Sequence[Intent],
    vocabulary: Vocabulary,
    context: Context,
) -> Iterator[Intent]:
    plan, said = _plan_of(intent), _SENTENCE.split(message)
    if plan is None:
        yield intent
        return
    mine = [it for it in said if len(said) == 1 or _speaks_of(it, plan, vocabulary, context)]
    if _FORBIDS.search(message) or (context.shown.supposed and mine and _only_supposes(message)):
        yield _supposed(plan)
    elif mine and all(asks(it, vocabulary) or _is_doubted(it, plan, message) for it in mine):
        yield from _asked(plan, mine[0], found, vocabulary)
    elif mine and all(_tells_of_work(it, message) for it in mine) and _only_hours(plan):
        yield Intent(kind="hours_done", confidence=0.97, quote=mine[0])
    elif mine and all(map(_of_something_else, mine)) and _only_hours(plan):
        yield Intent(kind="unclear", confidence=0.0, quote=mine[0], text=mine[0])
    elif mine and all(map(_jokes, mine)):
        yield Intent(kind="clarify", confidence=0.9, quote=plan.quote, choices=(plan,))
    else:
        yield intent


def _only_supposes(message: str) -> bool:
    """Whether words after a plan that was supposed only go on supposing."""
    return _AS_SAID.search(message) is not None


def _speaks_of(sentence: str, plan: Intent, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether a sentence names something that a plan holds."""
    dated = plan.start or plan.deadline or plan.weeks_off or plan.fixed or plan.hours_from
    skills = {*plan.first, *plan.skip}
    tests: tuple[Callable[[], bool], ...] = (
        lambda: plan.hours_per_week is not None and bool(find_hours(sentence)),
        lambda: bool(dated) and bool(named_days(sentence, context.today)),
        lambda: bool(skills) and any(it.skill in skills for it in vocabulary.find(sentence)),
    )
    return any(test() for test in tests)


def asks(sentence: str, vocabulary: Vocabulary) -> bool:
    """Return whether a sentence asks something, or complains, and wishes nothing.

    Args:
        sentence: The sentence, with a question mark or without one.
        vocabulary: The skills that are known.
    """
    if POLITE.match(sentence.casefold()):
        return False
    if _ASKS.match(sentence) or (_COMPLAINS.search(sentence) and not _WISHES.search(sentence)):
        return True
    of = _OF_SKILL.match(sentence)
    return of is not None and any(it.start == of.end() for it in vocabulary.find(sentence))


def _is_doubted(sentence: str, plan: Intent, message: str) -> bool:
    """Whether an order is only repeated as a question, beside an outcry at it."""
    return bool(plan.first and sentence.endswith("?") and _COMPLAINS.search(message))


def _jokes(sentence: str) -> bool:
    return bool(_LAUGHS.search(sentence)) and not _WISHES.search(sentence)


def _of_something_else(sentence: str) -> bool:
    of_it = _OF_PIECES.search(sentence) or _OF_OTHERS.search(sentence)
    return bool(of_it) and not _OWN.search(sentence)


def _tells_of_work(sentence: str, message: str) -> bool:
    """Whether hours of this week or the last are told as spent, with what became of them."""
    told = _THIS_WEEK.search(sentence) and _REPORTS.search(message)
    return bool(told) and not _AHEAD.search(sentence)


def _only_hours(plan: Intent) -> bool:
    return plan.hours_per_week is not None and not (plan.deadline or plan.weeks_off or plan.first)


def _supposed(plan: Intent) -> Intent:
    """Return the question what a plan would be."""
    given = (plan.hours_per_week, plan.start, plan.deadline, plan.at_once)
    if any(it is not None for it in given) or plan.hours_from or plan.first or plan.weeks_off:
        return plan.model_copy(update={"kind": "what_if"})
    return Intent(kind="hypothetical", confidence=0.95, quote=plan.quote, text="plan")


def _asked(
    plan: Intent, sentence: str, found: Sequence[Intent], vocabulary: Vocabulary
) -> Iterator[Intent]:
    """Yield what a question is about, which a plan was read from: when, why, or what would be."""
    named = vocabulary.find(sentence)
    if _OF_STANDING.match(sentence):
        yield Intent(kind="show_plan", confidence=0.95, quote=sentence)
    elif plan.first or plan.skip:
        skill = named[0].skill
        if not any(it.kind in {"explain", "learn_first"} for it in found):
            yield Intent(kind="explain", confidence=0.95, quote=sentence, skill=skill)
    elif named and plan.hours_per_week is None:
        yield Intent(kind="plan_part", confidence=0.95, quote=sentence, skill=named[0].skill)
    else:
        yield _supposed(plan)
