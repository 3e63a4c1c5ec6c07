"""``coach market``: what the imported postings ask for, and a role made of it."""

from pathlib import Path

import pytest

from tests.command_line import CommandLine

BLUEPRINT = """# Ledger engineer (role blueprint)

## Role overview

| Skill | Level | Importance |
|---|---|---|
| Rust | 4 | Critical |
"""


def posting(company: str, *asked: str, above: str = "") -> str:
    items = "\n".join(f"- {it}" for it in asked)
    return (
        f"# Ledger Engineer\n\nCompany: {company}\n\n{above}\n\nWe are looking for you.\n\n"
        f"## Requirements\n\n{items}\n"
    )


FOUR = (
    posting("Quill GmbH", "Strong PostgreSQL", "Docker", above="Posted: 2026-09-03"),
    posting("Larkspur AG", "Postgres 4/5", above="Posted on 3 October 2026"),
    posting("Borealis AB", "5+ years of Postgres", "Go or Python", above="We are an agency."),
    posting("Nimbus Ltd", "Docker", above="Series B startup. Posted 30+ days ago."),
)


GERMAN = """# Datenbankentwickler (m/w/d)

Kesselwerk AG, Ulm. Bewerbung an arbeit@kesselwerk.example

Wir suchen dich für unser Team.

## Dein Profil

- Sehr gute Kenntnisse in PostgreSQL
- Mindestens drei Jahre Erfahrung mit Docker
"""


def imported(coach: CommandLine, *texts: str) -> None:
    for text in texts:
        assert coach("import", "-", "--as", "posting", piped=text).code == 0


def test_three_of_four_postings_are_said_to_be_just_that(coach: CommandLine) -> None:
    imported(coach, *FOUR)
    out = coach("market").out
    assert "What 4 postings of yours ask for." in out
    (line,) = [it for it in out.splitlines() if it.startswith("PostgreSQL")]
    assert line.split() == [
        *("PostgreSQL", "3", "of", "4"),
        *("30.1–95.4%", "critical", "to", "occasional"),
    ]
    assert "75%" not in out
    assert "Counted where any of several skills would do: Go (1 of 1), Python (1 of 1)." in out
    assert "By company type: agency 1, startup 1, not said 2." in out
    assert "By month: 2026-09 1, 2026-10 1, not said 2." in out
    assert max(len(it) for it in out.splitlines()) <= 76


def test_each_figure_shows_its_sentences(coach: CommandLine) -> None:
    imported(coach, *FOUR)
    out = coach("market", "postgres", "--quotes").out
    for sentence in ("Strong PostgreSQL", "Postgres 4/5", "5+ years of Postgres"):
        assert f"- “{sentence}” standard input, Requirements" in out
    assert "“" not in coach("market", "postgres").out
    either = coach.json("market", "go", "--quotes")["skills"][0]
    assert (either["alternative"], either["quotes"][0]["alternative"]) == (1, True)


def test_the_groups_of_postings_are_shown_apart(coach: CommandLine) -> None:
    imported(coach, *FOUR)
    out = coach("market", "--by", "company").out
    assert "Company type agency, 1 posting\n" in out
    assert "Company type not said, 2 postings\n" in out
    assert coach("market", "docker", "--by", "month").out.count(" of 1 (") == 2


def test_a_skill_that_no_posting_asks_for_is_a_figure_too(coach: CommandLine) -> None:
    imported(coach, *FOUR)
    out = " ".join(coach("market", "rust").out.split())
    assert "Rust: 0 of 4 postings of yours ask for it." in out
    assert "0% to 49% (95% interval), so it is occasional." in out


def test_only_postings_count_and_each_once(coach: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "blueprint.md").write_text(BLUEPRINT, encoding="utf-8")
    assert coach("import", str(tmp_path / "blueprint.md"), "--as", "role").code == 0
    assert coach("market").code == 1
    imported(coach, *FOUR, FOUR[0], FOUR[1].replace("\n", "\n\n"))
    market = coach.json("market")
    assert market["n"] == 4
    assert "Rust" not in {it["skill"] for it in market["skills"]}
    assert coach("import", str(tmp_path / "blueprint.md"), "--as", "posting").code == 0
    assert coach.json("market")["n"] == 5


def test_the_day_of_the_import_is_no_day_of_posting(coach: CommandLine) -> None:
    imported(coach, FOUR[3])
    groups = coach.json("market")["groups"]
    assert [it["value"] for it in groups if it["by"] == "month"] == [None]


def test_one_posting_is_counted_and_proves_nothing(coach: CommandLine) -> None:
    imported(coach, FOUR[0])
    market = coach.json("market")
    assert (market["n"], market["trend"], market["pairs"]) == (1, None, [])
    assert all(len(it["tiers"]) == 4 for it in market["skills"])
    assert "What 1 posting of yours asks for." in coach("market").out


def test_a_role_is_made_and_can_be_aimed_for(coach: CommandLine) -> None:
    imported(coach, *FOUR)
    made = coach.json("market", "--make-role", "  Ledger   work ")
    assert made["title"] == "Ledger work"
    rows = {it["skill"]: it for it in made["requirements"]}
    assert rows["PostgreSQL"]["level"] == 4
    assert rows["PostgreSQL"]["importance"] == "must"
    assert rows["PostgreSQL"]["frequency"]["n"] == 4
    assert "3 of 4 postings: standard input; level 4 the median" in rows["PostgreSQL"]["source"]
    assert coach("target", "ledger work").code == 0
    row = next(it for it in coach.json("gaps")["skills"] if it["skill"] == "PostgreSQL")
    assert (row["required"], row["frequency"]) == (4, 0.75)
    assert coach.json("market")["n"] == 4


@pytest.mark.parametrize("taken", ["Ledger engineer", "Data Engineer", "LEDGER  WORK"])
def test_a_name_that_is_taken_is_refused(coach: CommandLine, taken: str) -> None:
    imported(coach, *FOUR)
    assert coach("market", "--make-role", "Ledger work").code == 0
    before = coach.stored()
    ended = coach("market", "--make-role", taken)
    assert ended.code == 1
    assert "is there already" in ended.err
    assert "another name" in ended.err
    assert coach.stored() == before


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ([], 1, "Market: no posting is imported yet. Read some with `coach import FILE…`"),
        (["docker"], 1, "Market: no posting is imported yet."),
        (["blorb"], 1, "Skill “blorb”: no skill of that name is known."),
        (["--make-role", "New work"], 1, "Role “New work”: no posting is imported yet"),
        (["--make-role", " "], 2, "Role title: it has 0 characters."),
        (["--make-role", "x" * 121], 2, "Role title: it has 121 characters."),
        (["--make-role", "New work", "--quotes"], 2, "--make-role counts all postings."),
        (["--since", "2026"], 2, "“2026” is no month. Write it as YYYY-MM"),
        (["--since", "2026-13"], 2, "“2026-13” is no month."),
        (["--by", "town"], 2, "invalid choice: 'town'"),
    ],
)
def test_bad_input_gets_one_clear_line(
    coach: CommandLine, words: list[str], code: int, said: str
) -> None:
    ended = coach("market", *words)
    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err
    assert ended.err.count("\n") == 1


def test_a_month_without_postings_before_it_is_refused(coach: CommandLine) -> None:
    imported(coach, *FOUR)
    assert coach.json("market", "--since", "2026-10")["trend"]["after"]["n"] == 1
    ended = coach("market", "--since", "2026-09")
    assert ended.code == 1
    assert "Market since 2026-09: there are not postings" in ended.err


def test_postings_in_another_language_are_said_to_be_read_in_part(coach: CommandLine) -> None:
    imported(coach, *FOUR[:2])
    before = " ".join(coach("market").out.split())
    assert "not in English" not in before
    assert "By language" not in before
    said = " ".join(coach("import", "-", piped=GERMAN).out.split())
    assert "read as a posting: Datenbankentwickler, 2 requirements." in said
    assert "It is in German: skills are found where they are named as in English." in said
    ended = coach("market")
    out = " ".join(ended.out.split())
    assert "What 3 postings of yours ask for." in out
    assert "1 of the 3 is not in English: skills that it names as in English are counted" in out
    assert "By language: English 2, German 1." in out
    assert max(len(it) for it in ended.out.splitlines()) <= 76
    one = " ".join(coach("market", "docker").out.split())
    assert "Docker: 2 of 3 postings of yours ask for it." in one
    assert "1 of the 3 is not in English" in one
    assert "By language: English 1 of 2, German 1 of 1." in one
    assert "Language German, 1 posting" in coach("market", "--by", "language").out
    assert coach.json("market")["not_english"] == 1
    made = " ".join(coach("market", "--make-role", "Ledger work").out.split())
    assert "Made from 3 postings. Not in English: 1; their importance is not read." in made
