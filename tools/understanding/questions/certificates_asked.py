"""Questions which certificate to take first, or whether one is worth it: none is weighed here."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent

_NAMED: Final = (
    r"(?:cissp|security ?\+|sec ?\+|network ?\+|comptia(?: \w+(?: ?\+)?)?|a\+|ckad|cka|cks|ccna"
    r"|ccnp|ccent|pmp|capm|prince ?2|itil(?: ?(?:v ?)?[34])?|istqb|csm|psm(?: ?i{1,3})?|cspo|oscp"
    r"|ceh|cisa|cism|crisc|gsec|cysa ?\+|togaf|six sigma|az-?\d{3}|dp-?\d{3}|pl-?\d{3}|ai-?\d{3}"
    r"|rhcsa|rhce|lpic?-?\d?|cpa|acca|aat|cfa|cipd|shrm|(?:aws|azure|google(?: cloud)?|gcp"
    r"|microsoft|oracle|salesforce|kubernetes|terraform|scrum(?: master)?|power ?bi|tableau"
    r"|databricks|snowflake|docker|linux|cisco|python|sql|project management)"
    r" (?:saa|sap|clf|certs?|certificates?|certifications?|certified [\w ]{3,30}?|associate"
    r"|practitioner)(?:-c\d\d)?)"
)
_PAPER: Final = r"(?:certs?|certificates?|certifications?|certified)"
_IS_PAPER: Final = late(rf"(?<!\w)(?:{_NAMED}|{_PAPER})(?!\w)", re.IGNORECASE)
_FIRST: Final = late(
    r"\b(?:first|better|best|before|rather|instead|sooner|easier|harder|more (?:useful"
    r"|valuable)|most (?:useful|valuable)|or|and then|worth|other way round|which|what order"
    r"|need|help|count|matter|recommend|should i|good|bother|go for|useful|any use)\b",
    re.IGNORECASE,
)
_ASKS: Final = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|well|hi|hey|hm+|then|also|by the way|quick question|sorry|do you"
    r" think|please)[\s,:–—-]+)*(?:should|shall|which|what|is|are|would|will|do|does|can|could"
    r"|must|how (?:much|useful|good|important))\b|\?\s*$|\bwhich (?:one|first)\b|\bwhat first\b",
    re.IGNORECASE,
)
_OTHER: Final = late(
    r"\b(?:i (?:have|hold|got|passed|did|took|am taking|sit)|i'?ve|my (?:exam|level|plan|hours)"
    r"|exam is|exam on|book|register|sign|enrol|pay|cost|costs|hours?|weeks?|show|list|add|save"
    r"|evidence|any of (?:it|them|these|those)|come with|draw|make me|how do i|level)\b",
    re.IGNORECASE,
)
_LONGEST: Final = 26


def read_certificates_asked(message: str, context: Context) -> Intent | None:
    """Return the question for the worth or the order of certificates, or ``None``.

    Args:
        message: The whole message, with plain quotes.
        context: Holds what the turn before has shown: a course of its list may end with one.
    """
    if len(message.split()) > _LONGEST or context.shown.kind == "learn_how":
        return None
    if not _IS_PAPER.search(message) or not _ASKS.search(message) or _OTHER.search(message):
        return None
    if not _FIRST.search(_IS_PAPER.sub(" ", message)):
        return None
    return Intent(kind="practical", confidence=0.99, quote=message, text="certificates")
