"""What a profile says that is no claim of a skill: consent to the use of its data, and grades."""

import re
from typing import Final

from tools.late import late

_CONSENTS: Final = late(
    r"\b(?:permission|consent|authori[sz]\w+|agree|allow)\b.{0,80}\b(?:process|stor|us|hold)\w*"
    r".{0,60}\bdata\b"
    r"|\b(?:agree|consent)\w*\b.{0,60}\bdata\b.{0,40}\b(?:process|stor|us)(?:ed|ing)\b"
    r"|\b(?:process|stor|us)\w*.{0,30}\bmy (?:personal )?data\b.{0,120}\b(?:recruit|GDPR|appl)\w*"
    r"|\bautorizzo (?:il|al) trattamento|\bwyrażam zgodę na przetwarzanie"
    r"|\beinwillig\w+.{0,60}\bdaten\b|\bautorizo (?:el|o) trat\w+",
    re.IGNORECASE | re.DOTALL,
)
_SPEAKS_OF_DATA: Final = ("data", "dati", "danych", "daten", "datos", "dados")
_GRADED: Final = late(r"[^\W\d_] \([A-E][*+-]?\)")
_LETTER_GRADES: Final = late(
    r"\b(?:A[- ]?levels?|AS[- ]?levels?|GCSEs?|O[- ]?levels?|highers|grades?|leaving cert\w*)\b"
    r"|\([ABDE]\*?\)",
    re.IGNORECASE,
)
_NAMED_AS_GRADES: Final = frozenset(("C", "D"))


def consents_to_processing(sentence: str) -> bool:
    """Whether a sentence allows to process the writer's data, as résumés end with in many lands."""
    folded = sentence.casefold()
    return any(it in folded for it in _SPEAKS_OF_DATA) and bool(_CONSENTS.search(sentence))


def is_a_grade(skill: str, sentence: str) -> bool:
    """Whether a skill with a letter for its name is a grade there: "A levels: French (C)".

    Args:
        skill: The skill.
        sentence: The sentence that names it.
    """
    if skill not in _NAMED_AS_GRADES or f"({skill}" not in sentence:
        return False
    rest = sentence.replace(f"({skill})", "")
    return bool(_GRADED.search(sentence) and _LETTER_GRADES.search(rest))
