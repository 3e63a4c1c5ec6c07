"""Scripted people who talk with the coach over several sessions, and what comes of it."""
