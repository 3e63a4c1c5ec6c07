"""``coach roles`` and ``coach target``: finding, choosing and completing a role."""

from tests.command_line import CommandLine

POSTING = "# Settlement Engineer\n\n## Requirements\n\n- Kubernetes\n- The Zephyrine protocol\n"


def test_own_roles_come_before_the_catalogue(coach: CommandLine) -> None:
    coach("import", "-", "--as", "posting", piped=POSTING)
    coach("target", "Settlement", "Engineer")
    first, second, *_ = coach.json("roles")["roles"]
    assert (first["title"], first["imported"], first["target"]) == (
        "Settlement Engineer",
        True,
        True,
    )
    assert first["source"] == "standard input"
    assert (second["imported"], second["target"]) == (False, False)
    assert second["source"].startswith("catalogue")


def test_without_a_target_the_next_step_is_said(coach: CommandLine) -> None:
    ended = coach("target")
    assert ended.code == 0
    assert "`coach target ROLE` sets one" in ended.out
    told = coach.json("target")
    assert (told.pop("others"), told.pop("attribution")) == ([], "")
    assert told == {"target": None, "source": None, "requirements": None, "posting": None}


def test_a_target_is_set_by_a_title_as_typed_and_shown(coach: CommandLine) -> None:
    assert coach.json("target", "data", "engineer")["target"] == "Data Engineer"
    assert coach("target").out.startswith("Target: Data Engineer (")
    assert coach.json("profile")["target"] == "Data Engineer"


def test_a_target_that_is_not_known_changes_nothing(coach: CommandLine) -> None:
    coach("target", "data engineer")
    assert coach("target", "deep sea diver").code == 1
    assert coach.json("target")["target"] == "Data Engineer"


def test_a_phrase_is_adopted_for_the_role_that_is_named(coach: CommandLine) -> None:
    coach("import", "-", "--as", "posting", piped=POSTING)
    phrase = coach.json("gaps", "settlement engineer")["unrecognised"][0]
    ended = coach("roles", "--adopt", phrase.upper(), "--role", "settlement engineer")
    assert ended.out == (
        f"Saved: {phrase} is a skill now, and Settlement Engineer asks for it at 3/5.\n"
    )
    report = coach.json("gaps", "settlement engineer")
    assert report["unrecognised"] == []
    assert phrase in {row["skill"] for row in report["skills"]}


TABLE = """# Loom Engineer

## Skills

| Skill | Demand | My level | Required | Time to learn |
|---|---|---|---|---|
| Python | 90% | 2/5 | 4/5 | 4 weeks |
| SQL | 12% | 2/5 | 3/5 | 2 weeks |
| Basket weaving | 12% | 1/5 | 2/5 | 3 weeks |
"""


def test_an_adopted_row_counts_as_another_row_of_its_frequency(coach: CommandLine) -> None:
    coach("import", "-", "--as", "posting", piped=TABLE)
    adopted = coach.json("roles", "--adopt", "basket weaving", "--role", "loom engineer")
    rows = {it["skill"]: it for it in coach.json("gaps", "loom engineer")["skills"]}
    sql, weaving = rows["SQL"], rows["Basket weaving"]
    assert (adopted["required"], adopted["importance"]) == (2, "nice")
    assert (weaving["required"], weaving["frequency"]) == (2, 0.12)
    assert (weaving["importance"], weaving["weight"]) == (sql["importance"], sql["weight"])
    assert "3 weeks" in weaving["why"]


def test_the_report_says_that_a_persons_levels_were_not_read(coach: CommandLine) -> None:
    (report,) = coach.json("import", "-", "--as", "posting", piped=TABLE)["imports"]
    assert report["kept"] == [
        "The column “My level” holds a person's levels, not the role's: it was not read.",
        "If that is you, import it once more with --as profile, which reads that part.",
    ]


def test_a_level_and_a_bracket_are_no_part_of_an_adopted_name(coach: CommandLine) -> None:
    written = "Quantum baking 3/5 (requires Dough theory 2/5)"
    coach(
        "import", "-", "--as", "role", piped=f"# Baker\n\n## Requirements\n\n- {written}\n- SQL\n"
    )
    adopted = coach.json("roles", "--adopt", written, "--role", "baker")
    assert (adopted["skill"], adopted["required"]) == ("Quantum baking", 3)


def test_no_aim_is_offered_where_a_role_asks_for_nothing_known(coach: CommandLine) -> None:
    ended = coach(
        "import", "-", "--as", "role", piped="# Baker\n\n## Requirements\n\n- Zorp baking\n"
    )
    assert "No skill that it asks for is known" in " ".join(ended.out.split())
    assert "Aim for it" not in ended.out


def test_what_a_role_of_the_catalogue_pays_is_said_with_its_source(coach: CommandLine) -> None:
    said = " ".join(coach("target", "senior ai engineer").out.split())
    assert "Pay: USD" in said
    assert "posting" not in said
