"""The words by which a part of a wish for the plan says what its hours and days are for."""

import re

from tools.late import late
from tools.understanding.plans.wish_parts import DAY

D = f"{DAY}+"
"""What stands for the words of a day."""

_END_NAMED = r"(?:deadline|(?:end|final|finish(?:ing)?|completion|target|last|due) (?:date|day))"
"""What names the last day."""

PAST = late(
    r"\b(?:last (?:week|month|year|summer|winter|autumn|spring|term|time|night|weekend)|used to"
    r"|back then|ago|yesterday|previously|in the past|until recently)\b"
    r"|\b(?:i|we)(?:'d| have|'ve)? (?:already |only |just )?(?:was|were|did|had|spent|studied"
    r"|worked|managed|put in|learned|went|finished|attended|took|passed|completed)\b"
    r"|\b(?:only|just) (?:managed|did|had|made|found|got (?:\S+ ){1,4}?done)\b"
    r"|^(?:did|spent|had|studied|worked|was|were|managed)\b"
    r"|\bgot (?:\S+ ){1,4}?(?:in|done)(?=[\s.!]*$|,)",
    re.IGNORECASE,
)
NOW = late(r"\b(?:now|can|keep|make|please|so|have|want|i'll|let'?s)\b", re.IGNORECASE)
"""What speaks of the present again, after a part that told of the past."""
IF = late(r"^(?:if|unless|whether|in case|suppose|assuming)\b", re.IGNORECASE)
MAYBE = late(r"\b(?:could be|might|maybe|perhaps|possibly|idk|not sure|who knows)\b", re.IGNORECASE)
OFF = late(
    r"\b(?:(?<!write-)(?<!write )off"
    r"|nothing|none|nowt|zero|no (?:stud\w*|learn\w*|time|hours?|work|coach\w*|training"
    r"|courses?|laptop|computer|internet|wi-?fi|signal|desk)|offline|can'?t|cannot|can not|won'?t"
    r"|(?:do|will|am|i) ?(?:n'?t|not) (?:be )?(?:learn|study|studying|learning|do (?:any|it\b))\w*"
    r"|(?:have|has|had) (?:not|n'?t) (?:(?:any|got|the) )*time"
    r"|can (?:\w+ )?(?:nothing|not)\b|not (?:be )?(?:here"
    r"|available|around|home|able|studying|learning|possible)|(?:do|don'?t|do not) (?:not )?plan"
    r"|unavailable|unable|skip\w*|cancel\w*|cross|exclud\w*"
    r"|leave (?:\S+ ){0,4}?(?:out|free|empty)|take (?:\S+ ){0,4}?(?:out|off|away)"
    r"|keep (?:\S+ ){0,4}?(?:free|empty)|block\w*|strike|scrap|drop(?! (?:(?:it|them|that|down"
    r"|back|me) )*to\b)|remove|don'?t count on me"
    r"|count me out|without me|not going to happen|out of (?:office|town|action|the plan)"
    r"|on (?:holiday|vacation|leave)|in hospital|away|abroad|free|pause\w*|on hold|freeze"
    r"|suspend|rest|out for|(?:i'?m|i am|i'll be|we're) out)\b"
    rf"|\bnot (?:on|in|during|for|over|between)\s*(?:the\s*)?{DAY}",
    re.IGNORECASE,
)
"""What says that days are free of learning."""
NO_WEEKS = late(
    rf"^(?:sorry )?not\s+(?:the\s+)?{D}"
    rf"|{D}\s*(?:(?:is|are|'s|'re|will be|looks?)\s+)?(?:(?:just|totally|really|quite)\s+)*"
    r"(?:impossible|hopeless|no good|a no-?go|blocked|booked|written off|a write-off|gone|out"
    r"|won'?t work)\b",
    re.IGNORECASE,
)
"""What says the same of whole weeks; of a single day it puts the end of the plan right."""
ELSEWHERE = late(
    r"\b(?:i'?m|i am|i'?ll be|i will be|we'?re|we are|we'?ll be|i (?:go|fly|travel)|i'?m going)\b",
    re.IGNORECASE,
)
"""What says where somebody is on days that last: "… but 8 to 21 February I'm skiing"."""
AT_WORK = late(
    r"\b(?:work\w*|shifts?|nights|on call|learn\w*|stud\w*|here|there|back|around|available|ready"
    r"|done|at home|home|free|maybe|might|if|busy|done|course|teach\w*)\b",
    re.IGNORECASE,
)
"""What may leave time on such days, or says that there is some."""
PLACE = late(
    r"\b(?:in (?!time\b|a\b|the\b)\w+|in my (?:home )?country|with (?:my|the|our) \w+|at"
    r" (?:my|our) \w+"
    r"|(?:ski|travel|hik|sail|camp|visit|fly|cruis|trekk?|touring|honeymoon)\w*)\b",
    re.IGNORECASE,
)
"""What names a place that somebody is at, or what they do there."""
BUSY = late(
    r"\b(?:busy|chaos|mad\w*|crazy|hell|exams?|clos\w+|on call|holidays?|wedding|conference"
    r"|offsite|trip|visit\w*|moving|shutdown|full|packed|sick|ill|travel\w*|flat out|surgery"
    r"|operation|half-term|honeymoon|festival|fair|home|resits?|audits?|inventory)\b",
    re.IGNORECASE,
)
"""What may leave no time, and is asked about."""
POINTS = late(
    r"\b(?:then|that|those|these|them|it|there|this|same|both|meanwhile|during)\b"
    r"|^(?:so |please |kindly )*(?:skip|cancel|cross|exclude|leave|block|strike|drop|no |nothing"
    r"|cant?\b|can'?t|off\b)",
    re.IGNORECASE,
)
"""What speaks of days that were named before."""
AGAIN = late(r"\b(?:too|as well|also|same|likewise)\b", re.IGNORECASE)
BACK = late(r"\b(?:back|return\w*|again|resume)\b", re.IGNORECASE)
STARTS = late(
    r"\b(?:start|begin|commenc(?:e|ing)|kick(?:ing)? off|resume|restart"
    r"|get(?:ting)? going)(?:n?ing)?"
    r"(?:\s+(?:it|again|the plan|my plan|learning|studying|only|not|before|properly|fresh|on|in"
    r"|from|at|with|after|once|around|the|everything|until|till?|date|day|this|as of|:))*"
    rf"\s*{D}|{D}\s+(?:start|as (?:the )?start)\b|\bfirst day\b.*{D}",
    re.IGNORECASE,
)
STARTS_AT = late(r"^(?:\W|i |we )*(?:start|begin|until|till?|by|before|from)\b", re.IGNORECASE)
NOT_BEFORE = late(
    r"\b(?:nothing|nowt|not(?:\s+\w+){0,3}|no(?:\s+\w+){1,2}|can'?t(?:\s+\w+){0,4}"
    r"|cannot(?:\s+\w+){0,4}|won'?t(?:\s+\w+){0,4}|unable(?:\s+\w+){0,4})"
    rf"\s+(?:before|earlier than)\s+(?:the\s+)?{D}"
    rf"|^(?:just |only )?not\s+(?:until|till?)\s+(?:the\s+)?{D}",
    re.IGNORECASE,
)
LIMIT = late(r"\b(?:deadline|end date|finish\w*|done|ready|complet\w+|due)\b", re.IGNORECASE)
DONE = late(
    r"\b(?:done|ready|finish\w*|complet\w+|conclud\w+|to end|through|deadline|end date|be there"
    r"|wrapped up|sorted"
    r"|must|have to|has to|needs?|want|should|got to)\b",
    re.IGNORECASE,
)
ENDS_PLAN = late(
    r"\b(?:by|before|no later than|not later than|latest|at the latest"
    rf"|{_END_NAMED}(?:\s+(?:is|to|of|on|for))?:?"
    r"|(?:finish(?:ed)?|done|ready|complete|conclud(?:e|ing)|to end)(?:\s+(?:it|all"
    rf"|everything|the"
    rf"\s+(?:plan|whole thing)))?\s+(?:in|on|at|with|when|once))\s+(?:the\s+)?{D}"
    rf"|{D}\s*(?:is |as )?(?:the |my )?(?:deadline|latest|at the (?:very )?latest|end date)\b",
    re.IGNORECASE,
)
BY_DAY = late(r"\b(?:by|before|no later than)\b", re.IGNORECASE)
LATEST = late(
    rf"{D}\s*(?:is |as )?(?:the |my )?(?:deadline|latest|at the (?:very )?latest|end date)\b"
    rf"|^(?:the |my |with (?:the|an?) )?{_END_NAMED}(?:\s+(?:is|to|of|on|for))?:?\s+(?:the\s+)?{D}",
    re.IGNORECASE,
)
"""What names the last day with no more words."""
BEFORE = late(rf"\bbefore\s+(?:the\s+)?{D}", re.IGNORECASE)
_INSTEAD = r"(?:instead|then|please|rather|is better|would be better)"
ENDS_NAMED = late(rf"\b(?:{_END_NAMED}|the end)\b", re.IGNORECASE)
MOVES_END = late(
    r"^(?:please |rather |better |so )*"
    r"(?:(?:let'?s|let us|can we|could we|could you|can you|please|i'?d) )?"
    r"(?:make|move|push|shift|extend|set|change|put|say|go for|aim for|stretch|call|rather have"
    r"|like|amend|adjust|postpone|delay|bring|take(?! out))\b"
    rf"(?:\s+(?:it|that|this|(?:the|my) (?:{_END_NAMED}|end|plan|date|whole thing)|of my plan|out"
    r"|back|forward|for|to|be|on|rather|better|more like|until|till?|by))*\s*(?:the\s+)?"
    rf"{D}(?:\s+{_INSTEAD})*[\s.]*$|^(?:rather|better|more like)\s+{D}[\s.]*$"
    rf"|^{D}\s+{_INSTEAD}[\s.]*$",
    re.IGNORECASE,
)
BY_THEN = late(
    r"\b(?:by|before|until|till) (?:then|that(?: (?:date|day|time|point))?)\b", re.IGNORECASE
)
COMPLAINS = late(
    r"\b(?:too? (?:soon|early|late|tight|much|many|little|few|long|short)|tight|unrealistic"
    r"|impossible|not (?:realistic|possible|doable|enough|sustainable)|killing|a stretch"
    r"|optimistic|ambitious|won'?t (?:do|work|happen)|wishful thinking|a (?:dream|fantasy|joke)"
    r"|over the top|(?:is|are|'s|was) (?:nothing|peanuts|not (?:that )?(?:much|bad)|no time|a lot"
    r"|loads"
    r"|a breeze))\b",
    re.IGNORECASE,
)
DENIES = late(
    r"\b(?:can'?t|cannot|couldn'?t|won'?t|don'?t|do not|never|not|instead of|rather than"
    r"|no longer)\b(?!.*\b(?:more than|over|above|beyond|exceed)\b)[^,;]*$",
    re.IGNORECASE,
)
SETTLES = late(
    r"\b(?:say|call it|make (?:it|that)|to be safe|in total|total|altogether|i\.e|that is|actually"
    r"|sorry|i mean|rather|go with|settle|put)\b",
    re.IGNORECASE,
)
DROPS = late(r"\b(?:scrap|drop|forget|ignore|skip|cancel|bin)\b", re.IGNORECASE)
FROM = late(
    r"\b(?:from|as (?:of|from)|starting|beginning|commencing|since|come|once|effective)"
    rf"(?:\s+(?:on|in|the))*\s*{D}",
    re.IGNORECASE,
)
ONLY_FROM = late(
    r"^(?:only |but |just )*(?:from|as (?:of|from)|starting|beginning|commencing)"
    rf"(?:\s+(?:on|in|the))*\s*{D}(?:\s+on(?:wards?)?)?\W*$",
    re.IGNORECASE,
)
AFTER = late(rf"\bafter(?:\s+the)?\s*{D}", re.IGNORECASE)
UNTIL = late(
    r"\b(?:until|till?|'til|up to|up till|through|through to|to|before)(?:\s+the)?"
    rf"\s*{D}",
    re.IGNORECASE,
)
THROUGH = late(
    r"^(?:\w+ )?(?:right |all the way )?(?:through|until|till?|up)(?: (?:to|till|until))?(?: the)?"
    rf"\s*{D}[\s.]*$",
    re.IGNORECASE,
)
BY = late(rf"\b(?:by|no later than)(?:\s+the)?\s*{D}", re.IGNORECASE)
FOR = late(rf"\bfor\s+{D}", re.IGNORECASE)
WITHIN = late(
    r"\b(?:that|those|these|this same|the same) (?:(?:one|two|three|few|whole|entire) )?(?:weeks?"
    r"|months?|fortnight|days|time|period|stretch|season)\b(?! (?:on|onwards?)\b)"
    r"(?<!before that week)"
    r"|\b(?:in|during|over|throughout|within|for) (?:that|those|these|it|them)\b(?=\W*$|\s+(?:i"
    r"|we)\b)"
    r"|\bmeanwhile\b|\bwhile (?:it|that|they) lasts?\b",
    re.IGNORECASE,
)
"""What says that hours hold on the days that were named before, and on no others."""
THEN = late(r"\bthen\W*$", re.IGNORECASE)
BEGINS = late(r"\b(?:starts?|starting|begins?|beginning|onwards?|as of)\b", re.IGNORECASE)
FROM_THEN = late(
    r"\b(?:from|since|as of|after) (?:then|that(?: (?:day|date|point|week))?|there|which)\b"
    r"|\bthereafter\b|\bafterwards\b|\bthen\s*$",
    re.IGNORECASE,
)
UNTIL_THEN = late(r"\b(?:until|till?|'til|before) (?:then|that)\b", re.IGNORECASE)
BEFORE_THEN = late(
    r"\b(?:before (?:that|then)|until then|'?till? then|up to then|for now|at the moment)\b",
    re.IGNORECASE,
)
ENDS = late(
    r"\b(?:ends?|finish\w*|runs? out|over|stops?|done|last day|up|expires?|until|till?)\b",
    re.IGNORECASE,
)
NO_BUDGET = late(
    r"£|€|\$|\b(?:pounds?|quid|euros?|dollars?|bucks|usd|eur|gbp|paid|earn\w*|salary|rate|charge"
    r"|costs?)\b",
    re.IGNORECASE,
)
DIFFERS = late(
    r"\b(?:good|bad|busy|quiet|slow|some|other|odd|even) (?:weeks?|days)\b"
    r"|\b(?:as soon as|once|when|until|till|after|before)(?! (?:that|then|now)\b) (?!\x01).*"
    r"\b(?:over|done|gone|finished|through|starts?"
    r"|begins?|ends?|comes)\b",
    re.IGNORECASE,
)
"""What makes hours those of some weeks only, or of a time that no day is told of."""
REASONS = frozenset(
    {"because", "cos", "cause", "coz", "as", "since", "while", "although", "though"}
)
"""The words that join a reason to what is wished."""
OF_JOB = late(
    r"\bi(?:'ve| have)? (?:left|quit|resigned|finished at|lost my job|(?:was|got|been) (?:laid off"
    r"|fired|sacked|made redundant))\b|\bout of work\b|\bprobation\b|\bno notice\b"
    r"|\bmy contract (?:ends|expires|runs out)\b(?!.*\b(?:done|ready|finish|then|before|plan)\b)"
    r"|\bbecause of (?:my|the) (?:contract|notice)\b",
    re.IGNORECASE,
)
"""News of a job, whose days are none of a plan's."""
DISTANCE = late(
    r"\b(?:within|under|less than|up to|at most) (?:an?|half an|\d+|one|two) hours?(?:'s?)?"
    r" (?:of|from|away|drive|commute|by (?:car|train|bus))\b",
    re.IGNORECASE,
)
"""How far work may be, in hours of a way."""
