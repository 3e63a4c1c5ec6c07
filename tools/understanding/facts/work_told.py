"""Work that is told by what somebody does, and for how long: "I do payroll for a dairy"."""

import re
from typing import NamedTuple

from tools.counts import COUNT
from tools.late import late
from tools.number_words import NUMBER_WORDS
from tools.understanding.roles.occupations import is_occupation
from tools.vocabulary import Vocabulary

_PLACE = (
    r"(?:shop|store|bakery|caf[eé]|restaurant|kitchen|hotel|hostel|bar|pub|salon|studio|garage"
    r"|workshop|warehouse|depot|factory|plant|mill|farm|dairy|nursery|kindergarten|day ?care"
    r"|cr[eè]che|school|college|university|academy|hospital|hospice|clinic|ward|surgery|pharmacy"
    r"|lab(?:oratory)?|library|museum|gallery|theat(?:re|er)|cinema|bank|office|firm|company|agency"
    r"|start-?up|council|government|ministry|municipality|charity|ngo|non-?profit|church|market"
    r"|supermarket|cent(?:re|er)|(?:care|nursing|retirement) home|gym|airport|port|harbou?r"
    r"|shipyard|yard|(?:building|construction) site|mine|refinery|brewery|winery|vineyard|orchard"
    r"|butcher|baker|hairdresser|dentist|insurer|broker|chain|franchise|stall|business|practice"
    r"|laundry|department|public sector|civil service|army|navy|police|nhs|railways?|manufacturer"
    r"|wholesaler|retailer|supplier|publisher|contractor|service|canteen|cafeteria)(?:'?s)?"
)
_FIELD = (
    r"(?:logistics|retail|construction|finance|health ?care|hr|human resources|sales|marketing"
    r"|hospitality|education|insurance|banking|manufacturing|agriculture|farming|catering|tourism"
    r"|security|admin(?:istration)?|(?:customer|tech|technical) (?:service|support|care)"
    r"|social care|child ?care|publishing|media|transport|haulage|shipping|real estate|procurement"
    r"|purchasing"
    r"|quality control|maintenance|housekeeping|events|aviation|pharma|accounts|payroll|bookkeeping"
    r"|recruitment|advertising|forestry|mining|fishing)"
)
_DOES = (
    r"(?:do(?:ing)?|run(?:ning)?|manag(?:e|ing)|own|lead(?:ing)?|head|driv(?:e|ing)|clean(?:ing)?"
    r"|teach(?:ing)?|sell(?:ing)?|cook(?:ing)?|fix(?:ing)?|repair(?:ing)?|build(?:ing)?|mak(?:e|ing)"
    r"|look(?:ing)? after|tak(?:e|ing) care of|car(?:e|ing) for|serv(?:e|ing)|deliver(?:ing)?"
    r"|design(?:ing)?|grow(?:ing)?|train(?:ing)?|coach(?:ing)?|guard(?:ing)?|answer(?:ing)?"
    r"|handl(?:e|ing)|operat(?:e|ing)|stock(?:ing)?|pack(?:ing)?|pick(?:ing)?|load(?:ing)?"
    r"|assembl(?:e|ing)|install(?:ing)?|weld(?:ing)?|paint(?:ing)?|cut(?:ting)?|sub(?:bing)?"
    r"|temp(?:ing)?|tutor(?:ing)?|supervis(?:e|ing)|organi[sz](?:e|ing)|keep(?:ing)?"
    r"|translat(?:e|ing)|nurs(?:e|ing)|fit(?:ting)?|sew(?:ing)?|bak(?:e|ing)|servic(?:e|ing)"
    r"|process(?:ing)?|schedul(?:e|ing)|work(?:ing)?)"
)
"""What somebody does for a living, in the present."""

_TRADE = (
    r"(?:do(?:ing)? (?:the )?(?:payroll|books|bookkeeping|accounts|hair|nails|make-?up|reception"
    r"|deliveries|security|maintenance|admin|child ?care|cleaning|sales"
    r"|(?:customer|tech|technical) support)"
    r"|driv(?:e|ing) an? (?:\w+ )?(?:bus|taxi|cab|truck|lorry|van|tram|train|forklift|crane"
    r"|ambulance|digger|tractor)"
    r"|clean(?:ing)? (?:offices|houses|rooms|hotels|windows|pools|schools|flats|trains)"
    r"|sell(?:ing)? (?:insurance|cars|houses|shoes|furniture|phones|flowers|clothes|property)"
    r"|(?:repair|fix|install|fit|service|build)(?:t?ing)? (?:lifts|elevators|cars|bikes|bicycles"
    r"|boilers|phones|roofs|kitchens|windows|computers|engines|ships|boats|houses|watches|pianos)"
    r"|teach(?:ing)? (?!myself\b|my\b|you\b|him\b|her\b|them\b|me\b|(?:the |my |our |all |some "
    r"|most )*(?:others?|rest|colleagues|co-?workers|team|people|juniors"
    r"|new|newbies|newcomers|beginners|apprentices|trainees|staff|everyone|everybody)\b)"
    r"(?:[^,;.!?\d]|(?:(?<=year )|(?<=years )|(?<=grade )|(?<=stage )|(?<=class )|(?<=form )"
    r"|(?<=\bks))\d\d?(?!\d)){3,40}"
    r"|wait(?:ing)? tables|tend(?:ing)? bar"
    r"|look(?:ing)? after (?:\w+ )?(?:patients|children|the elderly|old people))"
)
"""What is a trade wherever it is done."""

_DET = r"(?:(?:an?|the|our|my|one of the) )?"
AT_A_PLACE = rf"(?:for|at|in|on) {_DET}(?:[\w'&-]+ ){{0,4}}?{_PLACE}"
"""Where one works, by the kind of place."""

_NAMED = r"(?:at|for) (?:the )?(?-i:[A-Z][\w&'-]+(?: (?:[A-Z&][\w&'-]*|of(?= [A-Z])))*)"
_NOW = (
    r"(?:(?:currently|now|mostly|mainly|still|just|only|also|basically|actually|presently|usually)"
    r"\s+)*"
)
_I = rf"(?:\bi {_NOW}|\bi(?:'m| am) {_NOW}(?=\w+ing\b))"
_BEEN = (
    rf"(?:{_I}|\bi(?:'ve| have) {_NOW}(?:been {_NOW}(?=working\b)"
    r"|(?:ever |always )*(?=worked (?:in|at|for)\b)))"
)
_PAID = (
    r"(?:driv(?:e|ing)|clean(?:ing)?|teach(?:ing)?|cook(?:ing)?|serv(?:e|ing)|repair(?:ing)?"
    r"|weld(?:ing)?|sub(?:bing)?|temp(?:ing)?|tutor(?:ing)?|supervis(?:e|ing)|bak(?:e|ing)"
    r"|nurs(?:e|ing)|operat(?:e|ing)|stock(?:ing)?|pack(?:ing)?|assembl(?:e|ing)|process(?:ing)?"
    r"|handl(?:e|ing)|design(?:ing)?|deliver(?:ing)?|translat(?:e|ing)|work(?:ing)?"
    r"|(?<!\bi )worked)"
)
"""What is done at such a place for pay, and hardly ever else."""

_AT_DESK = (
    r"(?:test(?:ing)?|writ(?:e|ing)|develop(?:ing)?|program(?:m?ing)?|analy[sz](?:e|ing)|audit(?:ing)?"
    r"|inspect(?:ing)?|maintain(?:ing)?|check(?:ing)?|sort(?:ing)?|buy(?:ing)?|draw(?:ing)?)"
)
"""What is such work where it says what is done: "I test software at an insurance company"."""

_TOLD = late(
    rf"{_BEEN}(?P<work>(?:run(?:ning)?|manag(?:e|ing)|own|look(?:ing)? after) {_DET}"
    rf"(?:(?!(?:at|in|for|on)\b)[\w'&-]+ ){{0,4}}?{_PLACE}|{_TRADE}(?: {AT_A_PLACE})?"
    rf"|{_PAID} (?!my\b)(?:[\w'&-]+ ){{0,8}}?{AT_A_PLACE}"
    rf"|{_AT_DESK} (?!(?:my|our|the|an?|this|that|for|at|in|on)\b)(?:[\w'&-]+ ){{1,6}}?"
    rf"(?=for |at ){AT_A_PLACE}"
    rf"|work(?:ing)?(?: [\w-]+){{0,2}}? (?:{_NAMED}"
    rf"|in {_DET}(?:[\w-]+ )??{_FIELD}(?: {AT_A_PLACE})?))(?![\w'-])",
    re.IGNORECASE,
)
_MAY_BE = late(rf"{_I}(?P<work>{_DOES} (?:[\w'&-]+ ){{0,8}}?{AT_A_PLACE})(?![\w'-])", re.IGNORECASE)
_ASKED = late(
    rf"^\W*{_I}(?P<work>{_DOES} (?!(?:it|that|this|to|in|at|on|every|all"
    rf"|a lot)\b)[a-z][^,;.!?\d]{{1,50}})[\s.!]*$",
    re.IGNORECASE,
)
"""What may answer the question what somebody does."""

_WITH = late(r"\b(?:in|with|using|on) $", re.IGNORECASE)
_A_FIELD = late(_FIELD, re.IGNORECASE)
_FEWEST = 2
_CITY = late(
    rf"(?P<at>\b{AT_A_PLACE}) in (?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?$", re.IGNORECASE
)
"""The town of the place of work, which is a fact of its own."""
_END = late(
    r"\s+(?:and|but|so|because|since|where|who|which|that|now|these days|right now|at the moment"
    r"|until|(?<!the )till|every|when|while)\b.*$",
    re.IGNORECASE,
)
_NO_WHERE = late(r"work(?:ing|ed)? (?:in|at|near) (?-i:[A-Z])[\w' -]*", re.IGNORECASE)
_NONE = late(
    r"\b(?:courses?|classes|lessons?|tutorials?|exams?|plan|tests?|homework|hours?|weeks?|weekends?"
    r"|evenings?|level|check-?in|cv|résumé|sense|mistakes?|progress|time|mind|fun|love|money"
    r"|decisions?|nothing|(?<!care )(?<!nursing )(?<!retirement )(?<!funeral )home|own|life"
    r"|yoga|sports?|may|june|july|april|march|august)\b|\b(?:it|this|that|them|you|me|myself|my)\b",
    re.IGNORECASE,
)
_LONG = late(
    rf"\bi(?:'ve| have)? (?:been |also |mostly |mainly )*(?P<work>(?:work(?:ing|ed)|teaching|taught"
    r"|nurs(?:ing|ed)|driving|drove|manag(?:ing|ed)|running|ran|selling|sold|cook(?:ing|ed)"
    r"|clean(?:ing|ed)|farm(?:ing|ed)|weld(?:ing|ed)|repair(?:ing|ed)|leading|led|train(?:ing|ed)"
    r"|coach(?:ing|ed)|serv(?:ing|ed)|car(?:ing|ed) for|look(?:ing|ed) after|wait(?:ing|ed) tables)"
    r"(?: [a-z][^,;.!?\d]{0,40}?)??(?: (?:for|since|over|about|around|more than|almost|nearly|the"
    rf" (?:last|past)))* (?:(?:{NUMBER_WORDS}|{COUNT})\+?[- ](?:years?|yrs?|decades?)"
    r"|(?<=since )(?:19|20)\d\d)\b(?! (?:worth )?of (?!experience))"
    r"(?: (?:in|at|as|with|on|for) [^,;.!?]{1,40})?)",
    re.IGNORECASE,
)


_IN_A_FIELD = late(rf"work(?:ing|ed)? in (?:the )?{_FIELD}\b", re.IGNORECASE)


class Work(NamedTuple):
    """What somebody does, and whether that is plainly what they live by."""

    done: str
    plainly: bool


def work_told(clause: str, vocabulary: Vocabulary, *, asked: bool) -> Work | None:
    """Return the work that a clause tells by what its writer does, or ``None``.

    Args:
        clause: The clause, with plain quotes.
        vocabulary: The skills that are known: what is done with one tells of it.
        asked: Whether it was asked what they do; then any doing may be their work.
    """
    sure = _TOLD.search(clause)
    told = sure or _MAY_BE.search(clause) or (_ASKED.match(clause) if asked else None)
    work = _CITY.sub(r"\g<at>", _END.sub("", told["work"]).strip()) if told else ""
    cut = told is not None and len(work) < len(told["work"])
    if cut and _NO_WHERE.fullmatch(work):  # "I work in Leeds since 2020 as cleaner in a hospital"
        return None
    if len(work.split()) < _FEWEST or _NONE.search(work.partition(" ")[2]):  # "test" is done
        return None
    named = vocabulary.find(work)
    with_skill = any(
        _WITH.search(work[: it.start]) and not _A_FIELD.fullmatch(it.alias) for it in named
    )
    return None if with_skill or (named and sure is None) else Work(work, sure is not None)


_WAS = late(
    rf"^(?:(?:and|well|so|before that|previously)\W+)*(?:i )?(?:was|used to be|had been) an? "
    r"(?P<work>(?P<job>[a-z][\w /-]{2,40}?) (?:for|from|until|till)"
    rf" (?:about |over |almost |nearly )*(?:(?:{NUMBER_WORDS}|{COUNT})\+?[- ](?:years?|yrs?"
    rf"|decades?)"
    r"|(?:19|20)\d\d(?: (?:to|till|until) (?:19|20)\d\d)?)\b(?: (?:in|at) [^,;.!?]{1,40})?)",
    re.IGNORECASE,
)


def past_work(clause: str) -> str | None:
    """Return the work of years that a clause says its writer once had, or ``None``.

    Args:
        clause: The clause, with plain quotes.
    """
    match = _WAS.match(clause)
    return match["work"].strip() if match and is_occupation(match["job"]) else None


def long_work(clause: str) -> str | None:
    """Return what a clause tells of work done for years, or ``None``.

    Args:
        clause: The clause, with plain quotes.
    """
    match = _LONG.search(clause)
    return match["work"].strip() if match else None


def in_a_field(work: str) -> bool:
    """Whether work is told by its field: "worked in insurance for nine years".

    Args:
        work: The work, as `long_work` returns it.
    """
    return _IN_A_FIELD.match(work) is not None
