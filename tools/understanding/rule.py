"""A rule: a pattern of words, what it means, and how plainly."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tools.late import late
from tools.understanding.facts.fact_words import fact_called
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.naming import (
    find_skill,
    guess_skill,
    is_no_role,
    role_phrase,
    without_wrapping,
)
from tools.vocabulary import Vocabulary

_IT = late(
    r"(?:it|that|this|that one|this one|that row|this row|that skill|this skill|them|those)",
    re.IGNORECASE,
)

SHOW = (
    r"(?:show|see|view|display|list|print|give|get|open|pull up|bring up|look at|check|tell me)"
    r"(?: me| us)?(?: again)?(?: (?:the|my|all|all the|a list of|of|about|out))*"
)
"""The words that ask to see something."""
_USER = late(
    r"(?:(?:the )?(?:file|record|system|books) (?:about|on|for|of) )?"
    r"(?:me|myself|us|everything|all|anything|everything about me|(?:(?:our|this|the) )?(?:whole )?"
    r"(?:talk|conversation|chat|session)s?)"
    r"(?:,? (?:that|which|from|so far|i|by the way|btw|now|again|then|please|at the moment|all"
    r"|everything|the (?:whole )?lot|in full)\b.*)?",
    re.IGNORECASE,
)


class Rule(NamedTuple):
    """What a pattern of words means.

    The groups of the pattern fill the intent: ``skill`` must name a skill, or the rule does not
    apply; ``thing`` is a skill or else any words; ``it`` is the skill spoken of last; ``role``
    and ``text`` are taken as they are.

    Attributes:
        kind: The intent.
        pattern: The words.
        confidence: How plain the reading is, 0 to 1.
    """

    kind: IntentKind
    pattern: re.Pattern[str]
    confidence: float


def rule(kind: IntentKind, pattern: str, confidence: float = 0.9) -> Rule:
    """Return a rule whose pattern is found anywhere in a clause, in any case."""
    return Rule(kind, late(pattern, re.IGNORECASE), confidence)


def apply(rule: Rule, clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what a clause means by a rule, or ``None`` where the rule does not apply."""
    match = rule.pattern.search(clause)
    if match is None:
        return None
    # Alternatives of one pattern number their groups: "skill2" fills the same place as "skill".
    groups = {
        name.rstrip("0123456789"): words for name, words in match.groupdict().items() if words
    }
    skill, text = None, groups.get("text", "").strip(" \"'")
    if "skill" in groups:
        skill = guess_skill(groups["skill"], vocabulary)
        if skill is None:
            return None
    if "thing" in groups:
        skill, text = _thing(groups["thing"], vocabulary, context)
    if "it" in groups:
        skill = context.skill
    role = role_phrase(groups["role"], context.roles) if "role" in groups else None
    if role and is_no_role(role):
        role = None
    return Intent(
        kind=rule.kind,
        confidence=rule.confidence,
        quote=clause,
        skill=skill,
        role=role or None,
        text=text,
    )


def apply_all(
    rules: Iterable[Rule], clause: str, vocabulary: Vocabulary, context: Context
) -> Iterator[Intent]:
    """Yield what a clause means by each of the rules that apply."""
    for rule in rules:
        intent = apply(rule, clause, vocabulary, context)
        if intent is not None:
            yield intent


def _thing(words: str, vocabulary: Vocabulary, context: Context) -> tuple[str | None, str]:
    """Return the skill that the words name, or the words themselves."""
    phrase = fact_called(words) or without_wrapping(words)
    if _USER.fullmatch(phrase):
        return None, ""
    if _IT.fullmatch(words.strip(" .?!")) or _IT.fullmatch(phrase):
        return context.skill, ""
    exact = vocabulary.get(phrase)
    skill = exact.name if exact else find_skill(words, vocabulary) or guess_skill(words, vocabulary)
    return (skill, "") if skill else (None, phrase)
