"""Questions about the memory: what is known and where from; what can be drawn from it."""

from tools.understanding.rule import SHOW, Rule, rule

_ROLE = r"(?P<role>\S.*)"
_KNOW = (
    r"(?:know|remember(?:ed)?|stored?|have|had|keep|kept|saved?|learn(?:ed|t)?|recall|got"
    r"|note(?:d)?(?: down)?"
    r"|write down|written(?: down)?|recorded|hold)"
)

_ORIGIN = (
    r"(?:,? and (?:from where|where (?:(?:it|that|this|all|they)(?:'s| is| was"
    r"| are)? )*(?:comes? |"
    r"came )?from|where (?:did |do )?you (?:got|get|have|know) (?:it|that|this|them|all)"
    r"(?: from)?|how you know(?: it| that)?))?"
)
"""The question for the origin that may follow, which every answer gives."""

MEMORY: tuple[Rule, ...] = (
    rule(
        "profile",
        rf"^(?:{SHOW} )?(?:my |current |full |whole )*(?:profile|skills?(?: (?:list|profile"
        rf"|levels))?"
        r"|levels|skill levels|strengths)$"
        r"|^who am i$|^what(?:'s| is) my name$|\bwhat are my (?:\w+ )?(?:skills|strengths"
        r"|levels)\b|^(?:what(?:'s| is) )?(?:in )?my (?:skill )?profile$|\bwhat am i good at\b"
        r"|\bwhich skills do i have\b|\b(?:what|which) (?:of )?(?:my |the )?(?:skills?"
        r"|levels?) (?:of mine )?"
        r"(?:am i|are|is) (?:my |the )?(?:strongest|best|highest|good)(?: (?:at|in|on))?$"
        r"|\bwhat am i (?:best|strongest|strong) (?:at|in)\b|\bmy (?:strong|best"
        r"|strongest) (?:points?|sides?)$",
        0.95,
    ),
    rule(
        "profile",
        r"\bwhat am i (?:best|strongest|strong) (?:at|in)\b"
        r"|\bmy (?:strong|best|strongest) (?:points?|sides?)$"
        r"|^(?:(?:so|and|ok(?:ay)?)[\s,]+)*what (?:have i|do i have) got(?: (?:now|so far"
        r"|already))*$",
        0.99,
    ),
    rule(
        "recall",
        r"^(?:(?:so|and|but|ok(?:ay)?)[\s,]+)*(?:what|which level) (?:did|have|do|had) you"
        r" (?:write|wrote|written|note|noted|put|save|saved|got|have|record|recorded)(?: down)?"
        r" (?:for|about|of|on|as|in|under) (?:my )?(?P<skill>\S.{0,40}?)\W*$",
        0.98,
    ),
    rule(
        "recall",
        rf"\b(?:what|which|how much)\b.*?\b(?:do|did|have|has|can"
        rf"|are) you(?: \w+)? ?{_KNOW}\b(?:.*?\b"
        rf"(?:about|of|on|from|regarding)\b(?P<thing>.+?){_ORIGIN})?$",
        0.95,
    ),
    rule(
        "recall",
        r"\bwhat(?:'s| is) (?:stored|known|saved|remembered|noted) (?:about|of|on"
        rf"|for)\b(?P<thing4>.+?){_ORIGIN}$"
        r"|\bwhat(?:'s| is| do you have) (?:in|stored in|on) (?:your |my |the )?(?:memory|file"
        r"|record)s?\b"
        r"|\b(?:show|list|open|read|see)\b.*\b(?:your|my|the) memory\b|^memory$"
        r"|\beverything you (?:know|have|remember)\b|\bwhat (?:have|did) i (?:told?|tell|say"
        r"|said|shared?)"
        r"(?: you)?(?: (?:so far|before|about(?P<thing>.+)))?$"
        r"|\bwhat (?:do|did) you (?:store|remember)\b"
        rf"|\b(?:what|which) (?:skills?|levels?|facts?|things?) (?:do|did"
        rf"|have) you {_KNOW} (?:for|on|of|about) me$"
        r"|\b(?:show|tell|give) me (?:what|everything|all) (?:that )?you\b"
        r"|\bwhen did i (?:tell|say|mention|give)\b(?: you)?(?P<thing2>.*)$"
        r"|\b(?:what|which) level (?:did|do|have) i\b(?P<thing3>.*)$",
        0.94,
    ),
    rule(
        "recall",
        r"\b(?:do|did) you (?:still )?(?:remember|know|recall)\b(?: (?:about|anything about"
        r"|anything of))?"
        r"(?: the (?:name|word))?(?! (?:something|some|any)\b)(?P<thing>.+?)"
        r"(?:,? (?:anywhere|somewhere|at all|still|any ?more|in your memory|in your files?))*$"
        r"|^(?:is|are|does|do) (?:the (?:name"
        r"|word) )?(?P<thing2>\S.{0,40}?) (?:still )?(?:stand |stored"
        r" |saved |kept |left |named )*(?:anywhere )?in your (?:memory|files?|records?|notes)$",
        0.9,
    ),
    rule(
        "recall",
        r"^(?:(?:first|and|ok|then|just|show me|tell me|read me(?: back)?|remind me"
        r"|find)[\s,]+)*what i (?:said|told you|wrote|mentioned) (?:about|on|of"
        r"|regarding) (?P<thing4>.+)$"
        r"|^did you (?:forget|delete|remove|keep|save|note) (?:my )?(?P<thing5>.+)$"
        r"|\bwhere (?:did|do|does|have|has) you (?:get|hear|read|take|find|learn|know|have)\b"
        r"(?P<thing>(?! (?:to )?(?:the |these |those |my )?\d).+?)(?: from)?$"
        r"|\bwhere (?:does|did|do) (?P<thing2>(?!(?:the |these |those |my )?\d).+?) (?:come|came)"
        r" from$"
        r"|\bwhere (?:is|was|are) (?P<thing3>(?!(?:the |these |those |my )?\d).+?) from$",
        0.93,
    ),
    rule(
        "recall",
        r"\bhow (?:do|did|would|can) you (?:know|learn|find out|get)\b(?: (?:that|about|of))*"
        r"(?P<thing>.*)$|\bwhat(?:'s| is) (?:the|your) source\b(?: (?:for|of))?(?P<thing2>.*)$"
        r"|\bsays who\b",
        0.9,
    ),
    rule("search", r"^who (?:told|said to) you (?:that |about )?(?P<text>\S.+)$", 0.97),
    rule(
        "recall",
        r"\bwhat(?:'s| is| was)? my (?:current |present )?(?P<thing>.+?) levels?\b"
        r"|\bwhat(?:'s| is)? (?:my level|level am i)(?: (?:in|at|of|for|with))(?P<thing2>.+)$"
        r"|\bhow good am i (?:at|in|with)\b(?P<thing3>.+)$"
        r"|\b(?:what|which) levels? (?:would|does|do|should|could|will) (?:that|it|this|these"
        r"|those) (?:\w+ ){1,3}?(?:in|for|at|on|of)(?P<thing6>.+)$"
        r"|\bmy level (?:in|at|of|for)(?P<thing4>(?!.*\b(?:is|to) (?:\w+ ){0,2}[0-5]\b).+)$"
        r"|^(?P<thing5>.+?) history$",
        0.94,
    ),
    rule(
        "list_evidence",
        r"^(?:and |so )?(?:what|which) (?:were|are|was|is) (?:my|the|those) (?:\w+ )?(?:stor(?:y"
        r"|ies)"
        r"|(?:pieces? of )?evidence|deeds?|achievements?|examples?)(?: (?:again|so far|i told you"
        r"|you"
        r" have|that i told you))*$"
        r"|^(?:remind me|tell me again) (?:of |about |what )?(?:my|the) (?:\w+ )?(?:stories"
        r"|evidence"
        r"|deeds|achievements)(?: (?:were|are|again))*$",
        0.98,
    ),
    rule(
        "points",
        r"^(?:and |so )?(?:which|what)(?: of (?:my|them|those|these))? (?:one|stor(?:y|ies)"
        r"|examples?"
        r"|deeds?|evidence|achievements?) (?:should|can|could|would|shall|fits?|suits?|works?"
        r"|answers?)\b(?: i (?:tell|use|give|bring|pick|take|say|mention))?\b.*$",
        0.98,
    ),
    rule(
        "list_evidence",
        rf"^(?:{SHOW} )?(?:my |the |all |your |any )*(?:evidence|achievements|accomplishments"
        r"|wins)(?: (?:list|so far|please))?$|\b(?:what|which|how much) (?:\w+ )?(?:evidence"
        r"|achievements|accomplishments)\b"
        r"|\b(?:what|which)(?: other)? (?:stories|achievements|wins|proofs?|evidence) (?:have|do"
        r"|did) i (?:have"
        r"|told|tell|got|gave"
        r"|given)\b|\bwhat (?:have|do|did|'ve) (?:you|we) (?:got|have|keep|kept|held|saved?"
        r"|noted?|put"
        r"|written)(?: got)?(?: down)? (?:as|for|under) (?:my )?(?:evidence|achievements)\b"
        r"|^what have i (?:done|achieved|accomplished)(?: so far| until now)?$",
        0.97,
    ),
    rule(
        "points",
        r"\b(?:talking points?|(?:elevator|30[- ]?s(?:ec(?:ond)?s?)?|thirty[- ]second|short|sales)"
        r" pitch|pitch|star (?:stor(?:y|ies)|answers?|examples?)|interview (?:stor(?:y|ies)|points"
        r"|answers?|pitch|prep(?:aration)?|talking points)|stories for (?:the|my|an) interview)\b"
        rf"(?:.*?\b(?:for|as|to become)\b (?:(?:an?|the|my) )?(?!(?:the |an? "
        rf"|my )?interview){_ROLE})?",
        0.94,
    ),
    rule(
        "points",
        r"\b(?:story|stories|it|that|this|them|E\d+) as (?:a )?star\b|\btell me about a time\b"
        r"|\bhow (?:would|does|will) (?:it|that|this) sound in (?:an|the|my) interview\b"
        r"|^(?:turn|make|write|put) (?:it|that|this|them|my evidence)(?: all)? (?:into|in"
        r"|as) (?:an? |the )?(?:stor(?:y|ies)"
        r"|talking points?|pitch|points?|star)\b"
        r"|\b(?:something|anything|things?|stuff) to (?:say|tell|talk about"
        r"|mention)\b.*\binterview\b"
        r"|^(?:points|my points|stories|my stories)(?: for (?:an? |the )?(?P<role>.+))?$"
        r"|\bprep(?:are|ping)?\b.*\binterview\b|\binterview (?:tomorrow|next|on|coming)\b"
        r"|\bwhat (?:can|could|should|do) i (?:say|tell them|talk about)\b.*\binterview\b"
        r"|\bhelp (?:me )?(?:with|for) (?:my|an|the) interview\b|\bready for (?:my|the"
        r"|an) interview\b",
        0.94,
    ),
)
