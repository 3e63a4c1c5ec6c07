"""The words and options of the command line."""

import datetime as dt
import itertools

import pytest

from coach.arguments import day, typed
from coach.parser import COMMANDS, parse
from tools.errors import UsageError

ANYWHERE = ["--home", "here", "--today", "2026-11-02", "--json", "--model", "offline"]


@pytest.mark.parametrize(
    "words",
    [
        [*ANYWHERE, "gaps", "senior", "ai", "engineer"],
        ["gaps", *ANYWHERE, "senior", "ai", "engineer"],
        ["gaps", "senior", *ANYWHERE, "ai", "engineer"],
        ["gaps", "senior", "ai", "engineer", *ANYWHERE],
    ],
)
def test_common_options_stand_anywhere(words: list[str]) -> None:
    options = parse(words)
    assert options.command == "gaps"
    assert options.role == ["senior", "ai", "engineer"]
    assert options.home == "here"
    assert options.today == dt.date(2026, 11, 2)
    assert options.json
    assert options.model == "offline"


def test_no_word_opens_the_app() -> None:
    options = parse([])
    assert (options.command, options.home, options.today, options.json) == (None, None, None, False)


def test_a_roadmap_takes_hours_and_days() -> None:
    budget = ["--hours-per-week", "7.5"]
    dates = ["--start", "2026-11-02", "--deadline", "2027-06-30"]
    off = ["--weeks-off", "2026-12-24,2026-12-31", "--weeks-off", "2027-04-05"]
    options = parse(["roadmap", "data", "engineer", *budget, *dates, *off])
    assert options.role == ["data", "engineer"]
    assert options.hours_per_week == 7.5
    assert (options.start, options.deadline) == (dt.date(2026, 11, 2), dt.date(2027, 6, 30))
    assert options.weeks_off == [
        dt.date(2026, 12, 24),
        dt.date(2026, 12, 31),
        dt.date(2027, 4, 5),
    ]


def test_evidence_is_told_in_words_or_parts() -> None:
    told = parse(["evidence", "add", "I", "led", "it", "--own-part", "the cache", "--skill", "Go"])
    assert (told.verb, told.text, told.own_part) == ("add", ["I", "led", "it"], "the cache")
    assert told.skill == ["Go"]


def test_what_follows_two_dashes_is_text() -> None:
    assert parse(["ask", "--", "--json", "is", "what?"]).text == ["--json", "is", "what?"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["gapz"], "Did you mean `coach gaps`?"),
        (["check-in"], "Did you mean `coach checkin`?"),
        (["Gaps"], "Did you mean `coach gaps`?"),
        (["xyzzy"], "`coach --help` lists them all"),
        (["--jsn", "gaps"], "--jsn"),
        (["gaps", "--hours"], "`coach gaps --help`"),
        (["import"], "FILE"),
        (["import", "x", "--as", "novel"], "novel"),
        (["evidence"], "add|list"),
        (["ask"], "TEXT"),
        (["--home"], "--home"),
        (["gaps", "--today", "tomorrow"], "“tomorrow” is no day. Write it as YYYY-MM-DD"),
        (["gaps", "--today", "20261102"], "YYYY-MM-DD"),
        (["gaps", "--today", "2026-W45-1"], "YYYY-MM-DD"),
        (["gaps", "--today", "２０２６-11-02"], "YYYY-MM-DD"),
        (["gaps", "--today", "2026-02-30"], "the calendar has no 2026-02-30"),
        (["gaps", "--today", "0001-01-01"], "between 1970 and 2999"),
        (["roadmap", "--start", "2.11.2026"], "--start"),
        (["roadmap", "--deadline", ""], "--deadline"),
        (["roadmap", "--weeks-off", "2026-12-24;2026-12-31"], "--weeks-off"),
        (["roadmap", "--hours-per-week", "eight"], "“eight” is no number of hours"),
        (["roadmap", "--hours-per-week", "7,5"], "such as 6 or 7.5"),
        (["roadmap", "--hours-from", "2027-01-04"], "Write it as 2027-01-04=4"),
        (["roadmap", "--hours-from", "2027-01-04=x"], "“x” is no number of hours"),
        (["roadmap", "--fixed-date", "AWS exam"], "Write it as 2027-03-10=AWS exam"),
        (["roadmap", "--fixed-date", "2027-03-10="], "Write it as 2027-03-10=AWS exam"),
        (["roadmap", "--fixed-date", "2027-03-10=X, 3 h, 4 h"], "Give each once"),
        (["roadmap", "--at-once", "two"], "--at-once"),
        (["roadmap", "--what-if", "hours"], "Write it as hours=12"),
        (["roadmap", "--what-if", "money=12"], "there are hours, deadline"),
        (["roadmap", "--diff", "x"], "--diff"),
        (["--demo", "gaps", "--home", "x"], "Leave out --home or --demo"),
    ],
)
def test_a_mistake_names_the_thing_and_the_next_step(words: list[str], said: str) -> None:
    with pytest.raises(UsageError) as mistake:
        parse(words)
    message = str(mistake.value)
    assert said in message
    assert "\n" not in message
    assert ".." not in message


def test_each_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    for word in COMMANDS:
        with pytest.raises(SystemExit) as ended:
            parse([word, "--help"])
        assert ended.value.code == 0
        assert f"coach {word}" in capsys.readouterr().out


def test_help_names_each_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    shown = capsys.readouterr().out
    assert all(word in shown for word in itertools.chain(COMMANDS, ANYWHERE[::2]) if word[0] != "2")


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert typed("caf\udce9") == "caf�"


def test_days_are_read_in_one_form_only() -> None:
    assert day("2028-02-29") == dt.date(2028, 2, 29)
