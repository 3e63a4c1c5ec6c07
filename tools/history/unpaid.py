"""Time in a career that was not paid: leave, breaks, and work for nothing."""

import re
from typing import Final

from tools.history.given import Line
from tools.late import late

_BREAK: Final = late(
    r"^\s*(?:(?:planned|full[- ]time|extended|my)\s+)?(?:career (?:break|pause)"
    r"|(?:parental|maternity|paternity|family|sick|medical|bereavement|caring|carer['’]s) leave"
    r"|sabbatical|gap year|elternzeit|mutterschutz|babypause|congé (?:parental|maternité)"
    r"|full[- ]time (?:parent|carer|mother|father)|stay[- ]at[- ]home (?:parent|mother|father|mum"
    r"|mom|dad)|unemployed|job[- ]?(?:search|hunt(?:ing)?|seeking|seeker)|looking for work"
    r"|arbeits(?:los|suchend)\w*)\b"
    r"(?!\s+(?:cover|replacement|substitute|officer|coach|consultant|advis[eo]r|manager|team|ltd"
    r"|inc|gmbh|engine|platform|services?))",
    re.IGNORECASE,
)
_FOR_NOTHING: Final = late(
    r"[(\[](?:[^()\[\]]*\b)?(?:unpaid|honorary|pro[- ]bono|voluntary|volunteer(?:ing)?"
    r"|ehrenamt\w*|bénévol\w*|voluntariado)\b[^()\[\]]*[)\]]"
    r"|(?:^|[,–—-]\s+)(?:unpaid|honorary|pro[- ]bono|voluntary|ehrenamtliche[rs]?"
    r"|volunteer(?:ing)?)"
    r"(?=$|\s*[,–—-]|\s(?!coordinat|manag|direct|engage|program|recruit|servic|lead|develop"
    r"|invoice|bill|wage))",
    re.IGNORECASE,
)


def begins_with_break(line: str) -> bool:
    """Whether a line is about leave or a break, and not about a job."""
    return _BREAK.match(line.strip(" ,|–—-")) is not None


def is_unpaid(line: Line, whole: str) -> bool:
    """Whether a position is time that was not paid: leave, a break, or work for nothing.

    Args:
        line: What it is called.
        whole: The line of it, dates left out.
    """
    return any(
        _BREAK.search(it) or _FOR_NOTHING.search(it) for it in (line.title, whole.strip(" ,|–—-"))
    )
