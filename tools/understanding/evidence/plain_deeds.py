"""Deeds told so plainly that they are kept without being asked about."""

import re
from collections.abc import Iterable

from tools.deeds import ADVERBS, OUTCOME
from tools.late import late
from tools.metrics import read_metrics
from tools.sentences import split_sentences
from tools.understanding.facts.work_told import long_work
from tools.understanding.phrases import without_opening
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

CHANGED = (
    r"(?:cut|reduced|lowered|improved|increased|raised|grew|doubled|tripled|quadrupled|halved"
    r"|decreased|boosted|shortened|shaved|sped up|speeded up|brought|trimmed|slashed|lifted|pushed"
    r"|scaled|optimi[sz]ed)"
)
"""A verb of making something more or less, as a pattern."""

_WROUGHT = (
    r"(?:(?:re)?built|led|headed|managed (?!\d+ of\b|to\b|\d+ hours?\b)|shipped|launched|migrated"
    r"|automated|(?:re)?designed|delivered|rewrote|introduced|replaced|mentored|trained|coached"
    r"|tutored|taught (?!myself\b)|hired|recruited|onboarded|created|set up|rolled out|deployed"
    r"|negotiated|eliminated|achieved|handled|(?:re|co-?)?organi[sz]ed|arranged|ran|developed"
    r"|implemented|fixed|repaired|restored|refactored|coordinated|oversaw|supervised|founded"
    r"|served|treated|nursed|catered|baked|welded|(?:re)?wired|fitted|plumbed|painted|planted"
    r"|harvested|assembled|manufactured|produced|inspected|audited|reconciled|prepared|translated"
    r"|interpreted|edited|filmed|photographed|sewed|redid|reworked|revised|restructured"
    r"|digiti[sz]ed|documented|programmed|analy[sz]ed|surveyed|interviewed (?!at\b|with\b|for\b)"
    r"|presented|fundrai[sz]ed|secured|took over|turned around|renegotiated|merged|consolidated"
    r"|simplified|standardi[sz]ed|streamlined|processed|dispatched|transported|piloted|prevented"
    r"|solved|resolved|saved (?:us|them|the|our|my (?:team|employer|company|boss|department))"
    r"|chaired|directed|staged|curated|catalogued|graded|marked|examined|cared for|looked after"
    r"|upgraded|maintained|moderated|hosted|facilitated|promoted|drove|re-\w+ed|re(?:scheduled"
    r"|sequenced|routed|planned|trained|aligned|balanced|branded|launched|cycled))\b"
)
_MINOR = (
    r"(?:planned|scheduled|moved|made|got|took|dropped|reached|saved|put|changed|did|spoke|gave"
    r"|kept|found|wrote|closed|removed|managed|opened|sold|won|cooked|installed|collected|published"
    r"|sorted|cleared|cleaned|coded|tested|researched|drew|drafted|stopped|caught|spotted|promoted"
    r"|marketed|advertised|bought|used|switched|added|started"
    r"|(?:finished|completed|commissioned)(?= (?:the|our|an?|my)\b))"
)
"""Verbs of a deed that tell little by themselves: they count beside an outcome with a figure."""

DONE = rf"(?:{CHANGED}|{_WROUGHT}|{_MINOR})"
"""A verb in the past that tells of work, as a pattern."""

_LEAD = (
    r"(?:^(?:(?:at|in|on|during|over|within|last|this|that|back|before|after|as|when|while|for|one"
    r"|two|three|a|an|every|each|recently|yesterday|with|by|\d+)\b[^;:?]{0,80}?[\s,])?"
    r"|[;,:.]\s+|\s[–—-]\s+|\b(?:and|but|after|since|because|when|once|as|by the time|where|so"
    r"|then)\s+)"
)
_I = r"i(?:'ve| have|'d| had)?\s+"
_BY_ME = late(rf"{_LEAD}{_I}{ADVERBS}(?:{CHANGED}\b|{_WROUGHT})", re.IGNORECASE)
_BY_ME_SLIGHTLY = late(rf"{_LEAD}{_I}{ADVERBS}{_MINOR}\b", re.IGNORECASE)
_CHANGED_BY_ME = late(rf"{_LEAD}{_I}{ADVERBS}{CHANGED}\b", re.IGNORECASE)
_HOW_MUCH = late(
    r"\b(?:by|from|per ?cent|to (?:about |under |over )?(?:\d|zero|none|one|two|three|four|five)"
    r"|half"
    r"|halved|doubled|tripled|quadrupled|third|quarter|down|fewer|less|faster|sooner|instead)\b|%",
    re.IGNORECASE,
)
"""What tells how much more or less something became."""
_DID = late(rf"\b{_I}{ADVERBS}{DONE}", re.IGNORECASE)
_WORK_FIRST = late(rf"{ADVERBS}(?:{CHANGED}\b|{_WROUGHT})", re.IGNORECASE)
_WORK_OF_MINE_FIRST = late(rf"{_I}{ADVERBS}(?:{CHANGED}\b|{_WROUGHT})", re.IGNORECASE)
_FIRST_OF_MINE = late(
    rf"(?:{_I})?{ADVERBS}(?:wrote|made|drew|drafted|coded|published|closed|tested|finished"
    r"|completed|opened|sold|installed|held|gave|ran) (?:my|our) (?:very )?first (?!(?:job"
    r"|interview|course|class|lesson|exam|test|week|day|month|year|child|kid|baby|house|flat|car"
    r"|book|chapter|module|salary|pay|offer|choice|mind|goal|target|level|skill)s?\b)\w+",
    re.IGNORECASE,
)
"""What was made for the first time: "wrote my first user stories"."""
_OF_ONES_TIME = late(
    r"\b(?:evenings?|weekends?|mornings?|free|spare|(?:an?|per|each|every) (?:week|day|night))\b",
    re.IGNORECASE,
)
_DONE_FIRST = late(rf"{ADVERBS}{DONE}\b (?!it\b|that\b|this\b|them\b)", re.IGNORECASE)
_OUTCOME = late(
    rf"\b(?:{OUTCOME}|{CHANGED}|saves|saving|earlier|sooner|quicker|cuts|frees|freeing|halves"
    rf"|halving|doubling|turns"
    r"|down|up|went|fewer|faster|early|ahead of (?:schedule|time|plan)|(?:under|within|below)"
    r" budget|on (?:time|budget))\b",
    re.IGNORECASE,
)
_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|sixty|dozens?|hundreds?|thousands?)"
)
_WORDED = (
    r"\b(?:doubled|tripled|halved|quadrupled|(?:by|in) half|by a (?:third|quarter|fifth|tenth)"
    rf"|{_NUMBER})\b"
)
_INSTEAD = late(
    r"\b(?:\d+(?:[.,]\d+)?|an?|one|two|three|half an?) ?(?:h|hrs?|hours?|min(?:ute)?s?|seconds?"
    r"|secs?|days?"
    r"|weeks?|months?) instead of (?:about |over )?(?:\d|an?\b|one\b|two\b|three\b|half\b)",
    re.IGNORECASE,
)
"""How long something takes, and how long it took."""
_TAUGHT = late(
    rf"\b(?:trained|taught|coached|mentored|tutored|onboarded|supervised|instructed)(?: up)?"
    rf" (?:about |over |around |all )?(?:\d+|{_NUMBER}|dozens of) (?:\w+ )?(?!myself\b)[a-z]+",
    re.IGNORECASE,
)
"""How many people were taught, which is of the teacher whatever skill it names."""
_IN_WORDS = late(_WORDED, re.IGNORECASE)
MEASURED = late(rf"(?<![\d/])\d+(?!\d|\s?/\s?5|/10)|{_WORDED}", re.IGNORECASE)
"""A figure, in digits or in words, or a change that is one; no level."""

_TIME_ALONE = late(
    rf"(?:\b(?:for|in|over|within|after|took|spent|last|past) (?:about |the last |the past )*)?"
    rf"\b(?:\d+(?:[.,]\d+)?|{_NUMBER}|an?)\s*(?:h|hrs?|hours?|minutes?|days?|weeks?|months?"
    rf"|years?)\b"
    r"|\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_WORK_OF_MINE = (
    r"(?:team|class(?:es)?|department|shop|store|ward|unit|branch|school|company|employer|site"
    r"|region|crew|clinic|office|kitchen|clients?|customers?|students?|pupils?|patients?|guests?"
    r"|boss|manager|colleagues?|sales|shift|line|depot|warehouse|group|last|old|previous|first"
    r"|current|former|time at|role|job|internship|apprenticeship)"
)
_PRIVATE = late(
    rf"\b{DONE} (?:\w+ )?my (?:own )?(?!{_WORK_OF_MINE}\b)"
    r"|\bgr[eo]w(?:n)? up\b|\b(?:stud(?:y|ied|ying)|learn(?:ed|t|ing)?|courses?|modules?"
    r"|chapters?|tutorials?|homework"
    r"|(?:my|the|this|study|weekly|career) plan|roadmap|(?:my|the) deadline (?:from|to)|my (?:goal"
    r"|target|hours|level|profile|time|budget)|levels? (?:in|of|from|to)|(?:weeks?|days?|time) off"
    r"|hours (?:a week )?(?:for|on|of)|weekly hours|(?:job|my) applications?|job offers?|applied"
    r"|interviews? (?:for|with|so far)|a raise|salary|savings|(?:evening|night|online) class(?:es)?"
    r"|certificates?|bootcamp|webinars?|assignments?)\b"
    rf"|\bmanaged (?:only |just |about )*(?:\d+(?:[.,]\d+)?|{_NUMBER}) ?(?:h|hrs?|hours?)\b"
    r"(?! of\b)"
    r"|\b(?:for|in|at|on|of) (?:my|our) (?:own )?(?:flat|house|home|garden|balcony|car|bike|kids?"
    r"|child(?:ren)?|son|daughter|wife|husband|mum|mom|dad|parents?|friends?|family|wedding"
    r"|birthday"
    r"|holidays?)\b|\btrained for\b|\b(?:kids|children|babies) (?:into|alone|on my own|by myself)\b"
    r"|\b(?:ran|dropped|did)\b[^,;]{0,20}\b(?:kilos?|kg|km|k|miles|pounds|laps|marathons?|steps)\b",
    re.IGNORECASE,
)
"""What is no work for others: learning, the plan, money and sport of one's own."""

_UNSURE = late(
    r"\?|[\"“”«»]|\b(?:think|guess|maybe|perhaps|probably|possibly|might|may have|suppose|believe"
    r"|feel like|reckon|hopefully|not sure|supposedly|apparently|nearly|almost|would|could have"
    r"|should have|tried|trying|wanted to|was (?:asked|told|supposed|meant) to|helped"
    r"|(?:did|do|was|were|am|are|is|have|has|had|could|can|will) not|not (?:me|i|yet|really|by me)"
    r"|(?:i|we)(?:'ve| have)? never|failed|wish|if|unless|imagine|example|instance|pretend\w*"
    r"|games?|guild|raid|minecraft|fantasy|kidding|joking|joke|exaggerat\w*"
    r"|dream\w*|remember|lied|lying|so i (?:tell|say)|sorry|oops"
    r"|(?:boss|managers?|colleagues?|team|others?|mate|somebody|someone) (?:really |actually )?did"
    r"|no,? wait|hang on|hold on|scratch that)\b|n't\b|,? not \d|\bthat was (?!all\b|it\b)\w+\W*$",
    re.IGNORECASE,
)
_WHILE = late(
    r"^(?:(?:back )?when|while) i (?:was|were|worked|started|had|ran)\b[^,;.]{0,60}?"
    r"(?:,\s*|\s+(?=i\b))|^(?:about |some )?[\w ]{1,12} (?:years?|months?|summers?|winters?) ago"
    r"[\s,]+",
    re.IGNORECASE,
)
_TOGETHER = late(r"^(?!i\b)(?:[\w'-]+ ){1,4}and i\b", re.IGNORECASE)
"""Others that are named as doers too: what of it was the teller's has to be asked."""

_REPORTED = late(
    r"\b(?:told|said|says|say|heard|reads?|claims?|claimed|according|mentioned|resume|résumé|cv"
    r"|cover letter|linkedin|posting|advert|article|blog|story about|he|she|they all|wrote that"
    r"|joke|poem|essay|sentence|bullet|story (?:where|in which)|have to write|template|paragraph"
    r"|translate|rewrite)\b",
    re.IGNORECASE,
)
_ADDRESSED = late(
    r"\b(?:you|your|u|please|pls|let's|let us|can we)\b|^(?:write|draft|make|tell|show|give|put|add"
    r"|say|use|save|send|book|remind|remember|find|help|explain|check|set|plan|change|delete"
    r"|forget|undo|what|which|how|why|when|where|who|do|does|did|is|are|can|could|will)\b(?! i\b)",
    re.IGNORECASE,
)
_LONGEST = 600
_FEWEST_WORDS, _FEWEST_WHERE_COUNTED = 5, 6


def tells_deed_plainly(message: str, vocabulary: Vocabulary) -> bool:
    """Whether a message tells, beyond doubt, of work that the teller did and what came of it.

    It is told in the first person ("I", or "we" beside an "I"), in the past, and with a figure that
    is more than a length of time; it asks, supposes, denies and reports nothing, and does not speak
    of learning or of the plan. Where it names a skill, it has to tell an outcome too: "I built two
    apps in React" may tell of React.

    Args:
        message: The whole message, with plain quotes.
        vocabulary: Knows the skills.
    """
    if "\n" in message.strip():
        return False
    said = _WHILE.sub("", without_opening(" ".join(message.split())))
    if not said or len(said) > _LONGEST or len(said.split()) < _FEWEST_WORDS:
        return False
    if any(it.search(said) for it in (_UNSURE, _REPORTED, _TOGETHER, _PRIVATE)):
        return False
    told = split_sentences(said)
    if not _stands(said) or any(map(_ADDRESSED.search, told)):
        return False
    counted = len(said.split()) >= _FEWEST_WHERE_COUNTED and not vocabulary.find(said)
    counted = counted and long_work(said) is None
    outcome = _changes(said) or any(it.search(said) for it in (_OUTCOME, _TAUGHT, _INSTEAD))
    if _CHANGED_BY_ME.search(said) and not _HOW_MUCH.search(said):
        return False  # "I grew 20 tomatoes", "I raised the issue 3 times"
    return _by_me(said, told) and _measured(said) and (outcome or counted)


def _stands(said: str) -> bool:
    """Whether words suppose and ask nothing, and from the teller's deed on speak of nobody else."""
    stands = standing(said)
    mine = _BY_ME.search(said) if stands == "others" else None
    return stands == "plain" or (mine is not None and standing(said[mine.start() :]) == "plain")


def is_story(message: str, vocabulary: Vocabulary) -> bool:
    """Whether a message tells a deed of the teller's, so that no word of it is a request.

    Args:
        message: The whole message, with plain quotes.
        vocabulary: Knows the skills.
    """
    if tells_deed_plainly(message, vocabulary):
        return True
    asks = any(it.search(message) for it in (_ADDRESSED, _UNSURE, _PRIVATE))
    return not asks and _changes(message) and bool(_DID.search(message))


def is_private(words: str) -> bool:
    """Whether words tell of learning, of the plan, or of money and sport of one's own.

    Args:
        words: A deed, with plain quotes.
    """
    return _PRIVATE.search(words) is not None


def counts_work(sentence: str) -> bool:
    """Whether a sentence begins with a verb of work and counts something in words, but for time."""
    counted = _IN_WORDS.search(_TIME_ALONE.sub(" ", sentence))
    return bool(counted and _WORK_FIRST.match(sentence))


def _by_me(said: str, told: Iterable[str]) -> bool:
    """Whether the teller did it, by a verb of work or by a lesser one beside an outcome."""
    if any(map(_BY_ME.search, told)):
        return True
    if not any(map(_BY_ME_SLIGHTLY.search, told)):
        return False
    return _changes(said) or bool(_OUTCOME.search(_BY_ME_SLIGHTLY.sub(" ", said)))


def _changes(said: str) -> bool:
    """Whether a figure changed from one to another."""
    return any(it.before is not None for it in read_metrics(said))


def _measured(said: str) -> bool:
    """Whether a figure says more than how long it took, or stands beside an outcome."""
    counted = any(not _TIME_ALONE.fullmatch(it.quote) for it in read_metrics(said))
    if _changes(said) or counted or _IN_WORDS.search(_TIME_ALONE.sub(" ", said)):
        return True
    timed = read_metrics(said) or _IN_WORDS.search(said)
    return bool(timed and _OUTCOME.search(said))


def begins_with_work(sentence: str) -> bool:
    """Whether a sentence begins with what was done at work, by the teller or with no word for who.

    Args:
        sentence: The sentence, with plain quotes.
    """
    if any(it.search(sentence) for it in (_REPORTED, _PRIVATE)) or "?" in sentence:
        return False
    done = bool(_DID.match(sentence) or _DONE_FIRST.match(sentence))
    done = done and len(sentence.split()) >= _FEWEST_WORDS and not _OF_ONES_TIME.search(sentence)
    works = (_WORK_FIRST, _WORK_OF_MINE_FIRST, _FIRST_OF_MINE)
    return any(it.match(sentence) for it in works) or (
        done and MEASURED.search(sentence) is not None
    )
