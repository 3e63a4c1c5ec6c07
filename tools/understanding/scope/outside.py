"""Orders and questions for the world outside: to ring somebody, to remind, to file, to apply."""

import re
from collections.abc import Iterable
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.plans.plans import PLANNING
from tools.understanding.scope.outside_questions import ASKED
from tools.understanding.scope.outside_words import ORDERS, SENSES, TO_THE_COACH, VACANT
from tools.vocabulary import Vocabulary

_LONGEST: Final = 60  # words
_OWN_JOB: Final = late(
    r"\b(?:know|have|got|saved?|kept|noted?|remember)\b.*\bmy (?:\w+ )?(?:jobs?|work|positions?)\b",
    re.IGNORECASE,
)
"""The job that somebody has or had."""
_SURE: Final = 0.99
_HELP_WITH: Final = late(
    r"^\W*(?:(?:hey|hi|hello|and|so|also|ok(?:ay)?|please|pls|coach|sorry|btw|by the way|one more"
    r" thing|quick question)[\s,.!:]+)*(?:(?:can|could|will|would) (?:you|u) (?:maybe |please |also"
    r" |perhaps )*|i need (?:some )?(?:your )?)?help(?: me| us)?(?: out)?(?: please)? with"
    r" (?P<what>(?:my|our|the|an?|his|her|some|filling|writing|buying|booking|finding) \S.*?)"
    r"[\s?.!]*$",
    re.IGNORECASE,
)
_OWN_SUBJECT: Final = late(
    r"\b(?:plan\w*|gaps?|roles?|levels?|skills?|interviews?|cvs?|r[ée]sum[ée]s?|jobs?|careers?"
    r"|check-?ins?|learn\w*|stud(?:y|ies|ying)|targets?|goals?|evidence|talking|points|stor(?:y"
    r"|ies)"
    r"|postings?|applications?|hours|weeks?|schedule|steps?|decisions?|choices?|choosing|change"
    r"|switch|move|figures?|readiness|memory|data|files?|profile|start\w*|path|progress"
    r"|assessments?|courses?|exams?|certif\w+|work\w*|motivation|english|german|french|spanish"
    r"|languages?|training|promotion|salary|pay|notice|questions?|list|ranking|first|next|rest"
    r"|linkedin|portfolio|presentation|this|that|it|things?|stuff|maths?|coding|programming)\b",
    re.IGNORECASE,
)
"""What the coach is for, or may be meant by."""
_DETAILS: Final[frozenset[IntentKind]] = PLANNING | {"fact", "evidence"}
_TOLD_IN_WORDS: Final = frozenset({"wins", "blockers", "next"})


def read_outside(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return that an order or a question is out of scope where its form shows it, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known: jobs in one are no jobs in a town.
        context: Holds the titles of the known roles.
    """
    if len(clause.split()) > _LONGEST:
        return None
    orders = any(it.search(clause) for it in (*ORDERS, SENSES, *ASKED))
    orders = orders or _wants_help(clause, vocabulary, context)
    if orders or _asks_for_work(clause, vocabulary, context):
        return Intent(kind="out_of_scope", confidence=_SURE, quote=clause)
    return None


def _wants_help(clause: str, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether help is asked for with something that has nothing to do with work or learning."""
    match = _HELP_WITH.match(clause)
    if match is None or _OWN_SUBJECT.search(match["what"]) or vocabulary.find(match["what"]):
        return False
    said = match["what"].casefold()
    return not any(title.casefold() in said for title in context.roles)


def of_the_order(before: Iterable[Intent], after: Iterable[Intent]) -> bool:
    """Whether what follows an order for the world outside only says how: until when, for whom.

    Args:
        before: What was read of the words before.
        after: What was read of those after them.
    """
    outside = any(it.kind == "out_of_scope" and it.confidence == _SURE for it in before)
    return outside and bool({it.kind for it in after} & _DETAILS)


def turns_outside(message: str, read: Iterable[Intent], context: Context) -> bool:
    """Whether a message at a check-in is an order for the world outside, and no answer.

    What stood in the way and what is promised is told in the same words ("call my old boss"): there
    only an order to the coach counts.

    Args:
        message: The words, with plain quotes.
        read: What they ask for where they are no answer.
        context: Holds the question of the check-in.
    """
    if {it.kind for it in read} != {"out_of_scope"}:
        return False
    match = next((found for it in ORDERS if (found := it.search(message))), None)
    if match is None:
        return any(it.search(message) for it in (SENSES, *ASKED))
    in_words = context.step is not None and context.step.kind in _TOLD_IN_WORDS
    return not in_words or bool(TO_THE_COACH.search(match[0]))


def _asks_for_work(clause: str, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether vacancies are asked for, in a town or now, and no roles of a field."""
    match = None if _OWN_JOB.search(clause) else VACANT.search(clause)
    if match is None or match["place"] is None:
        return match is not None
    named = match["place"].casefold()
    of_a_role = any(named in title.casefold().split() for title in context.roles)
    return not (of_a_role or vocabulary.find(clause[match.start("place") :]))
