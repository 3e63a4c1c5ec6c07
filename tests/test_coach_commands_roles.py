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
    assert told.pop("others") == []
    assert told == {"target": None, "source": None, "requirements": None}


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
