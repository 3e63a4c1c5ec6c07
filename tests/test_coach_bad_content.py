"""Documents that say what can't be: read as far as they can be, and never as a wrong number."""

import pytest

from tests.command_line import CommandLine
from tools.vocabulary import builtin_vocabulary

NOTHING_KNOWN = "# Underwater Knitter\n\n## Requirements\n\n- Zzyzx weaving\n- Quuxing\n"
EMPTY = "# Underwater Knitter\n\n## Requirements\n\n"
POSTING = (
    "# Data Clerk\n\nCompany: Quill\n\n## Requirements\n\n- Python\n- SQL\n- 5 years of Spark\n"
)


def test_a_role_that_asks_for_nothing_is_refused_and_not_stored(coach: CommandLine) -> None:
    ended = coach("import", "-", "--as", "role", piped=EMPTY)
    assert (ended.code, ended.out) == (1, "")
    assert "no requirement was found in it" in ended.err
    assert coach("gaps", "Underwater Knitter").code == 1


@pytest.mark.parametrize("words", [["gaps"], ["roadmap", "--hours-per-week", "6"]])
def test_a_role_of_unknown_names_only_says_how_to_make_one_a_skill(
    coach: CommandLine, words: list[str]
) -> None:
    coach.json("import", "-", "--as", "role", piped=NOTHING_KNOWN)
    ended = coach(*words, "Underwater Knitter")
    assert (ended.code, ended.out) == (1, "")
    assert "lists no requirement that is a known skill" in ended.err
    adopt = ("roles", "--adopt", "Zzyzx weaving", "--role", "Underwater Knitter")
    assert f'coach roles --adopt "{adopt[2]}" --role "{adopt[4]}"' in ended.err
    assert coach(*adopt).code == 0
    assert coach(*words, "Underwater Knitter").code == 0


def test_a_role_of_thousands_of_lines_is_read_in_full(coach: CommandLine) -> None:
    names = [it.name for it in builtin_vocabulary().skills]
    lines = "".join(f"- {names[n % len(names)]} {1 + n % 5}/5\n" for n in range(5_000))
    text = f"# Everything\n\n## Requirements\n\n{lines}"
    (read,) = coach.json("import", "-", "--as", "role", piped=text)["imports"]
    assert read["requirements"] == len(names)
    assert len(coach.json("gaps", "Everything")["skills"]) == len(names)
    plan = coach.json("roadmap", "Everything", "--hours-per-week", "10")
    assert plan["total_hours"] == sum(week["hours"] for week in plan["weeks"]) <= 260


def test_thousands_of_unknown_requirements_meet_a_limit_that_is_said(coach: CommandLine) -> None:
    lines = "".join(f"- Made-up thing {n}\n" for n in range(5_000))
    said = coach("import", "-", "--as", "role", piped=f"# All\n\n## Requirements\n\n{lines}").out
    assert "200 unrecognised phrases are kept, which is the most" in " ".join(said.split())


def test_a_posting_with_other_white_space_is_the_same_posting(coach: CommandLine) -> None:
    for number in range(40):
        text = POSTING.replace("\n", "\n" * (1 + number % 3)) + " " * number
        text = text.replace(" of ", " " * (1 + number % 2) + "of\u00a0")
        text = text.replace("\n", "\r\n") if number % 5 == 0 else text
        assert coach("import", "-", "--as", "posting", piped=text).code == 0
    market = coach.json("market")
    assert market["n"] == 1
    assert {it["proportion"]["count"] for it in market["skills"]} == {1}


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("Docker 6/5", None),
        ("Docker level 6", None),
        ("Docker -1/5", None),
        ("Docker nan/5", None),
        ("Docker level 4.5", None),
        ("Docker 10/5", None),
        ("Docker 10/10", 5),
        ("Docker: five", 5),
        ("Docker ٣/5", 3),
        ("Docker 4.5/5", 4),
    ],
)
def test_a_level_is_stored_as_it_is_said_or_not_at_all(
    coach: CommandLine, said: str, level: int | None
) -> None:
    (report,) = coach.json("import", "-", "--as", "profile", piped=said)["imports"]
    profile = coach.json("profile")
    assert [it["level"] for it in profile["skills"]] == [level]
    if level is None or said.endswith("4.5/5"):
        assert report["kept"]


@pytest.mark.parametrize(
    "typed", ["set Docker to 6", "Docker is -1", "Docker level 4.5", "Docker nan"]
)
def test_a_level_that_is_none_is_not_taken_in_conversation(coach: CommandLine, typed: str) -> None:
    coach.json("import", "-", "--as", "profile", piped="Docker 2/5")
    assert coach("ask", typed).code == 0
    assert [it["level"] for it in coach.json("profile")["skills"]] == [2]


@pytest.mark.parametrize("level", ["-1", "6", "4.5", '"6"', "true", "null"])
def test_a_check_in_takes_no_level_that_is_none(coach: CommandLine, level: str) -> None:
    coach.json("import", "-", "--as", "profile", piped="Docker 2/5")
    coach("target", "platform engineer")
    before = coach.stored()
    ended = coach("checkin", "--answers", "-", piped=f'{{"levels": {{"Docker": {level}}}}}')
    assert (ended.code, ended.out) == (1, "")
    assert coach.stored() == before


@pytest.mark.parametrize("hours", ["-1", "true", "NaN", "Infinity", "1e400", '"many"', "500"])
def test_a_check_in_takes_no_hours_that_are_none(coach: CommandLine, hours: str) -> None:
    coach.json("import", "-", "--as", "profile", piped="Docker 2/5")
    before = coach.stored()
    ended = coach("checkin", "--answers", "-", piped=f'{{"hours": {{"Docker": {hours}}}}}')
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert coach.stored() == before


@pytest.mark.parametrize("answer", ["true", "1.5", "99", "-1", "[]"])
def test_an_assessment_takes_no_answer_that_is_none(coach: CommandLine, answer: str) -> None:
    coach.json("import", "-", "--as", "profile", piped="Docker 2/5")
    before = coach.stored()
    ended = coach("assess", "Docker", "--answers", "-", piped=f'{{"done": {answer}}}')
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert coach.stored() == before


@pytest.mark.parametrize(
    "text",
    [
        "# Dateningenieur\n\nAnforderungen:\n- Kenntnisse in Python\n- Kein Kubernetes nötig\n",
        "# Инженер данных\n\nТребования:\n- Отличное знание Python\n- Kubernetes не требуется\n",
        "# データエンジニア\n\n応募資格：\n- PythonとSQLの実務経験\n- Kubernetesの経験は不要\n",
    ],
)
def test_of_a_posting_in_another_language_it_is_said_what_is_not_read(
    coach: CommandLine, text: str
) -> None:
    said = coach("import", "-", "--as", "posting", piped=text)
    assert said.code == 0
    assert "skills are found where they are named as in English" in " ".join(said.out.split())
    market = " ".join(coach("market").out.split())
    assert "also where they are said not to be needed" in market
    assert "too high or too low" in market
