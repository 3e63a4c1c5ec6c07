"""Small talk, moods, and what the coach has no business with."""
