"""How much a sentence of a role insists on a skill."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from tools.domain import Importance
from tools.intake.postings.weighing_abroad import (
    LINKS_ABROAD,
    MUCH_ABROAD,
    MUST_ABROAD,
    MUST_ABROAD_CUES,
    NICE_ABROAD,
    NICE_ABROAD_CUES,
    NICE_AHEAD,
    NICE_AHEAD_CUES,
    SHOULD_ABROAD,
    SHOULD_ABROAD_CUES,
    SHOULD_AHEAD,
    SHOULD_AHEAD_CUES,
)
from tools.intake.text.cued import cue_words
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import LIST, MARK, Sketch, words_in
from tools.late import late
from tools.vocabulary.cues import WELCOMED

_ORDER: tuple[Importance, ...] = ("nice", "should", "must")
_STRENGTH: Final[dict[Importance, int]] = {it: at for at, it in enumerate(_ORDER)}
strength: Final = _STRENGTH.__getitem__
"""Returns 0 for nice, 1 for should and 2 for must."""

_LABELS = late(
    r"\b(?:(?P<must>must(?:[- ]have)?|critical|essential|required|mandatory|core|high|yes|p[01]\b)"
    r"|(?P<nice>could|won'?t|(?:nice|good)[- ]to[- ]have|nice|optional|context|low|bonus|plus|no\b"
    r"|p3\b)"
    r"|(?P<should>should|important|common|medium|moderate|preferred|recommended|desired|good|p2\b))",
    re.IGNORECASE,
)
NICE_WORD: Final = one_of(rf"""
    plus, bonus, nice[- ]to[- ]have, nice, advantage(?:ous)?, asset, benefit, beneficial, optional
    {WELCOMED}
    welcome, appreciated, helpful, extra
    lovely, handy, useful, icing on the cake, pre(?= ?(?:$|[.,;)]))
    {NICE_ABROAD}
""")
"""A pattern for what is said of a skill that is nice to have."""

_SHOULD_WORD = one_of(f"""
    preferred, preferable, desired, desirable, recommended, strongly preferred, favou?red
    {SHOULD_ABROAD}
""")
_MUST_WORD = one_of(f"""
    required, must(?:[- ]have)?, mandatory, essential, necessary, critical, crucial
    non-negotiable, a requirement, minimum, need(?:ed)?
    {MUST_ABROAD}
""")
_VERY = one_of(
    "an?, also, highly, strongly, definitely, definite, big, huge, great, considered, as, real"
    f", added, major, clear, distinct, {MUCH_ABROAD}"
)
_SAID_OF_LIST = (
    rf"(?P<list>{LIST})(?: (?:experience|knowledge|skills?|expertise))?,?"
    rf"(?: (?:is|are|would be|being|will be|{LINKS_ABROAD}))?[ (:–-]+(?:{_VERY} ){{0,4}}"
)
NICE_CUES: Final = f"""
    plus bonus nice advantage advantageous asset benefit beneficial optional would welcome
    appreciated helpful extra lovely handy useful icing pre {NICE_ABROAD_CUES}
"""
"""The words one of which each of those holds."""

_SHOULD_CUES: Final = f"""
    preferred preferable desired desirable recommended favored favoured {SHOULD_ABROAD_CUES}
"""
_MUST_CUES: Final = f"""
    required must mandatory essential necessary critical crucial negotiable requirement minimum need
    needed {MUST_ABROAD_CUES}
"""


class _Said(NamedTuple):
    """Wordings of an importance, and the words one of which each of them holds."""

    cues: frozenset[str]
    pattern: re.Pattern[str]


def _said(cues: str, pattern: str) -> _Said:
    return _Said(cue_words(cues), late(pattern, re.IGNORECASE))


_LISTED: Final[dict[Importance, _Said]] = {
    "nice": _said(NICE_CUES, rf"{_SAID_OF_LIST}{NICE_WORD}\b"),
    "should": _said(_SHOULD_CUES, rf"{_SAID_OF_LIST}{_SHOULD_WORD}\b"),
    "must": _said(_MUST_CUES, rf"{_SAID_OF_LIST}{_MUST_WORD}\b"),
}
_BEFORE: Final[dict[Importance, _Said]] = {
    "nice": _said(
        f"""
        ideally optionally plus points bonus nice credit star stars kudos props cherry better
        thrilled delighted hurt start stand say would d {NICE_CUES} {NICE_AHEAD_CUES}
        """,
        r"(?:\b"
        + one_of(rf"""
            (?:ideally|optionally|a plus if|bonus|nice[- ]to[- ]have)\b
            (?:bonus|extra|plus) points\b
            (?:(?:brownie|double) points|extra credit|gold stars?|kudos|props) (?:for|if|to)\b
            (?:cherry on (?:the )?top|plus):, even better if\b, (?:thrilled|delighted) if\b
            not hurt (?:to|if)\b, head start (?:with|if)\b, stand out (?:if|with)\b
            would help (?:if|to)\b, would help ?:
            not say no to\b, (?:it(?:'s| is)|would be) (?:an? )?{NICE_WORD}\b
            would (?:be (?:great|nice|ideal|helpful|useful)|love it) (?:if|to)\b
            {NICE_AHEAD}
        """)
        + r"|n['’]t (?:hurt (?:to|if)|say no to)\b"
        r"|'d (?:be (?:great|nice|ideal|helpful|useful)|love it) (?:if|to)\b)",
    ),
    "should": _said(
        f"""
        preferably preferred desired desirable prefer favour favor like preference
        {SHOULD_AHEAD_CUES}
        """,
        one_of(rf"""
            \b{SHOULD_AHEAD}
            \bpreferably\b, \b(?:preferred|desired|desirable):
            \bwe(?:'d| would)? (?:prefer|favou?r)\b
            \bwe(?:'d| would) like you to\b, \bpreference (?:is |will be )?(?:given )?(?:to|for)\b
        """),
    ),
    "must": _said(
        """
        must required require requires mandatory essential minimum need negotiable apply without
        lacking unless consider imperative saying expect successful budge bend compromise insist
        insists
        """,
        r"(?:\b"
        + one_of(r"""
            must\b, required:, (?:role|position|job|we) requires?\b
            mandatory\b, essential\b, minimum\b, you(?:'ll| will)? need\b
            need to have\b, we need\b, non-negotiable\b
            not apply (?:without|unless|if you)\b, only apply (?:if|with)\b
            (?:candidates?|applicants?|applications?|those|anyone|people) (?:without|lacking)\b
            (?:not|never|cannot) (?:\w+ ){0,4}(?:without|unless you)\b
            absolutely need\b, only consider\b, imperative\b, goes without saying\b
            (?:not|never) (?:budge|bend|compromise) on\b
            (?<!not )(?<!n't )(?<!n’t )insists? (?:up)?on\b
            we expect you to\b, successful (?:candidate|applicant) (?:will|must)\b
        """)
        + r"|n['’]t (?:(?:budge|bend|compromise) on|apply (?:without|unless|if you)"
        r"|(?:\w+ ){0,4}(?:without|unless you))\b)",
    ),
}
_AFTER: Final[dict[Importance, _Said]] = {
    "nice": _said(
        f"better hurt favour favor edge points star apart {NICE_CUES}",
        rf"\b(?:(?:is|are|be|considered|as|an?|the|big|huge|strong|definite|highly|{LINKS_ABROAD}) "
        rf"{NICE_WORD}\b(?! features)|not hurt\b|in your favou?r\b"
        r"|(?:gives?|earns?|gets?) you (?:an? |the |extra |bonus )*(?:edge|points|gold star)\b"
        r"|sets? you apart\b)|, even better\b|n['’]t hurt\b",
    ),
    "should": _said(_SHOULD_CUES, rf"\b{_SHOULD_WORD}\b"),
    "must": _said(
        f"""
        required must mandatory essential necessary critical expected given prerequisite stakes
        entry requirement consider considered invite invited accept accepted shortlisted rejected
        declined disqualified excluded turned ruled interview offer job chance call negotiable
        breaker dealbreaker insist insists {MUST_ABROAD_CUES}
        """,
        r"\b(?:(?:is|are) (?:an? )?(?:absolutely |strictly )?"
        r"(?:required|must|mandatory|essential|necessary|critical|expected|given|prerequisite)\b"
        r"|table stakes\b|price of entry\b|(?:hard|firm) requirement\b"
        r"|not (?:be )?(?:consider(?:ed)?|invited?|accept(?:ed)?|shortlisted)\b"
        r"|(?:be|are|is) (?:rejected|declined|disqualified|excluded|turned down|ruled out)\b"
        r"|non-negotiable\b|deal[- ]?breaker\b)"
        r"|n't (?:be )?(?:consider(?:ed)?|invited?|accept(?:ed)?|shortlisted)\b"
        rf"|\b{MUST_ABROAD}(?= ?(?:$|[.,;)]))"
        r"|, no (?:interview|offer|job|chance|call)\b"
        r"|(?:\((?:we|they) )?(?<!not )(?<!n't )\binsists? (?:up)?on (?:this|it|that|these|them)\b"
        r"|\(must[- ]have (?:one|either|any|at least|both|all|these)\b[^()]*\)"
        r"|(?<!where )(?<!if )(?<!as )(?<!when )\brequired\b(?= ?(?:$|[.,;)]))",
    ),
}
_LABEL_AT_END = late(
    r": ?(?P<label>optional|common|critical|important|context-specific|required|preferred"
    r"|nice to have)\b[^:]{0,80}$",
    re.IGNORECASE,
)
_WORDINGS: Final = [(said, it) for said in (_LISTED, _BEFORE, _AFTER) for it in _ORDER]
"""Every importance that may be said of a list, before one or behind it, in this order."""


def _by_cue() -> dict[str, list[int]]:
    """Return the numbers of the wordings that need each word, none for those of labels alone."""
    labels = ("common", "important", "context", "should", "could")
    found: dict[str, list[int]] = {it: [] for it in labels}
    for number, (said, importance) in enumerate(_WORDINGS):
        for cue in said[importance].cues:
            found.setdefault(cue, []).append(number)
    return found


_BY_CUE: Final = _by_cue()
_CLAUSES = late(
    r"; |\.\s|,? but |, (?=ideally|preferably|bonus|nice to have)"
    r"| [–—-] (?=(?:we|they) (?:won['’]t|will not|insist)\b)",
    re.IGNORECASE,
)
_RATED = r"(?:(?:at )?(?:level|lvl) ?)?\d{1,2}(?: ?(?:/|out of) ?(?:5|10))?"
_ENDING = late(
    rf"{MARK}[^{MARK},;]{{0,40}}?(?:[,;:|] ?| ?[(\[] ?| ?[–—] ?| - ?)(?:{_RATED}[,;:]? )?"
    rf"(?:{_VERY} ){{0,4}}(?:(?P<nice>{NICE_WORD}|could(?:[- ]have)?)"
    rf"|(?P<should>{_SHOULD_WORD}|should(?:[- ]have)?)"
    rf"|(?P<must>{_MUST_WORD}))[)\]]?(?:[,:]? {_RATED})?(?=[ .)\]]*(?:$|; |, ?{MARK}))",
    re.IGNORECASE,
)

_LINKING: Final = frozenset(",;:|([–—-")
"""The characters one of which stands between a skill and a bare word that weighs it."""
_PARTS = late(r", (?:and )?| [–—-] | ?: ")
_ONE = late(r" ?is\b")
_JOINED = late(r"\b(?:and|or)\b|[/&]", re.IGNORECASE)
_WHOLE_LIST = late(LIST)
_NAMED = late(r"[A-Z][\w.+#-]+ ")
_ONLY_WORDS = late(rf"\( ?(?:(?:{_VERY}|is|are|would be|but|though|not) ?)*$", re.IGNORECASE)


def label_importance(text: str) -> Importance | None:
    """Return the importance that a label states ("Critical", "Optional", "P1"), the first named."""
    match = _LABELS.search(text)
    if match is None:
        return None
    found: dict[str, Importance] = {"must": "must", "nice": "nice", "should": "should"}
    return found[str(match.lastgroup)]


def one_lower(importance: Importance) -> Importance:
    """Return the importance below; ``nice`` is the lowest."""
    return _ORDER[max(0, _STRENGTH[importance] - 1)]


@lru_cache(maxsize=512)  # whether something is asked for, and how much, is read of the same words
def worded_importances(sentence: Sketch) -> Mapping[int, Importance]:
    """Return the importance that a sentence's words give to its skills, by index.

    "Jenkins is a plus" speaks of Jenkins, "Docker 2/5 (nice to have)" of Docker, "ideally" of what
    follows, and "… is required" at the end of a clause of the whole clause.
    """
    found: dict[int, Importance] = {}
    cues = _BY_CUE.keys() & words_in(sentence.text) if sentence.skills else ()
    if not cues:
        return found
    found.update(_weighed_at_end(sentence))
    numbers = sorted({number for cue in cues for number in _BY_CUE[cue]})
    start = 0
    for end in [*_CLAUSES.finditer(sentence.text), None] if numbers else ():
        stop = end.start() if end else len(sentence.text)
        for index, importance in _in_clause(sentence, start, stop, numbers):
            found.setdefault(index, importance)
        start = stop
    for index, importance in _labelled_at_end(sentence):
        found.setdefault(index, importance)
    return found


def _weighed_at_end(sentence: Sketch) -> Iterator[tuple[int, Importance]]:
    """Yield what a bare word behind a skill and its level weighs: "Docker 2/5, nice to have"."""
    if _LINKING.isdisjoint(sentence.text):
        return
    for match in _ENDING.finditer(sentence.text):
        importance = next(it for it in _ORDER if match[it])
        start = _list_start(sentence.text, match.start())
        for index in sentence.marked(start, match.start() + 1):
            yield index, importance


def _list_start(text: str, at: int) -> int:
    """Return where the list begins that holds the skill at an offset, if "and" or "/" join it."""
    listed = next((it for it in _WHOLE_LIST.finditer(text) if it.start() <= at < it.end()), None)
    return listed.start() if listed and _JOINED.search(listed[0]) else at


def _labelled_at_end(sentence: Sketch) -> Iterator[tuple[int, Importance]]:
    label = _LABEL_AT_END.search(sentence.text) if ":" in sentence.text else None
    importance = label_importance(label["label"]) if label else None
    if label and importance:
        for index in sentence.marked(0, label.start()):
            yield index, importance


def _in_clause(
    sentence: Sketch, start: int, stop: int, wordings: Iterable[int]
) -> Iterator[tuple[int, Importance]]:
    """Yield what wordings, by number, say of skills between two offsets."""
    text = sentence.text
    for number in wordings:
        said, importance = _WORDINGS[number]
        for match in said[importance].pattern.finditer(text, start, stop):
            if said is _LISTED:
                reach = _spoken_of(text, *match.span("list"))
            elif said is _BEFORE:
                reach = match.end(), _bracket_end(text, match.end(), stop)
            else:
                reach = _part_start(text, start, match.start()), match.start()
            for index in sentence.marked(*reach):
                yield index, importance


def _spoken_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the part of a list that the words after it speak of."""
    if not _speaks_of_one(text, start, end):
        return start, end
    return max(start, text.rfind(",", start, end)), end


def _speaks_of_one(text: str, start: int, end: int) -> bool:
    """Whether what follows a list speaks of its last name alone.

    "SQL, Kafka is a plus" speaks of Kafka; "SQL and Kafka is a plus" and "SQL, Kafka are a plus" of
    both.
    """
    is_one = _ONE.match(text, end) or text[start:end].rstrip().endswith(" is")
    return bool(is_one) and not _JOINED.search(text, start, end)


def _bracket_end(text: str, start: int, stop: int) -> int:
    """Return where words before a list stop to hold: at the bracket that closes around them."""
    closing = text.find(")", start, stop)
    return closing if closing >= 0 and "(" not in text[start:closing] else stop


def _part_start(text: str, start: int, end: int) -> int:
    """Return where the part of a clause begins that its last words speak of.

    In brackets it is the bracket, unless nothing but those words stands in it: "Go (preferred)"
    speaks of Go, "Kubernetes (CKA preferred)" of the certificate.
    """
    opening = text.rfind("(", start, end)
    if opening >= 0 and ")" not in text[opening:end] and not _ONLY_WORDS.match(text, opening, end):
        return opening
    alone = _speaks_of_one(text, start, end)
    for part in reversed([*_PARTS.finditer(text, start, end)]):
        listed = (
            not alone
            and part[0].startswith(",")
            and re.match(rf"(?:and |or )?{MARK}", text[part.end() :])
        )
        if not listed and (MARK in text[part.end() : end] or _NAMED.match(text, part.end(), end)):
            return part.start()
    return start
