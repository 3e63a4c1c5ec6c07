"""Facts that a sentence states of whoever writes it, each with its value and unit."""

import re
from collections.abc import Callable, Iterator

from tools.counts import COUNT, count
from tools.domain import FactKind
from tools.late import late
from tools.telling.constraints import constraint_spans, subject_of
from tools.telling.earnings import current_pay
from tools.telling.notice import told_notice
from tools.telling.preferences import lasts
from tools.telling.terms import told_terms
from tools.telling.told import PLACE, Told

_NAME = (
    r"[^\W\d_][\w'’.-]*"
    r"(?: (?!(?:from|last|this|next|when|after|because|to|on|and|but|so|since|with|for|now|in"
    r"|where|as|at|these|right"
    r"|currently|today|again|actually|really|instead|sorry|though|recently|btw"
    r"|by)\b)[\w'’.-]+){0,3}"
)
_PLACE = late(
    r"\b(?:(?:i|we) (?:currently |now |still |actually )?live"
    r"|(?:i'm|i am) (?:currently |presently |now )?(?:living|staying|residing)"
    r"|i(?:'m| am) (?:currently |now )?(?:based|located|settled)"
    r"|(?:i|we) (?:just |recently )?(?:moved|relocated)|i(?:'ve| have) (?:just "
    r"|recently )?(?:moved|relocated))"
    r" (?:just |right |a bit |a little |slightly |very |quite |now |currently |at the moment )?"
    r"(?:in an? (?:\w+ )?(?:village|town|suburb|city|flat|house) |(?:at home|alone|by myself) )?"
    r"(?:in|near|to|outside|from|of|close to|not far from|(?:north|south|east|west) of) (?P<a>"
    + _NAME
    + r"(?:, (?-i:[A-Z])[\w' -]{1,30})?)"
    r"|\b(?:i'm|i am) (?:now |currently |still )?in (?P<c>(?-i:[A-Z][a-zà-ÿ'-]{3,})"
    r"(?: (?-i:[A-Z])[\w'-]+)?)(?=\s*[,.;!]|$| by the way| btw| and i\b| too\b)"
    r"|\bmy (?:home|location|home town|hometown|city|place of residence|address) is (?:in )?"
    r"(?P<b>" + _NAME + r"(?:, (?-i:[A-Z])[\w' -]{1,30})?)",
    re.IGNORECASE,
)
_NO_PLACE = late(
    r"^(?:an?|the|my|our|hope|fear|peace|constant|another|this|that|different|management|it"
    r"|from|on|with|to|home|here|there|meetings?|slack|zoom|limbo|denial|chaos|debt"
    r"|sales|marketing|finance|logistics|retail|education|nursing|admin|accounts|engineering|support"
    r"|security|construction|operations|payroll|love|trouble|monday|tuesday|wednesday|thursday"
    r"|friday|year|week|quarantine|hospital|training|school|college)\b",
    re.IGNORECASE,
)
_ADDRESS = late(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}")
_SITE = late(r"(?:https?://|www\.|(?:linkedin|github)\.com/)[^\s|,;)>\]]{2,200}", re.IGNORECASE)
_PHONE = late(
    r"\b(?:phone|mobile|cell|telephone|tel|number)\b[^\d+]{0,20}(?P<n>\+?\(?\d[\d ().-]{6,17}\d)",
    re.IGNORECASE,
)
_MINE = late(
    r"\b(?:my|mail me|email me|e-mail me|call me|write (?:to )?me|reach me|contact me)\b|^\S+$"
    r"|^(?:e-?mail|contact|phone|linkedin|github|web(?:site)?)\b",
    re.IGNORECASE,
)
DEGREE = (
    r"(?:b\.?sc\.?|m\.?sc\.?|b\.?a\.?|m\.?a\.?|b\.?eng\.?|m\.?eng\.?|mba|ph\.? ?d\.?"
    r"|bachelor(?:'?s)?"
    r"|master(?:'?s)?|doctorate|diploma|(?:\w+ )?degree|apprenticeship|abitur|[ao][ -]levels"
    r"|bootcamp|[bm]\.?com\.?|[bm]\.?tech\.?|[bm]ca|b\.?ed\.?|pgce|hn[dc]|nvq(?: level \d)?|btec"
    r"|bsn|msn|bfa|mfa|ll[bm]|mph|msw|bba|m\.?phil|m\.?res|[bm]\.?arch|d\.?phil|associate'?s"
    r"|gcses?|matura|baccalaur[eé]ate?|licenciatura|laurea|diplom|ausbildung|gesellenbrief"
    r"|meisterbrief|traineeship|(?:city (?:and|&) guilds))"
)
"""What a degree or a school's end is called."""

_FIELD = (
    r"(?:engineering|sciences?|medicine|law|history|biology|physics|chemistry|economics|nursing"
    r"|design|languages|literature|philosophy|psychology|business|accounting|architecture|maths"
    r"|mathematics|education|music|arts?|theology|journalism|politics|sociology|pharmacy"
    r"|management|informatics|geography|geology|statistics|agriculture|catering)"
)
_EDUCATION = late(
    rf"\bi(?:'ve| have|'m| am)? (?:also |then |just )*(?:having|did|do|done|have|hold|got|earned"
    rf"|completed"
    rf"|finished"
    rf"|received|obtained|graduated with)(?: (?:an?|my|the))? (?P<a>{DEGREE}(?!\w).{{0,120}})$"
    rf"|\bi've (?:an?|my|both an?) (?P<f>{DEGREE}(?!\w).{{0,120}})$"
    r"|\bi (?P<g>left school (?:at|in|with) .{2,80})$"
    r"|\bi read (?P<h>[a-z ]{3,40} at (?-i:[A-Z]).{2,60})$"
    rf"|\bi (?:studied|trained in) (?P<i>(?:\w+ ){{0,3}}{_FIELD} in (?-i:[A-Z])\w.{{1,60}})$"
    rf"|^(?P<k>{DEGREE}(?: \w+){{0,4}}(?:,| from| at) (?=.*(?:\b(?:univ|uni\b|college"
    r"|institut|school|academy|polytechnic|iit\b|nit\b)|\b(?:19|20)\d\d\b)).{2,120})$"
    r"|\bi (?:graduated|took my degree) (?P<b>(?:from|in|at) .{2,120})$"
    r"|\bi (?:studied|study|'m studying|am studying) (?P<c>.{2,60}? at .{2,60})$"
    r"|\bmy (?:degree|major|bachelor's|master's|phd|doctorate) (?:is|was) (?:in "
    r"|an? )?(?P<d>(?!(?:\w+ )?(?:waste|joke|mistake|disaster|nightmare|pain|scam)\b).{2,100})$"
    rf"|^(?:(?:and|also) )*(?:(?:an?|my) )?(?P<e>{DEGREE} in .{{2,120}})$",
    re.IGNORECASE,
)
EXAMS = (
    r"(?:(?:security|network|server|cloud|linux|pentest|cysa|casp|a)\+|(?:AZ|DP|AI|SC|PL|MS"
    r"|MB)-\d{3}"
    r"|[A-Z]{3}-C\d\d|CKS|CCNP|CISM|CISA|CEH|OSCP|CSM|PSM(?: I{1,3})?|PSPO|LPIC(?:-\d)?|RHCSA|RHCE"
    r"|TEFL|TESOL|CELTA|CIPD|SHRM-S?CP|CPA|CMA|NCLEX|CDL|cloud practitioner|solutions architect"
    r"(?: associate| professional)?|(?:driving|theory) test"
    r"|level [1-7] food (?:hygiene|safety)|food (?:hygiene|safety) level [1-7])"
)
"""Exams that are called by their name alone."""
_CERTIFICATE = late(
    r"\bi(?:'ve| have|'m| am)? (?:also |just |now "
    r"|recently )*(?:an? )?(?P<a>(?:[\w-]+ ){0,6}?certified\b.{0,100})$"
    r"|\bi(?:'ve| have)? (?:also |just |now |recently |still )*(?:have|hold|got|earned|passed|did"
    r"|finished|renewed"
    r"|obtained|completed)(?: (?:an?|my|the))? (?P<b>.{0,70}?\b(?:certificat(?:e|ion)|cert|CKA"
    r"|CKAD|PMP|CISSP|CCNA|ITIL|licen[cs]e|PRINCE2|CompTIA|CAPM|NEBOSH|IOSH|ACCA|CIMA|AAT|CFA"
    r"|Six Sigma|Scrum Master|CSCS|SIA|HACCP|TOEFL|IELTS|HGV|Gas Safe|(?:first aid|food hygiene"
    r"|forklift|welding|driving|safety)(?: \w+)? (?:ticket|card|badge|pass)"
    rf"|{EXAMS})(?!\w).{{0,100}})$"
    r"|\bi (?P<d>qualified as an? .{3,80})$|\bi(?:'m| am) (?P<e>(?:\w+ )?qualified since .{4,30})$"
    r"|^(?:(?:and|also|plus) )*(?:my |an? )?(?P<f>(?:[\w+-]+ ){1,5}(?:certificat(?:e|ion)|cert"
    r"|licen[cs]e"
    r") (?:renewed|valid|(?:un)?till?|since) .{2,40})$"
    r"|\bmy (?P<c>.{2,70}?\b(?:certificat(?:e|ion)|cert|licen[cs]e) (?:expires?|is valid|runs out"
    r"|ends|lasts|expired).{2,60})$",
    re.IGNORECASE,
)
_THEN = late(
    r",?\s+(?:(?:and|but) since\b|since then\b)|,?\s+(?:and |but )?(?:then|after that|afterwards"
    r"|before that)\b|,?\s+(?:that|which|but) i\b"
    r"|,?\s+if (?:that|it|this|you|any|relevant)\b",
    re.IGNORECASE,
)
"""Where something else is told."""
_BUT = late(r",?\s+(?:but|though|although)\b", re.IGNORECASE)
_LEVELS_AFTER = late(
    r"(?:,|\s+and)\s+(?=(?:(?:and|but)\s+)?(?:lots? of|loads of|plenty of|(?:a )?(?:bit"
    r"|little) of|some"
    r"|i'm|im|i am)\s|[^\W\d](?:[\w+#.-]*[^\W\d])?(?: (?!level\b|class\b|stage\b|grade\b|band\b"
    r"|year\b)"
    r"[a-z+#.-]+){0,2} ?[:=(]? ?[0-5](?: ?/ ?5)?\)?(?:\s*[,;.]|$|\s+and\b))",
    re.IGNORECASE,
)
"""Where the levels begin that stand after a degree: "PhD in biology, R 4, lots of statistics"."""
_PAST_ITS_DAY = late(
    r"(?<=\d{4}),\s+(?!(?:valid|until|and|from|since|by|at|in|with|issued|grade|level)\b)"
    r"(?=[^\d]*$).*$",
    re.IGNORECASE,
)
"""What is told after the year of a paper: "forklift licence until 2028, warehouse operative"."""
_NOT_THAT = late(r",? (?:and )?not [A-Z][\w ]*$")
"""What is named only to be denied: "at Leeds Beckett, not Leeds"."""
_NOT_HELD = late(r"\b(?:no|not|n't|never|without|don't|haven't)\b", re.IGNORECASE)
_TO_COME = late(
    r"\b(?:exam|test|course|certificat(?:e|ion)|cert)\b.{0,30}\b(?:booked|scheduled|planned|due"
    r"|coming up"
    r"|to come|next|tomorrow|soon|expected)\b|^(?:booked|scheduled|registered)\b",
    re.IGNORECASE,
)
"""What is still to be passed."""
_NAMELESS = late(
    r"^(?:an? |the |my |that |this |our |another )*(?:certificate|certification|cert|licen[cs]e"
    r"|exam)s?"
    r"\b(?! (?:in|of|for|as) (?!the\b|my\b|an?\b|it\b|that\b))",
    re.IGNORECASE,
)
"""A certificate of which nothing says what it is: "got the cert in the post"."""
_OF_OTHERS = late(
    r"^(?:(?:\w+|\d+) )?(?:colleagues?|people|staff|students?|pupils?|apprentices?|trainees?|them"
    r"|others|him|her|everyone|drivers?|members?|juniors?|starters?)\b"
    r"|\bthrough (?:their|his|her)\b",
    re.IGNORECASE,
)
_YEARS = late(
    rf"(?:^|\bi(?:'ve| have)(?: got)?|\bwith|\bhas|\bme:) ?(?:about |around |over |more than "
    rf"|almost"
    rf" |nearly )?(?P<n>{COUNT})\+? (?:years?|yrs?)(?:['’])? (?:of )?(?:\w+"
    rf" ){{0,2}}?exp(?:erience)?\b"
    r"(?: (?:in|with|of|as(?: an?)?) (?P<field>[^,.;!?]{2,60}))?",
    re.IGNORECASE,
)
_WORKED = late(
    r"\bi (?:then |also |previously )*(?P<a>(?:worked|was employed|was working) (?:as|at"
    r"|for) .{2,120}"
    r"(?:\b(?:19|20)\d\d\b|\byears?\b|\bmonths?\b).{0,40})$",
    re.IGNORECASE,
)
_PREFERS = late(
    r"\bi(?:'d| would)? (?:really |much |generally |also |strongly )*(?:prefer|(?P<does>rather))(?:"
    r" to)?"
    r" (?P<a>(?!not\b).{2,140})$|\bmy preference is (?:to |for )?(?P<b>.{2,140})$"
    r"|^(?:please )?(?:keep|give me|write) (?P<c>(?:your |the )?(?:answers?|replies|it) "
    r"(?:short|brief|long|detailed|concise|simple).{0,60})$"
    r"|\bi (?:don't like|dislike|hate) (?P<d>(?!my\b|him\b|her\b|them\b|it\b|this\b|that\b"
    r"|you\b).{2,140})$",
    re.IGNORECASE,
)


_GOES_ON = late(
    r"(?:^|[,;]?\s+)(?:but|though|although|yet|still|even though)\b|,?\s+and (?:i|it|my|that)\b",
    re.IGNORECASE,
)
_I = late(r"^i (?:also |just |really )*", re.IGNORECASE)


def told_facts(sentence: str) -> tuple[Told, ...]:
    """Return the facts that a sentence states of its writer.

    Whether it asks, supposes or speaks of somebody else is for the caller to tell first.

    Args:
        sentence: A sentence in the first person, verbatim.
    """
    plain = " ".join(sentence.replace("’", "'").split()).strip(" .!")
    if plain.endswith("?"):
        return ()
    return tuple(dict.fromkeys(it for read in _READERS for it in read(plain)))


def _place(said: str) -> Iterator[Told]:
    match = _PLACE.search(said)
    words = (match["a"] or match["b"] or match["c"]).strip(" .,") if match else ""
    if words and not (_NO_PLACE.match(words) or re.search(r"\d|\ball (?:day|week|the)\b", words)):
        yield Told("contact", words, PLACE)


def _contact(said: str) -> Iterator[Told]:
    if not _MINE.search(said):
        return
    for address in _ADDRESS.findall(said)[:1]:
        yield Told("contact", address.rstrip("."), "email")
    for site in _SITE.findall(said):
        yield Told("contact", site.rstrip("./"), _site_subject(site))
    phone = _PHONE.search(said)
    if phone:
        yield Told("contact", phone["n"], "phone")


def _site_subject(site: str) -> str:
    host = site.casefold()
    return "LinkedIn" if "linkedin." in host else "GitHub" if "github." in host else "website"


def _phrases(kind: FactKind, pattern: re.Pattern[str]) -> Callable[[str], Iterator[Told]]:
    """Return a reader whose value are the words that a pattern catches."""

    def read(said: str) -> Iterator[Told]:
        match = pattern.search(said)
        words = next(filter(None, match.groups()), "") if match else ""
        before = said[: match.end(0) - len(words)] if match else ""
        denied = _NOT_HELD.search(before) or _NOT_HELD.match(words) or _TO_COME.search(words)
        if words and not (denied or _OF_OTHERS.search(words) or _NAMELESS.match(words)):
            if kind == "education":
                words = _LEVELS_AFTER.split(_BUT.split(words, maxsplit=1)[0], maxsplit=1)[0]
            words = _PAST_ITS_DAY.sub("", words) if kind == "certificate" else words
            words = _NOT_THAT.sub("", words)
            yield Told(kind, _THEN.split(words, maxsplit=1)[0].strip(" .,"))

    return read


_POINTED_AT = late(
    r"(?:the|this|that|your|these|those) (?:first|second|third|last|other|next|one|ones|story|piece"
    r"|answer|question|text|sentence|plan|order|way|wording)\b|(?:it|this|that|them|these|those)\b",
    re.IGNORECASE,
)
"""What was shown in the talk, and is no matter of taste in work."""


def _dislike(said: str) -> Iterator[Told]:
    match = _PREFERS.search(said)
    if match and match["d"]:
        disliked = _GOES_ON.split(match["d"], maxsplit=1)[0].strip(" .,")
        if disliked and not _POINTED_AT.match(disliked):
            yield Told("preference", f"not {disliked}")
    elif match:
        words = match["a"] or match["b"] or match["c"]
        if match["c"] or lasts(words, does=match["does"] is not None):
            yield Told("preference", words.strip(" .,"))


def _experience(said: str) -> Iterator[Told]:
    match = _YEARS.search(said)
    if match:
        field = f" in {match['field'].strip()}" if match["field"] else ""
        number = count(match["n"])
        unit = "year" if number == 1 else "years"
        yield Told("experience", f"{number:g}", f"years of experience{field}", unit)


def told_constraints(said: str) -> Iterator[Told]:
    """Yield what a sentence rules out at work, or makes a condition of it."""
    for start, end in constraint_spans(said):
        words = _I.sub("", said[start:end].strip(" ."))
        yield Told("constraint", words, subject_of(words))


_READERS: tuple[Callable[[str], Iterator[Told]], ...] = (
    told_notice,
    current_pay,
    _place,
    _contact,
    _phrases("education", _EDUCATION),
    _phrases("certificate", _CERTIFICATE),
    _experience,
    _phrases("experience", _WORKED),
    _dislike,
    told_constraints,
    told_terms,
)
