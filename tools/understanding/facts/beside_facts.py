"""The skills of a clause that stand beside its facts, and are not a part of what these say.

"DevOps engineer here, Terraform 4" tells a job and a level; DevOps is what they work as, and no
skill that they said they have.
"""

import re
from collections.abc import Iterable, Iterator

from tools.domain import SkillClaim
from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.naming import names_role
from tools.vocabulary import Vocabulary

_JOB = late(
    r"\b(?:work(?:ed|ing)? as|used to be|been|was|became|being|become|am|i'm|as) (?:an?|the) "
    r"(?P<title>[a-z][\w/&+ -]{2,40}?)(?=\s*(?:[,.;:!?()]|$)|\s(?:at|in|for|with|before|after|until"
    r"|since|any ?more|and|but|who|from|now|here)\b)",
    re.IGNORECASE,
)
"""The name of a job, also of one that is over or another's."""
_PLACE = late(
    r"\s+(?:at|for|in|of)\s+(?:an?|the|our|my)\s+[^,.;!?()\d]{2,40}?(?=\s*(?:[,.;!?]|$))",
    re.IGNORECASE,
)
"""Where somebody works: the trade of the place is no skill of theirs."""
_WITHIN = frozenset({"name", "language", "headline", "education", "certificate", "experience"})


def parts_beside(
    clause: str,
    facts: Iterable[Intent],
    claims: tuple[SkillClaim, ...],
    vocabulary: Vocabulary,
) -> tuple[str, ...]:
    """Return the parts of a clause that claim skills beside its facts.

    Args:
        clause: The clause.
        facts: What it tells of the user beside skills.
        claims: The skills in all of it.
        vocabulary: The skills that are known.

    Returns:
        All of the clause where no fact holds a skill, or the parts alone say something else.
    """
    spans = tuple(sorted(_spans(clause, facts)))
    found = vocabulary.find(clause)
    within = {it.skill for it in found if any(a <= it.start and it.end <= b for a, b in spans)}
    beside = {it.skill for it in found if not any(a <= it.start and it.end <= b for a, b in spans)}
    wanted = {it.skill: it.level for it in claims if it.skill in beside}
    if not within - beside:
        return (clause,)
    parts = tuple(it for it in _between(clause, spans) if read_claims(it, vocabulary))
    said = {it.skill: it.level for part in parts for it in read_claims(part, vocabulary)}
    # A bare figure is a level only in the part alone: "sous chef, teamwork 4".
    alike = said.keys() == wanted.keys() and all(
        level in {None, said[skill]} for skill, level in wanted.items()
    )
    return parts if alike else (clause,)


def _spans(clause: str, facts: Iterable[Intent]) -> Iterator[tuple[int, int]]:
    for it in facts:
        at = clause.casefold().find(it.text.casefold()) if it.fact in _WITHIN else -1
        if at >= 0:
            end = at + len(it.text)
            place = _PLACE.match(clause, end) if it.fact == "headline" else None
            yield at, place.end() if place else end
    for job in _JOB.finditer(clause):
        if names_role(job["title"], ()):
            yield job.span("title")


def _between(clause: str, spans: tuple[tuple[int, int], ...]) -> Iterator[str]:
    at = 0
    for start, end in (*spans, (len(clause), len(clause))):
        part = clause[at : max(start, at)].strip(" ,;:.–—-")
        if part:
            yield part
        at = max(at, end)
