"""More wordings for a skill that is named only to say that it is not needed."""

from collections.abc import Iterator
from typing import Final

from tools.intake.job_words import JOB_WORD
from tools.intake.text.cued import Cued, Wordings, cue_words
from tools.intake.text.sketch import LIST, MARK, Sketch, words_in
from tools.late import late

_TRAINING = r"(?:training|lessons?|class(?:es)?|courses?|coaching|boot ?camps?|onboarding)"
_GIVEN = r"(?:provided|given|offered|included|available|arranged|paid(?: for)?|on us|from us)"
_GIVING = (
    r"(?:we|we'll|we will|you'll|you will) (?:also )?(?:provide|offer|give|pay for|sponsor|get"
    r"|receive)(?: you)?(?: with)?"
)
_ONLY = r"(?:only|just|merely|simply) "
_EXPERT = r"(?:an? |any |experts? |wizards? |fluent |proficient |skilled |familiar |in |at |with )*"
_NOT_ANY = r"(?:\bnot|\bnever|n't|\bnobody)"
_PATTERNS: Final = Wordings(
    # You needn't be an expert in it.
    Cued(
        "needn't need_not to_be",
        r"\b(?:needn't|need not|(?:don't|do not|no) (?:need|have) to|doesn't have to) be "
        rf"{_EXPERT}(?P<list>{LIST})",
    ),
    # Nobody expects you to have used it.
    Cued(
        "expect",
        rf"(?:{_NOT_ANY} (?:(?!only|just)[\w-]+ ){{0,3}}?expect(?:ed|s)?(?: [\w-]+){{0,2}}? to"
        r"|\bno one (?:here )?expects [\w-]+ to)"
        rf" (?:(?!(?:but|only|just|who|without|unless|lack)\b)[\w-]+ ){{1,6}}?(?P<list>{LIST})",
    ),
    # Java: no.
    Cued(
        "no not never",
        rf"^\W*(?P<list>{LIST}) ?[:=?–—-] ?(?:no|none|nope|never|not (?:needed|required|used"
        r"|necessary|at all|here))\W*$",
    ),
    # Never mind it.
    Cued(
        "mind forget",
        rf"(?:^|[.;:,!–—] ?)(?:never mind|forget(?: about)?)(?: the| your| any)? (?P<list>{LIST})",
    ),
    # It doesn't count.
    Cued(
        "count",
        rf"(?P<list>{LIST})(?: [\w-]+)? (?:don't|do not|doesn't|does not|won't|will not) count\b",
    ),
    # Anything but it.
    Cued(
        "but except other_than apart_from",
        rf"\b(?:(?:anything|everything) (?:but|except(?: for)?|other than|apart from)"
        rf"|(?:(?:any|all|every)(?: \w+){{1,2}}|languages?|tools?|frameworks?|clouds?|databases?"
        rf"|technolog(?:y|ies)) (?:except(?: for)?|other than|apart from)) (?P<list>{LIST})",
    ),
    # Don't apply if you only know it.
    Cued(
        "apply",
        r"(?:don't|do not|never|not) (?:\w+ )?apply if (?:you |your |all )(?:\w+ ){0,3}?"
        rf"(?:{_ONLY}(?:know|use|used|do|write|speak|code in|want|like|have)(?: \w+){{0,3}}?"
        rf"|know is|love|hate|dislike|insist on)(?: \w+)?,? (?P<list>{LIST})",
    ),
    # You will hire people who know it.
    Cued(
        "hir recruit sourc plac interview headhunt",
        r"(?:\byou(?:'ll| will| can)?(?: also)? (?:hire|recruit|source|place|interview|headhunt)"
        r"|^\W*(?:recruit|source|place|interview|headhunt|sourcing|placing|interviewing|headhunting"
        rf"|recruitment of|hiring of)) (?:\w+ ){{0,2}}?(?P<list>{LIST}) (?:\w+ )?{JOB_WORD}s?\b",
    ),
    # Training in it is given.
    Cued(
        "training lesson class course coaching camp onboarding",
        rf"(?P<list>{LIST})(?: \w+)? {_TRAINING}(?: \w+){{0,3}}? {_GIVEN}\b",
    ),
    Cued(
        "training lesson class course coaching camp onboarding",
        rf"\b{_TRAINING} (?:in|on|for|with)(?: the| how to use)? (?P<list>{LIST})"
        rf"(?: \w+){{0,3}}? {_GIVEN}\b",
    ),
    Cued(
        "training lesson class course coaching camp onboarding",
        rf"\b{_GIVING}(?: \w+){{0,3}}? (?P<list>{LIST}) {_TRAINING}\b(?! (?:to|for|others)\b)",
    ),
    Cued(
        "training lesson class course coaching camp onboarding",
        rf"\b{_GIVING}(?: \w+){{0,3}}? {_TRAINING} (?:in|on|for|with) (?P<list>{LIST})",
    ),
)
OTHERWISE_CUES: Final = cue_words("""
    needn need have no none nope not never mind forget but except other apart apply training lesson
    lessons class classes course courses coaching camp camps bootcamp bootcamps onboarding hire
    recruit source place interview headhunt sourcing placing interviewing headhunting recruitment
    hiring count nobody one t
""")
"""The words one of which every one of the patterns holds."""
_FOR_OTHERS: Final = late(rf"{MARK}[^{MARK}]* (?:to|for) (?:customers?|clients?|others)\b")


def unneeded_otherwise(sentence: Sketch) -> Iterator[int]:
    """Yield the skills that a sentence says are not needed, by index.

    Args:
        sentence: "You needn't be a Java expert", with marks for its skills.
    """
    if OTHERWISE_CUES.isdisjoint(words_in(sentence.text)):
        return
    folded = sentence.text.casefold()
    for match in _PATTERNS.finditer(sentence.text, folded):
        if not _FOR_OTHERS.search(sentence.text):
            yield from sentence.marked(*match.span("list"))
