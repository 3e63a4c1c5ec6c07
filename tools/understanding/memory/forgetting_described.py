"""What is to be forgotten, told by what it is about: "the preference about X", "the stuff on my Y".

What a description fits is looked for among what is held; nothing is removed by it: what would go
is shown first.
"""

import re
from typing import Final

from tools.late import late
from tools.telling import told_facts
from tools.understanding.facts.held import Held
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.phrases import bare
from tools.understanding.questions.only_words import words
from tools.vocabulary import Vocabulary

_BUSY: frozenset[Expecting] = frozenset({"checkin", "assessment"})
_FORGETS: Final = (
    r"^(?:(?:ok(?:ay)?|oh|and|also|no|actually|sorry|please|pls|so|well|but|then|can you|could you"
    r"|just|i want you to|i(?:'d| would) like you to|you can)[\s,.!]+)*"
    r"(?:forget|delete|remove|erase|scrap|drop|bin|wipe|clear|get rid of|take (?:out|off|back)"
    r"|undo)"
    r"\s+"
)
_KINDS: Final = {
    "preference": "preference",
    "wish": "preference",
    "constraint": "constraint",
    "limit": "constraint",
    "restriction": "constraint",
    "goal": "goal",
    "ambition": "goal",
    "experience": "experience",
    "job": "experience",
    "certificate": "certificate",
    "degree": "education",
    "language": "language",
}
_KIND: Final = rf"(?P<kind>{'|'.join(_KINDS)})s?"
_THING: Final = (
    r"(?:thing|stuff|bit|part|fact|note|entry|line|info|information|remark|sentence|what (?:i"
    r" (?:said"
    r"|told you|wrote)|you (?:have|know|wrote|saved|noted|keep|got)))s?"
)
_OF: Final = (
    r"(?:\s+(?:that (?:i|you)\s+(?:\w+\s+)?(?:gave|told(?: you)?|said|saved|wrote|noted|have"
    r"|had))?)?"
    r"\s*(?:about|on|of|with|for|regarding|that (?:says|i)|saying|where i|that|which says|to|down"
    r" (?:about|for|on)|:)\s+"
)
_DESCRIBED: Final = late(
    rf"{_FORGETS}(?:(?:all|everything|any)\s+)?(?:the|that|this|my|those|your)?\s*"
    rf"(?:{_KIND}|{_THING}){_OF}(?P<about>[\"']?[^?\n]{{2,100}})$",
    re.IGNORECASE,
)
_TAKE_BACK: Final = late(
    r"^(?:(?:please|pls|ok(?:ay)?|no|sorry|can you|could you)[\s,]+)*take back (?:the|my) "
    r"(?P<about>[^?\n]{3,60})$",
    re.IGNORECASE,
)
_THAT_I: Final = late(
    rf"{_FORGETS}(?:(?:please|pls|kindly)\s+)?(?:the (?:fact|part|bit) )?that "
    r"(?P<about>(?:i|my|i'm|i've)\b[^?\n]{2,100})$",
    re.IGNORECASE,
)
"""What is to go, told as it was told: "remove that I am a nurse"."""
_NEVER: Final = late(
    r"^(?:(?:no|oh|wait|sorry|hm+|but)[\s,]+)*i(?:'m| am| was| have|'ve)? ?(?:never|not"
    r"|did ?n[o']?t"
    r"|do ?n[o']?t|was ?n[o']?t)(?: (?:ever|even|really))* (?P<about>[^?.;!\n]{3,80}?)(?:[,.;!]"
    r"|\s+and\b)"
    r".{0,60}?\b(?:forget|delete|remove|erase|scrap|drop|take) (?:it|that|this)\b(?: (?:off|out"
    r"|please"
    r"|pls|again|then|from \w+))*[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
"""What is denied and is to go: "I never worked at Acme, remove that"."""
_LAST: Final = late(
    rf"{_FORGETS}(?:that|this|the last|the latest|the new)\s+{_KIND}(?: again| please| then"
    r"| too| for me| now)*[\s.!]*$",
    re.IGNORECASE,
)
_TAKE_OFF: Final = late(
    rf"^(?:.{{0,20}}\b)?(?:take|get|strike|leave) (?:that|this|the last|my) {_KIND} (?:off|out"
    rf"|away)"
    r"(?: again| please| then| too| for me| now)*[\s.!]*$",
    re.IGNORECASE,
)
_REASON: Final = late(
    r"\s*(?:[,;.!]\s+|\s[–—-]+\s+|\s+(?:because|cos|coz|cause|since|as (?:it|that|i)|it'?s|it is"
    r"|that'?s|that is|i (?:don'?t|no longer|never|didn'?t))\b).*$",
    re.IGNORECASE,
)
_SMALL: Final = words("""
    a about again am an and are at bit for i i'm im in is it m me my of on or please stuff that the
    then thing this to was with you your
""")


def read_forgetting_described(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the wish to forget what a message describes, where it fits one thing that is held.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the facts and the levels that are held.
    """
    if context.expecting in _BUSY:
        return ()
    taken, last = _TAKE_OFF.match(message), _LAST.match(message)
    pointed = taken or last
    if pointed is not None:
        held = [it for it in context.facts if it.kind == _KINDS[pointed["kind"].casefold()]]
        return _forget(message, held[-1].ref) if len(held) > (taken is None) else ()
    match = _DESCRIBED.match(message.strip())
    if match is None:
        return _told_as(message, context) or _taken_back(message, vocabulary, context)
    about = _REASON.sub("", match["about"]).strip(" .!\"'")
    kind = _KINDS.get((match["kind"] or "").casefold())
    fact = _fact(about, kind, context)
    if fact is not None:
        return _forget(message, fact.ref)
    skills = {it.skill for it in vocabulary.find(about)}
    named = next(iter(skills)) if len(skills) == 1 and kind is None else None
    if named is None or named not in context.held:
        return ()
    return tuple(it.model_copy(update={"skill": named}) for it in _forget(message, named))


def _told_as(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the wish to forget a fact that is told again, where it is held."""
    match = _THAT_I.match(message.strip()) or _NEVER.match(message.strip())
    about = _REASON.sub("", match["about"]).strip(" .!\"'") if match else ""
    fact = _fact(about, None, context) if about else None
    return () if fact is None else _forget(message, fact.ref)


def _taken_back(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the wish to forget a skill that is held and is to be taken back by its name."""
    back = _TAKE_BACK.match(message.strip())
    skill = vocabulary.get(_REASON.sub("", back["about"]).strip(" .!")) if back else None
    if skill is None or skill.name not in context.held:
        return ()
    return tuple(it.model_copy(update={"skill": skill.name}) for it in _forget(message, skill.name))


def _fact(about: str, kind: str | None, context: Context) -> Held | None:
    """Return the one fact that is held, and whose words or subject a description gives."""
    wanted = {it for it in re.findall(r"[\w#+]+", bare(about).casefold()) if it not in _SMALL}
    fits = [
        it
        for it in context.facts
        if (kind is None or it.kind == kind) and wanted and wanted <= _words(it)
    ]
    told = [] if fits else told_facts(f"I {about}" if not about.lower().startswith("i ") else about)
    fits = fits or [
        it
        for it in context.facts
        for one in told
        if (it.kind, it.subject) == (one.kind, one.subject)
    ]
    return fits[-1] if len(fits) == 1 else None


def _words(fact: Held) -> set[str]:
    return set(re.findall(r"[\w#+]+", f"{fact.kind} {fact.subject} {fact.value}".casefold()))


def _forget(message: str, text: str) -> tuple[Intent, ...]:
    return (Intent(kind="forget", confidence=0.97, quote=message, text=text),)
