"""More orders, worded to whoever reads a text by machine: they are pointed out and nothing more.

A text is read as it stands for all that; so what sounds like one may be named here more freely than
where a sentence is left out of a posting.
"""

import re
from typing import Final

from tools.cleaning import folded
from tools.intake.text.cued import Cued, Marks
from tools.intake.text.phrases import one_of

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

_BEFORE_COLON: Final = """
    ai ais ia assistant assistants bot bots coach coaches llm llms model models agent agents system
    systems tool tools reader readers ki ki-system ki-systeme ki-systemn ki-systemen assistent
    assistenten
"""
_READING: Final = """
    read reads reading handle handles handling process processes processing parses parsing scan
    scans scanning summarises summarising summarizes summarizing
"""
_FIRST_OF_READER: Final = """
    ai assistant bot chat coach llm language model agent automated ki assistent
"""
_ENDS_OF_OURS: Final = "memory document target plan roles guide"


def _each(pattern: str, words: str) -> str:
    """Return cues, made of each word."""
    return " ".join(pattern.format(it) for it in words.split())


_READERS: Final = Marks(
    Cued(
        _each("{}_this", _READING),
        rf"\b{_READS}\b[^.!?]{{0,60}}?\b{_TOLD} [^.!?]{{0,40}}?\b{_CHANGES}\b",
        across=True,
    ),
    Cued(
        _each("all_{0} any_{0} every_{0}", _FIRST_OF_READER),
        rf"\b(?:all|any|every) {_READER} (?:{_TOLD} )?(?:please )?{_CHANGES}\b",
    ),
    Cued(
        _each("{0}: {0}_:", _BEFORE_COLON),
        rf"(?:^|[.!?¹²³*] ?)(?:automated |all |dear )?{_READER} ?: (?:please )?{_CHANGES}\b"
        rf"|\b(?:notes?|prompts?|messages?|hints?|instructions?|hinweis|anweisung|nota|note)"
        rf" (?:for|to|für|an|pour|para) (?:[\w'’]+ ){{0,2}}?(?:{_READER}|ia)\b ?:"
        r"|(?:^|[.!?>\"] ?)(?:user|human) ?: [^\n]{3,200}?[.!?]\s{1,3}"
        r"(?:assistant|ai|coach) ?: ",
        re.IGNORECASE | re.MULTILINE,
        across=True,
    ),
    Cued(
        _each("{0}( {0}' {0}\"", f"{_ENDS_OF_OURS} call calls use"),
        rf"\b{_OURS}\(|[\"']{_OURS}[\"']|[\"']tool_calls?[\"'] ?:|[\"']tool_use[\"']",
    ),
    Cued(
        _each("[{0} [/{0}", "admin system root override developer dev maintenance"),
        r"\[/?(?:admin|system|root|override|developer|dev mode|maintenance)"
        r"(?: (?:message|note|prompt|override|mode|instruction)s?)?\]",
    ),
    Cued(
        "esque desconsider olvida dimentic vergeet",
        r"\b(?:esque[çc]a|desconsidere) (?:todas )?(?:as )?(?:regras|instruções)"
        r"|\bolvida (?:todas )?(?:las )?(?:reglas|instrucciones)"
        r"|\bdimentica (?:tutte )?(?:le )?(?:regole|istruzioni)"
        r"|\bvergeet (?:alle )?(?:je |de )?(?:regels|instructies)",
    ),
)


def spoken_to_readers(text: str) -> list[tuple[int, int]]:
    """Return where words stand that speak to whoever reads a text by machine, as their offsets.

    Args:
        text: The text.
    """
    return [it.span() for it in _READERS.finditer(text, folded(text))]
