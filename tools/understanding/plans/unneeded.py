"""A skill that is left out of the plan as it is not needed: "I don't need SQL, so leave it out".

That it is not needed tells no level. The two parts are read as the one wish that they are.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.spelling import Edit
from tools.vocabulary import Vocabulary

_UNNEEDED: Final = late(
    r"(?:^|(?<=[.,;!] )|(?<=\band )|(?<=\bbut )|(?<=\bso ))(?:(?:i|we) (?:don'?t|do not|won'?t"
    r"|will not|no longer)(?: (?:really|actually|even|honestly|ever|think i))*"
    r" (?:need|require|use|care about)(?: (?:any|to learn|to know|the))*"
    r"|(?:there'?s |i have |i see )?no need (?:for|to learn)) $",
    re.IGNORECASE,
)
_LEAVES_IT: Final = late(
    r"(?: (?:any ?more|at all|for (?:that|this|it|my job)|there))*[\s,.;–—-]+"
    r"(?:(?:and|so|then|please|pls|just|can you|could you|let'?s|you can)\s+)*"
    r"(?P<verb>leave|take|drop|skip|keep|remove|cut|strike) (?:it|that|that one|this one|this)"
    r"(?=\s*(?:[,.;!]|$|out\b|off\b|from\b|in\b|please\b))",
    re.IGNORECASE,
)


def unneeded_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what names a skill that is not needed where the wish to leave it out calls it "it".

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    for named in vocabulary.find(said):
        head = _UNNEEDED.search(said[: named.start])
        after = _LEAVES_IT.match(said, named.end) if head is not None else None
        if head is not None and after is not None:
            verb = after["verb"]
            yield Edit(head.start(), after.end(), f"{verb} {said[named.start : named.end]}")
            return
