"""Words in an order or a form that other languages have, put as the rules know them.

"I made never a dashboard", "I do also the budget", "I want learn": whoever learned English late
puts the adverb behind the verb, or leaves out a "to".
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.counts import COUNT
from tools.late import late
from tools.number_words import NUMBER_WORDS
from tools.spelling import Edit
from tools.understanding.standing import WANTED_OF_ME

_VERB: Final = (
    r"(?:do|did|make|made|use|used|work|worked|write|wrote|know|knew|learn|learned|learnt|touch"
    r"|touched|see|saw|build|built|try|tried|take|took|run|ran|teach|taught|lead|led|manage|managed"
    r"|speak|spoke|open|opened|set|study|studied|code|coded|program|programmed)"
)
_BEHIND: Final = late(
    rf"\bi (?P<verb>{_VERB}) (?P<adverb>never|also|already|often|sometimes|mostly|mainly)"
    r" (?=(?!been|done|had|to\b|used\b|worked\b)\w)",
    re.IGNORECASE,
)
_NEVER_SOMETHING: Final = late(
    r"(?<=\bnever )(?P<verb>did|done|made|had)"
    r" (?:something|nothing|anything|a thing)(?: (?:to do))? (?:with|in|on)\b",
    re.IGNORECASE,
)
_WITHOUT_TO: Final = late(
    r"\bi(?: would|'d)? (?:want|like|need)(?P<at> )(?=(?:be|become|learn|work|do|change|move|go"
    r"|get|find|start|try|make|know|study|switch|earn|begin)\b)",
    re.IGNORECASE,
)
_NOT_KNOW: Final = late(
    r"(?<=\bi )not(?= (?:know|have|want|like|speak|use|work|need)\b)", re.IGNORECASE
)
_CLIPPED: Final = late(
    r"\b(?:look|think|go|work|learn|hop|train)(?P<in>in'?)"
    r"(?= (?:for|of|about|to|as|at|with|in)\b)",
    re.IGNORECASE,
)
_TRAINED: Final = late(
    r"(?:(?<=\bi'm )|(?<=\bi am )|(?<=\bim ))(?:(?:now|still|currently) )?(?:learning to (?:be"
    r"|become)|doing (?:an|my) apprenticeship (?:as|to be|to become)|in (?:an? )?apprenticeship as)"
    r" an? (?=[a-z])",
    re.IGNORECASE,
)
_AGED: Final = late(
    r"(?:(?<=\bi'm )|(?<=\bim )|(?<=\bi am ))(?:1[4-9]|2\d)(?:,? and|,)?"
    r" (?=(?:doing|learning|in|an?) )",
    re.IGNORECASE,
)


_NOT_BUT: Final = late(
    rf"\bnot (?:{COUNT}|{NUMBER_WORDS}) (?P<unit>(?:(?:full|calendar) )?(?:days?|weeks?|months?"
    rf"|years?)),? (?:but|it'?s|rather) (?P<n>{COUNT}|{NUMBER_WORDS})(?! (?:days?|weeks?|months?"
    r"|years?))(?![\w/])",
    re.IGNORECASE,
)
"""A length that is put right, its unit said once: "not 2 months but 3"."""
_SUM: Final = r"[£$€]?\s?\d[\d.,]*\d?(?P<{}>\s?k\b)?(?:\s?(?:eur|euros?|gbp|pounds?|usd|chf)\b)?"
_EARN_NOT: Final = late(
    rf"\bi (?:don'?t|do not) (?P<verb>earn|make|get) {_SUM.format('a')}(?: an? (?:year|month"
    r"|hour))?(?: any ?more| any longer| now)*[\s,;]+(?:(?:but|and|it'?s|that'?s|i|i'?m on"
    r"|earn|make|get|now)\s+)+"
    rf"(?P<new>{_SUM.format('b')})(?: now)?",
    re.IGNORECASE,
)
"""A pay that is put right: "I don't earn 51 any more, it's 54 now"."""
_RAISED: Final = late(
    r"\b(?:raise|rise|increase|bump)\b(?! (?:of|by)\b)[^\d%.;]{0,16}"
    r"\b(?:it'?s|to|on|now(?: at)?|get|earn) (?P<n>\d{2,3}(?:[.,]\d)?)(?=(?: now)?[\s.!]*$)",
    re.IGNORECASE,
)
"""A pay after a raise, told in thousands: "I got a raise, it's 53.5 now"."""
_NO_LONGER: Final = late(
    r"^(?:(?:no|btw|by the way|oh|and|also)[\s,]+)*(?P<not>not (?:an? )?)"
    r"(?=[a-z][\w /-]{2,40}? any ?more\b.*\bi(?:'m| am)\b)",
    re.IGNORECASE,
)
"""The old trade before the new one: "not nurse anymore, since May I'm manager"."""
_WANT_ALSO: Final = late(
    r"\bi (?P<verb>want|need|would like) (?P<adverb>also|too|now) (?=to\b)", re.IGNORECASE
)
_TELLS: Final = late(
    r"\W*(?:(?:and|but|so|also)\s+)*i (?:can|could|only|work|want)\b", re.IGNORECASE
)
_IS_THAT: Final = late(
    r",? (?:and )?(?:is|would|will) (?:that|it|this) (?:be )?(?:a problem|ok(?:ay)?|fine"
    r"|bad|all right)"
    r"(?: for you)?\s*\?+\s*$",
    re.IGNORECASE,
)
"""What only asks leave for what was told."""
_PERIOD: Final = late(r"\b(?:hours?|hrs?|hourly|days?|daily|weeks?|months?)\b", re.IGNORECASE)
_FIGURES: Final = 3
"""Figures of a pay that is told in thousands: "54"."""
_LEVEL: Final = r"(?:[0-5]|zero|one|two|three|four|five)"
_AWAY: Final = r"(?:off|away|abroad|on (?:holiday|leave|vacation))"
_ADDED: Final = (
    r"\b(?P<frame>(?:i (?:should|must|have to|want to|would like to|'d like to) (?:also )?"
    r"(?:add|mention)|(?:please|kindly) (?:also )?note)(?: too)? that )"
    r"(?=(?:my [\w+#. -]{2,40} (?:is|are)"
    rf"|i(?:'m| am|'ll| will| shall)(?: be)? {_AWAY})\b)"
)
_DID_COURSE: Final = (
    r"(?:^|[.;!]\s+)(?:(?:also|and)\s+)?(?P<frame>)(?=did (?:an? |the |my |that )[^,.;]{0,50}?"
    r"\b(?:course|class|bootcamp|training|module)\b)"
)
_PUT_DOWN: Final = (
    r"\b(?P<frame>(?:put|mark|note) me down (?:for|as) the (?:position|role|post|job) of)(?= \w)"
)
_IN_A_FIELD: Final = (
    r"\b(?P<frame>what(?:'?s| is| roles are| jobs are)(?: there)? in)"
    r"(?= (?!it\b|this\b|that\b|the\b|my\b|there\b)[\w -]{2,30}? for (?:me|someone like me)\b)"
)
_NO_CODING: Final = (
    r"\bi (?P<frame>(?:don'?t|do not) want (?:to do )?any(?:thing)? "
    r"(?:(?:to do )?with |involving )?)"
    r"(?=(?:coding|programming|maths|sales|selling)(?=\s*(?:[.,;!]|$)))"
)
_CALLED: Final = (
    rf"\b(?P<frame>i(?: would|'d)(?: now)? call myself)(?= (?:an? )?(?:level )?{_LEVEL}\b)"
)
_FRAMES: Final = tuple(
    (late(pattern, re.IGNORECASE), words)
    for pattern, words in (
        (
            r"\b(?P<frame>i should have said)(?: that)?(?= [\w+#. -]{2,40} (?:is|was|at)\b)",
            "I meant",
        ),
        (_ADDED, ""),
        (_DID_COURSE, "I "),
        (
            (
                r"\b(?:deadline|end date|last day|target date)(?P<frame>'s)"
                r"(?= (?:the |end|mid|now|on|in|until|\d|\w+ \d))"
            ),
            " is",
        ),
        (rf"(?<=\w )(?P<frame>rather than)(?= (?:{COUNT}|{NUMBER_WORDS})\b)", "not"),
        (r"^(?P<frame>i(?:'?m| am) (?:so |very |really |terribly )?sorry)(?=[,.;:])", "sorry"),
        (r"^(?P<frame>(?:just )?before (?:we|i) (?:go on|continue|carry on)[,:]? )(?=\w)", ""),
        (r"\bi (?P<frame>shall)(?= (?:be|have|need|only)\b)", "will"),
        (_CALLED, "now I'm"),
        (_PUT_DOWN, "set my target to"),
        (_NO_CODING, "don't like "),
        (r"\bor (?P<frame>(?:maybe|perhaps|even) )(?=[^.?]*\bdifference)", ""),
        (_IN_A_FIELD, "roles in"),
        (r"\b(?P<frame>payrise)\b", "pay rise"),
    )
)
"""What is put around a statement, with the words that the rules know in its place."""
_COULD: Final = late(
    rf"\bi (?P<frame>could)(?= (?:do|give it|spend|manage|spare|put in) {COUNT} ?(?:h|hours?|hrs?)"
    r" (?:a|per|each|every) week (?:until|till?|by) )",
    re.IGNORECASE,
)
_CONDITION: Final = late(r"\?|\b(?:if|unless|when|once|maybe|perhaps|might)\b", re.IGNORECASE)
_NOT_LEVEL: Final = late(
    rf"(?<=[\w,] )(?:it'?s |it is )?not (?:an? |at )?{_LEVEL}[,;] (?:but |rather |just )*"
    r"(?:an? )?(?P<n>[0-5])(?=(?: (?:i'd say|i would say|i think|i guess|now))*(?:[\s.!]*$|[,;]))",
    re.IGNORECASE,
)
"""A level put in the place of another: "not zero, a 1 I'd say"."""
_POSSIBLE: Final = late(
    rf"(?:^|(?<=[.!;?,] ))is (?:it )?possible(?: to (?:do|have))?(?: only)?"
    rf" (?P<hours>{COUNT} ?(?:hours?|hrs?)(?: (?:a|per) week)?)(?: only)?(?=\s*\?)",
    re.IGNORECASE,
)
_GUESSED: Final = late(
    r"^(?:(?:i )?(?:idk|dunno|don'?t know|guess|think|like|about|around"
    rf"|roughly)[\s,]+)*{COUNT} ?(?:h|hours?|hrs?)(?: (?:a|per) week)?"
    r"(?P<frame>\?)(?= (?!(?:and|where|how|why|what|who|is|does)\b)[^?\d]+$)",
    re.IGNORECASE,
)
"""A guess at the hours with its reason behind it: "like 3 hours? school takes loads of time"."""
_SHORT: Final = late(r"\b(?:smth|smthn|smthing|smthg|sth|sumthing)\b", re.IGNORECASE)


def short_edits(said: str) -> Iterator[Edit]:
    """Yield the words that are written in short, before any is taken for a slip.

    Args:
        said: The message, with plain quotes.
    """
    for it in _SHORT.finditer(said):
        yield Edit(*it.span(), "something")


def order_edits(said: str) -> Iterator[Edit]:
    """Yield what puts the words of a message in the order that the rules know.

    Args:
        said: The message, with plain quotes.
    """
    for it in _NOT_BUT.finditer(said):
        yield Edit(it.start(), it.start("n"), "")
        yield Edit(it.end("n"), it.end(), f" {it['unit']}")
    yield from _pay_edits(said)
    leave = _IS_THAT.search(said)
    if leave is not None and _TELLS.match(said):
        yield Edit(*leave.span(), ".")
    no_longer = _NO_LONGER.match(said)
    if no_longer is not None:
        yield Edit(no_longer.start("not"), no_longer.end(), "I'm not a ")
    for it in _AGED.finditer(said):
        yield Edit(*it.span(), "")
    for it in _BEHIND.finditer(said):
        yield Edit(it.start("verb"), it.end("adverb"), f"{it['adverb']} {it['verb']}")
    for it in _WANT_ALSO.finditer(said):
        yield Edit(it.start("verb"), it.end("adverb"), f"{it['adverb']} {it['verb']}")
    for it in _WITHOUT_TO.finditer(said):
        yield Edit(*it.span("at"), " to ")
    for it in _NOT_KNOW.finditer(said):
        yield Edit(*it.span(), "don't")
    for it in _CLIPPED.finditer(said):
        yield Edit(*it.span("in"), "ing")
    yield from _frame_edits(said)


def _frame_edits(said: str) -> Iterator[Edit]:
    """Yield plain words for what is put around a statement and changes nothing of it."""
    for pattern, words in _FRAMES:
        for it in pattern.finditer(said):
            yield Edit(*it.span("frame"), words)
    for it in WANTED_OF_ME.finditer(said):
        yield Edit(*it.span(), "I need to")
    for it in () if _CONDITION.search(said) else _COULD.finditer(said):
        yield Edit(*it.span("frame"), "can")
    for it in _NOT_LEVEL.finditer(said):
        yield Edit(*it.span(), f"it's a {it['n']}")
    for it in _POSSIBLE.finditer(said):
        yield Edit(*it.span(), f"is {it['hours']} possible")
    guessed = _GUESSED.match(said)
    if guessed is not None:
        yield Edit(*guessed.span("frame"), ".")


def _pay_edits(said: str) -> Iterator[Edit]:
    raised = None if _PERIOD.search(said) else _RAISED.search(said)
    if raised is not None:
        yield Edit(raised.end("n"), raised.end("n"), "k")
    for it in _EARN_NOT.finditer(said):
        by_year = not it["b"] and not _PERIOD.search(said)
        thousands = by_year and len(it["new"].strip()) <= _FIGURES
        yield Edit(*it.span(), f"I {it['verb']} {it['new']}{'k' if thousands else ''}")


def training_edits(said: str) -> Iterator[Edit]:
    """Yield what makes an apprentice of whoever learns a trade now.

    Args:
        said: The message, with plain quotes.
    """
    for it in _TRAINED.finditer(said):
        yield Edit(*it.span(), "an apprentice ")


def never_edits(said: str) -> Iterator[Edit]:
    """Yield what makes one plain denial of "I never did something with Kubernetes".

    Args:
        said: The message, with plain quotes, its words in order.
    """
    for it in _NEVER_SOMETHING.finditer(said):
        yield Edit(*it.span(), "used")
