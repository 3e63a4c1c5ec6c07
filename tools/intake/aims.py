"""What a person aims for, and what others ask or know: words about a skill that claim nothing."""

import re
from collections.abc import Iterator

from tools.intake.sketch import LIST, MARK, Sketch

_GAINING = (
    r"(?:learn|study|pick up|get into|master|improve|deepen|become|be|get|reach|move|grow|know"
    r"|understand|brush up|level up|work|use|try|have|start|switch|transition|go|raise|bring|build)"
)
_WANTING = (
    r"(?:want|wants|wanted|would like|'d like|would love|'d love|wish|hope|hoping|plan|planning"
    r"|intend|intending|aim|aiming|need|going|eager|keen|excited|trying|looking|decided|about|ready"
    r"|have yet|yet)"
)
_CUES = re.compile(
    rf"\b{_WANTING} to (?:\w+ ){{0,2}}?{_GAINING}\b|'d like to\b"
    r"|\bI (?:want|wish|would like|would love)\b"
    r"|\b(?:interested in|curious about|keen on|looking forward to|excited about"
    r"|enthusiastic about)"
    r"|\b(?:should|shall|could|must|can) I (?:\w+ )?(?:learn|study|get)|\bhow (?:do|can|should) I\b"
    r"|\b(?:will|'ll|to) learn\b|\blearn next\b|\bwant more\b"
    r"|\b(?:goals?|targets?|aims?|objectives?|ambitions?|dream)\b"
    r"|\b(?:jobs?|roles?|positions?|postings?|vacancy|vacancies|employers?|company|companies"
    r"|recruiters?|ads?|adverts?|market|they|clients?|manager|boss|description)"
    r" (?:\w+ )?(?:asks?|wants?|requires?|needs?|looks? for|expects?|demands?|lists?|mentions?"
    r"|says?|wanted|asked|required|needed)\b"
    r"|\b(?:required|requires|requirements?|is needed|are needed)\b"
    r"|\b(?:my|our|the|her|his) (?:manager|boss|lead|colleagues?|co-?workers?|teammates?|friends?"
    r"|mentor|wife|husband|brother|sister|partner|team|company|cto|flatmate)(?:'s)? (?:\w+ )?"
    r"(?:is|are|was|were|has|have|knows?|uses?|did|does|do)\b"
    r"|\bused to (?:be|know|have)\b|\bno longer\b|\bany ?more\b|\byears ago\b|\bif I\b",
    re.IGNORECASE,
)
_SEEKING = re.compile(
    r"\b(?:(?:looking|searching|applying|hunting) for|applying to|seeking|interested in an?)\b",
    re.IGNORECASE,
)
_WANTED_AFTER = re.compile(
    rf"(?P<list>{LIST})(?:,| is| are) (?:\w+ ){{0,2}}?(?:what I want|my (?:\w+ )?goal|the goal|next"
    r"|required|needed|asked for|on my list|a requirement|mandatory)",
    re.IGNORECASE,
)
_WANT_AFTER = re.compile(
    rf"(?P<list>{MARK}) ?[:(–—-]+ ?(?:I )?(?:want|would like|'d like|plan|hope|planning|need)\b",
    re.IGNORECASE,
)
_HEADINGS = re.compile(
    r"\b(?:goals?|targets?|aims?|objectives?|want(?:ed)?|wish(?:list)?|next|future|plan(?:s|ned)?"
    r"|interest(?:s|ed)?|looking for|to learn|learning (?:goals?|plan|path|list|next)|aspirations?"
    r"|required|requirements?|gaps?|the job|references?|recommendations?)\b",
    re.IGNORECASE,
)


def aimed_skills(clause: Sketch) -> Iterator[range]:
    """Yield the indexes of the skills that a clause wants, hears asked for, or says of others."""
    for cue in _CUES.finditer(clause.text):
        yield clause.marked(cue.end(), len(clause.text))
    for cue in _SEEKING.finditer(clause.text):
        comma = clause.text.find(",", cue.end())
        yield clause.marked(cue.end(), comma if comma >= 0 else len(clause.text))
    for pattern in (_WANTED_AFTER, _WANT_AFTER):
        for match in pattern.finditer(clause.text):
            yield clause.marked(*match.span("list"))


def heads_aims(heading: str) -> bool:
    """Whether what stands below a heading is wanted or asked for, not claimed."""
    return bool(_HEADINGS.search(heading))
