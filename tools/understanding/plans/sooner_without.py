"""Whether the plan is done sooner without a skill: "would I be ready faster if I skip ETL?"."""

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.planned_skills import planned_skills
from tools.vocabulary import Vocabulary

_ASKS = late(
    r"\?\s*$|^\W*(?:(?:and|so|but|ok|hm+)[\s,]+)*(?:would|will|do|does|could|can|am|how|if|is)\b"
)
_SOONER = late(
    r"\b(?:faster|sooner|earlier|quicker|quickly|shorter|less time|(?:be|am|i'm|get)"
    r" (?:\w+ )?(?:done"
    r"|ready|finished|through|there)|finish\w*|save (?:me )?time)\b"
)
_WITHOUT = late(
    r"\b(?:(?:if|when) (?:i|we|you)(?:'d|'m| were to| would| could| just| only)* (?:skip(?:ped|s)?"
    r"|skipping|drop(?:ped)?|leave|left|cut|ignore[d]?|omit(?:ted)?|remove[d]?|scrap(?:ped)?"
    r"|don'?t (?:learn|do|study)|didn'?t (?:learn|do|study))"
    r"|without|skipping|dropping|leaving|omitting|ignoring)\b"
)
_AT_A_LEVEL = late(r"\b(?:[0-5] ?/ ?5|level \d|at \d)\b")


def read_sooner_without(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question what the plan would be without a skill, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: The plan that stands.
    """
    said = clause.casefold()
    without = _WITHOUT.search(said)
    if without is None or not (_ASKS.search(said) and _SOONER.search(said)):
        return None
    named = {it.skill for it in planned_skills(clause[without.end() :], vocabulary, context)}
    if len(named) != 1 or _AT_A_LEVEL.search(said):
        return None
    skill = named.pop()
    return Intent(
        kind="what_if",
        confidence=0.99,
        quote=clause,
        skip=(skill,),
        text="end",
        heard=(f"without {skill}",),
    )
