"""On which terms somebody works, in a part of a message: papers, limits, languages, employers.

"Bad knees", "class 1, ADR until Aug 2028", "English okay", "max 30 km", "I'm at Corvane".
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tools.language import LANGUAGES
from tools.late import late
from tools.telling import Told, told_facts
from tools.telling.earnings import wanted_pay
from tools.telling.told import NOTICE
from tools.understanding.facts.certificates_told import listed_papers
from tools.understanding.facts.elliptic import with_subject
from tools.vocabulary import Vocabulary


class Beside(NamedTuple):
    """What is known when a part is read.

    Attributes:
        trade: What its writer works as, where this or an earlier part says it, or ``""``.
        introduces: Whether the message tells who its writer is, or answers what they do.
        vocabulary: The skills that are known.
    """

    trade: str
    introduces: bool
    vocabulary: Vocabulary


MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
"""A month by its name, long or short."""

_DAY = rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH}(?: \d{{4}})?|(?:19|20)\d\d)"
_BODY = (
    r"(?:knees?|back|hips?|shoulders?|legs?|feet|foot|ankles?|wrists?|hands?|eyes|hearing|heart"
    r"|lungs?|elbows?|neck)"
)
_HURTS = late(
    r"(?:(?:and|but|also|i have|i've(?: got)?|i got|got|have|with|because of|cos of|a|the|my)\s+)*"
    rf"(?P<said>(?:bad|dodgy|knackered|ruined|weak|sore|dicky|gammy|bust(?:ed)?) {_BODY}"
    rf"|(?:my |the )?{_BODY}(?: (?:is|are|'s|has|have|can't)(?: \w+){{0,2}}?)? (?:shot|done|gone"
    rf"|knackered"
    r"|bad|ruined|wrecked|finished|killing me|giving (?:out|up|in)|playing up|had it|had enough"
    r"|no good"
    r"|not what they were|take (?:it|much more)|buggered|worn(?: out)?|broken)(?: in| now)*)",
    re.IGNORECASE,
)
_WISH = (
    r"(?:(?:need|want|would like|like|looking for|after|prefer|rather have)(?: to (?:have|find|do"
    r"|work))?(?: (?:something|summat|a|an|work|job|anything|more|regular|to be)){0,3}"
    r"|something|summat|anything|an? job|work)"
)
_LIKE = (
    r"(?:at a desk|sitting(?: down)?|indoors|inside|off my feet|desk (?:job|work)|office (?:job"
    r"|work)|(?:regular|normal|office) hours|days only|day shifts?|near (?:home|here|me)"
    r"|close to home|daytime(?: hours)?|term[- ]time)"
)
_WANTED = late(
    r"(?:(?:and|but|so|also|just|really|i|i'd|i'm|would)\s+)*"
    rf"(?P<said>{_WISH} {_LIKE}|(?:want|need|(?:looking|trying) to get|get me) out of"
    r" (?:the )?(?:nights?|night shifts?|shifts?|shift work|weekends?))",
    re.IGNORECASE,
)
_DAYS = late(
    r"(?:(?:and|but|so|just|only|something|summat|has to be|must be|need|want|prefer|work|i)\s+)*"
    r"(?P<said>mon(?:day)?s?(?: to |-| - |–)fri(?:day)?s?(?: only)?|weekends off|days only|no"
    r" (?:more )?(?:nights?|night shifts?|weekends?|evenings?|shifts?|lates?|earlies|heavy lifting"
    r"|lifting|travel|driving|customers|overtime)|(?:9|nine) to (?:5|five)(?: only)?)",
    re.IGNORECASE,
)
_FAR = late(
    r"(?:(?:and|but|so|also|only|commute|travel|a|of|i can|i'd)\s+)*(?P<said>(?:max(?:imum)?|up to"
    r"|within|no more than|not more than|no further than|at most"
    r"|under)\.? ?(?:of )?\d{1,3} ?(?:km|kms"
    r"|kilomet(?:er|re)s?|miles?)(?: (?:from|of) (?:home|here|[a-z]+)| away| commute| each way"
    r"| radius)?"
    r"|\d{1,3} ?(?:km|kms|miles?) (?:max(?:imum)?|at (?:the )?most|tops)"
    r"|(?:max(?:imum)?|up to|no more than|at most) \d{1,3} ?min(?:ute)?s? (?:commute|each way|drive"
    r"|by (?:bus|train|car|bike)|from (?:home|here)|away|travel))",
    re.IGNORECASE,
)
_VALID = (
    rf"(?:,? (?:(?:is |it's |that's )?(?:still )?(?:valid |good )?(?:until|till|til|to|up to"
    rf"|thru) {_DAY}"
    rf"|(?:runs out|expires|ends|(?:is )?up for renewal|up)(?: in| on)? {_DAY}|(?:since"
    rf"|from) {_DAY}))?"
)
_LICENCE = late(
    r"(?:(?:i(?:'ve| have| hold)?|and|also|plus|got|my|with|have|hold|valid|full|clean|a|an)\s+)*"
    r"(?P<said>(?:(?:LGV|HGV|PCV)(?: ?(?:class )?[12])?|cat(?:egory)? ?(?:C1?\+?E|C1?|D1?)|C\+E"
    r"|class [12]"
    r"|ADR|(?:driver )?CPC|NMC|CSCS|CPCS|SIA|IPAF|PASMA|18th edition"
    r"|(?:GDC|NMC|HCPC|GMC|GPhC|Gas Safe|SWE) registered)"
    r"(?P<paper> (?:cert(?:ificate|ification)?|licen[cs]e|card|ticket|pin|registration|badge))?"
    rf"(?P<valid>{_VALID}))",
    re.IGNORECASE,
)
_OF_DRIVING = late(r"(?:class [12]|ADR|(?:driver )?CPC|cat)\b", re.IGNORECASE)
"""What is a driver's licence only beside driving, or where it is called one."""
_DRIVES = late(r"\b(?:driv\w*|lorr\w+|trucks?|hgv|lgv|haul\w*|vans?|artics?)\b", re.IGNORECASE)
_SCHOOL = late(
    r"(?:(?:i(?:'ve| have)?|and|also|plus|got|my|with|have|an?)\s+)*"
    r"(?P<said>(?:nvq|svq|btec|rqf)(?: level)? \d(?: (?:in|diploma) [a-z][a-z ]{2,40}?)?"
    r"(?:,? (?:in |from )?\(?(?:19|20)\d\d\)?)?)",
    re.IGNORECASE,
)
_LANGUAGE = late(
    rf"(?:(?:and|my|the|also)\s+)*(?P<language>{'|'.join(LANGUAGES)})(?:'s| is|:)?"
    r" (?:(?:just|only|quite|pretty|very|more or less|about|at)\s+)*"
    r"(?P<how>ok(?:ay)?(?:ish)?|good(?: enough)?|not (?:so |very |too |that )?(?:good|great|bad"
    r"|strong)"
    r"|fine|fair|so[- ]so|basic|decent|poor|bad|weak|rusty|conversational|fluent|native|[ABC][12])",
    re.IGNORECASE,
)
_NAME = r"(?-i:[A-Z])[\w&'-]*(?: (?-i:[A-Z&])[\w&'-]*){0,3}"
_AT = late(
    rf"(?:(?:and|but|also|now)\s+)*since (?P<day>{_DAY}|last \w+),? i(?:'m|'ve been| am| have been|"
    rf" work| was) (?:working )?(?P<place>(?:at|with|for) {_NAME})"
    rf"|(?:(?:and|but|also|now)\s+)*i(?:'m|'ve been| am| have been| work)(?: working)?"
    rf" (?P<place2>(?:at|with|for) {_NAME}) since (?P<day2>{_DAY})",
    re.IGNORECASE,
)
_STARTS = late(
    r"(?:(?:and|but|so|i|i'm|i'll|i will|then|will)\s+)*(?P<said>(?:start|starting|begin|beginning)"
    rf"(?: (?:there )?(?:in|on|from) {_DAY})? (?:at|with|for) {_NAME}(?: (?:in|on|from) {_DAY})?)",
    re.IGNORECASE,
)


def _terms(said: str, beside: Beside) -> Iterator[Told]:
    """Yield what the work has to be like, or what somebody can't do any more."""
    patterns = (_HURTS, _FAR, *((_WANTED, _DAYS) if beside.introduces else ()))
    for pattern in patterns:
        match = pattern.fullmatch(said)
        if match is not None:
            yield Told("constraint", match["said"].strip())
            return


def _licence(said: str, beside: Beside) -> Iterator[Told]:
    match = _LICENCE.fullmatch(said)
    drives = beside.trade and _DRIVES.search(beside.trade)
    if match is None:
        return
    plain = bool(match["paper"] or match["valid"])
    of_driving = _OF_DRIVING.match(match["said"])
    if (drives or plain) if of_driving else (beside.introduces or plain):
        yield Told("certificate", match["said"])


def _paper(said: str, beside: Beside) -> Iterator[Told]:
    """Yield a certificate that is known by its name: "chartered accountant (ACCA)"."""
    if beside.introduces and beside.vocabulary.get(said) is None:
        yield from listed_papers(said)


def _school(said: str, beside: Beside) -> Iterator[Told]:
    """Yield a school's end by its name and level alone: "NVQ 5", "BTEC level 3 in catering"."""
    match = _SCHOOL.fullmatch(said)
    if match and beside.introduces:
        yield Told("education", match["said"])


def _language(said: str, beside: Beside) -> Iterator[Told]:  # noqa: ARG001 - a reader like the others
    match = _LANGUAGE.fullmatch(said)
    if match:
        yield Told("language", f"{match['language'].capitalize()} {match['how']}")


def _pay_and_notice(said: str, beside: Beside) -> Iterator[Told]:  # noqa: ARG001 - as the others
    """Yield the pay that is wished, and the notice period that is told."""
    pay = wanted_pay(with_subject(said))
    if pay is not None:
        yield pay
    yield from (it for it in told_facts(with_subject(said)) if it.subject == NOTICE)


def _employer(said: str, beside: Beside) -> Iterator[Told]:  # noqa: ARG001 - a reader like the others
    """Yield where somebody works since when, and where they will begin."""
    match = _AT.fullmatch(said)
    if match:
        place, day = match["place"] or match["place2"], match["day"] or match["day2"]
        yield Told("experience", f"{place} since {day}")
    elif starts := _STARTS.fullmatch(said):
        yield Told("note", starts["said"])


TERMS: tuple[Callable[[str, Beside], Iterator[Told]], ...] = (
    _terms,
    _licence,
    _paper,
    _school,
    _language,
    _employer,
    _pay_and_notice,
)
"""What reads a part, one after the other."""
