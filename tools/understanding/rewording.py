"""A message in other words, with every place traced to the words that were typed."""

import re
from collections.abc import Iterator, Sequence

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.spelling import Edit, Reworded, reworded
from tools.understanding.calendar.day_readers import MONTHS
from tools.understanding.intent import Intent
from tools.vocabulary import Vocabulary

_LONGEST = 400
"""Longer messages tell something, in words that are better left alone."""

_SHORT: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (late(rf"(?<![\w'/.-]){pattern}(?![\w'/-]|\.\w)", re.IGNORECASE), full)
    for pattern, full in (
        (r"between christmas and new ?year(?:'s)?(?: day| eve)?", "from 25 December to 1 January"),
        (r"not (?:zero|[0-5]) any ?(?:more|longer),? (?:but |so |more like )?(?:an? )?one", "1"),
    )
)
_FIVE = r"(?:\s*(?:/|out of|of)\s*(?:5|five))"
_NUMBERS = {"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5"}
_WORDED_LEVEL = late(
    rf"\b(?P<n>zero|one|two|three|four|five){_FIVE}"
    r"|(?<=\ba )(?:solid |strong |good |weak |shaky )?(?P<a>one|two|three|four|five)"
    r"(?=\s+(?:in|at|for|with|there|now)\b|\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
_NTH = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
_DAYS = (
    {word: day for day, word in enumerate(_NTH, 1)}
    | {
        f"{ten}{joint}{_NTH[unit - 1]}": tens + unit
        for ten, tens, most in (("twenty", 20, 9), ("thirty", 30, 1))
        for unit in range(1, most + 1)
        for joint in "- "
    }
    | {"thirtieth": 30}
)
_DAY_IN_WORDS = late(
    rf"\b(?P<nth>{'|'.join(sorted(_DAYS, key=len, reverse=True))})(?= of (?:{MONTHS})\b)",
    re.IGNORECASE,
)
_IS = late(
    r"(?<=\w)(?<!\bit)(?<!\bthat)(?<!\bwhat)(?<!\bhe)(?<!\bshe)'s(?=\s+(?:an? |at |about |probably "
    r"|maybe |now |only |really |more like )*[0-5]\b)",
    re.IGNORECASE,
)
_NEVER_USED = late(
    r"(?<=\bnever )(?:even |really |actually |ever |so much as )*(?:touched|open(?:e?d)|tried"
    r"|seen|written|coded|done"
    r"|looked at|had to do with|had anything to do with)(?: (?:any|anything (?:in|with)))?(?= \w)",
    re.IGNORECASE,
)
_SAID_BEFORE = late(
    r"(?<=\w) i (?:know|can|do|am|have)(?= (?:at )?[0-5] ?(?:/|out of)\s?5)", re.IGNORECASE
)
_SAID_LATER = late(
    r"(?: (?:since|for) [\w]+(?: \w+)?| quite well| a bit| pretty well)?,? (?:say|call it|i'd say"
    r"|i would say|so|maybe|about"
    r"|around|probably|let's say),? (?:an? )?(?P<level>[0-5]\s?/\s?5)",
    re.IGNORECASE,
)
_AT_ALL = late(r"(?<=\w)(?<!\bnot) (?:at all|whatsoever)(?=[\s,;.!]|$)", re.IGNORECASE)
_HMM = late(
    r",\s*(?:h+m+|u+h+|u+m+|er+m*|well|i guess|dunno)[\s,.…]+(?=[0-5]\s?/\s?5)",
    re.IGNORECASE,
)
_GONE = late(
    r"(?:'s| has|'ve| have)? (?:gone|went|moved|come|risen|grown|dropped|slipped) (?:up |down "
    r"|back )?(?:from (?:an? )?[0-5] )?"
    r"to(?= (?:an? |about )?[0-5]\b)",
    re.IGNORECASE,
)
_TAG = late(r"(?<=\d),? (?:right|ok|okay|yeah|correct|yes|no|isn't it)\?(?=\s|$)", re.IGNORECASE)
_WEEKENDS_OFF = late(
    r"(?<=weekdays),? (?:and |but )?(?:(?:the )?weekends? (?:off|free)|not (?:at|on)(?: the)? "
    r"weekends?"
    r"|no weekends?|nothing (?:at|on) weekends?)\b",
    re.IGNORECASE,
)
_SOME = late(
    r"^(?:(?:and|also|plus|with|mostly|mainly|some|basic|a bit of|bits of|a little|little"
    r"|a touch of|know|i know|i also know)\s+)+",
    re.IGNORECASE,
)
_PART = late(r"[,;]\s+|(?<=[.!?])\s+|\s+(?:and|but)\s+(?:then\s+)?", re.IGNORECASE)


def spelled_out(said: str, vocabulary: Vocabulary) -> Reworded:
    """Return a short message in the words that the rules know ("two out of five").

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    if len(said) > _LONGEST:
        return reworded(said, ())
    full = reworded(said, (*_short_words(said), *_days_in_words(said)))
    levels = reworded(full.text, _level_words(full.text, vocabulary))
    return Reworded(levels.text, said, tuple(full.stretch(it) for it in levels.places))


def _short_words(said: str) -> Iterator[Edit]:
    for pattern, full in _SHORT:
        for match in pattern.finditer(said):
            yield Edit(match.start(), match.end(), full)


def _days_in_words(said: str) -> Iterator[Edit]:
    for match in _DAY_IN_WORDS.finditer(said):
        yield Edit(match.start(), match.end(), str(_DAYS[match["nth"].casefold()]))


def _level_words(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    for named in vocabulary.find(said) if "/" in said else ():
        apart = _SAID_LATER.match(said, named.end)
        if apart:
            yield Edit(named.end, apart.start("level"), " ")
    for match in _WORDED_LEVEL.finditer(said):
        of_five = "/5" if match["n"] else ""
        word = (match["n"] or match["a"]).casefold()
        yield Edit(match.start(), match.end(), _NUMBERS[word] + of_five)
    for pattern, words in (
        (_IS, " is"),
        (_NEVER_USED, "used"),
        (_SAID_BEFORE, ""),
        (_AT_ALL, ""),
        (_GONE, " is"),
        (_HMM, " "),
        (_TAG, "."),
        (_WEEKENDS_OFF, ""),
    ):
        for match in pattern.finditer(said):
            yield Edit(match.start(), match.end(), words)


def as_typed(
    intents: Sequence[Intent], words: Reworded, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return intents with their quotes and passages in the words that were typed.

    What is kept of an introduction is read off its quote again; where the typed words do not say
    the same by themselves, each level comes as one of its own.

    Args:
        intents: What was read in the other words.
        words: The other words.
        vocabulary: The skills that are known.
    """
    if words.text == words.said:
        return tuple(intents)
    return tuple(it for intent in intents for it in _typed(intent, words, vocabulary))


def _typed(intent: Intent, words: Reworded, vocabulary: Vocabulary) -> Iterator[Intent]:
    quote = words.typed(intent.quote)
    if intent.kind == "introduce":
        meant = [(it.skill, it.level) for it in read_claims(intent.quote, vocabulary)]
        said = [(it.skill, it.level) for it in read_claims(quote, vocabulary)]
        if meant != said:
            alone = set(said) <= set(meant)  # the typed words are right as far as they go
            if alone and said:
                yield intent.model_copy(update={"quote": quote})
            left = (it for it in meant if not alone or it not in said)
            for skill, level in left:
                yield from _claimed(intent, words, skill, level, vocabulary)
            return
    passage = intent.kind in _KEPT and not (intent.kind == "unclear" and intent.choices)
    kept = passage and intent.text in words.text
    yield intent.model_copy(
        update={
            "quote": quote,
            "text": _as_said(intent.text, words) if kept else _named(intent, words),
            "files": tuple(words.typed(it) if it in words.text else it for it in intent.files),
            "choices": tuple(
                typed for it in intent.choices for typed in _typed(it, words, vocabulary)
            ),
        }
    )


def _claimed(
    intent: Intent, words: Reworded, skill: str, level: int | None, vocabulary: Vocabulary
) -> Iterator[Intent]:
    """Yield what an introduction says of one skill: to be read off the typed words, or asked."""
    part = _part_of(intent.quote, skill, level, vocabulary)
    typed = words.typed(part)
    if level is not None:
        yield Intent(
            kind="set_level", confidence=intent.confidence, quote=typed, skill=skill, level=level
        )
        return
    begins = intent.quote.lstrip().startswith(part) and part != intent.quote
    # "I'm a QA engineer, …": what one is, not an aside
    listed = _is_listed(typed, skill, vocabulary)
    if (begins or listed) and skill in {it.skill for it in read_claims(typed, vocabulary)}:
        yield intent.model_copy(update={"quote": typed})
        return
    whole = words.typed(intent.quote)
    rated = any(it.skill == skill and it.level is not None for it in read_claims(whole, vocabulary))
    if listed or rated or skill not in {it.skill for it in vocabulary.find(whole)}:
        # The typed words name it only by what stands around them ("in excel"), or give it a level
        # that is none ("the advanced excel course").
        yield Intent(kind="ask_level", confidence=0.9, quote=whole, skill=skill)


def _named(intent: Intent, words: Reworded) -> str:
    """Return the text of an intent, a name in small letters as it was typed."""
    at = words.text.casefold().find(intent.text.casefold())
    if intent.kind != "fact" or intent.fact != "name" or not intent.text or at < 0:
        return intent.text
    typed = words.typed(words.text[at : at + len(intent.text)])
    return typed.title() if typed.islower() else typed


_TRAINS = late(
    r"(?:doing|learning|in) (?:an? |my |to )?(?:apprenticeship|be\b|become\b)|i (?:study|learn)\b",
    re.IGNORECASE,
)
"""What tells that a trade is learned, and names none by itself."""


def _as_said(passage: str, words: Reworded) -> str:
    """Return what a passage stands for, with what rounds the message off where it is all of it."""
    if _TRAINS.match(words.typed(passage)):
        return passage
    return words.said.strip() if passage == words.text else words.typed(passage)


def _is_listed(part: str, skill: str, vocabulary: Vocabulary) -> bool:
    """Whether a part names a skill and holds no more: "and a bit of Python"."""
    named = vocabulary.get(_SOME.sub("", part).strip(" .!"))
    return named is not None and named.name == skill


def _part_of(quote: str, skill: str, level: int | None, vocabulary: Vocabulary) -> str:
    """Return the part of a quote that gives a level by itself; all of it where none does."""
    for part in _PART.split(quote):
        said = [(it.skill, it.level) for it in read_claims(part, vocabulary)]
        if part.strip() and said == [(skill, level)]:
            return part.strip()
    return quote


_KEPT = frozenset(
    {
        *("fact", "evidence", "checkin_answer", "checkin_again", "assess_answer"),
        *("take_in", "preview", "import", "import_chat", "export", "export_over"),
        *("unclear", "unrecognised", "bad_hours", "bad_date", "own_named"),
    }
)
"""The intents whose ``text`` is kept or shown again, and so is to read as it was typed."""
