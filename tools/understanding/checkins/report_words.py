"""The words by which people report hours as spent, and those that make hours something else."""

import re

from tools.counts import COUNT
from tools.late import late

_UNIT = r"(?:h|hrs?|hours?|mins?|minutes?)\b"
_AMOUNT = (
    r"(?:half an hour|(?:an?|one) (?:hour|hr) and a half|(?:three )?quarters? of an hour"
    rf"|\d{{1,2}}h[0-5]\d\b|{COUNT}(?: and a half)?[ -]?{_UNIT}(?: and a half\b)?"
    r"(?: ?(?:and )?\d{1,2} ?(?:m|mins?|minutes?)\b)?)"
)
AMOUNT = late(rf"(?<![\w.,/]){_AMOUNT}", re.IGNORECASE)
"""An amount of time in hours or minutes."""

_ABOUT = (
    r"(?:(?:about|around|roughly|maybe|some|like|circa|approx|just|only|nearly|almost|over|~) ?)*"
)
TIED = late(
    r"[\s,:(–—-]*(?:\b(?:in|for|after|which took|that took|it took|took|took me|taking|needed|spent"
    r"|put in|was|it was|all in|total(?: of)?|in all|altogether)\s+)*(?:me\s+)?"
    rf"{_ABOUT}(?<![\w.,/]){_AMOUNT}"
    r"(?:\s+(?:or so|ish|all in(?: all)?|in all|in total|total|altogether|all told|tops"
    r"|or thereabouts|give or take|on it|of it|so far|already))*\)?",
    re.IGNORECASE,
)
"""An amount with the words that tie it to what it was spent on."""

_VERBS = (
    r"(?:did|done|finished|completed|spent|studied|learn(?:ed|t)|took|needed|managed|logged"
    r"|clocked|practi[cs]ed|worked (?:through|on|at)|(?:went|got|been|gone|ploughed|plowed|sat"
    r"|worked) through|watched|read|revised|crammed|sque?ezed|squeezed|fitted|tried|sunk"
    r"|poured|invested|racked up|put (?:in|into)|put (?=[\w ]{1,20}\b(?:in|into|on)\b)"
    r"|played (?:around )?with|listened|got (?=[\w. ]{1,20}\b(?:in|done)\b)|knocked out|tackled"
    r"|covered|was at it|been at it|passed|wrapped up|started|begun)"
)
REPORTS = late(rf"\b{_VERBS}(?!\w)", re.IGNORECASE)
"""A verb that tells of time that was spent."""

DEED = late(rf"\b{_VERBS}(?!\w)|\b(?:done|finished|completed|through)\b", re.IGNORECASE)
"""What tells of something that was done."""

ENDED = late(
    r"^(?:(?:and|so|ok|oh|hey|i|i've|ive|just|finally|have|also)[\s,]+)*(?:finished|completed|watched"
    r"|read|(?:got|went|worked) through|wrapped up)\s+\S",
    re.IGNORECASE,
)
"""That something was brought to its end, whatever it is called."""

LATELY = late(
    r"\b(?:yesterday|last (?:night|week|weekend)|this morning|over the weekend|the other day)\b",
    re.IGNORECASE,
)
"""A time that has just passed."""

DID_THAT = late(
    rf"\b{_VERBS} (?:(?:with|all|already|just|all of|up) )*(?:it|that|this|them|both|those"
    r"|(?:the|that|this|both) (?:\w+ )?(?:one|ones|two|first|second|third|last))\b",
    re.IGNORECASE,
)
"""That one did what was spoken of before."""

LEARNS = late(
    r"\b(?:courses?|class(?:es)?|tutorials?|labs?|modules?|lessons?|chapters?|docs|documentation"
    r"|books?|videos?|guides?|webinars?|workshops?|exercises?|bootcamp|certification|training"
    r"|lectures?|units?|mooc|cluster|intro|introduction|week \d+|step|practice|studying|learning"
    r"|revision|reading|homework)\b",
    re.IGNORECASE,
)
"""What one learns from."""

PASSED = late(
    r"\b(?:yesterday|last (?:night|week|weekend|month|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?"
    r"|over the (?:weekend|(?:bank )?holidays?|break|last)|this (?:morning|past week)|the other"
    r" (?:day|night|evening)|since\b|so far|already|ago|done(?=\W*$| last\b| on\b| so\b)"
    r"|(?:did|done|took|spent|put in|managed|logged|finished|needed|clocked|studied)\b)",
    re.IGNORECASE,
)
"""What says that a time has passed, or was spent."""

ALL_IN = late(
    r"\b(?:all in|in all|all told|in total|altogether|took|spent|so far|total)\b", re.IGNORECASE
)
"""What sums up what something took."""

BESIDE_DEED = late(
    rf"(?:{_ABOUT})?hours(?: (?:or so|ish|roughly|maybe|give or take|i (?:think|guess|reckon)))?",
    re.IGNORECASE,
)
"""An amount alone, which tells what a deed beside it took."""

_DAY = r"(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?"
_WORDS = rf"""(?:a|about|again|all|almost|already|also|altogether|am|an|and|anyway|approx|around|as
|at|away|been|before|both|but|circa|clocked|completed|course|did|docs|doing|done|down|each|easily
|ended|end|evening|exactly|extra|finally|finished|first|for|from|further|got|gone|half|have|had
|hours|i|i've|ive|i'd|in|into|invested|ish|it|it's|its|just|last|late|learned|learning|learnt|like|logged
|look|looking|lunch|main|managed|maybe|me|mean|meant|month|more|morning|mostly|my|nearly|needed
|night|no|of|ok|okay|on|one|ones|only|or|other|over|past|practice|practiced|practising|practised
|prob|probably|put|quick|read|reading|reckon|roughly|said|second|session|since|so|solid|some|spent
|squeezed|started|still|straight|studied|studying|stuff|that|thats|the|them|then|there|these|they
|things|think|third|this|those|thought|through|time|to|today|together|told|tonight|took|total|train
|tried|two|up|update|was|watched|watching|we|week|weekend|well|went|were|with|work|worked|working
|write|yes|yeah|yep|yesterday|you|afternoon|holiday|holidays|bank|break|day|days|guess|bit|commute
|bus|tutorial|tutorials|video|videos|chapter|chapters|lab|labs|intro|introduction|module|modules
|lesson|lessons|book|lectures?|webinar|guide|guides|thereabouts|give|take|tops|course's|own|hey|hi
|part|parts|bits|few|reported|report|quick|news|good|coach|log|btw|oh|fyi|{_DAY}s?
|week \d+|\d{{1,2}}(?:st|nd|rd|th)?(?= (?:nov|oct|sep|{_DAY}))
|oct(?:ober)?|nov(?:ember)?|sep(?:tember)?)"""
ONLY_REPORTS = late(rf"[\W_]*(?:{_WORDS}(?![\w'])[\W_]*)+".replace("\n", ""), re.IGNORECASE)
"""Words that report what was spent, and want nothing else."""

SEVERAL = late(
    r"\b(?:each|apiece|twice|(?:\d+|two|three|four|five|six|several|some|a few|most|every)"
    r" (?:\w+ )?(?:evenings|nights|mornings|days|sessions|times|lunch\w*))\b|\d ?[x×]",
    re.IGNORECASE,
)
"""That an amount may have been spent more than once."""

LONG_AGO = late(
    r"\b(?:last year|years? ago|months? ago|once|at (?:uni(?:versity)?|school|college)|back then|in"
    r" (?:19|20)\d\d|last (?:spring|summer|autumn|winter|january|february|march|april|may|june|july"
    r"|august|september)|in (?:january|february|march|april|may|june|july|august|september)"
    r"|over the years|my last job)\b",
    re.IGNORECASE,
)
"""A time before the week that a check-in counts."""

WEEKLY = late(
    r"\b(?:weekly|daily|(?:a|an|per|each|every) (?:single )?(?:weeks?|wk|day|nights?|evenings?"
    r"|month|fortnight|weekdays?|weekends?|mornings?|other \w+|sunday|monday|saturday|friday"
    r"|tuesday|wednesday|thursday)|from now on|at weekends|on (?:week(?:day|end)s"
    r"|\w+days\b(?<!\bdays)))\b(?!\s+last\b)|/ ?w(?:ee)?k\b|h/w\b",
    re.IGNORECASE,
)
"""What makes hours those of each week."""

TURNS = late(
    r"\b(?:if|unless|when|whether|will|going to|gonna|want|wanted|wanna|should|would|could"
    r"|can|might|may|must|need to|have to|tomorrow|next|coming|until|till?|by|never|didn'?t"
    r"|haven'?t|don'?t|cannot|nor|without|what|how|which|why|where|who|he|she|his|her|they|their"
    r"|boss|mate|friends?|colleagues?|brother|sister|wife|husband|son|daughter|kids?|plan(?:ned"
    r"|ning|s)?|target|deadline|used to|sleep|slept|asleep|shifts?|job|office|commuting|driving"
    r"|drove|saved|saves|cut|cuts|reduced|instead|a level|free|off|busy|promise[sd]?|hoping|hope"
    r"|aim(?:ing)?|let'?s|make it|make that|more like|too much|too many|not enough|start(?:ing)?"
    r"|from \w+ (?:hours?|hrs?|h|minutes?|mins?) (?:down )?to|down to|evidence|takes|lasts|needs"
    r"|ought|be done|has to|had to|needed to|i'll|ill|it'll|we'll|say(?:s)?)\b",
    re.IGNORECASE,
)
"""What makes hours wished, supposed, planned, of others, or of something else than learning."""
