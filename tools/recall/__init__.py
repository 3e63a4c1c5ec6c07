"""Finding again what was said: how words compare, what is asked, and what speaks for an answer."""

from tools.recall.candidates import REACH, Asked, Candidate
from tools.recall.question import Party, Question, read_question
from tools.recall.signals import WEIGHTS, Scored, Signal, Tuning, rank
from tools.recall.traits import Traits, traits_of
from tools.recall.variants import beginning_of, kin_of
from tools.recall.words import fold, fold_word, plain, words

__all__ = [
    "REACH",
    "WEIGHTS",
    "Asked",
    "Candidate",
    "Party",
    "Question",
    "Scored",
    "Signal",
    "Traits",
    "Tuning",
    "beginning_of",
    "fold",
    "fold_word",
    "kin_of",
    "plain",
    "rank",
    "read_question",
    "traits_of",
    "words",
]
