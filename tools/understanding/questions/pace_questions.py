"""Questions about the user's own pace: how long they take beside what was estimated."""

from tools.understanding.rule import Rule, rule

_OWN = r"(?:(?:my|the|own|current|present|learning|study|real|actual|personal) )"
_PACE = r"(?:pace|speed|tempo|rate of learning)"
_QUICKLY = (
    r"(?:slow(?:er|ly)?|fast(?:er)?|quick(?:er|ly)?|(?:a )?(?:slow|fast|quick)(?:er)? learner"
    r"|(?:more|less) (?:time|slowly|quickly)|(?:more|fewer|less) hours|longer|shorter"
    r"|as (?:long|fast|slow|quick(?:ly)?))"
)
_ESTIMATE = (
    r"(?:plan(?:ned)?|estimate[sd]?|estimation|expect(?:ed)?|schedule[d]?|thought|predicted"
    r"|foreseen|calculated|assumed|supposed|said|figures?)"
)
_ESTIMATES = (
    r"(?:(?:the|your|coach's|all|those|these|hour|hours|time) )*(?:estimates?|estimations?)"
)

PACE: tuple[Rule, ...] = (
    rule(
        "pace",
        rf"^(?:(?:what|how)(?:'s| is| was| about)? |show (?:me )?|tell me )?"
        rf"{_OWN}+{_PACE}(?: now)?$"
        rf"|\bat (?:what|which) {_PACE} (?:do|am|did|have) i\b|\bwhat {_PACE} (?:do|am|did) i"
        r" (?:learn|study|go|have|at|work|learning|going|studying)\b"
        rf"|\bis {_OWN}+{_PACE} (?:slow|fast|ok|okay|good|normal|average|right|bad|too)\b"
        r"|\b(?:am|are) (?:i|we) (?:\w+ )?(?:on|at|keeping|holding|off)"
        r" (?:a good |my |the )*pace\b"
        rf"|\bhow (?:do|did|does|is|was|are) (?=[^?]*\b{_PACE}\b)(?:(?:you|it|the coach|coach"
        rf"|that|{_OWN}*{_PACE}) )+"
        r"(?:work(?:ed)? out|calculat\w+|comput\w+|get|got|measured?|know|reckon|arrive at|made)"
        rf"(?: {_OWN}*{_PACE})?"
        rf"|\bwhat(?:'?s| is) the (?:point|idea|use|sense|deal|thinking|purpose) (?:in|of|behind"
        rf"|with) (?:(?:the|this|that|my|your) )*{_PACE}\b",
        0.992,
    ),
    rule(
        "pace",
        rf"\b(?:am|are|was|were|do|did|have|does|is) (?:i|we|it|me)\b.*\b{_QUICKLY}\b.*"
        rf"\b(?:than|as|to|with)\b.*\b{_ESTIMATE}\b"
        rf"|^(?:am|do|did|have) (?:i|we) (?:been |learn(?:ing)?|study(?:ing)?|going|go|really|too "
        rf"|so |rather |just )*\s*{_QUICKLY}(?: (?:at (?:learning|this)|learning|so far|overall))*$"
        rf"|\bhow (?:fast|quick(?:ly)?|slow(?:ly)?) (?:am|do|did|have|was) (?:i|we)\b"
        rf"(?:$| (?:really|actually|learning|learn|going|studying|study|been|compared|beside|so far"
        r"|working|making))"
        r"|\bhow long do i (?:really|actually|usually|normally) (?:take|need)$",
        0.96,
    ),
    rule(
        "pace",
        rf"\bhow (?:do|does|did|are) (?:my|the) (?:\w+ )?(?:hours|time)\b.*"
        rf"\b(?:compare|differ|match|fit)\b.*\b{_ESTIMATE}\b"
        rf"|\b(?:are|is|do|does|were) {_ESTIMATES} (?:\w+ )?(?:right|accurate|correct|true|good|off"
        r"|wrong|fit|match|hold|suit|realistic|too)\b"
        rf"|\bhow (?:good|accurate|right|far off|reliable|wrong) (?:are|were|is) {_ESTIMATES}\b"
        rf"|\b(?:have|do|did|are) (?:you|the hours|{_ESTIMATES}) (?:\w+ )?"
        r"(?:adjust|correct|adapt|fit|scale)(?:ed)?\b.*\b(?:hours|estimates?|me|my)\b"
        rf"|\bwhy (?:are|is|were|did) (?:the|my|all) (?:hours|estimates?)\b.*"
        r"(?:×|\bx ?\d|\btimes\b|\bmultiplied\b|\bby my pace\b|\bscaled\b|\badjusted\b)"
        rf"|\bwhat (?:factor|multiplier)\b.*\b(?:hours|estimates?|{_PACE})\b"
        rf"|\bwhere (?:does|did|is) {_OWN}+{_PACE} (?:come|from)\b",
        0.95,
    ),
)
