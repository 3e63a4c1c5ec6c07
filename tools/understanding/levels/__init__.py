"""Levels as people tell, correct and deny them, and assessments of them."""
