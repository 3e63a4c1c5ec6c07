"""What users say they are called, and how their name is put right."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from tools.language import LANGUAGES
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role
from tools.understanding.roles.occupations import is_occupation

_ALIKE = 0.5
_PLAIN, _DOUBTFUL = 0.93, 0.7
_PARTICLE = r"(?:van|von|de|der|den|da|di|du|la|el|al|bin|ibn|o')"
_CAPITAL = rf"(?-i:[A-Z][\w'’-]*(?: (?:[A-Z][\w'’.-]*|{_PARTICLE}(?= ))){{0,4}})"
_SMALL = r"(?-i:[a-z][a-z'’-]+(?: [a-z][a-z'’-]+){0,2}?)"
_LED = (
    r"^(?:(?:oh|and|also|ps|p\.s\.?|btw|by the way|no|nope|sorry|actually|hi|hey|hello|well"
    r"|ok(?:ay)?"
    r"|so|wait|please|pls|coach|but|good (?:morning|day|evening|afternoon)"
    r"|(?:you(?:'ve| have)? (?:got|have|spelled|spelt|wrote|put) |that(?:'s| is) |correct |change "
    r"|fix |please )*(?:my |the )?name(?: wrong| down wrong| is wrong| isn'?t right| incorrectly)?"
    r"(?=[\s]*[,.:;–—-]))[\s,.:;!–—-]*)*"
)
_AFTER = (
    r"(?![\w'’-])(?=\s*(?:[,.!;()–—]|$|\s-\s|(?:and|but|so) |by the way|btw|please|pls|thanks"
    r"|actually|here|from now on|i'm |i am |an? |for short|not ))"
)
_CALLED = late(
    r"\b(?:my (?:(?:first|full|last|real|correct|right|given) )?name(?:'?s| is| it is| should be"
    r"| must be)?(?: (?:actually|really|now|spelled|spelt|written|in fact|still))*:?"
    r"|(?<![\w.] )name(?:'s| is|:)|^(?:(?:hi|hey|hello|yo)[\s,]+)*names"
    r"|i(?:'m| am) called|(?:just |you can |please |everyone |everybody"
    r"|people |they )*calls? me|(?:it's|it is) (?:spelled|spelt|written))"
    rf"\s+(?:(?P<name>{_CAPITAL})|(?P<small>{_SMALL})"
    r"(?=\s*(?:[,.!;]|$|(?:and|but) (?:i|i'm|i'd|i've|my)\b)))",
    re.IGNORECASE,
)
_NOT_THAT = late(
    rf"{_LED}(?:(?P<me>i'?m|i am|my name(?:'s| is)|the name(?:'s| is)|name(?:'s| is))"
    r"|it'?s|it is|that'?s|it should be|make (?:it|that))\s+(?P<name>[\w'’-]+(?: [\w'’.-]+){0,3}?)"
    r"\s*[,;–—-]*\s*(?:and |but )?not\s+(?P<not>[\w'’-]+(?: [\w'’.-]+){0,3}?)"
    r"(?:\s+(?:btw|by the way|please|pls|lol|thanks))*"
    r"(?:[\s.!]*$|\s*[,;.]?\s+(?:and|but)\s+(?=(?:i|i'[a-z]+|my)\s))",
    re.IGNORECASE,
)
_PUT_RIGHT = late(
    rf"\bname\b.*?[\s,:;–—-](?:it'?s|it is|it should be|i'?m|i am)\s+(?P<a>{_CAPITAL}){_AFTER}"
    rf"|^(?:it'?s|it is)\s+(?P<b>{_CAPITAL})(?: actually| really)?[,;]? .*\bname\b",
    re.IGNORECASE,
)
_I_AM = late(
    rf"(?:{_LED}|[,:;–—-]\s+|\b(?:and|but|so|hi|hello|hey) )"
    rf"(?-i:I'?m|I am|i'?m|i am)\s+(?P<name>{_CAPITAL}){_AFTER}",
    re.IGNORECASE,
)
_I_AM_SMALL = late(r"^.{0,20}?\bi(?:'m| am) (?P<name>[a-z][a-z'’-]{1,20})(?=\s*,)", re.IGNORECASE)
_OWN_DOING = late(r"\s*, (?:and )?i(?:'ve|'m)? \w+", re.IGNORECASE)
_GREETS = late(
    r"^(?:(?:hi|hey|hello|hiya|heya|yo|good (?:morning|day|evening|afternoon)|there|coach|all|so"
    r"|well)[\s,.!–—-]+)+(?:i'?m|i am) (?P<name>[a-z][a-z'’-]{1,14})(?: here)?[\s.!]*$",
    re.IGNORECASE,
)
"""A name in small letters after a greeting, which may be another word."""
_GREETS_HERE = late(
    r"^(?:(?:hi|hey|hello|hiya|heya|yo|good (?:morning|day|evening|afternoon)|there|coach|all)"
    r"[\s,.!–—-]+)+(?P<name>[a-z][a-z'’-]{1,14}) here(?=\s*[,.!;:–—-]|\s*$)",
    re.IGNORECASE,
)
_BARELY_NOT = late(
    rf"^(?:(?:no|sorry|oops|actually|and|also|ps|wait|hm+)[\s,.:;!–—-]+)*(?P<name>{_CAPITAL}),? not"
    rf" (?P<not>{_CAPITAL})(?: please| pls| btw| sorry)?[\s.!]*$",
    re.IGNORECASE,
)
"""Two names and nothing else, which may be those of something else: "Katia not Katja"."""
_LETTERS = late(
    rf"\b(?:it'?s|it is|that'?s)\s+(?P<name>{_CAPITAL})[,]? (?:with(?:out)?|w/) (?:an?|no|one|two"
    r"|just|only|the|single|double)\b[^.!?]{0,25}[\s.!]*$",
    re.IGNORECASE,
)
"""A name that is spelled out: "it's Sandra with no extra a"."""
_HERE = late(rf"{_LED}(?P<name>{_CAPITAL}) here(?=\s*[,.!;:–—-]|\s*$)", re.IGNORECASE)
_NO_NAME = late(
    r"^(?:i|i'?m|i'?ve|i'?d|not|n[ou]|irrelevant|important|unimportant|on|in|none|secret|private|wrong|misspelled|spelled"
    r"|spelt|written|already|back|later|tomorrow|when|if|at|an?|the|crazy|old|new|whatever|it|that"
    r"|this|what|here|there|there|done|tired|fine|ok|okay|good|great|happy|sure|ready|sorry|stuck|lost"
    r"|bored|sick|busy|so|very|just|still|also|confused|curious|open|free|in|going|using|quite|pretty"
    r"|really|too|always|never|now|only|afraid|glad|aware|able|unable|out|off|up|down|home|currently"
    r"|presently|based|from|with|yes|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january"
    r"|february|march|april|may|june|july|august|september|october|november|december|weekly|daily"
    r"|monthly|months?|weeks?|days?|hours?|senior|junior|lead|head|it's|its|single|married|male"
    r"|female|british|american|french|german|indian|chinese|japanese|russian|turkish|irish|scottish"
    r"|catholic|muslim|jewish|christian|native|certified|mother|father|mum|dad|everyone|everybody)$"
    r"|^[^a-z]{2,}$",
    re.IGNORECASE,
)
_FORMED = late(
    r"^(?!(?:ahmed|moham+ed|muham+[ae]d|(?:al|wil|man)?fred|jared|saee?d|majed|khaled|waleed|walid|zayed"
    r"|rashed|hamed|ham+ed|syed|javed|naveed|ting|ming|jing|qing|ying|sterling)$)\w+(?:ed|ing)$",
    re.IGNORECASE,
)
_AGE = late(r"^\s*,\s*(?:i'?m )?[1-9]\d(?: years? old| yo|yo)?(?=\s*(?:,|\.?\s*$))", re.IGNORECASE)
_SHOUTED = late(r"^[A-Z]{2,}\b|^.*\b[A-Z]{3,}\b")


class Named(NamedTuple):
    """A name, and how plainly it is told."""

    name: str
    plainly: float


def read_name(clause: str, context: Context, skills: Sequence[str]) -> Named | None:
    """Return the name that a clause tells, or puts right ("it's Leni, not Lena").

    Args:
        clause: The clause, with plain quotes.
        context: What was asked: of someone new, "I'm sofia, nurse" tells a name.
        skills: The words of it that name skills: none of them is a name.
    """
    right = None if skills else _NOT_THAT.match(clause)
    if right is not None:
        return _instead(right)
    match = _CALLED.search(clause)
    if match is not None and _is_called(match):
        return Named(tidied(match["name"] or match["small"]), _PLAIN)
    bare = None if skills else _BARELY_NOT.match(clause)
    if bare is not None and _alike(bare["name"], bare["not"]):
        named = _instead(bare)
        return named and named._replace(plainly=_DOUBTFUL)
    for pattern in (_PUT_RIGHT, _LETTERS, _HERE, _I_AM):
        match = pattern.search(clause)
        words = next((it for it in match.groups() if it), "") if match else ""
        own = may_be_name(words) and not _SHOUTED.match(words) and not _is_no_persons(words)
        if words and own and not any(it in words for it in skills):
            # "Rain here" tells of the weather.
            weak = pattern is _HERE and context.expecting != "about"
            weak = weak or pattern is _LETTERS
            return Named(tidied(words), _DOUBTFUL if weak else _PLAIN)
    return _in_small_letters(clause) if context.expecting == "about" else None


def _in_small_letters(clause: str) -> Named | None:
    """Return the name of someone new in small letters: surely only where an occupation follows."""
    small = _I_AM_SMALL.match(clause)
    if small is not None and may_be_name(small["name"]) and _is_somebody(clause[small.end() :]):
        return Named(tidied(small["name"]), _PLAIN)
    doing = small if small is not None and _OWN_DOING.match(clause, small.end()) else None
    said = doing or _GREETS_HERE.match(clause)
    name = tidied(said["name"]) if said is not None and may_be_name(said["name"]) else ""
    return Named(name, _DOUBTFUL) if name and not _is_no_persons(name) else None


def read_greeting(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the name that a message of nothing but a greeting may tell, to be put to the user.

    Args:
        message: The message, with plain quotes.
        context: What was asked: only someone new says who they are like this.
    """
    new = context.expecting in {None, "about"} and not (context.target or context.stated)
    match = _GREETS.match(message.strip()) if new else None
    if match is None or not may_be_name(match["name"]) or _is_no_persons(match["name"]):
        return ()
    name = Intent(kind="fact", fact="name", quote=message, text=tidied(match["name"]))
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(name,)),)


def _is_no_persons(words: str) -> bool:
    """Whether words that could be a name are a language or a job."""
    return (
        words.partition(" ")[0] in LANGUAGES
        or names_role(words, ())
        or is_occupation(words, sure=False)
    )


def _instead(match: re.Match[str]) -> Named | None:
    """Return the name that is put in the place of another, surely where it says so or is alike."""
    name, other = match["name"], match["not"]
    capital = name[:1].isupper() and other[:1].isupper()
    alike = _alike(name, other)
    if (
        not (may_be_name(name) and may_be_name(other))
        or _is_no_persons(name)
        or _is_no_persons(other)
    ):
        return None
    if match.groupdict().get("me") and capital:
        return Named(tidied(name), _PLAIN)
    if not alike:
        return None
    within = other.casefold() in name.casefold().split()
    return Named(
        tidied(name), _PLAIN if capital or match.groupdict().get("me") or within else _DOUBTFUL
    )


def _alike(name: str, other: str) -> bool:
    one, two = name.casefold(), other.casefold()
    within = set(two.split()) <= set(one.split()) or set(one.split()) <= set(two.split())
    return within or OSA.normalized_similarity(one, two) >= _ALIKE


def may_be_name(words: str) -> bool:
    """Whether words may be a name: none of them is of the language around names.

    Args:
        words: The words as they stand in a message.
    """
    first = words.rstrip(".").split()[:1]
    return not any(_NO_NAME.match(it) or _FORMED.match(it) for it in first)


def _is_called(match: re.Match[str]) -> bool:
    """Whether a name is told as one; with a capital after "my name is" also "Blessing" is."""
    capital = match["name"]
    plainly = bool(capital) and re.search(r"\bname\b", match[0], re.IGNORECASE) is not None
    if plainly:
        return _NO_NAME.match(capital.split()[0]) is None
    return may_be_name(capital or match["small"])


def _is_somebody(rest: str) -> bool:
    """Whether words go on as only a name does: with an occupation, or an age and no more."""
    return _goes_on_with_work(rest) or _AGE.fullmatch(rest.rstrip(" .!")) is not None


def _goes_on_with_work(rest: str) -> bool:
    """Whether an occupation follows: "I'm sofia, uni student"."""
    part = re.split(
        r"[,.;(]|\s(?:at|in|from|and|with)\b", _AGE.sub("", rest).lstrip(" ,"), maxsplit=1
    )[0]
    return is_occupation(
        re.sub(r"^(?:(?:i've )?been )?an? ", "", part.strip(), flags=re.IGNORECASE), sure=False
    )


def tidied(words: str) -> str:
    """Return a name without what ends its sentence or is its verb, each word with its capital.

    Args:
        words: The name as it stands in a message.
    """
    name = re.sub(r"(?<=\w\w)\.$|(?<=\w)'s$", "", words.strip())
    return name if any(map(str.isupper, name)) else name.title()
