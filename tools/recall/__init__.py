"""Finding again what was said: how words compare, what a question asks, what speaks for an answer."""

from tools.recall.candidates import REACH, Asked, Candidate
from tools.recall.question import Party, Question, read_question
from tools.recall.signals import WEIGHTS, Scored, Signal, rank
from tools.recall.traits import Traits, traits_of
from tools.recall.variants import KIN_STRENGTH, SPELLING_STRENGTH, beginning_of, kin_of
from tools.recall.words import fold, fold_word, plain, words

__all__ = [
    "KIN_STRENGTH",
    "REACH",
    "SPELLING_STRENGTH",
    "WEIGHTS",
    "Asked",
    "Candidate",
    "Party",
    "Question",
    "Scored",
    "Signal",
    "Traits",
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
