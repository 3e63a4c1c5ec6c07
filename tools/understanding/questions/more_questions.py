"""Questions for what is stored, in wordings of people who never read how to ask for it."""

from tools.understanding.rule import Rule, rule

_LED = (
    r"^(?:(?:and|so|but|ok(?:ay)?|right|well|also|then|plus|hm+|oh|cool|great|thanks)[\s,.:–—-]+)*"
)
_END = r"(?:[\s,]+(?:then|now|really|please|pls|roughly|exactly|at all|for me|again|actually))*\W*$"
_SHOWS = (
    r"(?:show|see|give|list|print|display|let me see|what(?:'?s| is| are| comes| about)?"
    r"|how about|where"
    r"(?:'s| is| are)|can i (?:see|get|have)|i (?:want|need|would like|'d like) to see)"
)
_ALL = r"(?:rest|remaining|remainder|other|later|complete|whole|full|entire|all)"
_WEEKS = r"(?:weeks?|plan|thing|schedule|roadmap|timetable|calendar|lot)"
_EMPLOYERS = (
    r"(?:the |those |these |most )?(?:job )?(?:ads?|adverts?|postings?|listings?|vacancies"
    r"|employers|companies"
    r"|recruiters|firms)"
)

MORE: tuple[Rule, ...] = (
    rule(  # a title in short, which may be a skill too: "sre"
        "gaps",
        r"\bhow (?:far|close|near) would i be (?:from|to|for|as) (?:an? )?"
        r"(?P<role>[a-z]{2,5})(?: instead| then)?\W*$",
        0.95,
    ),
    rule(
        "chances",
        r"\bhow (?:much|many(?: hours| weeks)?|long|far)\b[^?]{0,40}\b(?:till|until|til|before"
        r"|to)\b[^?]{0,20}"
        r"\b(?:i )?(?:can|could|may|am able to)\b(?: \w+){0,2} apply\b",
        0.985,
    ),
    rule(
        "market",
        rf"{_LED}what (?:would|do|will|are|might) {_EMPLOYERS} (?:be |usually "
        rf"|mostly )*(?:ask(?:ing)?|want(?:ing)?"
        rf"|look(?:ing)?|expect(?:ing)?)(?: for)?(?: (?:that|which) i (?:haven'?t|don'?t"
        rf"|lack)[^?]*)?{_END}",
        0.985,
    ),
    rule(
        "learn_first",
        rf"{_LED}where (?:do|shall|would|will) (?:i|we) go (?:from here|next"
        rf"|now)(?: from here)?{_END}"
        rf"|{_LED}(?:what|which) (?:should|would|could|is|will|'s) (?:be )?(?:my "
        rf"|the )?next (?:move|thing|step|goal)"
        rf"(?: be)?{_END}"
        rf"|{_LED}what (?:do|should) i do with (?:this|that|all this|it)(?: now| next)?{_END}",
        0.985,
    ),
    rule(
        "points",
        rf"{_LED}(?:have i(?: got)?|do i have)(?: (?:any|some))?(?:thing| stories| story"
        rf"|thing good| material| points?)?"
        r"(?: (?:worth|good|fit|decent))? ?(?:worth|to|i could|for) (?:saying|say|tell(?:ing)?"
        r"|show(?:ing)?|mention(?:ing)?"
        rf"|bring(?:ing)?|the interview|an interview)(?: (?:up|there|yet|in it|them))*{_END}",
        0.985,
    ),
    rule(
        "out_of_scope",
        r"(?P<text>\b(?:which|what|who)\b[^?]{0,30}\b(?:pays?|earns?|paid)\b[^?]{0,20}\b(?:most"
        r"|best|more|better)\b"
        r"[^?]*)",
        0.99,
    ),
    rule(
        "out_of_scope",
        r"(?P<text>\b(?:is|are|would|isn'?t) (?:€|£|\$)?\d[\d.,]*\s?(?:k\b|grand\b|thousand\b|€"
        r"|£|euros?\b|pounds?\b"
        r"|dollars?\b|eur\b|usd\b|gbp\b|lakhs?\b|lpa\b)[^?]{0,30}\b(?:decent|good|fair|enough"
        r"|ok(?:ay)?|low|high|a lot"
        r"|reasonable|normal|bad|too (?:low|high|little))\b[^?]*)",
        0.99,
    ),
    rule(
        "learn_first",
        r"^(?:(?:and|but|so|hm+|wait|ok|hang on)[\s,]+)*why (?:(?:is|are|does|do|did|not|isn'?t"
        r"|aren'?t|should i|start"
        r"|begin|with|you|have|put|the|must|can'?t i|don'?t we|i|learn"
        r"|do) )*(?P<skill>\S.{0,30}?) (?:come |comes |be |go"
        r" )?first\b(?! (?:time|weeks?|month|day|one|step|thing)\b).*$",
        0.985,
    ),
    rule(
        "gaps",
        r"^(?P<role>[a-z][\w /-]{3,40}?) (?:sounds?|looks?|seems?"
        r"|is) [^?]{3,30}[\s,.;:–—-]+(?:so |but |and )?(?:tell me"
        r" )?(?:more |about |please )*what (?:it|that|one) (?:takes|needs|requires|asks(?: for)?"
        r"|would take)\W*$"
        r"|\bwhat (?:it|does it|would it|it would) takes? (?:to (?:be|become)|for|as) (?:an? "
        r"|the )?(?P<role2>\w.{2,40}?)\W*$",
        0.985,
    ),
    rule(
        "explain",
        r"^what(?:'?s| is) (?P<skill>\S.{1,40}?) (?:doing (?:in|on) (?:there|it|the (?:list|plan"
        r"|table))|(?:got )?to do"
        r" with (?:it|this|that|anything|the (?:job|role)))\W*$",
        0.985,
    ),
)

REST: tuple[Rule, ...] = (
    rule(
        "show_plan",
        rf"{_LED}(?:(?:can|could|would|will) (?:you|i|u) )?(?:please "
        rf"|just )*{_SHOWS}(?: me)?(?: (?:of|the|a|my|those"
        rf"|these|what|is|are|in))* {_ALL}(?: (?:of|the|those|these|my|\d+|thing|lot|plan"
        rf"|week by week))*"
        rf"(?: {_WEEKS})(?: (?:week by week|too|as well|of it|there|after (?:that|this|these"
        rf"|those)))*"
        rf"(?:,? (?:and )?not (?:just|only)[^?]*)?{_END}",
        0.985,
    ),
    rule(
        "show_plan",
        rf"{_LED}[^?]{{0,60}}\bweek by week\b[^?]{{0,40}}{_END}"
        rf"|{_LED}[^?]{{0,50}}\bnot (?:just|only) the first (?:\w+ )?(?:weeks?|six|few"
        rf"|\d+)\b[^?]{{0,20}}{_END}"
        rf"|{_LED}(?:(?:what|which)(?:'?s| is| are| comes| about)? |how about |show me "
        rf"|and )?(?:the )?(?:weeks? (?:after|beyond)"
        r" (?:that|those|these|this|the (?:first )?(?:six|\d+))|(?:after|beyond"
        r"|past) (?:the (?:first )?)?(?:six|6|week (?:six|6)"
        rf"|those|these)(?: weeks?)?){_END}",
        0.985,
    ),
)
"""What wants the whole plan, of which a reply shows the first weeks."""
