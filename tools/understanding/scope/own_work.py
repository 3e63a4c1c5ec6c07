"""What somebody does at work, told with words of care, medicine, law or sport in it."""

import re
from collections.abc import Iterable, Iterator

from tools.late import late
from tools.understanding.evidence.plain_deeds import DONE
from tools.understanding.intent import Intent

_LED = (
    r"^(?:(?:oh|well|so|and|but|also|yes|yeah|ok(?:ay)?|at work|on (?:my|our|the) \w+|every (?:day"
    r"|week|month|shift|night|year|morning|evening|weekend)|each (?:day|week|month|shift|night"
    r"|year|morning|evening|weekend)|my (?:job|work|role|day job)|in my (?:job|role"
    r"|work|last job)|(?:its|it'?s|this is|that'?s) no[t ]? ?(?:a )?\w+|(?:last|this) \w+"
    r"|(?:back )?in (?:19|20)\d\d|here'?s (?:one|another))[\s,.:;–—-]+)*"
)
_DAILY = (
    r"(?:report|audit|monitor|track|record|log|check|review|count|chart|plan|run|manage|lead|handle"
    r"|prepare|organi[sz]e|coordinate|supervise|oversee|train|teach|coach|mentor|look after|care"
    r"|give out|administer|dispense|order|stock|write|draft|draw up|document|file|measure|analyse"
    r"|analyze|collect|compile|present|negotiate|advise|represent|schedule|dispatch|maintain"
    r"|process|answer"
    r"|sell|serve|treat|examine|referee|umpire|score|cook|bake|translate|edit|shoot|film"
    r"|design|build"
    r"|inspect|clean|deal with"
    r"|work (?:with|on|as|in|at|for)|(?:also )?do (?:the|our|all))"
)
_FOUND = r"(?:spotted|saw|noticed|noted|dispensed|administered|gave out|ordered|stocked|counted)"
_TELLS = late(
    rf"{_LED}(?:i|we)(?:'ve| have)?(?: (?:also|usually|mostly|always|often|regularly|then|just"
    rf"|once|already|\w+ly))* (?:{_DAILY}|{DONE}|{_FOUND}|(?:reported|recorded|monitored|tracked"
    r"|logged|checked|reviewed|charted|measured|advised|represented|defended|drafted|compiled"
    r"|collected|answered|worked|scored|umpired|refereed"
    r"|was an?(?= [a-z ]{3,30} (?:at|in|for|with))))\b",
    re.IGNORECASE,
)
_ASKS = late(
    r"\?|\b(?:you|your|please|pls|should i|can i|what|why|how (?:do|can|should|much|many))\b"
    r"|\b(?:write|give|tell|find|help|make|show) (?:me|us)\b",
    re.IGNORECASE,
)
_OF_ONESELF = late(
    r"\b(?:my (?:own )?(?:head|back|tooth|teeth|doctor|gp|lawyer|landlord|divorce|mortgage"
    r"|symptoms?|medication|medicine|pregnancy|fever|diet|workout|wife|husband|mum|mom|dad|kids?"
    r"|taxes|tax)|(?:i|we) (?:am|are|have (?:a|an)|take)\b)",
    re.IGNORECASE,
)
"""What is a matter of one's own, and no work."""


_HOW_OFTEN = late(
    r"\b(?:each|every) (?:day|week|month|quarter|year|shift|night|morning)\b|\b(?:daily|weekly"
    r"|monthly|quarterly|nightly)\b|(?<![a-z])\d",
    re.IGNORECASE,
)
_OF_THE_PLAN = late(
    r"\b(?:plan|(?:my|the) target(?! for)|level|hours?|hrs?|learn\w*|stud(?:y|ied)|practi[cs]e\w*"
    r"|course|check-?in|deadline|gym|run every|homework)\b|[0-5] ?/ ?5",
    re.IGNORECASE,
)
_AT_HOME = late(
    r"\b(?:cook|bake|clean|run|edit|design|build|serve|write|check|order|film|shoot)\b(?!.*\d)"
    r"(?!.*\b(?:ward|shop|office|team|clients?|customers?|patients?|residents?|school|site|home for"
    r"|company|kitchen|clinic|firm|depot|store)\b)",
    re.IGNORECASE,
)
"""What is as often done for oneself, with nothing that tells of work."""
_FEWEST = 6


def tells_own_work(words: str) -> bool:
    """Whether words tell what the teller does or did at work, and ask for nothing.

    Args:
        words: A clause or a sentence, with plain quotes.
    """
    if _ASKS.search(words) or _OF_ONESELF.search(words):
        return False
    return _TELLS.match(words.strip()) is not None


def offers_work(words: str) -> Intent | None:
    """Return what the teller does at work, as what may be kept as evidence; ``None`` for others.

    Args:
        words: A sentence that nothing else was read of, with plain quotes.
    """
    counted = _HOW_OFTEN.search(words) and len(words.split()) >= _FEWEST
    private = _OF_THE_PLAN.search(words) or _AT_HOME.search(words)
    if not counted or private or not tells_own_work(words):
        return None
    return Intent(kind="evidence", confidence=0.65, quote=words, text=words)


def without_scope_of_work(readings: Iterable[Intent], words: str) -> Iterator[Intent]:
    """Yield readings but those that take the words of somebody's work for a matter of the world.

    Args:
        readings: What the words may mean.
        words: The words.
    """
    work: bool | None = None
    for it in readings:
        if it.kind == "out_of_scope":
            work = tells_own_work(words) if work is None else work
            if work:
                continue
        yield it
