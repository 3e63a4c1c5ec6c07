"""What is said once a check-in is closed: hours and wins left out, promises kept, put otherwise."""

import re
from collections.abc import Iterable

from tools.late import late
from tools.named_hours import hours_named_in
from tools.number_words import NUMBER_WORDS, word_value
from tools.placed_hours import placed_hours
from tools.spent_hours import amount_alone, hours_by_skill, was_spent
from tools.understanding.evidence.deeds_told import tells_deed
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import sentences
from tools.vocabulary import Vocabulary

_LED = r"^(?:(?:oh|ah|and|also|wait|hm+|sorry|by the way|btw|ps|hey|one more thing|just)[\s,.:]+)*"
_LATE_WORDS = late(
    _LED + r"(?:(?:i )?(?:also |totally |completely )?forgot to (?:say|mention|tell you|add)\b"
    r"|something (?:else )?(?:(?:also )?went (?:well|wrong|right|badly)"
    r"|good (?:also )?happened)"
    r"|(?:an?|one|another)(?: (?:more|other|further))? (?:win|success|highlight|good (?:thing|bit)"
    r"|bad (?:thing|bit)|obstacle|thing (?:that )?went (?:well|wrong|right))"
    r"|(?:what )?(?:also )?(?:went well|in the way)(?: too| as well| was)*:)",
    re.IGNORECASE,
)
"""What went well or stood in the way, told when the check-in is over."""
_TO_CHECKIN = late(
    r"\b(?:add|put|note|write|count|include|save) (?:that|it|this|them)(?: too| also| down)?"
    r" (?:to|in|into|as|under|with)"
    r" (?:(?:the|my|an?|this week's|last) )*(?:wins?|check-?in|obstacles?|blockers?|promises?"
    r"|what went well)\b",
    re.IGNORECASE,
)
"""The wish to have something told kept with what was answered."""
_NEXT = late(
    r"\bwhen(?:'s| is| are| do| will| does)?\b[^?]*\b(?:next (?:one|check[- ]?in|session"
    r"|meeting|time"
    r"|chat)"
    r"|(?:talk|speak|meet|check in|catch up|chat)(?: to (?:each other|you)| again)? (?:next"
    r"|again))\b"
    r"|\b(?:next|following) (?:check[- ]?in|one)(?:'s| is)? (?:due|when)\b",
    re.IGNORECASE,
)
_CONTACT = late(
    r"\b(?:call|ring|phone|email|e-?mail|write to|message|text|talk|speak|meet|ask|contact"
    r"|reach out)\b",
    re.IGNORECASE,
)
_LEADS = (
    r"(?:(?:oh|ah|and|also|so|well|ok(?:ay)?|yes|yep|hey|btw|by the way|ps|update|good news|sadly"
    r"|no luck|already|just|finally|actually|only|both|i(?:'ve| have)?|we(?:'ve| have)?|have|got)"
    r"\b[\s,.:!–—-]*)*"
)
_WHOM = (
    r"(?:both|one|two|three|all|half|them|her|him|everyone|everybody|someone|somebody|people|the"
    r" (?:first|second|third|other|others|two|three|one|guy|woman|man|lady)|another|either"
    r"|(?-i:[A-Z])[\w'-]+)\b"
)
_CALLED = (
    r"(?:rang|phoned|called|emailed|e-?mailed|mailed|wrote to|messaged|texted|spoke (?:to|with)"
    r"|talked (?:to|with)|met(?: with)?|asked|contacted|reached|got (?:hold of|through to|in"
    r" touch with)"
    r"|got|managed|tried|done|did|left (?:a )?(?:message|voicemail)s? (?:for|with))"
)
_CONTACTED = late(
    rf"^{_LEADS}{_CALLED} {_WHOM}(?! (?:day|a day)\b)"
    r"|\b(?:(?:got|just|came|been) (?:off|on) the phone|(?:i|just|already|finally)(?:'ve"
    r"| have)? (?:\w+ )?"
    r"(?:rang|phoned|called|emailed|mailed|wrote to|messaged|texted|spoke|talked|met|asked"
    r"|contacted)"
    r"|(?:spoke|talked|chatted|met|got through|got hold) (?:to|with|of)|heard back|had (?:a"
    r"|the) (?:call|chat)"
    r"|(?:first|second|one|both|two) of (?:them|the (?:two|three|people|calls)))\b"
    r"|^(?:\w+[\s,]+){0,2}?(?:both|all|one|half|two|neither|none)(?: of (?:them|it|those|the"
    r" calls))?"
    r" (?:(?:is|are|now|calls?|people|were|was|got|been) )?(?:done|called|rang|rung|phoned"
    r"|contacted"
    r"|messaged|emailed|down|reached|made|sorted)\b"
    r"|\bone down\b"
    r"|\b(?:could ?n[o']?t|couldnt|can'?t|did ?n[o']?t|didnt|have ?n[o']?t|havent|not) (?:been"
    r" able to |yet"
    r" |managed to |got to |get to |manage to )?"
    r"(?:reach|reached|call|called|ring|rung|phone|phoned|contact|contacted|get (?:hold|through)"
    r"|got (?:hold"
    r"|through|round)|speak|spoken|talk|talked) ?(?:of |to |with )?(?:them|her|him|both|either"
    r"|anyone"
    r"|anybody|the other|the second|the first|yet)\b"
    r"|\b(?:no|not an) answer\b(?! from (?-i:[a-z]))|\b(?:nobody|no one|neither|none)(?: of"
    r" them)? (?:picked up|answered"
    r"|replied|called back|rang back)\b",
    re.IGNORECASE,
)
_ANSWERED = late(
    rf"^{_LEADS}(?:they|she|he|one(?: of them)?|both|the (?:first|second|other)(?: one)?"
    r"|(?-i:[A-Z])[\w'-]+)"
    r" (?:both )?(?:(?:never|didn'?t|did not|hasn'?t|haven'?t) (?:call|rang|ring|wr[io]te"
    r"|answer|repl|pick|get)\w*|picked up|answered|(?:called|rang|wrote|got) (?:me )?back"
    r"|replied|said (?:yes"
    r"|no"
    r"|that)|wants? (?:me|my|to)|asked (?:me|for|to)|(?:is|are|was|were|'s) (?:on (?:leave|holiday)"
    r"|away|out|interested))\b",
    re.IGNORECASE,
)
"""What they said who were to be spoken to."""
_TO_COME = late(
    r"^(?:(?:no|nope|sorry)[\s,.]+)*(?:not (?:done|started|called|kept)(?: (?:yet|it|them"
    r"|that))*|(?:i )?haven'?t"
    r" (?:done|started|called) (?:it|them|that|any)(?: yet)?)(?=[\s,.!;]|$)|^(?:(?:and|so"
    r"|ok(?:ay)?|well|but)[\s,]+)*(?:i'?ll|i will|i'm going to|going to|will)"
    r" (?:call|ring|phone|email|message|text|contact|try|meet|speak to) (?:them|her|him|both|the"
    r" other"
    r"|one|again|(?-i:[A-Z])[\w'-]+)\b",
    re.IGNORECASE,
)
"""When a promise is to be kept."""
_NUMBER = rf"(?:\d+|{NUMBER_WORDS})"
_MORE_OF_IT = late(
    rf"^(?:(?:no|oh|wait|sorry|actually|hm+|can (?:i|you|we)|could (?:i|you|we)|please)[\s,]+)*"
    rf"(?:(?:make|change|cut|reduce) (?:it|that)(?: down)?(?: to)? )?"
    rf"(?P<n>{_NUMBER}) (?P<what>[a-z]{{3,}})(?: at (?-i:[A-Z])[\w&'-]*)?"
    r"(?P<rather>(?:[\s,]+(?:rather|instead|actually|i mean|then|please))*)[\s.!]*$",
    re.IGNORECASE,
)
"""Another number of what was promised, alone: "make it three people"."""
_ONE_MORE = late(
    r"^(?:(?:oh|and|also|plus|another one|one more)[\s,:]+)+(?:to )?(?:call|ring|phone|email"
    r"|e-?mail"
    r"|write to|message|text|meet|finish|read|send|ask|contact|watch)\b(?! me\b)",
    re.IGNORECASE,
)
"""One more promise, when the check-in has just been closed."""
_PROMISES = late(
    r"^(?:(?:oh|and|also|ok(?:ay)?|plus|so|yes|btw"
    r"|by the way)[\s,]+)*(?:i(?:'?ll)? (?:also )?promised?"
    r"(?: (?:you )?(?:to|that|i))?\b(?! (?:you)?[\s.!]*$)|(?:(?:an|my|a|the|another|one|more|second"
    r"|third|next|new|other)\s+)*(?:promise|commitment)(?:,? (?:no\.?|number|nr\.?|#)? ?(?:\d+|two"
    r"|three))?(?: (?:for (?:this|next) week|is))?\s*:\s*)(?=.*\w)(?!.*\?)",
    re.IGNORECASE,
)
"""One more promise, told outside a check-in."""
_MAKE_IT = late(
    rf"\b(?:make (?:it|that)|should (?:be|have been)|i (?:meant|mean)|change (?:it|that) to|rather"
    rf"|actually|it'?s) (?P<right>{_NUMBER})\b[^.;?]*?\b(?:not|instead of"
    rf"|rather than) (?P<wrong>{_NUMBER})\b"
    rf"|\b(?P<right2>{_NUMBER})(?: \w+)?,? not (?P<wrong2>{_NUMBER})\b",
    re.IGNORECASE,
)
_SUPPOSES = late(
    r"\b(?:if|would|could|will|should i|plan to|going to|tomorrow|next week)\b", re.IGNORECASE
)
_OWN = late(
    r"\b(?:my (?!contact)\w+|(?:mum|mom|dad|wife|husband|doctor|landlord|bank)\b)", re.IGNORECASE
)
"""Somebody of one's own life, whom no promise was about."""
_CLAUSE = late(r"[,.;!]\s+|\s+(?:and|but|so)\s+", re.IGNORECASE)
_NOT = late(rf"\b(?:not|instead of) (?P<wrong>{_NUMBER}(?:[.,]\d+)?)\b", re.IGNORECASE)
_ADDS = late(
    r"\b(?:forgot|also|another|more|extra|plus|on top|additional|missed|left out|as well|too)\b",
    re.IGNORECASE,
)
_PUTS_RIGHT = late(
    r"^(?:oops|whoops|sorry|wait|actually|no|correction|my (?:bad|mistake))\b|\bnot \d|\binstead"
    r" of \d"
    r"|\bshould (?:be|have been)\b",
    re.IGNORECASE,
)
_LONGEST = 30


def read_after_checkin(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message tells or asks of the check-in that is closed, or of its promises.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what is promised, and whether the turn before closed a check-in.
    """
    busy = context.expecting is not None or context.offered is not None or context.checkin
    if busy or len(message.split()) > _LONGEST:
        return ()
    right = _hours_put_right(message, vocabulary, context)
    told = "" if right else _closed(message, vocabulary, context)
    if told:
        return (Intent(kind="checkin_closed", confidence=0.95, quote=message, text=told.strip()),)
    if right:
        return right
    said = (
        "next"
        if _NEXT.search(message)
        else "change"
        if _of_a_promise(message, context)
        else "told"
        if _kept(message, context)
        else ""
    )
    if not said:
        return ()
    return (Intent(kind="commitments", confidence=0.95, quote=message, text=said),)


def of_promises(found: Iterable[Intent]) -> bool:
    """Whether a message tells or asks of promises or of the week, with all its days and hours.

    Args:
        found: What it was read as.
    """
    return any(it.kind in {"commitments", "progress", "this_week"} and it.text for it in found)


def _closed(message: str, vocabulary: Vocabulary, context: Context) -> str:
    """Return "last" where what is told belongs to the check-in just closed, " " to one before."""
    if _PROMISES.match(message):
        return "last" if context.shown.closed else " "
    if context.shown.closed and (_of_a_promise(message, context) or _TO_CHECKIN.search(message)):
        return "last"  # what is promised is asked last, and again when it is open
    if context.promises and _PUTS_RIGHT.search(message) and not context.shown.closed:
        return " " if any(_tells_hours(it, vocabulary) for it in sentences(message)) else ""
    if context.shown.closed and any(_tells_hours(it, vocabulary) for it in sentences(message)):
        return "last"
    late_words = _LATE_WORDS.match(message) if context.promises else None
    if late_words and tells_deed(message.partition(":")[2].strip(), vocabulary):
        return ""  # a deed is kept, whenever it is told
    return "" if not late_words else "last" if context.shown.closed else " "


def _hours_put_right(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the check-in just closed as it is to be held again, with the hours that are right.

    Only hours of skills that were asked for there count, told as spent; and where a message says
    what is wrong, that has to be what was told.
    """
    told = dict(context.shown.hours)
    placed = placed_hours(message, tuple(told))
    words = placed.text if placed else message
    spent = hours_by_skill(words, vocabulary, next(iter(told), "") if was_spent(message) else "")
    if not spent or not spent.keys() <= told.keys() or message.rstrip().endswith("?"):
        return ()
    wrong = _NOT.search(message)
    if wrong is None and _ADDS.search(message):
        return ()  # on top of what was told
    if wrong and len(spent) == 1 and told[next(iter(spent))] != _value(wrong["wrong"]):
        return ()
    if len(sentences(message)) > 1 or not (placed or was_spent(message)):
        return ()
    promised = "\n".join(context.shown.promised) or "none"
    again = Intent(kind="checkin_again", confidence=0.95, quote=message, text=message)
    return (again.model_copy(update={"subjects": (promised,)}),)


def _tells_hours(sentence: str, vocabulary: Vocabulary) -> bool:
    """Whether a sentence gives hours of a skill that were spent."""
    said = re.split(r",\s+", sentence)
    found = (hours_named_in(it, vocabulary, amount_alone) for it in (sentence, said[0]))
    return any(it is not None and it.sure for it in found)


def _of_a_promise(message: str, context: Context) -> bool:
    """Whether a figure is put right that stands in a promise: "make it three people, not two".

    Right after a check-in another number of the same, or one more thing to do, is of them too.
    """
    if context.shown.closed and _ONE_MORE.match(message):
        return True
    more = _MORE_OF_IT.match(message)
    if more is not None and (context.shown.closed or more["rather"] or message != more["n"]):
        what = "people" if more["what"].casefold() == "person" else more["what"]
        held = re.compile(rf"\b({_NUMBER}) {what}", re.IGNORECASE)
        if any(held.search(it) for it in context.promises):
            return True
    match = _MAKE_IT.search(message)
    if match is None:
        return False
    wrong = _value(str(match["wrong"] or match["wrong2"]))
    held_now = (re.findall(rf"\b{_NUMBER}\b", it, re.IGNORECASE) for it in context.promises)
    return any(_value(it) == wrong for some in held_now for it in some)


def _value(number: str) -> float:
    return float(number.replace(",", ".")) if number[0].isdigit() else float(word_value(number))


def _kept(message: str, context: Context) -> bool:
    """Whether it is told who was spoken to, where a promise is to speak to somebody."""
    if message.rstrip().endswith("?") or not any(map(_CONTACT.search, context.promises)):
        return False
    if _TO_COME.match(message):
        return True
    told = _CONTACTED.search(message) or _ANSWERED.match(message)
    clause = _CLAUSE.split(message[told.start() :])[0] if told else ""
    return told is not None and not (_SUPPOSES.search(clause) or _OWN.search(clause))
