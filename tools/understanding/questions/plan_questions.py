"""Questions about the plan: what comes next, when it ends, for which role."""

from tools.understanding.rule import SHOW, Rule, rule

_PLAN = r"(?:plan|roadmap|road map|schedule|timetable|learning plan|study plan|learning path)"
_ROLE = r"(?P<role>\S.*)"

NEXT: tuple[Rule, ...] = (
    rule(
        "this_week",
        r"^(?:(?=.*\b(?:what|which|show|tell|list|how|where|give|see)\b)|(?!.*\b(?:i'm|am|was|no"
        r"|off|i (?:only |just |have |also )*(?:[a-z]+ed|did|had|made|got|took|spent|learnt)"
        r"|sick|away|can'?t|cannot|won'?t|cancel|skip|nothing|only|busy|not|don'?t)\b))(?:.*\W)?"
        r"this week(?:'s)?\b(?!.*\b(?:i (?:did|spent|learned|finished)|hours? (?:a|per)))"
        r"|\bwhat (?:should|do|must|can) i (?:do|learn|study|work on) (?:today|now|tonight)\b"
        r"|^(?:today|week|the week|current week)$|\bplan for (?:the|this) week\b"
        r"|\bwhat(?:'s| is) (?:on|up|due|planned|for) (?:this week|today|now)\b"
        r"|\b(?:what is|what's) my (?:homework|week)\b",
        0.94,
    ),
    rule(
        "learn_first",
        r"\b(?:what|which|where)\b.*\b(?:learn(?:ing)?|study(?:ing)?|start|begin|do|focus|tackle"
        r"|improve|work on"
        r"|skill|prioriti[sz]e|pick up|fix|practi[cs]e|come|comes|close|concentrate)\b.*"
        r"\b(?:first|next|now|most|before anything|biggest impact|straight away)\b",
        0.95,
    ),
    rule(
        "learn_first",
        r"^(?:what(?:'s| is| comes| should be)? (?:next|first|now|then)|next(?: steps?)?"
        r"|(?:and )?what(?:'s| are| is) (?:the |my )?(?:next|first) (?:steps?|thing|skill|topic"
        r"|one)"
        r"|what to (?:learn|do|study|start with)(?: (?:first|next|now))?|where (?:do|should|can|to)"
        r" (?:i )?(?:start|begin)|how (?:do|should) i (?:start|begin)|what do i do|what should i"
        r" (?:learn|study|do|focus on|work on|tackle|start with|begin with|improve)"
        r"(?: (?:next|now|first))?|first steps?|so what(?: now)?|now what"
        r"|what should i be (?:learning|studying|doing|working on|focusing on)"
        r"(?: (?:next|now|first))?|why (?:that|this)(?: one)? first)$",
        0.95,
    ),
    rule(
        "learn_first",
        r"\b(?:what (?:skills? )?should i (?:learn|study|focus on|work on|tackle|start with"
        r"|begin with|improve)"
        r"|what(?:'s| is) (?:the )?(?:most important|most urgent|best|quickest|fastest|easiest|top)"
        r" (?:skill|thing|step|win|one|priority|gap)|which skill (?:matters|is the most|gives"
        r"|brings"
        r"|should)|biggest (?:impact|win|bang|return)|most (?:bang|important|urgent)"
        r"|where should i (?:start|begin|focus)|what to learn|first (?:thing|skill) (?:to"
        r"|i should) (?:learn|do|study)|next step"
        r"|recommend(?: me)? (?:a skill|something to learn|what|which)|^any (?:advice|suggestions"
        r"|tips)"
        r"|what do you (?:suggest|recommend|advise)|advise me)\b",
        0.9,
    ),
    rule(
        "commitments",
        r"\bwhat (?:did|have) (?:i|we) (?:promised?|commit(?:ted)?(?: to)?|agreed?(?: on)?)\b"
        r"|^(?:(?:show |list )?(?:me )?(?:my |the |open )*(?:commitments?|promises))$"
        r"|\b(?:my|open) commitments?\b|\bwhat was (?:my|the) (?:promise|commitment)\b",
        0.94,
    ),
)

PLANS: tuple[Rule, ...] = (
    rule(
        "progress",
        r"\bam i (?:\w+ )?(?:on (?:track|schedule|course|time|target)|behind|ahead|late|lagging"
        r"|falling"
        r" behind|slipping)\b|^(?:still )?on (?:track|schedule)$|\b(?:is|are) (?:my|the) (?:plan"
        r"|things"
        r"|progress) (?:\w+ )?(?:on (?:track|schedule|course)|going (?:well|ok|okay|fine"
        r"|to plan))\b"
        r"|\bhow(?:'s| is| are) (?:my|the) (?:plan|progress|things?) (?:going|coming along"
        r"|looking)\b"
        r"|\b(?:am i going to|will i|would i|do i) (?:be (?:done|ready|finished)|make it|finish"
        r"|get there) (?:in|on) time\b"
        r"|\bhow am i (?:getting on|getting along|progressing|coming along|tracking)\b"
        r"|^how (?:am i doing|have i (?:done|been doing)|did i do) (?:over the (?:weeks"
        r"|months)|lately"
        r"|so far|overall|in all|this month)$"
        r"|^how many hours have i (?:done|spent|put in|logged|learned|told you)(?: (?:in all"
        r"|in total"
        r"|altogether|so far|overall|up to now|until now|since .{2,30}))*$"
        r"|\b(?:am i going to|will i) (?:make|meet|hit|miss) (?:the|my) (?:deadline|date"
        r"|target date)\b",
        0.965,
    ),
    rule(
        "plan_changes",
        rf"\bwhat(?:'s| is| has| have)? (?:changed|different|new|moved)\b.*\b(?:{_PLAN}|since)\b"
        rf"|\bhow (?:is|does) (?:this|the new|my new|the) {_PLAN} (?:different|differ)\b"
        rf"|\b(?:how|why) (?:did|has|is) (?:my|the) {_PLAN} (?:changed?|differ(?:ent)?|moved?)\b"
        rf"|\bcompare (?:my|the) (?:last two )?{_PLAN}s?\b"
        rf"|\b(?:diff|differences?|changes) (?:in|of|to|between|from) (?:my |the |last )*{_PLAN}",
        0.96,
    ),
    rule(
        "show_plan",
        rf"^{SHOW} (?:current |latest |last |full |whole )?{_PLAN}(?: (?:again|now|please))*"
        rf"(?: for (?:an? |the )?{_ROLE})?$",
        0.96,
    ),
    rule(
        "show_plan",
        rf"^(?:my |the |current )*{_PLAN}(?: again)?$|\bwhat(?:'s| is| was| does) (?:my|the|our)"
        rf" (?:current |latest )?{_PLAN}\b|\bhow(?:'s| is| does) (?:my|the) {_PLAN}\b",
        0.95,
    ),
    rule(
        "show_plan",
        r"\b(?:when )?(?:will|would|could|can|shall|might) i (?:be (?:done|finished|there)"
        r"|finish|make it)\b"
        r"|\bwhen (?:will|would|do|am|could|can|shall|might) i (?:\w+ )?(?:done|finish(?:ed)?|ready"
        r"|there|be (?:done|ready|there|finished|an? .*)|reach|get there|complete|make it)\b"
        r"|\bhow (?:long|many (?:weeks|hours|months)|much time)(?: (?:more|left|in total|remain))*"
        r"(?: (?:will|would|does|do|is|are|until|till|left|to go|in|remain|it|i|this|the plan|my"
        r" plan|take|need|have|still|there|all|whole|thing|of work|altogether|to get there))*$"
        r"|\bhow much is (?:left|still to do)\b|\bmilestones?\b|\b(?:finish|end) date\b"
        r"|^(?:and |so |all )*(?:(?:done|ready|finished|through) )?(?:by|until|till) when$"
        r"|^(?:done|ready|finished) when$"
        r"|^why (?:so|that|does it take so|is it so|will it take so) long$"
        r"|(?<!see you )(?<!see u )(?<!see ya )\bnext week\b(?!,? (?:(?:i|we) (?:have|am|will|can"
        r"|do|want|must|need|go|get|work|start)\b|(?:will|should) be\b))"
        r"|^(?:and )?(?:what(?:'s| is| comes| would come)? )?(?:after (?:that|this)(?: one)?"
        r"|(?:and )?then what)$|^(?:and )?then what$|\bwhen i(?:'d| would|'ll| will) be (?:done"
        r"|finished|ready|there)\b|\bwhat did i say i(?:'d| would) do\b",
        0.88,
    ),
    rule(
        "target",
        r"^(?:(?:show )?(?:me )?(?:my |the |current )*(?:target|goal)(?: role| job)?)$",
        0.96,
    ),
    rule(
        "target",
        r"\b(?:what|which)(?:'s| is| was| role| job)* (?:is |am )?(?:my|the|our|i) (?:current "
        r"|present )?"
        r"(?:target|goal|aim(?:ing)?|dream|after|going)\b"
        r"|\bwhich (?:role|job) (?:am i|do i|did i|have i)\b|\bwhat (?:role|job) (?:am i|do i want"
        r"|did i)\b|\bwhat am i (?:aiming|going|working) (?:for|towards?)\b|\bdo i have a target\b",
        0.95,
    ),
    rule(
        "roles",
        rf"^(?:{SHOW} )?(?:available |known |possible |other |the |your |all )*(?:roles|jobs|role"
        r" catalogue|catalogue|positions|job titles|targets)(?: (?:list|available|please"
        r"|you (?:know|"
        r"have)|there are|do you (?:know|have)|in your catalogue))*$",
        0.95,
    ),
    rule(
        "roles",
        r"\b(?:what|which|any|(?<!\d )other) (?:other )?(?:roles|jobs|positions|targets|job titles"
        r"|careers)\b"
        r"|^(?:change|switch|update|set|choose|pick) (?:my |the |a |another )?(?:target|role|goal)$"
        r"|\bwhat (?:can|could|should) i (?:become|target|aim for|choose|pick|be(?! \w+ing))\b"
        r"|^what(?:'s| are| is) (?:the|my) (?:options|choices|alternatives)$"
        r"|\bi don'?t know (?:yet )?(?:which|what) (?:role|job|target)\b",
        0.96,
    ),
)
