"""The roles that people aim for, compare and ask about."""
