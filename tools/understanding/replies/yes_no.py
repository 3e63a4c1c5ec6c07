"""Whether a short answer agrees to what was offered, or declines it.

What was offered decides what a word means: “keep it” agrees to keeping a document and declines to
forget a skill, “bin it” the other way round. Nobody agrees in passing to what can't be brought
back: there the whole answer has to be a yes.
"""

import re
from collections.abc import Iterable

from tools.late import late

_YES = late(
    r"^(?:yes|yep|yeah|yup|y|sure|ok(?:ay)?|please do|do it|go ahead|correct|right|exactly"
    r"|overwrite it|replace it|of course|absolutely|definitely|confirm(?:ed)?"
    r"|keep (?:it|them|both|that)|save (?:it|that|them)|import (?:it|them|that)"
    r"|please|i do|i'm sure|sounds good|that's right"
    r"|ja|oui)\b(?!.*\b(?:but|not|don't)\b)",
    re.IGNORECASE,
)
"""What an answer may begin with where what follows only goes on with it."""
_YES_ELSEWHERE = late(
    r"^(?:ja|jawohl|klar|gerne|oui|bien sûr|d'accord|s[ií]|claro|vale|certo|sim|tak|ano|jo|kyllä"
    r"|evet|igen|да|так|はい|是|好|네|예)\b(?!.*\b(?:nicht|kein|ne|pas|no|não|nie)\b)",
    re.IGNORECASE,
)
_AGREES = (
    r"(?:hell|heck|oh|god|fuck) (?:yes|yeah|yep)|yes|yep|yeah|yup|yea|ya|aye|y|sure(?: thing)?"
    r"|ok(?:ay)?|please|please do|do|do it|do that"
    r"|do so|go ahead|go on|go for it|correct|right|exactly|by all means|be my guest|fine"
    r"|fine (?:by|with) me|alright|all right|that(?:'s| is) (?:fine|ok(?:ay)?|good|right|correct)"
    r"|why not|make it so|proceed|carry on|certainly|indeed|you bet|of course|absolutely"
    r"|definitely|confirm(?:ed)?|i do|i'?m sure|i am sure|sounds good|that'?s what i want"
    r"|let'?s do (?:it|that)|you (?:can|may)|ja|oui"
)
_REMOVED = r"(?:it|that|this|them|both|all|everything|the lot|(?:all|any|every bit) of (?:it|that))"
_REMOVES = (
    r"(?:forget|delete|remove|erase|bin|drop|scrap|ditch|trash|wipe|clear|purge|chuck|lose|dump"
    rf"|get (?:rid|shot)(?: of)?|do away with|take out|let go of)(?: {_REMOVED})?|(?:it|that) can"
    r" go|off with it|gone for good|be done with it|kill it|nuke it"
    rf"|let it go"
    r"|gone|get it (?:out|gone)|away with it|out with it"
)
_ROUNDS_OFF = (
    r"please|then|thanks|thank you|ta|cheers|now|mate|coach|and|just|for good|for sure|completely"
    r"|entirely|quite|very|i want (?:to|that|it)|i'?m certain|no problem|it|that|away|off|out|all"
    r"|everything|so|well|oh|um+|hm+|er+|level|my|the|of|about|certain|from my (?:profile|memory)"
    r"|good|great|both|the two|them all|all of them|each of them|the lot|both of them"
)
_NO = late(
    r"^(?:(?:well|oh|ah|hm+|um+|er+m*|so|actually|sorry|please|ok(?:ay)?|now|i think|i guess|just"
    r"|for now|yes|yeah|wh?o+a+h*|wow|hey|oo+h|w?hoops|oops|yikes|eek|argh+|omg|uh+)[\s,.:!–—-]+)*"
    r"(?:no|nope|nah|naw|n|don'?t|do not|never ?mind|cancel|stop|leave (?:it|that|them|be)"
    r"|not now|not yet|not today|rather not|(?:i'd|i would) rather not|best not|better not|wrong"
    r"|neither|none|skip|hold (?:off|on|fire)|hang on|wait|maybe later|later|not sure|i'?m not sure"
    r"|(?:god|lord|hell|gosh|christ|heavens|goodness|no way|absolutely|please|definitely"
    r"|certainly),? (?:no|not)"
    r"|(?:i(?:'ve| have)? )?changed my mind|on second thoughts?"
    r"|(?:let me |i'll |i need to |i want to )?(?:think|sleep) (?:about it|it over|on it))\b",
    re.IGNORECASE,
)
_KEEPS = late(
    r"^(?:(?:well|oh|hm+|um+|actually|sorry|please|ok(?:ay)?|yes|yeah|let'?s|just|rather|better"
    r"|i'd|i'll|i would)[\s,.:–—-]+)*(?:rather |better )?(?:keep|save|hold on to|retain) "
    r"(?:it|that|them|this)\b",
    re.IGNORECASE,
)
_DROPS = late(
    r"^(?:please )?(?:forget|ignore|bin|scrap) (?:it|that|this|about it)\b", re.IGNORECASE
)
_NO_ELSEWHERE = late(
    r"^(?:nein|lieber nicht|non|nej|nee|não|nie|ei|hayır|нет|ні|いいえ|不|아니요)\b", re.IGNORECASE
)
_GAP = r"(?:[\s,.!;:–—-]+|$)"
# So few, as a word may be of two sorts, and the ways to split many of them are without number.
_FEW = "{1,10}"
_ALL_AGREES = late(rf"^(?:(?:{_AGREES}|{_ROUNDS_OFF}){_GAP}){_FEW}$", re.IGNORECASE)
_ALL_REMOVES = late(rf"^(?:(?:{_AGREES}|{_REMOVES}|{_ROUNDS_OFF}){_GAP}){_FEW}$", re.IGNORECASE)
_SAYS_AGREES = late(rf"(?<!\w)(?:{_AGREES})(?!\w)", re.IGNORECASE)
_SAYS_REMOVES = late(rf"(?<!\w)(?:{_AGREES}|{_REMOVES})(?!\w)", re.IGNORECASE)


def says_yes(said: str, *, removes: bool = False, named: Iterable[str] = ()) -> bool:
    """Whether an answer agrees to what was offered.

    Args:
        said: The answer, without its closing marks.
        removes: Whether the offer is to forget something for good: the whole answer has to agree.
        named: What would be forgotten, whose names may stand in the answer.
    """
    if (not removes and _YES.match(said)) or _YES_ELSEWHERE.match(said):
        return True
    rest = said
    for name in filter(None, named):
        rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "it", rest, flags=re.IGNORECASE)
    whole, agreed = (_ALL_REMOVES, _SAYS_REMOVES) if removes else (_ALL_AGREES, _SAYS_AGREES)
    return whole.match(rest) is not None and agreed.search(rest) is not None


def only_agrees(said: str) -> bool:
    """Whether an answer says yes and nothing else.

    Args:
        said: The answer, without its closing marks.
    """
    return _ALL_AGREES.match(said) is not None and _SAYS_AGREES.search(said) is not None


def says_no(said: str, *, removes: bool = False) -> bool:
    """Whether an answer declines what was offered.

    Args:
        said: The answer, without its closing marks.
        removes: Whether the offer is to forget something.
    """
    if removes:
        return bool(_NO.match(said) or _KEEPS.match(said))
    return bool(_NO.match(said) or _DROPS.match(said))


def says_no_elsewhere(said: str) -> bool:
    """Whether an answer declines in another language.

    Args:
        said: The answer, without its closing marks.
    """
    return _NO_ELSEWHERE.match(said) is not None
