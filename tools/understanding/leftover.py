"""What is made of a clause that no rule understands."""

import re

from tools.late import late
from tools.understanding.documents.dropping import find_files
from tools.understanding.facts.certificates_told import denies_paper
from tools.understanding.facts.interviews import read_interview
from tools.understanding.intent import Context, Intent
from tools.understanding.learned.likely import read_likely
from tools.understanding.naming import guess_skill, near_title
from tools.understanding.nearest import nearest
from tools.understanding.phrases import bare
from tools.understanding.plans.asked_at_the_end import read_asked_at_the_end
from tools.understanding.plans.plan_otherwise import read_plan_otherwise
from tools.understanding.scope.moods import read_mood
from tools.vocabulary import Vocabulary

_WRITES_IT = late(r"(?:save|export|write|put|store|copy|dump|keep|delete)\b", re.IGNORECASE)
_FIGURE = late(
    r"^(?:(?:no|nope|wait|sorry|oops|actually|hm+|well|i mean(?:t)?|make (?:it|that)|let'?s say"
    r"|rather|or"
    r"|more like|only|just|say|about)\b[\s,.:;!–—-]*)*(?P<figure>\d{1,3}(?:[.,]\d)?)[\s.!]*$",
    re.IGNORECASE,
)
_PLACE = late(
    r"^(?:(?:and|ok|so|then|yes|please)[\s,]+)*(?:the )?(?:first|second|third|fourth|last"
    r"|other) (?:one|row|role|skill"
    r"|option|two)(?:[\s,]+(?:please|then))?[\s.!?]*$",
    re.IGNORECASE,
)
_OF_A_FILE = 30  # words; where more are said, a file is only mentioned


def _pointed(clause: str) -> Intent | None:
    """Return the question what a figure, or a place in a list, is of."""
    figure = _FIGURE.search(clause)
    if figure is None and _PLACE.match(clause) is None:
        return None
    words = bare(clause) if figure is None else figure["figure"]
    return Intent(kind="of_what", confidence=0.7, quote=clause, text=words)


def read_leftover(clause: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the reading of a clause that no rule understands."""
    otherwise = read_asked_at_the_end(clause, context) or read_plan_otherwise(clause, context)
    otherwise = otherwise or _pointed(clause) or read_mood(clause)
    if otherwise is not None:
        return (otherwise,)
    found = find_files(clause)
    if found.sure and len(clause.split()) <= _OF_A_FILE and not _WRITES_IT.match(clause):
        return (Intent(kind="preview", confidence=0.7, quote=clause, files=found.paths),)
    role = bare(clause)
    if near_title(role, context.roles) is not None:
        # As it was typed: the company in it, which the nearest title may lack, says which is meant.
        same = context.target is not None and role.casefold() == context.target.casefold()
        sure = 0.93 if same else 0.65  # what is the target already changes nothing
        return (Intent(kind="set_target", confidence=sure, quote=clause, role=role),)
    named = len(clause.split()) <= 4 and not denies_paper(clause)  # noqa: PLR2004 - a bare name
    skill = guess_skill(clause, vocabulary) if named else None
    if skill is not None:
        choices = (
            Intent(kind="explain", quote=clause, skill=skill),
            Intent(kind="recall", quote=clause, skill=skill),
        )
        return (Intent(kind="clarify", confidence=0.7, quote=clause, skill=skill, choices=choices),)
    likely, interview = read_likely(clause, vocabulary, context), read_interview(clause)
    of_interview = likely is not None and any(
        (it.kind, it.text) == ("role", "interview") for it in (likely, *likely.choices)
    )
    if likely is None or (of_interview and interview is not None):
        return (interview or likely or nearest(clause),)
    return (likely,)
