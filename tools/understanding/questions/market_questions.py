"""Questions about the market: what postings ask for, and how often."""

from tools.intake.text.phrases import one_of
from tools.language import LANGUAGES
from tools.understanding.rule import SHOW, Rule, rule

_ADS = r"(?:job )?(?:postings?|ads?|adverts?|adverti[sz]ements?|listings?|vacanc(?:y|ies)|offers?)"
_WHOSE = r"(?:(?:the|my|these|those|all|imported|your|of) )*"
_MARKET = r"(?:(?:the|my) )?(?:(?:job|jobs|labou?r|employment|tech) )?market"
_IMPORTED = r"(?:(?:that )?i(?:'ve| have)? (?:\w+ )?(?:imported|collected|saved|added|gave you))"
_ASKERS = (
    rf"(?:{_MARKET}|{_WHOSE}{_ADS}(?: {_IMPORTED})?"
    r"|(?:most |many )?(?:employers|companies|recruiters|hiring managers|firms))"
)
_ASK = one_of(r"""
    ask(?:s|ed|ing)?(?: for)?, wants?(?:ed)?, needs?(?:ed)?, requir(?:e|es|ed|ing)
    look(?:s|ing)? for, looked for, demand(?:s|ed|ing)?, mention(?:s|ed|ing)?, expect(?:s|ed|ing)?
    list(?:s|ed)?, seek(?:s|ing)?, sought, request(?:s|ed|ing)?, call(?:s|ed|ing)? for, named?
    com(?:e|es|ing) up, show(?:s|ing)? up, appear(?:s|ing)?, occurs?
""")
_ASKED_MOST = one_of(r"""
    in(?: \w+)? demand, most (?:asked|wanted|requested|demanded|frequent|common|sought|popular)
    (?:asked|wanted|requested|sought|needed)(?:[- ](?:for|after))? (?:the )?most
    (?:most )?sought[- ]after
""")
_CHANGED = r"(?:trending|rising|falling|growing|rose|fell|risen|fallen|declining|gaining|hot)"

_TONGUE = one_of(", ".join(it.lower() for it in LANGUAGES))

_HOW_OFTEN = (
    r"\bhow (?:often|frequently|commonly|many|much|common|frequent|popular|widely)\b"
    rf"(?=.*\b(?:{_ASK}|{_ADS}|employers|{_MARKET}|demand)\b)"
    r"(?!.*\b(?:hours?|time|weeks?|days|me|(?:do|should|can|could|did|must|would|will) i)\b)"
)

MARKET: tuple[Rule, ...] = (
    rule(
        "market",
        rf"^(?:how(?:'?s| is| are| does)|is|are|what(?:'?s| is)) {_MARKET}(?: (?:any|really"
        rf"|still|right"
        r" now|now|looking|look|so|all that|like|out there))* ?(?:good|bad|strong|hot|dead|doing"
        r"|looking|like|going|ok(?:ay)?|booming|tough|any better)?(?: (?:for|as|in"
        r"|of) [\w -]{2,40})?"
        r"(?: (?:right now|now|these days|at the moment|out there|today))*$",
        0.97,
    ),
    rule(
        "market",
        rf"\b(?:which|what) (?:skills?|things?|tools?) (?:come|comes|show|shows|appear|appears"
        rf"|are|is|turn|turns)\b.*"
        rf"\b(?:in|across|by) {_WHOSE}{_ADS}\b",
        0.97,
    ),
    rule(
        "market",
        rf"^(?:{SHOW} )?{_MARKET}(?: (?:overview|report|table|analysis|demand|figures|numbers|data"
        r"|trends?))?(?: (?:please|again|now))?$"
        rf"|^(?:{SHOW} )?(?:what (?:is|are) )?(?:the )?(?:demand|demands|trends?)"
        rf"(?: (?:in|on|of) {_ASKERS})?$",
        0.97,
    ),
    rule(
        "market",
        rf"^(?:{SHOW} )?{_MARKET} by (?:seniority|company(?: type)?|month|language)$"
        rf"|\b(?:which|what) languages? (?:are|is) {_WHOSE}{_ADS}(?: {_IMPORTED})?(?: written)?"
        r"(?: in)?$"
        rf"|\b(?:how many|which)(?: of)? {_WHOSE}{_ADS}(?: {_IMPORTED})? (?:are|is)(?: not|n't)?"
        r"(?: written)? in (?:an(?:other)? |other |a different |foreign )*(?:languages?|"
        rf"{_TONGUE})$",
        0.98,
    ),
    rule(
        "market",
        rf"\b(?:what|which)(?: (?:skills?|things?|technolog(?:y|ies)|tools?|languages?))?(?: else)?"
        rf" (?:do|does|did|are|is|will) {_ASKERS} (?:usually |mostly |really |most |currently )?"
        rf"{_ASK}(?: for)?(?: (?:the )?most(?: often)?| now(?:adays)?| today| these days)?$",
        0.96,
    ),
    rule(
        "market",
        rf"\b(?:what|which)\b.*\b(?:skills?|technolog(?:y|ies)|tools?|{_MARKET}|{_ADS}"
        rf"|employers|companies)\b.*\b(?:{_ASKED_MOST}|{_CHANGED})\b"
        rf"|\b(?:what|which)\b.*\b{_ASKED_MOST}\b.*\b(?:skills?|technolog(?:y|ies)|tools?|{_ADS})\b"
        rf"|^what(?:'s| is| are| gets)?(?: (?:really|currently|still))? {_ASKED_MOST}(?! \w+ i\b)"
        rf"|\bhow (?:has|have|did|does) {_MARKET} (?:changed?|developed?|moved?|look)\b"
        rf"|\bwhat(?:'s| has| is)? (?:changed|changing|new|{_CHANGED}) (?:in|on) {_ASKERS}",
        0.95,
    ),
    rule(
        "market",
        rf"\bwhat(?: skills?)? {_ASKERS} (?:\w+ly |most )?{_ASK}(?: (?:the )?most)?$"
        rf"|\bwhat\b.*\b{_ASK} (?:in|by|across) {_ASKERS}$",
        0.95,
    ),
    rule("market", rf"{_HOW_OFTEN}.*?\b{_ASK} (?P<skill>.+)$", 0.97),
    rule("market", rf"{_HOW_OFTEN}(?P<skill>.+)$", 0.97),
    rule(
        "market",
        r"^how (?:often|frequently|commonly) (?:is|are|does|do) (?P<thing>.+?) "
        rf"(?:ever |still |being )?{_ASK}(?: for| (?:in|by) {_ASKERS})?$"
        rf"|^how (?:often|many|frequently)\b.*\b{_ADS} {_ASK} (?P<thing2>.+)$",
        0.85,
    ),
    rule(
        "market",
        rf"\b(?:what|which) (?:share|part|fraction|percentage|percent|proportion|of)\b.*\b{_ADS}\b"
        r"(?P<skill>.+)$"
        rf"|\b(?:which|what) (?:of )?{_WHOSE}{_ADS} {_ASK}(?P<skill2>.+)$"
        rf"|^(?:do|does|did|is|are) {_ASKERS} (?:\w+ )?{_ASK}(?P<skill3>.+)$"
        rf"|\bwhat (?:do|does) {_ASKERS} say (?:about|on)(?P<skill4>.+)$",
        0.97,
    ),
    rule(
        "market",
        r"^(?:is|are) (?P<skill>.+?) (?:still |much |really |often |widely |actually )?"
        r"(?:in(?: \w+)? demand|sought[- ]after|asked for|popular with employers)\b"
        rf"|^(?P<skill4>\S.*?) (?:in|on) {_ASKERS}$"
        r"|\bhow in demand (?:is|are) (?P<skill2>.+)$"
        r"|\bdemand (?:is there )?for (?P<skill3>.+)$",
        0.96,
    ),
)
