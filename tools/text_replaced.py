"""Another text for a piece of evidence or a part of it, and a part told by its name and number.

"Word it as: …", "E1 should read: …", "change the result of E2 to: …"; "the E1 result is that …".
"""

import re
from typing import Final, NamedTuple

from tools.domain import Evidence
from tools.evidence import read_evidence
from tools.labels import part_called
from tools.late import late
from tools.metrics import read_metrics
from tools.narration import Part
from tools.shown import shown_skills
from tools.vocabulary import Vocabulary

_PARTS: Final[tuple[Part, ...]] = ("situation", "task", "action", "result", "own_part")
_LED: Final = (
    r"^(?:(?:no|nope|nah|yes|yeah|yep|ok(?:ay)?|so|and|but|then|oh|hm+|well|very well|right|sure"
    r"|fine|sorry|please|pls|kindly|just|rather|better|actually|instead|i (?:mean|meant)|can you"
    r"|could you|would you|you (?:can|could|should|may)|i(?:'d| would) (?:like|prefer) (?:you )?to"
    r"|i want (?:you )?to|let'?s|not (?:as )?(?:a )?new (?:one|entry|piece"
    r"|evidence))\b[\s,.:;!–—-]*)*"
)
_E: Final = r"(?:E\s?[1-9]\d{0,4})"
_IT: Final = rf"(?:it|that|this|{_E})"
_NAME: Final = (
    r"(?:situation|context|background|task|goal|actions?|results?|outcome|impact|(?:my )?own part"
    r"|(?:my )?(?:part|role))"
)
_WORDS: Final = (
    r"(?:text|wording|words|sentence|story|entry|piece|evidence|version|one|description)"
)
_OBJECT: Final = (
    rf"(?:(?:(?:the|its|my|that|this)\s+)?(?:whole\s+)?(?:{_E}(?:'s)?\s+)?"
    rf"(?:(?P<part@>{_NAME})|{_WORDS})(?:\s+(?:of|in|for|on)\s+{_IT})?|{_IT})"
)
_MARK: Final = r"(?:\s+(?:please|pls|plz))?\s*(?P<mark@>[:=,–—-])?\s*(?P<told@>\S.*)$"
_TO: Final = (
    r"(?:\s+(?:in )?(?:as|to|with|by|into|so|like this|this way|to (?:read|say|be)|so that it"
    r" (?:reads|says)|such that it (?:reads|says)|instead|the following|this|follows|(?:this|the"
    r" following) (?:one|text|sentence|wording))\b)+"
)


def _numbered(pattern: str, number: int) -> str:
    """Return a pattern whose groups are told from those of another use of it."""
    return pattern.replace("@", str(number))


_FORMS: Final = tuple(
    late(_LED + form, re.IGNORECASE | re.DOTALL)
    for form in (
        (
            r"(?:(?:re)?word|(?:re)?phrase|(?:re)?write|change|replace|exchange|swap|put|set|edit"
            r"|correct|amend|update|express|formulate)\s+"
            rf"{_numbered(_OBJECT, 1)}(?:\s+down)?{_TO}{_numbered(_MARK, 1)}"
        ),
        (
            r"(?:(?:re)?word|rephrase|rewrite|change|replace|exchange|edit|correct|amend"
            r"|update)\s+"
            rf"(?!(?:it|that|this)\s*[:,–—-]){_numbered(_OBJECT, 6)}{_numbered(_MARK, 6)}"
        ),
        (
            rf"{_numbered(_OBJECT, 2)}\s+(?:should|must|has to|needs to|ought to|is to|shall|would"
            r" better|had better)(?:\s+(?:rather|really|just|now|simply))*\s+(?:read|say|go|sound"
            r"|be(?: (?:worded|phrased|put|written|told))?)(?:\s+(?:as|like this|like|instead"
            rf"|rather|follows))*{_numbered(_MARK, 2)}"
        ),
        (
            rf"(?:make|let|have)\s+{_numbered(_OBJECT, 3)}\s+(?:say|read){_numbered(_MARK, 3)}"
            rf"|(?:use|take|put)\s+(?:this|the following)\s+{_WORDS}(?:\s+(?:instead|there|rather"
            rf"|for|of|in|{_IT}|its|text))*{_numbered(_MARK, 4)}"
        ),
        (
            rf"(?:(?:the\s+)?(?:new|right|better|correct)\s+{_WORDS}(?:\s+(?:of|for|in)\s+{_IT})?"
            rf"(?:\s+(?:is|would be))?){_numbered(_MARK, 5)}"
        ),
    )
)
_PART_TOLD: Final = tuple(
    late(_LED + form, re.IGNORECASE | re.DOTALL)
    for form in (
        (
            rf"(?:for\s+)?(?:the\s+|my\s+)?{_E}(?:'?s)?[\s,:–—-]+(?:the\s+|its\s+|my\s+)?"
            rf"(?P<part>{_NAME})\s*(?:\b(?:was|is|were|are)\b|[:=–—-])\s*(?:that\s+)?"
            r"(?P<told>\S.*)$"
        ),
        (
            rf"(?:(?:the|my|as)\s+)?(?P<part>{_NAME})\s+(?:of|in|for|to|with)\s+{_E}"
            r"\s*(?:\b(?:was|is|were|are)\b|[:=,–—-])\s*(?:that\s+)?(?P<told>\S.*)$"
        ),
        (
            rf"as\s+(?:the|a|its|my)\s+(?P<part>{_NAME})\s+(?:of|in|for|to|with)\s+{_E}[\s,]+"
            r"(?:put|add|note|write|record|use|take)(?: down)?\s*[:,–—-]\s*(?P<told>\S.*)$"
        ),
        (
            r"(?:add|put|note|record|use|write|save|take|enter|keep)\s+(?:(?:it|this|that|down"
            r"|the following)\s+)*(?:down\s+)?as\s+(?:the|a|its|my)\s+"
            rf"(?P<part>{_NAME})(?:\s+(?:of|in|for|to|with)\s+{_IT})?\s*[:,–—-]\s*(?:that\s+)?"
            r"(?P<told>\S.*)$"
        ),
        (
            r"(?:add|put|note|record|use|write|save|enter|keep)\s+(?P<told>\S.{12,}?)(?:\s+down)?"
            rf"\s+as\s+(?:the|a|its|my)\s+(?P<part>{_NAME})\s+(?:of|in|for|to|with)\s+{_E}"
            r"(?:\s+please)?[\s.!]*$"
        ),
    )
)
_OWN: Final = late(r"\b(?:i|we|my|our|me)\b", re.IGNORECASE)
_MARKED: Final = late(r"[:=\"“”–—]")
_FEWEST: Final = 4


class Replaced(NamedTuple):
    """A text that stands in the place of another, and the part it is of; of all of it if empty."""

    part: Part | None
    told: str


def replacement_in(text: str) -> Replaced | None:
    """Return the text that is to stand for a piece of evidence or a part of it, or ``None``.

    Args:
        text: What was said: "please word it as: I have led the rota since 2019".
    """
    for form in _FORMS:
        match = form.match(text.strip())
        if match is None:
            continue
        said = {name.rstrip("123456"): it for name, it in match.groupdict().items() if it}
        told = said["told"].strip(' "“”')
        named = said.get("part")
        marked = _MARKED.match(said.get("mark", "")) or said["told"][:1] in '"“'
        fewest = 2 if named else _FEWEST
        if len(told.split()) >= fewest and (marked or named or _OWN.search(told)):
            return Replaced(part_called(named) if named else None, told)
    return None


def part_told(text: str) -> Replaced | None:
    """Return the part that a text tells by its name and that of the piece, or ``None``.

    Args:
        text: What was said: "the E1 result is that the review takes an hour".
    """
    match = next(filter(None, (it.match(text.strip()) for it in _PART_TOLD)), None)
    part = part_called(match["part"]) if match else None
    return Replaced(part, match["told"].strip(' "“”')) if match and part else None


def with_replacement(known: Evidence, new: Replaced, vocabulary: Vocabulary) -> Evidence:
    """Return a piece of evidence with another text in the place of the one it has.

    Args:
        known: The piece as it is.
        new: The text, and the part it is of.
        vocabulary: Knows the skills that it may show.
    """
    read = read_evidence(new.told, vocabulary)
    parts: dict[str, str] = {it: getattr(read, it) for it in _PARTS}
    if new.part is not None:
        parts = dict[str, str]({it: getattr(known, it) for it in _PARTS})
        parts[new.part] = new.told
    whole, before = (
        " ".join(parts.values()),
        " ".join(getattr(known, it) for it in _PARTS),
    )
    old, now = shown_skills(before, vocabulary), shown_skills(whole, vocabulary)
    kept = (it for it in known.skills if it in now or it not in old)
    figures = (it for it in known.metrics if new.part and it.quote in whole)
    metrics = (*figures, *read_metrics(new.told, vocabulary))
    return known.model_copy(
        update={
            **parts,
            "metrics": tuple(dict.fromkeys(metrics)),
            "skills": tuple(dict.fromkeys((*kept, *read.skills))),
        }
    )
