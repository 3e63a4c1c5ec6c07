"""Levels in words of other languages in résumés: those of their English counterparts."""

import pytest

from tools.intake import read_profile
from tools.intake.levels.level_words_abroad import in_english
from tools.intake.levels.levels import level_alone
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def levels(line: str) -> dict[str, int | None]:
    text = f"# Mara Lindt\n\n## Skills\n\n- {line}\n"
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="me.txt").claims}


WORDED = [
    ("Englisch: sehr gut", {"English": 4}),
    ("Python – gute Kenntnisse", {"Python": 3}),
    ("Sehr gute Kenntnisse in Python und SQL", {"Python": 4, "SQL": 4}),
    ("Fundierte Kenntnisse in Java", {"Java": 3}),
    ("Excel (Grundkenntnisse)", {"Excel": 2}),
    ("Docker, Kubernetes: Grundkenntnisse", {"Docker": 2, "Kubernetes": 2}),
    ("MS Excel – fortgeschritten", {"Excel": 4}),
    ("SAP (Experte)", {"SAP": 5}),
    ("Gute Englischkenntnisse", {"English": 3}),
    ("Sicherer Umgang mit MS Office", {"Microsoft Office": 3}),
    ("Deutsch Muttersprache", {"German": 5}),
    ("Rumänisch (Muttersprache), Englisch (gut)", {"Romanian": 5, "English": 3}),
    ("anglais courant", {"English": 4}),
    ("Langues : anglais (courant), espagnol (notions)", {"English": 4, "Spanish": 2}),
    ("Bonnes connaissances en Python et SQL", {"Python": 3, "SQL": 3}),
    ("Docker : niveau intermédiaire", {"Docker": 3}),
    ("Bon niveau en Excel", {"Excel": 3}),
    ("Français : langue maternelle", {"French": 5}),
    ("español nativo", {"Spanish": 5}),
    ("inglés: nivel medio", {"English": 3}),
    ("Nivel avanzado de Excel", {"Excel": 4}),
    ("Conocimientos básicos de SQL", {"SQL": 2}),
    ("Italiano: madrelingua", {"Italian": 5}),
    ("Inglese: buono", {"English": 3}),
    ("Ottima conoscenza di Excel", {"Excel": 4}),
    ("Conoscenza base di SQL", {"SQL": 2}),
    ("Vloeiend Nederlands en Engels", {"Dutch": 4, "English": 4}),
    ("Excel: goede kennis", {"Excel": 3}),
    ("Basiskennis van Python", {"Python": 2}),
    ("Język angielski – biegły", {"English": 4}),
    ("Niemiecki: średnio zaawansowany", {"German": 3}),
    ("Python: poziom zaawansowany", {"Python": 4}),
    ("dobra znajomość SQL", {"SQL": 3}),
    ("Inglês fluente", {"English": 4}),
    ("Excel avançado", {"Excel": 4}),
    ("English: very good", {"English": 4}),
    ("Excel: good", {"Excel": 3}),
    ("Keine Kenntnisse in Python", {"Python": 0}),
    ("Sin experiencia en Kafka", {"Kafka": 0}),
]


@pytest.mark.parametrize(("line", "expected"), WORDED)
def test_a_level_in_words_of_another_language_is_read(
    line: str, expected: dict[str, int | None]
) -> None:
    assert levels(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Keine guten Kenntnisse in Python",
        "Wie gut ist Python?",
        "On a daily basis: Python",
        "Je me tiens au courant de Python",
        "Bases de données : Python",
        "Python, Buenos Aires",
        "Gut bacteria, Python",
        "Medio Ambiente: Python",
    ],
)
def test_other_words_give_no_level(line: str) -> None:
    assert set(levels(line).values()) == {None}


def test_a_cell_and_a_language_of_their_own_are_read_alike() -> None:
    assert [level_alone(it) for it in ("sehr gut", "courant", "base", "dobry")] == [4, 4, 2, 3]
    table = "| Skill | Level |\n|---|---|\n| SQL | fortgeschritten |\n| Docker | Grundlagen |\n"
    claims = read_profile(table, VOCABULARY, source="me.md").claims
    assert [(it.skill, it.level) for it in claims] == [("SQL", 4), ("Docker", 2)]


def test_the_languages_of_a_resume_are_facts_with_their_levels() -> None:
    text = "Mara Lindt\n\nSprachen\n\nDeutsch (Muttersprache), Englisch (sehr gut)\n"
    facts = read_profile(text, VOCABULARY, source="me.txt").facts
    assert [it.value for it in facts if it.kind == "language"] == [
        "Deutsch (Muttersprache)",
        "Englisch (sehr gut)",
    ]


def test_languages_in_small_letters_are_facts_of_their_own() -> None:
    text = "Marek Zawadzki\n\nJęzyki\n\nPolski – ojczysty, angielski – B2, rosyjski\n"
    facts = read_profile(text, VOCABULARY, source="me.txt").facts
    found = [it.value for it in facts if it.kind == "language"]
    assert found == ["Polski (ojczysty)", "angielski (B2)", "rosyjski"]


def test_a_text_without_such_words_stays_as_it_is() -> None:
    assert in_english("Wrote Python and SQL") == "Wrote Python and SQL"
    assert in_english("nicht sehr gut in Python und SQL") == "nicht sehr gut in Python und SQL"
