"""Questions for what is stored, reckoned or known."""
