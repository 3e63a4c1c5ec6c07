"""Whether a clause states how things are with the user now: only then may it change a level."""

import re
from typing import Literal

from tools.late import late

Standing = Literal["plain", "question", "hypothetical", "others", "wish", "posting"]
"""How a clause stands to the facts; everything but *plain* leaves the memory alone."""

_FIGURE = (
    r" (?:an? |it'?s |about |around |maybe |like |at |only |just )*"
    r"(?:[0-5](?:\s?/\s?5)?|zero|one|two|three|four|five)\s*(?:[.,;!]|$|and\b|but\b)"
)
"""A level that ends a part: "let's say 2" supposes nothing, other than "let's say I had a 2"."""

_CLAUSE = (
    r"[^,.;!?]*\b(?:i|we|you|they|he|she|it|is|are|was|were|has|have|had|knew|got|becomes?"
    r"|became)\b"
)
"""What makes a clause: "let's say data analyst" or "let's say 6 hours" decides, and has none."""

_GRANTED = (
    r" be (?:at all )?(?:possible|ok(?:ay)?|all ?right|alright|fine)(?: for you| with you)?,?"
    r" (?:to|if (?:we|you))\b"
)
"""What asks for leave and supposes nothing: "would it be all right to start on Monday"."""

_HYPOTHETICAL = late(
    r"\bwhat if\b|(?<!idea )(?<!know )(?<!sure )(?<!see )(?<!wonder )\bif (?:i|my)\b"
    r"(?!'?m (?:\w+ )?(?:honest|fair|strict|generous|kind|modest|picky|harsh|lenient)(?:ly)?\b"
    r"| (?:remember|recall)\b)|(?<!\bi )\b(?:suppose|supposing|imagine|assume|assuming"
    r"|hypothetically|pretend"
    rf"|let'?s say(?!{_FIGURE})(?={_CLAUSE})|let'?s (?:pretend|assume|imagine)"
    r"|say i (?:were|was|had|knew)"
    r"|were i (?:to )?"
    rf"|had i|as if i|i wish)\b|\bwould (?:i|it(?! take|{_GRANTED})|that|my|the)\b"
    r"|\b(?<!when )i(?:'d| would) (?:be(?! (?:available|able to|free|glad|happy|grateful)\b)"
    r"|have)\b"
    r"|\bi(?:'m| am) not saying\b|\bi (?:never|didn't|did not) (?:say|said|claim|claimed)\b"
    r"|^on (?:a|my) (?:good|bad|great|rough) days?\b"
    r"|\b(?:could|might|may) (?:well |also |maybe )?be (?:an? |at )?[0-5] (?:if|when|once|after)\b"
    r"|\bi (?:could|might) (?:\w+ )?(?:claim|pretend|lie|write|bluff)\b"
    r"|\b(?:it|that) would be (?:a lie|wrong|lying|cheating|untrue|a stretch|nice|too much)\b"
    r"|^say (?:that )?(?:i'm|i am|i had|my)\b|^for example\b|\bwould be enough\b"
    rf"|^would\b(?! (?:you|we)| it{_GRANTED})"
    r"|\b(?:put|write|list|have)\b.* (?:on|in) (?:my|the|a) (?:cv|résumé|resume|linkedin)\b",
    re.IGNORECASE,
)
_PEOPLE = (
    r"(?:colleagues?|co-?workers?|friends?|boss|managers?|teams?|team-?mates?|wife|husband|partner"
    r"|brother|sister|son|daughter|mother(?![ -]tongue)|father|mom|dad|mentor|mentee|intern"
    r"|reports?|peers?|cto"
    r"|ceo|lead|company|employer|recruiter|candidate|interviewer|students?|guy|girlfriend"
    r"|boyfriend|roommate|neighbou?r|mates?|buddy|pal|hires?|cousin|uncle|aunt|nephew|niece"
    r"|flatmate"
    r"|housemate|supervisor|tutor|clients?|bloke|lad|nan|grandad|apprentices?|trainees?"
    r"|assistants?|deput(?:y|ies)|teachers?|trainers?|instructors?|professors?|classmates?)"
)
_STATES = (
    r"(?:is|are|was|were|has|have|had|knows?|speaks?|uses?|used|can|says?|said|thinks?|reckons?"
    r"|believes?|wants?|wanted|asks?|asked|expects?|needs?|hopes?|told|tells|suggests?|suggested"
    r"|considers?|puts|rates?|rated|does"
    r"|did|got|claims?|with|also|all(?! (?:day|night|week|year|the time|sorts?|kinds?)\b)|at \d"
    r"|(?!(?:from|by|to|of|for|in|on|within|after|before|than)\b)\w+ \d)\b"
)
_PERSONS = (
    r"(?<!ing )people"
    r"(?! (?:management|skills?|leadership|operations|analytics|development|ops)\b)"
)
_JUDGES = (
    r"(?:linkedin|chatgpt|claude|google|(?:the|a|an|this|that|my|some) (?:online )?(?:test|quiz"
    r"|exam|tool|app|website|site|course|cv|résumé|resume|profile|bootcamp|school|survey))"
)
"""What is no person and judges or tells all the same."""

_OTHERS = late(
    # Where somebody works is no one who has a level: "at an insurance company, SQL 4".
    rf"\b(?!(?:(?<=\bat )|(?<=\bin )|(?<=\bfor ))(?:\w+ ){{1,3}}{_PEOPLE}, )"
    rf"(?:my|our|the|his|her|their|your|another|a|an) (?:\w+ )?{_PEOPLE}(?: [A-Z]\w+)?(?:'s|'re"
    rf"|,? {_STATES})"
    rf"|^\W*(?:(?:and|but|ok|well|lol|haha|so)\W+)*(?:(?:ex|old|former|last)[ -])?{_PEOPLE}"
    r" (?:always |still )?(?:says?|said|thinks?|thought|reckons?|claims?|rates?|rated|puts?|gives?"
    r"|gave|told|tells|wants?|insists?)\b"
    rf"|^(?:he|she|they(?! pay me\b)|we|{_PERSONS}|everyone|someone|somebody|most \w+|everybody"
    rf"|nobody)"
    rf"(?:'s|'re|'ve|\s+(?:\w+ )?{_STATES})"
    r"|\b(?:my|our|the|his|her) (?!own\b|gut\b|heart\b|feeling\b|head\b|instinct\b)\w+(?: \w+)? "
    r"(?:said|reckons|reckoned|claims(?= (?:that|i|i'm|my|it|to)\b)|insists|insisted|suggested"
    r"|told me|puts? me|gave me(?! an? (?:\w+ )?(?:raise|rise|bump|increase)\b)"
    r"|gives me|has me"
    r"|had me|rates me|rated me)\b"
    rf"|\b(?:says|said|thinks|reckons|claims|according to) (?:my|our|the|his"
    rf"|her) (?:\w+ )?{_PEOPLE}\b"
    rf"|\b{_JUDGES} (?:\w+ )?(?:says?|said|rates?|rated|gave|gives|puts?|scored|claims?|thinks?)\b"
    rf"|^\W*(?:system|assistant|developer|admin(?:istrator)?)\W{{0,2}}:"
    rf"|\b(?:the|this) user(?:'s|,? {_STATES})"
    rf"|\b(?:he|she|they|someone|who|{_PERSONS})(?:'s|'re|'ve|\s+{_STATES}) "
    r"|\b(?:he|she|they|someone|everyone|people|who)(?:'d| would|'ll| will|'ve| have|'s| has)? "
    r"(?:give|gave|given|giving|rates?|rated|calls?|called|marks?|marked|scores?|scored) me\b"
    rf"|\b(?:my|our|the|his|her|their) (?:\w+ )?{_PEOPLE} (?:keeps?|kept|is|was) (?:on )?(?:telling"
    r"|saying|insisting)\b"
    r"|^(?:an?|one|some|another|two|three|a few|many|most) (?:\w+ )?\w+ of (?:mine|ours|his)\b",
    re.IGNORECASE,
)
_MYSELF = late(
    r"\b(?:i(?:'m| am| was| work as| worked as)|my name is|my name's)(?: [\w'-]+,?){0,3}?"
    rf" an? (?:\w+ )?{_PEOPLE}\b",
    re.IGNORECASE,
)
"""What the user is, in the words for others: "I'm Lena, a teacher, HTML 3/5"."""
_WHO_I_AM = late(r"\b(i(?:'m| am) an? [\w' -]{2,40}?) who\b", re.IGNORECASE)
"""What the user says of themselves: "a nurse who wants to become an analyst"."""
_ONE_OF_THEM = late(
    r"\bi(?:'m| am| was)? (?:\w+ )?(?:mentor\w*|manage\w*|lead|led|teach|train\w*|coach\w*"
    r"|work\w* with|report\w*)\b",
    re.IGNORECASE,
)
_MISTAKEN = (
    r"(?:(?:just |only |really |clearly |maybe |probably |being |a bit |far |way |much |too )*"
    r"(?:flatter|overstat|understat|overrat|underrat|oversell|undersell|exaggerat|boast|bragg"
    r"|show(?:ing)? off|lying|kidding|joking|fooling|bluffing|guessing|modest|generous|optimistic"
    r"|pessimistic|humble|hard on|harsh|kind to|wrong|mistaken|off|vain|cocky|tired|drunk|high"
    r"|low|shy|dishonest|honest|sloppy|hasty|quick)\w*)"
)
"""Why a level was put wrong before ("I was flattering myself"): it says nothing of the past."""

_WISH = late(
    r"^(?:(?:and|so|but|still|really|just)\s+)*(?:hoping|planning|aiming|trying|wanting|wishing"
    r"|looking|going"
    r"|hope|aim|plan|wish) to\b|\bi doubt\b|^(?:my |the )?\S+(?: \S+)? to be (?:an? |at )?\d"
    r"|\bi(?:'d| would) (?:\w+ )?(?:like|love|want|need)"
    r" (?:my|the)\b|\bwas (?:an? |at )?\d\b.*\b(?:before|until|once|till)\b"
    r"|\bi(?:'d| would)? (?:\w+ )?(?:want|like|love|hope|wish|plan|aim|intend|need|have|wanna"
    r"|ought)"
    r"(?:ed)? to (?:\w+ )?(?:learn|be|become|get|reach|have|know|improve|master|study|understand"
    r"|grow|move|raise|level)\b"
    r"|\bi(?:'m| am) (?:going|planning|hoping|aiming|trying|about) to\b"
    r"|\bi(?:'ll| will| shall)\b|\b(?:my (?:goal|aim|dream|plan|target)) (?:is|for|would)\b"
    r"|\b(?:aim|go|going|aiming|hoping|shoot) for\b|\bsome ?day\b|\bby then\b|\bone day\b"
    rf"|\bi used to\b|\bi was (?!{_MISTAKEN})(?:once |at |a )?\b|\bback then\b"
    r"|\bback in (?:\d|the|my|uni|school|college)|\bwas\b[^,;.]*\bin (?:19|20)\d\d\b"
    r"|\bin the past\b|\byears ago\b|^before (?:the|my|i|we)\b.*\bwas\b"
    r"|^give me (?:an?|another|\w+) (?:days?|weeks?|months?|years?|summer|winter)\b"
    r"|\bi (?:could|might|should|must) (?:be|become|learn|reach|get|have)\b"
    r"|\b(?:stop|cap|halt) [^,.;!?]{1,30} at (?:level )?[0-5]\b"
    r"|\b(?:only|just|no further than) (?:till|until|up to|to) (?:level )?[0-5]"
    r"(?=\s*(?:[,.;!]|$|then\b|first\b|please\b|pls\b))|\bget (?:me|us"
    r"|my [\w+#.]+) (?:up )?to (?:an? |level )?[0-5]\b"
    r"|\bi'd (?:like|love)\b|\bnot sure\b|\bdon't know (?:if|whether|what)\b"
    r"|\b(?:i'm|i am) not (?:an? |that |very |really |so |too )*(?:\w+ )?"
    r"(?:expert|advanced|good|great|strong|senior|fluent|at \d|\d)\b",
    re.IGNORECASE,
)
_OFFER = (
    r"(?:job|role|posting|position|ads?|adverts?|advertisement|listing|vacancy|opening|jd|spec"
    r"|description|company|firm|bank|recruiter|agency|headhunter|employer|hospital|council|school)"
)
_ASKS_FOR = (
    r"(?:asks?|asked|needs?|needed|wants?|wanted|requires?|required|lists?|listed|expects?"
    r"|expected|demands?|demanded|calls? for|looks? for|(?:is|are|was) (?:asking|looking|after)"
    r"|mentions?|mentioned|insists? on)"
)
_POSTING = late(
    r"\b(?:required|requirements?(?! (?:gathering|engineering|analysis|management"
    r"|elicitation)| ?[:=]? [0-5]\b)"
    r"|preferred|must[- ]haves?|nice[- ]to[- ]haves?|is needed"
    r"|needed for"
    r"|responsibilities|we(?:'re| are) (?:looking|hiring|seeking)|you(?:'ll| will| have| bring)"
    r"|the ideal candidate|(?:the|this|that|one|an?) (?:job |role )?(?:job|role|posting|position"
    r"|ads?"
    r"|adverts?|advertisement|listing|vacancy|jd|description|company|recruiter) "
    r"(?:asks?|needs?|wants?|requires?|says?|lists?|expects?)|they(?:'d| would| might)? (?:\w+ )?"
    r"(?:want|need|ask|require|expect))\b"
    r"|\bi(?:'m|'ve| have)? (?:just )?appl(?:y|ied|ying) (?:as|for|to|at)\b"
    rf"|\b{_OFFER}(?:'s)?\b(?: (?!i\b|my\b)[\w'-]+){{0,6}} {_ASKS_FOR}\b"
    rf"|\b(?:said|says|told me|tells me|reckons?|insists?|insisted|suggests?|suggested|thinks?)\b"
    r"[^.;]{0,40}\bi(?:'d)? (?:\w+ )?(?:need|should|must|have to|ought|want)\b"
    r"|\b(?:is|are|was) what (?:they|he|she|you|the \w+) (?:\w+ )?(?:ask|want|need|requir"
    r"|expect|look|list)\w*\b"
    r"|^(?:you|one|people|everyone|candidates?|applicants?) (?:\w+ )?(?:need|needs|must|should|have"
    r" to|has to)\b"
    r"|\bi(?:'d)? (?:\w+ )?need(?: to (?:have|reach|be(?: at)?|get to))? [\w.+# -]{1,30}"
    r" (?:at|to be|on|up to)(?: (?:an? |about |level )*)[0-5]\b",
    re.IGNORECASE,
)
_SCHOOLING = (
    r"(?:degree|apprenticeship|bachelor|master|diploma|[ao][ -]levels|b\.?sc|m\.?sc|b\.?a|m\.?a"
    r"|mba|phd|bootcamp|traineeship|course)"
)
_QUESTION = late(
    r"\?\s*$|^(?:says who|since when|what|which|how|why|where|when|who|whose|is|are|am|was|were"
    r"|do(?! \d)|does"
    rf"|did(?! \d| an? | some | all | my (?:[\w.'-]+ ){{0,3}}?{_SCHOOLING})|should"
    r"|can|could|would|will|shall|may|have i|has|isn't|aren't|don't|doesn't)\b",
    re.IGNORECASE,
)
_NO_OFFER = late(
    r"^(?:please )?(?:do not|don't|never|i (?:don't|do not) (?:want|need|wish"
    r"|like) (?:you )?(?:to )?"
    r"|stop|not) ?(?:ever )?(?:forget\w*|delet\w*|remov\w*|eras\w*|set\w*|chang\w*|add\w*|sav\w*"
    r"|plan\w*|mak\w*|stor\w*|record\w*|export\w*|import\w*|restor\w*|back\w*|writ\w*|overwrit\w*"
    r"|adopt\w*|switch\w*|start\w*|do|be|become|target\w*|an?)\b",
    re.IGNORECASE,
)


WANTED_OF_ME = late(
    r"\b(?:my|the|our) [\w-]{3,15} (?:want|need|expect|ask|tell|require)s me to"
    r"(?= (?:finish|end|(?:be|get) (?:done|ready|finished|through)) (?:by|before|until)\b)",
    re.IGNORECASE,
)
"""A last day that another sets for the writer: "my boss wants me to finish by May"."""


def standing(clause: str) -> Standing:
    """Return how a clause stands to the facts of the user's own present."""
    if _HYPOTHETICAL.search(clause):
        return "hypothetical"
    own = WANTED_OF_ME.sub("I need to", _WHO_I_AM.sub(r"\1,", without_others(clause)))
    if _OTHERS.search(_MYSELF.sub("i'm", own)) and not _ONE_OF_THEM.search(clause):
        return "others"
    if _WISH.search(clause):
        return "wish"
    if _QUESTION.search(clause):
        return "question"
    return "posting" if _POSTING.search(clause) else "plain"


def without_others(clause: str) -> str:
    """Return a clause without what tells of others beside it: their praise, or their part of it."""
    return _OPINION_AFTER.sub("", _OTHERS_AFTER.sub("", _PRAISED.sub("", clause)))


_OTHERS_AFTER = late(
    r",\s+(?:(?:but|and|since|because|as)\s+)?(?:our|my|the|some|they|he|she|someone|somebody"
    r"|others?)\b"
    r"[^,]*\b(?:team|colleagues?|ops|they|he|she|someone|somebody|others?|people|boss)\b[^,]*"
    r"\b(?:do|does|did|handled?|handles|had|took|takes|care)\b[^,]*$",
    re.IGNORECASE,
)


_OPINION_AFTER = late(
    rf"(?<=\w),\s+(?:(?:but|and|though|although)\s+)?(?:my|our|the) (?:\w+ )?{_PEOPLE}\s+(?:\w+"
    rf" )?(?:thinks?"
    r"|wants?|reckons?|hopes?|says?|believes?|insists?)\s+(?:that\s+)?(?:me|i|we|it'?s)\b[^\d]{6,}$",
    re.IGNORECASE,
)
"""What somebody wishes for the user, after what the user tells of themselves."""


_PRAISED = late(
    rf"(?:^\W*(?:(?:finally|and|also|so|oh)\b\W+)*|[,;:]\s+(?:and |so |which |that |who )*"
    rf"|\s+(?:and|which|so) )(?:my|our|the) (?:\w+ )?{_PEOPLE} (?:was|were|is|are|seemed|got)"
    r" (?:(?:so|very|really|quite|absolutely|all|rather|pretty|super|most) )*(?:thrilled|delighted"
    r"|pleased|happy|impressed|glad|over the moon|proud|amazed|grateful|relieved|surprised"
    r"|excited)\b[^,.;\d]*",
    re.IGNORECASE,
)
"""The praise of others beside what is told: "…, which my manager was thrilled about"."""


def refuses(clause: str) -> bool:
    """Whether a clause asks for something not to be done ("don't forget my level")."""
    return bool(_NO_OFFER.search(clause))
