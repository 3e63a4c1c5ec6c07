"""What-ifs in words of talk: other hours than those of the plan, another role than the target.

"What happens if I squeeze in 12 hours rather than 8", "what would it look like if I went for UX
designer instead", "is there something with less to learn".
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role, near_title, role_phrase
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import read_schedule
from tools.understanding.roles.occupations import is_occupation
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.992
_LED: Final = (
    r"^(?:(?:and|so|but|or|ok(?:ay)?|hm+|well|then|also|now|right|wait|just|out of (?:interest"
    r"|curiosity)|i wonder|wondering|tell me|say)[\s,:–—-]+)*"
)
_WHAT_IF: Final = (
    r"(?:(?:what|how)\b[^.!?]{0,50}?\b(?:if|when|with)|suppos(?:e|ing)(?: that)?|imagine"
    r"|(?:would|will|does|could|can|do)\b[^.!?]{0,50}?\b(?:if|with)|is it (?:any )?\w+ (?:if|with)"
    r"|let'?s say|say)"
)
_HOURS: Final = late(
    rf"{_LED}{_WHAT_IF}\b(?P<between>[^.!?\d]{{0,50}}?)(?P<n>\d{{1,2}}(?:[.,]5)?) ?(?P<unit>h|hrs?"
    r"|hours?)?(?: (?:a|per|each|every) week| weekly| instead)*(?:,? (?:rather than|instead of|not"
    r"|and not|as opposed to|over|against|vs\.?|in place of) (?:the |my |just |only )?(?P<old>"
    r"\d{1,2}(?:[.,]5)?)(?: ?(?:h|hrs?|hours?))?(?: (?:a|per) week| weekly)?)?"
    r"(?:[\s,]+(?:instead|then|a week|from now on|for a change|or so|would that \w+(?: \w+){0,3}"
    r"|what (?:then|changes|happens)))*[\s?!.]*$",
    re.IGNORECASE,
)
_RATHER: Final = late(
    rf"{_LED}(?:would|will|do|does|is|are|what (?:difference )?(?:would|do|does|will)|how would)"
    r" (?P<n>\d{1,2}(?:[.,]5)?)(?: ?(?:h|hrs?|hours?))?(?: (?:a|per) week"
    r"| weekly)?,? (?:rather than"
    r"|instead of|not|over|against|vs\.?|in place of) (?:the |my |just )?(?P<old>\d{1,2}(?:[.,]5)?)"
    r"(?: ?(?:h|hrs?|hours?))?\b[^.!?\d]{0,50}[\s?!.]*$",
    re.IGNORECASE,
)
_OF_A_WEEK: Final = late(r"\b(?:a|per|each|every) week\b|\bweekly\b", re.IGNORECASE)
_GO: Final = (
    r"(?:went|go|going|aim(?:ed|ing)?|tr(?:y|ied|ying)|cho(?:se|ose|osing)|pick(?:ed|ing)?"
    r"|switch(?:ed|ing)?|chang(?:e|ed|ing)|mov(?:e|ed|ing)|bec(?:ame|ome|oming)|t(?:ook|ake)"
    r"|turn(?:ed)?|opt(?:ed)?|want(?:ed)? to be|was|were(?: to be)?|did|do|retrain(?:ed)?|appl(?:y"
    r"|ied)|work(?:ed)?)"
)
_ROLE_IF: Final = late(
    rf"{_LED}(?:(?:what|how)(?:(?:'?s|'d)| (?:would|does|will|do|did|is|about|far|much|long|bad"
    r"|good))*\b[^.!?]{0,50}?\b(?:if|were)|suppos(?:e|ing)(?: that)?|imagine|(?:would|will|do|does)"
    rf"\b[^.!?]{{0,40}}?\bif) (?:i|we|it)(?:'d)?(?: (?:just|only|rather|instead|decided to|were to"
    rf"|was to|wanted to))* {_GO}(?: (?:for|to|at|as|into|being|be|on|over to))* (?:(?:an?|the) )?"
    r"(?P<role>[a-z][^?,;.!]{2,50}?)(?: (?:role|job|instead|then|rather|as my target"
    r"|(?:rather than|instead of) (?:this|that|it|the \w+|my target)))*[\s?!.]*$",
    re.IGNORECASE,
)
_HELD_AGAINST: Final = late(
    r"\b(?:instead|rather|look|differ\w*|compare\w*|change|how (?:far|much|long|bad|good)|better"
    r"|easier|quicker|faster|closer|nearer|less|fewer|more|sooner)\b",
    re.IGNORECASE,
)
_OF_TWO: Final = late(
    r"^(?:(?:and|so|but|or|ok)[\s,]+)*(?:which|what|who|is|are|would|will|does)(?: (?:one|role"
    r"|job|of|is|the|them|these|those|two|both|be|mean|take|need|has|would be|will be|does"
    r"|needs?|takes?"
    r"|asks?|it|that|this|really|he|she|they|right))*\b[^.!?]{0,30}?\b(?:less|fewer|easier|quicker"
    r"|faster|closer|nearer|more|better|harder|further|longer|shorter|simpler|right|sooner"
    r"|smaller)\b[^.!?]{0,30}[\s?!.]*$",
    re.IGNORECASE,
)
_TWO: Final = late(
    r"\b(?:two|both|which|them)\b|^(?:(?:and|so|but|or)[\s,]+)*(?:is|would|will|does) (?:it|that"
    r"|this)\b",
    re.IGNORECASE,
)
_TOLD_OF: Final = late(
    r"\b(?:says?|said|thinks?|reckons?|suggests?|suggested|recommends?|recommended|keeps? (?:saying"
    r"|telling me)|told me|wants me to be(?:come)?|thought about|consider(?:ing|ed)?|tempted by"
    r"|heard that|looked at|looking at|there'?s(?: also)?|what about)(?: (?:that|i(?:'d| should"
    r"| could)? (?:be"
    r"|become|do|try|go for)|about|of|me|becoming|being|going for|be|become|to (?:be|become|do"
    r"|try)))*"
    r" (?:(?:an?|the) )?(?P<role>[a-z][a-z /&-]{3,40}?)(?= (?:is|would|might|could|suits?|fits?|are"
    r"|instead|better|too|as well|now|makes?|sounds?)\b|[.,;!?]|$)",
    re.IGNORECASE,
)
_LESS: Final = (
    r"(?:(?:less|fewer|not (?:so|as|such|quite so|quite as|quite such))\b[^.!?]{0,40}|(?:easier"
    r"|closer|nearer|lighter|simpler|smaller|shorter|quicker|gentler|softer|(?:more|a bit more)"
    r" (?:realistic|doable|reachable|manageable|in reach|within reach|my (?:size|level)))\b"
    r"[^.!?]{0,40}|(?:i'?m|i am|within|in) (?:already )?(?:near(?:er)?|close(?:r)?|reach|half way)"
    r"\b[^.!?]{0,20})"
)
_ANY_ROLE: Final = (
    r"(?:(?:something|anything|owt|one|ones|some|any|another|an? (?:other )?|other )?(?: ?(?:roles?"
    r"|jobs?|targets?|titles?|careers?|positions?|thing|goals?))?(?: (?:else|out there|there"
    r"|instead))*)"
)
_EASIER: Final = late(
    rf"(?:^|[.,;!?–—-]\s*){_LED[1:]}(?:(?:is|are|isn'?t|aren'?t) there|do you (?:have|know)(?: of)?"
    r"|have you(?: got)?|got|give me|show me|find me|could i have|can i have|i(?:'d"
    r"| would)? (?:want"
    rf"|like|need|prefer|rather have)|any chance of|what about|how about) {_ANY_ROLE}"
    rf"(?: (?:with|that(?:'?s| is| has| needs| takes| asks)?|which|where|i could|a bit|a little"
    rf"|much"
    rf"|a|for me|asking|needing|taking|has|needs|takes))* {_LESS}[\s?!.]*$",
    re.IGNORECASE,
)
_NO_ROLE: Final = late(
    r"\b(?:start|begin|first|book|video|course|tutorial|read|watch|explain|way to|plan|weeks?"
    r"|question|example|words?|hours?|pace|language|free|cheaper|commit\w*|promise)\b",
    re.IGNORECASE,
)
_LOOKED_AT: Final = frozenset({"learn_how", "this_week", "resources", "role", "find_roles"})


def read_instead(said: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks of other hours or of another role than those that stand.

    Args:
        said: The message or a clause of it, with plain quotes.
        vocabulary: The skills that are known.
        context: The target, the plan, and the titles of the known roles.
    """
    if context.target is None:
        return ()
    found = _hours(said, vocabulary, context) or _role(said, context) or _of_two(said, context)
    if found is None and _asks_easier(said, vocabulary, context):
        found = Intent(kind="nearest", confidence=_PLAINLY, quote=said)
    return () if found is None else (found,)


def _hours(said: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    match = (_HOURS.match(said) or _RATHER.match(said)) if context.planned else None
    if match is None or vocabulary.find(said) or find_days(said, context.today):
        return None
    weekly = match["old"] or match.groupdict().get("unit") or _OF_A_WEEK.search(said)
    hours = match["n"].replace(",", ".")
    if not weekly or float(hours) == context.weekly:
        return None
    schedule = read_schedule(f"{hours} hours a week", context.today)
    plan = plan_intent(said, schedule, _PLAINLY)
    return plan.model_copy(update={"kind": "what_if"}) if plan.kind == "plan" else None


def _role(said: str, context: Context) -> Intent | None:
    match = _ROLE_IF.match(said)
    if match is None or not _HELD_AGAINST.search(said):
        return None  # what is supposed alone asks for the gaps of that role
    return _against(said, match["role"], context)


def _of_two(said: str, context: Context) -> Intent | None:
    """Return the comparison of the target with the role that was told of just before."""
    parts = re.split(r"(?<=[.!;,])\s+|\s+[–—-]\s+", said.strip())
    asked = parts[-1]
    if len(parts) < 2 or not (_OF_TWO.match(asked) and _TWO.search(asked)):  # noqa: PLR2004
        return None
    named = _TOLD_OF.search(" ".join(parts[:-1]))
    return _against(said, named["role"], context) if named else None


def _against(said: str, words: str, context: Context) -> Intent | None:
    named = role_phrase(words, context.roles)
    role = near_title(named, context.roles) or named
    surely = names_role(role, context.roles) or is_occupation(role, sure=False)
    if not surely or context.target is None or role == context.target:
        return None
    roles = (context.target, role)
    return Intent(kind="compare", confidence=_PLAINLY, quote=said, roles=roles)


def _asks_easier(said: str, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether a role with less to learn is asked for, and no easier course or beginning."""
    if _NO_ROLE.search(said) or vocabulary.find(said) or context.shown.kind in _LOOKED_AT:
        return False
    return _EASIER.search(said) is not None
