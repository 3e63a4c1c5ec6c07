"""Reading promises: what became of one, and which are made."""

import re
from collections.abc import Iterator

from tools.counts import COUNT, count
from tools.domain import Outcome
from tools.late import late

MOST_PROMISES = 20

_PARTLY = late(
    r"\b(?:part(?:ly|ial(?:ly)?)?|half(?:way)?|almost|mostly|nearly|somewhat|a bit|a little"
    r"|(?:some|most|parts?) of|not (?:all|quite|fully|entirely|completely)|started)\b"
    r"|^some\b|\b[1-9]\d? ?%"
)
_NOT = late(
    r"\b(?:did(?:n['’]?t| not)|could(?:n['’]?t| not)|have(?:n['’]?t| not)|not|never|none|nothing)\b"
)
_MISSED = late(r"\b(?:skip(?:ped)?|miss(?:ed)?|fail(?:ed)?|forgot(?:ten)?)\b")
_NO = late(r"(?:no|nope|nah|n|✗|✘)(?!\w)")
_YES = late(r"(?:yes|yep|yeah|yup|y|sure|✓|✔)(?!\w)")
_DONE = late(
    r"\b(?:kept|keep|done|did|finished|completed?|achieved|managed|made it|all of it|100 ?%)"
)

_OUTRIGHT = late(r"\bnot kept\b")
"""The word of the question, which decides whatever is told beside it."""
_PARTS = late(r"\s*[,;.]+\s*|\s+(?:and|but)\s+")

_NO_MATTER = late(r"(?:no|not an?) (?:problem|worr|trouble|issue|sweat|doubt|bother|big deal)")

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_ARTICLES = frozenset({"a", "an"})
_NUMBER = late(rf"(?<![\w.,/-])(?P<n>{COUNT})(?![\w.,/%:-]*\w|%)(?: (?P<thing>[^\W\d_]+))?")
_DAY = late(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\d{1,2}\b"
    rf"|\d{{1,2}}(?: of)? {_MONTH}\b|{_MONTH} \d{{1,2}}\b"
    r"|(?:by|until|till?|before|at|chapters?|parts?|pages?|sections?|modules?|lessons?|units?"
    r"|weeks?|days?|levels?|steps?|versions?|numbers?|no\.?) \d{1,3}\b(?: ?(?:am|pm)\b)?"
    r"|(?:19|20)\d\d\b)"
)
"""A figure that dates or names something, and counts nothing."""
_THAT_ONE = late(r"\b(?:that|this|the|each|every|first|last|next|which|other) one\b")
_OUT_OF = late(rf"\b(?P<n>{COUNT}) (?:out )?of (?:the |those |these |my )?{COUNT}\b")
"""A part of what was promised: "one of the two"."""
_OF_BOTH = late(r"\bboth(?: of (?:them|those|these))?\b")
_BOTH = 2
_OF_THEM = frozenset({"of", "so", "only", "already", "now", "yet", "in", "this"})
"""What may follow a number that counts what was promised."""

_VERB = (
    r"(?:add|apply|arrange|ask|attend|begin|book|build|call|check|clean|complete|configure|contact"
    r"|continue|cover|create|cut|deploy|design|do|document|draft|draw|email|explain|explore"
    r"|extend|find|finish|fix|follow|get|give|go|help|implement|install|join|keep|learn|leave"
    r"|look|make|measure|meet|memori[sz]e|message|move|note|open|organi[sz]e|pass|plan|post"
    r"|practi[cs]e|prepare|present|publish|pull|push|put|read|rebuild|record|redo|refactor"
    r"|register|rehearse|repeat|research|review|revise|rewrite|ring|run|say|schedule|send|set|ship"
    r"|show|sign|sit|sketch|solve|speak|spend|stay|start|stop|study|submit|summari[sz]e|take|talk"
    r"|teach|tell|test|tidy|train|translate|try|turn|update|upload|use|visit|watch|work|write)"
)
_LEADS = late(
    r"^(?:(?:that|and|then|also|so|ok(?:ay)?|well|hm+|maybe|actually|next (?:week|wk)|for next"
    r" week|my promises?(?: (?:is|are))?|to)[\s,:]+"
    r"|i(?:'ll| will| shall|'m going to| am going to| wanna| want to| would like to|'d like to"
    r"| plan to| intend to| hope to| commit to| promise(?: (?:to|that i'?ll|that i will|you))?)"
    r"[\s:]+)+(?=\w)",
    re.IGNORECASE,
)
"""What leads up to a promise, and is no part of it."""
_TRAILS = late(
    r"[\s,.]+(?:lol|haha+|hopefully|(?:and )?that'?s (?:it|all)"
    r"|i (?:think|guess|hope)|:-?[)/(]|;-?\)|promise|honest(?:ly)?)"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_DAY_FIRST = late(
    r"^(?:by|until|till|for|before) (?:(?:the|next|this|coming|end of|on) )*(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun|to)?(?:day|week|weekend|morrow|month|time|check-?in|then)\s*[:–—-]\s+",
    re.IGNORECASE,
)
_ASIDE_FIRST = late(
    r"^(?:(?:ok(?:ay)?|fine|alright|all right|right|well|so|then)[\s,]+)*(?:no (?:more )?(?:text"
    r"|remind|e-?mail|messag|call|mail|excuse|problem|worr|joke|notification|alert)\w*"
    r"|(?:forget|never ?mind|skip) (?:that|it|(?:about )?the (?:text|remind|e-?mail|messag|call"
    r"|mail)\w*))(?: then)?[.!]\s+(?=\S)",
    re.IGNORECASE,
)
"""A sentence that only gives way before what is promised: "Ok, no texting."."""
_ONLY = late(
    r"^(?:just|only)\s+(?!\S+ (?:h|hrs?|hours?|min\w*)\b)(?=(?:the|an?|my|one|two|three|\d)\b)",
    re.IGNORECASE,
)
_THEN = late(r"(?<=\w\w)[\s,]+then[\s.!]*$", re.IGNORECASE)
_SOME = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_COUNTED_THING = late(rf"(?:the|my|an?|{_SOME}) (?!of\b|hours?\b|h\b|mix\b)\w+", re.IGNORECASE)
_SOME_THINGS = late(rf"{_SOME} (?!of\b|hours?\b|h\b|mix\b|more\b)[^\W\d]{{3,}}", re.IGNORECASE)
_AND_SOME = late(
    rf"\s*,?\s+(?:and|plus)\s+(?={_SOME} (?!of\b|hours?\b|h\b|more\b|or\b)[^\W\d]{{3,}})",
    re.IGNORECASE,
)
"""Where a second thing is counted after a first: "the video and two wireframes"."""
_ALSO = r"(?:(?:also|then|to|actually|maybe|finally|i'?ll|i will|i shall) )*"
_AND_THEN = late(
    rf"\s*(?:,\s*(?:(?:and|plus|then)\s+)?|\s(?:and|plus|&)\s+)(?={_ALSO}{_VERB}\s+\S+)",
    re.IGNORECASE,
)
"""Where a second thing to do may begin."""
_TO_DO = late(rf"{_VERB}\s+(?!and\b)\S+", re.IGNORECASE)
_ONE_WITH = late(r"(?:sit|go|try|come|get|work|stop|stay)(?: \w+)?", re.IGNORECASE)
"""What is done with what follows, rather than beside it: "sit down and read"."""

_MARK = late(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")
_BETWEEN = late(r"[\n;]+")


def read_outcome(text: str, promised: str = "") -> Outcome | None:
    """Return what became of a promise, or ``None`` where the words are unclear or contradict.

    A number says what became of a promise that has one: of "ask three clients", "I asked two" is a
    part, and "all three" the whole.

    Args:
        text: The words as typed: "yes", "half of it", "didn't get to it", "skipped", "two".
        promised: The promise.
    """
    said = " ".join(text.casefold().split())
    negated, missed = _NOT.search(said), _MISSED.search(said)
    yes, no, done = _YES.match(said), _NO.match(said), _DONE.search(said)
    counted = None if negated or missed or no else _by_count(said, promised)
    if counted is not None:
        return counted
    if _PARTLY.search(said):
        return None if missed else "partly"
    outright = yes or no or missed or _OUTRIGHT.search(said)
    if done is not None and not outright and _each_its_own(said):
        return "partly"
    if negated:
        done_first = done is not None and done.start() < negated.start()
        return None if yes or missed or done_first else "not kept"
    if no or missed:
        return None if yes or done else "not kept"
    return "kept" if yes or done else None


def _each_its_own(said: str) -> bool:
    """Whether one part of what was promised is told to be done, and another not."""
    split = _PARTS.split(said)
    parts = [it for it in split if len(it.split()) > 1 and not _NO_MATTER.match(it)]
    not_done = [bool(_NOT.search(it) or _NO.match(it)) for it in parts]
    done = [bool(_DONE.search(it)) for it in parts]
    return any(it and not no for it, no in zip(done, not_done, strict=True)) and any(not_done)


def _by_count(said: str, promised: str) -> Outcome | None:
    """Return what a number alone, or of the same thing, says of a promise of a number."""
    said = _OUT_OF.sub(r"\g<n>", _THAT_ONE.sub("", said))
    asked, told = _counted(promised.casefold()), _counted(said)
    if not told and len(asked) == 1 and count(asked[0]["n"]) == _BOTH:
        told = _counted(_OF_BOTH.sub("two", said))
    if len(asked) != 1 or len(told) != 1:
        return None
    thing, rest = asked[0]["thing"] or "", told[0]["thing"] or ""
    if rest and rest not in _OF_THEM and not (thing and rest.startswith(thing.rstrip("s"))):
        return None
    wanted, done = count(asked[0]["n"]), count(told[0]["n"])
    if done >= wanted:
        return "kept"
    return "partly" if done else "not kept"


def _counted(words: str) -> list[re.Match[str]]:
    """Return the numbers of words that count something."""
    found = _NUMBER.finditer(_DAY.sub(" ", words))
    return [it for it in found if it["n"] not in _ARTICLES]


def split_promises(text: str) -> tuple[str, ...]:
    """Return the single promises of a text, without what leads up to them.

    Each line, each number and what stands behind a semicolon is one, and so is each thing to do
    that a sentence names: "finish the book and write a summary" are two.

    Args:
        text: The promises as typed.
    """
    text = _ASIDE_FIRST.sub("", text.strip())
    lines = [part for line in _BETWEEN.split(text) for part in _numbered(line.strip())]
    told = [one for line in lines for one in _apart(" ".join(_MARK.sub("", line).split()))]
    return tuple(dict.fromkeys(it for it in told if it))


def _apart(line: str) -> Iterator[str]:
    """Yield the things to do that a line names, each begun by what one does."""
    own, start = _own(line), 0
    things = _AND_SOME.split(own) if _COUNTED_THING.match(own) else ()
    if len(things) > 1:
        yield from map(_own, things)
        return
    for cut in _AND_THEN.finditer(own) if _names_a_thing(own) else ():
        before = _own(own[start : cut.start()])
        if _names_a_thing(before) and not _ONE_WITH.fullmatch(before):
            yield before
            start = cut.end()
    yield _own(own[start:])


def _names_a_thing(words: str) -> bool:
    """Whether words begin with what one does, or with things that are counted."""
    return bool(_TO_DO.match(words) or _SOME_THINGS.match(words))


def _own(words: str) -> str:
    return _THEN.sub("", _TRAILS.sub("", _ONLY.sub("", _LEADS.sub("", _DAY_FIRST.sub("", words)))))


def _numbered(line: str) -> list[str]:
    """Return the parts of a line that counts them: "1. Read it 2. Try it"."""
    cuts = [0]
    if re.match(r"1[.)]\s", line):
        while found := late(rf"(?<=\s){len(cuts) + 1}[.)]\s").search(line, cuts[-1]):
            cuts.append(found.start())
    return [line[start:end] for start, end in zip(cuts, [*cuts[1:], len(line)], strict=True)]
