"""What a person says they don't know: level 0, and the many ways of *not* saying so."""

import re
from collections.abc import Iterator

from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import LIST, MARK, PART_OF_LIST, Sketch, coordinated
from tools.late import late

_KNOWING = one_of("""
    experience, knowledge, background, exposure, skills?, familiarity, understanding, expertise
    training, clue, idea, proficiency
""")
_EARLIER = r"(?:(?:prior|previous|actual|any|the|either|of|yet|ever|really|personally) ){0,3}"
_ABOUT = one_of("with, in, of, on, about, to, using, for, working with")
_DOING = one_of("""
    used, touched, tried, worked (?:with|on|in), done(?: any)?, learned, learnt, known, studied
    written, coded in, coded, programmed in, programmed, seen, met, heard of, encountered
    played with, tackled, been exposed to, deployed
    had (?:any )?(?:experience|exposure) (?:with|to|in|of)
""")
_HAVE_NO = one_of("""
    no, zero, 0, without(?: any)?, lacks?(?: any)?, lack of
    (?:don't|doesn't|do not|does not|haven't) have(?: any)?
""")
_NO_EXPERIENCE_WITH = late(
    rf"\b{_HAVE_NO} {_EARLIER}{_KNOWING}(?: at all)? {_ABOUT}:? (?:any |either |the )?"
    rf"(?P<list>{LIST})",
    re.IGNORECASE,
)
_GOES_ON = one_of(f"""
    yet, at all, so far, whatsoever, though, either, and, or, right now, until now, for now, here
    I, my, just, only, with, whatever, in, nor, professionally, {MARK}
""")
_NO_SKILL = late(
    rf"(?<![\w-])(?P<word>0 years of|neither|{_HAVE_NO}) {_EARLIER}(?P<list>{PART_OF_LIST})"
    rf"(?P<noun> {_KNOWING})?(?= ?(?:$|[,.;:!?)\]]| {_GOES_ON}\b))",
    re.IGNORECASE,
)
_ABLE = "(?:use|write|code in|code|program in|do|read)"
_NEVER = one_of(rf"""
    \b(?:neither|not|never|\w+n't) (?:have |has |had )?{_EARLIER}(?:once |even |actually )?{_DOING}
    \b(?:neither|don't|doesn't|do not|does not|didn't) (?:really |yet )?know how to (?:use|write)
    \b(?:neither|don't|doesn't|do not|does not|didn't) know anything (?:about|of)
    \b(?:neither|don't|doesn't|do not|does not|didn't) (?:really |yet )?(?:know|understand|speak)
    (?:\bcan't|\bcannot|\bcan not) (?:(?:really|yet|even|actually) )?{_ABLE}
    (?:\b(?:not|never|un)|n't)[ -]?(?:yet |really |at all )?(?:familiar|acquainted) with
    \bknows? nothing (?:about|of)
    \bno idea (?:about|of|how to use)
    \bnot (?:yet )?(?:experienced|knowledgeable) (?:with|in|about|at)
    \bnever
""")
_NEVER_DONE = late(rf"{_NEVER} ?:? {_EARLIER}(?P<list>{LIST})", re.IGNORECASE)
_WITHOUT_ALONE = late(
    rf"^(?:[\d/,;:. {MARK}-]*[,;.] ?)?(?:but |and )?without (?P<list>{LIST}) ?[.!]?$", re.IGNORECASE
)
_THINGS = one_of("skills?, tools?, technolog(?:y|ies), languages?, frameworks?, things, what")
_LACKED = one_of(r"""
    (?:do not|don't|can't|cannot) (?:yet )?(?:have|know|use|do|speak), lack
    (?:have|'ve) (?:not|never) (?:used|touched|tried|learned|learnt|worked with)
    (?:haven't|never) (?:used|touched|tried|learned|learnt|worked with)
""")
_LACKING = rf"{_THINGS} (?:that |which )?I ?{_LACKED}(?: yet)?"
_LABELS = one_of(rf"""
    (?:no|not|nope)(?= ?:), {_LACKING}
    never (?:used|touched|tried), no (?:experience|knowledge)(?: (?:with|in|of))?
    not (?:used|known), unknown to me, don't know
""")
_LABEL = late(rf"^{_LABELS} ?[:–—-] ?(?P<list>{LIST})", re.IGNORECASE)
_DENIAL = one_of(rf"""
    none, no, nope, never, zero, not at all, not yet, keine?, aucune?, ninguno, nessuna, geen
    (?:I )?(?:have |'ve |I've )?(?:never|not)(?: yet)? {_DOING}
    (?:I )?(?:haven't|hasn't)(?: yet)? {_DOING}
    (?:I )?(?:don't|do not) know
    (?:I )?(?:have |'ve got )?(?:no|zero) {_KNOWING}
""")
_AFTER = late(
    rf"(?P<list>{LIST})(?: (?:hands-on )?{_KNOWING})?(?P<link> ?[:=|?(\[–—] ?| - | (?:is "
    rf"|are )?(?:something |a tool |tools )?"
    rf"(?:that |which )?(?=(?:I|never|have|I've|don't|haven't|none|zero)\b)){_DENIAL}"
    r"(?: (?:it|them|that|yet|at all|so far|whatsoever|before))*(?= ?(?:$|[),;\]|]|\.(?!\w)))",
    re.IGNORECASE,
)
_BUT_NOT = late(
    rf"\b(?:knows?|(?:have |'ve |has )?(?:used|worked with|learn(?:ed|t)|programmed in)|uses?"
    rf"|experience (?:with|in)|can (?:use|write|program in)) (?:{MARK}[^.;!?]{{0,80}}?)?{MARK},?"
    rf" but not (?:yet |any )?(?P<list>{LIST})(?= ?(?:$|[.;!)]| yet\b| so far\b))",
    re.IGNORECASE,
)
_RESERVATION = one_of(r"""
    except, apart, aside, besides, other than, since, lately, recently, much, enough
    in (?:\w+ ){0,3}(?:years?|months?|weeks|while|ages|production|anger|depth|detail|prod)
    for (?:a|some|\d+|many|years|months), professionally, commercially, at (?:work|scale), a lot
    any ?more, any longer, these days, this year, often, well, extensively, deeply, formally
    fully, inside out, by heart, alone, on my own, by myself, unaided, unassisted, independently
    without (?:any )?help, single-handed(?:ly)?
""")
_QUALIFIED = late(rf"^[^,;{MARK}]{{0,40}}\b{_RESERVATION}\b", re.IGNORECASE)

_CERTIFICATE = late(
    r"\b(?:certifi\w+|CISSP|CISM|OSCP|CEH|PMP|PRINCE ?2|CSM|CKA|CKAD|CCNA|CCNP|ITIL|CPA|CFA)\b",
    re.IGNORECASE,
)
_CERTIFIED = late(r"(?: \w+){0,2} (?:certifi\w+|exams?|licen[cs]es?)\b", re.IGNORECASE)


def denied_skills(clause: Sketch) -> Iterator[range]:
    """Yield the indexes of the skills that a clause says the person does not have.

    "Not much", "not in production", "no longer", "not only" and "no problem with" deny nothing,
    and neither does "not an expert in": those skills stay mentioned, their level unknown.
    """
    for pattern in (_NO_EXPERIENCE_WITH, _NEVER_DONE, _LABEL, _WITHOUT_ALONE):
        for match in pattern.finditer(clause.text):
            if not _qualified(clause, match):
                yield clause.marked(*match.span("list"))
    for match in _NO_SKILL.finditer(clause.text):
        if not _qualified(clause, match) and _says_so(match):
            yield _listed(clause, match)
    for match in _AFTER.finditer(clause.text):
        inside = clause.marked(*match.span("list"))
        whole = coordinated(match["list"]) and "(" not in match["link"]
        yield inside if whole else inside[-1:]


_NOT_ME = late(
    r"^(?:but |and |though )?I (?:(?:personally|myself|really) )?(?:did not|didn't|do not|don't"
    r"|have not|haven't|never|have never|'ve never)(?: (?:ever|even|actually|personally))? "
    r"(?:touch(?:ed)?|used?|work(?:ed)? (?:with|on)|know|learn(?:ed|t)?|tr(?:y|ied)) "
    r"(?:(?P<one>it|that|this)|them|those|these|any of (?:it|them)|either)"
    r"(?: myself| personally| at all| directly)? ?[.!]?$",
    re.IGNORECASE,
)
_LACKING_ALONE = late(rf"{_LACKING}|not|no|don't know", re.IGNORECASE)


def denies_what_was_named(clause: Sketch, count: int) -> bool:
    """Whether a clause without a skill denies those named before it: "but I did not touch it".

    Args:
        clause: The clause.
        count: How many skills were named; "it" is one of several, and who knows which.
    """
    found = None if clause.skills else _NOT_ME.match(clause.text)
    return found is not None and (count == 1 or found["one"] is None)


def heads_lacking(heading: str) -> bool:
    """Whether a heading says that its writer lacks what stands below it."""
    return bool(_LACKING_ALONE.fullmatch(" ".join(heading.replace("’", "'").split()).strip(" :*_")))


def denied_beside_known(sentence: Sketch) -> Iterator[range]:
    """Yield the indexes of what a sentence denies beside what is known: "I know A, but not B".

    "Fluent in A, but not B" only says that B is not known so well.
    """
    for match in _BUT_NOT.finditer(sentence.text):
        yield sentence.marked(*match.span("list"))


_WIDE = late(r"(?:.* )?skills|on-?call(?: \w+)?", re.IGNORECASE)
_OF_A_JOB = late(
    r"\b(?:which|what|who)ever|\b(?:any|some)(?:thing|where)\b(?= with| that| where)"
    r"|\b(?:ones?|those|jobs?|roles?|positions?"
    r"|work|places?|compan(?:y|ies)|teams?)\b(?! experience)",
    re.IGNORECASE,
)


def denies_no_level(clause: Sketch, index: int) -> bool:
    """Whether a denial of a skill leaves its level open.

    "No computer skills" denies more than the one program that it is listed under, and "whichever
    has no on-call" speaks of a job.

    Args:
        clause: The clause.
        index: The skill's.
    """
    spelled = clause.spellings[index].casefold()
    wide = _WIDE.fullmatch(spelled) is not None and spelled != clause.skills[index].casefold()
    before = clause.text.split(MARK)[index]
    of_a_job = _OF_A_JOB.search(before)
    return wide or (
        of_a_job is not None
        and re.search(r"\bi\b", before[of_a_job.end() :], re.IGNORECASE) is None
    )


def is_certificate(clause: Sketch, index: int) -> bool:
    """Whether a clause names a skill by a certificate: "CISSP", "AWS certification"."""
    after = clause.text.split(MARK)[index + 1]
    return bool(_CERTIFICATE.search(clause.spellings[index]) or _CERTIFIED.match(after))


def _qualified(clause: Sketch, match: re.Match[str]) -> bool:
    before = clause.text[: match.start()]
    if re.search(r"(?:can't|cannot|couldn't|not)[\w ]{0,20}$", before, re.IGNORECASE):
        return match[0].casefold().startswith("without")
    return bool(_QUALIFIED.match(clause.text[match.end() :]))


def _says_so(match: re.Match[str]) -> bool:
    """Whether "without X" speaks of knowing it: "we deploy without Docker" is how one works."""
    return match["word"].casefold() != "without" or match["noun"] is not None


def _listed(clause: Sketch, match: re.Match[str]) -> range:
    """Return how far a bare "no" reaches.

    "No A or B", "no A, B or C" and "no A, B, C experience" deny all; "no A, B and C" and
    "no A, B" may go on with what the person does know, so they deny the first alone.
    """
    inside = clause.marked(*match.span("list"))
    spelled = match["list"].casefold()
    two = re.fullmatch(rf"{MARK} (?:and|&) {MARK}", spelled)
    if match["noun"] or two or re.search(r"\b(?:or|nor)\b|/", spelled):
        return inside
    return inside[:1]
