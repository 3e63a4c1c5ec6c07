"""Help for an interview asked for in one breath: what will be asked, and what to say there."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.roles.role_questions import role_named

_ASKED: Final = late(
    r"\b(?:likely|probable|common|typical|possible|usual|sample|example|interview|\d|few|some)"
    r" (?:likely |interview )*questions\b"
    r"|\bwhat (?:(?:they|people|recruiters|interviewers|companies)(?:'d|'ll| would| will| might"
    r"| could)?|(?:would|will|do|might|could) (?:they|people|recruiters|interviewers))"
    r"(?: \w+ly)? (?:be )?(?:ask(?:ing)?|want to know)\b|\bwhat (?:i'?ll|i will|i'?d|i would|will i"
    r"|would i|might i) (?:probably |likely )?(?:be |get )asked\b",
    re.IGNORECASE,
)
_SAID: Final = late(
    r"\b(?:talking points?|pitch|star (?:story|answer)|(?:interview|good|my) (?:answers?|story"
    r"|stories)|(?:turn|make|put|write) (?:it|that|this|E\d+) (?:\w+ )?(?:into|in|as)\b)",
    re.IGNORECASE,
)
_OTHER: Final = late(
    r"\b(?:evidence:|no|not|don'?t|forget|delete|remove|level|plan|skip)\b", re.IGNORECASE
)
_LONGEST: Final = 40


def read_interview_help(sentence: str, context: Context) -> tuple[Intent, ...]:
    """Return the talking points and what is asked in the interview, where both are wanted.

    Args:
        sentence: The sentence, with plain quotes.
        context: Holds the known roles.
    """
    if len(sentence.split()) > _LONGEST or _OTHER.search(sentence):
        return ()
    if not _ASKED.search(sentence) or not _SAID.search(sentence):
        return ()
    role = role_named(sentence, context)
    return (
        Intent(kind="points", confidence=0.97, quote=sentence, role=role),
        Intent(kind="role", confidence=0.97, quote=sentence, text="interview", role=role),
    )
