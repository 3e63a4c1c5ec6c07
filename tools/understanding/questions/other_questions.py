"""Questions for what is stored in wordings that stand beside the usual ones, of any of them."""

from tools.understanding.rule import Rule, rule

_TITLES = r"(?:occupations?|job titles?|jobs?|roles?|careers?|professions?|positions?)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|spring|summer|autumn|winter|christmas|easter|then)"
)
_IN_TIME = (
    rf"(?:(?:it|there|done|ready|finished|through)(?: (?:by|before|in|until|till) (?:the end of )?"
    rf"(?:time|{_MONTH}|the (?:deadline|date|end)))?|(?:the )?(?:end of )?{_MONTH}"
    rf"|(?:the|my) (?:deadline|date|end date))"
)
_KNOWS = r"(?:have|know(?: of)?|cover|store|hold|keep|list|offer|support|work with|deal with)"
_LEAST = r"(?:weak(?:est)?|worst|furthest|farthest|least (?:good|ready)|most behind|bad)"

OTHER: tuple[Rule, ...] = (
    rule(
        "progress",
        rf"^(?:(?:i'?m|i am) not (?:gonna|going to)|i (?:won'?t|will not|can'?t|cannot|'ll never"
        rf"|will never))(?: (?:ever|really|actually))? (?:make|manage|hit|reach|meet|be|get)"
        rf" {_IN_TIME}(?: (?:am i|will i|can i|right|or))?$"
        rf"|^(?:is|are) (?:the )?(?:end of )?(?:{_MONTH}|(?:my|the|that|this) (?:deadline|date"
        rf"|plan"
        rf"|end date)) (?:\w+ )?(?:realistic|feasible|doable|possible|too (?:soon|early|tight)"
        rf"|within reach)(?: at all| still)?$"
        rf"|^(?:will|can|do|would) i (?:still |ever |really )?(?:make|manage|hit|meet) {_IN_TIME}"
        rf"(?: or .*)?$|^am i (?:gonna|going to) (?:make|manage|hit|meet|be) {_IN_TIME}$",
        0.975,
    ),
    rule(
        "show_plan",
        r"^(?:how long|when)\b.{0,30}\b(?:can|could|may|will|until|till|before|to) (?:i )?"
        r"(?:start |begin |be able )?(?:to )?(?:apply|applying|send applications)"
        r"(?: (?:at the )?(?:earliest|soonest)| then| for (?:it|that|the (?:job|role)))*$",
        0.97,
    ),
    rule(
        "show_plan",
        r"^(?:(?:show|see|list|give|print|display)(?: me)? )?(?:all|every|each|the (?:whole|full"
        r"|rest|other)|rest)(?: (?:of|the|my|single|\d+|other))* weeks?(?: of (?:it|the plan))?$",
        0.97,
    ),
    rule(
        "gaps",
        r"^what (?:(?:skills?|things?|all) )?i (?:still |now |really |all )?(?:need|must|have"
        r"|should"
        r"|ought)(?: to)? (?:know|learn|study|have|be able to do)\b(?!.*\bfirst\b).*$"
        r"|^(?:what|which) (?:of (?:those|these|them) )?(?:can|could|may|should) i (?:skip|ignore"
        r"|leave out|drop|forget about|do without)(?: (?:of (?:those|these|them)|safely))?$"
        r"|^(?:which|what) (?:of (?:those|these|them)|ones?) (?:can|could|may) i (?:skip|ignore"
        r"|leave"
        r" out|drop|do without)$",
        0.9,
    ),
    rule(
        "gaps",
        rf"^(?:what|where|in what|in which(?: \w+)?|at what) am i (?:the )?{_LEAST}(?: (?:at|in"
        rf"|on))?"
        r"$|\b(?:biggest|largest|worst|main|widest|most serious) (?:single )?(?:hole|lack|deficit"
        r"|shortcoming|weak (?:spot|point)|weakness)\b",
        0.95,
    ),
    rule(
        "gaps",
        r"^(?:what(?:'s| is| are)|how (?:big|large|wide) (?:is|are)|show(?: me)?)? ?(?:my|the)?"
        r" ?gaps? (?:to|for|towards|against|between me and) (?:(?:an?|the) )?"
        r"(?P<role>(?!(?:it|that|this|me|the|my)\b)\S.*)$",
        0.985,
    ),
    rule(
        "market",
        r"^(?:(?:what|how)(?:'s| is| about) )?(?:the )?(?:(?:job )?market|demand)(?: like)?"
        r" (?:for|of|in) (?P<skill>\S.*)$|^(?P<skill2>\S+(?: \S+){0,2}) (?:market|demand)$"
        r"|^how (?:wanted|sought[- ]after|in demand|hot|popular) is (?P<skill3>\S.*?)"
        r"(?: (?:right now|these days|now|today|at the moment))?$",
        0.96,
    ),
    rule(
        "recall",
        r"^(?:did|have) i (?:ever |already |even )*(?:tell|told|mention|mentioned|say|said|talk"
        r"|talked|speak|spoken|write|written)(?: (?:to )?you)?(?: (?:anything|something))?"
        r"(?: (?:about|of|on|that i (?:know|do|use)))?(?: my)? (?P<thing>\S.*?)"
        r"(?: (?:to you|before|already|yet))*$",
        0.942,
    ),
    rule(
        "changes",
        r"^what (?:have|did) i (?:just |last |all )?(?:change|changed|edit|edited|correct"
        r"|corrected"
        r"|update|updated|alter|altered)(?: (?:so far|today|last|lately|recently|just now"
        r"|(?:since|this|in) .{3,20}))?$"
        r"|^(?:(?:show|list|see|give)(?: me)? )?(?:today'?s|yesterday'?s|this week'?s|recent"
        r"|latest)"
        r" changes(?: please)?$",
        0.985,
    ),
    rule(
        "roles",
        rf"^(?:i (?:(?:would|'d) like|want) to know )?(?:what|which) (?:kinds? of |sorts? of )?"
        rf"{_TITLES} (?:(?:do |can )?you {_KNOWS}|(?:are|is) (?:in|on|stored|known"
        r"|covered)\b(?! reach)"
        rf"|(?:can"
        rf"|could) you compare me)\b(?: .{{0,40}})?$",
        0.985,
    ),
    rule(
        "find_roles",
        rf"^(?:what|which|any|are there|is there|do you have"
        rf"|have you got)\b(?: \w+){{0,3}}? {_TITLES}"
        r"\b(?: (?:do|that|which|you|are|is|have|there|any|in|your|list))* (?:near|close to|around"
        r"|next to|related to|similar to|to do with) (?!(?:me|my|mine|us|here|this|that|it"
        r"|what)\b)"
        r"(?P<text>[a-z][\w /&-]{2,30})$"
        r"|^what do you (?:have|know) (?:around|in) (?P<text2>(?!(?:me|my|mine|us"
        r"|store"
        r"|stock|it|that|this|there|memory|your|the)\b)[a-z]\w+)$",
        0.99,
    ),
    rule(
        "points",
        r"^(?:what|which)\b.{0,40}\b(?:speaks? (?:for|in favou?r of) me"
        r"|have i (?:got )?going for me"
        r"|in my favou?r|(?:arguments?|reasons?|selling points?) (?:do i have |have i "
        r"|are there )?"
        r"(?:for|to hire) (?:me|myself))\b(?:,? .{0,12})?$"
        r"|^(?:what|which)(?: of)?(?: my)? ?(?:strengths?|strong points?|achievements?|things?)?"
        r" (?:should|can|could|do|shall|would) i (?:best |rather )?(?:mention|bring up|put forward"
        r"|stress|highlight|point out|lead with|emphasi[sz]e|play up)\b(?: .{0,40})?$"
        r"|^why should (?:they|anyone|somebody|a company|an employer) (?:hire|take|want|pick) me$",
        0.975,
    ),
    rule(
        "nearest",
        rf"\b(?:what|which|any) (?:\w+ )?{_TITLES}\b.*\b(?:for )?(?:someone|somebody|a person"
        rf"|people"
        r"|anyone) (?:like me|with my \w+|as me|of my (?:age|kind))\b"
        r"|\b(?:what|where) (?:do|can|could|would|might|should) (?:people|someone|somebody"
        r"|a person|anyone)"
        r" (?:like me|with my \w+) (?:usually |typically |even |normally )*(?:go|do|become"
        r"|apply|work|get|be)\b"
        r"|\b(?:anything|something) (?:\w+ ){0,4}for (?:someone|somebody|people) (?:like"
        r"|as) (?:me|that|this)\b"
        r"|^(?:(?:so|and|but|ok(?:ay)?|then)[\s,]+)*what(?:'?s| is) (?:the |your )?(?:nearest"
        r"|closest)"
        r"(?: (?:thing|one|role|match|job))?(?: (?:to (?:it|that|me)|(?:that )?you(?:'ve| have)?"
        r" (?:got|have|know|offer)|there))*$"
        r"|\bwhat else is open to\b.*"
        r"\b(?:me|my \w+)$",
        0.98,
    ),
    rule(
        "identity",
        r"\b(?:is|are) (?:\w+ )?(?:chatgpt|gpt|claude|gemini|copilot|an? (?:llm|ai|human coach))\b"
        r".{0,20}\bthan you\b|\b(?:are you|you are|you're) .{0,20}\bthan (?:chatgpt|gpt|claude"
        r"|gemini|copilot|siri|alexa)\b|^where (?:do|did) you (?:get|take|have) (?:your|the|all"
        r"(?: the| that| your)?) (?:data|information|info|knowledge|facts)(?: from)?$",
        0.985,
    ),
    rule(
        "explain",
        r"^what (?:would|does|will|do"
        r"|could) (?:an? )?(?P<skill>\S+(?: \S+){0,2}?)(?: (?:at )?(?:level"
        r" )?[0-5](?:/5)?)? (?:buy|bring|get|give|gain|earn|do for|change for|win) me$",
        0.96,
    ),
    rule(
        "term",
        r"^what (?:counts? as|is|makes|does it take for|means|would be) (?:an? )?(?:level )?"
        r"(?P<text>[0-5](?:/5)?)(?: (?:then|here|exactly|mean))?$|^(?:could you |can you "
        r"|please )?"
        r"(?:explain|describe) (?:me |to me )?(?:what )?(?:the )?(?P<text2>levels?)(?: (?:are|mean"
        r"|first|to me|please))*$|^what (?:do|does) the (?P<text3>levels?|numbers?"
        r"|figures?) (?:mean"
        r"|say|stand for)$",
        0.96,
    ),
)
"""All of them."""
