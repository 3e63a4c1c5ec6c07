"""What postings in other languages ask for: levels in their words, years, what is nice to have."""

import pytest

from tools.domain import Role
from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
POSTINGS = {
    "German": (
        "# Datenanalystin (m/w/d)\n\nWir suchen für unser Team in Kassel eine Kollegin, die mit "
        "uns arbeitet.\n\n## Dein Profil\n\n- {}\n"
    ),
    "French": (
        "# Analyste de données (H/F)\n\nNous cherchons une personne pour notre équipe qui est à "
        "Lyon.\n\n## Profil recherché\n\n- {}\n"
    ),
    "Spanish": (
        "# Analista de datos\n\nBuscamos una persona para nuestro equipo que está en Zaragoza.\n\n"
        "## Requisitos\n\n- {}\n"
    ),
    "Italian": (
        "# Analista dei dati\n\nCerchiamo una persona per il nostro gruppo che lavora a Torino.\n\n"
        "## Requisiti\n\n- {}\n"
    ),
    "Dutch": (
        "# Data-analist\n\nWij zoeken voor ons team in Gent iemand die met ons wil werken.\n\n"
        "## Functie-eisen\n\n- {}\n"
    ),
}


def read(language: str, line: str) -> Role:
    role = read_role(POSTINGS[language].format(line), VOCABULARY, source="posting.md")
    assert role.language == language
    return role


WORDED = [
    ("German", "Sehr gute Kenntnisse in Python und SQL", {"Python": 4, "SQL": 4}),
    ("German", "Grundkenntnisse in Docker", {"Docker": 2}),
    ("German", "Gute SQL-Kenntnisse", {"SQL": 3}),
    ("German", "Sicherer Umgang mit Excel", {"Excel": 3}),
    ("German", "Fließende Deutschkenntnisse", {"German": 4}),
    ("French", "Excellente maîtrise de Python", {"Python": 4}),
    ("French", "Notions de Docker", {"Docker": 2}),
    ("French", "Anglais courant", {"English": 4}),
    ("Spanish", "Conocimientos básicos de Python", {"Python": 2}),
    ("Spanish", "Nivel avanzado de Excel", {"Excel": 4}),
    ("Italian", "Ottima conoscenza di Excel", {"Excel": 4}),
    ("Dutch", "Basiskennis van Python", {"Python": 2}),
    ("Dutch", "Goede kennis van SQL", {"SQL": 3}),
]


@pytest.mark.parametrize(("language", "line", "levels"), WORDED)
def test_a_level_in_another_language_is_that_of_its_english_word(
    language: str, line: str, levels: dict[str, int]
) -> None:
    asked = {it.skill: (it.level, it.level_stated) for it in read(language, line).requirements}
    assert asked == {skill: (level, True) for skill, level in levels.items()}


def test_the_sentence_is_kept_as_it_stands() -> None:
    (asked,) = read("German", "Grundkenntnisse in Docker").requirements
    assert asked.quote == "Grundkenntnisse in Docker"


YEARS = [
    ("German", "3 Jahre Erfahrung mit Python", 3),
    ("French", "3 ans d'expérience avec Python", 3),
    ("French", "5 à 7 ans d'expérience en Python", 5),
    ("Spanish", "4 años de experiencia con Python", 4),
    ("Spanish", "Al menos 2 años de experiencia en Python", 2),
    ("Italian", "3 anni di esperienza con Python", 3),
    ("Dutch", "5 jaar ervaring met Python", 5),
    ("Dutch", "Minimaal 3 jaar werkervaring met Python", 3),
]


@pytest.mark.parametrize(("language", "line", "years"), YEARS)
def test_years_are_read_in_another_language(language: str, line: str, years: int) -> None:
    role = read(language, line)
    assert role.experience is not None
    assert (role.experience.years, role.experience.quote) == (years, line)
    levels = {1: 2, 2: 2, 3: 3, 4: 3, 5: 4}
    assert [(it.skill, it.level) for it in role.requirements] == [("Python", levels[years])]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("French", "Nous fêtons nos 30 ans avec Python"),
        ("Spanish", "Nuestra empresa tiene 20 años de historia"),
        ("Dutch", "Wij bestaan al 15 jaar"),
        ("Italian", "Contratto di 2 anni"),
    ],
)
def test_other_years_ask_for_no_experience(language: str, line: str) -> None:
    assert read(language, line).experience is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("Spanish", "Se valorará experiencia con Power BI"),
        ("Spanish", "Se valora el conocimiento de Power BI"),
        ("German", "Von Vorteil sind Kenntnisse in Power BI"),
        ("Dutch", "Kennis van Power BI is een pluspunt"),
    ],
)
def test_what_is_nice_to_have_says_so_before_or_behind(language: str, line: str) -> None:
    asked = read(language, line).requirements
    assert [(it.skill, it.importance) for it in asked] == [("Power BI", "nice")]


def test_a_person_is_no_persona_of_user_research() -> None:
    text = "# Analista\n\n## Requisitos\n\n- una persona con ganas\n- equipo de 5 personas\n"
    assert read_role(text, VOCABULARY, source="a.md").requirements == ()
    text = "# Analyst\n\n## Requirements\n\n- building personas\n"
    asked = read_role(text, VOCABULARY, source="a.md").requirements
    assert [it.skill for it in asked] == ["UX research"]


@pytest.mark.parametrize(
    "line",
    [
        "Reageer vóór 15 januari 2027",
        "Solliciteer uiterlijk 15 januari 2027",
        "Bewirb dich bitte bis 15. Januar 2027",
        "Postulez avant le 15 janvier 2027",
        "Candidature entro il 15 gennaio 2027",
        "Aplikuj do 15.01.2027",
        "Candidaturas até 15 de janeiro de 2027",
    ],
)
def test_the_last_day_to_apply_is_read_in_another_language(line: str) -> None:
    text = f"# Planner\n\n## Requirements\n\n- Excel\n\n{line}\n"
    assert read_role(text, VOCABULARY, source="a.md").valid_through == "2027-01-15"
