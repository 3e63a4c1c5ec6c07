"""The words in which a plan is wished, moved, limited and asked about."""

import re

from tools.counts import COUNT
from tools.late import late

PLAN = r"(?:plan|roadmap|road map|schedule|timetable|learning path|calendar)"

WISHED_PLAN = late(
    rf"^(?:re-?plan|(?:re)?(?:make|create|build|draft|give|write|generate|draw|draw up|prepare"
    rf"|compute|calculate|update|redo|new|plan|set up|work out|design|propose|suggest|put together"
    rf"|refresh|adjust|adapt|change|show|do|need|want|i need|i want|i'd like|get)\b.*\b{PLAN}\b"
    rf"|{PLAN}\b|.*\bplan (?:it|this|that|me|everything|my (?:weeks?|learning|time))\b)",
    re.IGNORECASE,
)
AVAILABLE = late(
    r"\b(?:(?:reduce|lower|cut|raise|increase|drop|switch|go|set|bring|scale|bump)"
    r"(?: (?:it|that|this|down|up|back))* to|i(?:'ve| have| can| could|'ll have"
    r"| will have| want to| plan to| would| only have| got)|my (?:budget|time) is|with|spend"
    r"|spare|invest|do|at|only|budget|change (?:it )?to|make it|available|free)\b",
    re.IGNORECASE,
)
MOVE_PLAN = late(
    r"\b(?:move|change|set|extend|shift|push|postpone|bring|pull|put|amend|adjust|delay)\b.*"
    r"\b(?:deadline|end date|finish date|completion date|start date"
    r"|(?:the|my) (?:end|finish)(?= (?:to|until|till|on|for|back"
    r"|out|forward)\b))\b"
    r"|\bdeadline\s*(?:is\b|should be\b|=|:)|^deadline\b|\b(?:weeks?|time) off\b"
    r"|\bi (?:can'?t|cannot|won'?t) (?:study|learn|work|do (?:anything|much))\b"
    r"|\bi(?:'m| am| will be|'ll be) (?:away|off|on (?:holiday|vacation|leave))\b",
    re.IGNORECASE,
)
ONLY_WITHOUT = late(
    r"^(?:(?:and|now|then|but|again|it|please)\s+)*(?:with(?:out)?|no|drop|remove|cancel|lift"
    r"|scrap|skip|lose|ditch|bin|get rid of|do away with|take (?:off|out|away)|clear|unset"
    r"|delete|forget|ignore)\b",
    re.IGNORECASE,
)
ONLY_OFF = late(
    r"^(?:(?:i(?:'m| am|'ll be| will be| have| need)?|we(?:'re| are)?|and|also|but|then)\s+)*"
    r"(?:off|away|no (?:time|study\w*|work|learning)|not available|unavailable|out|on (?:holiday"
    r"|vacation|leave)|travell?ing|nothing|skip|keep|leave)\b",
    re.IGNORECASE,
)
OFF_LIST = late(
    r"^(?:my |our |the )?(?:holidays?|vacations?|time off|weeks? off|days? off|leave|breaks?|away"
    r"|off)\s*"
    r"(?:[:–—-]|is|are|from)",
    re.IGNORECASE,
)
ONLY_UNTIL = late(
    r"^(?:until|till?|by|before|within|in|not? later than)\s+[^,;?]{3,40}$", re.IGNORECASE
)
DONE_BY = late(
    r"^(?:(?:and|so|but|then)\s+)*(?:i(?:'d| would)? (?:want|need|like|have|hope|must|should|plan"
    r"|aim)(?: to)?(?: be)?|i(?:'ve| have) got to be|let'?s (?:be )?|we should be )?\s*"
    r"(?:(?:it|this|everything|them|the (?:plan|lot|whole thing))"
    r"(?: to be| must be| should be| has to be)? )?(?:all )?(?:done|ready"
    r"|finish(?:ed)?|complete|through|there)\b.*\b(?:by|before|until|till)\b",
    re.IGNORECASE,
)
COULD_BE_DONE = late(
    r"^(?:could|can|would|will|might) (?:i|we) (?:\w+ )?(?:be (?:\w+ )?(?:done|ready|finished"
    r"|there|through)"
    r"|make it|finish|get there|do it|manage(?: it)?)\b.*\b(?:by|before|until|till)\b",
    re.IGNORECASE,
)
STARTS = late(
    r"^(?:please )?(?:(?:let'?s|let us|can we|could we|shall we|we(?:'ll| will)?) )?"
    r"(?:i(?:'d| would)? (?:want|like|can|have"
    r"|can only)(?: to)? )?(?:only )?(?:start|begin)(?:ing)?"
    r"(?: (?:it|the plan|only|not before|again|my plan))*(?: (?:on|after|from|in|at|with|once))?\b",
    re.IGNORECASE,
)
REFUSED = late(
    r"\b(?:don'?t|do not|can'?t|cannot|haven'?t|won'?t)\b[^,.;]*\b(?:h|hours?)\b[^,.;]*"
    r"|[^,.;]*\b(?:h|hours?)\b[^,.;]* (?:is|are|seems?|would be|was) (?:way |far |just |a bit "
    r"|really )*too"
    r" (?:much|many|little|few)\b[^,.;]*",
    re.IGNORECASE,
)
PUT = late(
    rf"\b(?:put|say|make (?:it|that)|take|go (?:with|for)|let'?s (?:do|say|try)|try)\s+(?:me\s+)?"
    rf"(?:down\s+)?(?:for\s+)?(?P<hours>{COUNT})(?=\s*(?:[,.;]|$|and\b|instead\b))",
    re.IGNORECASE,
)
EXTEND = late(
    r"\b(?P<verb>extend|stretch|push|shorten|move|lengthen|bring)\b(?P<what>(?: (?:out|back"
    r"|forward|it|the plan|my plan|the roadmap|this|everything)){0,2}) (?:to|until|till)\b",
    re.IGNORECASE,
)
LOOKS_WITH = late(
    r"^(?:and )?(?:what|how) (?:does|would|will|could) (?:the|my|this) (?:plan|roadmap) (?:look"
    r"|change|be)\b",
    re.IGNORECASE,
)
LONGEST = 400
ASKS_SHORTLY = late(
    r"^(?:(?:and|so|all|everything|then)\s+)*(?:done|ready|finished|through|complete)\b",
    re.IGNORECASE,
)
DOABLE = late(
    r"\b(?:is|would|will|could) (?:that|this|it) (?:be )?(?:doable|possible|realistic|feasible"
    r"|enough|work|manageable|too (?:much|tight|ambitious))\b",
    re.IGNORECASE,
)
BEGINS = late(
    r"\b(?:(?:start(?!ing\b.*\bi(?:'ll| can| could| will| have| only))\w*|begin\w*)|new plan"
    r"|re-?plan|make|create)\b",
    re.IGNORECASE,
)
