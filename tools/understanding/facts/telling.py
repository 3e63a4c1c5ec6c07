"""What a clause tells of the user beside skills and work: pay, place, constraints, goals."""

import re
from collections.abc import Iterator

from tools.language import LANGUAGES
from tools.late import late
from tools.telling import Told, told_goal
from tools.telling.rules import told_constraints
from tools.understanding.facts.fact_parts import facts_told, wanted_told
from tools.understanding.facts.wished_ways import wished_ways
from tools.understanding.intent import Context, Intent
from tools.understanding.memory.keeping import kept_after
from tools.understanding.naming import names_role, near_title, role_phrase
from tools.understanding.plans.hours import read_hours
from tools.understanding.roles.targets import read_target
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_AIMS = late(r"^(?:to )?(?:be|become|work as|aim for|go for)\b", re.IGNORECASE)
_LEVEL_ALONE = late(r"(?:to be |an? |at |level )*[0-5](?:\s?/\s?5)?[\s.!]*", re.IGNORECASE)
_OF_COACH = late(r"\b(?:targets?|goals?|roadmap|skills?|levels?|(?:the|my) plan)\b", re.IGNORECASE)
_MOVES = late(
    r"\b(?:want|like|wish|plan|hope|looking) to\b.{0,40}\b(?:move|shift|switch|change|get"
    r"|transition|go) (?:from|to|into)\b",
    re.IGNORECASE,
)
_OF_THAT = late(r"^(?:need|want) (?:it|that|this|them|these|those)\b", re.IGNORECASE)
"""What is said of what was just spoken of."""
_FINISHES = late(
    r"^(?:(?:i|we) )?(?:need|have|must|want|got|gotta)(?: to)? (?:finish|end|(?:be|get) (?:done"
    r"|ready|finished|through))(?: (?:it|this|that|everything|all|with (?:it|this|that)))*"
    r" (?:by|before|until|till?|in|no later than)\b",
    re.IGNORECASE,
)
"""What names nothing but its last day, which is the plan's: "need to finish before 15 April"."""
_CERTIFICATE = late(
    r"^(?:and |also |yes |oh )*(?:i(?:'ve| have)? )?(?:just |recently |finally |already "
    r"|also )*(?:passed|got|earned|obtained"
    r"|completed|hold|received|did) (?:my |the |an? )?(?P<name>[A-Z][\w+#./& -]{2,60}?) (?:exam"
    r"|certificate"
    r"|certification|cert)\b",
    re.IGNORECASE,
)
_CODED = late(
    r"^(?:and |also |yes |oh )*(?:i(?:'ve| have)? )?(?:just |recently |finally |already |also )*"
    r"(?:passed|got|earned|hold|renewed) (?:my |the |an? )?(?P<name>(?-i:[A-Z]{2,6}-\d{2,4}|CAPM"
    r"|CSM|TOEFL|IELTS))\b",
    re.IGNORECASE,
)
"""A certificate by the code of its exam alone."""
_EXAM = late(
    r"^(?:(?:and|also|yes|oh|so|right|well|ok(?:ay)?|hey|guess what)[\s,]+)*(?:i(?:'ve| have)?"
    r" )?(?:just"
    r" |recently |finally |already |also )*passed (?:my|the) (?P<name>[\w+#./& -]{2,60}?)(?="
    r" (?:last|in"
    r"|on|yesterday|today|this|back|and|so|with|at|a|two|three)\b|\s*[,.;!–—]|\s*$)",
    re.IGNORECASE,
)
_NAMED_FIRST = late(
    r"^(?:an? |my |the )?(?P<name>[\w+#./& -]{2,40}? (?:certificate|certification|cert|licen[cs]e"
    r"|diploma))[\s,]+(?:got it|have it|passed it?|did it|done|obtained|since|from|in (?:\d{4})"
    r"|\d{4})",
    re.IGNORECASE,
)
_NO_EXAM = late(
    r"\b(?:interview|probation|ball|message|deadline|stage|halfway|point|driving|time|baton|torch|hat"
    r"|kidney|stone|buck|word|audition|round|screening|quiz|assessment|test of|no|not|any|your)\b",
    re.IGNORECASE,
)
_MORE_LANGUAGES = (
    "Afrikaans|Albanian|Amharic|Basque|Bengali|Bosnian|British Sign Language|BSL|Cantonese|Catalan"
    "|Croatian|Dari|Estonian|Farsi|Gaelic|Galician|Gujarati|Hausa|Hindi|Icelandic|Igbo|Indonesian"
    "|Irish|Kannada|Kurdish|Latvian|Lithuanian|Malay|Malayalam|Maltese|Mandarin|Marathi|Nepali"
    "|Norwegian|Pashto|Punjabi|Sinhala|Slovenian?|Slovak|Somali|Swahili|Tagalog|Tamil|Telugu|Thai"
    "|Tigrinya|Twi|Urdu|Uzbek|Vietnamese|Welsh|Wolof|Xhosa|Yoruba|Zulu"
)
_LANGUAGES = f"{'|'.join(LANGUAGES)}|{_MORE_LANGUAGES}"
_SPOKEN = late(
    rf"\bmy (?P<language>{_LANGUAGES}) is (?:(?:a bit |a little |quite |pretty |very "
    rf")*(?:rusty|good"
    r"|ok|okay|decent|fine|poor|bad|weak|strong)[\s,;–—-]+)?(?:at |about |around |now |say "
    r"|maybe |roughly )*"
    r"(?P<level>[ABC][12]|native|fluent|basic|intermediate|conversational"
    r"|my (?:mother tongue|first language))\b",
    re.IGNORECASE,
)
_SPEAKS = late(
    r"\bgrew up (?:speaking|with)\b|\bi have [ABC][12] in\b"
    r"|(?:\bi |^|,\s*|\band )(?:can |also )*speak\b(?!ing)"
    r"|\b(?:mother|native|first) (?:tongue|language|speaker)\b"
    r"|\bi(?:'m| am)"
    r" (?:a native|fluent|bilingual)\b|^(?:native|fluent|bilingual)\b",
    re.IGNORECASE,
)
_LANGUAGE_LIST = late(
    r"^(?:my )?languages?(?: i speak| spoken)?\s*(?:[:=–—-]|are\b)", re.IGNORECASE
)
"""What makes each language after it one that is spoken, with a level or without."""
_FROM_CHILDHOOD = late(
    r"\b(?:grew up|raised) (?:with|in|on|speaking|bilingual)\b|\b(?:from|since) (?:birth"
    r"|childhood)\b"
    r"|\bas a child\b|\b(?:mother|native|first) (?:tongue|language|speaker)\b",
    re.IGNORECASE,
)
_PLAINLY_SPOKEN = late(r"native|natively|fluent|fluently|[ABC][12]|my .*", re.IGNORECASE)
_LISTED = late(
    r"^(?:my )?(?:certificates?|certifications?|certs)\s*(?::|are|=)\s*(?P<names>\S.{2,200})$",
    re.IGNORECASE,
)
_COMMAS = late(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+")
_NO_NAMES = frozenset({"the", "my", "a", "an", "that", "this", "last", "next", "first", "second"})
_HOW = {
    **dict.fromkeys(
        (
            "mother tongue",
            "native tongue",
            "my mother tongue",
            "my mother tongue is",
            "my native tongue is",
            "my native language is",
            "my native tongue",
            "my first language",
            "my native language",
        ),
        "native",
    ),
    "a bit of": "a bit",
    "natively": "native",
    "fluently": "fluent",
    "speaker": "",
    "well": "good",
}
_LANGUAGE = late(
    rf"(?:\b(?P<before>[ABC][12]|my (?:mother|native) (?:tongue|language) is"
    rf"|native|fluent|basic|good|decent|rusty|intermediate|conversational|some"
    rf"|a little|a bit of) (?:in )?)?"
    rf"\b(?P<language>{_LANGUAGES})\b"
    r"(?:[,:]? ?\(?(?:at |is |about |around )*(?P<how>[ABC][12]|natively|native|fluently|fluent"
    r"|well|basic"
    r"|intermediate|conversational|(?:a little|a bit)(?! of)|(?:my )?(?:mother|native) tongue"
    r"|my (?:first|native) language)\b)?",
    re.IGNORECASE,
)
_SURE = 0.975
_NOTED = 0.93
_REMEMBER = late(
    r"^(?:(?:and|also|please) )*(?:(?:remember|note|keep in mind|bear in mind|don't forget"
    r"|do not forget|make a note|write down|save|store)(?: down)?(?::| that\b|,)"
    r"|(?P<bare>remember|note|keep in mind)(?= (?:i|i'm|i've|my)\b)"
    r"|(?:for the record|fyi|for your information|just so you know|you should know(?: that)?)[:,]?)"
    r"\s+(?P<rest>\S.+)$",
    re.IGNORECASE | re.DOTALL,
)


def to_remember(clause: str) -> str | None:
    """Return what a clause asks to be remembered ("remember that …"), or ``None``."""
    match = _REMEMBER.match(clause)
    return match["rest"] if match else kept_after(clause)


def read_note(clause: str) -> tuple[Intent, ...]:
    """Return what is to be remembered as it was said, where no rule knows what it speaks of."""
    match = _REMEMBER.match(clause)
    if match is None or match["bare"] or standing(match["rest"]) != "plain":
        return ()
    return (_fact(clause, Told("note", match["rest"].strip(" .!")), _NOTED),)


def read_told(clause: str, words: str) -> Iterator[Intent]:
    """Yield the facts that a clause states of the user's own present.

    Args:
        clause: The clause, to be quoted.
        words: It, without what only announces it.
    """
    passed = tuple(_passed(words))
    yield from (_fact(clause, it, _SURE) for it in passed)
    told_of = facts_told(words)
    exam = _passed_exam(words)
    if exam and "certificate" not in {it.kind for it in (*passed, *told_of)}:
        yield _fact(clause, Told("certificate", exam["name"].strip()), _SURE)
    for told in told_of:
        if told.kind in {"preference", "constraint"} and (
            _AIMS.match(told.value)
            or _OF_COACH.search(told.value)
            or _MOVES.search(words)
            or _of_hours(words)
            or names_role(told.value.partition(" over ")[0], ())
            or _OF_THAT.search(told.value)
            or _FINISHES.search(told.value)
        ):
            continue
        if told.kind not in {it.kind for it in passed}:
            yield _fact(clause, told, _SURE)


def _of_hours(words: str) -> bool:
    """Whether words speak of hours for learning, which are the plan's."""
    hours = read_hours(words)
    return hours.value is not None or bool(hours.doubt)


def _passed(words: str) -> Iterator[Told]:
    """Yield the certificates and the languages that words tell of."""
    certificate = _CERTIFICATE.match(words) or _CODED.match(words)
    if certificate and certificate["name"].casefold() not in _NO_NAMES:
        yield Told("certificate", certificate["name"].strip())
    for spoken in _SPOKEN.finditer(words):
        yield Told("language", f"{spoken['language'].capitalize()} {spoken['level']}")
    listed = _LISTED.match(words)
    for name in _COMMAS.split(listed["names"]) if listed else ():
        yield Told("certificate", name.strip(" ."))
    speaks = _SPEAKS.search(words) is not None or _LANGUAGE_LIST.match(words) is not None
    named = list(_LANGUAGE.finditer(words))
    alone = len(named) == 1 and _FROM_CHILDHOOD.search(words) is not None
    for spoken in named:
        how = spoken["how"] or spoken["before"] or ("native" if alone else "")
        if speaks or _PLAINLY_SPOKEN.fullmatch(how):
            name = spoken["language"].capitalize()
            yield Told("language", f"{name} {_HOW.get(how.casefold(), how)}".strip())


def _passed_exam(words: str) -> re.Match[str] | None:
    """Return the exam that was passed by its name alone, or the certificate that is named first."""
    match = _EXAM.match(words) or _NAMED_FIRST.match(words)
    return match if match and not _NO_EXAM.search(match["name"]) else None


def read_wished(
    clause: str, words: str, vocabulary: Vocabulary, context: Context
) -> Iterator[Intent]:
    """Yield the goal, or the pay, that a clause wishes for; a role is for `read_target`."""
    pay = wanted_told(words)
    if pay is not None:
        yield _fact(clause, pay, _SURE)
        return
    yield from (_fact(clause, it, _SURE) for it in wished_ways(words))
    elsewhere = _MOVES.search(words) or _of_hours(words)
    for told in () if elsewhere else told_constraints(words):
        of_plan = _OF_COACH.search(told.value) or _FINISHES.search(told.value)
        if not (of_plan or _OF_THAT.search(told.value)):
            yield _fact(clause, told, _SURE)
    goal = told_goal(words)
    if goal is None or words.rstrip().endswith("?"):
        return
    wanted, plainly = goal
    if _LEVEL_ALONE.fullmatch(wanted):
        return
    phrase = role_phrase(wanted, context.roles)
    if near_title(phrase, context.roles) and read_target(words, context):
        return
    role = names_role(phrase, context.roles)
    if plainly or not (role or vocabulary.find(wanted) or read_target(words, context)):
        yield _fact(clause, Told("goal", wanted), _SURE)


def _fact(clause: str, told: Told, confidence: float) -> Intent:
    return Intent(
        kind="fact",
        fact=told.kind,
        confidence=confidence,
        quote=clause,
        text=told.value,
        subject=told.subject,
        unit=told.unit,
    )
