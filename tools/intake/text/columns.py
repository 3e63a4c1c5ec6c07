"""What the columns of a table hold, told from their headers."""

import re
from collections.abc import Mapping
from typing import Final, Literal

from tools.intake.text.sketch import plain_words
from tools.late import late

Column = Literal[
    "skill", "tool", "held", "level", "required", "importance", "frequency", "time", "note"
]
"""A skill or an alternative tool; the level a person holds, one that may be theirs or a role's,
or one that a role requires; how much a role insists; how often it is asked for; time to learn."""

_HEADERS: Final[Mapping[Column, str]] = {
    "tool": r"tools?\b.*|platforms?|software|products?|tech stack|technolog(?:y|ies) used",
    "skill": (
        r"skills?(?: name| area)?|technolog(?:y|ies)|competenc(?:y|e|ies)|languages?|frameworks?"
        r"|areas?|topics?|domains?|subjects?|requirements?|capabilit(?:y|ies)|knowledge(?: area)?"
        r"|what|names?|technical skills?|soft skills?|hard skills?|kompetenz(?:en)?"
        r"|fähigkeit(?:en)?|kenntnisse|compétences?|habilidad(?:es)?|competencias?|навыки?"
    ),
    "required": (
        r"(?:required|target|needed|expected|desired|min(?:imum)?|goal|role|job)(?: level| rating)?"
        r"|level (?:required|needed|expected)|target|soll|ziel(?:niveau|stufe)?"
        r"|niveau (?:requis|cible|attendu)|nivel (?:objetivo|requerido)|требуемый уровень"
    ),
    "importance": (
        r"(?:importance|priority|criticality)(?: level| score| rating)?|must[- ]have\??|weight"
        r"|required\?|need|common ?/ ?optional.*|status|necessity|priorit(?:ät|é)|wichtigkeit"
        r"|prioridad|importancia|приоритет"
    ),
    "frequency": (
        r"(?:freq(?:uency)?|demand|market demand|share|popularity|prevalence|postings"
        r"|% of (?:postings|jobs|roles)|in postings|häufigkeit|fréquence|frecuencia|частота)"
        r"(?: ?\(?%\)?)?"
    ),
    "time": r"time(?: to learn| needed| required)?|weeks|duration|learning time|weeks to learn",
    "level": (
        r"levels?|rating|proficiency|score|level ?\(?(?:0|1)[-–]5\)?|grade"
        r"|(?:skill|proficiency|expertise|experience|mastery|competenc[ey]|knowledge|seniority)"
        r" (?:level|rating|score)"
    ),
    "held": (
        r"(?:my|current|own|self|your|actual|present|today|now|have)\b.*"
        r"|self[- ]?(?:rating|assessed)"
        r"|(?!(?:demand|difficulty|impact|risk|market|growth|trend|learning)\b)[a-z]+(?:'s)?"
        r" (?:level|rating|score)|current|ist(?:[- ]?(?:stand|niveau))?|niveau actuel|nivel actual"
        r"|текущий уровень"
    ),
}
_UNITS = late(r"\s*\([^()]*\)$")


def column_of(header: str) -> Column:
    """Return what a column holds, told from its header; ``note`` where it is none of the known."""
    plain = plain_words(header).casefold().strip(" :")
    for spelled in (plain, _UNITS.sub("", plain)):
        for column, pattern in _HEADERS.items():
            if re.fullmatch(pattern, spelled):
                return column
    return "note"


def named_cells(header: tuple[str, ...], cells: tuple[str, ...]) -> dict[Column, str]:
    """Return a row's cells by what they hold; the first column of each kind counts.

    Where no column is headed as a skill, a headed level or frequency makes the first column one.
    """
    columns = [column_of(it) for it in header]
    if not {"skill", "tool"} & set(columns):
        if not set(columns) - {"note"} or not columns or columns[0] != "note":
            return {}
        columns[0] = "skill"
    result: dict[Column, str] = {}
    for column, cell in zip(columns, cells, strict=False):
        if cell:
            result.setdefault(column, cell)
    return result
