"""The marks that only a blueprint or a gap report has: a matrix, tiers, a heading that says so."""

import re
from collections.abc import Iterator
from typing import Final

from tools.intake.text.cued import Cued, Marks
from tools.intake.text.phrases import one_of

_LINES: Final = re.IGNORECASE | re.MULTILINE
_SKILLS: Final = one_of("""
    (?:key |core )?skills?, (?:skill|technology|competency) (?:area|name), competenc(?:e|y|ies)
    technolog(?:y|ies), capabilit(?:y|ies), domain, kompetenz(?:en)?, fähigkeit(?:en)?, kenntnisse
    compétences?, habilidad(?:es)?, competencias?, competenz[ae], vaardigheid, vaardigheden
    umiejętnoś(?:ć|ci), навыки?, навички?
""")
_WEIGHS: Final = one_of("""
    frequency, (?:market )?demand, (?:skills? )?gap, priority, importance, criticality, weight
    target(?: level)?, (?:required|expected)(?: level)?, häufigkeit, ziel(?:niveau|stufe)?, soll
    lücke, priorität, wichtigkeit, fréquence, niveau (?:requis|cible|attendu), écart, priorité
    frecuencia, nivel (?:objetivo|requerido), brecha, prioridad, importancia, frequenza
    livello richiesto, priorità, vereist niveau, prioriteit, priorytet, wymagany poziom
    частота, приоритет, требуемый уровень, разрыв, пріоритет
""")
_CELL: Final = r"[^|\n]{0,80}"
_MATRIX: Final = Cued(
    "|",
    rf"^\|? *\**{_SKILLS}\** *\|(?:{_CELL}\|){{0,12}}? *\**{_WEIGHS}\** *(?:\|{_CELL}){{0,12}}\n"
    r"\|? *:?-{2,}",
    _LINES,
    across=True,
)
"""The head of a table of skills, in which a column weighs them or says how far they are away."""

_HEADED: Final = Cued(
    "skill competenc kompetenz compétence brecha навык матриц gap écart ladder market readiness "
    "blueprint scorecard rollenprofil",
    r"^[^\w\n]{0,20}(?:\w[\w'’./+-]* ){0,6}?"
    + one_of("""
        skills?[- ](?:gaps?|matrix|analysis), gap (?:analysis|assessment|report), gaps to close
        market requirements, competency (?:framework|matrix|model), readiness report
        (?:role|job) (?:blueprint|scorecard), (?:career|engineer(?:ing)?|level) ladder
        kompetenz(?:matrix|lücken?)[\\w-]*, rollenprofil, matrice (?:de|des) compétences
        référentiel (?:de|des) compétences, analyse des écarts
        (?:análisis de )?brechas de (?:habilidades|competencias)
        матриц[аы] (?:навыков|компетенций)
    """)
    + r"\b[^\n]{0,60}$",
    _LINES,
)
"""A line of few words that names what such a document is, or a part that no other has."""

_RUBRIC: Final = Cued(
    "rubric",
    r"^[^\w\n]{0,20}(?:\d{1,2}[.)]? )?"
    r"(?:(?:scoring|performance|interview|hiring|assessment|rating|level) )?rubrics?[^\w\n]{0,5}$",
    _LINES,
)
"""A heading above the grades of performance."""

_HEADS: Final = Marks(_MATRIX, _HEADED, _RUBRIC)

_TIER: Final = Marks(
    Cued(
        "tier priority p0 p1 p2 p3 p4", r"^[^\w\n]{0,20}(?:(?:tier|priority) ?|p)([0-4])\b", _LINES
    )
)
_LEVEL: Final = Marks(Cued("level stage", r"^#+ (?:level|stage) ([0-9])\b", _LINES))
"""The levels of a learning roadmap."""

_PHASE: Final = Marks(Cued("phase", r"^#+ phase ([0-9])\b", _LINES))
"""The phases of a plan: people have one of their own, and jobs one for the first weeks."""

_I: Final = Marks(
    Cued(
        "i'm i’m i_am i've i’ve i_have i_know i_work i_want",
        r"\bI(?:'m|’m| am|'ve|’ve| have| know| work| want)\b",
        0,
    )
)

_FEWEST_TIERS: Final = 2

_VOICE: Final = Marks(
    Cued(
        "looking_for seeking hiring recruiting",
        r"\bwe(?:'re|’re| are)? (?:looking for|seeking|hiring|recruiting)\b",
    ),
    Cued("/ |", r"\((?:[mwfdhx](?: ?[/|] ?[mwfdhx])+)\)"),
    Cued("join", r"\bjoin (?:us|our)\b"),
    Cued("about equal offer", r"\b(?:about us|equal opportunity|(?:what )?we offer)\b"),
    Cued("suchen recherch cherch", r"\b(?:wir suchen|suchen wir|nous (?:recherchons|cherchons))\b"),
)
"""How an employer speaks, who may add a matrix to a posting."""

_FEWEST_VOICES: Final = 2


def blueprint_marks(text: str, folded: str) -> int:
    """Return how many of the marks a text has that only a blueprint or a gap report has.

    A matrix of skills with their levels or frequencies is one, tiers of priority are one, and so is
    a heading that names such a document. In a posting, which speaks with an employer's voice, none
    of them counts.

    Args:
        text: The text.
        folded: It in lower case.
    """
    marks = sum(_present(text, folded))
    return 0 if marks and _speaks_for_an_employer(text, folded) else marks


def _present(text: str, folded: str) -> Iterator[bool]:
    for _ in _HEADS.fitting(text, folded):
        yield True
    for numbered in (_TIER, _LEVEL):
        yield _counts(numbered, text, folded)
    if not any(_I.fitting(text, folded)) and not any(_VOICE.fitting(text, folded)):
        yield _counts(_PHASE, text, folded)


def _counts(numbered: Marks, text: str, folded: str) -> bool:
    return len({it[1] for it in numbered.finditer(text, folded)}) >= _FEWEST_TIERS


def _speaks_for_an_employer(text: str, folded: str) -> bool:
    return sum(1 for _ in _VOICE.fitting(text, folded)) >= _FEWEST_VOICES
