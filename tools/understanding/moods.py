"""How somebody says that they feel, where they ask for nothing."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent

_LONGEST = 300
_FEELS = (
    r"(?:^|\b(?:i|i'?m|i am|i'?ve been|i have been|i was|i feel|feel|feeling)\b[^.,;]{0,20})"
    r"(?:(?:a bit|a little|so|very|really|quite|just|pretty|too|totally|rather)\s+)*"
)
_HELPS = (
    r"^(?:(?:so|and|but|ok(?:ay)?|hm+|or)[\s,]+)*(?:does|did|do|would|will|could|can"
    r"|might) (?:that|this"
    r"|it|any of (?:that|this|it)|these|those) (?:even |really |actually |ever |be of any )?help\b"
    r"(?! me (?!at all|here|much|get there))"
)
"""Whether what was told, or is thought of, is of use."""
_MOODS: Final = tuple(
    (mood, late(pattern, re.IGNORECASE))
    for mood, pattern in (
        (
            "loss",
            (
                r"\b(?:my|our|a|one of (?:my|our))\b [^.,;]{0,40}\b(?:died|passed away|is dying)\b"
                r"|\b(?:funeral|bereavement|miscarriage|i(?:'m| am) grieving)\b"
            ),
        ),
        (
            "setback",
            (
                r"\b(?:didn'?t|did not) get (?:the (?:job|role|post|place|position)|it|in|past)\b"
                r"|\b(?:they|he|she) (?:rejected|turned) me\b|\bi (?:was|got|'ve been) (?:rejected"
                r"|turned down|laid off|made redundant|fired|sacked)\b|\bgot a rejection\b"
                r"|\bi failed\b"
            ),
        ),
        (
            "good",
            (
                r"\bi(?:'ve)? got (?:the (?:job|role|post|place|position|offer)|an offer"
                r"|promoted)\b"
                rf"|{_FEELS}(?:happy|proud|chuffed|delighted|over the moon|thrilled|pleased)\b"
            ),
        ),
        (
            "doubt",
            (
                r"\btoo (?:old|late|young|thick|stupid|slow) (?:for (?:this|that|me|it|all)|to"
                r" (?:learn"
                r"|change|start|do))|\b(?:not|never be) (?:good|smart|clever|bright|qualified"
                r"|technical)"
                r" enough\b|\bimpost[eo]r\b|\b(?:wasting my time|a waste of time|out of my depth)\b"
                r"|\bi (?:can'?t|cannot|will never|'ll never) (?:do|manage|make) (?:this|it)\b"
                r"|\bdon'?t think i can\b|\b(?:giving|give) up\b|\b(?:hopeless|pointless)\b"
                r"|\bwho am i (?:kidding|fooling)\b|\blost (?:all )?(?:my )?confidence\b"
            ),
        ),
        (
            "nervous",
            (
                rf"{_FEELS}(?:worried|nervous|anxious|scared|terrified|stressed|panicking"
                r"|afraid (?:of|that|to|it|i|they)|dreading)\b|\bdreading\b"
                r"|\b(?:is|are) (?:all )?a mystery to me\b"
            ),
        ),
        ("helps", _HELPS),
        (
            "tired",
            (
                r"\b(?<!on a )(?:rough|hard|tough|awful|terrible|horrible|bad|mad|crazy|long)"
                r" (?:old )?(?:week"
                r"|day|month|few (?:weeks|days)|time)\b"
                rf"|{_FEELS}(?:exhausted|knackered|shattered|burn(?:t|ed) out|overwhelmed|drained"
                r"|fed up|stuck|behind|lost|tired|frustrated|sad|down|low)\b"
            ),
        ),
    )
)


def read_mood(clause: str) -> Intent | None:
    """Return the mood that a clause tells of, or ``None``.

    Its ``text`` is one of: loss, setback, good, doubt, nervous, helps, tired.

    Args:
        clause: The words, with plain quotes; longer than 300 characters they tell of more.
    """
    if len(clause) > _LONGEST:
        return None
    mood = next((it for it, pattern in _MOODS if pattern.search(clause)), None)
    if mood not in {"doubt", "helps"} and clause.rstrip().endswith(
        "?"
    ):  # what is asked wants an answer
        return None
    return None if mood is None else Intent(kind="mood", confidence=0.8, quote=clause, text=mood)
