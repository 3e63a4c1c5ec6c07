"""The words that name what was meant where the turn before took something else.

“no, I meant Python”, “hmm wait, not SQL, Python”, “Python, not SQL”, “forget Python instead”.
"""

import re

from tools.late import late

_TAKES_BACK = (
    r"(?:(?:no|nope|nah|wait|sorry|oops|whoops|hold on|hang on|hmm*|actually|ah|oh|well|er+m*"
    r"|um+|my (?:mistake|bad)|not that(?: one)?|that'?s (?:wrong|not (?:it|right|the one))"
    r"|wrong (?:one|skill|role|thing))\b[\s,.:;!–—-]*)"
)
_SAYS = (
    r"(?:i (?:mean|meant|said|was thinking of|was talking about)(?: to (?:say|type|write))?"
    r"(?: that)?\s+|it(?:'s| is| was)\s+|that (?:was|should be)\s+|rather\s+|but\s+)"
)
_NAME = r"(?!an?\b|[0-5])[^,;:–—!.]{1,40}"
_MEANT = late(
    rf"^{_TAKES_BACK}*(?:and )?not {_NAME}[,;:–—!.\s]+(?:but\s+)?{_SAYS}(?P<not_but>[^,;]{{1,40}})$"
    rf"|^{_TAKES_BACK}*not {_NAME}[,;:–—!.]+\s*(?P<not_then>[^,;]{{1,40}})$"
    rf"|^{_TAKES_BACK}+{_SAYS}*(?P<led>.+)$"
    rf"|^(?:i meant?(?: to say)?|i was talking about)\s+(?P<said>.+)$"
    rf"|^{_TAKES_BACK}*(?P<rather>[^,]+?)[\s,]+i meant?[\s,]+(?:and )?not {_NAME}$"
    rf"|^{_TAKES_BACK}*(?P<first>[^,]+?),? (?:i mean(?:t)?|sorry)$",
    re.IGNORECASE,
)
_NOT_THAT = late(
    r"[\s,]+(?:and )?not (?!a\b|an\b)[^,.]+$|\s+instead(?: of .+)?$|[\s,]+(?:i mean(?:t)?|sorry)$",
    re.IGNORECASE,
)
_FORGETS = late(r"^(?:please )?(?:forget|delete|remove|drop|erase|bin)\s+(?:my )?", re.IGNORECASE)


def meant_instead(message: str, *, forgets: bool = False) -> str:
    """Return the words for what was meant, empty where a message puts nothing right.

    Args:
        message: The message, with plain quotes.
        forgets: Whether the turn before was about forgetting something.
    """
    said = message.strip(" .!")
    match = _MEANT.match(said)
    words = next(filter(None, match.groups()), "") if match else ""
    words = _NOT_THAT.sub("", words)
    return _FORGETS.sub("", words) if forgets else words
