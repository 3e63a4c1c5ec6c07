"""Ordinary words of requests that are misspelled by a letter or two: "waht are my gpas"."""

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from tools.late import late
from tools.understanding.rewording import Edit, Reworded, reworded
from tools.vocabulary import Vocabulary

_WORDS_TEXT = """
    about achievements again always assess become between career change check checkin
    commitments compare conversation current deadline delete done draft engineer developer
    analyst scientist manager designer architect evidence everything explain export finish
    finished first focus forget from gaps goal have hours import interview know last learn
    level levels list long make many market memory missing month months more much need next
    pace plan planned planning please points practice priority profile progress promise
    promised prove question questions readiness ready remember remove report resume review
    right roadmap role roles save score search senior should show skill skills software stand
    start story stories switch take talking target tell test that there think this time today
    track undo until update week weekly weeks what when where which will with work would your
    going doing because actually really better
"""
_WORDS = frozenset(_WORDS_TEXT.split())
"""What the rules know requests by; of these a word may be a misspelling."""

_ORDINARY_TEXT = """
    able also been best both came care come cost data days does down each else even ever fall
    fast feel find fine five four full gave give goes gone good half hard head help here high
    hold home hope hour into item jobs just keep kind knew late lead left less life like line
    live look lose lost love made main mean meet mind most move must name near only open over
    paid part past path pick play poor post pull push rate read real rest road rule said same
    seen self sell send sent shop side some soon sort stay step stop such sure talk task team
    than them then they thin thing things turn type used user very view wait walk want warm
    wear well went were wide wife wish word works worked world wrote year years lean leave
    level's shown shows slow slot loan lord model might night light fight sight tight taste
    waste haste paste place plane plate play plain planet course horse house hows tours yours
    ours four tour clear learned learning learnt lesson house these those three tree free
    great treat whole while white write wrong quite quiet quit earn yearn want wand manage managed
    manages managing
"""
_ORDINARY = frozenset(_ORDINARY_TEXT.split())
_TOKEN = late(r"(?<![\w'/.@-])[A-Za-z]{4,14}(?![\w'/@-]|\.\w)")
_LONG = 8


def repaired(said: str, vocabulary: Vocabulary) -> Reworded:
    """Return a message with its misspelled words of requests put right.

    A word is put right where one known word alone is as near as a letter, or two of a long one.
    What names a skill stays, and so does every word that people use otherwise.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    return reworded(said, _edits(said, vocabulary))


def _edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    for match in _TOKEN.finditer(said):
        word = match[0].casefold()
        if word in _WORDS or word in _ORDINARY or vocabulary.get(word) is not None:
            continue
        meant = _meant(word)
        if meant is not None:
            yield Edit(match.start(), match.end(), meant)


def _meant(word: str) -> str | None:
    """Return the only word that is nearest to a misspelled one, or ``None``."""
    slips = 1 if len(word) < _LONG else 2
    near = sorted(
        (OSA.distance(word, it), it) for it in _WORDS if abs(len(it) - len(word)) <= slips
    )
    near = [it for it in near if it[0] <= slips and _alike(word, it[1])]
    if not near or (len(near) > 1 and near[0][0] == near[1][0]):
        return None
    return near[0][1]


def _alike(word: str, other: str) -> bool:
    """Whether two words begin alike, or with their first two letters the other way round."""
    if word.startswith(other) or other.startswith(word):
        return False  # another form of it: the rules know the forms that they mean
    return word[0] == other[0] or sorted(word[:2]) == sorted(other[:2])
