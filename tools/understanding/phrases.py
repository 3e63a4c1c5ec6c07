"""Cutting a message into clauses that each want one thing, the words left as they are."""

import re

from tools.late import late

# One character for one, so that offsets in the plain text are offsets in the message.
_PLAIN = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "„": '"', "\xa0": " "})

_OPENINGS = late(
    r"^(?:(?:ok(?:ay)?|well|so|hey|hi|hello|alright|all right|right|great|cool|nice|thanks"
    r"|(?:good|one|quick|another) question|good"
    r"|thank you(?: very much| so much)?|perfect|please|um+|hm+|and|then|also|now(?! what)"
    r"|coach|btw|by the way|oh|ah|yeah|whoops|oops|argh|ugh|er+m*|evening|morning|guess what"
    r"|yes|sure|good (?:morning|afternoon|evening)|first(?: of all)?|finally|next(?! (?:week"
    r"|month|year|mon|tue|wed|thu|fri|sat"
    r"|sun|spring|summer|autumn|winter|time))|anyway|but"
    r"|(?:and )?while (?:you(?:'re| are)|we(?:'re| are)) at it"
    r"|on (?:reflection|second thoughts?)|thinking about it|there|hi there|hello there"
    r"|hey there)(?:[,.!:;–-]+\s*|\s+))+",
    re.IGNORECASE,
)
_REQUESTS = late(
    r"^(?:(?:can|could|would|will|shall) (?:you|we|u)(?: please| kindly| maybe)?|please|kindly|pls"
    r"|i(?:'d| would) like you to|i want you to|i need you to|i(?:'d| would) like(?= (?:an?|my"
    r"|the)\b)"
    r"|i(?:'d| would) like to(?= (?:see|know|hear|add|import|look|check|make|plan|draft|start"
    r"|do)\b)"
    r"|would you mind|you (?:can|could|may|should)|let(?:'s| us)(?= (?:see|look|make|plan|draft"
    r"|go for|aim|set|change|switch))"
    r"|(?:is it|would it be) possible (?:for (?:you|us|me) )?to(?= (?:start|begin|move|push|make"
    r"|plan|replan|change|set|reduce|lower|raise|increase|cut|go|bring|switch|finish|extend|undo|forget|delete|remove|show|see|import|export)\b)"
    r"|may i (?:please )?|can i (?:please )?(?=see|get|have)|just|go ahead and"
    r"|i want to(?= (?:see|know|hear|add|import|look|check)\b)"
    r"|i(?:'?d| would) rather(?= (?:see|know|hear|look|check)\b)"
    r"|let me(?= see (?:my|the|what|how|which)\b)"
    r"|help me(?: to)?(?= (?!with)\w))\s+",
    re.IGNORECASE,
)
_INDIRECT = late(
    r"^(?:(?:i (?:(?:would|'d) (?:like|love)|want|need|wish) to |i(?:'m| am) (?:curious|wondering"
    r"|trying to find out)|i wonder|do you know|any idea|no idea|please|to)[\s,]*)*(?:(?:know|hear"
    r"|see|learn|understand|find out|be told|tell me|explain(?: to me)?|say|about)[\s,]*(?:please"
    r"[\s,]*)?)*(?=(?:what|which|how|why|when|where|who)\b)",
    re.IGNORECASE,
)
_ENDINGS = late(
    r"[\s,]+(?:please|kindly|thanks|thank you|then|again|now|honestly|actually|exactly|though"
    r"|mate|coach|man|buddy"
    r"|for me|if you can|if possible|real quick|quickly|by the way|btw|so far|at the moment"
    r"|right now|you think"
    r"|do you think|in your opinion|roughly|anyway|lol|haha|ok|okay)[\s.!?]*$",
    re.IGNORECASE,
)
_CORRECTIONS = late(
    r"^(?:(?:no wait|wait no|no,? sorry|no|nope|nah|wait|sorry|correction|oops|hm+|actually"
    r"|wrong|not quite|that'?s (?:not"
    r" (?:right|correct|true)|wrong|incorrect)|my mistake|i misspoke|to be (?:honest|fair)"
    r"|hold on|well|(?:scratch|strike|scrap|forget|drop|cancel|ignore) that)\s*[,.:;!–-]+\s*"
    r"|(?:actually|correction|wait|sorry,?|oops|no wait|no,? sorry)\s+"
    r"|i meant(?: to say)?(?: that)?[:,]?\s+|make (?:that|it)\s+(?=\w+ (?:is )?\d))+",
    re.IGNORECASE,
)
_ASKS = (
    r"(?:what|which|how|why|where|when|who|show|list|give me|tell me|make|plan|draft|forget"
    r"|let'?s|set|switch|change|can you|could you|would you|please|do i|am i|should i|is (?:it"
    r"|that)"
    r"|re-?plan|make it|assess|test me|quiz me|compare|undo|aim for|i(?:'ve| have) (?:got )?\d"
    r"|i(?:'ve| have) got"
    r"|i'd like|put me down|call me|(?:i (?:should|would|'d) |would )(?:like|love) to (?:be|become"
    r"|move"
    r"|switch|go|aim)|how (?:do|long|much|many)|(?:my )?[\w.+#/]+(?: [\w.+#/]+)? (?:is|are"
    r"|should be) (?:now |an? |at "
    r"|about |only |really )*[0-5]\b|i(?:'m| am) (?:an? |at )[0-5]\b|(?:switch|move|change) me to"
    r"|explain|start|update|remove|delete|i(?:'d| would) (?:like|love) to (?:be|become)"
    r"|aiming for(?! (?:an? )?\d|[^,]*\d ?/ ?5)"
    r"|i(?:'m| am) aiming|my (?:target|goal)|i(?:'m| am) (?:aiming|targeting)"
    r"|i (?:want|have|can|plan|hope|aim)|want(?:ing)? (?:to (?:be|become)|back in|into)"
    r"|(?:i )?wanna|\d{1,2}(?:[.,]\d)? ?(?:h|hrs?|hours?)(?: ?/| an?| per| each) ?we?e?k)"
)
_LEFT_OUT = late(r"\b(?P<word>what|where|how|who|when|that)s\b", re.IGNORECASE)
_SENTENCE_END = late(r"(?<=[.!?…])\s+(?=[\"'(]?\w)|\s*[\n;]+\s*")
_ABBREVIATED = late(
    r"(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|mr|mrs|ms|dr|sr|jr|st|no)\.)$", re.IGNORECASE
)
_JOINT = late(
    rf"\s*(?:,|\s[–—-]\s|\s-\s)\s*(?:and\s+|but\s+|so\s+)?(?:then\s+|now\s+|also\s+)?(?={_ASKS}\b)"
    rf"|\s+(?:and|so|then|but)\s+(?:then\s+|now\s+|also\s+)?(?={_ASKS}\b)",
    re.IGNORECASE,
)
_MAX_CLAUSES = 40


def plain(text: str) -> str:
    """Return a message with plain quotes and spaces, each character in its old place."""
    return text.translate(_PLAIN)


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences and lines of a message."""
    parts: list[str] = []
    for part in _SENTENCE_END.split(text):
        if parts and _goes_on(parts[-1], part):
            parts[-1] += " " + part
        elif part.strip():
            parts.append(part.strip())
    return tuple(parts[:_MAX_CLAUSES])


def _goes_on(said: str, more: str) -> bool:
    """Whether a full stop only ends an abbreviation; "no." is one before a number alone."""
    stop = _ABBREVIATED.search(said)
    return stop is not None and (stop[0].casefold() != "no." or more[:1].isdigit())


def splits(sentence: str) -> tuple[tuple[str, str], ...]:
    """Return the ways to cut a sentence in two where a second request may begin."""
    return tuple(
        (sentence[: joint.start()].strip(), sentence[joint.end() :].strip())
        for joint in _JOINT.finditer(sentence)
        if joint.start() > 0
    )


def without_opening(clause: str) -> str:
    """Return a clause without the words that only lead up to it ("Hi, could you please …")."""
    before = ""
    while before != clause:
        before = clause
        for opening in (_OPENINGS, _REQUESTS):
            rest = opening.sub("", clause, count=1)
            clause = rest if rest.strip(" .,!?") else clause
    return clause.strip()


def without_correction(clause: str) -> str:
    """Return a clause without what announces a correction ("No, …", "Actually …")."""
    rest = _CORRECTIONS.sub("", clause, count=1)
    return rest.strip() or clause


def without_lead(clause: str) -> str:
    """Return an indirect question as the direct one ("know, please, which …": "which …")."""
    return _INDIRECT.sub("", clause)


def without_ending(clause: str) -> str:
    """Return a request without what only rounds it off ("…, please", "… honestly?")."""
    while (shorter := _ENDINGS.sub("", clause)) != clause and shorter.strip(" .,!?"):
        clause = shorter
    return clause


def with_apostrophes(clause: str) -> str:
    """Return a clause with the apostrophes that people leave out of their questions."""
    return _LEFT_OUT.sub(r"\g<word>'s", clause)


def bare(clause: str) -> str:
    """Return a clause as one line without its closing marks."""
    return " ".join(clause.split()).strip(" .,!?…:;\"'()")
