"""Which answer of an assessment a message means that gives a reason, or describes it.

"The ops people run it, I only look at the dashboard. so 2" settles on a number; "I did a course
once" and "never touched it" describe one of the answers to what was done, or how far one gets.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from tools.answers import AnswerError
from tools.assessment import read_choice
from tools.domain import AssessmentQuestion
from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.levels.assessment_words import chosen_in_words
from tools.understanding.levels.settling import settled_on

_PART = late(
    r"[,;:.!?\n]+\s*|\s[–—-]\s|\s+(?:and|but|so|though|although|because)\s+", re.IGNORECASE
)
_OF_FIVE = late(r"\d\s*(?:/|out of|of)\s*\d", re.IGNORECASE)
_OPEN = late(
    r"\b(?:between|either|or|to)\b\D{0,12}[1-9]|\b[1-9]\s*(?:or|to|-|–|/)\s*[1-9]\b", re.IGNORECASE
)
_NOTHING = late(
    r"^(?:(?:well|oh|hm+|honestly|absolutely|really|sorry|i've|i have|i|it's|that's|so|to be"
    r" honest)\s+)*"
    r"(?:nothing|nada|zero|zilch|nowt|naught|none|nope|no|never|not (?:a|one) (?:thing|bit|jot)"
    r"|bugger all"
    r"|sod all|zip|diddly(?: squat)?)(?:\s+(?:at all|yet|so far|really|whatsoever|ever|sorry|to be"
    r" honest))*"
    r"$|^(?:(?:i've|i have|i)\s+)?(?:never|not|haven't|have not)\s+(?:(?:even|really|actually|ever"
    r"|yet)\s+)*"
    r"(?:touched|used|tried|done|opened|seen|worked with|had anything to do with)\b",
    re.IGNORECASE,
)
_NONE = late(r"^(?:no|none|nothing)\b", re.IGNORECASE)
_DENIES = late(r"\b(?:not|never|no|without|hardly|nor|cannot|instead)\b|n't\b", re.IGNORECASE)
_OTHERS = late(
    r"\b(?:they|he|she|someone|somebody|others?|ops|colleagues?|boss|wife|husband|friends?|brother"
    r"|sister|team|people)\b",
    re.IGNORECASE,
)
_SUPPOSES = late(
    r"\b(?:if|would|could|might|want|wanted|hope|plan|planning|going to|will|i'll)\b", re.IGNORECASE
)
_DONE: Final[Sequence[re.Pattern[str]]] = (
    late(
        r"\b(?:read|watch(?:ed|ing)?|heard|seen|video|videos|youtube|articles?|blogs?|podcasts?"
        r"|talks?"
        r"|documentation|docs|looked (?:at|over)|shoulder)\b",
        re.IGNORECASE,
    ),
    late(
        r"\b(?:courses?|labs?|tutorials?|exercises?|workshops?|bootcamp|class(?:es)?|training"
        r"|udemy|coursera"
        r"|homework|sandbox|hello world|minikube|played (?:around|about)|role play)\b",
        re.IGNORECASE,
    ),
    late(
        r"\b(?:i(?:'ve| have)?|^(?:have )?)\s*(?:\w+ly )?(?:use|used|run|ran|built|build"
        r"|deploy(?:ed)?|work(?:ed)?"
        r"|maintain(?:ed)?|manage[ds]?|did|do|set up|support(?:ed)?|administer(?:ed)?)\b"
        r".*\b(?:in production|at work|on the job|for (?:a )?(?:clients?|customers?)|in my (?:\w+"
        r" )?job"
        r"|professionally|real (?:system|project|work|tasks?)|every day|daily)\b",
        re.IGNORECASE,
    ),
)
"""What tells of the second to the fourth answer to what was done."""
_EXERCISES = 3
_MADE = late(
    r"^(?:(?:i|i've|then|also|later|even)\s+)*(?:made|built|wrote|created|coded|put together"
    r"|shipped)"
    r"\s+(?:an?|my|our|some|the|two|three)\b(?!.*\b(?:tutorial|course|exercises?|lab|class)\b)",
    re.IGNORECASE,
)
"""A part that tells of something made."""
_OWN_WORK = late(
    r"^(?:(?:yes|yeah|well|so|i|i've|i have|we|we've|we have|also|once|have|did|just|even|actually)"
    r"\s+)*(?:buil[dt]|made|make|wrote|write|created?|coded|put|published|shipped|set up|runs?|ran"
    r"|look(?:ed)? after|babysit|maintain(?:ed)?|manage[ds]?|operate[ds]?|keep|kept|deploy(?:ed)?"
    r"|host(?:ed)?|own(?:ed)?|use[ds]?|design(?:ed)?|develop(?:ed)?|program(?:med)?|launched"
    r"|administer(?:ed)?|migrated|automated)\b|^(?:my|our|the) (?:[\w'-]+ )?(?:site|website|web"
    r" ?shop|app"
    r"|page|tool|script|shop|cluster|bot|form|dashboard|game|program|system|server)\b",
    re.IGNORECASE,
)
"""A part that tells of work of one's own."""
_PUT_TO_USE = late(
    r"\b(?:people|every(?:one|body)|users?|visitors?|members?|they|[a-z]+s|staff|team|club|class"
    r"|school|company|office|boss|department|family|customers?)(?: (?:all|both|now|still|really"
    r"|there|who"
    r"|that|actually))* (?:use|uses|used|using|rely on|relies on|work with|works with|book|order"
    r"|visit|see|check)\b|\b(?:is|it's|that's|are|went|goes|been|runs?|put|put it) (?:\w+"
    r" ){0,4}?(?:live"
    r"|online)\b|\bin (?:production|(?:daily |real )?use)\b|\bon call\b|\bat work\b"
    r"|\bon (?:the|our|my) (?:\w+ )?(?:server|site|website|intranet)\b|\b(?:our|the) (?:shop"
    r"|company"
    r"|school|team|client|customer|club|warehouse|office|firm|clinic)'s\b"
    r"|\b(?:every|each) (?:day|week|morning|shift)\b|\bdaily\b|\d+ (?:visitors|users|customers"
    r"|orders|people)\b|\bfor (?:an?|my|our|the|their|some) (?!own\b|fun\b|course\b|tutorial\b"
    r"|lab\b|test\b|exam\b|class project\b|portfolio\b)(?:[\w'-]+ ){0,2}?(?:club|school|caf[eé]"
    r"|choir|charity|shop|company|customers?|clients?|team|church|warehouse|library|band|museum"
    r"|hospital|ward|clinic|practice|bakery|garage|firm|business|restaurant|association|union|office"
    r"|department|employer|college|university|class|pupils|students|colleagues?|neighbou?rs?|friend"
    r"|dad|mum|mother|father|brother|sister|wife|husband|farm|hotel|gym|theatre|council)\b",
    re.IGNORECASE,
)
"""What tells that it is more than an exercise: somebody uses it, or it is done for somebody."""
_REAL = late(r"\bsomething real\b|\breal (?:system|thing|use|one|project)\b", re.IGNORECASE)
_NO_USE = late(
    r"\b(?:nobody|no one|noone|not|never|nothing|hardly|without|tutorial|course|exercises?|lab"
    r"|homework|would|could|might|want|hope|going to|plan to|will|if|used to)\b|n't\b|'ll\b",
    re.IGNORECASE,
)
_ALONE: Final[Sequence[re.Pattern[str]]] = (
    late(
        r"\b(?:help(?:ed|s)?|google|googling|googled|chatgpt|copilot|docs|documentation"
        r"|stack ?overflow"
        r"|guide|manual"
        r"|instructions|look(?:ing)? (?:it|things|stuff) up|hand-?holding|someone|somebody"
        r"|colleague)\b",
        re.IGNORECASE,
    ),
    late(
        r"\b(?:alone|on my own|by myself|myself|no problem|routine|usual|normal stuff|standard)\b",
        re.IGNORECASE,
    ),
)
_BEGINS_WITH_A_PLACE = late(
    r"\s*(?:the |number |no\.? ?)?(?:[1-4]|[a-d]\b|first|second|third|fourth)\b", re.IGNORECASE
)
_TWO_ASKED = late(
    r"\b(?P<a>[1-4])\b(?!\s*/)[,;.]? or (?:(?:is (?:that|it|this)|would (?:that|it) be|maybe|rather"
    r"|more like|am i)(?: (?:an?|the|more|like|rather))* )?(?P<b>[1-4])\b(?!\s*/)[^?]{0,12}\?",
    re.IGNORECASE,
)
_TAKES_BACK = late(
    r"\S[\s,.;–—-]+(?:no|wait|sorry|actually|rather|hang on|hold on|scratch that|i mean"
    r"|correction)\b"
    r"[^?]*\b(?:[1-4]|one|two|three|four|first|second|third|fourth|last)\b",
    re.IGNORECASE,
)
_COMES_TO = late(
    r"[,;.:!–—-]\s+(?:(?:so|ok(?:ay)?|well|then|but|and|please|just)[\s,]+)*(?:call it"
    r"|let'?s (?:say|call it|go (?:with|for))|make it|i(?:'ll|'d| will| would)? (?:say|take"
    r"|go (?:with|for))|go (?:with|for)|put(?: me)?(?: down)? (?:as|for|at))"
    r"\s+(?:an?\s+|the\s+)?(?P<n>[1-4])"
    r"(?:\s+(?:then|please|i suppose|i guess))*[\s.!]*$",
    re.IGNORECASE,
)
"""What a message that weighs two answers comes to: "between 3 and 4. Call it 4"."""
_PLACE_ONE = late(
    r"\b(?P<place>first|second|third|last|lowest|highest|1st|2nd|3rd)"
    r" (?:one|answer|option|choice)\b",
    re.IGNORECASE,
)
_LOST = late(
    r"\b(?:no (?:idea|clue)|nowhere|clueless|lost|wouldn't (?:know|get)|not (?:very )?far|stuck)\b",
    re.IGNORECASE,
)
_READ: Final[Mapping[str, Sequence[re.Pattern[str]]]] = {"done": _DONE, "alone": _ALONE}


def choice_doubted(question: AssessmentQuestion, message: str) -> str | None:
    """Return the answer that a message begins with and puts a question mark to: "3 I think??".

    Of two that it names ("so 4, or is that 3?") both are returned, which are put to the user.

    Args:
        question: The question that was asked.
        message: The message, with plain quotes.
    """
    two = _TWO_ASKED.search(message)
    if two is not None:
        return f"{two['a']} or {two['b']}"
    head, mark, _ = message.partition("?")
    if not mark or not _BEGINS_WITH_A_PLACE.match(head):
        return None
    try:
        read_choice(question, head)
    except AnswerError:
        return None
    return head.strip()


def choice_told(question: AssessmentQuestion, message: str) -> str | None:
    """Return the number, from 1, of the answer that a message comes to, or ``None``.

    Of two that it describes both are returned: "2 or 3".

    Args:
        question: The question that was asked.
        message: The answer, with plain quotes.
    """
    if "?" in message or _OPEN.search(message):
        return None
    # "One, when the disk was full" counts problems, and names no answer by its number.
    counted = chosen_in_words(question, message) if question.key == "hard" else 0
    settled = str(counted) if counted else _settled(question, message)
    if settled is not None:
        return settled
    parts = [it.strip() for it in _PART.split(message) if it and it.strip()]
    if parts and all(map(_NOTHING.search, parts)):
        none = question.key == "done" or _NONE.match(question.options[0].text)
        return "1" if none else None
    return _told_in_words(question, message, parts)


def _told_in_words(question: AssessmentQuestion, message: str, parts: Sequence[str]) -> str | None:
    """Return the number of the answer that words without a figure of its own come to."""
    if question.key == "done" and _put_to_use(message, parts):
        return str(len(question.options))
    worded = chosen_in_words(question, message)
    if worded:
        return str(worded)
    return None if any(map(str.isdigit, message)) else _described(question, parts)


def read_chosen(question: AssessmentQuestion, message: str, skill: str | None) -> Intent:
    """Return the answer that a message gives; two that are open are put to the user.

    One that can't be read is a weak one, so that another reading may take its place.

    Args:
        question: The question that was asked.
        message: The answer, with plain quotes.
        skill: The skill that is assessed.
    """
    text, sure = second_thought(question, message) or message, 0.95
    try:
        read_choice(question, text)
    except AnswerError:
        told = choice_told(question, message) or choice_doubted(question, message)
        text, sure = (message, 0.5) if told is None else (told, 0.95)
    two = text.split(" or ") if text != message else []
    if len(two) > 1:
        return Intent(
            kind="of_the_questions", confidence=sure, quote=message, skill=skill, heard=tuple(two)
        )
    return Intent(kind="assess_answer", confidence=sure, quote=message, text=text)


def second_thought(question: AssessmentQuestion, message: str) -> str | None:
    """Return the answer that takes the place of one before it: "three. no sorry, the last one".

    Args:
        question: The question that was asked.
        message: The answer, with plain quotes.
    """
    comes_to = _COMES_TO.search(message)
    if comes_to is not None and int(comes_to["n"]) <= len(question.options):
        return comes_to["n"]
    return _settled(question, message) if _TAKES_BACK.search(message) else None


def _settled(question: AssessmentQuestion, message: str) -> str | None:
    """Return the number of the answer that a message settles on, be it by its place."""
    said = _PLACE_ONE.sub(r"\g<place>", message)
    settled = None if _OF_FIVE.search(message) else settled_on(said)
    if settled is None:
        return None
    last = settled.sort == "end" and settled.figure < 0
    figure = len(question.options) if last else settled.figure
    figure += settled.sort == "place" or (settled.sort == "end" and not last)
    return str(figure) if 1 <= figure <= len(question.options) else None


def _put_to_use(message: str, parts: Sequence[str]) -> bool:
    """Whether an answer tells of work of one's own that somebody uses, and denies none of it."""
    if _NO_USE.search(message):
        return False
    own = any(map(_OWN_WORK.match, parts)) and _PUT_TO_USE.search(message)
    return bool(own or _REAL.search(message))


def _described(question: AssessmentQuestion, parts: Sequence[str]) -> str | None:
    """Return the highest answer that the parts describe, where none of them denies or supposes."""
    patterns = _READ.get(question.key, ())
    if question.key == "alone" and any(map(_LOST.search, parts)):
        helped = any(pattern.search(it) for it in parts for pattern in patterns)
        return None if helped else "1"
    found = {
        at
        for part in parts
        for at, pattern in enumerate(patterns, start=2)
        if pattern.search(part) and not _turned(part, question, at)
    }
    if question.key == "alone" and len(found) > 1:
        return " or ".join(map(str, sorted(found)))
    if found and max(found) == _EXERCISES and any(map(_MADE.match, parts)):
        return None  # what was made may be the exercise, or a thing of one's own
    return str(max(found)) if found else None


def _turned(part: str, question: AssessmentQuestion, at: int) -> bool:
    """Whether a part denies what it describes, only supposes it, or tells it of others."""
    if question.key == "alone":
        return _DENIES.search(part) is not None
    others = at == len(question.options) and _OTHERS.search(part)
    return bool(_DENIES.search(part) or _SUPPOSES.search(part) or others)
