"""Answers to what the coach has asked or offered."""
