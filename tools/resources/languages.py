"""Where programming languages and the practice of programming can be learned."""

from tools.domain import Resource
from tools.resources.listing import listing

ROWS: tuple[tuple[Resource, ...], ...] = (
    listing(
        "The Python Tutorial",
        "documentation",
        "https://docs.python.org/3/tutorial/",
        {"Python": (0, 2)},
    ),
    listing(
        "CS50's Introduction to Programming with Python",
        "course",
        "https://cs50.harvard.edu/python/",
        {"Python": (0, 2)},
        licence="free",
    ),
    listing(
        "Exercism: Python track",
        "exercise",
        "https://exercism.org/tracks/python",
        {"Python": (1, 3)},
        licence="free",
    ),
    listing(
        "Python Packaging User Guide",
        "documentation",
        "https://packaging.python.org/",
        {"Python": (2, 3)},
    ),
    listing(
        "The Python Language Reference",
        "documentation",
        "https://docs.python.org/3/reference/",
        {"Python": (3, 4)},
    ),
    listing(
        "CS50x: Introduction to Computer Science",
        "course",
        "https://cs50.harvard.edu/x/",
        {
            "Software engineering": (0, 1),
            "Data structures and algorithms": (0, 1),
            "C": (0, 1),
            "Problem solving": (0, 1),
        },
        licence="free",
    ),
    listing("A Tour of Go", "exercise", "https://go.dev/tour/", {"Go": (0, 1)}, licence="free"),
    listing("Go by Example", "documentation", "https://gobyexample.com/", {"Go": (0, 2)}),
    listing("Effective Go", "documentation", "https://go.dev/doc/effective_go", {"Go": (1, 3)}),
    listing(
        "The Rust Programming Language",
        "book",
        "https://doc.rust-lang.org/book/",
        {"Rust": (0, 3)},
        licence="MIT or Apache 2.0",
    ),
    listing(
        "Rustlings",
        "exercise",
        "https://github.com/rust-lang/rustlings",
        {"Rust": (0, 2)},
        licence="MIT",
    ),
    listing("Dev.java: Learn Java", "documentation", "https://dev.java/learn/", {"Java": (0, 3)}),
    listing(
        "Kotlin documentation", "documentation", "https://kotlinlang.org/docs/", {"Kotlin": (0, 3)}
    ),
    listing(
        "The Swift Programming Language",
        "book",
        "https://docs.swift.org/swift-book/",
        {"Swift": (0, 3)},
    ),
    listing("Learn C++", "course", "https://www.learncpp.com/", {"C++": (0, 3)}, licence="free"),
    listing(
        "C++ Core Guidelines",
        "documentation",
        "https://isocpp.github.io/CppCoreGuidelines/CppCoreGuidelines",
        {"C++": (2, 4)},
    ),
    listing(
        "C# documentation",
        "documentation",
        "https://learn.microsoft.com/en-us/dotnet/csharp/",
        {"C#": (0, 3)},
    ),
    listing(
        "R for Data Science",
        "book",
        "https://r4ds.hadley.nz/",
        {"R": (0, 2), "Data analysis": (0, 2), "Data visualisation": (0, 2)},
        licence="CC BY-NC-ND",
    ),
    listing("Advanced R", "book", "https://adv-r.hadley.nz/", {"R": (2, 4)}, licence="CC BY-NC-SA"),
    listing(
        "Scala 3 Book",
        "book",
        "https://docs.scala-lang.org/scala3/book/introduction.html",
        {"Scala": (0, 2)},
    ),
    listing("PHP: The Right Way", "book", "https://phptherightway.com/", {"PHP": (1, 3)}),
    listing(
        "Bash Reference Manual",
        "documentation",
        "https://www.gnu.org/software/bash/manual/bash.html",
        {"Bash": (1, 4)},
        licence="GNU FDL",
    ),
    listing("BashGuide", "course", "https://mywiki.wooledge.org/BashGuide", {"Bash": (0, 3)}),
    listing(
        "The Missing Semester of Your CS Education",
        "course",
        "https://missing.csail.mit.edu/",
        {
            "Command line": (0, 2),
            "Bash": (0, 1),
            "Git": (0, 2),
            "Debugging": (0, 2),
            "Linux": (0, 1),
        },
        licence="CC BY-NC-SA",
    ),
    listing(
        "The Linux Command Line",
        "book",
        "https://linuxcommand.org/tlcl.php",
        {"Linux": (0, 2), "Command line": (0, 3), "Bash": (0, 2)},
        licence="CC BY-NC-ND",
    ),
    listing(
        "OverTheWire: Bandit",
        "exercise",
        "https://overthewire.org/wargames/bandit/",
        {"Linux": (0, 2), "Command line": (0, 2)},
        licence="free",
    ),
    listing(
        "The Debian Administrator's Handbook",
        "book",
        "https://debian-handbook.info/",
        {"Linux": (1, 4), "Linux administration": (0, 3), "System administration": (0, 2)},
        licence="GPL or CC BY-SA",
    ),
)
"""Each resource with the skills that it serves."""
