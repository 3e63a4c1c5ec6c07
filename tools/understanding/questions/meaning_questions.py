"""Questions of meaning: "whats a stakeholder", "buffer week?", "is 3 out of 5 good or average?".

What they are about is a word of the coach's own, a level of its scale, a skill or a role. A word
that is none of these is left to other readers.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.naming import find_skill, guess_skill, names_role, near_title
from tools.understanding.questions.term_words import entry_of
from tools.vocabulary import Vocabulary

PLAINLY: Final = 0.99
"""The confidence of these readings: above those that go by a skill's name alone."""
_LED: Final = (
    r"^(?:(?:and|so|but|or|ok(?:ay)?|hang on|hold on|wait|sorry|hm+|um+|oh|right|well|also"
    r"|quick one"
    r"|before (?:that|we go on|i do)|first|stupid question|dumb question|silly question|just"
    r"|remind me|tell me|can (?:you|u) (?:tell me|explain|remind me)|could you (?:tell me|explain)"
    r"|explain|by the way|btw|again|coach|please|pls|lol)[\s,.:;!–—-]+)*"
)
_HELL: Final = r"(?: (?:the (?:hell|heck|fuck)|on earth|in the world|exactly|actually|even))*"
_END: Final = (
    r"(?:[\s,]+(?:mean|means|meant|stand for|stands for|refer to|here|there|again|then|exactly|even"
    r"|actually|supposed to (?:be|mean)|do you mean|about|for (?:you|coach)|in (?:your|coach)"
    r" (?:book|words|terms|language)|in this(?: context| case)?|in plain (?:english|words)|anyway"
    r"|really|please|pls|to you|anyhow|in (?:here|there|the plan|the table|my plan)|all about|by"
    r" that"
    r"|when it'?s at home|when (?:they|he|she|it)'?re? at home|in (?:english|one sentence|simple"
    r" (?:words|terms)|normal words|layman'?s terms|a nutshell)|for (?:dummies|a layman|a beginner"
    r"|someone like me)|to (?:a|the) (?:layman|normal person|rest of us)|in the real world"
    r"|when you get down to it|if i may ask|if you don'?t mind|in (?:practice|real life)|i wonder"
    r"|when you say (?:that|it)|like|tho(?:ugh)?|it is|you said|you mentioned|you wrote))*[\s?.!]*$"
)
_DID: Final = r"(?:do|did|does|would|will|is|was|are)"
_ASKED: Final = tuple(
    late(rf"{_LED}{pattern}{_END}", re.IGNORECASE)
    for pattern in (
        (
            rf"(?:wtf|what){_HELL}(?:'?s| is| are| was)?{_HELL} (?:meant|to be understood) (?:by"
            rf"|with)"
            r" (?P<x>\S.*?)"
        ),
        (
            rf"what{_HELL} {_DID} (?:you|u|it|that|this) (?:mean|call|understand)(?: (?:by|with"
            rf"|with the"
            r" word|as|when you (?:say|write)))* (?P<x>\S.*?)"
        ),
        (
            rf"(?:wtf|what){_HELL} {_DID} (?P<x>\S.*?){_HELL} (?:mean|stand for|refer to|include"
            rf"|cover|entail"
            r"|consist of|involve)"
        ),
        rf"(?:what|wat){_HELL} (?:means?|signifies){_HELL} (?P<x>\S.*?)",
        (
            rf"(?:wtf|what|whats){_HELL}(?: (?:counts?|qualifies|passes|goes|falls|comes?))"
            r" (?:as|for|under)(?: being)? (?P<x>\S.*?)"
        ),
        (
            rf"(?:wtf|wth|what|whats){_HELL}(?:'?s| is| are|'?re)?(?:{_HELL}) (?P<x>(?:an? |the "
            rf"|all |this |that"
            r" |these |your )*\S.*?)"
        ),
        (
            # "I don't know Kubernetes" and "never heard of it" tell a level.
            r"(?:(?:i(?:'ve)? )?(?:have )?(?:no (?:idea|clue)|(?:don'?t|do not|dunno)(?: really"
            r"| even)? (?:know|get|understand)|not sure|never (?:understood|got)|wondering))"
            r" what (?P<x>\S.*?) (?:is|are|means?|stands for|is for|is supposed to (?:be|mean))"
        ),
        (
            r"(?:(?:can|could|would|will) (?:you|u) (?:please |just )?)?(?:tell me"
            r"|explain(?: to me)?"
            r"|remind me|say) what (?P<x>\S.{0,40}?) (?:is|are|means?|involves?)"
        ),
        (
            r"(?P<x>\S.{0,40}?)[\s,:–—-]+(?:and )?what (?:does|do) (?:that|it|this|they|those)"
            r" (?:involve|mean|cover|include|entail|consist of)"
        ),
        (
            r"(?P<x>\S.{0,40}?)(?:[\s,:–—-]+(?:what(?:'?s| is| does| do)?|wtf(?: is)?|meaning"
            r"|as in))"
            r" ?(?:that|it|this|what|they|those)?"
        ),
        (
            r"(?:define|definition of|meaning of|the meaning of|what kind of (?:thing|skill) is"
            r"|what sort of (?:thing|skill) is) (?P<x>\S.*?)"
        ),
    )
)
_LOST: Final = late(
    rf"{_LED}(?:i )?(?:still )?(?:do not|don'?t|dont|can'?t|cannot) (?:quite |really |fully )?"
    rf"(?:understand|get|follow|see)(?: what you mean by)? (?P<x>\S.{{2,50}}?){_END}",
    re.IGNORECASE,
)
"""A word of the coach's own that is not understood; of a skill this may tell a level."""
_ALONE: Final = late(r"^(?P<x>[^?.!]{2,24})\?+$", re.IGNORECASE)
_DIFFERENCE: Final = late(
    rf"{_LED}(?:what(?:'?s| is)|is there|explain|tell me) (?:the |a |any )?(?:real )?difference"
    rf" (?:between|of) (?P<x>\S.*?) (?:and|vs\.?|to|from) (?P<y>\S.*?){_END}"
    rf"|{_LED}how (?:is|are) (?P<x2>\S.*?) (?:different|any different|other) (?:from|to|than)"
    rf" (?P<y2>\S.*?){_END}",
    re.IGNORECASE,
)
_APART: Final = late(
    r"\bwhy\b.*?\b(?P<x>red flags?|blockers?|must|should|gap|missing|p[0-3])\b.*\b(?:and|but"
    r"|while)\b"
    r".*?\b(?P<y>red flags?|blockers?|must|should|gap|missing|p[0-3])\b",
    re.IGNORECASE,
)
"""Two words of the table held against each other: "why is one a red flag and the other a"
" blocker"."""
_NO_NAME: Final = late(
    r"\b(?:i|i'm|me|my|you|your|we|it|that|this|if|because|if|when|how|why|where|who|need|needs"
    r"|want"
    r"|next|first|best|better|missing from|left|wrong|new|going|up|on)\b",
    re.IGNORECASE,
)
_FORMS: Final = late(
    r"\bwtf\b|\bthe (?:hell|heck)\b|\bon earth\b|\bdefin(?:e"
    r"|ition)\b"
    r"|\bwhat(?:'?s| is| does| do| did)\b[^?]{1,60}\b(?:mean|means|stand for)\b",
    re.IGNORECASE,
)
"""What asks for a meaning in so many words, whatever stands there."""
_ACRONYM: Final = late(r"[A-Z][A-Z0-9/+&.-]{1,9}")
_FEW: Final = 3
_MOST: Final = 6
"""Words of a name at most."""
_LONGEST: Final = 30


def read_meaning(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield what a clause asks the meaning of.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the titles of the known roles, and the skill whose level was asked for.
    """
    if len(clause.split()) > _LONGEST:
        return
    two = _two(clause)
    if two:
        yield _term(clause, " ".join(two))
        return
    alone = _ALONE.match(clause)
    entry = entry_of(alone["x"]) if alone else None
    if entry is not None and entry not in {"hours", "known", "target", "gap", "scale"}:
        yield _term(clause, entry)
        return
    lost = _LOST.match(clause)
    unknown = entry_of(lost["x"]) if lost else None
    if unknown is not None:
        yield _term(clause, unknown)
        return
    for pattern in _ASKED:
        match = pattern.match(clause)
        found = _of(match["x"], clause, vocabulary, context) if match else None
        if found is not None:
            yield found
            return


def _two(clause: str) -> tuple[str, ...]:
    """Return the two words of the coach's own that a clause holds against each other."""
    match = _DIFFERENCE.match(clause) or _APART.search(clause)
    if match is None:
        return ()
    groups = match.groupdict()
    entries = (entry_of(groups["x"] or groups["x2"]), entry_of(groups["y"] or groups["y2"]))
    if None in entries or entries[0] == entries[1]:
        return ()
    return tuple(it for it in entries if it)


def _term(clause: str, entry: str) -> Intent:
    return Intent(kind="term", confidence=PLAINLY, quote=clause, text=entry)


def _of(words: str, clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question what words mean, where they are a term, a skill or a role."""
    entry = entry_of(words)
    if entry is not None:
        return _term(clause, entry) if _points(words, clause) else None
    name = words.strip(" \"'.,")
    if (
        _NO_NAME.search(name)
        or _PAID.search(name)
        or len(name.split()) > _MOST
        or any(map(str.isdigit, name))
    ):
        return None
    alone = vocabulary.get(name)
    if alone is not None:
        return Intent(kind="meaning", confidence=PLAINLY, quote=clause, skill=alone.name)
    title = near_title(re.sub(r"^(?:an? |the )", "", name, flags=re.IGNORECASE), context.roles)
    if title is not None:
        return Intent(kind="role", confidence=PLAINLY, quote=clause, role=title)
    skill = _skill(name, vocabulary)
    if skill is None:
        return _unknown(name, clause, context)
    kind: IntentKind = "meaning"
    return Intent(kind=kind, confidence=PLAINLY, quote=clause, skill=skill)


def _unknown(name: str, clause: str, context: Context) -> Intent | None:
    """Return the question for a name that no list knows, where the form shows that it is one."""
    called = re.sub(r"^(?:an? |the |this |that )+", "", name, flags=re.IGNORECASE)
    is_role = names_role(called, context.roles)
    asked = is_role or _FORMS.search(clause) or _ACRONYM.fullmatch(called)
    if not asked or len(called.split()) > _FEW:
        return None
    if is_role:
        return Intent(kind="role", confidence=PLAINLY, quote=clause, role=called)
    kind: IntentKind = "meaning"
    return Intent(kind=kind, confidence=0.9, quote=clause, text=called)


_PAID: Final = late(r"\b(?:paid|earns?|earning|pays?)\b(?! (?:search|ads?|media))", re.IGNORECASE)
_ASKS_FOR_IT: Final = late(r"\b(?:my|the|our|current)\s", re.IGNORECASE)
_MEANS: Final = late(
    r"\b(?:mean|meant|means|counts?|stand|define|definition|meaning|wtf|hell|heck|understand"
    r"|idea|clue|get|know|sure|heard)\b",
    re.IGNORECASE,
)
_FIGURES_THEMSELVES: Final = late(
    r"(?:gaps?|hours?|targets?|goals?|commitments?|promises?|evidence|levels?|milestones?|phases?"
    r"|talking points?|known|open|range|score|short|status|requirements?|missing|met|pace)",
    re.IGNORECASE,
)


def _points(words: str, clause: str) -> bool:
    """Whether a word of the coach's own is asked about, and not what it stands for now.

    "What is my readiness" and "what are the gaps" ask for the figures themselves.
    """
    shows = _ASKS_FOR_IT.search(f"{words} ") or _FIGURES_THEMSELVES.fullmatch(words.strip(" ?.\"'"))
    return bool(_MEANS.search(clause)) or not shows


def _skill(name: str, vocabulary: Vocabulary) -> str | None:
    """Return the skill that a name is, no longer phrase in which it only stands."""
    found = find_skill(name, vocabulary)
    spans = [it for it in vocabulary.find(name) if it.skill == found]
    known = vocabulary.get(re.sub(r"^(?:an? |the )", "", name, flags=re.IGNORECASE))
    if known is not None:
        return known.name
    if found is not None and spans:
        left = name[: spans[0].start] + name[spans[0].end :]
        extra = re.sub(r"\b(?:an?|the|this|that|all|thing|stuff)\b", "", left, flags=re.IGNORECASE)
        return None if extra.strip(" ,.'\"-") else found
    return guess_skill(name, vocabulary) if len(name.split()) <= 3 else None  # noqa: PLR2004
