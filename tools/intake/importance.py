"""How much a sentence of a role insists on a skill."""

import re
from collections.abc import Iterator

from tools.domain import Importance
from tools.intake.sketch import LIST, MARK, Sketch

_ORDER: tuple[Importance, ...] = ("nice", "should", "must")

_LABELS = re.compile(
    r"(?P<must>must(?:[- ]have)?|critical|essential|required|mandatory|core|high|yes|p[01]\b)"
    r"|(?P<nice>nice(?:[- ]to[- ]have)?|optional|context|low|bonus|plus|no\b|p3\b)"
    r"|(?P<should>should|important|common|medium|moderate|preferred|recommended|desired|good|p2\b)",
    re.IGNORECASE,
)
_NICE_WORDS = (
    r"(?:plus|bonus|nice[- ]to[- ]have|nice|advantage(?:ous)?|asset|benefit|beneficial|optional"
    r"|would be (?:great|nice|ideal|helpful)|welcome|appreciated|helpful|extra)"
)
_SHOULD_WORDS = r"(?:preferred|desired|desirable|recommended|strongly preferred|favou?red)"
_MUST_WORDS = (
    r"(?:required|must(?:[- ]have)?|mandatory|essential|necessary|critical|crucial"
    r"|non-negotiable|a requirement|minimum|need(?:ed)?)"
)
_VERY = (
    r"(?:(?:an?|also|highly|strongly|definitely|definite|big|huge|great|considered|as|the) ){0,4}"
)
_SAID_OF_LIST = (
    rf"(?P<list>{LIST})(?: (?:experience|knowledge|skills?|expertise))?,?"
    rf"(?: (?:is|are|would be|being|will be))?[ (:–-]+{_VERY}"
)
_LISTED = {
    "nice": re.compile(rf"{_SAID_OF_LIST}{_NICE_WORDS}\b", re.IGNORECASE),
    "should": re.compile(rf"{_SAID_OF_LIST}{_SHOULD_WORDS}\b", re.IGNORECASE),
    "must": re.compile(rf"{_SAID_OF_LIST}{_MUST_WORDS}\b", re.IGNORECASE),
}
_BEFORE = {
    "nice": re.compile(
        r"\b(?:ideally|bonus(?: points)?|nice[- ]to[- ]have|a plus if|optionally|extra points"
        rf"|plus points|it(?:'s| is| would be) (?:an? )?{_NICE_WORDS})\b",
        re.IGNORECASE,
    ),
    "should": re.compile(
        r"\b(?:preferably|(?:preferred|desired|desirable):|we(?:'d| would)? prefer)", re.IGNORECASE
    ),
    "must": re.compile(
        r"\b(?:must|required:|(?:role|position|job|we) requires?|mandatory|essential|minimum"
        r"|you need|you will need|you'll need|need to have|we need|non-negotiable)",
        re.IGNORECASE,
    ),
}
_AFTER = {
    "nice": re.compile(
        r"\b(?:is|are|be|considered|as|an?|the|big|huge|strong|definite|highly) "
        rf"{_NICE_WORDS}\b(?! features)",
        re.IGNORECASE,
    ),
    "should": re.compile(rf"\b{_SHOULD_WORDS}\b", re.IGNORECASE),
    "must": re.compile(
        r"\b(?:is|are) (?:an? )?(?:absolutely |strictly )?"
        r"(?:required|must|mandatory|essential|necessary|critical)\b"
        r"|(?<!where )(?<!if )(?<!as )(?<!when )\brequired\b(?= ?(?:$|[.,;)]))",
        re.IGNORECASE,
    ),
}
_LABEL_AT_END = re.compile(
    r": ?(?P<label>optional|common|critical|important|context-specific|required|preferred"
    r"|nice to have)\b[^:]{0,80}$",
    re.IGNORECASE,
)
_NEEDED = r"(?:needed|required|necessary|expected)"
_WITHOUT_NEED = (
    rf"\b(?:no|without|zero) (?:prior |previous |any )?(?P<list>{LIST})(?: [\w-]+){{0,3}}?"
    rf" (?:is |are )?{_NEEDED}\b"
)
_NO_EXPERIENCE_NEEDED = (
    r"\bno (?:prior |previous )?(?:experience|knowledge|background)(?: \w+){0,2} (?:with|of|in)"
    rf" (?P<list>{LIST})(?: [\w-]+){{0,3}}? ?(?:is |are )?{_NEEDED}\b"
)
_IS_NOT_NEEDED = (
    rf"(?P<list>{LIST})(?: [\w-]+){{0,2}}?,? (?:(?:is|are) not|isn't|aren't|not)"
    rf" (?:\w+ ){{0,2}}?(?:{_NEEDED}|mandatory|a must|a requirement|essential)\b"
)
_NO_NEED_OF = (
    r"\b(?:don't|do not|doesn't|won't|not|no) need (?:to (?:know|have|be an? expert in) )?"
    rf"(?:any |for |prior )*(?P<list>{LIST})"
)
_NOT_ASKED_FOR = (
    r"\b(?:not|n't) (?:\w+ )?(?:require|expect|ask for|look for)(?: \w+){0,3}?"
    rf" (?P<list>{LIST})"
)
_NOT_THAT_JOB = rf"\bnot an? (?P<list>{LIST}) (?:role|position|job|shop)"
_LEFT_BEHIND = rf"\b(?:instead of|rather than|away from|moving off|replacing) (?P<list>{LIST})"
_NOT_NEEDED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        _WITHOUT_NEED,
        _NO_EXPERIENCE_NEEDED,
        _IS_NOT_NEEDED,
        _NO_NEED_OF,
        _NOT_ASKED_FOR,
        _NOT_THAT_JOB,
        _LEFT_BEHIND,
    )
)
_ASKED = re.compile(
    r"\b(?:experienced?|knowledge|understanding|proficien(?:t|cy)|familiar(?:ity)?|fluen(?:t|cy)"
    r"|expert(?:ise)?|skill(?:s|ed)|background|command|degree|comfortable|competen(?:t|ce)"
    r"|mastery|grasp|years?) (?:in|with|of|using|on)\b"
    r"|\b(?:experience|knowledge|skills|expertise)(?: \w+)? ?(?:$|[.,;)]|is\b|are\b)"
    r"|\byou (?:have|are|know|bring|should|must|need)\b|\byou(?:'re|'ll need|'ve)\b"
    r"|\b(?:we(?:'re| are)? |is |are )?(?:looking for|seeking|searching for)\b"
    r"|\bshould (?:have|be|know)\b|\bmust\b|\bis (?:a plus|required|preferred|a must)\b"
    r"|\b(?:role|position|job|we|candidates?) (?:also )?(?:requires?|needs?|use)\b"
    r"|\b(?:tech stack|our stack|technologies|tools|requirements?|skills)\b ?:"
    r"|\b(?:required|preferred)(?= ?(?:$|[.,;:)]))|\b(?:ideally|nice to have)\b",
    re.IGNORECASE,
)
_OF_THE_EMPLOYER = re.compile(
    r"(?:we|our|us|join|at [A-Z<]\w+"
    r"|<[A-Z]+>(?: <[A-Z]+>)*(?:'s)? (?:is|are|has|provides?|offers?))\b"
    r"(?!.*\b(?:looking for|seek|need|require|expect|use|tech stack|want you)\b)",
    re.IGNORECASE | re.DOTALL,
)
_PERK = re.compile(
    r"\b(?:vacation|paid leave|days off|holidays|home office|flexible (?:working )?hours|pension"
    r"|health insurance|free (?:drinks|fruit|coffee|lunch)|annual salary|competitive salary"
    r"|stock options|gym membership|interview \()",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"; |\.\s|,? but |, (?=ideally|preferably|bonus|nice to have)", re.IGNORECASE)


def label_importance(text: str) -> Importance | None:
    """Return the importance that a label states ("Critical", "Optional", "P1"), the first named."""
    match = _LABELS.search(text)
    if match is None:
        return None
    found: dict[str, Importance] = {"must": "must", "nice": "nice", "should": "should"}
    return found[str(match.lastgroup)]


def stronger(one: Importance, other: Importance) -> Importance:
    """Return the stronger of two importances."""
    return max(one, other, key=_ORDER.index)


def one_lower(importance: Importance) -> Importance:
    """Return the importance below; ``nice`` is the lowest."""
    return _ORDER[max(0, _ORDER.index(importance) - 1)]


def strength(importance: Importance) -> int:
    """Return 0 for nice, 1 for should and 2 for must."""
    return _ORDER.index(importance)


def tells_of_the_employer(sentence: str) -> bool:
    """Whether a sentence speaks of the company or of what it offers, not of what it asks for."""
    return bool(_OF_THE_EMPLOYER.match(sentence) or _PERK.search(sentence))


def asks(sentence: Sketch) -> bool:
    """Whether a sentence outside any section of requirements speaks of what is asked for."""
    return bool(_ASKED.search(sentence.text))


def unneeded(sentence: Sketch) -> Iterator[int]:
    """Yield the indexes of the skills that a sentence says are not needed."""
    for pattern in _NOT_NEEDED:
        for match in pattern.finditer(sentence.text):
            yield from sentence.marked(*match.span("list"))


def worded_importances(sentence: Sketch) -> dict[int, Importance]:
    """Return the importance that a sentence's words give to its skills, by index.

    "Jenkins is a plus" speaks of Jenkins, "ideally" of what follows, and "… is required" at the
    end of a clause of the whole clause.
    """
    found: dict[int, Importance] = {}
    start = 0
    for end in [*_CLAUSES.finditer(sentence.text), None]:
        stop = end.start() if end else len(sentence.text)
        for index, importance in _in_clause(sentence, start, stop):
            found.setdefault(index, importance)
        start = stop
    for index, importance in _labelled_at_end(sentence):
        found.setdefault(index, importance)
    return found


def _labelled_at_end(sentence: Sketch) -> Iterator[tuple[int, Importance]]:
    label = _LABEL_AT_END.search(sentence.text)
    importance = label_importance(label["label"]) if label else None
    if label and importance:
        for index in sentence.marked(0, label.start()):
            yield index, importance


def _in_clause(sentence: Sketch, start: int, stop: int) -> Iterator[tuple[int, Importance]]:
    text = sentence.text
    for importance in _ORDER:
        for match in _LISTED[importance].finditer(text, start, stop):
            for index in sentence.marked(*match.span("list")):
                yield index, importance
    for importance in _ORDER:
        for match in _BEFORE[importance].finditer(text, start, stop):
            for index in sentence.marked(match.end(), _bracket_end(text, match.end(), stop)):
                yield index, importance
    for importance in _ORDER:
        for match in _AFTER[importance].finditer(text, start, stop):
            for index in sentence.marked(_part_start(text, start, match.start()), match.start()):
                yield index, importance


def _bracket_end(text: str, start: int, stop: int) -> int:
    """Return where words before a list stop to hold: at the bracket that closes around them."""
    closing = text.find(")", start, stop)
    return closing if closing >= 0 and "(" not in text[start:closing] else stop


def _part_start(text: str, start: int, end: int) -> int:
    """Return where the part of a clause begins that its last words speak of."""
    for comma in reversed([it.start() for it in re.finditer(r", (?:and )?", text[:end])]):
        if comma < start:
            break
        if not re.match(rf", (?:and |or )?{MARK}", text[comma:]) and MARK in text[comma:end]:
            return comma
    return start
