"""Deeds that are plain, but for how they are worded: announced, ordered to be kept, "I did cut"."""

import re

from tools.deeds import is_deed
from tools.late import late
from tools.sentences import split_sentences
from tools.understanding.evidence.deeds_told import tells_deed
from tools.understanding.evidence.plain_deeds import MEASURED, is_private, tells_deed_plainly
from tools.vocabulary import Vocabulary

_ANNOUNCES = late(
    r"^(?:[^:.;?\d]{0,60}\b"
    r"(?:tell(?:ing)? (?:you|somebody|someone|people|others|it)|mention(?:ing)?"
    r"|for the record|worth (?:saying|noting|telling)"
    r"|(?:a|one|another) (?:deed|story|win|thing|example)(?: (?:for you|of mine|to keep|from \w+))?"
    r"|something (?:i did|good|for you)|proud of)\s*[:,–—-]\s*)(?=\S)",
    re.IGNORECASE,
)
_REMARKS = late(
    r"[\s.,;!–—-]+(?:isn'?t (?:that|it) (?:\w+ )?\w+|(?:not|pretty|quite|so|really) (?:bad|good"
    r"|nice|cool|great|proud)|nice,? (?:no|right|eh|huh)|(?:(?:pretty|quite|very|really"
    r"|so) )?(?:happy|proud|pleased|chuffed)"
    r" (?:with|w|w/|about|of) (?:that|it|this)(?: one)?)[\s.!?]*$",
    re.IGNORECASE,
)
"""What the teller says of it at its end: "isn't that nice"."""
_PRAISE = late(
    r"(?<=[.!])\s+(?:and |even )?(?:my|our|the|his|her) (?:[\w-]+ ){0,2}?(?:boss|managers?|lead"
    r"|leader"
    r"|supervisor|foreman|head|director|owner|matron|sister|chef|colleagues?|team|clients?"
    r"|customers?"
    r"|teacher|trainer|instructor) (?:(?:even|really|also|was|were|is|are|still|has|have|very"
    r"|so|just)"
    r" )*(?:mention\w*|prais\w*|thank\w*|said|told|noticed|liked|loved|happy|pleased|impressed"
    r"|thrilled"
    r"|proud|talks?|talked)\b[^.!?]*[.!\s]*$",
    re.IGNORECASE,
)
"""What others said of it, which makes it no report of theirs."""
_ORDERS = late(
    r"[\s.;,!–—-]+(?:and |so )?(?:(?:can|could|would|will) (?:you|u) )?(?:please "
    r"|pls )?(?:remember|keep|save"
    r"|note|store|record|write|jot|log|put|make a note of|hold on to)(?: (?:this|that|it"
    r"|all that))?"
    r"(?: (?:down|somewhere|safe|on file|in mind|for (?:me|later|an interview|interviews"
    r"|my [\w ]{1,20})))*"
    r"(?: please| thanks)?\s*[.?!]*$",
    re.IGNORECASE,
)
"""An order to keep what stands before it."""
_DID = late(
    r"\bi did (?P<verb>reduce|cut|save|build|lead|run|bring|raise|increase|lower|improve|halve"
    r"|double"
    r"|automate|migrate|ship|launch|write|rewrite|manage|train|teach|organi[sz]e|design|create|grow"
    r"|introduce|replace|negotiate|win|deliver|set up|fix|shorten|trim|redesign|rebuild|mentor"
    r"|hire)\b",
    re.IGNORECASE,
)
_PAST = {
    "build": "built", "rebuild": "rebuilt", "lead": "led", "run": "ran", "bring": "brought",
    "write": "wrote", "rewrite": "rewrote", "teach": "taught", "grow": "grew", "win": "won",
    "cut": "cut", "set up": "set up", "ship": "shipped", "trim": "trimmed", "fix": "fixed",
    "launch": "launched", "train": "trained", "mentor": "mentored", "lower": "lowered",
    "redesign": "redesigned", "design": "designed", "deliver": "delivered", "shorten": "shortened",
}  # fmt: skip
_NO_SUBJECT = late(
    r"^(?:finally |also |just |once |recently )*(?:cut|reduced|lowered|improved|increased|raised"
    r"|halved"
    r"|doubled|shortened|sped up|brought|trimmed|slashed|shaved|got|took|moved|migrated|automated"
    r"|rewrote|rebuilt|redesigned|replaced)\s+(?:our|the|their|an?|my (?:team|company|employer"
    r"|last|old)\b)",
    re.IGNORECASE,
)
_MADE = late(
    r"^(?:(?:finally|also|just|once|recently|last \w+|yesterday)[\s,]+)*(?:did|made|built|wrote"
    r"|created|drew|set up|designed|programmed|coded|added|put together|introduced|started"
    r"|organi[sz]ed)\s+(?:an?|one|the|our|my own|some|two|three|\d+)\b",
    re.IGNORECASE,
)
_SAVES = late(
    r"\b(?:saves?|saved|saving|frees?(?: up)?)\b(?:\s+(?:us|me|them|everyone|everybody|people|about"
    r"|around|to|the|our|my|whole|\w+s|team|office|shop|ward|crew|boss)\b){0,4}\s+(?:about |around"
    r" |some )?\d",
    re.IGNORECASE,
)
"""What something that was made is good for since, with how much."""
_FROM_TO = late(r"\bfrom\b[^.;]*?\d[^.;]*?\bto\b[^.;]*?\d", re.IGNORECASE)
_OF_THE_PLAN = late(
    r"\b(?:plan|deadline|target|level|weekly|per week|(?:hours|hrs|h) (?:a|per|each|every) week"
    r"|schedule)\b",
    re.IGNORECASE,
)
_MY_ROLE = late(
    r"\b(?:i was|me as|as)(?: the| their)? (?:\w+ )?(?:foreman|forewoman|lead|leader|head|manager"
    r"|supervisor|chef|captain|coordinator|in charge|responsible|charge nurse|site manager|project"
    r" manager|team lead)\b|\bi (?:led|ran|headed|managed|planned|coordinated|supervised) (?:it"
    r"|that|the"
    r" (?:crew|team|job|whole thing|project))\b",
    re.IGNORECASE,
)
"""What makes a deed of several the teller's own."""
_SLIGHT = late(
    r"(?:\w+[\s,]+){0,6}?i(?:'ve| have| had)? (?:also |just )?(?:got|had|did|used|took|kept|grew"
    r"|went"
    r"|learn\w+|studied|attended|watched|started)\b|(?:grew|got|had|took|used|did)\b",
    re.IGNORECASE,
)
_WE = late(r"\bwe\b(?:'ve| have)?", re.IGNORECASE)


def deed_worded(message: str, vocabulary: Vocabulary) -> str | None:
    """Return the words of a deed that is plain once its wording is set aside; ``None`` for others.

    Args:
        message: The whole message, with plain quotes.
        vocabulary: Knows the skills.
    """
    announced = _ANNOUNCES.sub("", message.strip(), count=1)
    core = _ORDERS.sub("", _REMARKS.sub("", announced, count=1), count=1).strip()
    ordered, told = core != announced, _DID.sub(_in_the_past, _PRAISE.sub("", core))
    if "?" in core or not core:
        return None
    plain = told != message.strip() and tells_deed_plainly(told, vocabulary)
    counted = any(is_deed(it) for it in split_sentences(told)) and MEASURED.search(told)
    if plain or (ordered and (tells_deed(told, vocabulary) or (counted and not is_private(told)))):
        return core
    role = _MY_ROLE.search(told)
    ours = _MY_ROLE.sub(" ", _WE.sub("I", told, count=1)).strip(" ,.;–—-") if role else ""
    if ours and _WE.search(told) and tells_deed_plainly(ours, vocabulary):
        return core
    if _MADE.match(told) and _SAVES.search(told):
        return core if tells_deed_plainly(f"I {told}", vocabulary) else None
    subject = _NO_SUBJECT.match(told) and _FROM_TO.search(told) and not _OF_THE_PLAN.search(told)
    return core if subject and tells_deed_plainly(f"I {told}", vocabulary) else None


def worth_offering(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words that begin with something done may be a deed: no mere use, course or day off.

    Args:
        words: A part of a message.
        vocabulary: Knows the skills.
    """
    return _SLIGHT.match(words) is None or tells_deed(words, vocabulary)


def _in_the_past(match: re.Match[str]) -> str:
    verb = match["verb"].casefold()
    return f"I {_PAST.get(verb, f'{verb}d')}"
