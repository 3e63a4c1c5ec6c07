"""The offline coach: answers by rules, with no model and no network."""

from coach.offline.coach import OFFLINE, OfflineCoach
from coach.offline.questions import next_question

__all__ = ["OFFLINE", "OfflineCoach", "next_question"]
