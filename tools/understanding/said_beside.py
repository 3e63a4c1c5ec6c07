"""What the parts of a message say beside what it was read as: asked, told, left open, not read."""

import re
from collections.abc import Callable

from tools.late import late
from tools.understanding.account import without_acted_on
from tools.understanding.covering import only_names
from tools.understanding.each_part import with_each_part
from tools.understanding.facts.fact_corrected import with_held_currency
from tools.understanding.facts.introduced import with_introduced
from tools.understanding.facts.length_put_right import with_length_put_right
from tools.understanding.facts.wished_beside import with_wished_beside
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.called_otherwise import with_parts_asked
from tools.understanding.levels.known_already import without_known_offered
from tools.understanding.levels.left_alone import without_left_alone
from tools.understanding.levels.level_answers import with_hedged
from tools.understanding.levels.level_put_aside import without_put_aside
from tools.understanding.levels.one_for_two import with_joined_asked
from tools.understanding.levels.open_levels import with_open_levels
from tools.understanding.levels.rest_of_list import with_rest
from tools.understanding.levels.vague_levels import with_level_asked
from tools.understanding.memory.recalled_each import with_each_recalled
from tools.understanding.memory.undone_and_told import with_undone_once
from tools.understanding.parts_left import with_parts_left
from tools.understanding.plans.done_by_plan import with_plan_made_again
from tools.understanding.roles.leaned_to import with_leaned_to
from tools.understanding.roles.roles_listed import role_shown, with_role_shown
from tools.understanding.roles.target_answers import without_role_asked
from tools.understanding.roles.target_dated import with_target_day
from tools.understanding.roles.target_denied import without_denied_target
from tools.vocabulary import Vocabulary

_MAYBE = late(r"[\s,]+(?:maybe|perhaps|possibly)\W*$", re.IGNORECASE)
_SETTLES = late(
    r"^(?:(?:and|so|then|ok(?:ay)?|please|yes|yeah|just|let'?s|you can|can you|could you"
    r"|i(?:'d| would)? (?:like|want) to)[\s,]+)*"
    r"(?:(?:set|make|put|take|choose|use|switch(?: me)?|change|save|pick|have)(?: (?:it|that|this)"
    r"(?: one)?)?(?: (?:number |no\.? ?|#)[1-8])?(?: (?:as|to|up|for|my|the|a|new|goal|target|aim"
    r"|please|then|now|me))*"
    r"|(?:(?:that|this|it) )?(?:sounds?|looks?|feels?) (?:like (?:me|fun|a plan)|good|great|right"
    r"|perfect|fine|nice)|(?:that|this|it)(?:'?s| is) (?:me|the one|it|what i want)(?: for me)?"
    r"|(?:that|this|it)?\s*(?:suits|fits) me(?: \w+)?)[\s.!]*$",
    re.IGNORECASE,
)
"""What only says once more that a role is taken, or that it is liked."""
_LEFT = late(r"\bwhat(?:'?s| is| will be)(?: still| then)? (?:left|remaining)\b", re.IGNORECASE)
"""What asks for the gaps as long as there is no plan."""
_FIGURE_BESIDE = late(r"[\s:=-]{0,2}([0-5])(?:\s*/\s*5)?(?![\w.])", re.IGNORECASE)


def with_said_beside(
    message: str,
    found: tuple[Intent, ...],
    read: Callable[[str, Context], tuple[Intent, ...]],
    vocabulary: Vocabulary,
    context: Context,
) -> tuple[Intent, ...]:
    """Return what a message asks for, with what its parts say beside.

    Args:
        message: The message, with plain quotes.
        found: What the message was read as.
        read: Reads a part in a context of its own.
        vocabulary: The skills that are known.
        context: What was asked, shown or offered before.
    """
    found = with_each_part(message, found, read, vocabulary, context)
    every = with_parts_left(message, found, read, vocabulary, context)
    every = with_each_recalled(with_undone_once(every, context), message, vocabulary)
    every = with_plan_made_again(every, message, context)
    every = with_level_asked(every, message, vocabulary, context)
    every = with_open_levels(every, message, vocabulary, context)
    every = with_rest(every, message, vocabulary, context)
    every = with_joined_asked(every, message, vocabulary, context)
    every = with_introduced(every, message, vocabulary, context)
    every = with_wished_beside(every, message, vocabulary, context)
    every = with_role_shown(with_parts_asked(every, message, vocabulary, context), message, context)
    every = _without_settled(every)
    made = any(it.kind == "plan" for it in every)
    declined = any(it.kind == "out_of_scope" for it in every)
    # A plan that is made is shown with it, and what is declined needs no word on the rest of it.
    said = {"show_plan"} if made else {"unclear"} if declined else set()
    every = without_put_aside(without_known_offered(every, context), context)
    every = with_target_day(without_role_asked(every), message, context)
    every = (*every, *_shown_role_offered(every, message, context))
    every = tuple(with_held_currency(it, context) for it in every)
    once = tuple(_aimed_for(it, context) for it in every if it.kind not in said)
    once = without_denied_target(once, message, context)
    once = _without_field(with_leaned_to(once, message, context), context)
    once = without_left_alone(_with_one_target(once), message, vocabulary)
    once = with_hedged(once, message, context)
    once = with_length_put_right(_with_gaps_left(once, context), message, context)
    once = without_acted_on(_with_one_level_each(once, message, vocabulary), message, vocabulary)
    return _with_offer_last(once)


def _with_offer_last(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read, what is declined first, so that the reply ends with what it offers."""
    if not any(it.kind == "forget" for it in found):
        return found
    return tuple(sorted(found, key=lambda it: (it.kind == "forget") - (it.kind == "out_of_scope")))


def _shown_role_offered(
    found: tuple[Intent, ...], message: str, context: Context
) -> tuple[Intent, ...]:
    """Return the offer of the role that was shown, where a plan for it is asked of before it is."""
    role = role_shown(context) if context.target is None and context.offered is None else None
    if role is None or not found or any(it.kind != "what_if" or it.role for it in found):
        return ()
    aim = Intent(kind="set_target", confidence=0.95, quote=message, role=role)
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(aim,)),)


def _with_gaps_left(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what was read, with the gaps where it is asked what is left and no plan stands."""
    if context.planned or context.target is None:
        return found
    asked = (it.kind == "show_plan" and _LEFT.search(it.quote) is not None for it in found)
    return tuple(
        it.model_copy(update={"kind": "gaps"}) if left else it
        for it, left in zip(found, asked, strict=True)
    )


def _with_one_target(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read with a target that was named twice set once."""
    named = [(it.role or "").casefold() for it in found if it.kind == "set_target"]
    if len(named) < 2 or len(set(named)) > 1:  # noqa: PLR2004 - twice
        return found
    first = next(it for it in found if it.kind == "set_target")
    return tuple(it for it in found if it is first or it.kind != "set_target")


def _without_field(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what was read without a look at a skill that names the field of a role wished for."""
    roles = any(it.kind in {"compare", "set_target"} for it in found)
    if context.expecting != "target" or not roles:
        return found
    return tuple(it for it in found if not only_names(it))


def _without_settled(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read without the words that only take a role which is taken already."""
    if not any(it.kind == "set_target" for it in found):
        return found
    return tuple(it for it in found if it.kind != "unclear" or not _SETTLES.match(it.text))


def _aimed_for(intent: Intent, context: Context) -> Intent:
    """Return the offer of a target for a known role with a "maybe", which is nobody's work."""
    guess = intent.choices[0] if intent.kind == "clarify" and len(intent.choices) == 1 else None
    if guess is None or guess.fact != "headline" or not _MAYBE.search(guess.text):
        return intent
    title = _MAYBE.sub("", guess.text).casefold()
    role = next((it for it in context.roles if it.casefold() == title), None)
    if role is None:
        return intent
    aim = Intent(kind="set_target", confidence=0.95, quote=intent.quote, role=role)
    return intent.model_copy(update={"choices": (aim,)})


def _with_one_level_each(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return what was read, with the one level that stands beside a skill's name where two were.

    "Never touched MLOps, Git 4" denies what stands behind it too, but for the figure.
    """
    beside = {
        it.skill: int(level[1])
        for it in vocabulary.find(message)
        for level in [_FIGURE_BESIDE.match(message, it.end)]
        if level is not None
    }
    told: dict[str | None, set[int | None]] = {}
    for it in found:
        if it.kind == "set_level":
            told.setdefault(it.skill, set()).add(it.level)
    return tuple(
        it
        for it in found
        if it.kind != "set_level"
        or len(told[it.skill]) == 1
        or beside.get(it.skill or "") not in told[it.skill]
        or it.level == beside[it.skill or ""]
    )
