"""Postings in other languages than English: what is read of them, and what is said not to be."""

import pytest

from tools.intake import read_document, read_role
from tools.intake.detection import kind_of_text
from tools.intake.postings.titles import clean_title
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
GERMAN = """# Dateningenieurin (m/w/d)

Kesselwerk AG, Ulm. Bewerbung an arbeit@kesselwerk.example

Wir suchen dich für unser Team am Hafen.

## Dein Profil

- Sehr gute Kenntnisse in Python und SQL
- Mindestens drei Jahre Erfahrung mit Kubernetes
- Deutsch C1
"""
FRENCH = """# Développeur de données

Nous recherchons une personne pour notre équipe. Écrivez à emploi@quill.example

## Votre profil

- Maîtrise de Python et de SQL
- Une première expérience avec Kubernetes
"""
RUSSIAN = """# Инженер данных

Пишите на work@quill.example

## Требования

- Опыт работы с Python и SQL от трёх лет
- Знание Kubernetes
"""
JAPANESE = """# データエンジニア

株式会社クイルは仲間を募集しています。

## 必須スキル

- PythonとSQLの実務経験が三年以上
- Kubernetesの運用経験
"""
CHINESE = """# 数据工程师

## 任职要求

- 熟练掌握Python和SQL
- 熟悉Kubernetes者优先
"""
KOREAN = """# 데이터 엔지니어

## 자격 요건

- Python과 SQL을 다룬 경험
- Kubernetes를 운영한 경험
"""
ARABIC = """# مهندس بيانات

نبحث عن زميل جديد.

## المتطلبات

- خبرة في Python وSQL
- معرفة جيدة بلغة الفريق وKubernetes
"""
POSTINGS = [
    ("German", "Dateningenieurin", GERMAN),
    ("French", "Développeur de données", FRENCH),
    ("Russian", "Инженер данных", RUSSIAN),
    ("Japanese", "データエンジニア", JAPANESE),
    ("Chinese", "数据工程师", CHINESE),
    ("Korean", "데이터 엔지니어", KOREAN),
    ("Arabic", "مهندس بيانات", ARABIC),
]


@pytest.mark.parametrize(("language", "title", "text"), POSTINGS)
def test_skills_are_found_by_name_and_the_rest_is_said_not_to_be_read(
    language: str, title: str, text: str
) -> None:
    reading = read_document("stelle.md", text.encode(), VOCABULARY)
    assert reading.kind == "posting"
    assert reading.role is not None
    assert (reading.role.title, reading.role.language) == (title, language)
    assert {"Python", "SQL", "Kubernetes"} <= {it.skill for it in reading.role.requirements}
    worded = [it for it in reading.role.requirements if it.skill != "German"]  # "C1" is a grade
    # "Sehr gute Kenntnisse" and "drei Jahre Erfahrung" are levels; the others tell none.
    assert any(it.level_stated for it in worded) == (language == "German")
    (remark,) = reading.remarks
    assert remark.startswith(f"It is in {language}: skills are found where they are named as in")


@pytest.mark.parametrize(("language", "title", "text"), POSTINGS)
def test_a_posting_without_a_markdown_title_has_its_first_line(
    language: str, title: str, text: str
) -> None:
    role = read_role(text.replace("#", "").strip(), VOCABULARY, source="stelle.md")
    assert (role.title, role.language) == (title, language)


def test_an_english_posting_needs_no_remark() -> None:
    text = (
        "# Data Engineer\n\nKesselwerk AG, Am Alten Hafen 3, Ulm\n\nWe are looking for you.\n\n"
        "## Requirements\n\n- Strong Python\n- Knowledge of German and the law of the sea\n"
    )
    reading = read_document("job.md", text.encode(), VOCABULARY)
    assert reading.role is not None
    assert reading.role.language == "English"
    assert reading.remarks == ()


@pytest.mark.parametrize(
    "text",
    [
        "# Ingeniero\n\nEscribe a trabajo@quill.example\n\nEl puerto y la mar.\n\n- Python y SQL",
        "# Ingegnere\n\nScrivi a lavoro@quill.example\n\nIl porto e la città.\n\n- Inglese B2",
        "# Inżynier\n\nNapisz na praca@quill.example\n\nPraca nad morzem i z ludźmi.\n\n- Python",
    ],
)
def test_an_address_to_apply_to_makes_no_profile_of_a_posting(text: str) -> None:
    assert kind_of_text(text) is None


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Übersetzer", "Übersetzer"),
        ("Ökonom (m/w/d)", "Ökonom"),
        ("Élève ingénieur", "Élève ingénieur"),
        ("Инженер данных", "Инженер данных"),
        ("【急募】データ担当", "【急募】データ担当"),
        ("🚀 Engineer", "Engineer"),
        ("üß† Engineer", "Engineer"),
    ],
)
def test_a_title_keeps_its_letters_and_loses_its_symbols(heading: str, title: str) -> None:
    assert clean_title(heading) == title


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Pythonの経験", ["Python"]),
        ("熟悉Node.js和C++开发", ["Node.js", "C++"]),
        (".NETとC#", [".NET", "C#"]),
        ("خبرة في Docker وKubernetes", ["Docker", "Kubernetes"]),
        ("Docker-контейнеры и Pythonом", ["Docker", "Python"]),
        ("Kubernetes를", ["Kubernetes"]),
        ("Größe, naïve, café", []),
    ],
)
def test_a_name_ends_where_the_script_changes(text: str, skills: list[str]) -> None:
    assert [it.skill for it in VOCABULARY.find(text)] == skills


WEIGHED = """{title}

{duties}
- Spark

{profile}
- Python und SQL
- {nice}
- Kubernetes {wished}

{plus}
- Kafka

{offer}
- Java-Workshops
"""
HEADINGS = [
    (
        "Dateningenieur (m/w/d)",
        "Ihre Aufgaben",
        "Das bringen Sie mit",
        "Docker ist von Vorteil",
        "wünschenswert",
        "Von Vorteil:",
        "Was wir bieten",
    ),
    (
        "Ingénieur données H/F",
        "Vos missions",
        "Profil recherché",
        "Docker serait un plus",
        "souhaité",
        "Les plus :",
        "Ce que nous offrons",
    ),
    (
        "Ingeniero de datos",
        "Funciones",
        "Requisitos",
        "Se valorará: Docker",
        "(deseable)",
        "Se valorará",
        "¿Qué ofrecemos?",
    ),
    (
        "Data-ingenieur",
        "Wat ga je doen?",
        "Wat breng je mee?",
        "Docker is een pré",
        "gewenst",
        "Pluspunten",
        "Wat wij bieden",
    ),
    (
        "Ingegnere dei dati",
        "Le tue attività",
        "Requisiti",
        "Docker è un vantaggio",
        "(preferibile)",
        "Titolo preferenziale",
        "Cosa offriamo",
    ),
]


@pytest.mark.parametrize("said", HEADINGS)
def test_the_usual_headings_and_words_of_five_languages_weigh(said: tuple[str, ...]) -> None:
    names = ("title", "duties", "profile", "nice", "wished", "plus", "offer")
    text = WEIGHED.format(**dict(zip(names, said, strict=True)))
    asked = read_role(text, VOCABULARY, source="stelle.txt").requirements
    assert {it.skill: it.importance for it in asked} == {
        "Spark": "should",
        "Python": "must",
        "SQL": "must",
        "Docker": "nice",
        "Kubernetes": "should",
        "Kafka": "nice",
    }


@pytest.mark.parametrize(
    ("item", "importance"),
    [
        ("Docker sind von Vorteil", "nice"),
        ("Docker (wünschenswert)", "should"),
        ("Idealerweise Erfahrung mit Docker", "nice"),
        ("Von Vorteil: Docker", "nice"),
        ("Kenntnisse in Docker zwingend erforderlich", "must"),
        ("Docker bij voorkeur", "must"),
        ("Bij voorkeur Docker", "should"),
        ("Docker apprécié", "nice"),
        ("De préférence Docker", "should"),
    ],
)
def test_words_of_other_languages_weigh_below_an_english_heading(
    item: str, importance: str
) -> None:
    text = f"Backend Engineer\n\nYour profile\n- Python\n- {item}\n"
    asked = read_role(text, VOCABULARY, source="stelle.txt").requirements
    assert {it.skill: it.importance for it in asked}["Docker"] == importance


@pytest.mark.parametrize("said", HEADINGS)
def test_the_headings_of_other_languages_tell_a_posting(said: tuple[str, ...]) -> None:
    names = ("title", "duties", "profile", "nice", "wished", "plus", "offer")
    told = dict(zip(names, said, strict=True)) | {"title": said[0].removesuffix(" (m/w/d)")}
    assert kind_of_text(WEIGHED.format(**told)) == "posting"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Jonas Brandt\n\nBerufserfahrung\nElektroniker bei den Stadtwerken in Wurzen\n\n"
            "Ausbildung\nSchule in Leipzig und Lehre\n\nKenntnisse\n- Python\n"
        ),
        (
            "Inés Vega\n\nExperiencia laboral\nIngeniera en la empresa Olivar de Sevilla\n\n"
            "Idiomas\n- Inglés\n\nAptitudes\n- Python\n"
        ),
    ],
)
def test_the_headings_of_other_languages_tell_a_profile(text: str) -> None:
    assert kind_of_text(text) == "profile"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "STELLENANGEBOT\n\nWir suchen\n\nElektriker / Koch (m/w/d)\n\nAufgaben:\n- Brot\n",
            "Elektriker / Koch",
        ),
        ("Vacature: Monteur\n\nFunctie-eisen\n- Python\n", "Monteur"),
        ("Stellenanzeige\n\nKoch\n\nIhr Profil\n- Python\n", "Koch"),
        ("Développeur Python (H/F)\n\nProfil recherché\n- Python\n", "Développeur Python"),
    ],
)
def test_the_word_for_a_posting_is_no_title(text: str, title: str) -> None:
    assert read_role(text, VOCABULARY, source="stelle.txt").title == title
