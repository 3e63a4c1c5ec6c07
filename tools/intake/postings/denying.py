"""Headings and labels that deny: "Not required", "What we don't use", "Not a fit if"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, Literal

from tools.intake.text.cued import cue_words
from tools.intake.text.passages import LABEL_DEPTH, Passage
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import plain_words, words_in
from tools.late import late

Denial = Literal["skip", "against", "nice"]
"""That what stands below a heading is not asked for, that it rules a candidate out, or that it is
not needed but welcome."""

_LONGEST_HEAD: Final = 60
_OPENS_A_LIST: Final = late(
    r"(?:what|who|whom|things|stuff|skills|tools|we|you|not|never|out of|outside|skip)\b",
    re.IGNORECASE,
)

_CUES: Final = cue_words("""
    not never t wont no out outside beyond anti non skip elsewhere mustn reject rejected rejection
    decline disqualify disqualifies disqualified disqualifiers breaker breakers dealbreaker
    dealbreakers nogo nogos hate bored unhappy miserable frustrated
""")
_NOT = r"(?:\bnot\b|\bnever\b|n't\b|\bno longer\b)(?! (?:only|just|merely|simply|solely)\b)"
# "Skills you can't do without" and "you are not afraid of" say that something is wanted.
_TWICE: Final = late(
    r"\b(?:without|unless|miss|lack|optional|negotiable|negotiate|compromise|scare|afraid|shy|mind"
    r"|fazed?|imagine|daunt(?:ed)?|need not apply|enough|new to|strangers? to)\b"
)
_WELCOMED: Final = late(
    r"\b(?:plus(?:es)?|bonus|nice|prefer\w*|desir\w+|advantag\w+|welcome|helpful|appreciated"
    r"|beneficial|assets?|great|ideally|useful|love|but)\b"
)
_SMALL = one_of("""
    to, know, have, be, do, use, here, any ?more, at all, yet, for, about, with, in, of, on, you
    from, a, an, the, any, experience, skills?, knowledge, expertise, expert, prior, ever, if, that
    much
""")
_ASKING = one_of("""
    need(?:ed)?, requir(?:e|ed|ing), us(?:e|ed|ing), want(?:ed)?, expect(?:ed|ing)?, look(?:ing)?
    seek(?:ing)?, ask(?:ed|ing)?, car(?:e|ing), work(?:ing)?, doing, do, touch(?:ing)?
    writ(?:e|ing), maintain(?:ing)?, hir(?:e|ing), have to, necessary, mandatory, essential
    important, relevant
    matter, obligatory, compulsory, after, fussed, bothered
""")
_THINGS = one_of("""
    what(?:'s)?, who, whom, things?, skills?, technolog(?:y|ies), tools?, languages?, frameworks?
    experience, knowledge, stuff, tech, degrees?, certifi\\w+
""")
_NO_COMMAND = r"^no (?:\w+ )?(?:experience|knowledge|degree|background|skills?|expertise)"
_NEEDED = "(?:needed|required|necessary|expected|essential|mandatory)"
_YOU_FIT = (
    r"(?:an? |the |quite |really )*(?:good |great |right |ideal |perfect )?(?:fit|match|person)"
)
_RULES_OUT: Final = late(
    one_of(rf"""
        \bdeal[- ]?breakers?\b
        {_NOT} (?:be )?{_YOU_FIT}\b
        {_NOT} (?:be )?(?:right |meant |made |the (?:role|job|one) )?for (?:you|everyone)\b
        \bwho (?:this|it)(?: \w+)?(?: is|'s)?{_NOT} for$, \bwho should(?: not|n't) apply\b
        \bwho (?:this|it)(?: \w+)? is(?: not|n't) for$
        ^(?:please )?(?:do not|don't) apply\b, ^(?:please )?skip this\b, \blook elsewhere if\b
        \b(?:will|would|we) (?:be )?(?:reject|rejected|decline|disqualif\w+)\b
        ^(?:automatic |instant )?(?:rejections?|disqualifi\w+)\b
        \byou (?:will not|won't) (?:like|enjoy|love|fit|be happy)\b
        \byou(?:'ll| will| would|'d) (?:probably )?hate\b
        \byou(?:'ll| will| would|'d) (?:probably )?be (?:bored|unhappy|miserable|frustrated)\b
    """)
)
_WONT = r"^(?:we )?(?:won'?t|will not)(?:[- ]haves?)?(?: (?:for now|yet)| ?\([^()]*\))?"
_NOT_ASKED: Final = late(
    one_of(rf"""
        ^{_THINGS}\b.*{_NOT}
        {_NOT} (?:[\w-]+ )?{_ASKING}(?: {_SMALL})*$
        ^(?:we|you|this|it)\b.*{_NOT} (?:\w+ ){{0,2}}?{_ASKING}(?: {_SMALL})*$
        ^(?:you )?(?:need not|needn't)(?: {_SMALL})*$
        \bno (?:need|use) (?:for|to)(?: {_SMALL})*$
        \bout of scope\b, \b(?:outside|beyond)(?: \w+){{0,2}} scope\b
        {_NOT} (?:in|part of) (?:the )?scope\b
        ^{_NOT} (?:in|part of|within) (?:this|the|your) (?:role|job|post|position|remit|brief)$
        \b(?:anti|non)-? ?(?:requirements?|goals?|skills)\b
        ^no[- ]?go(?:es|'?s)?$, \bmust(?:n't| not)\b, {_WONT}$
        {_NO_COMMAND}\?, {_NO_COMMAND} (?:\w+ )?{_NEEDED}(?: {_SMALL})*$
    """)
)
_NOT_NEEDED: Final = late(rf"{_NOT} (?:\w+ )?{_NEEDED}\b")


@lru_cache(maxsize=2_048)
def denial_of(heading: str) -> Denial | None:
    """Return what a heading or label denies of what stands below it, or ``None``.

    "Not required but a plus" welcomes, and "what you can't do without" denies nothing.

    Args:
        heading: "What we don't use", without its mark as a heading.
    """
    plain = plain_words(heading).casefold().strip(" :*#")
    if _CUES.isdisjoint(words_in(plain)) or _TWICE.search(plain):
        return None
    if _RULES_OUT.search(plain):
        return "against"
    if _WELCOMED.search(plain):
        return "nice" if _NOT_NEEDED.search(plain) else None
    return "skip" if _NOT_ASKED.search(plain) else None


def heads_what_it_denies(line: str) -> bool:
    """Whether a line of plain text denies what comes after it, and not what it names itself.

    Args:
        line: "We don't care about" does, "No degree required" does not.
    """
    fits = len(line) <= _LONGEST_HEAD and _OPENS_A_LIST.match(line)
    return bool(fits) and denial_of(line) in ("skip", "against")


def denying_heads(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages, a line of plain text that denies and heads a list as its heading.

    Args:
        passages: The passages of a role.
    """
    for it, below in zip(passages, [*passages[1:], None], strict=False):
        heads = it.kind == "text" and below is not None and below.kind == "item"
        if heads and heads_what_it_denies(it.text):
            yield it._replace(kind="heading", depth=LABEL_DEPTH)
        else:
            yield it
