"""Which part of a report a passage stands in: about the person, their gaps, or the plan."""

import re
from collections.abc import Iterator
from typing import Final, Literal

from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

Part = Literal["person", "gaps", "plan", "other"]
"""What a part of a report is about."""

_PLAN: Final = late(
    r"\b(?:road ?map|plan|phase \d+|learning path|path optimization|upskilling|training|curriculum"
    r"|recommend\w*|resources?|courses?|next steps?|next \d+ (?:days|weeks|months)|actions?"
    r"|(?:week|month|quarter|sprint) \d+|quick wins?|investments?|mastery|milestones?|schedule"
    r"|focus areas?|prioriti[sz]ed|one action|gaps? to close|timeline)\b",
    re.IGNORECASE,
)
_GAPS: Final = late(
    r"\b(?:gaps?|areas? (?:for|of|to) (?:improve\w*|develop\w*|growth)|weakness\w*|shortcomings?"
    r"|missing|lacking|development needs)\b",
    re.IGNORECASE,
)
_PERSON: Final = late(
    r"\b(?:candidate|personal|your|my|current) (?:profile|skills?|background|strengths?|experience"
    r"|level|situation)\b|\bprofile\b|\bstrengths?\b|\bexecutive summary\b|\bbackground\b"
    r"|\badvantages?\b|^about (?:you|me)\b",
    re.IGNORECASE,
)
_LACK: Final = late(
    r"\b(?:lack(?:s|ing|ed)?(?: of| in)?|missing|no experience (?:in|with|of)|insufficient|gaps? in"
    r"|weak(?:ness(?:es)?)? (?:in|at)|falls? short (?:in|of)|not enough"
    r"|does(?:n't| not) (?:yet )?have|needs? to (?:improve|develop|learn|build))\b",
    re.IGNORECASE,
)
_CLAUSE_END: Final = late(
    r"[.;:]|,? (?:may|might|could|can|will|would|which|who|because|but|so that|hinders?|limits?)\b"
    r"|, (?:as|since|although|while)\b",
    re.IGNORECASE,
)


def part_of(it: Headed, title: Passage | None) -> Part:
    """Return the part of a report that a passage stands in, told from its innermost heading.

    Args:
        it: The passage under its headings.
        title: The document's title, which speaks of all of it and so of no part.
    """
    for heading in reversed(it.headings):
        if heading is title:
            continue
        plain = plain_words(heading.text)
        for part, pattern in _PARTS:
            if pattern.search(plain):
                return part
    return "other"


_PARTS: Final[tuple[tuple[Part, re.Pattern[str]], ...]] = (
    ("plan", _PLAN),
    ("gaps", _GAPS),
    ("person", _PERSON),
)


def names_part(line: str) -> bool:
    """Whether a line speaks of the person, the gaps or the plan, as a heading of theirs would."""
    return any(pattern.search(line) for _, pattern in _PARTS)


def lacking(sentence: str) -> Iterator[range]:
    """Yield where a sentence may name what someone lacks, as offsets, the likelier first.

    That is what follows the word for it ("lacks X and Y"), else what precedes it ("X is missing").

    Args:
        sentence: The sentence, without Markdown.
    """
    for match in _LACK.finditer(sentence):
        after = _CLAUSE_END.search(sentence, match.end())
        before = list(_CLAUSE_END.finditer(sentence, 0, match.start()))
        yield range(match.end(), after.start() if after else len(sentence))
        yield range(before[-1].end() if before else 0, match.start())
