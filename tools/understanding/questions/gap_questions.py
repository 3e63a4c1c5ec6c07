"""Questions about the gaps: where one stands, and why a row is as it is."""

from tools.understanding.rule import SHOW, Rule, rule

_ROLE = r"(?P<role>\S.*)"

GAPS: tuple[Rule, ...] = (
    rule(
        "gaps",
        r"^(?:(?:my |the |skill |top |biggest |main )*gaps?|gap (?:analysis|table|report)"
        r"|readiness|my readiness"
        r"|skill gaps?|weak(?:nesses| spots| points)|my weak(?:nesses| spots| points)|progress"
        r"|my progress|(?:what|how)(?:'s| is) my (?:readiness|score|progress|status)|how (?:am i"
        r"|do i) (?:doing|look|look like)|score|my score|status"
        r"|where (?:am i|do i stand)(?: (?:now|today|at|right now))?)$",
        0.97,
    ),
    rule(
        "gaps",
        rf"^{SHOW} (?:skill )?(?:gaps?|gap (?:analysis|table|report)|readiness|weaknesses"
        rf"|progress)"
        rf"(?: (?:table|again|now|please|report))?(?: (?:for|to|towards|as|against|vs\.?"
        rf"|versus) (?:(?:an?|the) )?"
        rf"{_ROLE})?$",
        0.96,
    ),
    rule(
        "gaps", rf"^(?:my |the |skill )*gaps? (?:for|as|to|towards) (?:(?:an?|the) )?{_ROLE}$", 0.96
    ),
    rule(
        "gaps",
        r"\bwhere (?:am i|do i stand|i stand|i am)\b(?:.*?\b(?:as|for|towards?|from|compared "
        r"(?:to|with)|to being"
        rf"|to becoming)\b (?:(?:an?|the|my target|being an?|becoming an?) )?{_ROLE})?",
        0.93,
    ),
    rule(
        "gaps",
        r"\bhow (?:(?:far|close|near|ready|prepared|qualified|fit) (?:am|are) (?:i|we|away)"
        r"|(?:ready|prepared|qualified) (?:would|will|could) (?:i|we) be)\b(?:.*?\b"
        r"(?:from|to|for|as|of)\b (?:being |becoming |be |become |a job as |the role of )?"
        rf"(?:(?:an?|the) )?{_ROLE})?",
        0.95,
    ),
    rule(
        "gaps",
        r"\bam i (?:ready|qualified|prepared|good enough|fit|close|suited|a (?:good )?(?:match"
        r"|fit))\b"
        rf"(?:.*?\b(?:for|to be|to become|as)\b (?:(?:an?|the) )?{_ROLE})?",
        0.93,
    ),
    rule(
        "gaps",
        r"\b(?:what|which)(?:'s| is| am| are| do| skills?)?(?: (?:else|skills?|i|do i|am i|are"
        r"|is|still))*"
        r" (?:missing|lack(?:ing)?|my (?:biggest |main |worst |largest )?(?:gaps?|weaknesses|weak"
        r" spots|weak points|deficits))\b"
        rf"(?:.*?\b(?:for|to be|to become|as)\b (?:(?:an?|the) )?{_ROLE})?",
        0.95,
    ),
    rule(
        "gaps",
        r"\b(?:what|which) (?:skills? |else )?(?:do|would|will|should) i (?:\w+ )?(?:need|have to"
        r" (?:know|learn|have)|require|miss)\b(?!.*\bfirst\b)"
        rf"(?:.*?\b(?:for|to be|to become|as)\b (?:(?:an?|the) )?{_ROLE})?",
        0.9,
    ),
    rule(
        "gaps",
        rf"\b(?:compare|match|measure|score|rate|assess) me (?:with|to|against|for|as)\b (?:an?"
        rf"|the)? ?"
        rf"{_ROLE}",
        0.94,
    ),
    rule("gaps", r"^(?:assess|evaluate|score|rate) me$|\bwhy is my readiness\b", 0.93),
    rule(
        "gaps",
        r"^(?:could|can|should) i (?:be|become|work as|get a job as) (?:an? |the )?(?P<role>\S.*)"
        r"|\bhow (?:do|can|could|would) i (?:become|get to be|be) (?:an? |the )?(?P<role2>\S.*)"
        r"|\bwhat (?:does|would|will) it take to (?:be|become) (?:an? |the )?(?P<role3>\S.*)"
        r"|\bis it (?:\w+ )?(?:realistic|possible|feasible|too late)(?: for me)? to (?:be|become)"
        r" (?:an? |the )?(?P<role4>\S.*)",
        0.86,
    ),
    rule(
        "gaps",
        r"^(?:(?:show |list )?(?:me )?(?:the |my |all )*blockers?)$"
        r"|\bwhat are (?:the|my) blockers$|\b(?:what|which (?:skills?|gaps?"
        r"|ones?)) (?:blocks?|stops?|hinders?|(?:is|are) in my way|holds?|keeps?|stands?"
        r"|(?:is|are) blocking)\b(?: me| in my way)?"
        r"(?: back| from (?:it|that|the (?:role|job)|getting there|being \w+|my target))?$"
        r"|\b(?:my|the) (?:biggest|main|worst|largest"
        r"|top) (?:gaps?|weakness(?:es)?|blockers?|holes?)\b"
        r"|\bwhat(?:'s| is) (?:blocking|stopping|holding|hindering|keeping) me\b"
        r"|\b(?:do|have|are) (?:i|there) (?:(?:have|got|any|other|more|still) )+gaps\b"
        r"|\bhow ready\b|\bmy readiness\b"
        r"|\bhow (?:many gaps|(?:big|large|wide) (?:is|are) (?:the|my) gaps?)\b",
        0.94,
    ),
)

_PROOF = (
    r"(?:evidence|proof|prove[nd]?|proves|back(?:s|ed)? up|backed|shown|demonstrat\w+|settles?d?"
    r"|substantiat\w+|verif\w+)"
)

MORE_GAPS: tuple[Rule, ...] = (
    rule("gaps", r"^(?:and |so )?how far(?: off| away)?(?: am i| are we)?(?: now| still)?$", 0.95),
    rule(
        "gaps",
        r"^am i (?:ready|qualified|prepared|fit|good enough)(?: for (?:it|that|this|the (?:job"
        r"|role)))?"
        r"(?: yet| now| already)?$",
        0.97,
    ),
    rule(
        "gaps",
        r"^(?:and )?(?:what if|suppose|imagine|if) i (?:became|become|were|was|went for|aimed for"
        r"|switched to"
        r"|applied (?:as|for))"
        rf" (?!.*\d)(?:an? |the )?{_ROLE}$"
        rf"|^how would i (?:do|fare|look|fit|be|stand)(?: off)? (?:as|for) (?:an? "
        rf"|the )?(?P<role2>\S.*)$"
        r"|^would (?:an? )?(?P<role3>\S.*?) be (?:an? )?(?:good|better|realistic|sensible|right"
        r"|possible|suitable)"
        r"\b.*$|^would i (?:make|be) an? (?:good |decent )?(?P<role4>\S.*)$"
        r"|^should i (?:become|be|go for|aim for|target) (?:an? |the )?(?P<role5>\S.*)$",
        0.93,
    ),
    rule(
        "gaps",
        r"^(?:and )?how(?:'s| is| are) (?:it|things|we|everything) (?:looking|going"
        r"|doing)(?: overall| so far| now)?$"
        r"|^how are (?:we|things)(?: doing| looking)?$|^(?:give|show) me (?:an |the )?overview$",
        0.96,
    ),
    rule(
        "explain",
        r"^(?:remind me |tell me |explain )?(?:again )?why (?:do )?i (?:do )?(?:need"
        r"|have to learn|should learn|must"
        r" learn) (?P<skill>.+)$"
        r"|^is (?:an? |level )?[0-5](?:/5)? (?:in|at|for"
        r"|of) (?P<skill2>.+?) (?:really )?(?:enough|ok|okay|good|fine"
        r"|sufficient|too low|bad)\b.*$",
        0.96,
    ),
    rule(
        "explain",
        r"^is (?P<it>it|that|this) (?:really |very |so )?(?:hard|important|necessary|needed"
        r"|worth it|difficult|urgent|big)$",
        0.93,
    ),
    rule(
        "explain",
        r"\bwhat does (?P<skill>.+?) (?:mean|do|matter|bring|count) (?:for|to|in) (?:the|my"
        r"|this) (?:role|target|job"
        r"|score|readiness)$",
        0.95,
    ),
    rule(
        "explain",
        r"^how (?:do|can|would) you (?:know|say|tell|think) (?:that )?i (?:even |really )?(?:need"
        r"|have to (?:know|learn)|must (?:know|learn)|should (?:know|learn)) (?P<skill>\S.{1,50})$",
        0.985,
    ),
    rule("explain", r"^why (?:is (?P<it>that|it|this(?: one)?) )?p[0-3]$", 0.96),
    rule("explain", r"^why (?:is |are )?(?P<skill>\S.{1,40}?) (?:is |so |a |at )*p[0-3]$", 0.96),
    rule(
        "gaps",
        r"^(?:(?:so|and|but|ok(?:ay)?|then)[\s,]+)*what (?:do|would|will) i (?:have|need) to"
        r" (?:be able to(?: do)?|know|be good at|bring|learn for)(?: (?:for|to do|in) (?:it|that"
        r"|this)| then| exactly| there)*\W*$",
        0.985,
    ),
    rule(
        "gaps",
        r"^(?:(?:so|and|but|ok(?:ay)?|then)[\s,]+)*how (?:do|would) i (?:compare|stack up"
        r"|measure up|fare) (?:with|to|against|as) (?:an? |the )?"
        r"(?P<role>(?!people|others|someone|everyone|last)\w.{2,40}?)\W*$",
        0.985,
    ),
    rule(
        "gaps",
        r"^(?:(?:so|and|but|ok(?:ay)?|then)[\s,]+)*what (?:else )?(?:should|can|could|must|shall) i"
        r" (?:still )?(?:tell you|rate|say|give you|add|assess)(?: (?:next|now|still|then|about"
        r" (?:me|myself)))*\W*$",
        0.985,
    ),
    rule(
        "gaps",
        r"^(?:(?:so|and|but|ok(?:ay)?|then|thanks)[\s,]+)*what (?:else )?(?:do|would"
        r"|did) you (?:still |even )*"
        r"need(?: (?:to know|from me))?(?: (?:from|about|of) me)?(?: (?:for (?:this|that)|then|now"
        r"|exactly))*\W*$"
        r"|^(?:(?:so|and|but|ok(?:ay)?|then)[\s,]+)*what (?:are you|is"
        r"|do you) (?:still )?(?:missing|miss|lack)"
        r"(?: to know)? (?:from|about|of) me\W*$",
        0.985,
    ),
    rule(
        "gaps",
        r"^(?:(?:so|and|but|ok(?:ay)?|then)[\s,]+)*what(?:'?s| is) my (?:current |new "
        r"|own )?(?:range"
        r"|readiness|score|percentage)(?: (?:now|then|at the moment|right now|today))*\W*$",
        0.97,
    ),
    rule(
        "term",
        r"^where (?:does|do|did) (?:that|this|the|those|these) (?P<text>numbers?|figures?"
        r"|percentages?|scores?"
        r"|ranges?) come from$|^how (?:do|did) you (?:get|come to|arrive at) (?:that|this"
        r"|the) (?P<text2>number"
        r"|figure|percentage|score|range)$",
        0.95,
    ),
    rule(
        "recall",
        r"^(?:(?:do you think|would you say|you think)(?: that)? (?:i'?m|i am)|am i)(?: really"
        r"| actually)?(?: an?| at)?"
        r"(?: level)? [0-5](?:/5)? (?:in|at|with|on) (?P<thing>\S.*)$",
        0.96,
    ),
)

GROUNDS: tuple[Rule, ...] = (
    rule(
        "grounds",
        r"\b(?:which|what|how (?:much|many)) (?:of )?(?:my |the )?(?:\w+ )?(?:levels?|skills?"
        rf"|claims?|readiness|gaps?|must-?haves?|requirements?)\b.*\b{_PROOF}\b"
        rf"|\bhow much of (?:it|that|this|my \w+)\b.*\b{_PROOF}\b"
        rf"|\b(?:which|what) (?:of )?(?:my |the )?(?:levels?|skills?) (?:are|have i|do i|did i)\b"
        r".*\b(?:only |just |merely )?(?:claim\w*|unproven|unbacked|unsubstantiated|said|stated"
        r"|assumed|imported|assessed)\b",
        0.98,
    ),
    rule(
        "grounds",
        rf"\b(?:what|which) (?:kind of |sort of |further |other |more )?(?:evidence|proof) "
        r"(?:do|would|should|could|can|must|is|are) (?:i |you |still )?(?:\w+ )?(?:need|want"
        r"|missing|gather|collect|add|tell|bring|show|lack|settle|prove)\w*\b"
        r"|\bwhat (?:would|could|can|should|will) (?:i do to )?(?:prove|settle|show|demonstrate"
        r"|back up|substantiate)\b.*\b(?:levels?|skills?|must-?haves?|claims?|it|them|readiness)\b"
        r"|\bhow (?:can|could|do|should|would) i (?:prove|settle|show|demonstrate|back up"
        r"|substantiate) (?:my |that |the )?(?:levels?|skills?|must-?haves?|claims?|readiness)\b"
        rf"|\bwhat is (?:only|just|merely) claimed\b"
        rf"|\bhow (?:well |much )?(?:is|are) my (?:levels?|skills?|readiness) {_PROOF}",
        0.98,
    ),
)

REASONS: tuple[Rule, ...] = (
    rule(
        "explain",
        r"\bwhere (?:does|do|did|is|are)\b.*?\b(?:weight|priority|hours|frequency|p[0-3]|row"
        r"|requirement|estimate)\b(?P<skill>.+)$",
        0.95,
    ),
    rule(
        "recall", r"^why do you (?:think|believe|say|assume|claim) (?P<it>that|this|it|so)$", 0.97
    ),
    rule(
        "recall",
        r"\bwhy do you (?:think|believe|say|assume|claim)\b.*?\b(?:i|i'm|my|me)\b(?P<thing>.*)$"
        r"|\bwho (?:told|said)\b(?P<thing2>.*)$",
        0.96,
    ),
    rule(
        "learn_first",
        r"\bwhy (?:should i (?:learn|start with|do|begin with) (?:that|it|this|them) first"
        r"|in that order|that order)\b",
        0.93,
    ),
    rule(
        "learn_first",
        r"^(?:and |but )?why (?:is|does|do|are|should i (?:do|learn|start(?: with)?"
        r"|begin with)|must i"
        r" (?:learn|do)|did you put|have you put|put|start with|begin with|learn)(?: the| with)?"
        r" (?P<skill>.+?)"
        r" (?:comes? |stands? |go(?:es)? |ranks? |placed |planned |listed |scheduled )*"
        r"(?:first|(?:at the )?(?:top|front|start|beginning)|number (?:one|1)|so early"
        r"|before (?:the"
        r" (?:others?|rest)|everything(?: else)?|all (?:the )?others))"
        r"(?: (?:in|of|on) (?:my |the )?(?:plan|roadmap|list|order|weeks?))?$"
        r"|^(?:and |but )?why (?:start|begin) with (?P<skill2>.+)$",
        0.98,
    ),
    rule(
        "explain",
        r"^why\b(?:.*?\b(?:is|are|does|do|am|should|would|was|has|did|not)\b)?(?P<skill>.+)$",
        0.93,
    ),
    rule(
        "explain",
        r"^(?:i don'?t (?:get|understand|see)|what makes|wondering)\b(?: (?:why"
        r"|how))?(?P<skill>.+?)"
        r"(?: (?:is|are|an?|so|has|have|the|such)\b.*)?$",
        0.88,
    ),
    rule(
        "explain",
        r"^(?:but )?why (?:is |was |do i need |should i (?:learn |do )?)?(?P<it>that(?: one| row"
        r"| skill)?"
        r"|this(?: one| row| skill)?|it|those|them)\b.*$|^(?P<it2>why|why though|how so|how come)$",
        0.92,
    ),
    rule(
        "explain",
        r"^(?:explain|details? (?:on|of|about|for)|more (?:on|about)|tell me (?:more )?about"
        r"|what about|how about|describe|show me|justify|break down"
        r"|say more about)\b(?P<skill>.+)$",
        0.88,
    ),
    rule(
        "explain",
        r"^(?:explain|justify|break down|tell me more about) (?P<it>that|this|it)"
        r"(?: (?:one|row|skill|to me))?$",
        0.88,
    ),
    rule(
        "explain",
        r"\bhow (?:many hours|much time|long|much work|much effort)\b(?P<skill>.+)$"
        r"|\bhow (?:did you|do you|come|was|were|is|are)\b(?:.*?\b(?:get|compute|calculate|arrive"
        r"|estimate|figure|hours?|weight|priority|p[0-3])\b)(?P<skill2>.+)$",
        0.9,
    ),
    rule(
        "explain",
        r"\b(?:do|should|must|would|will|shall) i (?:really |even |also |actually )?(?:need(?: to)?"
        r"|have to|learn|study|know|get|bother with|care about|improve|practi[cs]e|focus on)\b"
        r"(?P<skill>.+)$",
        0.88,
    ),
    rule(
        "explain",
        r"^is(?:n't)? (?P<skill>.+?) (?:an? )?(?:\d(?: ?/ ?5)? )?(?:\w+ )?(?:important|needed"
        r"|necessary|required|worth|useful|a blocker|good|enough|ok|okay|relevant|fine|bad|missing"
        r"|in demand|asked)\b",
        0.9,
    ),
    rule(
        "explain",
        r"\bhow (?:important|relevant|useful|urgent|hard|big|pressing) (?:is|are)\b(?P<skill>.+)$"
        r"|\b(?:which|what) (?:sentence|posting|part|line|quote)\b(?P<skill2>.+)$"
        r"|\bwhat(?:'s| is) (?:the )?(?:priority|weight|gap|status|frequency)\b(?P<skill3>.+)$"
        r"|\bwhat level (?:of|in)\b(?P<skill4>.+?)\b(?:is|does|do i need)",
        0.9,
    ),
    rule("explain", r"^should i be (?:at )?\d(?: ?/ ?5)? (?:at|in|on|for) (?P<skill>.+)$", 0.97),
    rule("explain", r"^what(?:'s| is| are)(?P<skill>.+)$", 0.78),
)
