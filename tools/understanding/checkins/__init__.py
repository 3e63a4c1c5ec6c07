"""The weekly check-in: the wish for it, its answers, and the weeks that have been."""
