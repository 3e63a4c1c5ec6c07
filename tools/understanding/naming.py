"""Finding the skill or the role that a phrase names."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from tools.late import late
from tools.titles import title_words
from tools.understanding.levels.plain_words import is_plain_word
from tools.understanding.roles.companies import of_company, with_company
from tools.vocabulary import Vocabulary

_TITLE_NEAR = 82
_SHORTEST_GUESS, _SHORTEST_SLIP = 5, 4
_LONG_WORD = 10
_GUESSED_WORDS = 3
_AROUND = late(
    r"^(?:the|my|your|a|an|this|that|some|any|about|in|of|at|for|with|on|skill|learning|learn"
    r"|knowing|using|having|know|need|to|do|i|is|are)\s+"
    r"|\s+(?:skills?|levels?|knowledge|experience|row|gap|one|thing|part|item|requirement|stuff"
    r"|hours|weight|priority|rating|score|figure|estimate|at all|please|first|now|again|then|so"
    r"|is|are|level is|there|here|too|though|so far|already|by now|to date|up to now|until now"
    r"|at the moment|as of (?:now|today))$",
    re.IGNORECASE,
)
_OCCUPATIONS = (
    r"engineers?|developers?|devs?|programmers?|managers?|scientists?|analysts?|designers?"
    r"|architects?"
    r"|leads?|leaders?|heads?|directors?|consultants?|administrators?|admins?|specialists?"
    r"|students?|teachers?|researchers?|officers?|owners?|founders?|cto|ceo|cio|ciso|cpo|vp"
    r"|technicians?|testers?|qa|sre|dba|devops|sysadmins?|writers?|marketers?|accountants?"
    r"|nurses?|doctors?|lawyers?|freelancers?|contractors?|interns?|trainees?|apprentices?|coach"
    r"|graduates?|strategists?|evangelists?|advocates?|professors?|lecturers?|recruiters?|swe|mle"
    r"|(?:(?<!certified )scrum|station|head) ?masters?|pm|tpm|product|ops|operators?|planners?"
    r"|salesman|salesperson|executives?|principal"
    r"|bootcamp grad|practitioners?|integrators?|generalists?|fullstack|full-stack"
    r"|mechanics?|electricians?|librarians?|journalists?|editors?|economists?|statisticians?"
    r"|spark(?:y|ies?)|chipp(?:y|ies?)|brickies?|bricklayers?|plasterers?|roofers?|joiners?"
    r"|labourers?|scaffolders?|bakers?|barbers?|baristas?|bartenders?|builders?|butchers?"
    r"|caregivers?|carers?|carpenters?"
    r"|cleaners?|cooks?|counsel+ors?|dentists?|farmers?|firefighters?|gardeners?|hairdressers?"
    r"|interpreters?|midwi(?:fe|ves)|musicians?|painters?|paramedics?|pharmacists?|photographers?"
    r"|plumbers?|policem[ae]n|policewom[ae]n|psychologists?|soldiers?|tailors?|therapists?"
    r"|translators?|tutors?|veterinarians?|welders?|social workers?|actors?|actuar(?:y|ies)"
    r"|auditors?|brokers?|buyers?|controllers?|dispatchers?|inspectors?|merchandisers?"
    r"|physicists?|chemists?|biologists?|mathematicians?|bookkeepers?|cashiers?|waiters?|waitress"
    r"|chefs?|drivers?|pilots?|sales ?(?:wo)?man|support agent|clerks?|assistants?|coordinators?"
)
_OCCUPATION = late(rf"(?<![\w-])(?:{_OCCUPATIONS})(?!\w)", re.IGNORECASE)
_ROLE_END = late(
    r"\s*[.!?;:(]\s*$|\s*[.!?;,](?:\s.*)?$"
    r"|\s+(?:within|by|because|since|so that|but|although|some ?day|one day|eventually|instead"
    r"|please|now|from (?:here|where i (?:am|stand)|scratch)|next (?:year|month)|this year"
    r"|in (?:\d+|an?|one|two|three|about|the next"
    r"|20\d\d|my)\b|at (?:an?|the|my|some|(?:home|work|once|last)$)"
    r"|and (?:i|what|how|show|make|my|then|not)"
    r"|or (?:whatever|something|anything|similar|so|the like|such)\b"
    r"|with (?:(?:about|around|roughly|maybe|only|just|some|up to|at least|at most) )*\d"
    r"|then$|until|before|after|working|again|soon|as (?:my|a|the)|for (?:now|me)|starting"
    r"|rather than|not an?|i (?:think|guess|suppose)|maybe|probably|perhaps|dunno|idk"
    r"|i (?:don'?t|do not) know|not sure|who knows|tbh|lol)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_WHEN = late(
    r"(?:(?:^|[\s,]+)(?:right now|now|nowadays|these days|currently|at present|at (?:the|this)"
    r" (?:moment|time|point)|today|already|yet|so far|as (?:it|things?) stands?|as (?:it|things?)"
    r" (?:is|are)|as of (?:now|today)|there|then|instead|for me|to me))+[\s?!.]*$",
    re.IGNORECASE,
)
"""What follows a role and only says when, or for whom."""
_ROLE_START = late(
    r"^(?:(?:(?:me|myself)(?= (?:for|as|to|if)\b)|to|be|become|becoming|being|work(?:ing)? as"
    r"|get(?:ting)?(?: hired)?(?: as)?|a job as"
    r"|a role as|a position as|as|land|landing|move|moving|into|in|for|towards?|the|an?|some|my"
    r"|role|position|job|role of|position of|job of|that of|of|is|target|like|more of)\s+)+",
    re.IGNORECASE,
)
_RANK_CUT_SHORT = late(r"\b(?P<rank>sn?r|jn?r)\.(?=\s)", re.IGNORECASE)
_ROLE_NOUN = late(
    r"\s+(?:role|position|job|jobs|roles|positions|post|title)(?=$|\s+at\s)", re.IGNORECASE
)
_NO_ROLE = late(
    r"^(?:(?:me|us|you|them|now|later|today|tomorrow|please)$|better|happy|happier|good|great|rich"
    r"|able|more|less|sure|ready|done|there|it|that|this"
    r"|one|something|someone|famous|free|successful|expert in|the best|well)\b",
    re.IGNORECASE,
)


def find_skill(phrase: str, vocabulary: Vocabulary) -> str | None:
    """Return the skill that a phrase names by one of its spellings, or ``None``.

    Args:
        phrase: Words that should name a skill, with what people put around it ("my Docker level").
        vocabulary: The skills that are known.
    """
    for trial in _trimmed(phrase):
        # "Docker 3, rest 0": in small letters and alone it is what remains, and no API.
        skill = vocabulary.get(trial) if trial != "rest" else None
        if skill is not None:
            return skill.name
    found = vocabulary.find(phrase)
    return found[0].skill if found else None


def guess_skill(phrase: str, vocabulary: Vocabulary) -> str | None:
    """Return the skill that a phrase names, or the one that it misspells, or ``None``."""
    found = find_skill(phrase, vocabulary)
    if found is not None:
        return found
    trimmed = _trimmed(phrase)[-1]
    if len(trimmed.split()) > _GUESSED_WORDS:
        return None
    return next(
        (it for typed in (trimmed, *trimmed.split()) if (it := _near(typed, vocabulary))), None
    )


def _near(typed: str, vocabulary: Vocabulary, shortest: int = _SHORTEST_GUESS) -> str | None:
    """Return the skill that a word misspells by a letter or two, or ``None``."""
    word = typed.casefold()
    if len(word) < shortest or is_plain_word(word):
        return None
    slips = 1 if len(word) < _LONG_WORD else 2
    for name in vocabulary.nearest(typed):
        for spelling in (name, *_aliases(vocabulary, name)):
            meant = spelling.casefold()
            short = len(word) >= _SHORTEST_GUESS or _drops_or_turns(word, meant)
            if meant[0] == word[0] and short and OSA.distance(word, meant) <= slips:
                return name
    return None


def misspelled_shortly(typed: str, vocabulary: Vocabulary) -> str | None:
    """Return the skill that a word of four letters misspells, or ``None``.

    Only beside a level is a word so short more likely a slip than what it says: "exel 4".

    Args:
        typed: The word.
        vocabulary: The skills that are known.
    """
    short = len(typed) == _SHORTEST_SLIP and typed.isalpha()
    return _near(typed, vocabulary, _SHORTEST_SLIP) if short else None


def _drops_or_turns(word: str, meant: str) -> bool:
    """Whether a short word lacks a letter of a name or turns two round: "exel", "htlm"."""
    return len(meant) == len(word) + 1 or sorted(meant) == sorted(word)


def without_wrapping(phrase: str) -> str:
    """Return a phrase without the words and marks that people put around a name."""
    return _trimmed(phrase)[-1]


def role_phrase(words: str, titles: Sequence[str] = ()) -> str:
    """Return the role out of the words that follow "I want to become" and the like.

    Args:
        words: What follows.
        titles: The titles of the known roles; a company that is in one of them stays with it.
    """
    text = _RANK_CUT_SHORT.sub(r"\g<rank>", words.strip(" \"'"))
    text = _ROLE_START.sub("", _WHEN.sub("", text) + " ").strip()
    text = _ROLE_END.sub("", text).strip(" \"'.,;:!?–-")
    role = _ROLE_NOUN.sub("", text).strip(" \"'") or text
    return of_company(role, titles) or with_company(role, words, titles)


def names_role(phrase: str, titles: Sequence[str]) -> bool:
    """Whether a phrase is the name of a job: it holds an occupation, or is near a known title."""
    if not phrase or is_no_role(phrase) or len(phrase.split()) > 9:  # noqa: PLR2004 - a title's length
        return False
    if _OCCUPATION.search(phrase) or near_title(phrase, titles) is not None:
        return True
    return names_field(phrase, titles)


def names_field(phrase: str, titles: Sequence[str]) -> bool:
    """Whether a phrase is the field alone that makes a known title: "ML engineering".

    Args:
        phrase: The phrase, of two words at least.
        titles: The titles of the known roles.
    """
    alone = len(phrase.split()) > 1 and not _OCCUPATION.search(phrase)
    meant = title_words(phrase) if alone else frozenset()
    return len(meant) > 1 and any(meant == title_words(it) for it in titles)


def is_no_role(phrase: str) -> bool:
    """Whether a phrase goes on as no title does: "done by September", "ready for it"."""
    return _NO_ROLE.match(phrase) is not None


def near_title(phrase: str, titles: Sequence[str]) -> str | None:
    """Return the known title that a phrase all but spells, or ``None``."""
    said = title_words(phrase)
    same = [it for it in titles if said and title_words(it) == said]
    if len(same) == 1:  # "ML engineer" is the one for machine learning
        return same[0]
    typed = set(phrase.casefold().split())
    words = {it: set(it.casefold().split()) for it in titles}
    known = typed & frozenset().union(*words.values())
    # A word of another title is spelled as it is meant: "AI engineer" is no "QA Engineer".
    meant = [it for it in titles if known <= words[it]]
    best = process.extractOne(
        phrase, meant, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=_TITLE_NEAR
    )
    return best[0] if best else None


def _trimmed(phrase: str) -> list[str]:
    """Return a phrase as it is, then with ever more of what surrounds a name taken off."""
    trials = [" ".join(phrase.split()).strip(" \"'.,;:!?()")]
    while True:
        shorter = _AROUND.sub("", trials[-1], count=1).strip(" \"'")
        if not shorter or shorter == trials[-1]:
            return trials
        trials.append(shorter)


def _aliases(vocabulary: Vocabulary, name: str) -> tuple[str, ...]:
    skill = vocabulary.get(name)
    return (*skill.aliases, *skill.guarded) if skill else ()
