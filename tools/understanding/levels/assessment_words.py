"""Which answer of an assessment words mean that tell how long or how often: "for two years"."""

import re
from collections.abc import Mapping
from typing import Final

from tools.domain import AssessmentKey, AssessmentQuestion
from tools.late import late
from tools.understanding.standing import standing

_HEAD = late(r"\s*[,;.!\n]+\s*|\s+[–—-]+\s+|\s+(?:because|since|cos|as)\s+", re.IGNORECASE)
_NO = late(
    r"(?:(?:well|oh|hm+|um+|honestly|sorry|to be honest|i'd say|er+m*|(?:my |good )?god|gosh"
    r"|heavens"
    r"|lord|hell|christ|absolutely|definitely|lol|haha)\s+)*(?:no|nope|nah|never"
    r"|(?:absolutely|definitely|certainly|of course|course) not"
    r"|none|nothing|nobody|no one|not (?:yet|really|at all|so far|in production|for real)"
    r"|no,? (?:not|never) \w+)(?: (?:one|yet|really|so far|at all|ever|honestly|way"
    r"|chance"
    r"|lol|haha|of course|course not|not|of course not|thanks|sorry|sir|no|god|never"
    r"|i'?m afraid))*",
    re.IGNORECASE,
)
_NO_AND = late(
    r"(?:no|nope|nah|never|not (?:yet|really))(?:,? (?:just|only|it was|that was|they were"
    r"|for (?:me"
    r"|myself|fun)|but (?:soon|hopefully|maybe (?:soon|later)))\b.*)",
    re.IGNORECASE,
)
"""A no with its reason."""
_TURNS = late(
    r"\d|\b(?:but|yes|actually|except|although|though|wait|sorry|i mean|or|well|however|apart)\b",
    re.IGNORECASE,
)
"""What may take a no back."""
_DENIES = late(
    r"\b(?:not|never|no|none|without|hardly|nobody|would|could|might|will|if|want|hope)\b|n't\b",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|some|several|many)"
_SEVERAL = r"(?:several|many|loads|lots|plenty|dozens|countless|a lot|quite a few|numerous|most)"
_LEADS = (
    r"^(?:(?:well|oh|hm+|um+|honestly|i'd say|yes|yeah|yep|i think|probably|maybe|for|only|just"
    r"|about|i|we|have|i've|it|has|did|solved|managed|had|been|running|live|in production|it's"
    r"|used|there were|there was)\b[\s,]*)*"
)
_WORDED: Final[Mapping[AssessmentKey, tuple[re.Pattern[str] | None, ...]]] = {
    "done": (
        None,
        late(
            r"\b(?:i(?:'ve| have)? (?:only |just |mostly )*(?:read|watched|saw|seen|heard)"
            r"|(?:only |just )(?:read|watched|videos?|youtube))\b",
            re.IGNORECASE,
        ),
        late(
            r"\b(?:i(?:'ve| have)? (?:only |just |mostly |also )*(?:did|done|made|took|taken"
            r"|followed|finished|completed|attended|went through|had)|(?:only|just|mostly"
            r"|\d+|a couple of|some|a|one|two|the))\s+(?:(?!not\b|no\b)[\w'-]+\s+){0,3}"
            r"(?:tutorials?|courses?|exercises?|labs?|workshops?|class(?:es)?|bootcamp)\b",
            re.IGNORECASE,
        ),
        late(
            r"(?:^(?:\W*(?:yes|yeah|only|just|daily|mostly))*\W*|\b(?:i|we|i'?ve|we'?ve|us"
            r"|our \w+|my"
            r" (?:team|company|job))\b[^.;]{0,60}?)\b(?:at work|in production|on the job"
            r"|in my (?:last |old |current |own |first )?(?:job|company|firm|role)|for (?:a "
            r"|my |our |the )?(?:clients?|customers?|company|employer|team)|(?:we|they|people"
            r"|customers?) use it|every day at)\b",
            re.IGNORECASE,
        ),
    ),
    "real": (
        late(
            r"\b(?:only|just|merely|but)\b[^.;]*\b(?:tests?|school|home|training|tutorials?"
            r"|practi[cs]e"
            r"|hobby|toy|study|studies|course|learning|myself|private(?:ly)?|demo|labs?|sandbox"
            r"|laptop)\b",
            re.IGNORECASE,
        ),
        late(
            r"\b(?:once|twice|briefly|a (?:short )?while|(?:an?|one) (?:single |short )?"
            rf"(?:time|project|week|fortnight|month)|{_NUMBER} (?:days|weeks|times))\b",
            re.IGNORECASE,
        ),
        late(
            rf"\b(?:(?:{_NUMBER}|for|over|the last|couple of) (?:months|years)|years|months"
            r"|again and again|all the time|every (?:day|week|month|shift)|daily|regularly|always"
            r"|constantly|(?:ever )?since (?:19|20)\d\d|ever since|half a year|a year|a decade)\b",
            re.IGNORECASE,
        ),
    ),
    "hard": (
        None,
        late(
            rf"{_LEADS}(?:one or two|a couple|a few|one|two|once|twice|1|2)\b(?! of five)",
            re.IGNORECASE,
        ),
        late(rf"{_LEADS}{_SEVERAL}\b(?!.*\b(?:help|advice|advised|guid\w+)\b)", re.IGNORECASE),
    ),
    "others": (
        None,
        late(
            r"\b(?:now and then|sometimes|answer (?:a |the |some )?questions?"
            r"|help (?:people|out|them"
            r"|others|colleagues)|give (?:tips|advice|a hand)|(?:they|people|colleagues) ask me)\b",
            re.IGNORECASE,
        ),
        late(
            r"\b(?:teach|taught|train(?:ed)? (?:\w+ )?(?:others|people|staff|juniors|starters"
            r"|colleagues)|review(?:ed)?|mentor(?:ed|s)?|coach(?:ed)?|supervise[ds]?"
            r"|show(?:ed)? (?:the )?(?:new|others|juniors))\b",
            re.IGNORECASE,
        ),
        late(
            r"\b(?:lead|led|head|(?:set|wrote) (?:the )?(?:standards?|rules|guidelines|policy)"
            r"|i run the)\b",
            re.IGNORECASE,
        ),
    ),
}
"""What tells of each answer, the first one aside."""


def chosen_in_words(question: AssessmentQuestion, message: str) -> int:
    """Return the number, from 1, of the one answer that words tell of; 0 where that is in doubt.

    Args:
        question: The question that was asked.
        message: The answer, with plain quotes.
    """
    head = _HEAD.split(message.strip())[0]
    if question.key in _WORDED and _NO_AND.fullmatch(head):
        return 1
    if question.key in _WORDED and _NO.fullmatch(head):
        return 0 if _TURNS.search(message[len(head) :]) else 1
    patterns = _WORDED.get(question.key, ())
    for words in (head, message):
        told = [(at, it.search(words)) for at, it in enumerate(patterns, start=1) if it]
        found = [(at, it) for at, it in told if it]
        # What was done is told before what could be done with it: "… and could do it again".
        before = words[: found[0][1].end()] if found and question.key == "done" else head
        if question.key == "done" and standing(message) != "plain":
            return 0
        if found and not _DENIES.search(before):
            return found[0][0] if len(found) == 1 else 0
    return 0
