"""Questions of the world outside, texts to be worked on, and what is meant for a shell.

They are told by their form: whether something is legal, why a device fails, how trains run or the
weather will be. A text that is to be translated or put otherwise says nothing of its writer, so
that the whole message is out of scope, whatever the text holds.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent

_LED = (
    r"^(?:(?:hey|hi|so|and|but|ok(?:ay)?|also|btw|by the way|quick question|quick one|sorry|oh"
    r"|please"
    r"|just|coach|well|now|wait)[\s,.:–—-]+)*"
)
_BOSS = (
    r"(?:(?:my|our|the|an?|his|her) )?(?:\w+ )?(?:boss|bosses|employers?|company|manager|hr|firm"
    r"|landlord|recruiters?|they)"
)
_LAW = r"(?:legal|illegal|lawful|unlawful)(?=\W*$|\s+(?:to|that|if|for|when|here|in|under)\b)"
_LEGAL = (
    rf"{_LED}(?:is|isn'?t|was|would|are|aren'?t|wouldn'?t) [^.;]{{0,60}}?\b{_LAW}"
    r"|\b(?:is|are|am|would)\b[^.;]{0,60}?\b(?:against the law|legally (?:allowed|obliged|required"
    r"|binding|entitled))\b"
    rf"|\b(?:can|may|could|must|does|do|is|are) {_BOSS} (?:\w+ )?(?:legally|lawfully|by law)\b"
    r"|\b(?:can|may|could|must|do|am) i (?:\w+ )?(?:legally|by law)\b|\bwhat does the law say\b"
)
_DEVICE = (
    r"(?:vpn|wi-?fi|laptop|mac(?:book)?|pc|computer|phone|iphone|ipad|android|printer|screen"
    r"|monitor|mouse"
    r"|keyboard|internet|router|browser|outlook|teams|zoom|bluetooth|headset|headphones|webcam"
    r"|fridge|car"
    r"|washing machine|dishwasher|boiler|heating|tv|battery)"
)
_FAILS = (
    r"(?:dropp?(?:s|ing|ed)?|crash(?:es|ing|ed)?|freez(?:es?|ing)|hang(?:s|ing)?|lagg?(?:s|ing"
    r"|y)?|slow"
    r"|disconnect(?:s|ing|ed)?|overheat(?:s|ing)?|reboot(?:s|ing)?|restart(?:s|ing)?|work(?:ing|s)?"
    r"|connect(?:ing)?|start(?:ing)?|turn(?:ing)? (?:on|off)|charg(?:e|ing)|load(?:ing)?|broken"
    r"|stuck|loud"
    r"|hot|noisy|dying|die|beep(?:s|ing)?|flicker(?:s|ing)?|mut(?:e|ed|ing))"
)
_BROKEN = (
    rf"\b(?:why|how come|how (?:do|can|could|should) i (?:fix|stop|repair|get)|what'?s wrong with"
    rf"|any idea why)\b[^.;]{{0,30}}?\b(?:my|the|our"
    rf"|this) (?:\w+ )?{_DEVICE}\b[^.;]{{0,40}}?\b{_FAILS}\b"
    rf"|\b(?:my|the|our|this) (?:\w+ )?{_DEVICE} (?:keeps?|won'?t|doesn'?t|isn'?t|is|stopped"
    r"|just)\b"
    rf"[^.;]{{0,30}}?\b{_FAILS}\b[^.;]{{0,30}}(?:\bwhy\b|\bhelp\b|\bany ideas?\b|\?)"
)
_TRAFFIC = (
    r"(?:(?:the|any|there|my|our|first|next|last|all|local|is|are|do|does|will) )*"
    r"(?:trains?|buses|bus|flights?|planes?|tubes?|metro|subway|trams?|ferry|ferries|roads?"
    r"|motorway"
    r"|airport|shops?|supermarkets?|banks?|pubs?|post office)"
)
_DAY = (
    r"(?:today|tomorrow|tonight|weekend|outside|now|later|week|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day)"
)
_WORLD = (
    rf"{_LED}(?:is|are|will|do|does|did|when|what time|how|why) {_TRAFFIC}\b[^.;?]{{0,25}}?"
    r"\b(?:on strike|strik\w+|runn?(?:ing)?|late|delayed?|cancell?ed|opens?|close[sd]|closing|shut"
    r"|leaves?|goe?s?|jammed|busy|expensive|full)\b"
    rf"|{_LED}(?:what|how|is|will|any)\b[^.;?]{{0,25}}?\bweather\b"
    rf"|\bweather forecast\b[^.;]{{0,30}}\b{_DAY}\b"
    rf"|{_LED}(?:is it|will it|does it|is it going to|how (?:hot|cold|warm) (?:is|will) it)\b"
    r"[^.;?]{0,15}?\b(?:rain(?:ing|y)?|snow(?:ing)?|sunny|windy|storm\w*|freezing|foggy)\b"
    rf"|{_LED}who(?:'?s| is| has|'s|'?ll| will| do you think)* (?:(?:going to|gonna"
    rf"|will) )?(?:won|winning|playing|scored|win|wins)\b"
    r"|\bwhat(?:'?s| is| was) (?:the )?(?:score|result) (?:of the (?:match|game)|last night)\b"
    rf"|{_LED}(?:did|have|are) (?:\w+ ){{1,3}}(?:win|won|lose|lost) (?:last night|yesterday|today"
    r"|the (?:match|game|cup|league))\b"
)
_TO_BE_MADE = (
    rf"{_LED}(?:(?:please|pls|can you|could you|would you|can u)[\s,]+)*(?:write|draft|do|make"
    r"|compose|knock (?:up|together)|whip up|think up|come up with) (?:me|us) (?:up )?(?:an?|some"
    r"|a few|a couple of|the)(?: (?!plan|roadmap|schedule|stor|talking|points?|summary|list|check"
    r"|quiz"
    r"|compar|table|export|backup|file|report|overview|example|question|new|short|quick|small|first"
    r"|learning|weekly|better|pdf|spreadsheet)\w+){1,4}"
    r" (?:for|about|on|to) (?:my|our|the|a|an|yr|year|next|this|class|\w+'s)\b"
)
"""A text for others."""
_SCHOOLWORK = (
    rf"{_LED}(?:(?:please|pls|can you|could you|would you|i)[\s,]+)*(?:need|want|write|do|finish"
    r"|draft) (?:me )?(?:an?|my|this|the) (?:\w+ )?"
    r"(?:essay|homework|coursework|term paper|dissertation)\b"
)
"""A text for a teacher."""
_TAX = (
    rf"{_LED}(?:is|are|can i (?:claim|deduct)|do i pay) [^.;?]{{1,60}}?\b(?:zero[- ]rated|vat[-"
    rf" ]free"
    r"|tax[- ](?:deductible|free|exempt)|deductible|taxable|vat on)\b"
)
_IDEAS = (
    r"\b(?:gift|present|recipe|dinner|lunch|meal|cake|film|movie|party|costume|wedding|baby"
    r"|birthday|date night|holiday|day trip) (?:\w+ )?(?:ideas?|suggestions?|tips|names?"
    r"|recipes?)\b"
    rf"|{_LED}(?:what|which)(?: \w+)? (?:can|could|should|do|shall) i (?:buy|get|give|cook|bake"
    rf"|make"
    r"|wear) (?:for )?(?:my|the|our)?\s?(?:mum|mom|dad|wife|husband|kids?|son|daughter|boyfriend"
    r"|girlfriend|nan|dinner|tea|lunch|wedding|party)\b"
)
"""What is to be thought up for one's own life."""
_SUMS = (
    rf"{_LED}(?:what(?:'?s| is)|how much is|calculate|work out|compute)? ?[£$€]?\d[\d.,]* ?"
    r"(?:%|percent) (?:of|off) [£$€]?\d"
    rf"|{_LED}(?:what(?:'?s| is)|how much is|calculate|work out) \d[\d.,]* ?(?:[+*/x×÷-]|times|plus"
    r"|minus|divided by) ?\d[\d.,]*[\s?=]*$"
    rf"|{_LED}(?:(?:put|give|write|make|show|tell|build|need|want|can you|could you|i) )+"
    r"(?:me |us )?(?:an? |the )?(?:excel |spreadsheet )?(?:formula|macro|regex|pivot table)\b"
)
"""What is to be reckoned."""
_DEBUG = (
    r"\b(?:what(?:'?s| is)|whats|why(?:'?s| is| are| does| do)|how (?:do|can|could|should) i (?:fix"
    r"|solve|debug)|can (?:you|u) (?:fix|solve|debug|see))\b[^.;]{0,40}?\b(?:wrong (?:with|in) "
    r"(?:my"
    r"|this|the)|my|this|the) (?:\w+ )?(?:pods?|code|scripts?|quer(?:y|ies)|builds?|containers?"
    r"|images?"
    r"|deployments?|clusters?|servers?|functions?|pipelines?|tests?|notebooks?|yaml|manifests?"
    r"|formulas?|app|errors?|stack ?trace|loops?|macros?)\b(?=[^.;]{0,50}(?:\b(?:wrong|fail\w*"
    r"|crash\w*"
    r"|error\w*|not|broken|stuck|hang\w*)\b|n't\b|\?|$))(?<!the tests)"
    r"|(?-i:\b[A-Z]\w+(?:Error|BackOff|Exception|Killed|Failed|Pull)\b)[^.;]{0,80}"
    r"\b(?:debug|fix|help|wrong|why|what|solve|mean|how)\b|\b(?:debug|fix|help|wrong|why|what|solve|how)\b"
    r"[^.;]{0,60}(?-i:\b[A-Z]\w+(?:Error|BackOff|Exception|Killed)\b)"
    r"|\b(?:debug|troubleshoot) (?:it|this|that|them|my|the)\b"
)
"""What is broken in a piece of work."""
_OUT_OF_ORDER = (
    rf"^(?:hey|hi|help|again|sorry|[\s,])*(?:my|our|the) (?:\w+ )?{_DEVICE}(?: (?:on|in|at|upstairs"
    r"|downstairs|floor|level|room|the|\w*\d\w*|second|first|third)){0,5}"
    r" (?:is|has|keeps?|won'?t|just|went) (?:\w+ )?(?:jamm(?:ed|ing)|broken|dead|died|offline|down"
    r"|locked|frozen|not working|stuck|out of (?:paper|ink|order))(?: (?:again|now|today))*[\s.!]*$"
)
"""A device that is out of order, and nothing else."""
_BROKEN_ALONE, _SHORT = late(rf"{_BROKEN}|{_DEBUG}|{_OUT_OF_ORDER}", re.IGNORECASE), 16
_CODE = (
    r"(?:query|queries|code|script|function|loop|regex|container|pod|pipeline|program|macro|formula"
    r"|stylesheet|build|dockerfile|workflow|test|unit tests?|sql|join|snippet|error|stack ?trace"
    r"|deployment|cluster|api call|import)"
)
_DEBUGGED = (
    rf"\b(?:why|how come|what'?s wrong with|any idea why)\b[^.;]{{0,20}}?\b(?:this|my|that|the)"
    rf" (?:\w+ )?{_CODE}\b[^.;]{{0,20}}?\b(?:fail(?:s|ing|ed)?|not (?:work|run|return|match"
    r"|compil)\w*"
    r"|n'?t (?:work|run|return|match|compil)\w*|crash\w*|break(?:s|ing)?|broken|throw(?:s|ing)?"
    r"|hang(?:s|ing)?|err(?:or)?(?:s|ing)?|slow|returns? (?:nothing|null|no))\b"
    r"|\b(?:fix|debug|correct|review|optimi[sz]e|refactor|run|check|look over) (?:me )?(?:this"
    r"|my|that)"
    rf" (?:\w+ )?{_CODE}\b(?: for me)?\s*[:?]"
    rf"|\bwhat'?s wrong with (?:this|my|that) (?:\w+ )?{_CODE}\b"
    r"|\bselect\b.{1,60}\b(?:from|form)\b \w+(?:\W+where\b|\W*;|\W+order by|\W+group by|\W+join\b)"
)
"""Code that is to be mended."""
_PRIVATE_TESTS = (
    rf"{_LED}(?=(?:will|would|can|could|do|does|am|how|what|should|you|is)\b).*?"
    r"\b(?:pass(?:ing)?|fail(?:ing)?|get through|survive|ace|prepare for|study for"
    r"|practi[sc]e for)\b"
    r"[^.;?!]{0,20}?\b(?:driv(?:ing|er'?s)|theory|swimming|eye|blood|pregnancy|dna|drugs?|hearing"
    r"|covid|riding|sailing|boating|fishing|hunting|citizenship|naturali[sz]ation|motorbike|fitness"
    r"|music|piano|dance) (?:tests?|exams?|licen[cs]e|grades?)\b"
)
"""What is to be passed in one's own life."""
ASKED: Final = tuple(
    late(it, re.IGNORECASE)
    for it in (
        _LEGAL,
        _BROKEN,
        _WORLD,
        _TO_BE_MADE,
        _SCHOOLWORK,
        _IDEAS,
        _TAX,
        _SUMS,
        _DEBUGGED,
        _PRIVATE_TESTS,
    )
)
"""Questions that no coach can answer."""

_LANGUAGE = (
    r"(?:german|french|spanish|polish|italian|dutch|portuguese|english|turkish|arabic|russian"
    r"|ukrainian|hindi"
    r"|chinese|mandarin|japanese|welsh|irish|swedish|danish|norwegian|romanian|czech|greek"
    r"|hungarian)"
)
_WORKS = (
    r"(?:(?:translate|reword|rephrase|rewrite|paraphrase|proof-?read|spell-?check|summari[sz]e)\b"
    r"(?: [^:\"\n]{0,40})?"
    r"|(?:shorten|polish|correct|improve|check) (?:this|that|the following|(?:my|the) (?:grammar"
    r"|spelling|english|text|sentence|wording|e-?mail|message|letter|paragraph))\b[^:\"\n]{0,30}"
    r"|(?:put|say|write|turn) (?:this|that|it"
    rf"|the following)[^:\"\n]{{0,20}}? in(?:to)? {_LANGUAGE}"
    r"|how (?:do|would|can|could) (?:you|i|we|one) (?:say|write|put)\b[^:\"\n]{0,30}"
    r"|make (?:this|that|it) sound [^:\"\n]{0,25})"
)
_POLITE = (
    r"(?:(?:please|pls|can you|could you|would you|will you|can u|i need you to|help me(?: to)?"
    r"|quickly"
    r"|just|kindly)[\s,]+)*"
)
_TEXT = late(
    rf"{_LED}{_POLITE}{_WORKS}\s*(?::|[\"])\s*\S"
    rf"|{_LED}{_POLITE}translate\b.{{1,200}}\b(?:in)?to {_LANGUAGE}\W*$"
    rf"|{_LED}{_POLITE}translate (?:in)?to {_LANGUAGE}\b"
    rf"|{_LED}how (?:do|would) (?:you|i|we) say\b.{{1,120}}\bin {_LANGUAGE}\W*$",
    re.IGNORECASE | re.DOTALL,
)
_OWN = late(
    r"^\W*(?:\w+[\s,]+){1,5}?(?:my|the)(?: \w+)? (?:levels?|plan|roadmap|skills?|profile|target"
    r"|hours"
    r"|deadline|gaps?|name|notice|week|evidence)\b",
    re.IGNORECASE,
)
"""What the coach has itself: "rewrite my plan: 6 hours a week"."""
_NO_LEVEL = r"(?!(?:zero|one|two|three|four|five|none|no|a|good|basic|beginner|expert|yes)\b)"
_ARGUMENT = r"(?: (?:[\w@~*\"'-]*[./:=@~*\"-][\w./:=@~*\"'-]*|origin|main|master|HEAD))*"
_SHELL = late(
    r"^\s*[$>%#]?\s*(?:sudo )?(?:(?-i:git|docker|kubectl|helm|npm|npx|yarn|pnpm|pip3?|cargo"
    r"|terraform|aws|gcloud|systemctl|apt(?:-get)?|brew|ls|grep|chmod|curl|wget|ssh|scp|python3?"
    r"|psql"
    rf"|mvn|gradle)(?: [\w./:=@~*-]+)*? --?{_NO_LEVEL}[a-z][\w-]*(?:=\S+)?(?: [\w./:=@~*\"'-]+)*"
    r"|(?-i:git (?:status|pull|push|commit|checkout|rebase|stash|log|diff|fetch)|docker (?:ps"
    r"|compose up"
    r"|images)|kubectl get \w+|npm (?:install|run \w+|start|test)|pip install \w+)"
    rf"{_ARGUMENT})\s*$",
    re.IGNORECASE,
)
"""A command line, by its flag or its subcommand."""
_TOLD_IN_WORDS: Final = frozenset({"wins", "blockers", "next"})


def read_not_for_coach(message: str, context: Context) -> Intent | None:
    """Return that a whole message is out of scope: a text to work on, or a line for a shell.

    Args:
        message: The message, with plain quotes.
        context: Holds the question of a check-in, which some answer in words.
    """
    told = context.step is not None and context.step.kind in _TOLD_IN_WORDS
    if told or context.expecting == "evidence" or _OWN.match(message):
        return None
    fails = _BROKEN_ALONE.search(message) and len(message.split()) <= _SHORT
    if fails or _TEXT.match(message) or _SHELL.match(message):
        return Intent(kind="out_of_scope", confidence=0.99, quote=message)
    return None
