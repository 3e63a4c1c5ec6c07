"""What is asked of the roles that were just compared: "which of the two is nearer to me?"."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role, role_phrase
from tools.understanding.questions.only_words import only, words
from tools.understanding.roles.other_role_meant import role_by_part

_MOST = 4
_LED = r"(?:(?:so|and|ok(?:ay)?|well|hm+|right|now|then|but|tell me|can you tell me)[\s,]+)*"
_THEM = (
    r"(?:(?:of|from) (?:all )?(?:the (?:two|three|four|lot)|them|those(?: (?:two|three|roles"
    r"|jobs))?"
    r"|these(?: (?:two|three|roles|jobs))?|the pair|both|that lot|all (?:of )?(?:those|these|them))"
    r"|role|job|one|of the roles|of all those roles|of those roles)"
)
_NEAR = (
    r"(?:near(?:er|est)?|clos(?:er|est)|easi(?:er|est)|quick(?:er|est)|fast(?:er|est)|soon(?:er"
    r"|est)"
    r"|better|best|smarter|more realistic|most realistic|fewest|fewer|least|less|shorter|shortest"
    r"|suits?|fits?|more suitable|better fit|more ready|further along|cheaper|cheapest"
    r"|smaller|smallest|(?:should|would|do) (?:i|you) (?:go (?:for|with)|choose|pick|take|aim for"
    r"|recommend|suggest)|makes? (?:more|most) sense)"
)
_WHICH = late(
    rf"^{_LED}(?:(?:out )?{_THEM}[\s,]+)?which (?:{_THEM} )?(?!skill|hours|week)"
    rf"(?:[\w']+ ){{0,5}}?{_NEAR}\b[^?]{{0,40}}\??$",
    re.IGNORECASE,
)
_AROUND = words("""
    aim background become best better both career cheaper cheapest choose closer closest easier
    easiest effort experience far faster fastest fewer fewest fit fits further gap gaps given gone
    hours how job jobs known least less level levels longer lot make makes match months most near
    nearer nearest out overall own pair pick pursue quicker quickest reach readiness realistic
    recommend role roles see sense shorter shortest skills small smaller smallest smarter sooner
    soonest stand start starting suggest suit suitable suits take takes tell three training two
    has have learn study weeks where which who work way road path route
""")
_BESIDE = late(
    rf"^{_LED}(?:(?:can|could|would) you |please )*(?:put|add|include|set|throw in|show)(?: me)? "
    r"(?P<role>.{3,50}?) (?:next to|beside|alongside|to|in with|with|in) (?:(?:these|those|the)"
    r"(?: two| three| others| list| table| comparison)?|them|that|it|both)\b.*$"
    rf"|^{_LED}(?:(?:can|could|would) you |please )*(?:add|include|throw in) (?P<role2>.{{3,50}}?)"
    r"(?: as well| too)[\s.?!]*$"
    rf"|^{_LED}(?:(?:can|could|would) you |please )*compare(?: (?:it|them|these|those|this|that"
    r"|both))?"
    r" (?:with|to|and|against) (?P<role3>.{3,50}?)(?: as well| too| also)?[\s.?!]*$",
    re.IGNORECASE,
)


def read_which_of_them(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks of the roles just compared, or wants beside them.

    Args:
        message: The message, with plain quotes.
        context: Holds the roles that the turn before has listed.
    """
    shown = context.shown
    if shown.kind != "compare" or len(shown.roles) < 2:  # noqa: PLR2004 - of one, nothing is nearer
        return ()
    few = len(shown.roles) <= _MOST
    if _WHICH.match(message.strip()) and only(message, _AROUND):
        if few:
            return (Intent(kind="compare", confidence=0.95, quote=message, roles=shown.roles),)
        return (Intent(kind="nearest", confidence=0.95, quote=message),)
    beside = _BESIDE.match(message.strip()) if few else None
    words = next(filter(None, beside.groups()), "") if beside else ""
    role = role_phrase(words, context.roles) if words else ""
    role = role_by_part(role, context) or role
    if not role or not names_role(role, context.roles) or role in shown.roles:
        return ()
    roles = (*shown.roles, role)
    return (Intent(kind="compare", confidence=0.95, quote=message, roles=roles),)
