"""What someone can't or won't do at work: "no on-call at night", "I can't relocate"."""

import re
from collections.abc import Iterator

from tools.late import late

_CUT = late(
    r"[,;()]\s*|\s[–—-]\s|\s*\b(?:and|but|so|because|since|as|though|although|or else|where"
    r"|which)\b\s*",
    re.IGNORECASE,
)
_CONDITION = late(
    r"\b(?:on-?\s?call|call-?outs?|stand-?by|(?:at|by) nights?|night ?shifts?|nights|late shifts?"
    r"|shifts?|(?:at|on) (?:the )?weekends?|weekends?|evenings?|mornings?|afternoons?"
    r"|term[- ]time|overtime|travel\w*|business trips?"
    r"|relocat\w+|(?<=\bto )move(?=\W*$)|mov(?:e|ing) (?:abroad|away|house|cit(?:y|ies)|towns?"
    r"|again|to another)|commut\w+"
    r"|full[- ]time|part[- ]time"
    r"|(?:work\w* |fully |only )?remote(?:ly)?|from home|home office"
    r"|leave (?-i:[A-Z][a-z]+\b)(?! (?:this|now|yet|today|until|before|for)\b)"
    r"|leave (?:my|the|this) (?:job"
    r"|school|post|position|company|firm|farm|shop|house)|(?:in|to) (?:the|an) office"
    r"|on[- ]?site|visa|sponsorship|work permit|school hours|before \d{1,2}|after \d{1,2}"
    r"|(?:driving|driver's) licen[cs]e|public holidays|(?<!since )(?<!last )(?<!this )"
    r"(?:fridays?|mondays?|wednesdays?))(?!\w)",
    re.IGNORECASE,
)
_BARS = late(
    r"^(?:i |we )?(?:really |simply |just |absolutely |currently |also )*(?:(?:can|could|do|will"
    r"|would|may|am|must|have|need)(?:n't| not|not)|won't|can't|don't|cannot|i'm not|"
    r"never|no|not|without|unable|avoid|refuse)\b"
    r"|^(?:i |i'm |i am |i've |i can |i have )?(?:\w+ )?(?:only|unable|not allowed|not able|not"
    r" willing|no longer|tied)\b"
    r"|^(?:i |i do |it |the job |work )?(?:must|needs?|has to|have to|have got to|require|depend"
    r" on)\b"
    r"|\bi (?:can't|cannot|can not|won't|will not|don't|must not)\b"
    r"|^(?:i have |i've |i've got |there(?:'s| is| can be) )?no\b|\b(?:has|have|with|involves?"
    r"|means) no\b"
    r"|^(?:i )?(?:have|hold|got)(?: got)? an? (?:\w+ )?(?:work permit|visa)\b"
    r"|^(?:i(?:'d| would)? )?(?:rather not|prefer not to|would not)\b"
    r"|\b(?:only|is not possible|isn't possible|is out|out of the question|impossible|excluded"
    r"|a no-go|a deal-?breaker|are no option|is no option|not an option)\b",
    re.IGNORECASE,
)
_ABLE = late(
    r"^(?:i'm|i am|i can|i could|i'd|i would)?\s*(?:\w+ )?(?:willing|able|open|happy|ready|free"
    r"|fine|relocate|prepared)\b.*\b(?P<what>relocat\w+|travel\w*|mov(?:e|ing) abroad)",
    re.IGNORECASE,
)
_SUBJECTS = tuple(
    (name, late(pattern, re.IGNORECASE))
    for name, pattern in (
        (
            "relocation",
            r"\brelocat\w+|\bto move$|\bmov(?:e|ing) (?:abroad|away|house|to)",
        ),
        ("on-call", r"\bon-?\s?call|\bstand-?by"),
        ("travel", r"\btravel\w*|\bbusiness trips?"),
        ("place of work", r"\bremote(?:ly)?|\bfrom home|\bhome office|\boffice|\bon[- ]?site"),
        ("work permit", r"\bvisa|\bsponsorship|\bwork permit"),
    )
)
_LEADS = late(r"^(?:and|but|so|also|that|then|i also)\s+", re.IGNORECASE)
_HOURS = late(r"\d ?(?:hours?|h|hrs)\b|\bhours? (?:a|per|each|every) week", re.IGNORECASE)
# What is said of doing something well or of knowing it is about a level.
_LEVEL = late(
    r"\d ?/ ?5|\b(?:know|knew|knowledge|experience|experienced|familiar|expert|beginner|used|using"
    r"|learn\w*|idea)\b",
    re.IGNORECASE,
)
_OF_PLAN = late(
    r"^(?:no|not|never|only|must|i)\b.*\b(?:start|begin)(?:s|ning|ing)?\b.*\b(?:mon|fri|wednes)days?\b"
    r"|\bthe (?:mon|fri|wednes)day (?:after|before)\b",
    re.IGNORECASE,
)
"""When a plan is to begin, which is no condition of work."""


def constraint_spans(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a sentence that tell of a constraint begin and end.

    Args:
        sentence: A sentence, verbatim; what asks or supposes is no constraint.
    """
    if sentence.rstrip().endswith("?"):
        return
    start = 0
    for cut in [*_CUT.finditer(sentence), None]:
        end = cut.start() if cut else len(sentence)
        part = sentence[start:end]
        lead = _LEADS.match(part)
        begin = start + (lead.end() if lead else len(part) - len(part.lstrip()))
        if _bars(sentence[begin:end].replace("’", "'").strip(" .!*-•")):
            yield begin, end
        start = cut.end() if cut else end


def _bars(part: str) -> bool:
    if _HOURS.search(part) or _LEVEL.search(part) or _OF_PLAN.search(part):
        return False
    if not _CONDITION.search(part):
        return False
    return bool(_BARS.search(part) or _ABLE.search(part))


def without_constraints(sentence: str) -> str:
    """Return a sentence with its constraints blanked, so that none is read as a skill's level.

    Every other character keeps its place.
    """
    text = sentence
    for start, end in constraint_spans(sentence):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def subject_of(constraint: str) -> str:
    """Return what a constraint is about where only one can hold, or ``""``."""
    return next((name for name, pattern in _SUBJECTS if pattern.search(constraint)), "")
