"""A message in other words, with every place traced to the words that were typed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.calendar.day_readers import MONTHS
from tools.understanding.intent import Intent
from tools.vocabulary import Vocabulary

_LONGEST = 400
"""Longer messages tell something, in words that are better left alone."""

_SHORT: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (late(rf"(?:(?<![\w'/.-])|(?<=\d)(?=ish))(?:{pattern})(?![\w'/-]|\.\w)", re.IGNORECASE), full)
    for pattern, full in (
        (r"im(?= (?!port\b))", "I'm"),
        (r"ive", "I've"),
        (r"i ?d(?= (?:say|put|rate|call|like|love|rather|guess|go)\b)", "I'd"),
        (r"i ll(?= \w)", "I'll"),
        (r"am(?= an? [a-z])", "I'm"),
        (r"w(?:at|ut|aht|hst|hta)(?= if\b)", "what"),
        (r"'?bout(?= (?:an?|half|one|two|three|four|five|six|\d+)\b)|abt", "about"),
        (r"(?<=i )ment(?= \w)", "meant"),
        (r"dont", "don't"),
        (r"doesnt", "doesn't"),
        (r"didnt", "didn't"),
        (r"cant", "can't"),
        (r"couldnt", "couldn't"),
        (r"wont", "won't"),
        (r"isnt", "isn't"),
        (r"wasnt", "wasn't"),
        (r"arent", "aren't"),
        (r"havent", "haven't"),
        (r"lets", "let's"),
        (r"whats", "what's"),
        (r"wheres", "where's"),
        (r"its(?= (?:an? |more |now |really |about |like |only |at |of )*[0-5]\b)", "it's"),
        (r"hows", "how's"),
        (r"thats", "that's"),
        (r"theres", "there's"),
        (r"youve", "you've"),
        (r"pls|plz|plse", "please"),
        (r"thx|ty|tnx", "thanks"),
        (r"gimme", "give me"),
        (r"lemme", "let me"),
        (r"gonna", "going to"),
        (r"(?<=\d )hrs? ?/? ?wk", "hours a week"),
        (r"w/(?= ?\w)", "with"),
        (r"rly", "really"),
        (r"mgmt|mgt", "management"),
        (r"abt|bout", "about"),
        (r"rn", "right now"),
        (r"how come", "why"),
        (r"have been knowing", "know"),
        (r"(?<=\d) ?ish", ""),
        (r"i've no", "I have no"),
        (r"i(?:'ve| have) got no(?= (?:experience|clue|idea|knowledge|skills?)\b)", "I have no"),
        (r"got no(?= (?:experience|clue|idea|knowledge|skills?)\b)", "no"),
        (r"(?<=\bi )(?:don't|do not) do(?= [a-z])", "have no"),
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
    r"^(?:(?:and|also|plus|with|some|basic|a bit of|bits of|a little|little|a touch of|know|i know"
    r"|i also know)\s+)+",
    re.IGNORECASE,
)
_PART = late(r"[,;]\s+|(?<=[.!?])\s+|\s+(?:and|but)\s+(?:then\s+)?", re.IGNORECASE)


class Edit(NamedTuple):
    """A stretch of a text, and the words to read in its place."""

    start: int
    end: int
    words: str


class Reworded(NamedTuple):
    """A message in other words.

    Attributes:
        text: The other words.
        said: The message as typed.
        places: For each character of ``text`` the stretch of ``said`` that it stands for.
    """

    text: str
    said: str
    places: tuple[tuple[int, int], ...]

    def typed(self, words: str) -> str:
        """Return the typed words that some of the other words stand for; all where they don't."""
        at = self.text.find(words) if words else -1
        if at < 0:
            return self.said if words else words
        start, end = self.stretch((at, at + len(words)))
        return self.said[start:end].strip().rstrip(",;")

    def stretch(self, place: tuple[int, int]) -> tuple[int, int]:
        """Return where the typed words stand that a stretch of the other words stands for."""
        return self.places[place[0]][0], self.places[place[1] - 1][1]


def reworded(said: str, edits: Iterable[Edit]) -> Reworded:
    """Return a message with some stretches in other words.

    Args:
        said: The message.
        edits: What to put in place of what; of two that overlap the first counts.
    """
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    for start, end, words in sorted(edits):
        if start < at:
            continue
        parts += [said[at:start], words]
        places += [(it, it + 1) for it in range(at, start)]
        places += [(start, end)] * len(words)
        at = end
    parts.append(said[at:])
    places += [(it, it + 1) for it in range(at, len(said))]
    return Reworded("".join(parts), said, tuple(places))


def spelled_out(said: str, vocabulary: Vocabulary) -> Reworded:
    """Return a short message in the words that the rules know ("im", "dont", "two out of five").

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
        if meant != [(it.skill, it.level) for it in read_claims(quote, vocabulary)]:
            for skill, level in meant:
                part = _part_of(intent.quote, skill, level, vocabulary)
                begins = intent.quote.lstrip().startswith(part) and part != intent.quote
                listed = level is None and _is_listed(words.typed(part), skill, vocabulary)
                # "I'm a QA engineer, …": what one is, not an aside
                if level is None and (begins or listed):
                    yield intent.model_copy(update={"quote": words.typed(part)})
                elif level is None and skill not in {it.skill for it in vocabulary.find(quote)}:
                    # The typed words name it only by what stands around them: "in excel".
                    yield Intent(kind="ask_level", confidence=0.9, quote=quote, skill=skill)
                elif level is not None:
                    yield Intent(
                        kind="set_level",
                        confidence=intent.confidence,
                        quote=words.typed(part),
                        skill=skill,
                        level=level,
                    )
            return
    worded = intent.kind in _WORDED and not (
        intent.kind == "fact" and intent.text not in words.said
    )
    unread = intent.kind == "unclear" and not intent.choices  # named as it was typed
    passage = (unread or not worded) and intent.text and intent.text in words.text
    yield intent.model_copy(
        update={
            "quote": quote,
            "text": words.typed(intent.text) if passage else intent.text,
            "files": tuple(words.typed(it) for it in intent.files),
            "choices": tuple(
                typed for it in intent.choices for typed in _typed(it, words, vocabulary)
            ),
        }
    )


def _is_listed(part: str, skill: str, vocabulary: Vocabulary) -> bool:
    """Whether a part names a skill and holds no more: "and a bit of Python"."""
    return [it.skill for it in vocabulary.find(part)] == [skill] and (
        vocabulary.get(_SOME.sub("", part).strip(" .!")) is not None
    )


def _part_of(quote: str, skill: str, level: int | None, vocabulary: Vocabulary) -> str:
    """Return the part of a quote that gives a level by itself; all of it where none does."""
    for part in _PART.split(quote):
        said = [(it.skill, it.level) for it in read_claims(part, vocabulary)]
        if part.strip() and said == [(skill, level)]:
            return part.strip()
    return quote


_WORDED = frozenset({"unclear", "help", "term", "out_of_scope", "fact", "recall"})
"""The intents whose ``text`` is no passage of the message."""
