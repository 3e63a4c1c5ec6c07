"""Whether a fact is so of the user now, by what stands beside it: one check for all its readers.

A reader of facts finds a job, a certificate or a figure of pay. What it did not read of the same
part of the sentence may turn that round: it is only begun, over, hoped for, supposed, denied, a
guess, or somebody else's. Then the fact is left, or put to the user.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from tools.domain import FactKind
from tools.late import late
from tools.understanding.facts.fact_parts import facts_told
from tools.understanding.intent import Intent

_DOUBTED = 0.7
"""The confidence of a fact that is put to the user."""

_JOINT = late(
    r"\s*[;:.()]\s+|\s*,\s+|\s+[–—-]+\s+"
    r"|\s+(?=(?:but|though|although|while|whereas|because|since|so|then)\b)"
    r"|\s+and\s+|\s+(?=who\b)|\s+(?=(?:aiming|aspiring|hoping|heading|looking|planning)"
    r" (?:at|for|to|towards?)\b)",
    re.IGNORECASE,
)
"""Where a part of a sentence may end."""

_SUPPOSED = (
    r"if(?! (?:that|it|this) (?:counts?|matters?|helps?|means|is)| relevant| any| you| i'?m honest"
    r"| i remember)|unless|suppos(?:e|ing)|imagin\w+|wish|in case|whether"
    r"|would(?! like| love| prefer| rather| not)|could|might"
    r"|may (?:be|get|have|become|move|earn|well|not|also|start|go|take)"
)
_HOPED = (
    r"hop(?:e|es|ed|ing)|want(?:s|ed)?|wanna|plan(?:s|ned|ning)? (?:to|on)|going to|gonna|will"
    r"|\w+'ll|shall|about to|due to|(?:meant|supposed|expect(?:s|ed|ing)?|aim(?:ing)?) to|intend\w*"
    r"|dream\w*|one day|some ?day|soon|eventually|yet to|to be(?:come)?|appl(?:y|ied|ying)"
    r"|consider\w*|thinking (?:of|about)|(?:starting|from|in|as of) next \w+"
    r"|next (?:week|month|year|term|spring|summer|autumn|fall|winter)"
)
_LEARNT = (
    r"half ?-?way|part ?way|midway|sign(?:ed|ing)? up|enrol\w*|in the middle of|train(?:ing|ed)? to"
    r"|(?:study\w*|studied|revis\w+|prepar\w+|training|cramming) (?:for|towards?)"
)
_BEGUN = (
    rf"{_LEARNT}|start(?:ed|ing|s)?|begun|began|begin\w*|registered|book(?:ed|ing)?|doing|taking"
    r"|work(?:ed|ing)? (?:on|towards?)|retak\w+|re-?sit\w*|finishing|in progress|ongoing|yet"
)
_UNFINISHED = (
    r"half (?:an?|the|of)|(?:semesters?|terms?|modules?) of|drop(?:ped)? out|quit|gave up"
    r"|giv(?:e|ing) up|abandon\w+|unfinished|interrupted|broke off|fail(?:ed|ing)?|near(?:ly|ing)"
    r"|almost|tried|trying|attempted|start(?:ed|ing|s)?"
)
_USED_TO = r"used to|formerly|former|back then|at the time|years ago|in the old days"
_OVER = (
    rf"{_USED_TO}|was(?! (?:just |recently |now )*(?:promoted|made|upgraded|hired|taken on|raised"
    r"|increased|put up|bumped|born))|were|no longer|any ?more|any longer|lapsed|lost|left"
    r"|last year|previously|before (?:that|the|my|i)"
)
_OTHERS = (
    r"(?:my|his|her|their|our) (?:\w+ )?(?:wife|husband|partner|boss|managers?|friends?"
    r"|colleagues?|mates?|brother|sister|son|daughter|mother(?! tongue)|father|mum|mom|dad|cousin"
    r"|uncle|aunt|kids?|parents?|boyfriend|girlfriend|neighbou?r|recruiters?|predecessor|flatmate)"
    r"(?! and i\b| (?:\w+ )?(?:gave|pays?) me\b)(?:'s)?|(?:call|called|calls) me(?= an?\b)|than"
    r"|compared|versus|vs"
)
_DENIED = r"not|\w+n't|never|without|hardly|barely|neither|nor|instead of|far from"
_NO_EXAM = (
    r"(?:course|programme|program)(?! certificat)|bootcamp|study group|mock|practice (?:exam"
    r"|test)|beta|voucher|waiting list|into|(?:exam|test) (?:is )?(?:on|at|in|next|this|tomorrow)"
)
_NO_PAY = r"offer(?:s|ed)?|average|typical\w*|median|between|on paper"
_TURNED: dict[FactKind, tuple[str, ...]] = {
    "headline": (_SUPPOSED, _HOPED, _LEARNT, _OVER, _OTHERS, _DENIED),
    "certificate": (_SUPPOSED, _HOPED, _BEGUN, _UNFINISHED, _OTHERS, _DENIED, _NO_EXAM),
    "education": (_SUPPOSED, _HOPED, _UNFINISHED, _OTHERS),
    "pay": (_SUPPOSED, _HOPED, _OVER, _OTHERS, _DENIED, _NO_PAY),
    "contact": (_SUPPOSED, _HOPED, _OVER, _OTHERS, _DENIED),
    "language": (_SUPPOSED, _HOPED, _OVER, _OTHERS, _DENIED),
    "experience": (_SUPPOSED, _HOPED, _OTHERS, _DENIED),
    "constraint": (r"wish|whether", _USED_TO),
    "preference": (r"unless|whether", _USED_TO),
}
"""What turns a fact of a kind round; a goal is a wish by itself."""

_PATTERNS = {
    kind: late(rf"(?<![\w'])(?:{'|'.join(turns)})(?![\w'])", re.IGNORECASE)
    for kind, turns in _TURNED.items()
}
_ON_THE_WAY = late(
    rf"(?:^|\bi(?:'m|'ve| am| have)? (?:\w+ ){{0,2}}?)(?:{_BEGUN}|{_UNFINISHED})\b[^,;.!?]*"
    r"\b(?:certificat(?:e|ion)s?|certs?|exam|degree|bachelor(?:'s)?|master(?:'s)?|diploma"
    r"|licen[cs]e"
    r"|bootcamp|apprenticeship)\b",
    re.IGNORECASE,
)
_AIMED_AT = late(
    r"\b(?:is|would be|that'?s|'s) (?:the|my) (?:\w+ )?(?:dream|goal"
    r"|aim|target|ambition|plan)\b|\bin (?:this|that) direction\b|\b(?:dream|goal|aim) (?:is|would"
    r" be)\b",
    re.IGNORECASE,
)
"""What makes the work that is named the one that is aimed at."""
_ANNOUNCED = late(
    r"\b(?:where i(?:'d| would)? (?:want|like|love|hope)|my (?:goal|target|aim|dream))\b[^:]*:",
    re.IGNORECASE,
)
_GUESSED = late(
    r"\b(?:maybe|perhaps|probably|possibly"
    r"|(?:i|i'd|i would) (?:think|guess|suppose|reckon|say|call)"
    r"|at heart|kind of|sort of"
    r"|supposed(?:ly)?|apparently|not sure|nearly|almost|practically|technically|so to speak)\b",
    re.IGNORECASE,
)
_DONE = late(r"\b(?:finished|completed|graduated|passed)\b", re.IGNORECASE)
_TURNS_AFTER = late(
    r"^(?:(?:well|or|ok|okay|actually|rather|i mean|haha|lol|at least|no|not)[\s,.]+)*"
    r"(?:(?:i |it |that |she |he )?(?:was|were|used to be)\b"
    r"|(?:until|till|before(?!\s*[:–—-]| (?:that|this|then)\b)|not any ?more|no longer|any ?more"
    r"|one day|some ?day|almost|nearly"
    r"|not (?:yet|really|quite|for long)|soon|(?:just )?(?:kidding|joking)|jk|in my dreams|i wish"
    r"|if only|that's (?:a lie|not true|wrong)|scratch that|no,? wait)\b)",
    re.IGNORECASE,
)
_AFTERTHOUGHT = late(
    r"^\W+(?:or|well|or rather|i mean|at least)\b,? (?:i |it |that )?(?:was|were|used to|had)\b"
    r"|^\W+(?:until|till|not any ?more|not yet|almost|nearly)\b",
    re.IGNORECASE,
)
_SINCE = late(r"\bsince (?:\w+ )?last (?:year|month|week|\w+day)\b", re.IGNORECASE)
"""A time from which something is so to this day."""
_HANGS = late(
    r"\b(?:if|unless|provided|as long as|this (?:week|month)|today|tonight|tomorrow|for now)\b",
    re.IGNORECASE,
)
_NO_LONGER = late(r"\W+(?:no longer|any ?more|any longer)\b", re.IGNORECASE)
_SHORT = 5
"""Words of a sentence that only takes back what was said before it."""

Verdict = Literal["so", "doubted", "turned"]


def standing_facts(facts: Iterable[Intent], clause: str) -> tuple[Intent, ...]:
    """Return the facts of a clause that are so; what is in doubt with the confidence of a question.

    Args:
        facts: What was read of the user.
        clause: The clause that it was read in.
    """
    return tuple(_standing(facts, clause))


def _standing(facts: Iterable[Intent], clause: str) -> Iterator[Intent]:
    for it in facts:
        verdict = verdict_on(it, clause)
        if verdict == "so":
            yield it
        elif verdict == "doubted":
            yield it.model_copy(update={"confidence": min(it.confidence, _DOUBTED)})


def verdict_on(fact: Intent, clause: str) -> Verdict:
    """Return whether a fact is so, in doubt, or turned round by what stands beside it.

    Args:
        fact: A fact that was read.
        clause: The clause that it was read in.
    """
    pattern = _PATTERNS.get(fact.fact) if fact.fact and not _is_wanted(fact) else None
    if pattern is None:
        return "so"
    part = _SINCE.sub("since then", _part_of(fact, clause))
    if fact.fact == "headline" and (_AIMED_AT.search(part) or _ANNOUNCED.search(clause)):
        return "turned"
    turn = pattern.search(_up_to(fact, part)) or _turned_after(part, clause)
    if turn and not (fact.fact in {"education", "certificate"} and _DONE.search(part)):
        return "turned"
    hangs = fact.fact == "constraint" and _HANGS.search(part)
    return "doubted" if hangs or _GUESSED.search(part) else "so"


def _up_to(fact: Intent, part: str) -> str:
    """Return a part up to its job: what comes after it is of something else, or "no longer"."""
    at = part.casefold().find(fact.text.casefold())
    if fact.fact != "headline" or at < 0:
        return part
    end = at + len(fact.text)
    over = _NO_LONGER.match(part, end)
    return part[: over.end() if over else end]


def may_be_fact(clause: str) -> bool:
    """Whether a clause would tell a fact, were it so: pay, a certificate that is only begun.

    Args:
        clause: The clause, without what only announces it.
    """
    return bool(facts_told(clause)) or _ON_THE_WAY.search(clause) is not None


def _turned_after(part: str, clause: str) -> bool:
    """Whether what follows a part of a clause takes it back: "I'm a cook, or was until May"."""
    after = clause.partition(part)[2]
    return bool(_AFTERTHOUGHT.match(after))


def turns_round(after: str) -> bool:
    """Whether a sentence takes back what the one before it said of the user ("Well, was.").

    Args:
        after: The sentence, with plain quotes.
    """
    return len(after.split()) <= _SHORT and _TURNS_AFTER.match(after) is not None


def parts_of(clause: str) -> tuple[str, ...]:
    """Return a clause cut wherever what is said of the user may change.

    Args:
        clause: The clause, with plain quotes.
    """
    return tuple(it.strip() for it in _JOINT.split(clause) if it.strip())


def _is_wanted(fact: Intent) -> bool:
    return fact.fact == "pay" and fact.subject.startswith("wanted")


def _part_of(fact: Intent, clause: str) -> str:
    """Return the part of a clause that a fact stands in: all of it where that can't be told."""
    if fact.unit:  # its words are a figure now
        told = (
            it for it in parts_of(clause) if any(of.value == fact.text for of in facts_told(it))
        )
        return next(told, clause)
    at = clause.casefold().find(fact.text.casefold()) if fact.text else -1
    if at < 0:
        return clause
    end = at + len(fact.text)
    joints = list(_JOINT.finditer(clause))
    start = max((it.end() for it in joints if it.end() <= at), default=0)
    stop = min((it.start() for it in joints if it.start() >= end), default=len(clause))
    return clause[start:stop]
