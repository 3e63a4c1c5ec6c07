"""Programming languages."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, EVERYDAY, LANGUAGE, TOOL, SkillMaker

_language = SkillMaker("software", LANGUAGE)
_concept = SkillMaker("software", CONCEPT)
_tool = SkillMaker("software", TOOL)
_everyday = SkillMaker("software", EVERYDAY)

SKILLS: tuple[Skill, ...] = (
    _language(
        "Python", "Python 2, Python 3, Python3, Python programming, Python scripting, CPython"
    ),
    _language(
        "Java",
        "core Java, Java SE, Java EE, JavaEE, J2EE, J2SE, Jakarta EE, Java 8, Java 11, "
        "Java 17, Java 21, JEE, OpenJDK, JSP, JSF, EJB, Java servlets, JAX-RS, JAX-WS",
    ),
    _language("JavaScript", "JS, ECMAScript, ES6, ES2015, vanilla JS, vanilla JavaScript"),
    _language("TypeScript", "Type Script", guarded="TS", needs={"JavaScript": 2}),
    _language("C++", "CPP, C plus plus, modern C++, C++11, C++14, C++17, C++20"),
    _language("C#", "C sharp, CSharp"),
    _language("C", "ANSI C, C programming, C language, embedded C, C99, C11", guarded="C"),
    _language("Go", "Golang, Go lang, Go programming", guarded="Go"),
    _language("Rust", "Rust lang, Rust programming, async Rust", guarded="Rust"),
    _language(
        "R",
        "R programming, R language, RStudio, R Studio, R Shiny, tidyverse, ggplot2, dplyr",
        guarded="R",
    ),
    _language("Kotlin", "Kotlin coroutines", guarded="Coroutines"),
    _language("Swift", "Swift programming, Swift language", guarded="Swift"),
    _language("Scala", "Scala programming, Scala language", guarded="Scala"),
    _language("Ruby", "Ruby programming, Ruby language", guarded="Ruby"),
    _language("PHP", "PHP7, PHP8, LAMP stack", guarded="LAMP"),
    _language("Perl"),
    _language("Lua"),
    _language("Dart", "Dart language, Dart programming", guarded="Dart"),
    _language("Objective-C", "ObjC, Obj-C"),
    _language("Julia", "Julia language, JuliaLang, Julia programming", guarded="Julia"),
    _language("MATLAB", "Simulink"),
    _language("Haskell"),
    _language("Elixir", "Elixir language", guarded="Elixir"),
    _language("Erlang", "Erlang/OTP"),
    _language("Clojure", "ClojureScript"),
    _language("F#", "F sharp, FSharp"),
    _language("OCaml"),
    _language("Groovy", "Apache Groovy", guarded="Groovy"),
    _language("Visual Basic", "VB.NET, Visual Basic .NET, VB6, VBScript"),
    _language("VBA", "Visual Basic for Applications, Excel VBA, Excel macros"),
    _language("COBOL"),
    _language("Fortran"),
    _language(
        "Assembly", "assembly language, assembler, x86 assembly, ARM assembly", guarded="Assembly"
    ),
    _language("Solidity", "smart contracts, smart contract development", guarded="Solidity"),
    _language("ABAP", "SAP ABAP"),
    _language("Apex", "Salesforce Apex, Apex programming", guarded="Apex"),
    _language("Zig", "Zig language", guarded="Zig"),
    _language("Delphi", "Object Pascal", guarded="Delphi"),
    _language("Prolog"),
    _language("VHDL"),
    _language("Verilog", "SystemVerilog"),
    _tool(
        "Bash",
        "shell scripting, shell script, bash scripting, Unix shell, zsh, shell programming",
        guarded="Shell",
    ),
    _tool("PowerShell", "power shell, Windows PowerShell"),
    _tool("Command line", "terminal and command line, CLI, CLI tools, Linux command line"),
    _tool("Regular expressions", "regex, regexp"),
    _everyday("YAML"),
    _everyday("Markdown"),
    _everyday("AsciiDoc"),
    _everyday("reStructuredText"),
    _everyday("DITA"),
    _everyday("LaTeX", guarded="LaTeX"),
    _everyday("JSON", "JSON Schema"),
    _tool("XML", "XSLT, XPath, XSD, XQuery"),
    _language("SQL", "ANSI SQL, T-SQL, TSQL, Transact SQL, advanced SQL, stored procedures"),
    _language("PL/SQL", "PLSQL, PL-SQL, Oracle PL/SQL"),
    _concept(
        "Object-oriented programming",
        "OOP, OOD, OOAD, object oriented design, "
        "object oriented development, object orientation, object oriented analysis and design, "
        "OO programming, OO design, object orientated programming, OOPs concepts",
    ),
    _concept("Functional programming", "FP principles, functional languages"),
    _concept(
        "Data structures and algorithms",
        "algorithms and data structures, data structures, algorithms, algorithm design, DSA",
    ),
    _concept(
        "Concurrency",
        "concurrent programming, multithreading, multi-threading, "
        "multi-threaded programming, parallel programming, asynchronous programming, "
        "async/await, async programming",
    ),
    _concept(
        "Compilers",
        "compiler design, LLVM, compiler construction, compiler engineering, GCC, Clang",
    ),
    _concept("Debugging", "troubleshooting and debugging, root cause debugging"),
)
