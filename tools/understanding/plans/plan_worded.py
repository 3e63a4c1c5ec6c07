"""What is said of the plan, in words that the readers of plans know."""

import re
from collections.abc import Callable, Iterator

from tools.counts import COUNT, count
from tools.late import late
from tools.spelling import Edit, Reworded, reworded
from tools.understanding.intent import Context, Expecting
from tools.understanding.plans.ends_granted import granted_edits, moved_edits
from tools.understanding.plans.ends_worded import (
    end_edits,
    off_edits,
    start_edits,
    then_edits,
    wished_edits,
)
from tools.understanding.plans.hours_answers import is_of_a_skill
from tools.understanding.plans.hours_settled import settled_edits, workday_edits
from tools.understanding.plans.hours_worded import answer_edits, rhythm_edits
from tools.understanding.plans.loosely_told import loose_edits, varying_edits
from tools.understanding.plans.moves_worded import (
    at_once_edits,
    hold_edits,
    month_edits,
    move_edits,
    nth_edits,
)
from tools.understanding.plans.season_hours import later_edits, reason_edits, season_edits
from tools.vocabulary import Vocabulary

_LONGEST = 600
_Pass = Callable[[str], Iterator[Edit]]
_ELSEWHERE: frozenset[Expecting | None] = frozenset(
    {"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind", "level"}
)
_TOO_MUCH = (
    r"(?:(?:just|a\s+bit|pure|way|far|much|really|so|rather|quite|totally|complete(?:ly)?|a"
    r"|an)\s+)*"
    r"(?:wishful\s+thinking|(?:over-?|too\s+)?(?:optimistic|ambitious|generous|high)|too\s+(?:much"
    r"|many)"
    r"|dream(?:ing)?|fantasy|fiction|lie|nonsense|mad(?:ness)?|crazy|silly|joke|stretch|unrealistic"
    r"|not\s+(?:realistic|happening|doable)|never\s+(?:going\s+to\s+happen|realistic)|rubbish"
    r"|over\s+the"
    r"\s+top|optimism)(?:\s+(?:of|from|on)\s+(?:me|my\s+part))?"
)
_OWN_FIGURE = late(
    rf"^(?:(?:turns\s+out|nah|nope|no|yeah|hmm|ok(?:ay)?|so|sorry|well|honestly|hm+|actually|tbh"
    rf"|i\s+think)[\s,]+)*"
    rf"(?:(?:(?P<n>{COUNT})(?:\s*(?:hours?|hrs?|h))?(?:\s+(?:a|per)\s+week)?|(?:that|my"
    rf"|the)\s+(?:number"
    r"|figure|estimate)|that|it)\s*(?:was|is|were|'s)\s+"
    rf"{_TOO_MUCH}|i\s+(?:lied|was\s+(?:kidding\s+myself|dreaming|{_TOO_MUCH})))"
    r"(?:[\s,.;:!–—-]+|\s+)(?:(?:so|and|but|let'?s|do|make\s+it|make\s+that|say|call\s+it|rather"
    r"|more"
    r"\s+like|it'?s|i\s+(?:can|could)\s+do|can\s+do|put|plan|realistically|only|maybe|about|really"
    r"|try|go\s+(?:with|for)|take)\s+)*"
    rf"(?P<m>{COUNT})(?:\s*(?:hours?|hrs?|h))?(?:\s+(?:a|per)\s+week)?(?:\s+(?:it\s+is|is\s+(?:more"
    r"\s+)?(?:realistic|like\s+it)|please|then|instead))*(?=\s*(?:[.,;!]|$))",
    re.IGNORECASE,
)
"""Hours that were told before and were too many, with those that are to take their place."""


def with_plan_words(words: Reworded, vocabulary: Vocabulary, context: Context) -> Reworded:
    """Return a message with what it says of hours and days in plainer words.

    Args:
        words: The message, perhaps in other words already.
        vocabulary: The skills that are known; beside one a figure may be its level.
        context: The day, and what was asked.
    """
    asked = context.expecting == "hours"
    if context.expecting in _ELSEWHERE or not (asked or context.planned):
        return words
    if len(words.text) > _LONGEST:
        return words
    passes: tuple[_Pass, ...] = (
        _zero_edits,
        lambda it: loose_edits(it, context.today),
        _not_it,
        month_edits,
        hold_edits,
        lambda it: nth_edits(it, context.today),
        lambda it: then_edits(it, context.today),
        workday_edits,
        rhythm_edits,
        reason_edits,
        season_edits,
        later_edits,
        *(_of_answers(words.said, vocabulary, context) if asked else ()),
        *(_of_plans(context) if context.planned and not asked else ()),
        lambda it: off_edits(it, context.today),
        lambda it: end_edits(it, context.today),
        lambda it: _own_figure(it, context),
    )
    for edits in passes:
        again = reworded(words.text, edits(words.text))
        places = tuple(words.stretch(it) for it in again.places)
        words = Reworded(again.text, words.said, places)
    return words


def _of_answers(said: str, vocabulary: Vocabulary, context: Context) -> tuple[_Pass, ...]:
    """Return what puts the answer to the question for hours in plainer words."""
    today = context.today
    of_skill = is_of_a_skill(said) or bool(vocabulary.find(said))
    settled = () if of_skill else (settled_edits,)
    return (
        answer_edits,
        varying_edits,
        *settled,
        lambda it: start_edits(it, today),
        lambda it: wished_edits(it, today),
    )


def _of_plans(context: Context) -> tuple[_Pass, ...]:
    """Return what puts the move of a plan that stands in plainer words."""
    return granted_edits, move_edits, at_once_edits, lambda it: moved_edits(it, context)


_ZERO = late(
    r"\b(?P<is>(?:is|are|it'?s|=|then|only)\s+)?(?:0|zero)\s*(?:hours?|hrs?|h)\b"
    r"(?:\s+(?:a|per|each|every|in the)\s+week)?(?P<then>(?=\s+(?:from|between|in|during|on|for|the"
    r"|this|next|\d{1,2}(?:st|nd|rd|th)?\b)))?",
    re.IGNORECASE,
)


def _zero_edits(said: str) -> Iterator[Edit]:
    """Yield what puts no hours in some days as those days off: "0 hours from 17 to 25 October"."""
    for match in _ZERO.finditer(said):
        if match["then"] is not None:
            yield Edit(match.end("is") if match["is"] else match.start(), match.end(), "nothing")
        elif match["is"]:
            yield Edit(match.end("is"), match.end(), "off")


_NO_SQL = late(
    r"(?P<why>\b(?:why|how come)\b[^?.!]*\b(?:and|but)\s+|\b(?:why|how come)\s+)no(?=\s+SQL\b)",
    re.IGNORECASE,
)


def _not_it(said: str) -> Iterator[Edit]:
    """Yield what puts "why Python first and no SQL" so that NoSQL is not read in it."""
    for match in _NO_SQL.finditer(said):
        yield Edit(match.end("why"), match.end(), "not")


def _own_figure(said: str, context: Context) -> Iterator[Edit]:
    """Yield what leaves of hours that were too many those that take their place."""
    match = _OWN_FIGURE.match(said) if context.weekly is not None else None
    if match is None or (match["n"] and count(match["n"]) != context.weekly):
        return
    yield Edit(match.start(), match.end(), f"{match['m']} hours a week")
