"""The forms in which a clause tells of a deed: where and when, why, an act, what came of it.

What has none of them is no part of a piece of evidence by itself, whatever was asked.
"""

import re
from typing import Final

from tools.deeds import DONE, OUTCOME
from tools.late import late
from tools.understanding.evidence.evidence_parts import tells_part

_LED: Final = (
    r"(?:(?:yes|yep|yeah|sure|ok(?:ay)?|oh|ah|hm+|well|so|and|but|also|then|right|sorry|wait"
    r"|actually|no|both|all|just|only|mostly|mainly|maybe|probably|i (?:think|guess|believe)"
    r"|around|about|it'?s|that'?s)\b[\s,.:–—-]*)*"
)
_BOTH_TENSES: Final = r"(?:put|set|cut|split|shut|hurt|read|let|hit|quit)"
"""What may as well be an order: "just put it anywhere"."""
_TELLER: Final = r"(?:i|we|he|she|they|it|who|that|which|everyone|nobody|no one|[a-z]+s)"
_PAST: Final = (
    r"(?:(?:was|were)(?:n'?t)?|wasnt|werent|had(?:n'?t)?|hadnt|did(?:n'?t)?|didnt|could(?:n'?t)?"
    r"|couldnt|used to|came|left|lost|knew|thought|told|rose|broke|got|saw|felt|paid|meant|threw"
    r"|spread|fell|grew|became|drew|hid|rode|shook|slept|stole|stuck|swore|tore|understood|wore"
    rf"|taught|heard|caught|(?!{_BOTH_TENSES}\b){DONE}|(?!{_BOTH_TENSES}\b){OUTCOME})"
)
_ACT: Final = late(
    rf"(?<!\bi'm )(?<!\bim )(?<!\bi am )(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bget )(?<!\bto )"
    rf"(?<!\bnot )(?<!'s )\b{_PAST}\b"
    rf"|\b{_TELLER} (?:then |also |just )?{_BOTH_TENSES}\b|^{_LED}(?:{OUTCOME}|{_BOTH_TENSES}) \w+",
    re.IGNORECASE,
)
"""An act or a state in the past, whoever's it is."""
_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_WHEN: Final = (
    r"(?:(?:early |late |mid[ -]?|last |this |end of |the end of |beginning of )*"
    rf"(?:{_MONTH}|spring|summer|autumn|fall|winter|christmas|easter|q[1-4]|(?:19|20)\d\d"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|(?:last|this) (?:year|month|week|quarter|night)|yesterday|(?:years?|months?|weeks?|days?)"
    r" ago)"
)
_TO_TELL: Final = late(
    rf"(?:^|[,;.]\s+){_LED}(?:in|at|on|by|before|after|during|within|under|over|for|since|until"
    r"|till|when|while|as|because|cos|'cause|due to|in order to|so that|with|without|using"
    r"|through|thanks to|back in|between|at the time|to) \S"
    rf"|(?:^|[,;.]\s+){_LED}{_WHEN}\b"
    r"|\b(?:because|since|so that|due to|in order to|as a result|in the end|at the time)\b"
    rf"|\b(?:in|at|on|since|during|until|by|before|after|for|from) (?:the |our |my |a )?{_WHEN}\b"
    r"|\b(?:in|at) (?:the |our |my )?(?-i:[A-Z])\w+"
    r"|^(?:when|where|who|why|how|what|situation|task|action|result|context|place|time|goal|role)"
    r"\s*:\s*\S",
    re.IGNORECASE,
)
"""Where, when, what for or how it was, or the name of the part."""
_WITH_WHOM: Final = late(
    rf"^{_LED}(?:(?:me|myself|i) (?:and|plus|with)\b|(?:\d{{1,2}}|two|three|four|five|six|seven"
    r"|eight) of (?:us|them)\b|(?:the|our|my) (?:whole |entire )?(?:team|group|crew)\b|(?:a )?team"
    r" of \w+|not (?:just|only) me|(?:me|myself|mine)(?=\s*(?:$|[.,;!–—]))"
    r"|alone|on my own|by myself|all (?:me|mine)|solo|together)\b",
    re.IGNORECASE,
)
_CAME_OF_IT: Final = late(
    r"\b(?:it|that|they|we|people|everyone|nobody|no one|\w+s) (?:now|no longer|still)\b"
    r"|\b(?:takes?|uses?|saves?|runs?|costs?|gets?|needs?) (?:it|only|just|about|\d\S*|an?)\b[^.?]*"
    r"\bnow\b|\bnow (?:it |they |we )?(?:takes?|uses?|saves?|runs?|costs?|only|just|no)\b"
    r"|\b(?:it|that|this|which|they) (?:also )?(?:saves?|takes?|costs?|runs?|cuts?|frees?"
    r"|means?|lets?|helps?|works?)\b",
    re.IGNORECASE,
)
"""What is so since the deed."""
_HOURS: Final = r"(?:h|hrs?|hours?)"
_NO_UNIT: Final = (
    r"(?:is|are|was|in|on|at|to|of|and|or|but|by|for|as|now|then|please|pls|too|also|more|maybe"
    r"|it|that|this|right|wrong|correct|instead|rather|there|with|from|till?|until|i'?[dm]?)"
)
_FIGURE: Final = late(
    rf"(?<![\w.,])\d+(?:[.,]\d+)*\s?(?!(?:{_HOURS}|{_NO_UNIT})\b|/)(?:%|[€$£]|[a-z]{{2,}}\b)"
    r"|(?<!\w)[€$£]\s?\d|\bfrom\b[^.;]*\d[^.;]*\bto\b[^.;]*\d"
    rf"|^{_LED}(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few"
    r"|a couple of) (?:days?|weeks?|months?|sprints?|nights?|quarters?|years?)\b",
    re.IGNORECASE,
)
_NAMES: Final = late(rf"^{_LED}(?-i:[A-Z])\w+,? (?-i:[A-Z])\w+")
"""The name of a place or a firm, two words of it."""
_OF_NOW: Final = late(
    rf"^{_LED}(?:i(?:'?m| am| will be|'ll be)? )?(?:away|off|out(?: of (?:the )?office)?"
    r"|on (?:leave|holiday|vacation|call)|holidays?|vacation|leave|no time|no "
    r"study(?:ing)?|busy|ill|sick|travell?ing)\b"
    r"|\b(?:from now on|going forward|from next|starting (?:next|on|in|from|mon|tue|wed|thu|fri"
    r"|sat|sun)|a week|per week|weekly|each week|every week)",
    re.IGNORECASE,
)
"""What is of the time there is for learning."""


def tells_of_deed(words: str) -> bool:
    """Whether words tell of a deed by their form.

    Args:
        words: A clause or more, with plain quotes.
    """
    if tells_act(words):
        return True
    forms = (_TO_TELL, _WITH_WHOM, _CAME_OF_IT, _FIGURE, _NAMES)
    return not _OF_NOW.search(words) and any(it.search(words) for it in forms)


def tells_act(words: str) -> bool:
    """Whether words tell of something that was done or was so, or name the part that they are.

    Args:
        words: A clause or more, with plain quotes.
    """
    return _ACT.search(words) is not None or tells_part(words)
