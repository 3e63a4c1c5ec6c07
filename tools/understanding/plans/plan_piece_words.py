"""The words by which the pieces of a message on a plan are told apart."""

import re
from typing import Final

from tools.counts import COUNT
from tools.late import late
from tools.understanding.calendar.day_readers import MONTHS, WEEKDAYS

HALVES = late(rf"\b(?P<n>{COUNT}) and a half\b", re.IGNORECASE)
JOINT = late(
    r"\s*[,;:.!?…]+(?:\s+|$)|\s*[–—\n]+\s*|\s+-+\s+|\s+(?=(?:but|and|then|though|not)\b)"
    r"|(?<=\w)(?<!\bnot)(?<!\bonly)(?<!\bhave)(?<!\bstart)(?<!\bback)\s+(?=(?:make (?:it|that)"
    r"|i meant?|back to"
    r"|until|till?|by|from|starting|only(?=\s)|i'?m|i am|cos|'?cause|because|since)\b)"
    r"|(?:(?<=\d)|(?<=normal)|(?<=usual))\s+(?=after\b)",
    re.IGNORECASE,
)
_YES: Final = (
    r"(?:yes|yeah|yep|yup|yh|yea|ya|aye|y|sure|ok(?:ay)?|fine|alright|all right|agreed|deal|great"
    r"|good|perfect|go ahead|go on|do it|do that|please do|sounds good|sod it|go for it)"
)
_NO: Final = (
    r"(?:no(?! (?:(?:end|last|fixed|set) )?(?:deadline|dates?|end|days?|rush|time|hours?"
    r"|learning|stud\w+|work"
    r"|weeks?|more)\b)|nope|nah|naw"
    r"|neither(?: of (?:them|those|these))?|none of (?:them|those|these))"
)
_FILLER: Final = (
    r"(?:ha(?:ha)+|lol|lmao|oh|ooh|er+m*|u+m+|hm+|well|so|oops|whoops|sorry|wait|hang on|hold on"
    r"|actually|right|then|please|really|ah|argh|duh|d'oh|silly me|typo"
    r"|(?:my (?:bad|mistake|fault)|wrong)(?: (?:(?:in|with|about|on) )?(?:the )?(?:month|days?"
    r"|dates?|year|weekday))?"
    r"|on (?:second thoughts?|reflection)|(?:scratch|scrap|forget|ignore) (?:that|it)"
    r"|correction|to be honest|tbh|hours|but"
    r"|though|now|better|rather|obviously|of course|mate|coach|thanks|cheers|because|cos"
    r"|fat (?:thumbs?|fingers?))"
)
_PUTS: Final = (
    r"(?:(?:i )?me(?:an|ant|nt)(?: to say)?|i said|i'?d say|it'?s(?: the)?|that'?s"
    r"|it should(?: have)? be(?:en)?|should be"
    r"|say|call it|let'?s (?:say|do|make (?:it|that)|go (?:with|for)|try)|make (?:it|that|this)"
    r"|change (?:it|that|this) to|set it to|put(?: it at| down)?|go (?:with|for)|more like|try"
    r"|do|take(?! (?:that|it|this|them) )|use|plan|only|just|i can (?:only )?(?:do|manage)"
    r"|instead"
    r"|(?:(?:go|and|then) )?back (?:up |down )?to"
    r"|(?:keep|leave|stay|stick)(?: it)? (?:at|to|with))"
)
LEAD = late(
    rf"^(?:(?P<yes>{_YES})|(?P<no>{_NO})|(?P<puts>{_PUTS})|(?P<more>and|also|plus)"
    rf"|(?P<filler>{_FILLER}))"
    r"(?=[\s,.!–—-]|$)"
    r"[\s,.!–—-]*",
    re.IGNORECASE,
)
TRAIL = late(
    r"[\s,]+(?:(?P<more>too|as ?well|also)|(?P<puts>rather|instead|only|i meant?|i mean|it is"
    r"|i said)"
    r"|then|please|pls|lol|ha(?:ha)+|obviously|of course|sorry|duh|i guess|for now|at (?:the )?most"
    r"|max|tops|actually|already|thanks|ta|though|tho|mate|now|again"
    r"|if (?:(?:that'?s |it'?s )?(?:ok(?:ay)?|possible|all right|alright|fine)|you (?:please"
    r"|like|can|don'?t mind)|(?:it|that) (?:pleases?|suits|works)(?: (?!until|by|for)\w+){0,3}))"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_UNIT: Final = (
    r"(?:\s*(?P<unit>h|hrs?|hours?))?(?P<week>\s*(?:(?:a|per|each|every|/)\s*(?:week|wk)|weekly))?"
)
HOURS = late(
    rf"(?:about |around |like |roughly |another )?(?P<n>{COUNT})(?P<half>\.5)?{_UNIT}",
    re.IGNORECASE,
)
TIMES = late(
    r"(?:like |so )*(?P<a>\d) ?[x×*] ?(?P<b>\d(?:\.5)?)(?: ?h(?:ou)?rs?| ?h)?", re.IGNORECASE
)
_LABEL: Final = (
    r"(?:(?:my|the|a) )?(?:(?:target|end|finish(?:ing)?|final|due|goal|last) (?:date|day)"
    r"|deadline|finish)"
)
_A_DAY: Final = (
    rf"(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{MONTHS})"
    rf"|(?:end of )?(?:{MONTHS})\b(?: \d{{1,2}}\b)?)"
    r"(?: 20\d\d)?"
)
LABELLED = late(
    rf"\b(?:(?:as|for) )?{_LABEL}(?: (?:is|was|of|should be|to be|to))?\s*[,:=–-]?\s+(?={_A_DAY})",
    re.IGNORECASE,
)
"""What says before a day that it is the last one: "my target date, 10 July"."""
LABELLED_AFTER = late(
    rf"(?<!until )(?<!by )(?P<day>{_A_DAY}),? (?:as|for|is|was|being) {_LABEL}\b", re.IGNORECASE
)
"""The same behind it: "10 July as the deadline"."""
LASTS = late(rf"(?:for )?(?P<n>{COUNT}) (?P<unit>days?|weeks?|fortnights?|months?)", re.IGNORECASE)
"""How long something lasts, which names no day."""
SUMMED = late(r"\d ?[x×*] ?\d", re.IGNORECASE)
"""An amount that is given as a product: "2x3"."""
BARE_ONE = frozenset({"a", "an", "one", "once"})
NOT_BEFORE = late(
    r"(?:once|when|as soon as)\s+(?P<day3>.+?)(?:\s+(?:starts?|begins?|comes?|arrives?|is here"
    r"|has (?:started|begun|come)))"
    r"|(?:not(?: start(?:ing)?)?|don'?t start|only (?:start|begin))\s+(?:(?:un)?till?|before)\s+"
    r"(?P<day>.+)|(?:only )?(?:from|(?:i'?m )?(?:back|home|free|here)(?: again)?(?: on| from)?"
    r"|(?:start|begin)(?:ing|s)?(?: (?:it|on|in|from|at|after))?"
    r"|as (?:of|from))\s+(?P<day2>.+?)(?:\s+(?:on|onwards?|out))?",
    re.IGNORECASE,
)
NOW = late(
    r"(?:start|begin)(?:ing)? (?:(?:it|right|straight) )*(?:now|today|away|immediately|this week"
    r"|at once)",
    re.IGNORECASE,
)
RANGE = late(r"\d\S* (?:to|until|till?|and|-|–) |–|\d-\d", re.IGNORECASE)
AFTER = late(
    r"(?:only )?(?:(?:from )?after\s+(?P<day>.+)"
    r"|(?:once|when|as soon as)\s+(?P<day2>.+?)(?:\s+is|'s)\s+(?:over|done|gone|past))",
    re.IGNORECASE,
)
UNTIL = late(
    r"(?:only )?(?:(?:un)?till?|'?til|untill|by|before|no later than|ending|(?:done|ready"
    r"|finish\w*) by|up to"
    r"|i have till?|i(?:'ve| have)(?: got)? (?:un)?till?|(?:the )?(?:deadline|end"
    r"|last day)(?: is)?)"
    r"\s+(?:the )?(?P<day>.+)",
    re.IGNORECASE,
)
NO_END = late(
    r"(?:(?:there'?s |i have |with |we have )?(?:no|without(?: an?y?)?) (?:(?:end|last|fixed"
    r"|set) )?"
    r"(?:deadline|dates?|end(?: date)?|time limit|day)(?: at all| needed| after all)?"
    r"|(?:leave|drop|forget|scrap|skip|lose|ditch|bin|ignore|never ?mind|remove|cancel|delete)"
    r"(?: out| about)? (?:the|that|a|any) (?:end )?(?:dates?|deadline|day|end)(?: (?:out|off"
    r"|altogether|completely))?"
    r"|open[- ]ended|no rush|(?:just )?keep going|whenever|as long as it takes)",
    re.IGNORECASE,
)
NTH = late(
    rf"(?:the |on the |(?:{WEEKDAYS}) (?:the )?)?(?P<d>\d{{1,2}})(?P<nth>st|nd|rd|th)",
    re.IGNORECASE,
)
NTHS = late(
    r"(?:the )?(?P<a>\d{1,2})(?:st|nd|rd|th)? ?(?:to|till?|until|-|–"
    r"|and) ?(?:the )?(?P<b>\d{1,2})(?:st|nd|rd|th)",
    re.IGNORECASE,
)
LATER = late(
    rf"(?:the )?(?:(?P<week>week)|(?P<day>{WEEKDAYS})|one) (?P<way>after|before|later|following"
    rf"|earlier)"
    r"(?: (?:that|this|it|christmas|xmas)(?: one)?)?"
    rf"|(?:the )?(?P<way2>following|next|previous) (?:(?P<week2>week)|(?P<day2>{WEEKDAYS})|one)"
    rf"|(?:a|one) (?P<week3>week) (?P<way3>later|earlier)",
    re.IGNORECASE,
)
TURNS = late(
    r"\?|\b(?:if|unless|depends?|provided|maybe|perhaps|might|could|would|should|until|till?|hours?"
    r"|hrs?|deadline|dates?|plan|instead|rather|undo|levels?|except|apart from|want|need|wish|what"
    r"|how|why|when|which|only|some|other|sometimes|weeks?|days?|months?|minutes?|mins?|minus|plus"
    r"|more|less|delete|forget|remove|add|put|set|move|change|show|take|undo|cancel|revert|give"
    r"|tell|make|start"
    r"|stop|before|once|as soon as)\b",
    re.IGNORECASE,
)
"""What a mere reason does not hold."""
OWN = late(
    r"(?:(?:because|cos|'?cause|since|as|so|and|but)\s+)*(?:i|i'?m|i'?ll|i'?ve|im|ive|ill|we|we'?re"
    r"|we'?ll|were|my|our|the|there|there'?s|it|it'?s|its|that|that'?s|he|she|they|\w+(?:'s|s)?"
    r"|no|too|with|family|work|kids)\b",
    re.IGNORECASE,
)
RHYTHM = late(
    r"(?:only )?(?:at |on |in )?(?:the )?(?:weekends?|evenings?|weeknights?|mornings?"
    r"|nights?)(?: only)?",
    re.IGNORECASE,
)
"""When the hours lie, which a plan by weeks does not hold."""
LONGEST_REASON = 14
