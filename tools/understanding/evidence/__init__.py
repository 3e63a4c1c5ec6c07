"""Deeds that people tell, and the parts of their evidence."""
