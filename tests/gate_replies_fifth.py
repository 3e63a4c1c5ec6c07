"""Replies in five more trades: a fifth labelled set, written apart from the gate and the others.

Every person and company is invented. Each result is what the tool returned to ``coach ask --json``
on 2026-11-26, whole and unchanged: the last one of each call in the conversation.
"""

from tests.gate_sets import read_set

CONTEXTS, CLEAN, FAULTY = read_set("fifth")
