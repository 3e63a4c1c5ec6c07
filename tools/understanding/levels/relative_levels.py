"""Levels that are put right by so much ("one lower"): which level that makes is asked."""

import re

from tools.late import late
from tools.moved_levels import moved_to
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.levels.figures import figure_levels
from tools.understanding.standing import refuses, standing
from tools.vocabulary import Vocabulary

_BY = (
    r"(?:an?|one|1|two|2|half an?)(?: (?:whole |full ))?(?: (?:level|notch|point|step|peg|grade))?"
)
_MOVES = late(
    rf"\b(?:lower|raise|drop|reduce|increase|bump|knock|take|put|move|push|nudge|bring|shift|cut"
    rf"|mark)\b.*\b(?:by {_BY}|up {_BY}|down {_BY}|off {_BY}|{_BY} (?:up|down|lower|higher|off"
    rf"|back)|(?:up|down) (?:a|one) (?:notch|level|peg|step|bit))\b"
    rf"|^\W*(?:my )?\S+(?: \S+)? (?:up|down) {_BY}(?=\s*(?:[,.;!]|$|now\b))"
    rf"|\b(?:dropped|slipped|climbed|gained|lost|fell) {_BY}(?=\s*(?:[,.;!]|$|now\b))"
    rf"|^\W*\S+(?: \S+)? {_BY} (?:up|down|higher|lower)\b"
    rf"|\b(?:went|moved|gone|came|climbed|dropped|slipped|is|'s) (?:up"
    rf"|down) {_BY}(?=\s*(?:[,.;!]|$|now\b))"
    rf"|\b(?:is|are|went|moved|gone|came|climbed|dropped|slipped|'s) (?:now |only |already )?{_BY}"
    r" (?:up|down|higher|lower|better|worse)\b"
    rf"|\b(?:make|set|put|have|call) (?:it|that|this|them)? ?{_BY} (?:lower|higher|less|more|up"
    r"|down|fewer)\b"
    rf"|\b(?:is|are|was|were|looks|seems)\b.*\b{_BY} (?:too (?:high|low|many|much)|lower than"
    r"|higher than|below what|above what|less than|more than)\b"
    r"|\b(?:is|are|was|were|looks|seems) (?:far |way |a bit |a little |much |rated |put |set )*too"
    r" (?:high|low|generous|harsh)\b",
    re.IGNORECASE,
)
_THAN = late(
    r"\b(?:better|higher|stronger|above|more|worse|lower|weaker|below|less)(?: than)? (?:an? "
    r"|level )?"
    r"[0-5](?:\s*/\s*5)?(?![\w.,/]*\w)(?! (?:years?|yrs?|months?|weeks?|days?|hours?|times"
    r"|projects?"
    r"|people|courses?))",
    re.IGNORECASE,
)
"""A level that is only said to lie above or below a figure."""
_OF_A_PLAN = late(
    r"\b(?:hours?|weeks?|days?|plan|priority|budget|deadline|list|gaps?|target|asks?|importance)\b",
    re.IGNORECASE,
)


def read_relative_level(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question for the level of a skill that a clause raises or lowers by so much.

    Args:
        clause: The words.
        vocabulary: The skills that are known.
        context: Holds the skill spoken of last, which "it" means.
    """
    than = _THAN.search(clause) is not None and " than " in clause.casefold()
    if (
        not (than or _MOVES.search(clause))
        or _OF_A_PLAN.search(clause)
        or clause.rstrip().endswith("?")
    ):
        return None
    named = {it.skill for it in skill_places(clause, vocabulary)}
    if len(named) > 1 or refuses(clause) or standing(clause) not in {"plain", "wish"}:
        return None
    moved = moved_to(clause, dict(context.levels), vocabulary, context.skill)
    if moved is not None:
        told = Intent(kind="set_level", quote=clause, skill=moved[0], level=moved[1])
        return Intent(kind="clarify", confidence=0.975, quote=clause, choices=(told,))
    skill = next(iter(named), None) or context.skill
    if skill is None or (figure_levels(clause, vocabulary) and not than):
        return None
    return Intent(kind="ask_level", confidence=0.975, quote=clause, skill=skill)
