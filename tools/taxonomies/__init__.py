"""Occupations, wages and topic lists out of the files that their publishers offer."""
