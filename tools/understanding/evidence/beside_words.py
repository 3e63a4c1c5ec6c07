"""The words in which something else than a part of a piece of evidence begins."""

import re
from typing import Final

from tools.late import late

_LED: Final = (
    r"^(?:(?:and|but|so|also|oh|ok(?:ay)?|then|now|well|plus|please|pls|actually|just|by the way"
    r"|btw|anyway|otherwise|besides)\b[\s,:–—-]*)*"
)
FILLER: Final = late(
    r"^(?:(?:yes|yep|yeah|yup|sure|of course|ok(?:ay)?|right|all right|fine|great|good|perfect"
    r"|lovely|nice|cool|thanks|thank you|no problem|gladly|happy to|well|so|oh|hm+|and|also|but"
    r"|please|pls|by the way|btw|very much|a lot)\b[\s,.:;!–—-]*)+",
    re.IGNORECASE,
)
"""Words of agreement and thanks, which tell nothing."""
BY_THE_WAY: Final = late(r"^(?:(?:and|oh|so)[\s,]+)*(?:by the way|btw)\b", re.IGNORECASE)
"""What turns to something else than was asked about."""
TRAILS: Final = late(
    r"(?:[\s,;.!–—-]+(?:and|but|also|so|then|please|pls|by the way|btw|thanks|thank you|oh))+"
    r"[\s,;.!–—-]*$",
    re.IGNORECASE,
)
OF_LIFE: Final = late(
    r"^(?:(?:i|we)(?:'?ve|'?m|'?re| have| am| are)? ?)?(?:(?:just|now|also|recently|since) )*"
    r"(?:moved|moving|relocated|relocating)(?: (?:house|away|back|over))? (?:to|from)\b"
    r"|^i(?:'?ve|'?m| have| am)? (?:(?:just|now|also|recently) )*(?:(?:got|have|started|start)"
    r" (?:an? )?(?:new |other |another )*(?:job|position|post)|(?:now )?work(?:ing)? (?:at|for|as)"
    r"|(?:got )?promoted)\b|^i(?:'?m| am|'?ve been| have been) (?:an? )?\w+(?: \w+)? since\b"
    r"|^(?:(?:my|the|current|present|also) )*(?:notice(?: period)?|pay|salary|wages?)\b",
    re.IGNORECASE,
)
"""News of the teller's life; it still has to be read as a fact."""
ANOTHER_TOO: Final = late(
    r"^(?:(?:and|oh|so|but|well|then)[\s,]+)*(?:also|plus|another thing|one more(?: thing)?"
    r"|(?:and )?(?:besides|apart from that|something else|on top of that))[\s,:–—-]+"
    r"(?:(?:i|we)(?:'?ve| have| had)? )?"
    r"(?!(?:it|that|this|they|he|she|i|we|the|an?|my|our|was|were|had|am|is|are)\b)\w+"
    r"(?: \w+){0,2}? (?:an?|the|our|my|\d+)\b",
    re.IGNORECASE,
)
"""What begins to tell another deed: "also I made a guide"."""
REMEMBER: Final = late(
    _LED + r"(?:(?:can|could|would) you\s+(?:please\s+)?)?(?:remember|note(?: down)?|keep in mind"
    r"|bear in mind|don'?t forget|be aware|you should know)\s+(?:also\s+)?(?:that\s+)?"
    r"(?=(?:i|i'm|i'd|i've|my|we|our)\b)",
    re.IGNORECASE,
)
"""What asks for something to be kept of the teller."""
_COURSE: Final = r"(?:course|class|classes|bootcamp|degree|module|lessons?|programme|mooc|tutorial)"
COURSE: Final = late(rf"\b{_COURSE}\b", re.IGNORECASE)
"""A course that is spoken of."""
OF_ONESELF: Final = late(
    _LED + r"(?:(?:forget|scrap|ignore) (?:that|what) i\b"
    r"|i (?:(?:only|really|also|still|just|now) )*(?:(?:want|need|prefer|wish|plan to"
    r"|would (?:like|love|prefer|rather)|hope(?! it))\b|live\b|earn\b|will\b|won'?t\b"
    r"|am not able|have to be"
    r"|(?:can'?t|cannot|can not) (?:really )?(?:study|learn|work|do (?:any|much|nights)|spend"
    r"|manage|make (?:any )?time|travel|move|relocate|drive|commute)"
    r"|(?:can|could) (?:only |then |also |probably )*(?:do|spend|manage|give|put in|study|learn"
    r"|work)\b|can (?:show|send|give|tell) you\b)"
    r"|i(?:'?ve)? (?:(?:will|'?ll|also|still|then) )*(?:have|got|take) (?:(?:an?|my|some|the"
    r"|two|three) )?"
    r"(?:\w+ )?(?:holidays?|vacation|annual leave|time off|days? off)\b"
    r"|i'?d (?:really |also |much )*(?:like|love|rather|prefer)\b(?! not)|i'?ll\b|i wanna\b"
    r"|(?:i'?m|i am|we'?re|we are) (?:(?:going to be|now|also|currently|still) )*(?:away|off|ill"
    r"|sick|busy|on (?:holiday|leave|vacation|call)|moving|travell?ing|flying|going|leaving"
    r"|visiting|looking (?:for|to)|based|living|free|getting married)\b"
    r"|(?:on )?(?:holidays?|vacation|annual leave|parental leave)\b|(?:away|out) (?:from|until|for"
    r"|on|all)\b|no (?:study|studying|learning)\b"
    r"|(?:after|from|before|until|till) (?:that|then|march|april|may|june|july|august|september"
    r"|october|november|december|january|february)[\s,]+(?:on )?i (?:can|could|have|will)\b"
    r"|(?:i(?:'?ve| have|'?m| am)? )?(?:just |also |now |recently )*(?:started|starting|enrolled"
    r"|signed up|registered|begun|began|booked|taking|doing|joined)\b(?: \S+){0,3}?"
    rf" (?:\S+ )?{_COURSE}\b(?! for (?:the|our|my|new|all)\b)"
    r"|my (?:salary|pay|notice(?: period)?|target|goal|hours|english|german)\b[^.;!?]{0,20}"
    r" (?:is|are|was|were|should)\b)",
    re.IGNORECASE,
)
"""What tells of the teller as they are now, of their time or of their wishes."""
HOURS_ON_IT: Final = late(
    r"^(?:(?:and|so|also|but|oh)[\s,]+)*(?:i |i'?ve |i have )?(?:spent|put|invested|used)"
    r" (?:about |around |roughly |some |maybe |almost |nearly |over )*\d+(?:[.,]\d+)? ?(?:h|hrs?"
    r"|hours?)\b(?: of (?:work|study))? ?(?:on|into|in|for)? ?(?:it|that|this)?\b"
    r"(?: (?:last|this|past) week| so far| in total| altogether)?[\s.,;!]*$",
    re.IGNORECASE,
)
"""The time that went into a deed, which the check-in counts."""
GIVES_LEVEL: Final = late(
    _LED + r"(?:\S[^.;!?]{0,50}?\s)?"
    r"(?:say|call|put|rate|guess|at|an?|is|are|to|be|am|level|like|now|i'?m|:|=)"
    r" ?(?:about |around |maybe |more like |level |an? |at )*[0-5](?:\s*/\s*5)?"
    r"(?=\s*(?:$|[.,;!?]|\b(?:in|at|for|there|now|on|then|please|i think|rather|instead|and"
    r"|because|as|since|too|by now)\b))"
    rf"|{_LED}[a-z][\w+#./-]*(?: [\w+#./-]+){{0,2}} [0-5](?:\s*/\s*5)?"
    r"(?: (?:now|today|by now|then|too))*[\s.!]*$",
    re.IGNORECASE,
)
"""How a level is given; it still has to be read as one."""
ORDERS: Final = late(
    _LED + r"(?:(?:can|could|would|will) you\s+(?:please\s+|also\s+)*|let'?s\s+|(?:can|could"
    r"|may|shall) (?:we|i)\s+|i(?:'d| would) like to\s+)?(?:make|set|put|change|move|push|extend"
    r"|lower|raise|reduce|increase|add|plan|replan|re-plan|update|give|mark|rate|postpone|delay"
    r"|show|list|export|compare|draft|(?:assess|quiz|test|check|grill|examine|ask|evaluate)"
    r" (?:me|my))\b",
    re.IGNORECASE,
)
"""What may order something; it still has to be read as an order."""
POLITELY: Final = late(
    r"^(?:(?:and|also|so|please|then)[\s,]+)*(?:can|could|would|will) you\s+(?:please\s+|also\s+)*"
    r"(?P<order>[^?]+?)\s*\?+\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""What orders in the form of a question."""
ASKS: Final = late(
    r"^(?:(?:and|but|so|also|then|now|please|by the way|btw|ok(?:ay)?)[\s,]+)*(?:what(?:'?s)?"
    r"|which|how|why|where|when|who|can|could|may|shall|should|is|are|am|do|does|did|will|would"
    r"|has|have)\b.*\?\s*$",
    re.IGNORECASE | re.DOTALL,
)
TELLS_ON: Final = late(
    r"^(?:(?:and|also|so|but|well|oh)[\s,]+)*(?:(?:it|that|this|all (?:of )?(?:it|that)) (?:was"
    r"|were|happened|took|had|is about)|the (?:problem|trouble|matter|reason|aim|goal|task|issue"
    r"|result)\b|(?:we|they|nobody|no one|everyone|people|the \w+(?: \w+)?|our \w+) (?:was|were"
    r"|had|needed|wanted|asked|waited|kept|could|used to|\w+ed)\b)",
    re.IGNORECASE,
)
"""What goes on telling of the deed after something else was said."""

KEPT_TOO: Final = late(
    r"^(?:(?:and|so|please|pls|(?:can|could|would) you|just|then)[\s,]+)*(?:keep|save|note|record"
    r"|add|store|put|take|log|count)(?: down)? (?:that|this|it)(?: one| down)?"
    r"(?: please| for me| to my \w+| in)*,? (?:too|as well|also)(?:[\s,]+(?:please|pls|thanks"
    r"|thank you))*[\s.!?]*$"
    r"|^(?:(?:and|so|please|pls|(?:can|could|would) you|just|then)[\s,]+)*also (?:keep|save|note"
    r"|record|add|store) (?:that|this|it)(?: one| down)?(?:[\s,]+(?:please|pls|thanks))*[\s.!?]*$",
    re.IGNORECASE,
)
"""What asks for another piece beside the one that was kept."""
