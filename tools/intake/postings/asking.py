"""Whether a sentence of a posting asks for something, or speaks of the employer."""

import re
from typing import Final

from tools.intake.job_words import JOB_NOUNS, JOB_WORD
from tools.intake.postings.importance import worded_importances
from tools.intake.text.cued import Cued, Wordings, cue_words
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import Sketch, words_in
from tools.late import late

_COMMAND = one_of("""
    experienced?, knowledge, understanding, proficien(?:t|cy), familiar(?:ity)?, fluen(?:t|cy)
    expert(?:ise)?, skill(?:s|ed), background, command, degree, comfortable, competen(?:t|ce)
    mastery, grasp, years?, interest, confiden(?:t|ce), adept, versed
""")
_GIVEN_TO_YOU = one_of("""
    (?:will |can )?(?:get|receive|enjoy|earn|learn|benefit|find|meet|report|see|never|join|grow)
    may, might, like, choose, deserve, decide, want, become, ask, apply, say, and, or
    with, to, a, the, in, for, on, at
""")
_YOU_DO = rf"you(?:'ll)? (?!{_GIVEN_TO_YOU}\b)[a-z]+"
_OUTRIGHT = rf"(?:^|[,;:–—-] ?|\b(?:role|job) ){_YOU_DO}"
_JOB = r"(?:role|position|job|work|tasks?|duties)"
_PERSON = rf"(?:candidates?|applicants?|hires?|person|individual|colleague|teammate|{JOB_WORD})"
_ASKED: Final = Wordings(
    Cued(
        """
        experienc knowledge understanding proficien familiar fluen expert skill background command
        degree comfortable competen mastery grasp year interest confiden adept versed
        """,
        rf"\b{_COMMAND} (?:in|with|of|using|on)\b",
    ),
    Cued(
        "experience knowledge skills expertise",
        r"\b(?:experience|knowledge|skills|expertise)(?: \w+)? ?(?:$|[.,;)]|is\b|are\b)",
    ),
    Cued(
        "experience practice years record",
        r"\b(?:experience|practice|years|track record)(?: of)? [a-z]+ing\b",
    ),
    Cued("ability able capable capacity", r"\b(?:ability|able|capable|capacity) (?:to|of)\b"),
    Cued("you_", r"\byou (?:have|are|know|bring|should|must|need)\b"),
    Cued("you're you'll_need you've", r"\byou(?:'re|'ll need|'ve)\b"),
    Cued("you", _OUTRIGHT),
    Cued("you", rf"\b(?:and|or|where|which|that|as|if|while|then|here) {_YOU_DO}"),
    Cued(
        "looking seeking searching_for search_of hunt_for",
        r"\b(?:looking (?:for|to hire)|seeking|searching for|in search of|on the hunt for)\b",
    ),
    Cued("hiring after", r"\bwe(?:'re| are) (?:hiring|after)\b"),
    Cued(
        "we",
        r"\bwe(?:'d| would)? (?:want|like|love|prefer|value|expect|ask for|insist on|welcome)\b",
    ),
    Cued("should", r"\bshould (?:have|be|know)\b"),
    Cued("must", r"\bmust\b"),
    Cued("plus required preferred must", r"\bis (?:a plus|required|preferred|a must)\b"),
    Cued(
        "require need use",
        r"\b(?:role|position|job|work|we|candidates?) (?:also )?(?:requires?|needs?|use)\b",
    ),
    Cued("involve include entail", rf"\b{_JOB} (?:also |will )*(?:involve|include|entail)s?\b"),
    Cued("call_for calls_for", r"\b(?:role|position|job|work) (?:also |will )?calls? for\b"),
    Cued(":", r"\b(?:tech stack|our stack|technologies|tools|requirements?|skills) ?:"),
    Cued("required preferred", r"\b(?:required|preferred)(?= ?(?:$|[.,;:)]))"),
    Cued("ideally nice_to_have", r"\b(?:ideally|nice to have)\b"),
    Cued("candidate applicant", r"\b(?:candidates?|applicants?)\b"),
    Cued(
        "someone somebody anyone people person those",
        r"\b(?:someone|somebody|anyone|people|person|those) (?:who|with)\b",
    ),
    Cued(
        f"candidate applicant hire person individual colleague teammate {' '.join(JOB_NOUNS)}",
        rf"\b(?:the|this|an?|your?) (?:\w+ ){{0,3}}{_PERSON} (?:who|will|can|has|is|[a-z]+s)\b",
    ),
    Cued("responsible_for", r"\bresponsible for\b"),
    Cued("apply", r"(?:\bnot|n't) apply\b|\bapply only (?:if|with|when)\b"),
    Cued(
        "ideal perfect right successful next future first",
        rf"\b(?:ideal|perfect|right|successful|next|future|first) (?:[a-z]+ )?{_PERSON}\b",
    ),
    Cued("join", r"\bjoin (?:us|our (?:\w+ )?team|the team) (?:to|and|as)\b"),
    Cued(
        "hands-on daily regular practical demonstrated proven solid deep strong",
        r"^(?:hands-on|daily|regular|practical|demonstrated|proven|solid|deep|strong)\b",
    ),
)
_HELD = one_of("""
    have, need, require, know, bring, be, possess, show, demonstrate, ideally, also, already, speak
    hold, understand, must
""")
_DUTY = late(
    rf"\byou(?:'ll| will) (?!{_HELD}\b)[a-z]+|\b{_JOB} (?:will |also )*"
    rf"(?:involve|include|entail)s?\b|\bresponsible for\b",
    re.IGNORECASE,
)
_STACK = late(
    r"(?:we|our (?:\w+ )?(?:team|engineers|developers)) (?:\w+ly )?(?:uses?|runs?|works? with)\b"
    r"|our (?:\w+ )?stack\b",
    re.IGNORECASE,
)
_GOES_ON = late(r"(?:they|s?he|s/he|(?:he|she) or (?:she|he))(?:'ve|'re|'s)? ", re.IGNORECASE)
_WISHES = one_of("""
    looking (?:for|to hire), seek(?:ing)?, need, require, expect, use, stack, want you
    we(?:'d| would)? (?:also )?(?:want|like|love|prefer|insist on|ask for|welcome), hiring
    someone (?:who|with), people (?:who|with), searching for, in search of, candidates?, applicants?
    (?:ideal|perfect|right|successful|next|future) (?:[a-z]+ )?[a-z]+ (?:is|has|will|knows|[a-z]+s)
    (?:us|team) (?:to|and|as), (?:like|love) you to, (?:thrilled|delighted) if, say no to
""")
_OF_THE_EMPLOYER = late(
    r"(?:we|our|us|join|(?-i:At [A-Z<]\w+)"
    r"|<[A-Z]+>(?: <[A-Z]+>)*(?:'s)? (?:is|are|has|provides?|offers?))\b"
    rf"(?!.*(?:\b{_WISHES}\b|{_OUTRIGHT}))",
    re.IGNORECASE | re.DOTALL,
)
_PERKS = one_of("""
    vacation, paid leave, days off, holidays, home office, flexible (?:working )?hours, pension
    health insurance, free (?:drinks|fruit|coffee|lunch), annual salary, competitive salary
    stock options, gym membership, interview \\(, scholarships?, will be screened, agencies
    irrespective of, regardless of, accommodations?, equal opportunit(?:y|ies), affirmative action
    sponsor (?:a |your )?visas?, apply online, applicable law
""")
_PERK = late(rf"\b{_PERKS}", re.IGNORECASE)
_PERK_CUES = cue_words(
    """
    vacation leave off holidays home hours pension insurance free salary options membership
    interview scholarship scholarships screened agencies irrespective regardless accommodation
    accommodations opportunity opportunities affirmative visa visas apply law
    """
)


_BUDGET: Final = late(
    r"(?:(?:an?|your|our|personal|annual|yearly|monthly|generous|individual|[£$€] ?[\d.,]+k?"
    r"|[\d.,]+k? ?[£$€]|[a-z]{3} \d[\d., ]*k?)[ -])*"
    r"(?:learning|training|development|education|conference|books?"
    r"|equipment|wellness|well-?being|home[- ]office)"
    r"(?:(?: (?:and|&) | ?/ ?)[\w-]+)? (?:budget|allowance)\b",
    re.IGNORECASE,
)
"""What is given to learn with: a sentence that begins so asks for no budgeting."""


def tells_of_the_employer(sentence: str) -> bool:
    """Whether a sentence speaks of the company or of what it offers, not of what it asks for."""
    if _OF_THE_EMPLOYER.match(sentence):
        return True
    words = words_in(sentence)
    if gives_to_learn(sentence):
        return True
    return not _PERK_CUES.isdisjoint(words) and bool(_PERK.search(sentence))


def gives_to_learn(sentence: str) -> bool:
    """Whether a sentence is about money to learn with: "€800 learning budget".

    Args:
        sentence: The sentence as it is written, without marks for its skills.
    """
    return "budget" in sentence and bool(_BUDGET.match(sentence))


def asks(sentence: Sketch) -> bool:
    """Whether a sentence outside any section of requirements speaks of what is asked for.

    It speaks of the candidate ("you build …", "applicants who …"), of the role, of what is
    commanded ("experience in …"), or says how much it insists on a skill ("… would be a plus").
    """
    text = sentence.text
    return _ASKED.fits(text, text.casefold()) or bool(worded_importances(sentence))


def tells_a_duty(sentence: str) -> bool:
    """Whether a sentence says what will be done in the role: "You will build … in Spark"."""
    return bool(_DUTY.search(sentence))


def tells_the_stack(sentence: str) -> bool:
    """Whether a sentence says what a company works with: "We use React"."""
    return bool(_STACK.match(sentence))


def goes_on(sentence: str) -> bool:
    """Whether a sentence speaks of whom the one before it spoke of: "They know …"."""
    return bool(_GOES_ON.match(sentence))
