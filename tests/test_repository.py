"""What a newcomer finds: the two commands, the gate, and examples that are true."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from coach.parser import parse

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
SET_UP = [block.strip() for block in BLOCKS if "venv" in block]
EXAMPLES = [
    line.split("  #")[0].strip()
    for block in BLOCKS
    for line in block.splitlines()
    if line.startswith("coach ")
]

TOP_LEVEL = {
    *(".ci", ".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml", "uv.lock"),
    *("coach", "docs", "memory", "prompts", "tests", "tools"),
}


def test_the_top_level_holds_nothing_that_a_run_left_there() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is no clone: what is kept can't be listed")
    listed = subprocess.run(
        [git, "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert {Path(it).parts[0] for it in listed} == TOP_LEVEL


def test_there_are_exactly_two_set_up_commands_of_one_line_each() -> None:
    assert len(SET_UP) == 2
    assert all("\n" not in command for command in SET_UP)
    assert SET_UP[0].endswith("coach")
    assert SET_UP[1].endswith("python -m tests")


def test_the_gate_runs_the_second_command_as_the_readme_gives_it() -> None:
    assert SET_UP[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_both_commands_install_locked_versions_with_the_same_tool() -> None:
    assert len({tuple(re.findall(r"uv==\S+", command)) for command in SET_UP}) == 1
    assert all("--locked" in command for command in SET_UP)


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_readme_is_a_command(example: str) -> None:
    assert parse(shlex.split(example)[1:]).command == example.split()[1]


def test_every_picture_and_page_that_the_docs_link_to_is_there() -> None:
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
