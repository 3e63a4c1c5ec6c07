"""The terms in which hours a week are told: an amount, and how often it comes round."""

import re

from tools.counts import COUNT
from tools.late import late

# "Sandrah, with an h at the end" is a letter, "an h a day" is an hour.
HOURS = r"(?:(?<!\ban )h|(?<=\ban )h(?=\s+(?:a|per|each|every|daily)\b)|hrs?|hours?)\b\.?"
MINUTES = r"(?:min|mins|minutes?)\b\.?"
HALF = r"\s+and\s+a\s+half\b"
TO = r"\s*(?:-|–|to|or)\s*"
# "… and two on Sundays": the unit was said before.
ON_DAYS = (
    r"(?=\s+(?:on|at|each|every)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends?|weekdays?"
    r"|weeknights?)\b)"
)


def amount(name: str = "") -> str:
    """Return the pattern of hours or minutes; of a range, the group ``hi`` is the upper."""
    return (
        rf"(?:(?P<between{name}>between\s+)?(?P<lo{name}>-?{COUNT}|half\s+an|a\s+couple\s+of)"
        rf"(?P<lohalf{name}>{HALF})?(?P<unit{name}>\s*{HOURS})?"
        rf"(?:(?:{TO}|(?(between{name})\s+and\s+|(?!)))(?P<hi{name}>{COUNT}))?"
        rf"(?:\s*-?\s*(?:{HOURS}|(?P<min{name}>{MINUTES}))"
        rf"|(?(unit{name})|{ON_DAYS}))"
        rf"(?P<half{name}>{HALF})?(?:\s*(?:and\s+)?(?P<more{name}>\d{{1,2}})\s*{MINUTES})?"
        rf"|(?P<h{name}>\d{{1,2}})h(?P<m{name}>[0-5]\d)\b)"
    )


OF = r"(?:\s+of\s+(?:study(?:ing)?|learning|work|(?:free\s+|spare\s+)?time|practice))?"
EACH = r"(?:(?:a|per|each|every|in\s+a|any)\s+|/\s*)"
IN_THE = (
    r"in\s+(?:the\s+)?(?=week\s*(?:[,.;!]|$|(?:for|until|till|after|when|while)\b)(?!.*\bweekend))"
)
"""What makes hours "in the week" those of any week, where none are told for its end."""
SLOT = r"(?:evening|night|morning|afternoon|session|block|slot|lunch\s+break|day|weeknight|weekday)"
PERIOD = r"(?:week|wk|w|fortnight|month)\b"
NUMBERED = rf"(?:(?P<times>{COUNT})\s*(?:(?:x|×|times)|{SLOT}s?)|(?P<often>once|twice))"
NAME = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
LISTED = rf"{NAME}s?"
# What follows an amount and makes it one of a week, the most words first.
RHYTHM = (
    rf"(?:(?:{EACH}(?:{SLOT})|daily)\s*,?\s*)?(?:(?:on|for)\s+|[x×]\s*)?{NUMBERED}\s*"
    rf"(?:{EACH}(?P<period>{PERIOD})|(?P<adverb>weekly))"
    r"|(?:each|every)\s+(?:other|second)\s+(?P<second>week|day|evening|night|morning)\b"
    rf"|every\s+(?P<nth>{COUNT})\s+(?P<nths>weeks|days)\b"
    r"|(?:(?:a|per|every|each)\s+day,?\s+|daily,?\s+)?(?:(?:from\s+)?mon(?:day)?\s*(?:to|through"
    r"|-|–)\s*fri(?:day)?"
    r"|(?:on|in|during|each|every|per|a)\s*(?:the\s+)?(?:(?:week|work(?:ing)?[\s-]*)(?:day"
    r"|night)s?)"
    r"|(?:week|work(?:ing)?[\s-]*)days?(?!\s+only))\b(?:\s+(?:evening|morning|night)s?\b)?(?P<workdays>)"
    r"|(?P<each>(?:a|per|every|each)\s+day,?\s+|daily,?\s+)(?:on|at|in"
    r"|during)\s+(?:the\s+)?weekends\b"
    r"|(?:on|at|in|during)\s+(?:the\s+)?weekends\b(?P<weekends>)"
    rf"|{EACH}?weekend\s+day\b(?P<weekenddays>)"
    rf"|(?:{EACH}|on\s+(?:the\s+)?|at\s+(?:the\s+)?)weekend\b(?P<weekend>)"
    r"|(?:a|per|each|every|in\s+the|in\s+a)\s+(?:single\s+)?(?:day|evening|night"
    r"|morning)\b(?P<daily>)"
    r"|/\s*(?:day|d)\b(?P<slashed>)|daily\b(?P<adaily>)"
    rf"|(?:(?:on|each|every)\s+)(?P<named>{LISTED}(?:\s*(?:,|and|&)\s*(?:and\s+)?(?:(?:on"
    rf"|every)\s+)?"
    rf"{LISTED})*)\b"
    r"|(?:(?:in\s+total|altogether|overall|all\s+in)\s+)?"
    rf"(?:(?:a|per|each|every|in\s+a|on\s+a)\s+(?:single\s+)?|{IN_THE}|/\s*)?"
    r"(?P<plain>week(?:ly)?|wk|w"
    rf"|month(?:ly)?"
    r"|fortnight(?:ly)?)\b"
    r"|(?:(?:per|each|every|an?)\s+|/\s*|(?:in\s+total|altogether|overall|all\s+in\s+all)\b\s*)(?P<odd>\w*)"
)
TERM = late(
    rf"(?<![\w.,/])(?:"
    rf"{amount()}{OF}\s*(?:each\s+(?=on\b))?,?\s*(?:(?:{RHYTHM}))"
    rf"|(?P<sessions>{COUNT})\s*(?:(?:x|×|times)|{SLOT}s?)\s*"
    rf"(?:{EACH}(?P<early>{PERIOD})\s*,?\s*(?:for\s+|of\s+|with\s+|at\s+)?|(?:of|with|at|x|×"
    rf"|for)?\s*)"
    rf"{amount('2')}(?:\s+(?:each|a\s+time|(?:per|a|each)\s+{SLOT}))?\s*,?\s*"
    rf"(?:{EACH}(?P<late>{PERIOD})|(?P<lately>weekly))?"
    r")",
    re.IGNORECASE,
)
PLAIN = late(rf"(?<![\w.,/]){amount()}", re.IGNORECASE)
BARE = late(
    rf"^\W*(?:i\s+(?:have|can\s+do|could\s+do|can\s+spare)\s+)?"
    rf"(?:about|around|maybe|some|roughly|say|let'?s\s+say|perhaps|up\s+to|~)?\s*"
    rf"(?P<lo>{COUNT})(?:{TO}(?P<hi>{COUNT}))?\W*$",
    re.IGNORECASE,
)
JOINS = late(r"\s*(?:,\s*)?(?:and|plus|\+|&)\s*(?:another\s+)?|\s*,\s*", re.IGNORECASE)
NOT_MEANT = late(
    rf"\b(?:not|instead\s+of|rather\s+than)\s+{COUNT}(?:\s*{HOURS})?(?:\s*{EACH}{PERIOD})?"
    rf"|\bfrom\s+{COUNT}(?:\s*{HOURS})?(?:\s*{EACH}{PERIOD})?\s+(?:up\s+|down\s+)?to\s+"
    rf"(?={COUNT}\s*{HOURS})",
    re.IGNORECASE,
)
RHYTHMIC = late(
    rf"\b(?:each|every|daily|monthly|twice|evenings|mornings|nights|lunch\w*|(?:{NAME})s"
    r"|weekends?|weekdays?|fortnight\w*|in\s+total|altogether)\b",
    re.IGNORECASE,
)
MORE_RHYTHM = late(
    rf"\b(?:{NAME}s|{NAME}\s*(?:to|through|-|–)\s*{NAME}|weekends?|weekdays?|evenings"
    rf"|mornings)\b"
    rf"|\b(?:only|just)\s+{COUNT}(?=\s+(?:in|on|from|during|over|until|after|before|for)\b)",
    re.IGNORECASE,
)
VAGUE = late(
    r"\b(?:a\s+few|some|several|(?<!how )many|a\s+bunch\s+of)\s+(?:spare\s+|free\s+)?hours\b"
    r"(?:\s+(?:a|per|each|every)\s+\w+)?",
    re.IGNORECASE,
)
EACH_DAY = late(rf"\b(?:a|an|per|each|every|daily)\b|/|\b{NAME}\b", re.IGNORECASE)
