"""Passages, lines and sentences of a document, and the patterns that look through them."""
