"""A message as tokens, each a sign for the part that it plays where levels are told.

What people put around a level is endless, and what it does is not: it names a skill, gives a
figure, ties the two, softens, takes back, ends. The grammar over these signs is in ``told_levels``.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tools.late import late
from tools.number_words import SMALL
from tools.vocabulary import Mention

SKILL, LEVEL, NONE, SAME, NOT_A_LEVEL = "S", "N", "Z", "R", "d"

_NUMBERS = SMALL[:6]
_NONE_IN_WORDS = frozenset({"nil", "nought", "naught"})
_DIGIT = (
    r"(?<![\w./,+~$€£-])(?:level )?(?:[0-5]|zero|one|two|three|four|five|nil|nought|naught)"
    r"(?:\s*(?:/|out of|of|from|over)\s*(?:5|five)\b)?(?![\w%/+]|[.,]\d|\s*-\s*\d|:\d)"
)
_KINDS: tuple[tuple[str, str], ...] = (
    (LEVEL, _DIGIT),
    (
        NONE,
        (
            r"(?:absolutely |precisely )?nothing(?: at all| yet| so far| whatsoever)?|nada|zilch"
            r"|nix|null|none(?: at all| yet| whatsoever)?|not at all|no,? never|nope"
            r"|(?:i(?:'ve| have)? )?never(?: (?:ever|really|actually|even|once))*"
            r" (?:touched|opened|tried|used|done|seen|learn(?:ed|t)|worked with|had)"
            r"(?: (?:it|that|one|any))?(?: (?:before|at all|yet|myself))?"
            r"|no (?:experience|knowledge)(?: (?:at all|whatsoever|yet))?|never|neither"
        ),
    ),
    (SAME, r"(?:the )?same(?: (?:here|again|there))?|dit+o|likewise|idem"),
    (
        "C",
        (
            r"no,? (?:wait|sorry|hang on|hold on|actually)|wait,? no|wait|sorry|oops|whoops|nah"
            r"|correction"
            r"|(?:scratch|scrap|strike|forget) that|make (?:that|it)|i mean(?:t)?|hang on|hold on"
            r"|(?:or )?rather"
            r"|e+h+|e+r+m*|h+m+|u+h+|u+m+|on second thoughts?|come to think of it|my (?:bad"
            r"|mistake)"
            r"|(?<=[,.;–—-] )(?:actually|well)"
        ),
    ),
    (
        "X",
        (
            r"(?:is|am|are)(?:n'?t| not| no longer)(?: (?:really|actually))?|ain'?t|'s (?:not"
            r"|no longer)"
            r"|not(?: (?:really|actually))?(?= (?:an? |at )?[0-5]\b)|no longer"
        ),
    ),
    ("n", r"no"),
    (
        "F",
        (
            r"(?:obviously|of course|clearly|naturally|certainly|definitely|for sure|surely|maybe"
            r"|perhaps|probably)"
            r"(?=\s*(?:[,.;!)\n]|$))"
            r"|now|then|today|these days|by now|tbh|to be (?:honest|fair|safe|sure"
            r"|on the safe side)"
            r"|at (?:best|most)"
            r"|max|tops|in my book|for me|please|pls|if that|if anything|i (?:guess|think|reckon"
            r"|suppose|believe)"
            r"(?! (?:(?:an?|about|around|maybe|at|it'?s|i'm|level) )*[0-5]\b)"
            r"|i'?d (?:say|guess|reckon)(?! (?:an? |about |maybe |more |like |at )*(?:\d|zero|one"
            r"|two|three|four|five))|lol|haha|yeah|yes|sir|ma'?am|for now|at the moment|right now"
            r"|by the way|btw|any ?more|any longer|there|easy|because|cos|cuz|since|as well|with"
            r"|from|after|final answer|or so"
            r"|while|did|didn'?t|done|dunno|though|tho|thanks|overall|all in all|again|however"
        ),
    ),
    (
        "H",
        (
            r"but (?:i'?m )?(?:not|no) (?:an? |so |that |too |very |really )?(?:expert|pro|guru"
            r"|advanced"
            r"|great|perfect|amazing|fluent|brilliant|wizard|master|good|deep"
            r"|confident)(?: at it| in it)?"
        ),
    ),
    ("h", r"easily|actually|really|honestly|only|too|also|just|already|either"),
    ("q", r"as"),
    ("o", r"or"),
    (
        "i",
        (
            r"i(?:'?m| am| should say(?: that)?(?: i'?m| i am)?)(?: (?:stuck|sitting|only|just"
            r"|rather))*"
            r"|i(?:'ve| have)(?: only| just)?(?: got|(?= [0-5]\b))|mine(?:'s| is)?|me|myself"
            r"|my own(?: is)?"
            r"|i(?:'?d| would|'ll)? (?:stick|stay|go) (?:with|at|for)|i(?:'?d| would|'ll)? (?:leave"
            r"|keep|put)"
            r" (?:it|myself|me|mine)(?: down)?(?: (?:at|as))?|(?:leave|keep) (?:it|me|mine) (?:at"
            r"|as|on)"
        ),
    ),
    (
        "V",
        (
            r"(?:(?:i'?d|i would|i'll|let'?s|please|just|kindly|can you|you can) )?"
            r"(?:knock|drop|lower|bump|raise|move|push|bring|take|correct|update|change|revise"
            r"|reduce|increase|set|put)"
            r" (?:it|that|this|me|mine)(?: (?:up|down|back))?(?: to)"
            r"|(?:(?:it|that|this) |(?<=[?.!,;] ))(?:should|ought to|must) (?:really "
            r"|actually |rather )?(?:be|read"
            r"|say|have (?:been|said))"
        ),
    ),
    (
        "j",
        (
            r"i (?:guess|think|reckon|suppose|believe)(?= (?:(?:an?|about|around|maybe|at|it'?s"
            r"|i'm|level) )*[0-5]\b)"
            r"|(?:i'?d|i would|i'll|i)(?: just| only| rather| personally)? (?:call|put|give|rate"
            r"|say|mark|score|reckon)"
            r"(?: (?:it|that|this|me|myself))?(?: down)?(?: (?:as|at|to))?"
        ),
    ),
    (
        "L",
        (
            r"(?:(?:i'?d|(?:i )?would(?: now| then)?|i'll|let'?s|let us|we can|you can|please|just"
            r"|so|kindly) )?"
            r"(?:call|put|give|rate|say|mark|score|reckon|class|treat|count|set|note|leave|keep"
            r"|knock|take|do|write|enter|record|log"
            r"|consider|reckon with|go with|go for)"
            r"(?: (?:it|that|this|me|myself|them|mine))?(?: (?:down|up|back))?(?: (?:as|at|to|with"
            r"|there))?"
            r"|it'?s|it is|that'?s|that is|(?:has|have|'s got) (?:got )?to be|(?:is|are"
            r"|has been|'s|'s been)(?: now)?(?: up"
            r"| down)?(?: to)?"
            r"|(?:may|can|might) (?:\w+ly )?be(?: (?:taken|put|set|noted|recorded|treated"
            r"|considered))?"
            r"(?: (?:as|at|to|down as))?"
            r"|i(?:'ve| have)(?: got)? an? (?:level|grade|score)(?: of)?"
            r"|it (?:goes|went|moves?|comes?) (?:up |down )?to"
            r"|(?:hover|sit|stand|float|land)(?:s|ing|ed)?(?: at| on)?|more(?: like| of)?"
            r"|closer to|(?:up|down) to|stays?(?: at)?|remains?(?: at)?|they'?re"
        ),
    ),
    ("B", r"both|all|each"),
    ("s", r"still"),
    ("u", r"so"),
    ("t", r"at|to"),
    ("P", r"in|on|for|of"),
    ("T", r"the|my|that|this|an?|its|your"),
    (
        "H",
        (
            r"at least|about|around|somewhere|round|approximately|nearer|roughly|maybe|perhaps"
            r"|prob|probs|prolly|def|defs?o|approx"
            r"|itself|overall|like|solid|strong|good|weak|shaky|decent|fair|bare"
            r"|low|high"
            r"|rusty|level|lvl|kinda|kind of|sort of|sorta|say|currently|be|about|even|almost"
            r"|barely|\w+ly"
            r"|ok(?:ay)?|down|exactly|generous|charitable"
        ),
    ),
    ("b", r"but|though|although|tho|yet"),
    ("A", r"and|&|plus|nor"),
    ("G", r"things?|stuff|skills?|part|side|bits?|one|ones|level|knowledge|experience"),
    ("v", r"was|were|seems?|felt|looks?|(?:used to|had|would have) be(?:en)?"),
    (
        "O",
        (
            r"he|she|they|you|who|wants?|wanted|needs?|needed|asks?|asked|requires?|would|if"
            r"|used to|hopes?"
            r"|goal|target|aim|aiming|will|until|till|before|once(?= (?:i|my|the|we|it)\b)|ago|boss"
            r"|manager|colleagues?|friends?"
            r"|could|might|must|than|wrong|incorrect|version|hours?|hrs?"
            r"|next|last|when|wife|husband|brother|sister|says?|said|thinks?|reckons?|others?"
            r"|team|wish"
            r"|should|want|need|plan|i'?ll|never|not|n't|don'?t|won'?t|can'?t|required|posting|job"
            r"|vacancy"
        ),
    ),
    ("W", r"[^\W_][\w'’+#.-]*\w|\w"),
    ("K", r",|\s[–—-]+\s|…|\.{2,}"),
    ("f", r"[:;]-?[)(DP](?!\w)"),
    ("p", r"[(]"),
    ("D", r"[:=→]|->"),
    ("E", r"[.;!\n)]+"),
    ("Q", r"\?+"),
)
_EDGES = r"(?:(?<![A-Za-z0-9])|(?='))(?:{})(?![A-Za-z0-9])"
_TOKEN = late(
    "|".join(
        f"(?P<k{at}>{pattern if sign in 'KDEQNpf' else _EDGES.format(pattern)})"
        for at, (sign, pattern) in enumerate(_KINDS)
    ),
    re.IGNORECASE,
)
ENDS_A_LEVEL = "SNZCnFibKEuAsRXhqpfjB"
"""What may follow a level; a figure before anything else counts something."""


_SENTENCE = late(r"[.!?;\n]\s+")
REQUEST = late(
    r"(?:(?:and|so|also|ok|please)[\s,]+)*(?:can|could|would|will) (?:you|u|we)\b(?: please"
    r"| kindly| maybe"
    r"| just)* (?:put|mark|set|note|save|record|change|update|make|write|raise|lower|correct)\b",
    re.IGNORECASE,
)


class Token(NamedTuple):
    """A token.

    Attributes:
        sign: The part that it plays.
        start: Where it begins.
        end: Where it ends.
        skill: The skill that it names.
        level: The level that it gives.
    """

    sign: str
    start: int
    end: int
    skill: str = ""
    level: int | None = None


def tokens(said: str, named: Sequence[Mention]) -> tuple[Token, ...]:
    """Return the tokens of a message.

    Args:
        said: The message, with plain quotes.
        named: Where it names skills, in order.
    """
    found = [_as_request(said, it) for it in _tokens(said, named)]
    if not found:
        return ()
    return tuple(
        it._replace(sign=NOT_A_LEVEL) if it.sign == LEVEL and _counts(said, it, after) else it
        for it, after in zip(found, (*found[1:], None), strict=True)
    )


def _as_request(said: str, it: Token) -> Token:
    """Return a question mark that ends a request as the end of a sentence: "could you put 2?"."""
    if it.sign != "Q":
        return it
    begins = [match.end() for match in _SENTENCE.finditer(said, 0, it.start)]
    asks = REQUEST.match(said, begins[-1] if begins else 0)
    return it._replace(sign="E") if asks else it


def _tokens(said: str, named: Sequence[Mention]) -> Iterator[Token]:
    start = 0
    for mention in named:
        yield from _words(said, start, mention.start)
        yield Token(SKILL, mention.start, mention.end, mention.skill)
        start = mention.end
    yield from _words(said, start, len(said))


def _words(said: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(said, start, end):
        sign = _KINDS[int((match.lastgroup or "k0")[1:])][0]
        yield Token(sign, match.start(), match.end(), level=_level(sign, match[0]))


def _level(sign: str, words: str) -> int | None:
    if sign == NONE:
        return 0
    if sign != LEVEL:
        return None
    first = re.split(r"[\s/]", words.casefold().removeprefix("level "))[0]
    if first in _NONE_IN_WORDS:
        return 0
    return _NUMBERS.index(first) if first in _NUMBERS else int(first)


def _counts(said: str, it: Token, after: Token | None) -> bool:
    """Whether a figure counts something: "two tutorials"; "3/5" is a level whatever follows."""
    share = (
        len(said[it.start : it.end].split("/")) > 1
        or re.search(r"\s(?:of|from|over)\s", said[it.start : it.end]) is not None
    )
    return not share and after is not None and after.sign not in ENDS_A_LEVEL
