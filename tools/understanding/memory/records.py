"""What is to be kept or forgotten: evidence, a skill of one's own, a subject."""

import re

from tools.deeds import ADVERBS, OUTCOME, is_deed
from tools.late import late
from tools.sentences import split_sentences
from tools.understanding.evidence.announced import read_announced
from tools.understanding.evidence.deeds_told import of_hours_to_come, puts_right, tells_deed
from tools.understanding.evidence.deeds_worded import deed_worded
from tools.understanding.evidence.plain_deeds import DONE, MEASURED, tells_deed_plainly
from tools.understanding.evidence.reasons import without_reason
from tools.understanding.facts.fact_parts import facts_told
from tools.understanding.facts.fact_words import fact_called, fact_named
from tools.understanding.intent import Intent
from tools.understanding.memory.references import reference
from tools.understanding.naming import find_skill, guess_skill, without_wrapping
from tools.understanding.phrases import sentences, without_opening
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

TOLD_PLAINLY = 0.85
"""The confidence of a deed that is told in passing, and plainly; one announced has more."""

_EVIDENCE = late(
    r"^(?:(?:oh|and|also|ah)[\s,]+)*"
    r"(?:(?:please )?(?:add|save|note|log|record|store|keep|remember|new|here(?:'s| is)|this is"
    r"|take|write down|put)\s+)*(?:(?:this|that|it|as|for|some|another|an?|my|new|piece of|down"
    r"|the"
    r"|more|following)\s+)*"
    r"(?:evidence|achievement|accomplishment|win|star story|story)\b"
    r"(?:\s+(?:that |which )?(?:i (?:just )?(?:forgot|left out|missed|didn'?t (?:mention|tell))"
    r"|from (?:last|this) week)(?: (?:to (?:tell|mention|say|add)|earlier|before|it|(?:last|this)"
    r" (?:week|time)))*)?\s*(?P<colon>[:–—-]"
    r"|[.!](?=\s+\S))?\s*"
    r"(?P<text>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SAVED_AT_THE_END = late(
    r"^(?P<text>.*\S)(?:(?<=[.!?…\"')])\s+|\s*\n+\s*|\s*[;–—,]\s+|\s+-\s+|,?\s+(?:and|so)\s+)"
    r"(?:(?:please|and|so|now|can you|could you|would you|you can|i want you to|let'?s)\s+)*"
    r"(?:add|save|note|log|record|store|keep|remember|count|use|take)\s+(?:this|that|it"
    r"|all this)\s+"
    r"(?:down\s+)?(?:as|for|to|in|into|under)\s+(?:an?\s+|my\s+|the\s+|piece\s+of\s+|new\s+)*"
    r"(?:evidence|achievements?|accomplishments?|wins?|story|stories)(?:\s+(?:please|for me"
    r"|now|too))*"
    r"(?:[\s,]+(?:and|then)\s+(?:tell|show|say|let|see|what|draft"
    r"|give)\b[^.]{0,60})?\s*[.!?]*\s*$",
    re.IGNORECASE | re.DOTALL,
)
_SAVING = late(r"^(?:add|save|note|log|record|store|keep|new|i want to|i have)\b", re.IGNORECASE)
_FORGOTTEN = late(
    r"^(?:(?:oh|and|also|btw|wait|ah|ps)[\s,]+)*i (?:also |just "
    r"|totally )*forgot(?: (?:to (?:say|mention"
    r"|tell you|add)|earlier|before|one|something))*\s*[:,–—-]\s*(?=\S)",
    re.IGNORECASE,
)
"""What leads up to something told too late."""
_LABELLED = late(r"^\s*(?:situation|task|action|result)\s*:", re.IGNORECASE)
_PIECE = late(
    r"^(?:(?:add|and|also|please)\s+)*(?:(?:to|for|evidence)\s+)*E(?P<piece>[1-9]\d{0,5})"
    r"\s*[:,–—-]\s*(?P<text>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ACHIEVED = late(
    rf"\b(?:i|we|i've|we've|my team(?: and i)?)\s+{ADVERBS}{DONE}\b",
    re.IGNORECASE,
)
_SLIGHT = late(
    r"\b(?:got|had|did|used|took|put|kept|held|found|spoke|went|met|stood|began|chose|tried"
    r"|learn\w+"
    r"|studied|attended|watched|started|wanted|liked|needed|worked|lived|moved|called|applied)$",
    re.IGNORECASE,
)
"""What was done that is worth keeping only with what came of it."""
_CAME_OF_IT = late(
    rf"\b{OUTCOME}\b|\b(?:from|by) [^.;]*\d|%|\bso that\b|\bfewer\b|\bfaster\b", re.IGNORECASE
)
_CITED = late(r"\"\s*(?:i|we)\b[^\"]*\"", re.IGNORECASE)
_OF_USE = late(
    r"(?:(?<=[.!?])\s+|\s*[,;–—\n]\s*|\s-\s)(?:(?:so|and|or|but|also)\W+)*"
    r"(?:(?:is )?(?:that|this|it)(?:'?s)? (?:\w+ )?(?:worth|sth|something|anything|any (?:use"
    r"|good)"
    r"|good|enough|useful|of use|evidence|relevant|an? (?:achievement|story|win)|too \w+)"
    r"|(?:does|would|could|do|did) (?:that|this|it|those) (?:count|help|matter|be)"
    r"|(?:where|how|what) (?:do|can|should|would|could) i (?:put|use|mention|add|save|note"
    r"|do with)"
    r"|(?:can|could|should) (?:i|you|we) (?:use|keep|add|save|take|count|mention|put)"
    r"|worth (?:keeping|using|mentioning|anything)|too (?:small|little|minor|old|trivial)\b"
    r"|what (?:is|does) (?:that|it|this) (?:worth|prove|show|support))[^.!?]{0,50}[\s.!?]*$",
    re.IGNORECASE,
)
"""A question of what use a story is, at its end."""
_FEWEST_WORDS = 4
_KEEP_THAT = late(
    r"^(?P<text>.*\S)(?:(?<=[.!?])\s+|\s*\n+\s*|\s*[;–—,]\s+)(?:(?:please|and|so|now)\s+)*(?:keep"
    r"|save|note"
    r"|remember|log|store)\s+(?:that|this|it)(?: one)?(?:\s+(?:please|for me|down|for later"
    r"|for the interview))*"
    r"\s*[.!]*\s*$",
    re.IGNORECASE | re.DOTALL,
)
_FORGET = late(
    r"^(?:forget|scrap|ditch|bin|trash|delete|remove|erase|wipe|drop|clear|unlearn|purge"
    r"|get rid of|take out"
    r"|(?:please )?(?:don'?t|do not|stop) (?:keep(?:ing)?|stor(?:e|ing)|hold(?:ing)?)"
    r"|i (?:don'?t|do not) want you to (?:know|remember|keep|store|have)"
    r"|(?:remember|keep|know|store|hold) nothing(?: more| at all| any more)? (?:of|about|on"
    r"|from))\s+(?:(?:please|pls|plz|kindly)\s+)*"
    # "Drop it to 6" puts a plan otherwise.
    r"(?!(?:(?:it|them|that|hours)\s+(?:down\s+)?to|the)\s+\d{1,2}\b)(?P<subject>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_WHY_NOT = late(
    r"(?:,\s+|\s+[–—-]+\s+)(?:i )?(?:have ?n[o']?t|havent|haven't|did ?n[o']?t|don'?t|never|not|no"
    r" longer|hardly)\s+(?:\w+\s+){0,2}?(?:done|used|touched|do|use|need|did|had)\b.*$",
    re.IGNORECASE,
)
"""Why something is to be forgotten: "the TIG, haven't done it in ages"."""
_KEEPING = late(
    r"(?:,\s*|\s+)but (?:please )?(?:keep|leave|remember|hold on to)\b.*$", re.IGNORECASE
)
"""What is to stay, which goes by nothing that is forgotten."""
_TAKEN_BACK = late(r"(?:it|that|this)[,;:.!–—-]+\s*\S", re.IGNORECASE)
"""What only takes the words before back, and goes on ("scrap that, …")."""
_SUBJECT_START = late(
    r"^(?:(?:what|everything|all|anything|the (?:thing|fact|part|entry|note|level)s?|whatever|that"
    r"|data|information|info|facts?|the)\s+)*"
    r"(?:(?:that )?(?:i|you|i've|i have|you've|you have)\s+(?:\w+ )?(?:said|told|tell|know|knew"
    r"|remember|have|stored|saved|mentioned|wrote|noted|learned|use|used|worked)\b(?: you)?\s*)?"
    r"(?:(?:about|of|on|regarding|concerning|with|at|for)\s+)?(?:my\s+|the\s+|that\s+|all\s+)*",
    re.IGNORECASE,
)
_SUBJECT_END = late(
    r"[\s,]+(?:all of (?:it|that|them|this)|every(?:thing| bit)(?: (?:of|about) (?:it|that|them))?"
    r"|the (?:whole )?lot"
    r"|from (?:my|your|the) (?:profile|memory|file|record|skills|list|data|evidence)"
    r"|(?:skill )?levels?|entry|entries|(?:from )?memory|please|again|for good|completely"
    r"|permanently|entirely|on (?:file|record)|in (?:your |the )?memory|as a skill|skill|data"
    r"|for me|thing|stuff|bit|part|business|promise|commitment|now|too|as well|instead|then"
    r"|straight ?away|right away|at once|altogether|anyway|ok(?:ay)?|thanks?|after all)\s*$",
    re.IGNORECASE,
)
_ONE_OF_THEM = late(
    r"(?<!\bfirst)(?<!\bsecond)(?<!\bthird)(?<!\blast)(?<!\bthat)(?<!\bthis)(?<=\w) ones?$",
    re.IGNORECASE,
)
"""What points at one of several by its name: "the CKA one"."""
_EVERYTHING = late(
    r"^(?:everything|all|me|all of it|all (?:of )?(?:my|the) (?:data|information|memory|memories"
    r"|facts|stuff)|my (?:data|profile|account|information|memory|history|whole profile|file"
    r"|skills"
    r"|evidence)|everything (?:you (?:know|have|remember|stored)|about me|i (?:said|told you))"
    r"(?: .*)?|the (?:whole )?(?:conversation|chat|history|memory|database|screen)|chat"
    r"|conversation|history|your memory|all about me|it all|database)$",
    re.IGNORECASE,
)
_ANYTHING = late(r"(?:things|stuff|something|anything|any ?thing you know)", re.IGNORECASE)
_NOTHING = late(
    r"(?:nothing|none(?: of (?:it|that|this|them|those))?|no ?(?:thing|skill)s?)"
    r"(?: (?:at all|else|please|then|for now|today|now|whatsoever|of (?:mine|that|it)))*",
    re.IGNORECASE,
)
_LISTED = late(r"\s*(?:,\s*(?:and|&)?|\band\b|&|\bplus\b|\bas well as\b)\s*", re.IGNORECASE)
_NOT_MEMORY = late(
    r"\b(?:(?:my|the) (?:\w+ )?(?:target|plan|roadmap|goal)|(?:the|my|any) (?:deadline|end date"
    r"|weeks? off|time off))\b",
    re.IGNORECASE,
)
_THE_PLAN = late(
    r"(?:(?:the|my|that|this|all of the|all my) )*(?:whole |entire |current |old |learning )?"
    r"(?:plans?|roadmap|schedule)"
    r"(?:,? (?:please|completely|entirely|for good|too|now|altogether|again))*",
    re.IGNORECASE,
)
_ADOPT = late(
    r"^(?:add|count|track|adopt|treat|keep|include|take|use|register|define|accept|make|turn)\s+"
    r"(?:the (?:phrase|skill|term)\s+)?(?P<q>[\"'])?(?P<phrase>.+?)(?(q)[\"'])\s+"
    r"(?:as|into|like|count as|be)?\s*(?:an?|my|the)\s+(?:new |custom |own |separate )*skills?$"
    r"|^adopt\s+(?:the (?:phrase|skill|term)\s+)?(?P<q2>[\"'])?(?P<phrase2>.+?)(?(q2)[\"'])$"
    r"|^(?:add|create|new|define)\s+(?:an? |the )?(?:new |custom )*skill\s*:?\s*"
    r"(?:called |named )?(?P<q3>[\"'])?(?P<phrase3>.+?)(?(q3)[\"'])$",
    re.IGNORECASE,
)


def read_evidence_told(clause: str, vocabulary: Vocabulary) -> Intent | None:
    """Return the piece of evidence that a message gives, or ``None``."""
    piece = _PIECE.match(clause)
    if piece:
        return Intent(
            kind="evidence",
            confidence=0.96,
            quote=clause,
            piece=int(piece["piece"]),
            text=piece["text"],
        )
    announced = read_announced(clause, vocabulary)
    if announced is not None:
        return announced
    match = _EVIDENCE.match(clause)
    if match and (match["colon"] or (_SAVING.match(clause) and not match["text"])):
        return Intent(
            kind="evidence", confidence=0.96, quote=clause, text=match["text"].strip(" \"'")
        )
    kept = _KEEP_THAT.match(clause)
    saved = _SAVED_AT_THE_END.match(clause) or (
        kept if kept and _ACHIEVED.search(kept["text"]) and not _is_fact(kept["text"]) else None
    )
    if saved:
        return Intent(kind="evidence", confidence=0.96, quote=clause, text=saved["text"])
    if _LABELLED.match(clause):
        return Intent(kind="evidence", confidence=0.95, quote=clause, text=clause)
    return _told_in_passing(clause, vocabulary) or _usable(clause)


def _is_fact(text: str) -> bool:
    """Whether what is to be kept is a certificate, a degree or the like, and no deed."""
    return any(facts_told(it) for it in sentences(text))


def _told_in_passing(clause: str, vocabulary: Vocabulary) -> Intent | None:
    """Return a deed that no word calls evidence: kept where it is plain, else put back."""
    if _CITED.search(clause) or puts_right(clause) or of_hours_to_come(clause):
        return None
    worded = deed_worded(clause, vocabulary)
    if worded is not None:
        return Intent(kind="evidence", confidence=TOLD_PLAINLY, quote=clause, text=worded)
    did = [it[0] for it in _ACHIEVED.finditer(clause)]
    told = bool(did) and MEASURED.search(clause) is not None
    achieved = told and (not all(map(_SLIGHT.search, did)) or _CAME_OF_IT.search(clause))
    if tells_deed_plainly(clause, vocabulary):
        plainly = TOLD_PLAINLY
    elif (achieved and standing(clause) == "plain") or tells_deed(clause, vocabulary):
        plainly = 0.65
    else:
        return None
    text = _FORGOTTEN.sub("", clause, count=1)
    return Intent(kind="evidence", confidence=plainly, quote=clause, text=text)


def _usable(clause: str) -> Intent | None:
    """Return the story that a message tells and asks whether it is of use, to be put back."""
    text = clause.strip()
    while (asked := _OF_USE.search(text)) is not None:
        text = text[: asked.start()]
    told = split_sentences(text)
    deed = any(is_deed(without_opening(it)) or _ACHIEVED.search(it) for it in told)
    if text == clause.strip() or not deed or len(text.split()) < _FEWEST_WORDS or "?" in text:
        return None
    if standing(text) in {"hypothetical", "wish"}:
        return None
    return Intent(kind="evidence", confidence=0.7, quote=clause, text=text)


_ROUNDED_OFF = late(r"(?:[\s,]+(?:then|now|please|though|tho|thanks))+$", re.IGNORECASE)


def read_forget(clause: str, vocabulary: Vocabulary) -> Intent | None:
    """Return the wish to have something forgotten that a clause states, or ``None``."""
    match = _FORGET.match(clause)
    if match is None or _TAKEN_BACK.match(match["subject"]):
        return None
    subject = _KEEPING.sub("", _WHY_NOT.sub("", match["subject"]))
    words = without_reason(subject.strip(" .!?\"'"), vocabulary)
    ref = reference(_ROUNDED_OFF.sub("", _SUBJECT_END.sub("", words)), vocabulary)
    ref = ref or fact_called(words)
    if ref is not None:
        return Intent(kind="forget", confidence=0.97, quote=clause, text=ref)
    if _NOTHING.fullmatch(words) or re.fullmatch(
        r"(?:about )?(?:it|that|this)(?:,? all of it| then| please| now| too| again)*",
        words,
        re.IGNORECASE,
    ):
        return Intent(kind="no", confidence=0.9, quote=clause)
    if _EVERYTHING.match(words) or _ANYTHING.fullmatch(words):
        return Intent(kind="forget_all", confidence=0.95, quote=clause)
    if _NOT_MEMORY.search(words):
        return _of_the_plan(clause, words)
    subject = _SUBJECT_START.sub("", words, count=1)
    while (shorter := _SUBJECT_END.sub("", subject)) != subject:
        subject = shorter
    subject = _ONE_OF_THEM.sub("", subject.strip(" .!?\"'")) or words
    return _forget_intent(clause, subject, vocabulary)


def _of_the_plan(clause: str, words: str) -> Intent | None:
    """Return the wish to have the plan forgotten, which can't be by itself."""
    if _THE_PLAN.fullmatch(words) is None:
        return None
    return Intent(kind="forget_all", confidence=0.95, quote=clause, text="plan")


def several_named(subject: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the references, skills and facts that words list; nothing where one part is none.

    Args:
        subject: The words: "my pay and my notice".
        vocabulary: The skills that are known.
    """
    named = []
    for part in _LISTED.split(subject):
        words = _SUBJECT_START.sub("", part, count=1).strip(" .!?\"'")
        words = _SUBJECT_END.sub("", words)
        ref, skill = reference(words, vocabulary), vocabulary.get(words)
        fact = fact_named(words)
        if ref is None and skill is None and fact is None:
            return ()
        named.append(ref or (skill.name if skill else fact or words))
    return tuple(dict.fromkeys(named))


def _forget_intent(clause: str, subject: str, vocabulary: Vocabulary) -> Intent:
    several = several_named(subject, vocabulary) if vocabulary.get(subject) is None else ()
    if len(several) > 1:
        skill = vocabulary.get(several[0])
        return Intent(
            kind="forget",
            confidence=0.95,
            quote=clause,
            skill=skill and skill.name,
            text=several[0],
            subjects=several[1:],
        )
    skill = vocabulary.get(subject) or vocabulary.get(without_wrapping(subject))
    name = skill.name if skill else None
    if name is None and len(subject.split()) <= 3:  # noqa: PLR2004 - no longer than a skill's name
        name = find_skill(subject, vocabulary) if _holds_only_a_skill(subject, vocabulary) else None
        guessed = guess_skill(subject, vocabulary) if name is None else None
        if guessed is not None and vocabulary.find(subject) == ():
            return Intent(kind="forget", confidence=0.7, quote=clause, skill=guessed, text=guessed)
    return Intent(kind="forget", confidence=0.95, quote=clause, skill=name, text=name or subject)


def _holds_only_a_skill(subject: str, vocabulary: Vocabulary) -> bool:
    """Whether a short phrase is a skill and at most one more word ("Docker stuff")."""
    found = vocabulary.find(subject)
    rest = len(subject) - sum(it.end - it.start for it in found)
    return len(found) == 1 and rest < len(subject) / 2


def read_adoption(clause: str, vocabulary: Vocabulary) -> Intent | None:
    """Return the wish to make a phrase a skill, or ``None`` where the phrase is one already."""
    match = _ADOPT.match(clause)
    if match is None:
        return None
    phrase = (match["phrase"] or match["phrase2"] or match["phrase3"]).strip(" \"'.")
    if vocabulary.get(phrase) is not None:
        return None
    return Intent(kind="adopt", confidence=0.94, quote=clause, text=phrase)
