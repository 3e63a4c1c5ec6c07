"""What is asked of a readiness in a ranking: whether 16 percent is bad, how it was worked out.

Without a target no gaps are shown, so that the row of the ranking answers: by the figure that is
named, else by its first row.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.only_words import only, words
from tools.understanding.roles.roles_listed import MARK, listed_roles, marked

SHARE: Final = "share"
"""The text of a question for the readiness of a row."""
_FIGURE: Final = late(r"(?<![\w.])(?P<n>\d{1,3}(?:[.,]\d+)?) ?(?:%|percent\b|per cent\b|pct\b)")
_CALLED: Final = late(
    r"\b(?:percents?|percentages?|readiness(?:es)?|scores?|numbers?|figures?|shares?|%)(?!\w)",
    re.IGNORECASE,
)
_JUDGED: Final = late(
    r"\b(?:bad|good|low|high|poor|terrible|awful|ok(?:ay)?|decent|normal|average|usual|enough|great"
    r"|weak|strong|little|much|lot|fine|worry|worried|hopeless|typical|alright|realistic)\b",
    re.IGNORECASE,
)
_MADE: Final = late(
    r"\b(?:work(?:ed)? ?out|calculat\w+|comput\w+|reckon\w*|come|comes|came|based|from|get|got|find"
    r"|found|arrived?|made|figured?|measured?|determined?|says|explain)\b",
    re.IGNORECASE,
)
_ASKS: Final = late(
    r"\?|\bis (?:that|it|this)\b|^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+)[\s,]+)*"
    r"(?:how|where|who|what|why|is|isn't|are|aren't|explain)\b",
    re.IGNORECASE,
)
_AROUND: Final = words("""
    percents the my of for these those this percent percentage percentages readiness number numbers
    figure figures score scores share shares bad good low high poor terrible awful decent normal
    average usual enough great weak strong little much lot fine worry worried hopeless typical
    alright isn't aren't awfully fairly terribly horribly extremely hugely super way absolutely
    realistic work worked working out calculate calculated calculation compute computed reckon
    reckoned come comes came based get got find found arrive arrived made make figured measured
    determined says say explain how where who what why whats what's how's only so very any per cent
    pct really exactly considered mean sounds sound looks look seem seems pretty kind first one row
    role roles top even it's that's did does u here there to start starting with on table list
    quite rather too or six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
""")
_WORDED: Final = late(
    r"\b(?:five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)"
    r" ?(?:%|percent|per cent)",
    re.IGNORECASE,
)
_OF_ELSE: Final = late(r"\b(?:time|weeks?|days?|off|pay|friday|monday|weekend)\b", re.IGNORECASE)
"""What a share may be of that is no readiness."""
_MINE: Final = late(
    r"\b(?:i|i'?m|i have|i'?ve|my|me)\b|\bis (?:that|it|this|so)\b|^\W*(?:so |and |but )?(?:is"
    r"|isn'?t)\b",
    re.IGNORECASE,
)
"""What holds a figure against oneself, whatever else is said around it."""
_BUSY: Final = frozenset(
    {"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"}
)
_LONGEST: Final = 16


def read_asked_of_share(message: str, context: Context) -> Intent | None:
    """Return what a message asks of the readiness of a role that was just ranked, or ``None``.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the roles that the turn before has listed, and the target.
    """
    busy = context.expecting in _BUSY or context.offered is not None
    if busy or len(message.split()) > _LONGEST or not _ASKS.search(message):
        return None
    rows = listed_roles(context)
    figure = _FIGURE.search(message)
    rest = message if figure is None else message.replace(figure[0], " ", 1)
    said = marked(rest, context)
    rest = said.words.replace(MARK, " ")
    named = figure is not None or _CALLED.search(rest)
    plain = only(rest, _AROUND)
    judged = _JUDGED.search(rest) is not None
    meant = plain or (figure and judged and _of_oneself(rest))
    if not named or not meant or not (judged or _MADE.search(rest)):
        return None
    if not rows:
        worded = _WORDED.search(rest) is not None
        known = figure is not None or worded or _shows_readiness(context)
        known = known and _OF_ELSE.search(rest) is None
        return _of_target(message, context, judged=judged) if known else None
    role = said.roles[0].role if said.roles else None
    if figure is None and role is not None:
        return Intent(kind="row_why", confidence=0.97, quote=message, role=role)
    of = "" if figure is None else figure["n"].replace(",", ".")
    return Intent(kind="nearest", confidence=0.97, quote=message, text=SHARE, subject=of, role=role)


def _of_oneself(rest: str) -> bool:
    """Whether a judgement is asked of a figure of one's own, with no other figure beside it."""
    alone = not any(map(str.isdigit, rest)) and _OF_ELSE.search(rest) is None
    return alone and _MINE.search(rest) is not None


def _of_target(message: str, context: Context, *, judged: bool) -> Intent | None:
    """Return the question why the readiness for the target is what it is, or how it is made."""
    if context.target is None:
        return None
    if not judged:
        return Intent(kind="term", confidence=0.97, quote=message, text="readiness")
    return Intent(kind="readiness", confidence=0.97, quote=message)


def _shows_readiness(context: Context) -> bool:
    """Whether the turn before has shown the readiness for the target."""
    return context.expecting == "hours" or context.shown.kind in {"gaps", "set_target"}
