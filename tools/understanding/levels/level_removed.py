"""A level that is to be taken out again: "take that skill out", "Docker 1 is wrong, delete it".

What the turn before has kept alone is undone, which can be brought back. What came earlier is
forgotten, and that is asked first.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.names_told import names_in
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_OUT: Final = late(
    r"\b(?:(?:take|get|throw|leave|kick|cross|strike) (?P<a>[^.;!?]{1,60}?) (?:back )?(?:out"
    r"|off|away)\b"
    r"(?! of (?:the|my) plan)|(?:take out|remove|delete|drop|scrap|erase|get rid of)"
    r" (?P<b>[^.;!?]{1,60}))",
    re.IGNORECASE,
)
_BACK: Final = late(
    r"\b(?:(?:take|put) (?P<a>[^.,;!?]{1,60}?) back\b(?! to\b)"
    r"|(?:take back|withdraw|undo|revert|scrap|cancel) (?P<b>[^.,;!?]{1,60}))",
    re.IGNORECASE,
)
"""What takes back one level that was told: it is held no longer, which can be undone."""
_NONE: Final = late(
    r"^(?:(?:and|but|so|oh|ok(?:ay)?|wait)[\s,]+)*(?:no|not (?:a|my)) (?P<no>[^.;!?,]{1,50}?"
    r"(?: skill| entry)(?: please| pls| there| in there)*|[^.;!?,]{1,50}? (?:please|pls))[\s.!]*$",
    re.IGNORECASE,
)
"""What wants no skill of a name among those that are held: "no command line skill please"."""
_OF_LEVEL: Final = late(r"\b(?:one|skill|level|entry|rating|score|[0-5])\b", re.IGNORECASE)
_NEVER_SAID: Final = late(
    r"\b(?:i )?(?:never|didn'?t|did not)(?: even| ever)? (?:said?|say|mention(?:ed)?|told?"
    r"|tell|claim(?:ed)?"
    r"|typed?|gave|give|rated?)\b|\b(?:is|was|'s) (?:wrong|not mine|not (?:true|right)"
    r"|a mistake|an error)\b"
    r"|\bwhere (?:did|does) (?:that|this|it) come from\b"
    r"|\b(?:mixed|muddled) (?:it|that|this|them|things) up\b|\bmix[- ]?up\b|\bby mistake\b"
    r"|\b(?:my|a) (?:mistake|slip|error)\b",
    re.IGNORECASE,
)
_ASKED_FOR: Final = late(
    r"\W*(?:(?:ok(?:ay)?|oh|so|and|hi|sorry|please)[\s,]+)*(?:can|could|would|will) (?:you|u|we)\b",
    re.IGNORECASE,
)
_ONE: Final = r"(?:\s+(?:one|skill|level|entry|thing|row|rating|score|\d(?:\s*/\s*5)?))*"
_POINTS: Final = late(
    r"(?:the |my |this |that |it\b|that\b|this\b|again\b|the other\b)*(?:one|skill|level"
    r"|entry|other"
    r"|rating|it|that|this)?(?: skill| level| one)?(?:\s+(?:again|please|pls|now|then|too))*",
    re.IGNORECASE,
)
_AROUND: Final = late(
    r"\b(?:the|my|that|this|your|again|please|pls|now|then|from|list|here)\b", re.IGNORECASE
)
_NOT_A_LEVEL: Final = late(
    r"\b(?:plan|hours?|week|target|role|evidence|story|deadline|day|days|promise|name|email|message)\b"
    r"|\bE\d",
    re.IGNORECASE,
)
_BUSY: Final = frozenset({"checkin", "assessment", "evidence", "take_in", "import_chat", "import"})


def read_level_removed(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the wish to have a level taken out that a message states alone, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the levels that were told last, and those that are held.
    """
    back = _BACK.search(message)
    match = back or _OUT.search(message) or _NONE.match(message)
    agrees = context.offered is not None and context.offered.kind in {"forget", "forget_now"}
    busy = agrees or context.expecting in _BUSY
    if match is None or busy or _NOT_A_LEVEL.search(message):
        return ()
    what = next(it for it in match.groups() if it).strip(" ,")
    skill = _removed(what, message, vocabulary, context)
    just_told = {*context.stated, *context.shown.mentioned}
    if "no" in match.groupdict() and skill not in just_told | set(context.held):
        return ()
    # "take Docker out" may be wished of the plan.
    named = skill in just_told or _OF_LEVEL.search(what) or _NEVER_SAID.search(message)
    rest = f"{message[: match.start()]}. {message[match.end() :]}"
    if skill is None or not named or not _says_no_more(rest, skill, vocabulary):
        return ()
    said = standing(message[: match.end()])
    alone = just_told == {skill} and context.shown.kind in {"set_level", "introduce"}
    if said not in {"hypothetical", "others"} and alone:
        return (Intent(kind="undo", confidence=0.95, quote=match[0].strip()),)
    kind: IntentKind = "forget" if back is None else "end"
    gone = Intent(kind=kind, confidence=0.95, quote=message, text=skill)
    if back is None:
        return (gone.model_copy(update={"skill": skill}),)
    ordered = said == "plain" or _ASKED_FOR.match(message) is not None
    return (gone,) if skill in context.held and ordered else ()


def _removed(what: str, message: str, vocabulary: Vocabulary, context: Context) -> str | None:
    """Return the skill that is to go: the one that is named there, or pointed at."""
    named = {it.skill for it in names_in(what, vocabulary)}
    if len(named) == 1:
        skill = next(iter(named))
        left = what
        for it in reversed(names_in(what, vocabulary)):
            left = f"{left[: it.start]}{left[it.end :]}"
        return skill if not re.sub(_ONE, "", _AROUND.sub("", left)).strip(" ,-") else None
    moves = what.casefold() == "one"  # "take one off my Python" lowers it
    if named or moves or not _POINTS.fullmatch(what):
        return None
    before = {it.skill for it in vocabulary.find(message)} & set(context.held)
    told = before or set(context.stated)
    return next(iter(told)) if len(told) == 1 else None


def _says_no_more(rest: str, skill: str, vocabulary: Vocabulary) -> bool:
    """Whether what stands beside is no more than why: "I never said it"."""
    for part in re.split(r"[.,;!?]+|\s+(?:and|but)\s+", rest):
        words = part.strip()
        named = {it.skill for it in vocabulary.find(words)}
        why = _NEVER_SAID.search(words) or len(words.split()) <= 2  # noqa: PLR2004 - "no no", "please"
        if named - {skill} or not why:
            return False
    return True
