"""Programming languages."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, LANGUAGE, TOOL, SkillMaker

_skill = SkillMaker("software")

SKILLS: tuple[Skill, ...] = (
    _skill("Python", "Python 3", "Python programming", "CPython", effort=LANGUAGE),
    _skill("Java", "Java SE", "Java EE", "J2EE", "Jakarta EE", "JVM", effort=LANGUAGE),
    _skill("JavaScript", "JS", "ECMAScript", "ES6", "vanilla JS", effort=LANGUAGE),
    _skill("TypeScript", effort=LANGUAGE, needs={"JavaScript": 2}),
    _skill("C++", "CPP", "C plus plus", "modern C++", effort=LANGUAGE),
    _skill("C#", "C sharp", "CSharp", effort=LANGUAGE),
    _skill("Go", "Golang", "Go lang", effort=LANGUAGE, guarded=("Go",)),
    _skill("R", "R programming", "RStudio", "tidyverse", effort=LANGUAGE, guarded=("R",)),
    _skill("C", "ANSI C", "C programming", "embedded C", effort=LANGUAGE, guarded=("C",)),
    _skill("Rust", "Rust lang", "rustlang", effort=LANGUAGE, guarded=("Rust",)),
    _skill("Scala", "Scala programming", effort=LANGUAGE, guarded=("Scala",)),
    _skill("Kotlin", effort=LANGUAGE),
    _skill("Swift", "SwiftUI", effort=LANGUAGE, guarded=("Swift",)),
    _skill("Ruby", "Ruby programming", effort=LANGUAGE, guarded=("Ruby",)),
    _skill("PHP", effort=LANGUAGE),
    _skill("Bash", "shell scripting", "shell script", "command line", effort=TOOL),
    _skill("SQL", "ANSI SQL", "T-SQL", "PL/SQL", "SQL query", effort=LANGUAGE),
    _skill(
        "Data structures and algorithms",
        "algorithms and data structures",
        "data structures",
        "algorithms",
        effort=CONCEPT,
    ),
)
