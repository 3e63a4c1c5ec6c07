"""The part of a sentence that tells of the user, beside what tells of others or only supposes.

"Time management 3/5, they never let me near the money" tells a level and goes on with something
else; "Docker 3/5, says my boss" and "Docker 3/5 if I learned" do not.
"""

import re
from collections.abc import Iterator

from tools.late import late
from tools.spelling import Edit
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_AFTER_LEVEL = late(
    r"(?<=\b[0-5]/5)(?: (?!and\b|but\b|if\b|when\b|once\b)[\w']+){0,3}?"
    r"(?P<mark>\s*(?:,|\s[–—-])\s+|\s+(?=(?:and|but|since|because|cos|as)\s))",
    re.IGNORECASE,
)
_REFERS_BACK = late(
    r"^(?:and |but |so |or )?(?:that|this|which|so|or|it|those|these|if|when|once|until|till|unless"
    r"|said|says|according|would|could|should|might|may|will|not|never|right|is|was|were|by"
    r"|in(?! (?:my|our|this|that) (?!(?:next|time)\b))"
    r"|i'?d (?:like|love|want|be|have)|i (?:want|hope|aim|need)|aiming|hoping|going|planning"
    r"|working|trying|wanting|hopefully|ideally|eventually"
    r"|(?:some|one) ?day|required|needed|wanted|preferred|at least|next|back"
    r"|(?:they|he|she|my \w+|the \w+|a \w+)(?:'d)?(?![^.;]*\b[0-5]\b) (?:says?|said|thinks?"
    r"|reckons?|claims?"
    r"|wants?(?! (?:me|us)\b(?! (?:to|at|on)\b))"
    r"|asks?|needs?|requires?|puts?|gave|gives?|told|tells?|insists?|believes?))\b"
    r"|^i wish[\s.!]*$|^.{0,30}\b(?:says|said|reckons|thinks) (?:my|the|he|she|they)\b",
    re.IGNORECASE,
)
_WHY = late(
    r"(?<=\b[0-5]/5)\s+(?=(?:since|because|cos|cuz|thanks to|after)"
    r"\s(?:the|my|an?|that|i|we|of)\b(?:(?! and )[^0-9,;])*$)",
    re.IGNORECASE,
)
_SENTENCE = late(r"[^.!?;\n]+(?:\.(?=\w)[^.!?;\n]+)*[.!?;]*")
_OWN = late(
    r"^(?:(?:and|but|though|so)\s+)?(?:i(?:'?m|'?d|'?ve| am| have| should| would)|mine|me"
    r"|myself|my own"
    r"|(?:leave|keep) (?:it|me|mine)"
    r"|(?:please |kindly )?(?:start|begin|pause|push|move|skip|make it|let'?s (?:start|begin|do))"
    r"|nothing|no (?:time|learning|stud\w+|hours?)|\d+(?:[.,]\d+)? ?(?:hours?|hrs?|h))\b",
    re.IGNORECASE,
)

_PARTED = late(
    r"(?:(?<!says)(?<!said)(?<!say)(?<!thinks)(?<!reckons)[,;–—]|\b(?:but|though|while|whereas"
    r"|so))\s*$",
    re.IGNORECASE,
)
"""What ends the words about others before one's own: "my wife has 5, I'm at 3"."""


_JOINT = late(r"\s*[,;–—]\s*|\s+(?:so|because|cos|cause|since|as)\s+", re.IGNORECASE)
_ASKED_AFTER = late(
    r"^\s+(?:and|but|so)\s+(?:when|what|how|why|where|which|who)\b(?!.*\bif\b)[^.;!]*\?\s*$",
    re.IGNORECASE,
)
"""A question after what is told: "Git 4 and when would I be done?"."""
_TO_TELL = late(
    r"^[\s,]+(?:and|then)[\s,]+(?:(?:then|please|also)[\s,]+)*(?:tell|show|let) (?:me|us)\b[^;]*$",
    re.IGNORECASE,
)
"""What is to be told after what is wished: "… and tell me how ready I would be"."""
_ALSO_TELL = late(
    r"(?<=\w)[\s,]+and (?:(?:then|please|also) )*(?:tell|show|let) me (?:know )?"
    r"(?:how|what|when|where|whether|which|if)\b[^;.!\d]*[?.!]*$",
    re.IGNORECASE,
)
"""The same in the words that a wish was read from."""
_DONE_TO_ME = late(
    r"^(?:(?:well|oh|so|and|no|actually)[\s,]+)*(?:they|hr|we|(?:my|the) (?:\w+ )?\w+)(?:'ve| have"
    r"|'s| has)? (?:just |now |since )?(?:changed|extended|renewed|updated|raised|shortened|altered"
    r"|amended|put up) (?:my|our|me|the|it)\b[^,;]*[,;]\s*$",
    re.IGNORECASE,
)
"""What others did to what is one's own: "they've changed my contract, "."""
_REASON = late(r"\s*,?\s*(?:because|since|as|cos|cuz|due to|on account of)\s", re.IGNORECASE)
_OWN_STATE = late(
    r"(?:i(?:'m| am)? )?(?:can(?:'?t|not)|won'?t|will not|don'?t|do not|not (?:able|willing) to"
    r"|only"
    r"|must|have to|need to|couldn'?t)\b",
    re.IGNORECASE,
)
"""What one can't or won't, whatever others have to do with it."""
_RATED = late(r"\b[0-5] ?/ ?5\b")
_AT_OTHERS = late(
    r"\b(?:at|to|with|visit(?:ing)?|see(?:ing)?) (?:my|our|his|her|their) (?:\w+ )?\w+(?:['’]s?|s)?"
    r"(?= |$|\W)",
    re.IGNORECASE,
)
"""Where one is oneself: "I'm at my sister's"."""
_SAID = late(
    r"\b(?:says?|said|thinks?|thought|reckons?|claims?|wants?|wanted|asks?|asked|tells?|told"
    r"|insists?"
    r"|expects?|suggest\w*|rates?|rated|puts?(?= (?:me|it|my \w+) (?:at|down|as)\b)|would|if)\b",
    re.IGNORECASE,
)
_I_WANT = late(r"^(?:\W|and|so|but)*(?:i|we)(?:'d)? (?:\w+ )?want(?:ed)?\b", re.IGNORECASE)
"""One's own wish, in the word that others' wishes are told by."""
_OF_PLAN = late(
    r"\b(?:first|before (?:every|any|all)\w*|ahead of|deadline|hours?|off|nothing|no (?:time|hours?"
    r"|learning|study\w*|laptop|internet|computer)|offline|leave|drop|skip|start|begin|finish\w*"
    r"|until|till|free)\b"
    r"|\b(?:can'?t|cannot|won'?t|will not) (?:manage|do|get|have|find|learn|study|be able)\b"
    r"|\b(?:end|middle|beginning|start) of \w+"
    r"|\b\d+(?:[.,]\d+)? ?(?:(?:a|per) (?:week|wk)|/ ?(?:week|wk))\b",
    re.IGNORECASE,
)
"""What speaks of the days, the hours or the order of a plan."""


_HONEST = late(r"^,? if i'?m (?:being )?(?:\w+ )?(?:honest|fair|strict)\b", re.IGNORECASE)
"""What supposes nothing: "a 2 if I'm honest"."""


def refers_back(words: str) -> bool:
    """Whether what follows a level says something of it: whose it is, when, or that it is none.

    Args:
        words: What follows.
    """
    return bool(_REFERS_BACK.match(words.strip(" ,;–—-")))


def own_part(sentence: str, quote: str) -> str:
    """Return what of a sentence a quote has to be judged by: not what others are beside it.

    Args:
        sentence: The sentence.
        quote: Words of it.
    """
    at = sentence.casefold().find(quote.strip().casefold())
    if at < 0:
        return sentence
    start, end = at, at + len(quote.strip())
    head, tail = sentence[:start], _HONEST.sub("", sentence[end:])
    if _DONE_TO_ME.search(head):
        head = ""
    if standing(head) in {"others", "posting"}:
        apart = head.rfind(";") + 1
        head = "" if _OWN.match(quote) and _PARTED.search(head) else head[apart:]
    why = _REASON.match(tail) and not (_RATED.search(sentence) or _SAID.search(tail))
    if why and not head.strip() and _OWN_STATE.match(quote):
        return quote  # "I can't move because my mother needs care" tells of oneself
    follows = re.match(r"[,;.]|\s[–—-]\s", tail) is not None or quote.endswith((",", ";", "."))
    if (follows and not refers_back(tail)) or _ASKED_AFTER.match(tail) or _TO_TELL.match(tail):
        tail = ""
    return _without_reasons(_ALSO_TELL.sub("", f"{head}{sentence[start:end]}{tail}"))


def _without_reasons(words: str) -> str:
    """Return what is wished of a plan without what happens to others, which is the reason for it.

    "My sister is getting married in June so nothing that week" tells of one's own week; what others
    say or want is no reason but their wish.
    """
    if _RATED.search(words):
        return words
    parts = [_AT_OTHERS.sub("there", it) for it in _JOINT.split(words) if it.strip()]
    own = [it for it in parts if standing(it) != "others" or _SAID.search(it)]
    wished = any(_OF_PLAN.search(it) and not _SAID.search(_I_WANT.sub("", it)) for it in own)
    return ", ".join(own) if own and wished else words


def part_edits(said: str, _vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what parts levels from the rest of their sentence, where only that is not plain.

    Args:
        said: The message, with its levels as "Skill 3/5".
    """
    for sentence in _SENTENCE.finditer(said):
        at = sentence.start()
        why = _WHY.search(said, at, sentence.end())
        if why is not None and standing(said[at : why.start()]) == "plain":
            yield Edit(why.start(), sentence.end(), "")  # a reason tells nothing else
            continue
        while standing(said[at : sentence.end()]) != "plain":
            cut = _last_cut(said, at, sentence.end())
            if cut is None:
                break
            yield Edit(*cut, ". ")
            at = cut[1]


def _last_cut(said: str, start: int, end: int) -> tuple[int, int] | None:
    for match in reversed(list(_AFTER_LEVEL.finditer(said, start, end))):
        head, tail = said[start : match.start("mark")], said[match.end("mark") : end]
        if standing(head.lstrip(" ,")) == "plain" and not refers_back(tail):
            return match.span("mark")
    return None
