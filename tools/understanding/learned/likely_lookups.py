"""From what a wording probably asks to look up to the intent, with the names that it takes."""

import re
from collections.abc import Callable
from typing import cast

from tools.late import late
from tools.understanding.calendar.past_days import past_day
from tools.understanding.checkins.past_weeks import past_weeks_asked
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.learned.masking import Masked
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import read_schedule, with_end
from tools.understanding.roles.role_questions import pay_elsewhere
from tools.understanding.unknown_names import unknown_name, unknown_names

ANSWERS: dict[str, str] = {
    "this_week": "show_plan",
    "commitments": "show_plan",
    "profile": "recall",
    "target": "gaps",
    "pace": "progress",
}
"""What is answered with the same figures as another: of two such neither is in doubt."""

_ALONE: dict[str, IntentKind] = {
    "gaps": "gaps",
    "target": "target",
    "learn_first": "learn_first",
    "show_plan": "show_plan",
    "plan_changes": "plan_changes",
    "this_week": "this_week",
    "commitments": "commitments",
    "pace": "pace",
    "progress": "progress",
    "roles": "roles",
    "nearest": "nearest",
    "market": "market",
    "changes": "changes",
    "questions": "questions",
    "profile": "profile",
    "timeline": "timeline",
    "grounds": "grounds",
    "list_evidence": "list_evidence",
    "points": "points",
    "help": "help",
    "identity": "identity",
    "privacy": "privacy",
    "importing": "importing",
    "carrying": "carrying",
}
_OF_A_SKILL: dict[str, IntentKind] = {
    "explain:skill": "explain",
    "learn_how:skill": "learn_how",
    "market:skill": "market",
    "recall:skill": "recall",
}
_PARTS = {"interview", "kpis", "responsibilities"}
_TERM = late(
    r"\b(?:p[0-3]|priorit(?:y|ies)|(?:un)?assessed|readiness|weights?|blockers?|milestones?|phases?"
    r"|commitments?|check-?ins?|evidence|frequency|must(?:-haves?)?|hours|levels?|score|range"
    r"|percentages?)\b",
    re.IGNORECASE,
)

_LEFT_OVER = late(r"\s+(?:in|in (?:it|them|there)|maybe|please)$", re.IGNORECASE)
_SEARCHED = late(
    r"^(?:(?:please|can you|could you|search|find|look(?: up| for)?|for|through|everything|all"
    r"|anything|something|where|what|when|have|did|do|i|ever|already|said|say|told|tell|wrote"
    r"|written|mentioned|mention|you|to|about|of|on|at|my|the)\s+)+(?=\S)",
    re.IGNORECASE,
)
_THESE = late(r"\b(?:these|those|them|both|two|first|they|one)\b", re.IGNORECASE)
"""What points at roles that were shown."""

_ABOUT = late(
    r"\b(?:for|about|in|with|like|around|involving|on|near|of)\s+(?:an?\s+|the\s+|any\s+)?"
    r"(?P<words>(?!(?:here|there|me|my|you|your|it|that|this|them|stock)\b)[\w'/+# -]{3,40})"
    r"[\s?.!]*$",
    re.IGNORECASE,
)
"""What roles are to be found for, at the end of a request."""
_OF_ROLES = late(
    r"\?|\b(?:roles?|jobs?|work\w*|careers?|positions?|occupations?|professions?|titles?|trades?"
    r"|fields?|industry|stuff|something|anything|things?|what|which|who|find|search|show|list|look"
    r"|any|want|like|options?|paths?|gigs?|suggest|give|browse|see|filter)\b",
    re.IGNORECASE,
)


def kind_of(label: str) -> IntentKind | None:
    """Return the intent that a label asks for; ``None`` where it looks nothing up.

    Args:
        label: What a wording probably asks.
    """
    head = label.partition(":")[0]
    other = head if label in _OTHERS or head == "role" else None
    found = _ALONE.get(label) or _OF_A_SKILL.get(label) or other
    return cast("IntentKind | None", found)


def asked_for(label: str, clause: str, masked: Masked, context: Context) -> Intent | None:
    """Return what a label asks for; ``None`` where it asks for nothing or a name is missing.

    Args:
        label: What the clause probably asks.
        clause: The words.
        masked: They with the names taken out.
        context: Holds the day, and what was shown before.
    """
    if label in _ALONE:
        return Intent(kind=_ALONE[label], quote=clause)
    if label in _OF_A_SKILL:
        return _of_a_skill(_OF_A_SKILL[label], clause, masked, context)
    head, _, part = label.partition(":")
    if head == "role":
        return _of_the_role(part, clause, masked, context)
    read = _OTHERS.get(label)
    return None if read is None else read(clause, masked, context)


def _of_a_skill(kind: IntentKind, clause: str, masked: Masked, context: Context) -> Intent | None:
    skills = tuple(dict.fromkeys(masked.skills))
    if len(skills) != 1:
        return None
    day = past_day(clause, context.today) if kind == "recall" else None
    return Intent(kind=kind, quote=clause, skill=skills[0], day=day)


def named_for(label: str, clause: str, masked: Masked, context: Context) -> Intent | None:
    """Return what a label asks for of a name that no list knows; ``None`` where there is none.

    Args:
        label: What the clause probably asks.
        clause: The words.
        masked: They with the names taken out: none may be known.
        context: Holds the day.
    """
    kind = _OF_A_SKILL.get(label)
    if masked.roles or (kind is not None and masked.skills):
        return None
    if label == "compare":
        roles = unknown_names(clause)
        return Intent(kind="compare", quote=clause, roles=roles) if roles else None
    name = unknown_name(clause)
    if name is None:
        return None
    if kind is not None:
        day = past_day(clause, context.today) if kind == "recall" else None
        return Intent(kind=kind, quote=clause, text=name, day=day)
    if label in {"gaps:role", "path"}:
        return Intent(kind="gaps", quote=clause, role=name)
    return Intent(kind="role", quote=clause, role=name) if label == "role:role" else None


def _of_the_role(part: str, clause: str, masked: Masked, context: Context) -> Intent | None:
    role = _only(masked.roles)
    if part == "role" and role is not None and not _names(role, clause):
        return None  # "a book or a project" is of no project manager
    of_target = context.target is not None and unknown_name(clause) is None
    if part not in _PARTS and role is None and not of_target:
        return None
    return Intent(kind="role", quote=clause, role=role, text=part if part in _PARTS else "")


def _names(role: str, clause: str) -> bool:
    """Whether a clause names a role in full, or speaks of work beside a part of its title."""
    return role.casefold() in clause.casefold() or _OF_ROLES.search(clause) is not None


def _only(names: tuple[str, ...]) -> str | None:
    return names[0] if len(set(names)) == 1 else None


def _gaps(clause: str, masked: Masked, _context: Context) -> Intent | None:
    role = _only(masked.roles)
    return None if role is None else Intent(kind="gaps", quote=clause, role=role)


def _compare(clause: str, masked: Masked, context: Context) -> Intent | None:
    roles = tuple(dict.fromkeys(masked.roles))
    if not roles and _THESE.search(clause):
        roles = context.shown.roles[:2]
    return Intent(kind="compare", quote=clause, roles=roles) if len(roles) > 1 else None


def _pay(clause: str, masked: Masked, context: Context) -> Intent | None:
    if pay_elsewhere(clause, context):
        return Intent(kind="out_of_scope", quote=clause, text="pay")
    return Intent(kind="role", quote=clause, role=_only(masked.roles), text="pay")


def _path(clause: str, masked: Masked, _context: Context) -> Intent | None:
    return Intent(kind="path", quote=clause, role=_only(masked.roles))


def _recall(clause: str, _masked: Masked, context: Context) -> Intent | None:
    return Intent(kind="recall", quote=clause, day=past_day(clause, context.today))


def _past_weeks(clause: str, _masked: Masked, context: Context) -> Intent | None:
    return past_weeks_asked(clause, context.today)


def _find_roles(clause: str, masked: Masked, _context: Context) -> Intent | None:
    if not _OF_ROLES.search(clause):
        return None  # "in bed with flu" tells of no work
    named = _ABOUT.search(clause)
    words = _only(masked.skills) or (_LEFT_OVER.sub("", named["words"]) if named else None)
    return None if words is None else Intent(kind="find_roles", quote=clause, text=words)


def _search(clause: str, _masked: Masked, _context: Context) -> Intent | None:
    words = _SEARCHED.sub("", clause.strip(" .!?\"'"))
    return Intent(kind="search", quote=clause, text=words)


def _term(clause: str, _masked: Masked, _context: Context) -> Intent | None:
    term = _TERM.search(clause)
    return None if term is None else Intent(kind="term", quote=clause, text=term[0])


def _what_if(clause: str, _masked: Masked, context: Context) -> Intent | None:
    said = with_end(clause, context.today)
    wanted = plan_intent(clause, read_schedule(said, context.today), 1.0)
    given = (wanted.hours_per_week, wanted.start, wanted.deadline, wanted.at_once)
    if wanted.kind != "plan" or all(it is None for it in given):
        return None
    return wanted.model_copy(update={"kind": "what_if"})


_OTHERS: dict[str, Callable[[str, Masked, Context], Intent | None]] = {
    "gaps:role": _gaps,
    "compare": _compare,
    "market:pay": _pay,
    "path": _path,
    "recall": _recall,
    "past_weeks": _past_weeks,
    "find_roles": _find_roles,
    "search": _search,
    "term": _term,
    "what_if": _what_if,
}

LOOKUPS: frozenset[str] = frozenset(
    {*_ALONE, *_OF_A_SKILL, *_OTHERS, "role:role", *(f"role:{part}" for part in _PARTS)}
)
"""The labels that ask to look something up."""

LOOKING: frozenset[IntentKind] = frozenset(
    {*_ALONE.values(), *_OF_A_SKILL.values(), "role", "compare", "path", "search", "find_roles"}
) - {"help", "identity", "privacy", "importing", "carrying"}
"""The intents that only look something up, where a wording may speak against them."""
