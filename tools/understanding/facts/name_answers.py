"""What is said to the offer of a name: it is spelled otherwise, another one is wanted, or why ask.

"Yes but spell it Sandrah", "no, everyone says Sandy", "Sandra Pell": the last name that is given
and not denied is meant, where all other words only lead up to it.
"""

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from tools.late import late
from tools.understanding.facts.names import tidied
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role
from tools.understanding.phrases import bare
from tools.understanding.questions.only_words import words
from tools.understanding.roles.occupations import is_occupation

_NAME = r"[^\W\d_][\w'’-]*"
_TOKEN = late(rf"{_NAME}")
_NOT = late(
    rf"\bnot (?:the )?(?P<name>{_NAME}(?: {_NAME})?)(?=\s*(?:[,.;!–—-]|$|but\b|it'?s\b))",
    re.IGNORECASE,
)
_NO_ANSWER = late(
    r"\d|\?\s*$|\b(?:i (?:want|need|work|know|have|like|was|did)|my (?:job|work))\b", re.IGNORECASE
)
_PARTICLES = words("van von de der den da di du la el al bin ibn of")
_AROUND = words("""
    a actually also always an and as at big but call called calls capital capitals correct correctly
    do double e end ends everybody everyone fine for friends full go goes good h hi i i'd i'm id if
    im in is it it's its just k keep kindly last letter letters like love make mate me meant mind
    mine mostly my name name's no nope nah not of oh ok okay on one only people please pls prefer
    put rather s said say says short should sorry spell spelled spelling spells spelt still surname
    t thanks that that's the them then they though to two use used using usually well with without
    would write written y yeah yep yes you your z dear instead first really he she call only
    don't dont
    actually correction wrong down save as full thats whats better best nicer preferred letter
""")
_CUES = late(
    r"\b(?:call(?:s|ed)?|says?|use|spell(?:ed|s|ing)?|spelt|written|write|it'?s|its|name(?:'s)?|make"
    r"|prefer|put|save|i'?m|is fine|surname|go by|goes by|if you don'?t mind)\b",
    re.IGNORECASE,
)
"""What gives a name, whatever it is."""
_TITLES = late(r"^(?:mrs?|ms|miss|mx|dr|prof|sir)\.?$", re.IGNORECASE)
_WHY = late(
    r"^(?:(?:and|but|so|hm+|wait|sorry)[\s,]+)*(?:why(?! not\b)"
    r"(?: (?:do|would|should|is|are) .{2,40}| that| so| my name.{0,20})?"
    r"|what (?:do|would) (?:you|u) (?:need|want) (?:it|that|my name) for"
    r"|what(?:'s| is) (?:it|that|my name) for|what for|do i (?:have|need) to(?: .{2,25})?"
    r"|must i|is (?:it|that) (?:needed|necessary|required)|what happens (?:if|when) i don'?t"
    r"|what (?:do|will) (?:you|u) do with (?:it|that|my name)|who sees (?:it|that))[\s?.!]*$",
    re.IGNORECASE,
)
_ALIKE, _LONGEST = 0.5, 16
_REMARK = late(
    r"^(?:(?:no|nope|nah|well|oh|yes|yeah|yep|actually|sorry)[\s,.!–—-]+)*(?:only |just "
    r"|that'?s |thats "
    r"|it'?s )?(?:what )?(?:the |my |an? )?[\w' ]{2,40}? (?:calls?|called|call"
    r"|uses?)(?: me)?(?: (?:that|it|so))?"
    r"(?: at work| there| here)?$"
    rf"|^(?:(?:no|nope|nah|well|oh|sorry)[\s,.!–—-]+)*(?P<denied>{_NAME})(?:'s| is"
    rf"| was) (?:my|the|just|only)"
    r" [\w' ]{2,40}$",
    re.IGNORECASE,
)
"""What tells by whom one is called so, or whose name it is, and gives none."""
_PARTED = late(r"\s*[,;.!–—]+\s+|\s+-\s+")


def read_name_answer(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the name that a message wants in the place of the one offered, or why it is asked.

    Args:
        message: The message, or what of it answers, with plain quotes.
        context: Holds the name that was offered.
    """
    offered = context.offered
    if offered is None or offered.fact != "name" or context.expecting != "offer":
        return ()
    if _WHY.match(bare(message)):
        asked = Intent(kind="practical", confidence=0.99, quote=message, text="name")
        return (asked, Intent(kind="clarify", confidence=0.9, quote=message, choices=(offered,)))
    said = _given(message, offered.text) if len(message.split()) <= _LONGEST else None
    said = said or _beside_remarks(message, offered.text)
    if said is None:
        return ()
    name, plain = said
    given = {"text": tidied(name), "confidence": 1.0, "quote": name}
    wanted = offered.model_copy(update=given)
    if plain:
        return (wanted,)
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(wanted,)),)


def _given(said: str, offered: str) -> tuple[str, bool] | None:
    """Return the last name that words give and do not deny, and whether it is plainly meant.

    Nothing where they say anything else.
    """
    if _NO_ANSWER.search(said):
        return None
    denied = {it["name"].casefold() for it in _NOT.finditer(said)}
    runs = list(_runs(said, offered))
    given = [it for it in runs if it.casefold() not in denied]
    if not given or not all(_may_be_name(it, said, offered) for it in runs):
        return None
    name = given[-1]
    same = name.casefold() == offered.casefold()
    plain = _is_alike(name, offered) or _CUES.search(said) is not None
    return name, plain or same


def is_name_remark(part: str) -> bool:
    """Whether a part of an answer only tells by whom one is called so, or whose name it is.

    Args:
        part: The part, with plain quotes.
    """
    return _REMARK.match(part.strip(" .!")) is not None


def _beside_remarks(said: str, offered: str) -> tuple[str, bool] | None:
    """Return the name that one part gives where the others only tell who says the one offered."""
    parts = [it.strip(" .!") for it in _PARTED.split(said) if it.strip(" .!")]
    rest = [it for it in parts if not _REMARK.match(it)]
    if len(rest) == len(parts) or not rest:
        return None
    given = _given(", ".join(rest), offered)
    return None if given is None or given[0].casefold() == offered.casefold() else given


_GIVES = (
    r"(?:calls? me|says|name(?:'s| is)|it'?s|spell(?:ed)? it|spelt|use|make it|just|go(?:es)? by)"
)


def _may_be_name(words: str, said: str, offered: str) -> bool:
    """Whether words may be a name: with its capital, like the one offered, or called so."""
    if names_role(words, ()) or is_occupation(words, sure=False):
        return False
    capital = all(it[0].isupper() or it.casefold() in _PARTICLES for it in words.split())
    called = re.search(rf"{_GIVES} {re.escape(words)}(?!\w)", said, re.IGNORECASE)
    return capital or _is_alike(words, offered) or called is not None


def _runs(said: str, offered: str) -> Iterator[str]:
    """Yield the runs of words that are none of those around a name."""
    run: list[re.Match[str]] = []
    for token in [*_TOKEN.finditer(said), None]:
        goes_on = token is not None and run and said[run[-1].end() : token.start()] in {" ", ". "}
        if run and not (goes_on and token and _may_be(token[0], offered)):
            yield said[run[0].start() : run[-1].end()]
            run = []
        if token is not None and _may_be(token[0], offered):
            run.append(token)


def _may_be(word: str, offered: str) -> bool:
    named = word.casefold() in offered.casefold().split()
    return named or bool(_TITLES.match(word)) or word.casefold() not in _AROUND


def _is_alike(name: str, offered: str) -> bool:
    one, two = name.casefold(), offered.casefold()
    return OSA.normalized_similarity(one.split()[0], two.split()[0]) >= _ALIKE or two in one
