"""What is asked of the figures that were shown: where they are from, why so much is not known.

"Why so many question marks there?", "how did you calculate this number?", "which of them are must
haves?", "how long until I close all of these?". Each is told by one telling word, where all other
words around it are such as carry no other wish.
"""

import re
from typing import Final

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.questions.only_words import only, words
from tools.understanding.roles.roles_listed import role_shown
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.99
_LONGEST: Final = 22
_AROUND: Final = words("""
    a ah all also although and any anyway are at bit boss but by can come could did do does don't
    each else even ever every everything exactly explain first friend from give given got had hmm
    honest honestly how however in into is it it's its know known list lists lot made manager many
    may me mean meant much my need needs no now of oh on one ones only or other others out people
    please plz pls quite rather really right role roles row rows same say says see seems should
    show shown shows sister so some somebody someone such table tell than that that's the their
    them then there these they they're thing things think this those though thought to told too
    total u understand up ur use used very want was well were what what's when where which who why
    will with would you your i i'm i've me my mine husband wife mum dad asks ask asked asking
    colleague
    sorry puzzled confused bit little curious interested just ve
""")
_UNKNOWN: Final = late(
    r"\b(?:question[ -]?marks?|unknowns?|unassessed|not known)\b|(?:\bmany|\bsome|\ball|\bthe"
    r"|\bsuch"
    r"|[\"'“(])\s*\?(?=[\s\"'”)]|$)",
    re.IGNORECASE,
)
_WHY: Final = late(
    r"\b(?:why|how come|how can it be|what'?s with|what is with|reason|for what)\b", re.IGNORECASE
)
_UNKNOWN_WORDS: Final = words("""
    question-mark question-marks question mark marks unknown unknowns unassessed level levels skill
    skills have has come reason plan gaps are there here still already full
""")
_FROM: Final = late(
    r"\b(?:how (?:do|did|can|could|would) (?:you|u) (?:even |really )?(?:know|get|decide|find|come)"
    r"|(?:where|from where|who)\b[^?]{0,50}?\b(?:from|get|got|gotten|taken?|found|sources?|decides?"
    r"|decided|says?|based)|what(?:'s| is| are)?\b[^?]{0,25}?\b(?:sources?|based on)"
    r"|how (?:sure|certain|exact|reliable|accurate|precise|good|true|realistic|trustworthy)"
    r" (?:are|is))\b",
    re.IGNORECASE,
)
_FROM_WORDS: Final = words("""
    sure certain exact reliable accurate precise good true realistic trustworthy trust rely believe
    know get got gotten getting decide decides decided find found come comes coming from take takes
    taken source sources based on make makes made hour hours time times long skill skills list
    requirement requirements level levels needed required asked figures figure numbers number
    information info data knowledge estimate estimates job weights weight priorities
    table plan work gap gaps readiness learn learning
""")
_OF_WHAT: Final = late(
    r"\b(?:hours?|time|long|skills?|list|requirements?|figures?|numbers?|information|info|data"
    r"|knowledge|estimates?|weights?|priorities|sources?|table|gaps?|needed|required|all (?:this"
    r"|that)|everything|things?)\b",
    re.IGNORECASE,
)
_OF_PACE: Final = late(r"\bhow \w+ (?:are|is)\b[^?]*\bestimates?\b", re.IGNORECASE)
"""How right the estimates are, which the pace tells."""
_NEEDS: Final = late(
    r"\b(?:must[ -]?haves?|musts?|nice[ -]to[ -]haves?|optional|essential|mandatory|obligatory"
    r"|necessary|non-?negotiable|(?:need|have to (?:know|learn|have)|required?)(?: to (?:know"
    r"|learn|have))? (?:all|every)\b)",
    re.IGNORECASE,
)
_NEEDS_WORDS: Final = words("""
    haves must-have must-haves must musts nice nice-to-have optional essential mandatory obligatory
    necessary nonnegotiable non-negotiable all every need have know learn required require skill
    skills gap gaps requirement requirements job get hired single everything am looks like
""")
_WORST: Final = late(
    r"\b(?:worst|biggest|largest|most (?:urgent|pressing|important|critical)|weakest)\b",
    re.IGNORECASE,
)
_WORST_WORDS: Final = words("""
    worst biggest largest most urgent pressing important critical weakest gap gaps problem skill
    skills hole point
""")
_EASIEST: Final = late(
    r"\b(?:easiest|quickest|fastest|simplest|shortest|smallest|cheapest)\b", re.IGNORECASE
)
_EASIEST_WORDS: Final = words("""
    easiest quickest fastest simplest shortest smallest cheapest gap gaps skill skills get rid off
    close closed done learn reach fix win
""")
_LONG: Final = late(r"\bhow (?:long|many (?:weeks|months|years)|much time)\b", re.IGNORECASE)
_CLOSED: Final = late(
    r"\b(?:clos(?:e|ed|ing)|fill(?:ed)?|learn(?:ed|t)?|finish(?:ed)?|done|through|fix(?:ed)?|reach"
    r"|cover(?:ed)?|all (?:of )?(?:this|these|those|them|that|it))\b",
    re.IGNORECASE,
)
_LONG_WORDS: Final = words("""
    long weeks months years time take takes taking until till before close closed closing fill
    filled learn learned learnt finish finished done through fix fixed reach cover covered all gap
    gaps skill skills normal normally be get approximately about roughly
""")
_IN_MY_PLACE: Final = late(
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+|then|now)[\s,]+)*what (?:would|should|'?d) (?:you"
    r"|u|i)"
    r" (?:do|advise|suggest|recommend|start with)(?: (?:me|to do|first|next|now|then))*"
    r" (?:in my (?:place|shoes|position|case|situation)|if you were me|as me)[\s.?!]*$",
    re.IGNORECASE,
)
_ON_TRACK: Final = late(
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+|would you say|do (?:you|u) think|(?:you|u) think)"
    r"[\s,]+)*(?:am i|i am|i'm) (?:still )?(?:on (?:a|the) (?:good|right) (?:way|track|path)|on"
    r" track"
    r"|doing (?:well|ok(?:ay)?|fine|good))(?: (?:so far|now|then|or not))*[\s.?!]*$",
    re.IGNORECASE,
)
_ADS: Final = late(
    r"\b(?:(?:job )?(?:postings?|adverts?|listings?|vacanc(?:y|ies)|openings?)|job (?:ads?|offers?)"
    r"|open positions?)\b",
    re.IGNORECASE,
)
_HAVE_ADS: Final = late(
    r"\b(?:(?:are|is) there|do (?:you|u) (?:have|know|got)|have (?:you|u)|(?:you|u) (?:have|know)"
    r"|(?:can|could|will|would) (?:you|u) (?:show|find|give|list)|where (?:can|do) i (?:find|see)"
    r"|(?:any|some))\b",
    re.IGNORECASE,
)
_OWN_ADS: Final = late(
    r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:imported|collected|saved|added|gave|pasted|found|saw"
    r"|read)\b|\b(?:how (?:many|often)|what do|ask(?:s|ed)? for|compare|import|language)\b",
    re.IGNORECASE,
)

_A_LOT: Final = late(
    r"^\W*(?:(?:but|and|so|because|hm+|honestly)[\s,]+)*(?:it|that|this|they|these|there)(?:'s)?"
    r"(?: (?:all|just|really|still|is|are|looks?|seems?|sounds?|feels?|like|to (?:me|be)|quite"
    r"|pretty|rather|an?|awful(?:ly)?|very))* (?:lot|much|many|too much|too many|hard|heavy|little"
    rf"|tight)(?: work)? (?:for|with|in|on|beside) (?:only |just |my |the )?{COUNT} ?(?:h|hrs?"
    rf"|hours?)"
    r"(?: (?:a|per|each) week)?(?:[\s,]+(?:with|beside|next to|and|because|when"
    r"|as)\b[^.?!\d]*)?[\s.!?]*$",
    re.IGNORECASE,
)
"""What finds the plan much for its hours, which wishes no other hours."""

_ENOUGH: Final = late(
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+)[\s,]+)*(?:is|are|will|would|do|does) (?:only "
    r"|just |my "
    rf"|the |those |these )?(?P<n>{COUNT}) ?(?:h|hrs?|hours?)(?: (?:a|per|each) week| weekly)?"
    r"(?: (?:really|even|be|actually|then))* (?:enough|ok(?:ay)?|sufficient|fine|realistic|do"
    r"|too (?:little|few|much|many)|a lot|much)\b(?:[\s,]+(?:for|to|or|and|until|by"
    r"|with)\b[^.!?\d]*)?"
    r"[\s.?!]*$",
    re.IGNORECASE,
)
_IF_AWAY: Final = late(
    r"^\W*(?:(?:and|so|but|also|i (?:would|'d) like to know|i want(?:ed)? to (?:know|ask)|tell me"
    r"|can you tell me|i wonder)[\s,]+)*(?:what|how|does|will|is)\b(?: \w+){0,8}? (?:if|when|in"
    r" case)"
    r" (?:i|my (?:kids?|child|children|son|daughter))(?:'m| am| is| are| get| gets| fall| become"
    r"| was"
    r"| were| have to be| have| miss| can'?t| cannot| don'?t)+ ?(?:(?:be|have|sometimes|once"
    r"|suddenly"
    r"|not) )*(?:ill|sick|unwell|away|busy|in hospital|on (?:holiday|vacation|leave)|injured|absent"
    r"|time|(?:a|one|two|some|three|several) weeks?|learn|manage|able)\b[^.!?]*[\s.?!]*$",
    re.IGNORECASE,
)
"""What asks what becomes of the plan in weeks that may come without learning."""
_MAY_SKIP: Final = late(
    r"^\W*(?:(?:and|so|but|hm+|ok(?:ay)?)[\s,]+)*(?:(?:do|don'?t) (?:you|u) (?:think|reckon"
    r"|believe)"
    r"(?: that)?|(?:you|u) (?:think|reckon)|i wonder if|is it (?:ok|okay|bad|possible|a problem)"
    r" (?:if"
    r"|to|when))(?: (?:i|we))?(?: (?:can|could|may|should))? (?:skip|leave out|drop|ignore|do"
    r" without"
    r"|avoid|omit)\b",
    re.IGNORECASE,
)
"""What asks for an opinion on leaving a skill out, and leaves none out yet."""
_IF_LEARNED: Final = late(
    r"\b(?:what|how|would|does|will|do|is)\b[^?]{0,30}?\b(?:chang(?:e|es)|happens?|brings?"
    r"|helps?|gain"
    r"|differ\w*|matters?|improves?|raises?|worth|get|score|readiness)\b[^?]{0,30}?\b(?:if|when"
    r"|once)"
    r" (?:i|we)(?:'d| would| could| was| were)? (?:learn|know|have|had|get|got|reach|bring|take"
    r"|improve"
    r"|do|did|raise|be)\w*\b",
    re.IGNORECASE,
)
"""What asks what it would bring to know a skill better."""
_OF_HOURS: Final = late(r"\b(?:hours?|h|weeks?|plan|first|before|earlier|later)\b", re.IGNORECASE)
_IN_TIME: Final = late(
    r"^\W*(?:(?:and|so|but|or|i mean|well|ok(?:ay)?|hm+)[\s,]+)*(?:(?:can|could|will|would|may)"
    r" i|is it"
    r" (?:possible|realistic|doable)(?: (?:for me|to))*)(?: (?:really|even|maybe|then|also))*"
    r"(?: (?:do|make|reach|learn|manage|get|be|become|finish|close|there|ready|it|this|that|all|of"
    r"|them|these|those))* (?:in|within|inside) (?:(?:about|only|just|under|less than) )?(?:an?|one"
    r"|two|three|four|five|six|half an?|\d+) (?:years?|months?|weeks?)(?: (?:or so|or two|then|you"
    r" think|do you think|maybe))*[\s?.!]*$",
    re.IGNORECASE,
)
"""What asks whether the way that was shown takes no longer than so much time."""


def read_asked_of_figures(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what is asked of the figures and rows that were shown, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known: what is asked of one of them is another question.
        context: The target, and the plan that stands.
    """
    if len(clause.split()) > _LONGEST:
        return None
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(clause)))
    with_figures = _with_figures(clause, named, context)
    if with_figures is not None or named or any(map(str.isdigit, clause)):
        return with_figures
    if _is(clause, _FROM, _FROM_WORDS) and _OF_WHAT.search(clause) and not _OF_PACE.search(clause):
        return _asked("practical", clause, "sources")
    return _of_target(clause, context) if context.target else None


def _with_figures(clause: str, named: tuple[str, ...], context: Context) -> Intent | None:
    """Return the questions that may hold a figure or the name of a skill."""
    if _ADS.search(clause) and _HAVE_ADS.search(clause) and not _OWN_ADS.search(clause):
        return _asked("practical", clause, "postings")
    if context.planned and (_A_LOT.match(clause) or _enough(clause, context)):
        return _asked("plan_fit", clause)
    if context.planned and _IF_AWAY.match(clause):
        return _asked("practical", clause, "away")
    if len(named) == 1 and _MAY_SKIP.match(clause):
        return _asked("explain", clause).model_copy(update={"skill": named[0]})
    if len(named) == 1 and _IF_LEARNED.search(clause) and not _OF_HOURS.search(clause):
        return _asked("explain", clause).model_copy(update={"skill": named[0]})
    return _in_time(clause, context) if _IN_TIME.match(clause) and not named else None


def _enough(clause: str, context: Context) -> bool:
    """Whether it is asked if the hours that the plan has are enough."""
    match = _ENOUGH.match(clause)
    return match is not None and count(match["n"].casefold()) == context.weekly


def _in_time(clause: str, context: Context) -> Intent | None:
    """Return how long the way is to the role that was shown, or to a target without a plan."""
    role = role_shown(context)
    if role is None and (context.planned or context.target is None):
        return None
    return _how_long(clause).model_copy(update={"role": role})


def _of_target(clause: str, context: Context) -> Intent | None:
    return _of_the_way(clause, context) or _of_the_rows(clause, context)


def _of_the_way(clause: str, context: Context) -> Intent | None:
    """Return what is asked of the way to the target: what to do, and how one stands on it."""
    if _IN_MY_PLACE.match(clause):
        return _asked("learn_first", clause)
    if _ON_TRACK.match(clause):
        return _asked("progress" if context.planned else "readiness", clause)
    if _CLOSED.search(clause) and _is(clause, _LONG, _LONG_WORDS):
        return _asked("plan_fit", clause) if context.planned else _how_long(clause)
    return None


def _of_the_rows(clause: str, context: Context) -> Intent | None:
    """Return what is asked of the rows of the gaps: the unknown, needed, worst and easiest."""
    if _WHY.search(clause) and _is(clause, _UNKNOWN, _UNKNOWN_WORDS):
        return _asked("readiness", clause)
    if "?" in clause and _is(clause, _NEEDS, _NEEDS_WORDS):
        return _asked("gap_order", clause, "needed")
    if "?" in clause and context.shown.kind == "gaps" and _is(clause, _WORST, _WORST_WORDS):
        return _asked("learn_first", clause)
    if context.shown.kind == "gaps" and _is(clause, _EASIEST, _EASIEST_WORDS):
        return _asked("gap_order", clause, "quickest")
    return None


def _is(clause: str, telling: re.Pattern[str], allowed: frozenset[str]) -> bool:
    return telling.search(clause) is not None and only(clause, _AROUND, allowed)


def _how_long(clause: str) -> Intent:
    return _asked("chances", clause, "how_long")


def _asked(kind: IntentKind, clause: str, text: str = "") -> Intent:
    return Intent(kind=kind, confidence=_PLAINLY, quote=clause, text=text)
