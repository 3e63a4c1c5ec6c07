"""An introduction in headwords, with the stops and the verbs that it leaves out.

"hey im deniz 29 backend dev 6 yrs mostly go and pg, bit of k8s. want senior ai engineer" says who
somebody is, for how long, what they know and what they want, with nothing between. Each part is
found by what it is, the age, the years, the skills, and set apart from the next.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.spelling import Edit
from tools.understanding.facts.names import may_be_name
from tools.understanding.intent import Context
from tools.understanding.roles.occupations import is_occupation
from tools.vocabulary import Vocabulary

_INITIAL: Final = late(
    r"(?:(?<=\bi'm )|(?<=\bi am )|(?<=\bname is )|(?<=\bname's )|(?<=\bthis is ))"
    r"(?P<name>(?:(?:dr|mr|mrs|ms|prof)\.? )?(?:(?-i:[A-Z])\. ?)*)(?=(?-i:[A-Z])\w)",
    re.IGNORECASE,
)
"""What stands before a family name, whose stop ends no sentence: "Dr. Olsen", "S. Okafor"."""
_STOP: Final = late(r"\.(?= ?)")
_GREETS: Final = (
    r"(?:(?:hi+|hey+|hello|hiya|heya|yo|sup|moin|hei|hola|dear|coach|there|all|right|ok(?:ay)?|so"
    r"|well|good (?:morning|day|evening|afternoon))[\s,.!–—-]+)*"
)
_AGE: Final = (
    r"(?P<age>1[4-9]|[2-7]\d)(?:(?: ?(?:yo|y/o|years? old|yrs? old|[fm])|(?: years?| yrs?)"
    r"(?=\s*[,.;)]))(?!\w))?"
)
_WHO: Final = late(
    rf"(?:^|(?<=[.!?]\s)){_GREETS}(?P<lead>(?:i'?m|i am|it'?s|this is|my name(?:'?s| is)) "
    r"(?:(?:dr|mr|mrs|ms|prof)\.? )?(?:(?-i:[A-Z])\. ?)*)?"
    rf"(?P<name>[^\W\d_][\w'’-]{{1,20}}(?: (?-i:[A-Z])[\w'’-]+)?)(?P<joint>(?: here)?[\s,(]+)"
    rf"{_AGE}(?P<close>\)?)"
    r"(?![\w%/]|[.,:]\d| ?(?:k|h|hrs?|hours?|years?|yrs?|months?|weeks?|days?|min)\b)",
    re.IGNORECASE,
)
"""A name with an age behind it, which only people have."""
_TRADE: Final = late(
    r"(?:^|[\s,.;]*)(?:i'?m |i am )?(?P<job>(?:an? )?[a-z][a-z/&+ -]{1,40}?)"
    r"(?P<after>\s*(?=[,.;()]|$)|\s+(?=\d|for \d|since|with|at |in |from|no job|till|until"
    r"|by (?:trade|training|profession)))",
    re.IGNORECASE,
)
_AGED: Final = late(
    rf"^{_GREETS}(?P<age>{_AGE.replace('age', 'n')}[,;]? )(?P<job>[a-z][a-z ]{{2,30}}?)"
    r"(?P<here> here)?(?=\s*[,.;]|$)",
    re.IGNORECASE,
)
"""An age before a trade: "30f nurse here"."""
_SOMEONE: Final = late(r"\b(?:guy|girl|gal|bloke|lad|lass|person|dude)$", re.IGNORECASE)
_OVER: Final = late(
    r"(?P<for> (?:for )?\d+ (?:years?|yrs?))(?P<till>,? (?:till|until|before) )"
    r"(?P<who>(?:they|we|i|it|the \w+(?: \w+)?)\b[^,.;!?]*?\b(?=laid|let go|redundant"
    r"|fired|sacked|closed?|shut|went"
    r"|moved|left|quit|burnt))",
    re.IGNORECASE,
)
"""Years of a trade that came to an end."""
_LAID: Final = late(r"laid (?:us |me |them |everyone |everybody )?(?:all )?off", re.IGNORECASE)
_YEARS_AFTER: Final = late(r"\d+\+? ?(?:years?|yrs?|y)\b", re.IGNORECASE)
_YEARS: Final = late(
    r"(?P<years>\d+\+? ?(?:years?|yrs?|y)\b(?: (?:(?:of )?(?:experience|exp)|in (?:it|the"
    r" (?:job|trade))))*)\s+(?=[a-z])(?!(?:in|at|as|with|for|on|of|and|but|old|ago|till|until"
    r"|experience|now|or|so|since)\b)",
    re.IGNORECASE,
)
_KNOWS: Final = late(
    r"^(?:(?:and|plus|also|i|know|knows|use|using|uses|with|did|do|does)\s+)+", re.IGNORECASE
)
_ROUGHLY: Final = late(
    r"\b(?:mostly|mainly|daily|usually|all day(?: long)?|every ?day|on the side|at home|too|also"
    r"|(?:a )?(?:little )?(?:bits?|touch|lot)(?: of)?|some|a little|little|lots of|plus|and|&)"
    r"(?!\w)|[\s/+]+",
    re.IGNORECASE,
)
_PIECE: Final = late(r"[^,;\n.]+(?:\.(?=\w)[^,;\n.]+)*")
_WANTS: Final = late(r"^(?:(?:and|now|so)\s+)*(?:want|wanna|aim|goal|dream|target)", re.IGNORECASE)
_SHORTENED: Final = (
    (late(r"(?<=\bwant )(?=(?:become|be)\b)", re.IGNORECASE), "to "),
    (late(r"(?<=\bget )(?=job as\b)", re.IGNORECASE), "a "),
)
_HELP: Final = late(
    r"(?<=[\w.!?,;)])(?P<help>[^\w.!?]*\s(?:and )?(?:can|could) (?:you|u) help(?: me)?"
    r"(?: with (?:that|it|this))?\s*\?*)\s*$",
    re.IGNORECASE,
)
"""What only closes what somebody wants; there is help for all of it."""
_DEAR: Final = late(r"^dear (?:coach|sir|madam|all)(?: or madam)?\W+", re.IGNORECASE)
_REMOTE: Final = late(
    r"\s+(?=(?:remote(?:ly)?(?: only)?|only remote|part[- ]time|full[- ]time|hybrid)\W*$)",
    re.IGNORECASE,
)
_STUDIES: Final = late(
    r"\bi(?:'m| am)? (?P<verb>study(?:ing)?) (?P<field>[a-z][a-z &-]{2,40}?)"
    r"(?= (?:in|at) (?-i:[A-Z])|\s*[,.;!]|\s*$|\s+(?:and|but)\b)",
    re.IGNORECASE,
)
_COUNTRY: Final = late(r"(?<=[a-z]) \((?P<land>(?-i:[A-Z])[a-zA-Z ]{1,20})\)")


def terse_edits(said: str, vocabulary: Vocabulary, context: Context) -> Iterator[Edit]:
    """Yield what sets the parts of an introduction apart and gives them their verbs.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Whether somebody new was asked who they are.
    """
    for title in _INITIAL.finditer(said):
        yield from (Edit(it.start(), it.end(), "") for it in _STOP.finditer(said, *title.span()))
    if context.expecting != "about":
        return
    for pattern in (_DEAR, _HELP):
        yield from (Edit(it.start(), it.end(), "") for it in pattern.finditer(said))
    for pattern, words in _SHORTENED:
        yield from (Edit(it.start(), it.end(), words) for it in pattern.finditer(said))
    yield from _studies(said)
    who = _who(said, vocabulary)
    start = who.end() if who else 0
    yield from _aged(said)
    if who:
        yield from _who_edits(said, who)
    trade = _TRADE.match(said, start)
    job = _SOMEONE.sub("developer", trade["job"]) if trade else ""
    is_trade = bool(job) and is_occupation(re.sub(r"^an? ", "", job, flags=re.IGNORECASE))
    if trade and is_trade:
        start = trade.end("job")
        yield from _trade_edits(said, trade, job, named=who is not None)
    if who or is_trade or _AGED.match(said):
        yield from _list_edits(said, start, vocabulary)


def _who(said: str, vocabulary: Vocabulary) -> re.Match[str] | None:
    for match in _WHO.finditer(said):
        name = match["name"]
        plain = match["lead"] or "," in match["joint"] or name[:1].isupper()
        if (
            plain
            and may_be_name(name)
            and not vocabulary.find(name)
            and not is_occupation(name, sure=False)
        ):
            return match
    return None


def _who_edits(said: str, who: re.Match[str]) -> Iterator[Edit]:
    """Yield the verb before a name and the commas around the age, where they are left out."""
    if not who["lead"]:
        yield Edit(who.start("name"), who.start("name"), "I'm ")
    elif who["lead"][:2].casefold() == "it":
        yield Edit(*who.span("lead"), "I'm ")
    if who["joint"] != ", ":
        yield Edit(*who.span("joint"), ", ")
    then = said[who.end() :].lstrip()
    ends = "" if then[:1] in {",", ".", ";", ""} else "." if then[:2].casefold() == "i " else ","
    yield Edit(who.end("age"), who.end("close"), ends)


def _aged(said: str) -> Iterator[Edit]:
    match = _AGED.match(said)
    if match and is_occupation(match["job"]):
        yield Edit(*match.span("age"), "I'm a ")
        yield Edit(match.end("job"), match.end(), "")


def _studies(said: str) -> Iterator[Edit]:
    """Yield what makes of a field that is studied what somebody learned: "I study law in Turku"."""
    for match in _STUDIES.finditer(said):
        yield Edit(match.start(), match.start("field"), "I studied ")
    for match in _COUNTRY.finditer(said):
        yield Edit(match.start(), match.end(), f" {match['land']}")


def _trade_edits(said: str, trade: re.Match[str], job: str, *, named: bool) -> Iterator[Edit]:
    if job != trade["job"]:
        yield Edit(*trade.span("job"), job)
    over = _OVER.match(said, trade.end("job"))
    if over:
        stop = "." if said[trade.start() : trade.start("job")].strip(" ") else ""
        yield Edit(trade.start(), trade.start("job"), f"{stop} I was a ")
        laid = _LAID.match(said, over.end())
        if laid:
            yield Edit(*over.span("till"), ". ")
            yield Edit(over.start("who"), laid.end(), "Laid off")
        return
    after = trade.end("after")
    if named and said.startswith("by ", after) and not job.startswith(("a ", "an ")):
        yield Edit(trade.start("job"), trade.start("job"), "a ")
    if named and _YEARS_AFTER.match(said, after):
        yield Edit(*trade.span("after"), ", ")
    elif said.startswith("no job", after):
        yield Edit(*trade.span("after"), ". ")


def _list_edits(said: str, start: int, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what makes sentences of the skills and the wish behind a trade."""
    years = _YEARS.search(said, start)
    then = _PIECE.match(said, years.end()) if years else None
    cuts = [years.end()] if years and then and _skills_alone(then[0], vocabulary) else []
    if years and cuts:
        yield Edit(years.end("years"), years.end(), ". ")
    begun = False
    for first, last in _pieces(said, start, cuts):
        piece = said[first:last]
        if _WANTS.match(piece):
            yield from _stop_before(said, first)
            yield from (
                Edit(first + it.start(), first + it.end(), ". I want ")
                for it in _REMOTE.finditer(piece)
            )
            begun = False
        elif skills := _skills_alone(piece, vocabulary):
            if not begun:
                yield from _stop_before(said, first)
            words = ", ".join(skills)
            yield Edit(first, last, words if begun else f"I know {words}")
            begun = True
        else:
            begun = False


def _pieces(said: str, start: int, cuts: list[int]) -> Iterator[tuple[int, int]]:
    for match in _PIECE.finditer(said, start):
        inner = [it for it in cuts if match.start() < it < match.end()]
        for first, last in zip((match.start(), *inner), (*inner, match.end()), strict=True):
            words = said[first:last]
            yield first + len(words) - len(words.lstrip()), last


def _stop_before(said: str, at: int) -> Iterator[Edit]:
    """Yield the comma before a place as a full stop."""
    before = said[:at].rstrip()
    if before.endswith((",", ";")):
        yield Edit(len(before) - 1, at, ". ")


def _skills_alone(piece: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the skills that a piece names and says nothing else of."""
    words = _KNOWS.sub("", piece)
    found: list[str] = []
    at, guarded = 0, False
    for it in (*vocabulary.find(words), None):
        for one in _ROUGHLY.split(words[at : it.start if it else len(words)]):
            skill = vocabulary.get(one) if one else None
            if one and skill is None:
                return ()
            if skill:  # a name that is a word of the language as well
                found.append(skill.name)
                guarded = True
        if it:
            found.append(words[it.start : it.end])
            at = it.end
    alone = len(found) == 1 and guarded and words == piece and not _ROUGHLY.search(words)
    return () if alone else tuple(found)
