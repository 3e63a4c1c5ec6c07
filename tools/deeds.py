"""The words with which people begin to tell what they did and what came of it."""

import re
from typing import Final

from tools.late import late

WHO: Final = r"(?:(?:I|we|my team|our team)(?:['’](?:ve|d|m|re))?)"
"""Who tells, as a pattern."""

ADVERBS: Final = (
    r"(?:(?:\w+ly|single-handedly|then|also|once|first|next|later|have|had|just|now)\s+)*"
)
"""What may stand between the teller and the verb, as a pattern."""

OUTCOME: Final = (
    r"(?:cut|reduced|increased|improved|saved|grew|raised|dropped|fell|halved|doubled|tripled"
    r"|quadrupled|decreased|boosted|shortened|lowered|won|earned|gained|sped up|accelerated"
    r"|eliminated|went (?:from|down|up)|rose|shrank|avoided|prevented|brought|freed|climbed"
    r"|jumped|trimmed|slashed)"
)
"""A verb that tells what came of something, as a pattern."""

_OUTCOME_ALONE = (
    r"(?:won|earned|gained|halved|doubled|tripled|quadrupled|eliminated|prevented|freed"
    r"|(?:was |were |got )?promoted to)"
)
_NO_VERB = (
    r"(?!(?:need|speed|seed|feed|indeed|hundred|based|advanced|distributed|embedded|detailed"
    r"|united|limited|related|used (?:in|by|at)|adopted (?:in|by)|featured|cited|proceed|exceed"
    r"|succeed)\b)"
)
_OF_A_THING = (
    r"(?!(?:built|developed|designed|created|made|open-sourced|written|maintained)"
    r" (?:with|by|using)\b)"
)
DONE: Final = (
    rf"{_OF_A_THING}(?:{_NO_VERB}\w{{2,}}ed|built|rebuilt|led|wrote|rewrote|ran|made|set|taught|drove|began"
    r"|chose|found|gave|held|kept|spoke|took|brought|went|put|got|won|cut|split|sold|sent|met|dealt"
    r"|grew|redid|oversaw|did|sped|shut|spent|stood|bought|fought)"
)
"""A verb in the past that tells what was done, as a pattern."""

_DUTY = (
    r"(?:(?:manage|maintain|build|design|develop|lead|run|mentor|teach|coordinate|oversee|own|support"
    r"|write|review|operate|train|plan|create)\s+(?=(?:an?|the|our|all|its|\d+|two|three|four|five|six"
    r"|several|new)\b)|(?:responsible for|in charge of)\b)"
)
"""What is done to this day, as a résumé words it, as a pattern."""

GERUND: Final = (
    rf"{ADVERBS}(?!(?:morning|evening|spring|nothing|something|anything|everything|during|being"
    r"|engineering|marketing)\b)(?:[a-z]+-)*[a-z]{2,}ing\b"
)
"""What follows "by": a doing, as a pattern."""

_FORGONE = rf"(?:(?:instead of|rather than|in place of|without)\s[^,.;:]{{1,80}}?,?\s(?={WHO}\s))?"
"""What was not done, before the teller comes: "Instead of Spark we used …"."""

_BY_TELLER = late(
    rf"{_FORGONE}(?:{WHO}\s|{ADVERBS}{DONE}\b|{ADVERBS}{OUTCOME}\b|{_DUTY})",
    re.IGNORECASE,
)
_DEED = late(rf"{_FORGONE}(?:{WHO}\s+)?(?:{ADVERBS}{DONE}\b|{_DUTY})", re.IGNORECASE)
_NO_SUBJECT = late(
    # But "Dropped calls fell by 20%" has its subject.
    rf"(?!\w+ed\s+(?:[a-z]+\s+){{1,2}}(?:{OUTCOME}|is|are|was|were|now)\b)"
    rf"(?:{ADVERBS}(?:{DONE}|{OUTCOME})\b|{_DUTY})",
    re.IGNORECASE,
)
_OPENS_WITH_OUTCOME = late(rf"(?:{WHO}\s+)?{ADVERBS}{OUTCOME}\b", re.IGNORECASE)
_OUTCOME_LATER = late(
    rf"(?!{WHO}\s)(?!{DONE}\s)(?:[\w%'’./-]+ ){{1,5}}?{OUTCOME}\b|.*\b{OUTCOME} (?:by|from|to)\b"
    r"|.*\b(?:as a result|the result|the outcome|resulted in|led to|since then|ever since)\b"
    r"|.*(?:->|→)",
    re.IGNORECASE,
)
_SURE_OUTCOME = late(
    rf"(?:(?:{WHO}\s+)?{ADVERBS}{_OUTCOME_ALONE}\b)"
    r"|.*\b(?:in half|by half|by a (?:third|quarter|fifth)|to (?:zero|none)|from \w+ to \w+"
    r"|(?:were|was|got) promoted)\b",
    re.IGNORECASE,
)
_GERUND = late(GERUND, re.IGNORECASE)
_HONOURED = late(
    r"(?:promoted|recogni[sz]ed|selected|nominated|chosen|invited|appointed|elected|hired|rated)"
    r"\s+(?:to|as|for|by|among|into)\b|awarded\b(?!.*\bto\b)",
    re.IGNORECASE,
)
_CHANGED = late(
    r".*\b(?:now|no longer|never again|instead of|(?:had|have|has) (?:zero|no|none))\b",
    re.IGNORECASE,
)
_STATE = late(
    # "We had an outage every week", but not "I had built it".
    rf"{_FORGONE}{WHO}\s+(?:(?:had|have|was|were|lacked|relied|struggled|suffered|faced|could|couldn['’]t"
    r"|weren['’]t|wasn['’]t|didn['’]t|lost)\b)"
    rf"(?!\s+(?:{ADVERBS}(?:{DONE}|been)|responsible|in charge)\b)",
    re.IGNORECASE,
)
_IN_CHARGE = late(r"(?:responsible for|in charge of)\b", re.IGNORECASE)


def is_by_teller(sentence: str) -> bool:
    """Whether a sentence begins with the teller, or, as in a résumé, with what the teller did."""
    return _BY_TELLER.match(sentence) is not None


def is_deed(sentence: str) -> bool:
    """Whether a sentence begins with something that the teller did."""
    return _DEED.match(sentence) is not None


def lacks_subject(sentence: str) -> bool:
    """Whether a sentence begins with a verb and leaves out who did it."""
    return _NO_SUBJECT.match(sentence) is not None


def is_honour(sentence: str) -> bool:
    """Whether a sentence begins with what was done to the teller: "Promoted to senior"."""
    return _HONOURED.match(sentence) is not None


def is_charge(sentence: str) -> bool:
    """Whether a sentence begins with "responsible for"."""
    return _IN_CHARGE.match(sentence) is not None


def opens_with_outcome(sentence: str) -> bool:
    """Whether a sentence begins with what came of something: "I cut", "saved"."""
    return _OPENS_WITH_OUTCOME.match(sentence) is not None


def speaks_of_outcome(sentence: str) -> bool:
    """Whether a sentence speaks of what came of something, whoever brought it about."""
    return opens_with_outcome(sentence) or _OUTCOME_LATER.match(sentence) is not None


def is_sure_outcome(sentence: str) -> bool:
    """Whether a sentence speaks of what came of something even where it holds no figure."""
    return _SURE_OUTCOME.match(sentence) is not None


def tells_change(sentence: str) -> bool:
    """Whether a sentence says that something is not as it was: "it now takes an hour"."""
    return _CHANGED.match(sentence) is not None


def is_state(sentence: str) -> bool:
    """Whether a sentence says how things were with the teller: "we had an outage every week"."""
    return _STATE.match(sentence) is not None


def is_doing(words: str) -> bool:
    """Whether words begin with a doing: "reworking the fetch path"."""
    return _GERUND.match(words) is not None
