"""What is misspelled, as it is spelled, and each place of it traced to what was typed."""

from tools.spelling.rewording import Edit, Reworded, reworded
from tools.spelling.spelled import spelled

__all__ = ["Edit", "Reworded", "reworded", "spelled"]
