"""Being asked questions to find a level, in the words of everyday: "grill me about Docker"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.levels.names_told import names_in
from tools.understanding.naming import without_wrapping
from tools.understanding.phrases import bare, sentences, without_opening
from tools.understanding.standing import refuses
from tools.vocabulary import Vocabulary

_LONGEST = 160
_ASK = (
    r"(?:quiz|grill|test|check|examine|probe|drill|interview|question|interrogate|assess|evaluate)"
)
_WANT = (
    r"(?:(?:please|can you|could you|would you|will you|just|i(?:'d| would) like (?:you )?to|i want"
    r" (?:you )?to|i wanna|let me|can i|could i|let's|go on,?|ok,?|right,?)\s+)*"
)
_ON = r"(?:in|of|at|for|with|on|about|over)"
_NAMED = r"(?P<skill>\S.{0,50}?)"
_END = (
    r"(?:\s+(?:please|now|then|a bit|a little|quickly|properly|(?:until|till) .+"
    r"|by then|before (?:then|that|it)|beforehand|so (?:that )?(?:you|we|i)"
    r" .+|to (?:find|see|work|tell) .+|for me|and (?:see|tell me|find|put) .+))*$"
)
_QUIZ = r"(?:quiz|test|exam|assessment|grilling|level check|round of questions)"
_HAVE = r"(?:give me|i(?:'d| would)? (?:want|like|need)|do|how about|set me|start|have)"
_FIND = r"(?:see|find out|figure out|work out)"
_QUESTIONS = r"(?:some |a few |your |the |any |five |three |\d )*(?:questions?|things|stuff)"
_ABOUT_ONE = tuple(
    late(rf"^{_WANT}{pattern}{_END}", re.IGNORECASE)
    for pattern in (
        rf"{_ASK} me(?: a bit| hard| properly)? {_ON} (?:my )?{_NAMED}",
        rf"(?:put|take) my {_NAMED} (?:to the test|through its paces)",
        rf"(?:be|get) (?:tested|quizzed|assessed|grilled|examined|checked) {_ON} (?:my )?{_NAMED}",
        rf"{_HAVE} (?:an? )?(?:quick |short |little |pop |proper )*{_QUIZ} {_ON} (?:my )?{_NAMED}",
        rf"pop quiz,? (?:{_ON} )?{_NAMED}",
        rf"(?:throw|fire|ask|put)(?: me)? {_QUESTIONS} (?:at me |to me )?{_ON} (?:my )?{_NAMED}",
        rf"(?:probe|examine|drill|assess|test|quiz|evaluate) my {_NAMED}",
        rf"{_FIND} how (?:i do|good i am|i stand|well i do) {_ON} {_NAMED}",
        rf"{_FIND} how well i know {_NAMED}",
        rf"(?:find|figure|work) out my {_NAMED} level (?:with|by|through) .{{3,40}}",
    )
)
_LEADS_UP = late(
    r"\bhow (?:good|well|strong|advanced|solid|far|much)\b|\b(?:what|which) level\b"
    r"|\bwhere (?:do i|i) stand\b"
    r"|\b(?:no idea|not sure|unsure|don't know|can't tell|hard to say|no clue|dunno)\b"
    r"|\b(?:is|are|isn't|was|would)\b[^?.!]*\b(?:right|correct|fair|true|realistic|accurate"
    r"|justified|honest|too (?:high|low|much|little|generous))\b(?: (?:still|now|really|at all"
    r"|then))*\s*$|\bis (?:my |the )?[^?.!]{1,30} [0-5](?:/5)?\s*$",
    re.IGNORECASE,
)
_THEN_ASK = late(
    r"[?,;.–—-]+\s*(?:(?:can|could|would|will) you |please |just |so |and |maybe |why don't you )*"
    rf"(?:ask me|{_ASK} (?:me|it|that)|find (?:it |that )?out|(?:work|figure) (?:it|that) out"
    r"|you ask|ask away|let's find out|let's see)\b[^?]{0,40}\??$",
    re.IGNORECASE,
)
_GUESS = late(
    r"(?<=\w)[\s,;.!?–—-]+(?:(?:and|but|so|because|cos|as|since|right now|honestly)[\s,]+)*"
    r"(?:i(?:'?d|'?m| would| am| think| believe| guess| reckon| feel| suppose| hope)?\b"
    r"[^,;.!?]{0,30}?\b|(?:my guess is|probably|maybe|perhaps|i'?d say|about|around)"
    r"(?: (?:an?|level|about))* )(?:level )?[0-5](?:\s*/\s*5)?"
    r"(?: (?:there|in (?:it|that|\w+)|at (?:it|that)|now|maybe|or so|though|right now|at the"
    r" moment))*[\s.!?]*$",
    re.IGNORECASE,
)
"""A level that is guessed beside the wish to be asked."""
_FOR_AN_EVENT = late(
    r"\b(?:interview|exam|test|presentation|assessment)\b.*?[,;.!–—-]+\s+(?:(?:so|and|then)\s+)*"
    r"(?P<order>[^,;.!]+\b(?:(?:until|till?|by|before) (?:then|that|it)|beforehand))\W*$",
    re.IGNORECASE,
)
"""A day that is told only for what is to be asked until then."""


def read_quiz(message: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the wish to be asked questions about a skill, or ``None``.

    Args:
        message: The whole message, with plain quotes: what leads up to it may be a question.
        vocabulary: The skills that are known.
        context: The skill spoken of last, which is "it".
    """
    said = bare(without_opening(message))
    if len(said) > _LONGEST or refuses(message):
        return None
    skill = _one(said, vocabulary, context)
    event = _FOR_AN_EVENT.search(said) if skill is None else None
    skill = _one(event["order"], vocabulary, context) if event else skill
    then = _THEN_ASK.search(said)
    if skill is None and then is not None and _LEADS_UP.search(said[: then.start()]):
        after = {it.skill for it in names_in(said[then.start() :], vocabulary)}
        named = after or {it.skill for it in skill_places(said[: then.start()], vocabulary)}
        skill = next(iter(named)) if len(named) == 1 else None
    if skill is None:
        return None
    return Intent(kind="assess", confidence=0.97, quote=message, skill=skill)


def read_quiz_and_guess(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the wish to be asked about a skill whose level is only guessed beside it.

    The guess is what the questions are to settle, so it is not saved.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked, and the skill spoken of last.
    """
    guess = _GUESS.search(message)
    if guess is None or context.expecting in {"checkin", "assessment"}:
        return ()
    quiz = read_quiz(message[: guess.start()], vocabulary, context)
    named = {it.skill for it in vocabulary.find(guess[0])}
    if quiz is None or not named <= {quiz.skill}:
        return ()
    return (quiz.model_copy(update={"quote": message}),)


def levels_before(message: str, quiz: Intent, read: Reader) -> Iterator[Intent]:
    """Yield the levels that the sentences before a wish to be quizzed give other skills.

    Args:
        message: The message, with plain quotes.
        quiz: The wish.
        read: Reads a sentence by itself.
    """
    for sentence in sentences(message)[:-1]:
        for it in read(sentence):
            if it.kind == "set_level" and it.skill != quiz.skill:
                yield it


def _one(said: str, vocabulary: Vocabulary, context: Context) -> str | None:
    for pattern in _ABOUT_ONE:
        match = pattern.match(said)
        if match is None:
            continue
        if re.fullmatch(r"it|that|this", match["skill"], re.IGNORECASE):
            return context.skill
        known = vocabulary.get(match["skill"]) or vocabulary.get(without_wrapping(match["skill"]))
        if known is not None:
            return known.name
    return None
