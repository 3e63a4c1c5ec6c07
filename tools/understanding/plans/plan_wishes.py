"""The wish for a plan that a message as a whole makes, beside what else it says."""

import re
from collections.abc import Callable, Iterable, Iterator

from tools.counts import COUNT
from tools.late import late
from tools.understanding.calendar.days import week_of
from tools.understanding.checkins.after_checkin import of_promises
from tools.understanding.intent import Context, Expecting, Intent, IntentKind
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.plans.at_once import read_at_once
from tools.understanding.plans.every_nth import read_every_nth
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.hours_answers import OF_OTHERS, from_none_to_much, is_of_a_skill
from tools.understanding.plans.hours_told import RELATIVE, hangs_on_others, nothing_today
from tools.understanding.plans.misput import puts_in_place
from tools.understanding.plans.moved_plan import takes_days_back
from tools.understanding.plans.orders_beside import with_orders, without_left_out
from tools.understanding.plans.plan_doubts import doubted
from tools.understanding.plans.plan_wish import Wish
from tools.understanding.plans.plans import PLANNING, plan_intent
from tools.understanding.plans.schedule import Schedule, days_heard
from tools.understanding.plans.wish_intent import wish_intent
from tools.understanding.plans.wish_parts import DAY, HOUR, Part, Parts, read_parts
from tools.understanding.plans.wish_weighing import POLITE, stands
from tools.understanding.plans.wish_words import COMPLAINS, DISTANCE, OF_JOB, UNTIL_THEN
from tools.understanding.scope.outside import read_outside
from tools.understanding.standing import standing
from tools.understanding.weighing import REQUEST
from tools.vocabulary import Vocabulary

_LONGEST = 90
_WEEKLY = late(r"week|wk|/ ?w", re.IGNORECASE)
_HOURS = late(
    r"\b(?:h|hrs?|hours?|min\w*|week\w*|wk|weekends?|weekdays?|daily|day|evenings?|months?)\b"
    r"|\dh\b",
    re.IGNORECASE,
)
_ELSEWHERE: frozenset[Expecting | None] = frozenset(
    {"checkin", "assessment", "take_in", "import_chat", "import"}
)
_TOLD: frozenset[IntentKind] = frozenset(
    {"introduce", "fact", "set_level", "set_target", "evidence"}
)
"""What may stand in the same sentence as a wish for the plan."""
_LEFT: frozenset[IntentKind] = frozenset(
    {"unclear", "mood", "hypothetical", "this_week", "hours_done"}
)
"""What the rest of a message is taken for where it is only the reason of the wish."""
_UNSUPPOSED: frozenset[IntentKind] = frozenset(
    {"hypothetical", "bad_date", "bad_hours", "unclear", "market", "this_week", "clarify"}
)
"""What a question that supposes other hours or days is taken for where it is not read as one."""
_SUPPOSED = late(
    r"\b(?:what if|if (?:i|we|it)|could (?:i|we|it)|can i|would|will (?:i|it|we)|suppose"
    r"|how about|what about|doable|possible|enough|realistic)\b",
    re.IGNORECASE,
)
_PAUSES = late(
    r"^(?:(?:please|can (?:we|you)|could (?:we|you)|let'?s|i (?:want|need|have) to|just) )*"
    r"(?:pause|freeze|suspend|interrupt|stop|put)(?: (?:the|my|this))? (?:plan|learning|studies"
    r"|studying|training|everything)(?: on (?:hold|ice))?"
    r"(?: (?:please|for now|for a (?:while|bit)|now))*\W*$"
)
_UNCHANGED = late(
    r"\b(?:don'?t|do not) (?:change|save|touch) (?:anything|it|the plan)"
    r"|\b(?:just|only) (?:asking|this once|curious)\b|\bjust show\b"
)
_BUDGET = late(
    rf"^(?:(?:only|just|about|around|roughly|max) )*{HOUR}+ (?:tops|max(?:imum)?|at most"
    r"|is (?:all|plenty|enough))\b"
    rf"|\bfrom (?:the )?{DAY}+ (?:only |just |about )?{HOUR}"
    r"|\b(?:drop|cut|reduce|lower|raise|bump|go|down|up|back|make|keep|set|change)(?: (?:it|that"
    r"|this"
    rf"|them))?(?: (?:back|down|up))*(?: (?:to|at))? {HOUR}+ (?:till?|until|through|from|in|for"
    rf"|during)"
    rf" (?:the )?{DAY}",
    re.IGNORECASE,
)
"""What makes a bare figure hours a week, where a plan stands."""
_DECIDES = late(
    r"\b(?:keep|drop|accept|reject|dismiss|confirm\w*|delete|forget) [qef]\d", re.IGNORECASE
)
"""What names a question, a fact or a piece of evidence, and no quarter: "drop Q1"."""
_FITS = late(
    r"^(?:(?:and|but|so|ok)[\s,]+)*(?:is|would|will|are|can|could) (?:this|that|it|i|we|\d+ (?:h"
    r"|hours))\b[^.]*\b(?:doable"
    r"|realistic|possible|feasible|enough|manage(?:able)?|work(?:able)?|make it|fit|get there)\b"
)
"""What asks whether the plan that is wished fits: the plan is made, and answers it."""
_OF_PIECES: frozenset[IntentKind] = frozenset({"piece_denied", "of_the_questions"})
"""What is asked back of a piece of evidence, whose figures are no hours of a plan."""
_OURS = late(r"\s*(?:we|our)\b", re.IGNORECASE)
_OF_ORDER = late(r"^without |\bfirst\b|\bback in the plan\b|.+ on \d{1,2} \w{3} \d{4}")
_Read = Callable[[str, Vocabulary, Context], tuple[Intent, ...]]


_DATED = frozenset({"certificate", "education", "experience"})
"""Facts that have years beside them, which are no days of a plan."""


def with_plan_wish(
    message: str,
    found: tuple[Intent, ...],
    vocabulary: Vocabulary,
    context: Context,
    read: _Read,
) -> tuple[Intent, ...]:
    """Return what a message asks for with the wish for a plan that all its parts make together.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        vocabulary: The skills that are known.
        context: The day, and the plan that stands.
        read: Reads the sentences that say nothing of the plan.
    """
    if of_promises(found):
        return found  # its days are of those who were called
    wished = _wished(message, found, vocabulary, context, read)
    return _with_help(with_orders(message, wished, vocabulary, context), message)


def _with_help(found: tuple[Intent, ...], message: str) -> tuple[Intent, ...]:
    """Return what a message asks for, a plan for the day of an interview with what helps for it."""
    dated = any("interview" in day.name.casefold() for it in found for day in it.fixed)
    if not dated or any(it.kind == "interview" for it in found):
        return found
    help_for_it = Intent(kind="interview", confidence=0.8, quote=message, text="dated")
    return (*found, help_for_it)


def _wished(
    message: str,
    found: tuple[Intent, ...],
    vocabulary: Vocabulary,
    context: Context,
    read: _Read,
) -> tuple[Intent, ...]:
    # "21 an hour" is a wage, and not an hour of learning.
    facts = {it.fact for it in found} if {it.kind for it in found} == {"fact"} else set()
    dated = facts & _DATED or OF_JOB.search(message)
    paid = "pay" in facts or (bool(dated) and not _HOURS.search(message))
    weighed = any(it.kind == "plan_fit" and _HOURS.search(it.quote) for it in found)
    if paid or weighed or is_of_a_skill(message) or not _may_wish(message, found, context):
        return found  # "a lot for eight hours a week" wishes no other hours
    if context.expecting == "hours" and not _HOURS.search(message):
        alone = read(message, vocabulary, context.model_copy(update={"expecting": None}))
        if skill_places(message, vocabulary) or any(_gives_level(it) for it in alone):
            return alone  # figures beside skills, no hours: "Excel 5 was generous, 4"
    nth = read_every_nth(message, context)
    if nth is not None:
        return (*(it for it in found if _says_more(it) and it.kind in _TOLD), nth)
    if context.planned and _PAUSES.match(message.casefold()):
        return (_pause(message, context),)
    supposed = _supposed(message, found, vocabulary, context)
    if supposed or RELATIVE.search(message) or _UNCHANGED.search(message.casefold()):
        return supposed or found
    return _with_wish(message, found, vocabulary, context, read)


def _with_wish(
    message: str,
    found: tuple[Intent, ...],
    vocabulary: Vocabulary,
    context: Context,
    read: _Read,
) -> tuple[Intent, ...]:
    """Return what a message asks for with the wish of its parts, where that is the better one."""
    parts = read_parts(without_left_out(message, vocabulary), context.today)
    wish = Wish(today=context.today).read(_of_plans(parts, vocabulary, context))
    wanted = None if wish.failed else wish_intent(message, wish, context)
    if wanted is None or not (wish.sure or context.planned):
        return found
    if stands(found, wanted, wish) and not _is_truer(wanted, wish, found, context):
        return found
    rest = " ".join(it for at, it in enumerate(parts.sentences) if at not in wish.sentences)
    more = _beside(parts, wish, found, vocabulary)
    if more is None:
        more = read(rest, vocabulary, context) if rest.strip(" .!?") else ()
    wanted = _with_order(wanted, (*found, *more))
    asked = [it for it in parts.sentences if wish.sure and _FITS.match(it.casefold())]
    fits = (Intent(kind="plan_fit", quote=it) for it in asked[:1])
    both = context.planned and wanted.deadline and wanted.hours_per_week
    if not wish.sure or (both and UNTIL_THEN.search(message)):  # the plan, or only its hours
        wanted = Intent(kind="clarify", confidence=0.9, quote=message, choices=(wanted,))
    return (*filter(_says_more, more), wanted, *fits)


def _with_order(wanted: Intent, read: Iterable[Intent]) -> Intent:
    """Return a plan with the order, the skills left out and the fixed days told beside it."""
    plans = [it for it in read if it.kind in PLANNING and (it.first or it.skip or it.fixed)]
    first = tuple(dict.fromkeys(skill for it in plans for skill in it.first))
    skip = tuple(dict.fromkeys(skill for it in plans for skill in it.skip))
    fixed = tuple(dict.fromkeys(day for it in plans for day in it.fixed))
    told = {it for line in plans for it in line.heard if _OF_ORDER.search(it)}
    heard = (*wanted.heard, *sorted(told - set(wanted.heard)))
    return wanted.model_copy(update={"first": first, "skip": skip, "fixed": fixed, "heard": heard})


def _is_truer(wanted: Intent, wish: Wish, found: tuple[Intent, ...], context: Context) -> bool:
    """Whether all that was said is in the plan of the parts, and not in the one read before."""
    plans = [it for it in found if it.kind == "plan"]
    message = wanted.quote
    return (
        wish.sure
        and any(doubted(it, message, found, context) for it in plans)
        and not doubted(wanted, message, found, context)
    )


def _gives_level(intent: Intent) -> bool:
    kind = intent.choices[0].kind if intent.kind == "clarify" else intent.kind
    return kind in {"set_level", "ask_level"}


def _may_wish(message: str, found: tuple[Intent, ...], context: Context) -> bool:
    """Whether there is a plan, or hours for one were asked for, and no other talk goes on."""
    if {it.kind for it in found} == {"bad_hours"} and from_none_to_much(message):
        return False
    if DISTANCE.search(message):
        return False
    if any(it.kind in _OF_PIECES or any(one.piece for one in it.choices) for it in found):
        return False
    talks = context.expecting in _ELSEWHERE or len(message.split()) > _LONGEST
    for_target = {it.kind for it in found} >= {"set_target", "plan"}
    planning = context.planned or context.expecting == "hours" or for_target
    decides = (
        bool(_DECIDES.search(message))
        or puts_in_place(message)
        or takes_days_back(message, context.today)
    )
    return planning and not (talks or decides) and read_at_once(message) is None


def _pause(message: str, context: Context) -> Intent:
    """Return the question whether this week is to be free, where a pause has no end."""
    week = week_of(context.today)
    heard = days_heard(None, None, [week])
    wanted = plan_intent(message, Schedule(weeks_off=week[:1], heard=heard), 0.9)
    return Intent(kind="clarify", confidence=0.9, quote=message, choices=(wanted,))


def _supposed(
    message: str,
    found: tuple[Intent, ...],
    vocabulary: Vocabulary,
    context: Context,
) -> tuple[Intent, ...]:
    """Return the question what a plan would be, where what is supposed was not read so far."""
    if not context.planned or not {it.kind for it in found} <= _UNSUPPOSED:
        return ()
    parts = read_parts(message, context.today)
    asking = {it.sentence for it in parts.all if it.asks and _SUPPOSED.search(it.text)}
    asked = [
        it
        for it in parts.all
        if it.sentence in asking and not it.vague | _named(it.text, vocabulary)
    ]
    wish = Wish(today=context.today, supposing=True).read(asked)
    wanted = None if wish.failed or not wish.count else wish_intent(message, wish, context)
    return () if wanted is None else (wanted.model_copy(update={"kind": "what_if"}),)


def _beside(
    parts: Parts, wish: Wish, found: tuple[Intent, ...], vocabulary: Vocabulary
) -> tuple[Intent, ...] | None:
    """Return what was read beside the wish for the plan, ``None`` where the rest was not read."""
    mine = [parts.sentences[at] for at in wish.sentences]
    rest = [it for at, it in enumerate(parts.sentences) if at not in wish.sentences]
    told = [it for it in mine if _named(it, vocabulary)]
    named = [it for it in found if it.kind == "set_target" and any(it.quote in one for one in mine)]
    kept = [it for it in found if it.kind in _TOLD and any(it.quote in said for said in told)]
    kept += [it for it in named if it not in kept]
    more = [it for it in found if any(it.quote in said for said in rest)]
    return tuple(dict.fromkeys((*kept, *more))) or None


def _says_more(intent: Intent) -> bool:
    """Whether something else is said beside the plan, and no part of it."""
    kind = intent.choices[0].kind if intent.kind == "clarify" else intent.kind
    aside = kind == "out_of_scope" and not REQUEST.search(intent.quote)
    return not aside and kind not in _LEFT | PLANNING


def _of_plans(parts: Parts, vocabulary: Vocabulary, context: Context) -> Iterator[Part]:
    """Yield the parts that may speak of the plan.

    Args:
        parts: Those of the message.
        vocabulary: The skills that are known.
        context: Whether hours were asked for, so that a figure alone may be some.
    """
    told = [(part, it.hours) for part in parts.all for it in part.amounts]
    alone = context.expecting is None and any(_BUDGET.search(it.said) for it in parts.all)
    bare = (
        context.expecting == "hours"
        or alone
        or any(
            _of_hours(it) or (it.value == context.weekly and COMPLAINS.search(part.said))
            for part, it in told
        )
    )
    polite = {it.sentence for it in parts.all if POLITE.match(it.text.casefold())}
    others = {at for at, it in enumerate(parts.sentences) if hangs_on_others(it)}
    orders = {at for at, it in enumerate(parts.sentences) if read_outside(it, vocabulary, context)}
    foreign = {at for at, it in enumerate(parts.sentences) if _named(it, vocabulary)}
    for part in parts.all:
        if nothing_today(part.text):
            continue
        if part.sentence in others | orders or (part.asks and part.sentence not in polite):
            continue
        told_of = standing(part.text) == "others" and not _OURS.match(part.text)
        if part.days and not part.amounts and told_of:
            yield part._replace(leads="because")  # it is at most why something is wished
            continue
        if part.amounts and (standing(part.text) == "others" or OF_OTHERS.match(part.text)):
            continue
        alone = bare and (part.sentence not in foreign or bool(part.days))
        within = _named(part.text, vocabulary)
        known = tuple(
            it
            for it in part.amounts
            if (_of_a_week(it.hours) if within else alone or _of_hours(it.hours))
        )
        yield part._replace(amounts=known)


def _of_hours(hours: Hours) -> bool:
    """Whether hours are called so: "8 hours", "4 a week"."""
    return not re.fullmatch(COUNT, hours.words, re.IGNORECASE)


def _of_a_week(hours: Hours) -> bool:
    return _of_hours(hours) and (hours.reckoned or bool(_WEEKLY.search(hours.words)))


def _named(sentence: str, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.find(sentence))
