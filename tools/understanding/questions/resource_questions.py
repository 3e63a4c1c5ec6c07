"""What is asked of the resources that were just listed: their cost, another form, a language.

Or of those for a skill that is named with it: "a book on SQL, no videos please".
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.memory.keeping import kept_after, without_keeping
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.99
_COST: Final = late(
    r"\b(?:how much(?= (?:is|are|does|do|would)\b)|free|cost|costs|price|prices|paid|pay|charge"
    r"|charges|fees?|money|cheap(?:er)?"
    r"|expensive)\b",
    re.IGNORECASE,
)
_OF_ONE: Final = late(
    r"\b(?:that|this|those|these|it|they|the|one|ones|any|all|course|certificate|book|exam"
    r"|foundation|first"
    r"|second|last)\b",
    re.IGNORECASE,
)
_BOOK: Final = late(r"\b(?:books?|read(?:ing)?|text(?:s|book)?|pdf|written|paper)\b", re.IGNORECASE)
_VIDEO: Final = late(
    r"\b(?:videos?|watch(?:ing)?|youtube|films?|listen(?:ing)?|podcasts?|audio)\b", re.IGNORECASE
)
_CERTIFICATE: Final = late(
    r"\b(?:certificat\w+|certs?|certified|diplomas?|badges?|accredit\w+"
    r"|recogni[sz]ed)\b",
    re.IGNORECASE,
)
_PROJECT: Final = late(
    r"\b(?:projects?|hands[- ]on|by doing|practi[cs](?:e|al)|exercises?|build(?:ing)? something"
    r"|try(?:ing)?"
    r" (?:it|things) out)\b",
    re.IGNORECASE,
)
_OTHER: Final = late(
    r"\b(?:(?:any|no|some|an)?other (?:ways?|options?|resources?|courses?|ones?|materials?)"
    r"|another|something"
    r" (?:else|easier|simpler|deeper|more \w+)|anything"
    r" else|alternatives?|instead|different (?:one|course|way)|don'?t (?:like|want"
    r"|get on with)"
    r"|can'?t (?:do|stand|watch|use)|hate|too (?:long|dry|hard|boring|basic|advanced))\b",
    re.IGNORECASE,
)
_WISHES: Final = late(
    r"\?|\b(?:rather|prefer|like|want|need|do you (?:know|have)|have you|got|is there|are there"
    r"|any|recommend"
    r"|suggest|learn (?:best )?(?:from|by)|better|more of a)\b",
    re.IGNORECASE,
)
_LEARNS: Final = late(
    r"\b(?:learn|study|course|courses|tutorials?|resources?|books?|videos?|materials?|classes"
    r"|teach|read)\b",
    re.IGNORECASE,
)
_IN_LANGUAGE: Final = late(
    r"\b(?:in|(?:something|anything|any|one|a|the same(?: thing)?)(?: in)?) "
    r"(?P<tongue>german|french|spanish|polish|italian|dutch|portuguese|turkish|arabic|russian|ukrainian|hindi"
    r"|chinese|japanese|welsh|swedish|danish|norwegian|romanian|czech|greek|hungarian|croatian"
    r"|my (?:own )?language)"
    r"\b",
    re.IGNORECASE,
)
_TELLS: Final = late(
    r"\b(?:hours? (?:a|per|in|on|of)|\d+ ?(?:h|hrs?|hours?|min)|started|finished|did|done|note"
    r"|level|\d ?/ ?5)\b"
    r"|\bi(?:'m| am) free\b|\bfree (?:time|days?|evenings?|weekends?)\b",
    re.IGNORECASE,
)
_NO_VIDEO: Final = late(
    r"\b(?:no|not|can'?t|don'?t|without|hate|other (?:way )?than|rather than)\b[^,.;]{0,30}"
    r"\b(?:videos?|watch|courses?|youtube)",
    re.IGNORECASE,
)
_OWNED: Final = late(r"\bi (?:have|got|hold|passed|did|'ve)\b|\bi've\b", re.IGNORECASE)
_WHERE: Final = late(
    r"\bwhere (?:do|can|could|should|would|might) (?:i|one|you) (?:best )?(?:get|find|learn"
    r"|study|do"
    r"|pick up|take)\b[^?.!,]{2,40}",
    re.IGNORECASE,
)
"""What asks where a skill that is named is learned."""
_WHERE_FROM: Final = late(
    r"^(?:(?:and|so|but|ok(?:ay)?)[\s,]+)*(?:(?:from )?where(?: from| to)?|where (?:do|can"
    r"|would|could)"
    r" i (?:get|find|learn|do|take) (?:that|it|this|them)(?: from)?|what(?:'?s| is) (?:free"
    r"|for free"
    r"|the (?:cheapest|best|free) (?:one|way|course))|which (?:one|course) first)[\s?!.]*$",
    re.IGNORECASE,
)
_HOW_LONG: Final = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|about)[\s,]+)*how (?:long|many hours|much time)(?: (?:is it"
    r"|will it"
    r" take|would it take|does it take|for me|then|roughly|about|in all))*"
    r"(?: (?:for|to|until|till) (?:reach )?(?:level )?(?:an? )?[1-5](?:/5)?)?[\s?!.]*$",
    re.IGNORECASE,
)
_LONGEST: Final = 25


def read_resources(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield what a clause asks of the resources to learn a skill from.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds whether resources were just listed, and for which skill.
    """
    kept = kept_after(clause) is not None or without_keeping(clause) != clause
    if len(clause.split()) > _LONGEST or _TELLS.search(clause) or kept:
        return
    spoken = _spoken(clause, vocabulary)
    short = _asked_where(clause, spoken, context)
    if short is not None:
        yield short
        return
    listed = context.shown.kind == "learn_how"
    topic = _topic(_without_names(clause, vocabulary), listed=listed)
    # The name of a course that was listed may hold another skill's: "the Linux Foundation one".
    held = context.shown.skill if listed and (topic == "cost" or spoken is None) else None
    skill = held or spoken
    of_skill = topic in {"language", "book", "video"} and _LEARNS.search(clause) and spoken
    if skill is None or topic is None or not (listed or of_skill):
        return
    kind: IntentKind = "resources"
    yield Intent(kind=kind, confidence=_PLAINLY, quote=clause, skill=skill, text=topic)


def _asked_where(clause: str, spoken: str | None, context: Context) -> Intent | None:
    """Return where a skill is learned, or how long that takes, asked of it in a few words."""
    listed = context.shown.skill if context.shown.kind == "learn_how" else None
    if spoken is not None and _WHERE.search(clause) and not _IN_LANGUAGE.search(clause):
        return Intent(kind="learn_how", confidence=_PLAINLY, quote=clause, skill=spoken)
    if listed is None or spoken is not None:
        return None
    if _WHERE_FROM.match(clause):
        return Intent(kind="learn_how", confidence=_PLAINLY, quote=clause, skill=listed)
    if _HOW_LONG.match(clause) and context.target is not None:
        return Intent(kind="estimate", confidence=_PLAINLY, quote=clause, skill=listed)
    return None


def _spoken(clause: str, vocabulary: Vocabulary) -> str | None:
    """Return the one skill that is to be learned, and not the language that it is taught in."""
    tongue = _IN_LANGUAGE.search(clause)
    at = tongue.start("tongue") if tongue else -1
    named = {it.skill for it in vocabulary.find(clause) if it.start != at}
    return named.pop() if len(named) == 1 else None


def _without_names(clause: str, vocabulary: Vocabulary) -> str:
    """Return a clause without the skills named in it: "video editing" asks for no videos."""
    tongue = _IN_LANGUAGE.search(clause)
    at = tongue.start("tongue") if tongue else -1
    for it in reversed(vocabulary.find(clause)):
        if it.start == at:
            continue
        clause = f"{clause[: it.start]}it{clause[it.end :]}"
    return clause


def _topic(clause: str, *, listed: bool) -> str | None:
    """Return what is asked of resources, or ``None``."""
    if _IN_LANGUAGE.search(clause) and (listed or _LEARNS.search(clause)):
        return "language"
    if listed and _COST.search(clause) and _OF_ONE.search(clause):
        return "cost"
    if not _WISHES.search(clause) and not _OTHER.search(clause):
        return None
    refused = _NO_VIDEO.search(clause)
    if listed and _CERTIFICATE.search(clause) and not _OWNED.search(clause):
        return "certificate"
    forms = {"project": _PROJECT, "video": _VIDEO}
    if _BOOK.search(clause) or (refused and not _PROJECT.search(clause)):
        return "book"
    form = next((name for name, it in forms.items() if it.search(clause)), None)
    return form or ("other" if listed and _OTHER.search(clause) else None)
