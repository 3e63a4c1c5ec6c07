"""What can't be used: one line that says why, an exit code, and nothing stored."""

import datetime as dt
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from coach.__main__ import main
from tests.command_line import CommandLine

FILES: dict[str, bytes] = {
    "empty.txt": b"",
    "blank.md": b" \n\t\n",
    "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
    "torn.txt": "Python 4/5, Docker 2/5".encode("utf-16")[:-1],
    "broken.json": b'{"basics": {"name": "Ada Quill"},\n "skills": [',
    "list.json": b"[1, 2, 3]",
    "nothing.txt": b"The weather was fine and the tea was good.\n",
    "answers.json": b'{"hour": {"Kubernetes": 3}}',
    "torn.json": b'{"hours": {"Kubernetes": ',
    "unknown.json": b'{"hours": {"Kubernetez": 3}}',
    "promise.json": b'{"commitments": {"Climb the hill": "kept"}}',
    "outcome.json": b'{"commitments": {"Read a chapter": "perhaps"}}',
    "many.json": b'{"hours": {"Kubernetes": 4000}}',
    "sum.json": b'{"wins": "Much.", "hours": {"Kubernetes": 60, "Docker": 60}}',
    "negative.json": b'{"wins": "Rest.", "hours": {"Docker": -2}}',
    "nan.json": b'{"hours": {"Docker": NaN}}',
    "endless.json": b'{"hours": {"Docker": Infinity}}',
    "level.json": b'{"levels": {"Kubernetes": 9}}',
    "true.json": b'{"levels": {"Kubernetes": true}}',
    "true_hours.json": b'{"hours": {"Docker": true}}',
}

USED_WRONGLY: list[tuple[list[str], str]] = [
    (["gapz"], "Did you mean `coach gaps`?"),
    (["gaps", "--today", "tomorrow"], "YYYY-MM-DD"),
    (["roadmap", "--hours-per-week", "0"], "0 leaves no time"),
    (["roadmap", "--hours-per-week", "-4"], "-4 leaves no time"),
    (["roadmap", "--hours-per-week", "nan"], "no number of hours"),
    (["roadmap", "--hours-per-week", "1e9"], "more than a week can hold"),
    (["roadmap", "--hours-per-week", "eight"], "“eight” is no number of hours"),
    (["roadmap", "--hours-per-week", "inf"], "no number of hours"),
    (["roadmap", "--hours-per-week", "1e400"], "no number of hours"),
    (["roadmap", "--hours-per-week", "1_0"], "“1_0” is no number of hours"),
    (["roadmap", "--hours-per-week", "0x8"], "“0x8” is no number of hours"),
    (["roadmap", "--hours-per-week", "7,5"], "“7,5” is no number of hours"),
    (["roadmap", "--hours-per-week", "0.1"], "finer than the quarter hours"),
    (["roadmap", "--hours-per-week", "8", "--start", "2026-11-01"], "lies in the past"),
    (["roadmap", "--hours-per-week", "8", "--start", "9999-12-31"], "too far away"),
    (["roadmap", "--hours-per-week", "8", "--start", "0001-01-01"], "lies in the past"),
    (["roadmap", "--hours-per-week", "8", "--deadline", "9999-12-31"], "more than twenty years"),
    (["roadmap", "--hours-per-week", "8", "--deadline", "0001-01-01"], "lies in the past"),
    (["roadmap", "--hours-per-week", "8", "--deadline", "2026-02-30"], "no 2026-02-30"),
    (["roadmap", "--hours-per-week", "8", "--deadline", "２０２７-01-01"], "is no day"),
    (["roadmap", "--hours-per-week", "8", "--weeks-off", "2027-02-29"], "no 2027-02-29"),
    (["roadmap", "--hours-per-week", "8", "--hours-from", "2027-01-04=nan"], "nan is no number"),
    (["roadmap", "--hours-per-week", "8", "--hours-from", "2027-01-04=-3"], "leaves no time"),
    (["roadmap", "--hours-per-week", "8", "--at-once", "nan"], "“nan” is no whole number"),
    (["roadmap", "--hours-per-week", "8", "--at-once", "1_0"], "“1_0” is no whole number"),
    (["roadmap", "--hours-per-week", "8", "--at-once", "-1"], "no number of skills"),
    (["roadmap", "--diff", "1.5"], "“1.5” is no whole number"),
    (["roadmap", "--fixed-date", "2027-03-10=Exam, nan h, AWS 3"], "Exam: nan h can't be planned"),
    (["roadmap", "--fixed-date", "2027-03-10=Exam, -3 h, AWS 3"], "Exam: -3 h can't be planned"),
    (["roadmap", "--fixed-date", "2027-03-10=Exam, inf h"], "Exam: inf h can't be planned"),
    (["roadmap", "--fixed-date", "2027-03-10=Exam, 1e9 h"], "1000000000 h can't be planned"),
    (["roadmap", "--fixed-date", "2027-03-10=Exam, three h"], "“three” is no number of hours"),
    (["roadmap", "--fixed-date", "2027-03-10=Exam, AWS 6"], "levels go from 0 to 5"),
    (["roadmap", "--fixed-date", "2027-03-10=Exam, AWS -1"], "levels go from 0 to 5"),
    (["roadmap", "--fixed-date", "2027-03-10=Exam, AWS 4.5"], "no skill with a level"),
    (["roadmap", "--fixed-date", f"2027-03-10={'x' * 300}"], "its name has 300 characters"),
    (["roadmap", "--what-if", "hours=nan"], "nan is no number of hours"),
    (["roadmap", "--what-if", "deadline=2026-02-30"], "no 2026-02-30"),
    (["profile", "--today", "0001-01-01"], "not a year between 1970 and 2999"),
    (
        ["resources", "add", "Docker", "https://a.example", "--title", "T", "--hours", "1_0"],
        "“1_0”",
    ),
    (
        ["resources", "add", "Docker", "https://a.example", "--title", "T", "--hours", "0.1"],
        "Give 0.25",
    ),
    (["roadmap", "--hours-per-week", "8", "--deadline", "2026-11-01"], "lies in the past"),
    (
        ["roadmap", "--hours-per-week", "8", "--start", "2026-12-01", "--deadline", "2026-11-20"],
        "2026-11-20",
    ),
    (["roadmap", "--hours-per-week", "8", "--deadline", "30.6.2027"], "YYYY-MM-DD"),
    (["roles", "--role", "Data Engineer"], "--adopt"),
    (["evidence", "add"], "coach evidence add"),
    (["evidence", "remove"], "remove"),
]

YEAR_OFF = ",".join(str(dt.date(2026, 11, 2) + dt.timedelta(7 * week)) for week in range(54))

NOT_POSSIBLE: list[tuple[list[str], str]] = [
    (["roadmap", "--hours-per-week", "8", "--weeks-off", YEAR_OFF], "every week for a year"),
    (
        ["roadmap", "--hours-per-week", "8", "--weeks-off", YEAR_OFF, "--deadline", "2027-06-30"],
        "every week for a year",
    ),
    (
        ["roadmap", "--hours-per-week", "8", "--hours-from", "2026-11-02=0"],
        "at 8 hours a week (0 from 2026-11-02 on) is more than twenty years",
    ),
    (
        ["roadmap", "--hours-from", "2026-12-02=0", "--deadline", "2027-06-30"],
        "beyond the calendar at 6 hours a week (0 from 2026-12-02 on)",
    ),
    (["import", "absent.md"], "absent.md: there is no such file"),
    (["import", "*.absent"], "no file matches this pattern"),
    (["import", "large.txt"], "large.txt: it is 50.0 MB"),
    (["import", "empty.txt"], "empty.txt"),
    (["import", "blank.md"], "blank.md"),
    (["import", "picture.png"], "picture.png"),
    (["import", "torn.txt"], "torn.txt"),
    (["import", "list.json"], "list.json"),
    (["import", "broken.json"], "broken.json"),
    (["import", "nothing.txt"], "nothing.txt"),
    (["import", "-"], "standard input"),
    (["gaps", "underwater", "basket", "weaver"], "No known role comes near"),
    (["gaps", ""], "no role of that name"),
    (["target", "underwater basket weaver"], "No known role comes near"),
    (["roadmap", "underwater basket weaver", "--hours-per-week", "8"], "No known role comes near"),
    (["points", "underwater basket weaver"], "No known role comes near"),
    (["roles", "--adopt", "the Zephyrine protocol"], "no such phrase"),
    (["checkin", "--answers", "absent.json"], "there is no such file"),
    (["checkin", "--answers", "answers.json"], "“hour” is not a key of the answers"),
    (["checkin", "--answers", "torn.json"], "no valid JSON"),
    (["checkin", "--answers", "unknown.json"], "Kubernetes"),
    (["checkin", "--answers", "promise.json"], "nothing of that id or text was promised"),
    (["checkin", "--answers", "outcome.json"], "Type kept, partly or not"),
    (["checkin", "--answers", "many.json"], "more than 112 h, which is 16 h a day"),
    (["checkin", "--answers", "sum.json"], "60 h and the 60 h on other skills in 7 days"),
    (["checkin", "--answers", "negative.json"], "Docker: -2 hours can't be spent"),
    (["checkin", "--answers", "nan.json"], "Docker: nan hours can't be spent"),
    (["checkin", "--answers", "endless.json"], "Docker: inf hours can't be spent"),
    (["checkin", "--answers", "level.json"], "levels go from 0 to 5"),
    (["checkin", "--answers", "true.json"], "“levels.Kubernetes” can't be taken"),
    (["checkin", "--answers", "true_hours.json"], "“hours.Docker” can't be taken"),
    (["checkin"], "no answers came in"),
    (["evidence", "add", "-"], "it is empty"),
    (["evidence", "add", "I led it.", "--skill", "Kubernetez"], "“Kubernetes”"),
    (["evidence", "add", "x" * 20_001], "at most 20000"),
    (["ask", "-"], "it is empty"),
    (["ask", "hello", "--model", "sonnet"], "Write provider:model"),
]


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the files, and a home with a person, a target, a plan and a promise."""
    folder = tmp_path_factory.mktemp("documents")
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    with (folder / "large.txt").open("wb") as large:
        large.truncate(50_000_000)
    (folder / "cv.txt").write_text("Python 4/5, Docker 2/5, no Kubernetes\n")
    (folder / "first.json").write_text('{"next": ["Read a chapter"]}')
    for words in (
        ["import", str(folder / "cv.txt")],
        ["target", "platform", "engineer"],
        ["roadmap", "--hours-per-week", "6"],
        ["checkin", "--answers", str(folder / "first.json")],
    ):
        assert main([*words, "--home", str(folder / "home"), "--today", "2026-10-26"]) == 0
    return folder


@pytest.fixture
def person(coach: CommandLine, documents: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Return the command line in the folder of the documents, over a copy of the home there."""
    shutil.copytree(documents / "home", coach.home)
    monkeypatch.chdir(documents)
    return coach


def named(case: list[str] | str) -> str | None:
    """Return what a case is called: the words typed, not what is said of them."""
    return " ".join(case)[:40] if isinstance(case, list) else ""


def assert_refused(line: CommandLine, words: list[str], code: int, said: str) -> None:
    before = line.stored()
    for more in ([], ["--json"]):
        ended = line(*words, *more)
        assert ended.code == code
        assert said in ended.err
        assert ended.err.count("\n") == 1
        assert "fault of the program" not in ended.err
        assert ended.out == ""
    assert line.stored() == before


@pytest.mark.parametrize(("words", "said"), USED_WRONGLY, ids=named)
def test_wrong_usage_is_told_in_a_line(person: CommandLine, words: list[str], said: str) -> None:
    assert_refused(person, words, 2, said)


@pytest.mark.parametrize(("words", "said"), NOT_POSSIBLE, ids=named)
def test_what_can_not_be_done_is_told_in_a_line(
    person: CommandLine, words: list[str], said: str
) -> None:
    assert_refused(person, words, 1, said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("platform keeper", "The nearest is “Platform Engineer”. A job posting"),
        (
            "data whisperer",
            "The nearest are “Data Engineer”, “Data Scientist”, “Data Analyst”. A job posting",
        ),
        ("deep sea diver", "No known role comes near it. A job posting"),
    ],
)
def test_an_unknown_role_names_those_near_it(person: CommandLine, typed: str, said: str) -> None:
    assert said in person("gaps", typed).err


def test_one_bad_file_leaves_the_others_alone(person: CommandLine) -> None:
    ended = person("import", "-", "broken.json", "absent.md", "--json", piped="Terraform 3/5\n")
    assert ended.code == 1
    assert '"skill": "Terraform"' in ended.out
    assert [line.split(":")[0] for line in ended.err.splitlines()] == ["broken.json", "absent.md"]


def test_commands_that_need_a_target_say_how_to_set_one(coach: CommandLine) -> None:
    for words in (["gaps"], ["points"], ["roadmap", "--hours-per-week", "8"]):
        ended = coach(*words)
        assert (ended.code, ended.out) == (1, "")
        assert "coach target ROLE" in ended.err


def test_a_first_plan_needs_the_hours(coach: CommandLine) -> None:
    ended = coach("roadmap", "data engineer")
    assert (ended.code, ended.out) == (2, "")
    assert "--hours-per-week 8" in ended.err


def test_a_home_that_is_a_file_is_refused(coach: CommandLine) -> None:
    coach.home.write_text("a note")
    ended = coach("profile")
    assert (ended.code, ended.out) == (1, "")
    assert "it is a file" in ended.err


def test_a_home_that_can_not_be_made_is_refused(coach: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = replace(coach, home=tmp_path / "file" / "home")("profile")
    assert (ended.code, ended.err.count("\n")) == (1, 1)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_read_only_home_is_refused(person: CommandLine) -> None:
    database = person.home / "coach.db"
    before = database.read_bytes()
    database.chmod(0o400)
    person.home.chmod(0o500)
    ended = person("target", "data", "engineer")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert "writable" in ended.err
    assert database.read_bytes() == before


def test_a_database_of_a_newer_version_is_refused_and_left_alone(person: CommandLine) -> None:
    with closing(sqlite3.connect(person.home / "coach.db")) as database, database:
        database.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "SELECT migration_set, 'm999_from_the_future', applied_at FROM _sqlite_migrations "
            "LIMIT 1"
        )
    assert_refused(person, ["profile"], 1, "newer version")


def test_a_file_that_is_no_database_is_refused_and_left_alone(coach: CommandLine) -> None:
    coach.home.mkdir()
    (coach.home / "coach.db").write_text("a note, not a database\n" * 100)
    ended = coach("profile")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert (coach.home / "coach.db").read_text() == "a note, not a database\n" * 100
