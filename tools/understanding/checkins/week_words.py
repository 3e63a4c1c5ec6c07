"""The words in which a week is told beside its hours: nothing else, none of it, sums, deeds."""

import re

from tools.late import late

NOTHING_ELSE = late(
    r"^(?:(?:and|but|so|i|we|have|had|there was|otherwise|apart from that|that's it|that is it)"
    r"[\s,]+)*"
    r"(?:(?:nothing|none|nowt|zero|0|no (?:time|hours?)|not (?:much|a thing))"
    r"(?: (?:on|for|in|of|to))?"
    r" (?:(?:all |any(?:thing)? )?(?:of )?(?:the )?(?:rest|others?|else|more|besides"
    r"|remaining (?:ones|skills))"
    r")|(?:did(?:n'?t| not)|haven'?t|have not) (?:do|touch|done|get (?:a)?round to|manage|open)"
    r" (?:any ?thing|any(?: of the (?:rest|others?))?|the (?:rest|others?))(?: (?:else|more"
    r"|other))*"
    r"|no(?:thing)? (?:other|more)(?: (?:hours?|skills?))?"
    r"|(?:nothing|none|zero|0|nil|nada|nowt) (?:(?:on|for|of|in) )?(?:both(?: of them)?|either"
    r"(?: of them)?|any(?: of (?:them|those|it))?|all of them)"
    r"|no hours(?: (?:at all|whatsoever|though|tho|spent))+"
    r"|n?or (?:on |for |in )?(?:anything else|any other(?:s)?|the (?:rest|others?))"
    r"|(?:the )?(?:rest|others?) (?:is |are |was |were |all )*(?:none|nothing|zero|0|nil|nowt)"
    r"|(?:all|both) (?:of )?(?:the )?(?:rest|others?) (?:none|nothing|zero|0))"
    r"(?: (?:this|last|all|the whole) week| at all| really| for (?:this week|now)| today"
    r"| either| since(?: then)?)*$",
    re.IGNORECASE,
)
"""That no hours were spent on anything else."""
NONE_OF_IT = late(
    r"^(?:(?:and|but|so|i|we|have|had|just|only|also|then)[\s,]+)*(?P<none>skipped|skipping|missed"
    r"|(?:did|could|have|has|had)(?:n'?t| not)(?: \w+){1,3}?|never (?:\w+ )?(?:touched|opened"
    r"|started|got to)|no(?:thing|ne)?(?: time)?(?: (?:on|for|of|in|with))?|left out|zero|0)"
    r"(?: (?:on|for|of|in|with|to|the|any|my))* it\b",
    re.IGNORECASE,
)
"""That no hours were spent on a skill, which stands as "it"."""
BECAUSE = late(r"\b(?:because|since|cos|coz|cause|as (?:i|my|the|we)|due to)\b", re.IGNORECASE)
TIED = late(
    r"(?<![\w.,/])(?P<n>\d{1,2}(?:[.,]\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|half an hour)\s+(?:of|on|for|into|with|doing)\b"
    r"(?!(?<=of)\s+(?:the|my|our|these|those|them|its|a|all)\b)",
    re.IGNORECASE,
)
"""A bare figure that is tied to what it was spent on; "one of the two" counts things."""
UNIT = late(r"(?:\d|\b)(?:h|hrs?|hours?|m|mins?|minutes?)\b", re.IGNORECASE)
SUM = late(
    r"\b(?:in all|in total|total|altogether|all together|all in|overall|all told|this week"
    r"|last week|(?:this|last) wk|hrs?|hours?)\b",
    re.IGNORECASE,
)
FIGURE_FIRST = late(
    r"^(?:(?:so|no|ok(?:ay)?|well|it was|it's|still)[\s,]+)*"
    r"(?P<n>(?:(?:about|around|maybe|like|only|just|~)\s*)?\d{1,2}(?:[.,]\d{1,2})?"
    r"(?: and a half)?(?: ?(?:h|hrs?|hours?)\b)?)(?![\w.,/%]*\w)\s*",
    re.IGNORECASE,
)
"""An amount that begins a part."""
ALREADY = late(
    r"^(?:(?:and|but|so|else|otherwise)[\s,]+)*(?:i have )?(?:nothing|not much)"
    r" (?:else |more |further |new |other )?to (?:report|add|say|tell(?: you)?|mention)"
    r"(?: (?:this week|from me|today|really|for now|sorry))*$|"
    r"^(?:and )?(?:you (?:have|know|got) (?:it|that)|again)(?: already)?$"
    r"|^(?:and )?(?:that'?s|that is|that was) (?:it|all|everything)\b.*|^(?:(?:but|and|no"
    r"|well|ok(?:ay)?|as|like)[\s,]+)*(?:i(?:'ve| have)?|we)? ?(?:just |already "
    r"|only )*(?:said|told you|mentioned|wrote)(?: (?:that|it|this|so|already|before|above|you"
    r"|just now|earlier))*$",
    re.IGNORECASE,
)
THE_SAME = late(
    r"^(?:(?:and|so|no|well)[\s,]+)*(?:that|this) is what i (?:did|spent)\b.*|^not my hours$",
    re.IGNORECASE,
)
FELL_ILL = (
    r"(?:(?:the|an?|my|this|that|some|terrible|bad|awful|very|really|so) )*(?:flu|cold|covid|fever"
    r"|migraines?|virus|infection|headaches?|accident|warning|sick|ill|poorly|hurt|injured|fired"
    r"|robbed|lost|tired|swamped|busy|divorced|held up|delayed|cancelled|interrupted)\b"
)
"""What somebody gets that is no deed."""
DEED = late(
    r"^(?:(?:and|so|then|also|i|we|have|i've|we've|just|finally)[\s,]+)*(?:did|done|got|finished"
    r"|completed|built|made|ran|wrote|deployed|debugged|fixed|solved|set up|understood"
    r"|learn(?:ed|t)"
    r"|passed|explained|read|watched|started)\s+(?!it\b|that\b|not\b|n't\b|nothing\b|none\b"
    r"|(?:(?:very |so |too )?little|less|hardly|pulled|called|dragged|stuck|sent|moved|roped|put"
    r"|hauled|thrown)\b"
    rf"|(?<=got ){FELL_ILL})\S+",
    re.IGNORECASE,
)
"""What tells what was done in the hours."""
NO_OBSTACLE = late(
    r"^(?:(?:and|but|so|there was|there were)[\s,]+)*(?P<none>nothing|none"
    r"|no(?= (?:obstacles?|blockers?|problems?)))(?: (?:much|obstacles?|blockers?"
    r"|problems?))?\b(?: (?:was|were|stood|got|really|much|special))*"
    r"(?: in (?:the|my) way)?$",
    re.IGNORECASE,
)
ONLY_SKILL = late(
    r"(?:(?:mostly|mainly|only|just|all|and|on|it was|was|that was|so|for|doing|did|i did|spent|i"
    r" spent)\s+)*it(?: (?:mostly|mainly|only|stuff|again))*",
    re.IGNORECASE,
)
ONLY_AMOUNT = late(
    r"(?:(?:about|around|roughly|maybe|some|like|just|only|nearly|almost|for|it was|took|took me"
    r"|took about|i think|i'd say|say|probably|~)\s+)*(?:half an hour|(?:an?|one) hour and a half"
    r"|(?:\d{1,2}(?:[.,]\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?: and a half)?[ -]?(?:h|hrs?|hours?|mins?|minutes?))(?: (?:or so|ish|in all|in total|total"
    r"|altogether|all of it|i think|maybe|this week|so far|tops))*",
    re.IGNORECASE,
)
NO = late(r"\b(?:nothing|none|nowt|nil|nada|zero|0|no|not|didn'?t|did not)\b", re.IGNORECASE)
LED = late(r"^(?:(?:and|but|so|also|then)[\s,]+)+", re.IGNORECASE)
ALL_OF_IT = late(
    r"^(?:all|both|most) (?:of (?:it|them|that)|hours)?$|^all of it$|^only that$", re.IGNORECASE
)
AND_THE_REST = late(
    r"^(?:(?:and|or|same|also|so|likewise|ditto)[\s,]+)*(?:(?:for|on|with|to|of|all)\s+)*(?:the "
    r"(?:rest|others?|remaining ones?)|(?:all |any )?others?|(?:any|every)thing else|both"
    r"|all of (?:them|it|the rest))(?: (?:too|as well|either|likewise|none|nothing|zero|0"
    r"|the same|same))*$",
    re.IGNORECASE,
)
"""That what was said of one skill goes for all that are left."""
SAME_FOR = late(
    r"^(?:(?:and|also|so)[\s,]+)*(?:(?:the )?same|ditto|likewise|nor|neither)"
    r"(?: (?:for|on|with|goes for))?\s+",
    re.IGNORECASE,
)
OF_PLAN = late(
    r"\b(?:days?|weeks?|evenings?|weekends?|\w{3,6}days?) off\b|\boff (?:on|from|next|the)\b"
    r"|\baway\b|\b(?:on )?(?:holidays?|vacation|leave)\b|\b(?:hrs?|hours?)\b|\d ?h\b|\bbtw\b"
    r"|\bby the way\b|^(?:so )?nothing then\b",
    re.IGNORECASE,
)
"""What is told of the plan of the weeks to come, and is no thing to do."""
_STANDS = (
    r"\b(?:levels?|lvl)\b|(?:\b(?:is|are|am)|'s|'re)\b[^\d]{0,30}\b[0-5](?![\w.,])"
    r"|\b[0-5] (?:still|at (?:best|most))\b|\bstill (?:an?|at|only|just) [0-5]\b"
)
LEVEL_STANDS = late(_STANDS, re.IGNORECASE)
"""What a figure of hours that are over has not beside it: "Linux is a 1", "was 1 still"."""
LEVEL_WEIGHED = late(rf"{_STANDS}|\bmore (?:like|of)\b", re.IGNORECASE)
"""That too, and what weighs a level where no hours are asked for."""
LED_TO = late(
    r"[\s,]+(?:and )?(?:so|therefore|hence|thus|which (?:makes|puts)|that makes)\s+"
    r"(?:(?:that|then|now|my|i'?d say|i think|i(?:'m| am)|call|put)\s+)*(?=\S)",
    re.IGNORECASE,
)
"""What leads from a deed to what it comes to."""
COMES_TO = late(
    r"(?<![\w.,/])[0-5](?:\s*/\s*5)?(?: (?:now|maybe|perhaps|i (?:think|guess)|already))*$",
    re.IGNORECASE,
)
"""A level at the end of what something comes to."""
NUMBERED = late(
    r"\b(?:chapters?|parts?|modules?|units?|lessons?|sections?|pages?|videos?|lectures?|weeks?"
    r"|days?|steps?|levels?|labs?|exercises?|ch\.?|no\.?) ?#?\d+\b",
    re.IGNORECASE,
)
"""A figure that names one of several, and counts nothing."""
NEXT_WEEK = late(r"(?:(?:and|but|for|then|so)[\s,]+)*(?:the )?next (?:week|wk)\b", re.IGNORECASE)
"""What begins a part on the week to come."""
WEEK_OVER = late(
    r"(?:(?:so|ok(?:ay)?|well|hi|hey|hello|and|that'?s|it'?s)[\s,]+)*(?:(?:the|my|another|this|first"
    r"|second|third|last|1st|2nd|3rd) )*(?:week|wk)(?: (?:one|two|three|four|\d{1,2}))?"
    r"(?: (?:is|was|all|now))*(?: (?:done|over|finished|gone|behind me|through|in the bag))[\s.!]*",
    re.IGNORECASE,
)
"""That a week is over, which is no win of it."""
BECAME = late(
    r"\b(?:kept|done|did|didn'?t|not|never|finished|completed|partly|half|missed|skipped|failed"
    r"|managed|forgot)\b",
    re.IGNORECASE,
)
"""What says of a promise what became of it."""
