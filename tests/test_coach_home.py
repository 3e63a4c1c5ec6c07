"""Where the user's file lives."""

from pathlib import Path

import pytest
from platformdirs import user_data_path

from coach.home import default_home, named_home
from tools.errors import CoachError


def test_the_home_is_the_platforms_unless_the_environment_names_one() -> None:
    assert default_home({}) == user_data_path("coach", appauthor=False)
    assert default_home({"COACH_HOME": ""}) == user_data_path("coach", appauthor=False)
    assert default_home({"COACH_HOME": "/somewhere/else"}) == Path("/somewhere/else")


def test_a_tilde_is_the_users_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert named_home("~/career") == tmp_path / "career"


@pytest.mark.parametrize("named", ["", "  "])
def test_a_blank_name_is_no_home(named: str) -> None:
    with pytest.raises(CoachError, match="--home: it names no folder"):
        named_home(named)


def test_a_file_is_no_home(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(CoachError, match="it is a file"):
        named_home(str(file))
    with pytest.raises(CoachError, match=r"COACH_HOME .*: it is a file"):
        default_home({"COACH_HOME": str(file)})


def test_a_name_that_no_disk_can_hold_is_refused() -> None:
    with pytest.raises(CoachError, match="Name another folder"):
        named_home("x" * 5_000)


def test_an_unknown_user_has_no_home() -> None:
    with pytest.raises(CoachError, match="can't be used"):
        named_home("~nobody-of-this-name/career")
