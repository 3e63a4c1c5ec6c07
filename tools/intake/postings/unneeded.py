"""Skills that a role names only to say that it does not need them."""

import re
from collections.abc import Iterator
from typing import Final

from tools.domain import Importance
from tools.intake.postings.importance import NICE_WORD
from tools.intake.postings.unneeded_abroad import DENYING_ABROAD, denied_abroad
from tools.intake.postings.unneeded_otherwise import OTHERWISE_CUES, unneeded_otherwise
from tools.intake.text.cued import Cued, Wordings, cue_words
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import LIST, MARK, Sketch, words_in
from tools.late import late

_NEEDED = one_of("""
    needed, required, necessary, expected, mandatory, essential, a must, must[- ]haves?
    an? (?:\\w+ )?(?:requirement|prerequisite|condition|deal[- ]?breaker), prerequisites?
""")
_NOT = r"(?:\bnot|\bnever|n't|\bno longer|\bnowhere)"
_BARE = r"(?:(?!only|just|merely|simply|solely|always|necessarily)[\w-]+ )"
_DENIED = (
    rf"(?P<list>{MARK}(?:(?:, ?{MARK}){{0,20}},? (?:or|nor|and|&) (?:any )?{MARK}"
    rf"|(?: ?/ ?{MARK}){{1,20}})?)"
)
_USING = one_of("""
    us(?:e|ing), run(?:ning)?, work(?:ing)? (?:with|in|on), writ(?:e|ing), cod(?:e|ing) in
    touch(?:ing)?, see(?:ing)?, meet(?:ing)?, deal(?:ing)? with, maintain(?:ing)?
    car(?:e|ing) about, program(?:ming)? in, rely(?:ing)? on, build(?:ing)? (?:with|on)
    develop(?:ing)? in, do(?:ing)?
""")
_ENDS = r"(?= ?(?:$|[.,;:)!?–—]|(?:here|please|involved|anywhere|at all|whatsoever|any ?more)\b))"
_UNKNOWING = (
    r"\byou(?: have|'ve)?(?: not|n't| never| do not| don't| haven't|'ve never| lack)"
    r"(?: yet| much| any)? (?:\w+ ){0,4}?"
)
_FINE = one_of("""
    fine, ok(?:ay)?, all ?right, no problem, not a problem, no worries, don't worry, do not worry
    (?:will|'ll|can) (?:teach|train|help|show|learn|pick)
""")
_AWAY = one_of(
    "moved, moving, migrated, migrating, switched, switching, transitioned, transitioning"
)
_NOT_NEEDED: Final = Wordings(
    # No prior experience with it needed.
    Cued(
        "no_ without_ zero_",
        rf"\b(?:no|without|zero) (?:prior |previous |any )?(?P<list>{LIST})(?: [\w-]+){{0,3}}?"
        rf" (?:is |are )?{_NEEDED}(?!\w)",
    ),
    Cued(
        "no_",
        r"\bno (?:prior |previous )?(?:experience|knowledge|background)(?: \w+){0,2} (?:with|of|in)"
        rf" (?P<list>{LIST})(?: [\w-]+){{0,3}}? ?(?:is |are )?{_NEEDED}(?!\w)",
    ),
    # It is not required.
    Cued(
        "not n't never",
        rf"(?P<list>{LIST})(?: [\w-]+){{0,2}}?[:,]? \(?(?:(?:is|are) not|isn't|aren't|not|never)"
        rf" (?:(?!only|just)\w+ ){{0,2}}?{_NEEDED}(?!\w)",
    ),
    # You need not know it; there is no need for it.
    Cued(
        "need have",
        r"\b(?:(?:don't|do not|doesn't|won't|will not|not|no) (?:need|have)"
        r"(?: to (?:know|have|learn|use|be an? expert in))?"
        r"|(?:needn't|need not)(?: (?:know|have|learn|be an? expert in))?)(?<!have)(?<!have to)"
        rf" (?:any |for |prior |about )*(?P<list>{LIST})",
    ),
    # We do not expect it, nor look for people who do it.
    Cued(
        "requir expect ask look seek search after",
        rf"{_NOT} {_BARE}?(?:requir(?:e|ing)|expect(?:ing)?|ask(?:ing)? for|look(?:ing)? for"
        rf"|seek(?:ing)?|searching for|after)(?: (?!only|just)\w+){{0,3}}? (?P<list>{LIST})",
    ),
    Cued(
        "not_a",
        rf"\bnot an? (?P<list>{LIST}) (?:\w+ )?(?:role|position|job|shop|house|team|company)\b",
    ),
    # We do not use it, and you will never touch it.
    Cued(
        "not never n't no_longer nowhere",
        rf"{_NOT} {_BARE}{{0,4}}?{_USING} (?:any |much |with )?{_DENIED}"
        r"(?!,? (?:only|just|alone|solely|for|but|to|without|unless|until|enough|every))",
    ),
    # None of it here.
    Cued(
        f"no_{MARK} zero_{MARK}",
        rf"(?:^|[.,;:(–—&] ?|\b(?:and|but|with|is|are|absolutely) )(?:no|zero) {_DENIED}"
        r"(?!, no (?:interview|offer|job|chance|call)\b)"
        r"(?: (?:code|work|projects?|tickets?|ceremonies|meetings?|legacy))?"
        rf"(?:{_ENDS}| (?:in|on|to be) (?:our|the|this|any|sight|found))",
    ),
    Cued(
        "no_one nobody",
        rf"\b(?:no one|nobody)(?: here)? (?:uses|writes|knows|touches|codes in) {_DENIED}",
    ),
    Cued(f"no_{MARK}", rf"\bno (?P<list>{LIST})(?: [\w-]+){{0,2}} ?\? (?:that's )?{_FINE}"),
    Cued("nowhere", rf"(?P<list>{LIST}) (?:is|are) nowhere\b"),
    Cued("not never", rf"\b(?:not|never) {_NEEDED} ?: ?(?P<list>{LIST})"),
    Cued("none_of", rf"\bnone of (?:our|the|this)(?: \w+){{1,3}} (?:in|on|uses?|with) {_DENIED}"),
    Cued("free_of", rf"\bfree of {_DENIED}"),
    Cued("-free", rf"{_DENIED}-free\b"),
    # "PHP (won't have)", beside what must and should be there.
    Cued(
        "wont won't will_not",
        rf"(?P<list>{MARK})(?: ?[,;:|(\[–—]| -) ?(?:won'?t|will not)(?:[- ]haves?)?(?= ?[.)\]]*$)",
    ),
    # The one, not the other.
    Cued(
        f"not_{MARK}",
        rf"{MARK}[^{MARK}.;]{{0,20}}[ (](?:and )?(?:certainly |definitely )?not {_DENIED}"
        rf"(?: (?:yet|for now|at first))?{_ENDS}",
    ),
    # Rather than it; we moved away from it; it is being phased out.
    Cued(
        "instead_of rather_than away_from moving_off replacing",
        rf"\b(?:instead of|rather than|(?<!shy )away from|moving off|replacing) (?P<list>{LIST})",
    ),
    Cued(
        "moved moving migrated migrating switched switching transitioned transitioning",
        rf"\bwe(?:'ve|'re| have| are)? (?:\w+ )?{_AWAY} (?:\w+ ){{0,3}}?(?:from|off(?: of)?)"
        rf" {_DENIED}",
    ),
    Cued(
        "ditched dropped abandoned left replaced retired stopped_using rid_of phased_out",
        r"\b(?:we|us|our|ve|have|has|team)(?: \w+)? (?:ditched|dropped|abandoned|left|replaced"
        rf"|retired|stopped using|got(?:ten)? rid of|phased out) {_DENIED}",
    ),
    Cued(
        "phased_out retired replaced deprecated sunset gone history way_out",
        rf"(?P<list>{LIST})(?: \w+)? (?:is|are|was|has been|have been|being)(?: \w+)? (?:phased out"
        r"|retired|replaced|deprecated|sunset|gone|history|on (?:its|the) way out)\b",
    ),
    # If you do not know it, that is fine; it can be learned here.
    Cued("if_you", rf"\b{_FINE} if {_UNKNOWING}(?P<list>{LIST})"),
    Cued("if_you", rf"\bif {_UNKNOWING}(?P<list>{LIST})[^.;{MARK}]{{0,40}}\b{_FINE}\b"),
    Cued("worry_about", rf"\b(?:don't|do not) worry about (?P<list>{LIST})"),
    Cued(
        "learn pick_up teach_you train_you",
        rf"\b(?:learn|pick up|teach you|train you in) (?P<list>{LIST})"
        r" (?:on the job|with us|here|along the way|as you go|once you)",
    ),
    Cued(
        "learn",
        r"\b(?:willing(?:ness)?|eager(?:ness)?|keen(?:ness)?|happy|ready|interest(?:ed)?|desire|open"
        r"|excited|motivated|motivation|want) (?:to|in) learn(?:ing)? (?:about |more about |some )?"
        rf"(?P<list>{LIST})",
    ),
    Cued(
        "teach_you train_you show_you",
        rf"\b(?:will|'ll) (?:teach|train|show) you (?:in |how to use )?(?P<list>{LIST})",
    ),
)
_CUES: Final = cue_words(
    """
    no not never t wont zero without longer nowhere nobody none free instead rather away moving
    replacing moved migrated migrating switched switching transitioned transitioning ditched
    dropped abandoned left replaced retired stopped rid phased deprecated sunset gone history way
    lack learn pick teach train show learning
    """
)
"""The words one of which every wording of what is not needed holds."""
_ALL_CUES: Final = _CUES | OTHERWISE_CUES | DENYING_ABROAD
_WELCOMED = late(
    rf",? ?(?:but|though|however|yet)[^.;{MARK}]{{0,40}}\b{NICE_WORD}\b", re.IGNORECASE
)
_DOES_AWAY: Final = late(
    rf"\b(?:mov|migrat|replac|retir|convert)(?:e|es|ing|s)?\b(?: [\w'-]+){{0,5}}? {MARK}",
    re.IGNORECASE,
)
_AFTER_LEARNING = late(rf"{MARK} (?:more )?(?:about )?(?={MARK}){LIST}", re.IGNORECASE)
_ALL_UNNEEDED = late(
    rf"(?:no|zero|without)\b.{{1,80}}\b{_NEEDED}(?!\w)"
    rf"|[^,;]{{1,80}} (?:(?:is|are) not|isn't|aren't|not) (?:(?!only|just)\w+ )?{_NEEDED} ?[.!]?$"
    rf"|(?:we|you) (?:\w+? ?)?{_NOT} {_BARE}{{0,3}}?(?:{_USING}|need|require|have to|expect)\b"
    r"|(?:you )?(?:need not|needn't)\b",
    re.IGNORECASE,
)


def unneeded(sentence: Sketch) -> dict[int, Importance | None]:
    """Return the skills that a sentence says are not needed, by index.

    The value is ``nice`` where it goes on to welcome them ("not required but a plus").
    """
    found: dict[int, Importance | None] = {}
    if "spreadsheets" in sentence.spellings:
        found.update(dict.fromkeys(_left_behind(sentence)))
    if not sentence.skills or _says_nothing(sentence):
        return found
    if not _CUES.isdisjoint(words_in(sentence.text)):
        for match in _NOT_NEEDED.finditer(sentence.text, sentence.text.casefold()):
            welcome = _WELCOMED.match(sentence.text, match.end())
            for index in sentence.marked(*match.span("list")):
                found[index] = "nice" if welcome else None
    for index, welcomed in denied_abroad(sentence):
        found[index] = "nice" if welcomed else None
    found.update(dict.fromkeys(unneeded_otherwise(sentence)))
    found.update(dict.fromkeys(_to_be_learned(sentence)))
    return found


def _left_behind(sentence: Sketch) -> Iterator[int]:
    """Yield the spreadsheets that the work does away with: "move our spreadsheets on to tables"."""
    for match in _DOES_AWAY.finditer(sentence.text):
        inside = sentence.marked(*match.span())
        yield from (it for it in inside if sentence.spellings[it] == "spreadsheets")


def _says_nothing(sentence: Sketch) -> bool:
    """Whether a sentence holds no word of any wording of what is not needed."""
    return (
        sentence.text.isascii()
        and _ALL_CUES.isdisjoint(words_in(sentence.text))
        and "learn" not in " ".join(sentence.spellings).casefold()
    )


def _to_be_learned(sentence: Sketch) -> Iterator[int]:
    """Yield what a sentence only wants to be learned: "willing to learn German"."""
    for match in _AFTER_LEARNING.finditer(sentence.text):
        first, *rest = sentence.marked(*match.span())
        if re.search(r"\blearn(?:ing)?$", sentence.spellings[first], re.IGNORECASE):
            yield from rest


def asks_for_nothing(sentence: str) -> bool:
    """Whether a sentence as a whole says what is not needed: "No degree required"."""
    return bool(_ALL_UNNEEDED.match(sentence))
