"""Words that turn round what a clause seems to tell of the user: denied, others', past, wished.

No reader of levels knows every such word, so what a reader has found is held against these again,
whichever reader it was: see ``vouching``.
"""

import re
from typing import Literal

from tools.late import late

Turn = Literal["denied", "others", "supposed", "past", "asked"]
"""How a clause turns what it seems to tell."""

_FIGURE = r"(?:[0-5]|zero|one|two|three|four|five)"
_LEVEL = rf"(?:(?:an?|at|level|about|maybe|like|around) )*{_FIGURE}\b"
_SAYS = r"(?:say|call|put|give|rate|go|guess|mark|score|reckon|take|settle|claim|note|write)"

_NOT = r"(?:\b(?:no|not|never|nothing|cannot|(?:is|ai|was|would|could|do|did|ca|wo)nt)\b|n't\b)"
_ACCOUNTED = late(
    r"\b(?:no|nah|nope)[,.]? (?:wait|sorry|hang on|hold on|actually|doubt|question|worries|lie"
    r"|kidding|joke)\b|\bnot (?:only|just|even|bad|to mention|going to lie|gonna lie)\b"
    r"|^(?:no|nah|nope)\b(?! (?:way|one|chance|longer|more|doubt)\b)"
    r"|\bif (?:not|anything|that|any|only|i'?m (?:being )?(?:\w+ )?(?:honest|fair|strict"
    r"|generous|modest|kind)|i am (?:being )?(?:\w+ )?(?:honest|fair|strict|generous|modest|kind)"
    r"|pushed|pressed|you ask me|i (?:have|had) to (?:guess|choose|pick|say|put))\b"
    rf"|(?:\bi (?:w|sh|c)ould ?)?{_NOT}(?: [\w']+){{0,6}}? (?:more|higher|better|further|above"
    rf"|over|beyond|other)(?: than)?"
    rf"(?= {_LEVEL})"
    rf"|(?:{_NOT}|\b(?:no longer|instead of|rather than|than)\b)(?: really| quite)?"
    rf" {_LEVEL}(?! (?:in|at|on|for|of|with)\b)"
    r"|\bsince\b.*$|\bwhen it comes to\b|\b(?:since|for|over|in|from|after) (?:the )?(?:last"
    r"|past)\b"
    r"|\bi (?:suppose|guess|imagine|assume)\b"
    r"|\b(?:if|when|as long as|provided|with) (?:someone|somebody|a colleague|i have (?:someone"
    r"|help)|i get help|i(?:'m| am) (?:helped|shown))\b"
    rf"|\bi(?:'?d| would| should| could| might)? (?:(?:now|then|therefore|rather|maybe|still|just"
    rf"|only|also|\w+ly) ){{0,2}}{_SAYS}\b"
    rf"|\b(?:would|could|can|might|may) (?:you|u|we) (?:please )?{_SAYS}\b"
    rf"|\b(?:might|may) (?:well |just |now )?be(?: an?| about| around)?(?= {_LEVEL})"
    r"|\b(?:should|ought to) (?:really |actually )?(?:be|say|read|have been|stay|remain|go back)\b"
    r"|\bthey(?:'re| are)\b(?= (?:both|all|each|at|an?|about|only|just|now|[0-5])\b)"
    r"|\bcan'?t (?:complain|lie)\b|\bdon'?t (?:worry|mind|forget)\b|\bwhy not\b"
    r"|\bwas (?:wrong|too)\b",
    re.IGNORECASE,
)
"""What holds such a word and turns nothing: corrections, limits, manners of speaking."""

_PERSON = (
    r"(?:boss|bosses|managers?|leads?|colleagues?|co-?workers?|friends?|mates?|buddy|wife|husband"
    r"|partner|brother|sister|son|daughter|kids?|mother(?![ -]tongue)|father|mum|mom|dad"
    r"|teachers?|tutors?"
    r"|mentors?|trainers?|coaches|clients?|customers?|students?|pupils?|patients?|people|folks"
    r"|peers?|teams?|foreman|supervisors?|chef|director|ceo|cto|hr|recruiters?|interviewers?"
    r"|employers?|company|school|university|test|quiz|exam|assessment|survey|review|form|report"
    r"|certificate|posting|job ad|ad|advert|job|role|cv|résumé|resume|linkedin|chatgpt|gpt|claude"
    r"|google|everyone|everybody|someone|somebody|nobody|no one|others|another|guy|girl|man|woman"
    r"|interns?|juniors?|seniors?|staff|crew|family|girlfriend|boyfriend|uncle|aunt|cousin)"
)
_VERB = (
    r"(?:says?|said|saying|thinks?|thought|reckons?|reckoned|claims?|claimed|maintains?"
    r"|maintained|insists?|insisted|believes?|believed|tells?|told|writes?|wrote|puts?|gives?|gave"
    r"|rates?|rated|calls?|called|marks?|marked|scores?|scored|grades?|graded|considers?"
    r"|considered|sees?|saw|ranks?|ranked|has|had|have|wants?|wanted|needs?|needed|asks?|asked"
    r"|requires?|required|expects?|expected|suggests?|suggested|assures?|swears?|states?|stated"
    r"|estimates?|estimated|praises?|jokes?|argues?|finds?|found|feels?|felt|would|will|keeps?"
    r"|is|are|was|were|knows?|knew|uses?|used|does|did|can|handles?|lists?|judges?|judged"
    r"|assumes?)"
)
_OTHERS = late(
    rf"(?<!i am )(?<!i'm )\b(?:my|our|the|an?|his|her|their|one|some|every|most|all|each|those"
    rf"|these|this|that|two|three|many|of)"
    rf" (?:[\w'-]+ ){{0,2}}?{_PERSON}\b(?: [A-Z]\w+)?(?:'s|,? (?:\w+ )?{_VERB})\b"
    rf"|(?:^|\b(?:that|and|but|as|so|lol|haha|well) ){_PERSON} (?:\w+ )?{_VERB}\b"
    r"|\b(?:according to|in the (?:eyes|opinion|view|words) of|as (?:per|far as) (?:my|the)"
    r"|in (?:his|her|their) (?:eyes|opinion|view|book)|if you (?:ask|believe) (?:my|the|her|him"
    r"|them))\b"
    rf"|\b(?:says|said|reckons?|thinks|claims|thought|swears|wrote) (?:my|our|the|an?|his|her)"
    rf" (?:\w+ )?{_PERSON}\b"
    r"|\b(?:he|she|they|everyone|everybody|someone|somebody|nobody|no one|people|others)"
    rf"(?:'s|'re|'ve|'d|'ll| (?:\w+ )?{_VERB})(?!\w)(?! (?:saved|noted|put down|recorded)\b)"
    r"|^(?:and )?(?:says|said|thinks|reckons|claims)\b|\bi (?:read|see|saw|noticed?|heard|found)"
    r" (?:that )?(?!my\b)|\b(?:in|on|by) (?:your|their|the) (?:list|table|plan|posting|catalogue"
    r"|role"
    r"|target|gaps?|requirements?|ad|advert|chart)\b"
    r"|(?:^|\b(?:that|and|but|as|so|than) )(?-i:(?!It\b|That\b|This\b|There\b|Which\b|What\b"
    r"|Mine\b"
    r"|All\b|Both\b|One\b|None\b|Nothing\b|Everything\b|Now\b|So\b|And\b|But\b|My\b"
    r"|I\b)[A-Z][a-z]+)"
    r" (?:has|hasn't|had|does|doesn't|did|didn't|knows?|knew|can|can't|says|said|thinks|thought"
    r"|uses"
    r"|used|gave|gives|rated?s?|wants?|works)\b"
    r"|\b(?:my|our|the|an?|this|that|his|her|their) (?:[\w'-]+ ){1,3}?(?:says?|said|thinks?"
    r"|thought"
    r"|claims?|reckons?|believes?|insists?|knows?|shows?|wrote|states?|finds?) (?:that )?(?:i|my"
    r"|me)\b"
    r"|\b(?:been|was|were|got|get|getting|am|i'm) (?:told|rated|graded|scored|assessed|ranked"
    r"|judged|asked|given|called)\b"
    r"|\b(?:my|our|the|an?|this|that|some|his|her|their)"
    r" (?!level\b|skills?\b|own\b|gut\b|heart\b|feeling\b|head\b|last\b|past\b|more\b)[\w'-]+"
    r"(?: [\w'-]+)? (?!is\b|was\b|as\b|has\b|does\b|(?:week|month|year|day|hour|time|course)s\b)"
    r"(?:[a-z]{2,}[a-rt-z]s|said|told|thought|wrote|gave|put|graded|rated|scored|marked|ranked"
    r"|(?:maintain|insist|claim|suggest|stat)ed)(?: \w+)? (?:that\b|me\b|my\b|i(?:'m| am)\b)",
    re.IGNORECASE,
)
_SUPPOSED = late(
    r"\bor (?:else\b|i(?:'ll| will|'m (?:going to|gonna))? (?:just )?(?:delete|uninstall|quit|leave"
    r"|stop|throw|report|kill|smash|sue|go)\b)"
    r"|\b(?:if|unless|suppos(?:e|ing|edly)|imagin\w+|pretend\w*|assum(?:e|ing)|hypothetical\w*"
    r"|wish\w*|hop(?:e|es|ing)|hopefully|want(?:s|ed)?|wanna|aim\w*|plans?|planning|planned"
    r"|dreams?|goal|target"
    r"|need(?:s|ed)?|require[sd]?|must|ought|going to|gonna|will|shall|would|could|might|may"
    r"|should|someday|eventually|soon|(?:some|one) day|next (?:week|month|year|spring|summer"
    r"|autumn|fall|winter|time)|until|till|by (?:then|the (?:end|time)|next|(?:early|late|mid)"
    r"|(?:spring|summer|autumn|winter|christmas|easter|new year|january|february|march|april|may"
    r"|june|july|august|september|october|november|december)\b)|once (?:i|the|my|it)|when (?:i|the"
    r"|my|it)|meaning to|trying to|about to|(?:like|love|supposed|expected) to|in (?:an?|one|two"
    r"|three|six|\d+) (?:weeks?|months?|years?)(?:'s?)? time|on (?:my|the|its|a) (?:good )?way|on"
    r" track|towards?|heading|working (?:up )?to|approaching|resp|respectively|otherwise)\b"
    r"|(?:'ll|'d)\b",
    re.IGNORECASE,
)
_PAST = late(
    r"\b(?:was|were|used to|had|ago|formerly|previously|back (?:then|when|in)|at the time|once"
    r"|in the past|(?:last|a) (?:week|month|year|spring|summer|autumn|winter)(?: ago)?"
    r"|before (?:the|i|my|that)|in (?:19|20)\d\d|at (?:school|uni|university|college)|thought"
    r"|forgot(?! to (?:mention|say|add|tell|list|put|name|include|note|write)\b)\w*"
    r"|remember)\b",
    re.IGNORECASE,
)
_DENIED = late(
    r"\b(?:no|not|never|none|nor|neither|nothing|cannot|hardly|scarcely|without|nowhere|far from"
    r"|refus\w+|disagree\w*|deny|denied|wrong|incorrect|untrue|doubt\w*|unsure|unable|lack\w*|fail"
    r"\w*|avoid\w*|instead of|anything but|dunno|idk|wonder\w*|less than|below|under|zero|barely"
    r"|too (?:high|low|much|generous|harsh)|exaggerat\w+|overstat\w+|lie|lying|a stretch)\b"
    r"|(?:n't|\bdont|\bcant|\bwont|\bisnt|\bhavent|\bdidnt|\bdoesnt|\bwouldnt)\b",
    re.IGNORECASE,
)
_ASKED = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|hm+|well|then)\s+)*(?:what|which|how|why|where|when|who|is|are"
    r"|am"
    r"|do|does|did|should|can|could|would|will|shall|may|have i|has)\b",
    re.IGNORECASE,
)
_OF_MENTIONS = late(
    r"\b(?:heard|hear(?:ing)?|read(?:ing)? about|opinions?|views?|curious|interested|interests?"
    r"|ask(?:ed|ing|s)?|told|advised|recommend\w*|suggest\w*|think(?:ing)? (?:of|about)|look(?:ed"
    r"|ing)? (?:at|into)|let's|please|talk\w* about|about (?:me|you)|questions?|worth|useful"
    r"|scared|afraid|avoid\w*|hate|prefer|learn(?:ing)?|start(?:ing)?|sign(?:ed|ing)? up|enrol\w*"
    r"|drop(?:ped)?|quit|gave up|forgot(?! to (?:mention|say|add|tell|list|put|name|include"
    r"|note|write)\b)\w*|remember|idea|clue|means?|stands? for)\b",
    re.IGNORECASE,
)


_GOVERNS = late(
    r"\b(?:do not|don'?t|no need to|not to) (?:\w+ )?(?:save|note|record|write|count|store)\b"
    r"|^(?:what )?(?:if|unless)\b|\b(?:suppos(?:e|ing)|imagine|pretend|assum(?:e|ing)"
    r"|hypothetical\w*|i wish|hopefully|hoping|i hope|would (?:be|have)|want to (?:be|have|get"
    r"|reach)"
    r"|by (?:then|the end|next \w+)|next (?:year|month|spring|summer|autumn|winter))\b",
    re.IGNORECASE,
)
"""What the rest of a sentence hangs on as well."""

_TWICE = late(
    r"\b(?:never|not|cannot)\b(?: [\w']+){0,3}? (?:not|without|no|none|zero|nothing)\b|n't\b"
    r"(?: [\w']+){0,3}? (?:not|without|no|none|zero|nothing)\b(?! more\b)",
    re.IGNORECASE,
)
"""A denial that is denied: "never not", "can't say that I have no"."""
_RESERVED = late(
    r"\b(?:never again|this (?:week|month|year|morning)|since|lately|recently|in (?:\w+ )?(?:years"
    r"|months|weeks|ages|a while|anger|production|prod)|for (?:\w+ )?(?:years|months|weeks|ages"
    r"|a while|now)|much|often|seriously|properly|professionally|commercially|at scale|any ?more"
    r"|any longer|these days|today)\b",
    re.IGNORECASE,
)
"""What leaves more than nothing of what is denied."""
_LONG_AGO = late(
    r"\b(?:back (?:then|when|in)|at the time|used to|ago|formerly|in (?:19|20)\d\d|in the past)\b",
    re.IGNORECASE,
)
_HALF_SURE = late(
    r"\b(?:don'?t|do not|can'?t|cannot|couldn'?t) (?:\w+ )?(?:think|believe|say|claim|remember"
    r"|recall)\b",
    re.IGNORECASE,
)

_NOW = late(r"\b(?:now|today|currently|at the moment|already)\b", re.IGNORECASE)


def turned(segment: str, *, none: bool, mention: bool = False, begins: bool = True) -> Turn | None:
    """Return how a part of a sentence turns the level or the mention that it seems to tell.

    Args:
        segment: The part, with plain quotes.
        none: Whether the level is 0, which a denial tells.
        mention: Whether a skill is only named.
        begins: Whether the part begins a sentence, where a question would begin.
    """
    said = segment if mention else _ACCOUNTED.sub(" ", segment)
    if _OTHERS.search(said):
        return "others"
    if begins and _ASKED.match(said):
        return "asked"
    if not none and _DENIED.search(said):
        return "denied"
    if _SUPPOSED.search(said) or (mention and _OF_MENTIONS.search(said)):
        return "supposed"
    if none:
        return _turned_none(segment)
    past = not mention and _PAST.search(said) and not _NOW.search(said)
    return "past" if past else None


def _turned_none(said: str) -> Turn | None:
    if _RESERVED.search(said):
        return "denied"
    if _TWICE.search(said) or _HALF_SURE.search(said):
        return "supposed"
    return "past" if _LONG_AGO.search(said) and not _NOW.search(said) else None


def governs(before: str, after: str) -> Turn | None:
    """Return how a part of a sentence turns what stands after it in the same sentence, if it does.

    Args:
        before: The part, with plain quotes.
        after: What stands after it.
    """
    if _NOW.search(after):
        return None
    said = _ACCOUNTED.sub(" ", before)
    if _OTHERS.search(said):
        return "others"
    return "supposed" if _GOVERNS.search(said) else None
