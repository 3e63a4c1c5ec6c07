"""A role that is chosen, in whatever words surround its title.

"changed my mind. ux designer.", "take data scientist instead", "the Data Engineer one", "not senior
anything, I wanna go frontend engineer": every word beside the title has to be one of choosing, of
putting right or of no weight. What is more than that is for other rules.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tools.late import late
from tools.title_terms import RANKS
from tools.titles import title_words
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role
from tools.understanding.questions.only_words import words
from tools.understanding.roles.targets import read_target

_MARK = "§"
_WORD = late(r"[^\W_][\w+#/-]*", re.IGNORECASE)
_BETWEEN = late(r"[\s-]*")
_LONGEST_TITLE = 5
_LONGEST = 240
_ANY = r"[^,;.!?§]"
_SEP = r"[\s,.;:!()…–—-]"
_ROLE = rf"(?:(?:an?|the) )?(?:§|{_ANY}{{2,40}}?)"
_SETS = r"(?:set|make|switch|swap|change|move|put|mark|book|update|correct)"
_VERB = rf"(?:{_SETS}|take|try|choose|pick|use|select|target|go|aim|settle|stick|opt)"
_TOWARDS = (
    r"(?: (?:from (?:being )?(?:an? |the )?§|me|us|it|that|this|(?:my|the|our)(?: (?:target|goal"
    r"|aim|role|plan))?(?: role| job)?"
    r"|over|down|up|back|to|for|as|into|in|with|on|at|towards?|the direction of|be|become|being"
    r"|work|working|go|going|aim|move|moving|switch|read|say|an?|rather|now|instead|just"
    r"|a (?:job|role|position)))*"
)
_CHOOSES = (
    rf"(?:(?:(?:can|could|would|will) (?:you|u)|you (?:can|could|may|should))"
    rf" (?:please |just |rather |then |also )*{_SETS}{_TOWARDS}"
    rf"|(?:let'?s|let us|(?:can|could) we|i(?:'ll| will|'d| would)|i'?m (?:going|about) to)"
    rf" (?:please |just |rather |then |also )*(?:{_VERB}|do|say|have){_TOWARDS}"
    rf"|{_VERB}{_TOWARDS}"
    r"|(?:i(?:'d| would| should|'m| am|'ve| have)? )?(?:now |really |rather |still |much |actually"
    r" |only |just |also |would |do )*(?:want|wanna|like|love|prefer|aiming|going|targeting"
    rf"|switching|heading|wish|decided|settled|chosen|picked)\b{_TOWARDS}"
    r"|(?:(?:my|the|a) )?(?:new |next |real |actual |current |career )*(?:(?:target|goal|aim)"
    r"(?: role| job)?|dream (?:role|job))(?: (?:is|still|was|should be|should say|should read|will"
    r" be"
    r"|shall be|now|to)|:"
    r"| =)*"
    r"|(?:i(?:'d| would)|id) (?:much |far |actually )?(?:rather|sooner|prefer to|love to"
    r"|like to) (?:be|become"
    rf"|do|go (?:for|into)|work as|try|have){_TOWARDS}"
    r"|it should (?:be|say|read|have been|have said))"
)
_TAKES_BACK = (
    r"(?:(?:i |i've |i have )?(?:just )?changed (?:my mind|it|that)(?: again)?"
    rf"(?: about {_ANY}{{1,30}}(?=[,;.!–—]))?|on second thoughts?|wrong (?:role|one|target|job"
    rf"|title)"
    rf"|(?:that|this|it)(?:'?s| is| was)? (?:not|wrong)(?: (?:it|that|(?:the|what|my)"
    rf" {_ANY}{{1,25}}))?"
    r"|not (?:that|this)(?: one)?(?=[,;.!–—-])|the other one|i (?:meant?|said|typed|wrote|asked"
    r" for)"
    r"(?: to (?:say|type|write))?(?: (?:the other|another)(?: one)?)?"
    r"|(?:scrap|forget|scratch|cancel|skip|ignore|strike) (?:that|it|the (?:old|last) one)"
    rf"|you (?:have|had|got|put|wrote|took|understood) {_ANY}{{0,30}}§?(?=[,;.!–—-])"
    rf"|(?:scrap|forget|drop|skip|ditch|cancel|remove|delete) {_ROLE}(?=\s*[,;.!–—])"
    rf"|(?:not|no|never mind|instead of|rather than) {_ROLE}(?: please| pls)?(?=\s*[,;.!–—]| i\b)"
    rf"|i (?:don'?t|do not|no longer|never) (?:want|wanna|like)(?: to (?:be|become))? {_ROLE}"
    r"(?: any ?more)?(?=\s*[,;.!–—])"
    r"|§ ?(?:is|was|isn'?t|wasn'?t|doesn'?t|won'?t|'s)(?! (?:my|the|what))"
    rf"(?: {_ANY}{{1,40}})?(?=\s*[,;.!–—])"
    rf"|i(?:'ve| have)?(?: already)? (?:gone off|decided against|given up(?: on)?|dropped"
    rf"|had enough of) {_ANY}{{1,30}}§?(?=\s*[,;.!–—]))"
)
_FILLS = (
    r"(?:no|nope|nah|ok(?:ay)?|well|so|and|oh|ah|hm+|right|alright|all right|yes|yeah|sorry|wait"
    r"|oops|actually|lol|haha|tbh|honestly|please|pls|plz|hey|hi|hello|coach|but|then|now|just"
    r"|simply|really|also|rather|instead|btw|by the way|thanks|thank you|cool|great|good|fine"
    r"|perfect|anyway|hold on|my (?:mistake|bad)|for now|final answer|again|definitely|plain|the"
    r"|an?|as|to|it(?:'s| is| was)?|that(?:'s| would be)?|maybe|perhaps|probably|i (?:think|guess"
    r"|suppose|reckon))"
)
_AFTER = (
    r"(?:one|role|job|position|down|instead|please|pls|plz|then|now|it is|it's|from (?:now"
    r"|today) on"
    r"|from today|final answer|rather|for (?:me|now|sure)|definitely|again|thanks|thank you|lol"
    r"|haha"
    r"|yes|ok(?:ay)?|as (?:my|the) (?:new )?(?:target|goal|aim)|(?:is|would be|will be)? ?(?:my"
    r"|the)"
    r" (?:new |real |next )*(?:target|goal|one|aim)(?: then| now)?"
    r"|(?:is|'?s|would be|will be|looks|sounds|seems) (?:fine|enough|ok(?:ay)?|it|good|great|right"
    r"|nice|nicer|better|right)(?: enough)?(?: for me| to me| by me)?|will do"
    rf"|(?:and |but )?not {_ROLE}|(?:rather than|instead of|over) {_ROLE}"
    r"|(?:with |and |at )?(?:the )?same (?:hours|deadline|plan|rest|budget|dates?|pace|time)"
    r"|(?:and |but )?(?:keep|leave) (?:the|my|all|everything)(?: (?:the|my|rest|hours|plan|skills"
    r"|levels|deadline|else|same|dates|as|it|is|was|of|and))*"
    r"|(?:that'?s|thats|that is|it'?s|is|,? is) (?:what|the one|the job|the role|where) (?:i|i'm"
    r"|im|i am|i'd)"
    r" ?(?:really |actually )?(?:want|wanna|aim|aiming|going|after|heading|like|love|working"
    r"|looking)"
    r"(?: (?:for|to be|to become|to do|towards?|at|to))*"
    r"|(?:that'?s|thats|that is|which is) why i(?:'m| am)? (?:ask|asked|asking|wonder|want to know)"
    r"|i (?:think|guess|suppose|reckon)|maybe|perhaps|(?:so )?(?:set|do|save|take|make) "
    r"(?:that|it)(?: then| please)?|(?:that's|thats) (?:it|my choice|decided|final))"
)
_CHOICE = late(
    # So few, as there are more and more ways to split what is said over and over.
    rf"^{_SEP}*(?:(?:{_TAKES_BACK}|{_FILLS}|{_CHOOSES})(?!\w){_SEP}*){{0,9}}(?P<role>§)"
    rf"(?:{_SEP}*(?<!\w){_AFTER}(?!\w))*{_SEP}*\??\s*$",
    re.IGNORECASE,
)
_SURE = late(
    rf"(?<!\w)(?:{_CHOOSES}|{_TAKES_BACK})(?!\w)|\b(?:instead|rather|final|not|definitely"
    r"|target|goal|from now on|set that|do that)\b|\bit is\b|§ then\b|§'?s? (?:is )?(?:fine"
    r"|enough)"
    r"|\bthe § one\b",
    re.IGNORECASE,
)
_DOUBTS = late(
    r"\b(?:maybe|perhaps|probably|i (?:think|guess|suppose|reckon)|sounds|seems|looks|would be"
    r"|leaning)\b|\?|^\W*make (?:it|that) (?:an? |the )?§",
    re.IGNORECASE,
)
_ONLY_MAYBE = late(
    r"\b(?:maybe|perhaps|possibly|(?:might|could) be)\b(?!\W+(?:\w+ )?\d)", re.IGNORECASE
)
"""What only thinks of a role where one is asked for."""
_SETTLES = late(
    r"\b(?:set|do|save|take|make) (?:that|it)\b(?!\s+(?:to |as )?(?:an? |the )?§)|\b(?:can|could"
    r"|would) (?:you|u)\b",
    re.IGNORECASE,
)
_UNSAID = late(
    r"[\s,.;:!–—-]+(?:(?:oh|ah|but|and|well)\s+)*(?:no,? wait|wait,? no|no,? no|actually,? no|nah"
    r"|nope"
    r"|on second thoughts?|never ?mind|nvm|hang on|scrap that|forget (?:that|it))\b[\s,.;:!–—-]*"
    r"(?:(?:scrap|forget|scratch|cancel|ignore|strike) (?:that|it)[\s,.;:!–—-]*)?",
    re.IGNORECASE,
)
_MEANT_AFTER = late(
    r"^.{2,40}?[.!?,;…]+\s*(?:(?:haha+|lol|ha|hehe|hm+|well|ok)\b[.!?,;…\s]*)*(?:no|nah|nope"
    r"|(?:i'?m )?(?:just |only )?(?:kidding|joking)|seriously|jokes? aside)\b[\s,.:;!–—-]*(?:(?:no"
    r"|but|wait|really|seriously|serious(?:ly)? now|(?:i'?m )?(?:just |only )?(?:kidding|joking)"
    r"|jokes? aside|rather|make it|i(?:'d| would)? (?:want|like|say)|let'?s say)\b[\s,.:;!–—-]*)*"
    r"(?P<rest>\S.{1,60}?)[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
"""A first answer that is not meant, and the one that is: "pirate! no, joking, UX designer"."""
_AS_IT_WAS = late(
    r"^(?:(?:let'?s |just |please |better |i'?ll |i will |we )?(?:keep|leave|stay|stick)\b.{0,60}"
    r"|.{0,30}?(?:'s| is) (?:fine|ok(?:ay)?|good|right)(?: as it is| after all)?|as it (?:is|was)"
    r"|not that|)[\s.!]*$",
    re.IGNORECASE,
)


class _Named(NamedTuple):
    """A known title, as it was typed, and where."""

    title: str
    start: int
    end: int


def read_role_chosen(said: str, context: Context) -> Intent | None:
    """Return the target that words choose by its title, or ``None``.

    Where they doubt ("maybe"), it is weak and put to the user. A choice that they take back again
    ("nah, scrap that, keep it") is a *no*.

    Args:
        said: A clause or a whole message, with plain quotes.
        context: Holds the titles of the known roles, and what was asked.
    """
    if len(said) > _LONGEST:
        return None
    meant = _MEANT_AFTER.match(said) if context.expecting == "target" else None
    after_joke = _chosen(f"no, {meant['rest']}", context) if meant else None
    if after_joke is not None:
        return after_joke.model_copy(update={"quote": said})
    head, rest = _unsaid(said)
    if head and (_chosen(head, context) or read_target(head, context)):
        if _AS_IT_WAS.match(rest):
            return Intent(kind="no", confidence=0.97, quote=said)
        after = _chosen(f"no, {rest}", context)
        return after and after.model_copy(update={"quote": said})
    return _chosen(said, context)


def chosen_plainly(said: str, context: Context) -> Intent | None:
    """Return the target that a whole message plainly chooses, or ``None``.

    Args:
        said: The message, with plain quotes.
        context: Holds the titles of the known roles, and what was asked.
    """
    chosen = read_role_chosen(said, context)
    return chosen if chosen is not None and chosen.confidence >= PLAIN_ENOUGH else None


def _chosen(said: str, context: Context) -> Intent | None:
    named = tuple(titles_named(said, context))
    if not named:
        return None
    masked = _masked(said, named)
    match = _CHOICE.match(masked)
    if match is None:
        return None
    plainly = _plainness(masked, asked=context.expecting == "target")
    if plainly is None:
        return None
    title = named[masked[: match.start("role")].count(_MARK)].title
    return Intent(kind="set_target", confidence=plainly, quote=said, role=title)


def _plainness(masked: str, *, asked: bool) -> float | None:
    sure = _SETTLES.search(masked) or (_SURE.search(masked) and not _DOUBTS.search(masked))
    if asked and _ONLY_MAYBE.search(masked):
        return 0.65
    if sure or (asked and "?" not in masked):
        return 0.98
    return 0.65 if _DOUBTS.search(masked) or _SURE.search(masked) else None


def titles_named(said: str, context: Context) -> Iterator[_Named]:
    """Yield the known titles that words name, the longest first from each place on.

    Args:
        said: The words.
        context: Holds the titles of the known roles.
    """
    meant = _meant(context.roles)
    spans = [it.span() for it in _WORD.finditer(said)]
    at = 0
    while at < len(spans):
        found = _longest(said, spans[at : at + _LONGEST_TITLE], meant)
        if found is not None:
            yield found
        at += 1 if found is None else sum(found.start <= it[0] < found.end for it in spans)


def _meant(titles: Sequence[str]) -> frozenset[frozenset[str]]:
    """Return the words that mean each title, with its rank and without it."""
    whole = frozenset(map(title_words, titles))
    return whole | {it - RANKS for it in whole if len(it - RANKS) > 1}


def _longest(
    said: str, spans: list[tuple[int, int]], meant: frozenset[frozenset[str]]
) -> _Named | None:
    """Return the longest title that begins where the first word does."""
    for size in range(len(spans), 0, -1):
        start, end = spans[0][0], spans[size - 1][1]
        joined = all(
            _BETWEEN.fullmatch(said[one[1] : two[0]]) for one, two in pairwise(spans[:size])
        )
        typed = said[start:end]
        is_title = joined and _ends_well(typed) and names_role(typed, ())
        if is_title and title_words(typed) in meant:
            return _Named(typed, start, end)
    return None


def _ends_well(named: str) -> bool:
    """Whether a title takes no word of the clause along: "the data engineer role"."""
    said = named.casefold().split()
    return not {said[0], said[-1]} & _OUTSIDE and _AT_A_FIGURE.search(named) is None


_AT_A_FIGURE = late(
    r"\s(?:at|@)\s+(?:zero|no|only|all|least|most|first|the (?:top|bottom|end|moment)|so|just)",
    re.IGNORECASE,
)
"""What stands behind a title and is no employer: "Data Analyst at zero hours"."""
_OUTSIDE = words("a an the my as for to be in of and or at with role job position one plain")


def _masked(said: str, named: tuple[_Named, ...]) -> str:
    for it in reversed(named):
        said = f"{said[: it.start]}{_MARK}{said[it.end :]}"
    return said


def _unsaid(said: str) -> tuple[str, str]:
    """Return what is taken back in the same breath, and what is said after it."""
    last = next(iter([*_UNSAID.finditer(said)][-1:]), None)
    if last is None or last.start() == 0:
        return "", said
    return said[: last.start()].strip(), said[last.end() :].strip()
