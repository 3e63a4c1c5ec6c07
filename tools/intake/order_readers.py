"""More orders, worded to whoever reads a text by machine: they are pointed out and nothing more.

A text is read as it stands for all that; so what sounds like one may be named here more freely than
where a sentence is left out of a posting.
"""

import re
from typing import Final

from tools.intake.phrases import one_of
from tools.late import late

_READER = one_of("""
    ais?, assistants?, bots?, chat ?bots?, coach(?:es)?, llms?, (?:language )?models?, agents?
    (?:ai|automated) (?:assistants?|systems?|tools?|readers?|agents?), ki(?:-systeme?n?)?
    assistent(?:en)?
""")
_READS = (
    r"(?:reads?|reading|handles?|handling|process(?:es|ing)?|pars(?:es|ing)|scans?|scanning"
    r"|summari[sz](?:es|ing)) this"
    r"(?: (?:text|page|advert|ad|posting|document|file|message|e?-?mail|r[ée]sum[ée]|cv|profile))?"
)
_TOLD = r"(?:should|must|shall|will|has to|have to|needs? to|(?:is|are) (?:\w+ )?asked to|:)"
_CHANGES = one_of("""
    set, put, record, note, save, store, remember, remove, delete, erase, forget, undo, roll back
    revert, drop, keep, export, write, describe, rate, mark, clear, change, raise, add, make, plan
    import, send, reveal, print
""")
_OURS = one_of("""
    change_memory, import_document, export_memory, set_target, make_plan, show_plan, compare_roles
    learning_guide
""")

READERS: Final[tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]] = tuple(
    (cues, late(pattern, re.IGNORECASE | re.MULTILINE))
    for cues, pattern in (
        (
            ("read", "handl", "process", "pars", "scan", "summari"),
            rf"\b{_READS}\b[^.!?]{{0,60}}?\b{_TOLD} [^.!?]{{0,40}}?\b{_CHANGES}\b",
        ),
        (
            ("all ", "any ", "every "),
            rf"\b(?:all|any|every) {_READER} (?:{_TOLD} )?(?:please )?{_CHANGES}\b",
        ),
        (
            (":",),
            (
                rf"(?:^|[.!?¹²³*] ?)(?:automated |all |dear )?{_READER} ?: (?:please )?{_CHANGES}\b"
                rf"|\b(?:notes?|prompts?|messages?|hints?|instructions?|hinweis|anweisung|nota|note)"
                rf" (?:for|to|für|an|pour|para) (?:[\w'’]+ ){{0,2}}?(?:{_READER}|ia)\b ?:"
                r"|(?:^|[.!?>\"] ?)(?:user|human) ?: [^\n]{3,200}?[.!?]\s{1,3}"
                r"(?:assistant|ai|coach) ?: "
            ),
        ),
        (
            ("_", "tool_calls", '"tool'),
            rf"\b{_OURS}\(|[\"']{_OURS}[\"']|[\"']tool_calls?[\"'] ?:|[\"']tool_use[\"']",
        ),
        (
            ("[",),
            (
                r"\[/?(?:admin|system|root|override|developer|dev mode|maintenance)"
                r"(?: (?:message|note|prompt|override|mode|instruction)s?)?\]"
            ),
        ),
        (
            ("esque", "desconsider", "olvida", "dimentic", "vergeet"),
            (
                r"\b(?:esque[çc]a|desconsidere) (?:todas )?(?:as )?(?:regras|instruções)"
                r"|\bolvida (?:todas )?(?:las )?(?:reglas|instrucciones)"
                r"|\bdimentica (?:tutte )?(?:le )?(?:regole|istruzioni)"
                r"|\bvergeet (?:alle )?(?:je |de )?(?:regels|instructies)"
            ),
        ),
    )
)
"""The wordings, each with parts one of which a text must hold for it."""


def spoken_to_readers(text: str) -> tuple[tuple[int, int], ...]:
    """Return where words stand that speak to whoever reads a text by machine, as their offsets.

    Args:
        text: The text.
    """
    folded = text.casefold()
    return tuple(
        (it.start(), it.end())
        for cues, pattern in READERS
        if any(cue in folded for cue in cues)
        for it in pattern.finditer(text)
    )
