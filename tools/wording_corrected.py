"""Putting right words of what the user did: "swap Acme for “a retailer”", "it was Acme Foods"."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from tools.domain import Evidence
from tools.late import late
from tools.shown import shown_skills
from tools.vocabulary import Vocabulary
from tools.words_removed import removed_words, without_words

_PARTS: Final = ("situation", "task", "action", "result", "own_part")
_NAME: Final = late(r"(?<![\w'])(?!I\b)[A-Z][\w&'-]*(?: (?!I\b)(?:[A-Z&][\w&'-]*|\d+))*")
_QUOTED: Final = late(
    r"[\"“„](?P<in>[^\"“”„]{1,60})[\"”]|(?<!\w)['‘](?P<in2>[^'’]{1,60})['’](?!\w)"
)
_PLACED: Final = late(r"^(?:at|for|with|from|in|on)\s+", re.IGNORECASE)
_OPENS: Final = r"[\"'“„‘]?"
_RIGHT: Final = (
    rf"(?P<right>{_OPENS}[\w&][\w&'’ -]{{0,59}}?[\"'”’]?)"
    r"(?=\s*(?:[,.;!?]|$|\s[–—-]\s|\b(?:please|instead|then|there|in (?:that|it|there)|not"
    r"|now|sorry|typo)\b))"
)
_IS: Final = r"(?:'s| is| was| were|'re| are| should (?:be|have been|say|read))"
_IT: Final = r"(?:it|that|this|they|the (?:right |real |correct )?(?:name|company|word)s?)"
_WAS: Final = r"(?:(?:it|that|this)? ?(?:was|is) )"
_LEAD: Final = (
    r"(?:no|nope|sorry|oops|oh|actually|wait|hang on|hold on|correction|wrong|hm+"
    r"|my (?:bad|mistake|error|fault)|that'?s wrong|i (?:mean|meant))[\s,.:–—-]+"
)
_AS_A_NAME: Final = r"(?=(?-i:[A-Z\"'“„‘]))"
"""Words that stand for others without a verb are a name, or stand in quotes."""
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Spring|Summer|Autumn|Winter)"
)
_YEAR: Final = r"(?:(?:of )?(?:19|20)\d\d|(?:this|last) year)"
_WHEN: Final = late(rf"\b(?:{_MONTH}(?: {_YEAR})?|(?:19|20)\d\d)\b")
_WHEN_MEANT: Final = late(
    rf"^(?P<lead>(?:{_LEAD})*(?:(?:it|that|this) (?:was|is) (?:actually |really |rather )*"
    rf"(?=(?:back )?in\b))?)(?:{_WAS})?"
    r"(?:in |back in )?"
    rf"(?P<right>{_MONTH}(?: {_YEAR})?|{_YEAR})"
    r"(?P<tail>(?:[\s,]+(?:i (?:meant?|mean)|actually|rather|sorry|that is|really|to be exact"
    r"|in fact|(?:that was )?my (?:bad|mistake|error|fault)|typo|i (?:mis\w+|got (?:it|that) wrong"
    r"|(?:just )?(?:checked|looked it up)(?: again)?)))*)"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_DENIED: Final = late(
    rf"^(?:{_LEAD})*(?:(?:it|that|this|E\d+|i|we) )?(?:(?:(?:was|is) )?(?:not|(?:was|is)n['’]?t)"
    r"|(?:does|did)(?:n['’]?t| not) (?:really |actually |even )?(?:show|prove|use|involve|need))"
    r"(?: at| in| for| with| about)? (?P<wrong>[\w&'’ -]{2,40}?)(?: (?:actually|though|really"
    r"|at all|sorry|(?:for|in|with) (?:it|that|this|E\d+)))*[\s.!]*$",
    re.IGNORECASE,
)
_TAKEN_OFF: Final = late(
    r"^(?:(?:and|please|but|so|no|oh|can you|could you)[\s,]+)*(?:take|leave|drop|get|strike"
    r"|remove) (?P<wrong>[\w&'’. -]{2,40}?) (?:off|out|away|from it|from E\d+|from there)"
    r"(?: (?:of )?(?:it|that|there|E\d+|again|please))*[\s.!]*$",
    re.IGNORECASE,
)
"""What takes a name off a piece."""
_CALLS: Final = (
    r"(?:(?:swap|replace|change|exchange|substitute) (?:it|that|them|the name)"
    r" (?:out )?(?:for|with|by|to|into)|call (?:it|them|that)|(?:just )?(?:say|put|write|use)"
    r"|make (?:it|that)|refer to (?:it|them) as)"
)


class Rewording(NamedTuple):
    """Words of a piece of evidence, and those that are to stand in their place, if any."""

    wrong: str
    right: str


def rewording_in(text: str, known: Iterable[str]) -> Rewording | None:
    """Return which words of a piece a text puts right, or ``None`` where it tells anything else.

    Args:
        text: What was told.
        known: The words of the piece.
    """
    parts = tuple(known)
    gone = removed_words(text, parts)
    if gone is not None:
        return Rewording(gone, "")
    told = " ".join(parts)
    when = _when_meant(text, told)
    if when is not None:
        return when
    for wrong in _candidates(text, told):
        for form in _forms(re.escape(wrong)):
            found = re.search(form, text, re.IGNORECASE)
            right = _bare(found["right"]) if found else ""
            if right and not right[0].isdigit() and right.casefold() != wrong.casefold():
                return Rewording(wrong, right)
    return None


def _when_meant(text: str, told: str) -> Rewording | None:
    """Return the only time that a piece tells with what is meant by it: "March 2025, I mean"."""
    match = _WHEN_MEANT.match(text)
    held = list(dict.fromkeys(it[0] for it in _WHEN.finditer(told)))
    if match is None or len(held) != 1 or not (match["lead"] or match["tail"]):
        return None
    wrong, right = held[0], match["right"]
    if not right[0].isdigit() and right.split()[0].casefold() not in {"this", "last", "of"}:
        right = f"{right[:1].upper()}{right[1:]}"
    elif not wrong[0].isdigit():
        right = f"{wrong.split()[0]} {right}"
    return Rewording(wrong, right) if right != wrong else None


def wording_denied(text: str, known: Iterable[str]) -> str | None:
    """Return the name or time of a piece that a text only denies ("not in March"), or ``None``.

    Args:
        text: What was told.
        known: The words of the piece.
    """
    match = _DENIED.match(text) or _TAKEN_OFF.match(text)
    said = match["wrong"].casefold() if match else ""
    names = (it[0] for words in known for it in _NAME.finditer(words))
    return next((it for it in names if said and it.casefold() == said), None)


def with_rewording(known: Evidence, words: Rewording, vocabulary: Vocabulary) -> Evidence:
    """Return a piece of evidence with some words in the place of others, wherever they stand.

    Args:
        known: The piece as it is.
        words: The words, and those that they give way to.
        vocabulary: Knows the skills that it may show.
    """
    wrong = re.compile(rf"(?<!\w){re.escape(words.wrong)}(?!\w)", re.IGNORECASE)

    def put(text: str) -> str:
        if not words.right:
            return without_words(text, words.wrong)
        return wrong.sub(lambda _: words.right, text)

    parts = {it: put(getattr(known, it)) for it in _PARTS}
    before = shown_skills(" ".join(getattr(known, it) for it in _PARTS), vocabulary)
    after = shown_skills(" ".join(parts.values()), vocabulary)
    if not words.right:
        metrics = tuple(it for it in known.metrics if any(it.quote in to for to in parts.values()))
        known = known.model_copy(update={"metrics": metrics})
    kept = (it for it in known.skills if it in after or it not in before)
    return known.model_copy(
        update={
            **parts,
            "metrics": tuple(
                it.model_copy(update={"quote": put(it.quote)}) for it in known.metrics
            ),
            "skills": tuple(dict.fromkeys((*kept, *after))),
        }
    )


def _candidates(text: str, told: str) -> Iterator[str]:
    """Yield what a text names of a piece: its names, the longest first, and what it quotes."""
    names = {it[0] for it in _NAME.finditer(told)}
    names |= {word for it in names for word in it.split() if word[:1].isupper()}
    names |= {str(it["in"] or it["in2"]) for it in _QUOTED.finditer(text)}
    for name in sorted(names, key=len, reverse=True):
        here = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
        if here.search(told) and here.search(text):
            yield name


def _forms(wrong: str) -> Iterator[str]:
    """Yield the ways in which words are put right, as patterns."""
    old = rf"(?<!\w){_OPENS}{wrong}[\"'”’]?(?!\w)"
    yield (
        rf"\b(?:swap|replace|change|exchange|substitute|rename)\s+(?:the (?:name|word)s?\s+)?{old}"
        rf"\s+(?:out\s+)?(?:for|with|by|to|into)\s+{_RIGHT}"
    )
    yield (
        rf"{old}{_IS}?(?:n't| not)? (?:wrong|(?:the )?(?:right|wrong|correct)(?: name| word"
        rf"| company)?|a typo|how .{{1,20}})(?: there| here| in (?:it|E\d+))?[\s,;.:–—-]+"
        rf"(?:{_IT}{_IS}|make it|put|say) (?:called |named |really |actually |all |just |only"
        rf" |pure |plain )*{_RIGHT}"
    )
    yield (
        rf"\b(?:take|leave|drop|get|strike|remove) (?:the (?:name|word)s? )?{old}(?: off| out"
        rf"| away)?(?: (?:of|from|off) (?:it|that|there|E\d+))?[\s,;.:–—-]+{_IT}{_IS}"
        rf" (?:really |actually |all |just |only |pure |plain )*{_RIGHT}"
    )
    yield rf"{old} should (?:be|say|read|have been|have said) {_RIGHT}"
    yield (
        rf"(?:\b{_IT}{_IS}|\b(?:say|call it|call them|put|write|make it|called|named|at|for))"
        rf" (?:really |actually )*{_RIGHT}[\s,;–—-]*(?:and )?(?:not|instead of|rather than)"
        rf"(?: at)? {old}"
    )
    yield rf"(?:\bnot|n't)(?: at| for)? {old}[\s,;–—-]+(?:but|{_IT}{_IS}|rather)(?: at)? {_RIGHT}"
    yield (
        rf"(?:\bnot|n't|\b(?:was|is)nt)(?: at| for| in)? {old}[\s,;–—-]+"
        rf"(?:but )?(?:{_WAS})?(?:at |for |in )?{_AS_A_NAME}{_RIGHT}"
    )
    yield (
        rf"^(?:{_LEAD})*(?:{_WAS})?(?:at |for |in )?{_AS_A_NAME}{_RIGHT}"
        rf"[\s,;–—-]*not(?: at| for| in)? {old}"
    )
    yield (
        rf"\b(?:not|don't|no|never|without|leave|take|remove)\b.{{0,30}}{old}.{{0,40}}?"
        rf"[\s,;.]{_CALLS} {_RIGHT}"
    )
    yield rf"\b(?:instead of|rather than) {old}[\s,]+(?:{_CALLS} )?{_RIGHT}"


def _bare(words: str) -> str:
    return _PLACED.sub("", words.strip(" \"'“”„‘’"))
