"""Finding what names a subject, and cutting it out sentence by sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memory.passages import MARK, Wording
from memory.strings import loaded, strings

KUBERNETES = Wording(("Kubernetes", "k8s"), other=("Kubernetes Ingress",))


@pytest.mark.parametrize(
    ("wording", "text", "expected"),
    [
        pytest.param(
            KUBERNETES, "I run Kubernetes. Python too.", f"{MARK} Python too.", id="a sentence"
        ),
        pytest.param(KUBERNETES, "SQL 3/5\n- k8s 2/5\nRust", f"SQL 3/5\n{MARK}\nRust", id="a line"),
        pytest.param(
            KUBERNETES,
            "backend engineer, Python 4/5, no Kubernetes, SQL 3/5. Done.",
            f"backend engineer, Python 4/5, {MARK}, SQL 3/5. Done.",
            id="an item of a list",
        ),
        pytest.param(
            KUBERNETES,
            "I ran Kubernetes, mainly for the billing of Acme and its partners, for years.",
            MARK,
            id="clauses are no list",
        ),
        pytest.param(KUBERNETES, "One. K8S. KUBERNETES! End", f"One. {MARK} End", id="a run"),
        pytest.param(KUBERNETES, "Kubernétes", MARK, id="with an accent"),
        pytest.param(KUBERNETES, "Kuberne\u0301tes 2/5", MARK, id="with an accent set apart"),
        pytest.param(KUBERNETES, "Über uns: kubernetes.", MARK, id="after other accents"),
        pytest.param(KUBERNETES, "ﬁne. Kubernetes. ﬁn", f"ﬁne. {MARK} ﬁn", id="after a ligature"),
        pytest.param(KUBERNETES, "(kubernetes-operator)", MARK, id="joined by a hyphen"),
        pytest.param(KUBERNETES, "my_kubernetes_notes.md", MARK, id="joined by underscores"),
        pytest.param(KUBERNETES, "mykubernetes k8sy", "mykubernetes k8sy", id="inside a word"),
        pytest.param(KUBERNETES, "Kubernetes ingress", "Kubernetes ingress", id="another thing"),
        pytest.param(KUBERNETES, "", "", id="nothing"),
        pytest.param(
            Wording(("machine learning",)),
            "I did Machine\n  Learning there. SQL.",
            f"{MARK} SQL.",
            id="across a line's end",
        ),
        pytest.param(
            Wording(("machine learning",)), "machine-learning", MARK, id="with a hyphen instead"
        ),
        pytest.param(Wording(("Go",)), "I go. Go 4/5.", f"I go. {MARK}", id="an ordinary word"),
        pytest.param(
            Wording(("C",)), "C++ here. C# there. C 2/5.", f"C++ here. C# there. {MARK}", id="C"
        ),
        pytest.param(Wording(("C++",)), "C 2/5. C++ 1/5.", f"C 2/5. {MARK}", id="C++"),
        pytest.param(Wording((".NET",)), "Use .NET. Or not.", f"{MARK} Or not.", id=".NET"),
        pytest.param(
            Wording(("SQL",), other=("SQL Server",)),
            "SQL Server 2/5. SQL 3/5.",
            f"SQL Server 2/5. {MARK}",
            id="part of a longer name",
        ),
        pytest.param(
            Wording(("Go",), quotes=("go 4/5",)),
            "Rust. I know go 4/5",
            f"Rust. {MARK}",
            id="a quote",
        ),
        pytest.param(
            Wording(("Go",), quotes=("yes",)), "yes. No.", "yes. No.", id="a quote of one word"
        ),
        pytest.param(Wording(("a.b",)), "axb. a.b.", f"axb. {MARK}", id="no pattern of its own"),
        pytest.param(Wording(("",)), "Python", "Python", id="an empty spelling"),
        pytest.param(
            Wording(("ab", "ab cd"), quotes=("cd ef",)),
            "x. ab cd ef. y",
            f"x. {MARK} y",
            id="spellings and quotes that overlap",
        ),
        pytest.param(KUBERNETES, "k8s\n \n  k8s", MARK, id="a blank line in a run"),
        pytest.param(KUBERNETES, "Kuber\xadnetes. No", f"{MARK} No", id="a soft hyphen"),
        pytest.param(KUBERNETES, "Ku\u200bbernetes\ufeff. No", f"{MARK} No", id="zero width"),
        pytest.param(KUBERNETES, "I run Kuber-\n  netes here. No", f"{MARK} No", id="hyphenated"),
        pytest.param(KUBERNETES, "Kuber\xad\nnetes. No", f"{MARK} No", id="softly hyphenated"),
        pytest.param(KUBERNETES, "Kuber-. netes runs. No", f"{MARK} No", id="hyphen and stop"),
        pytest.param(
            Wording(("machine learning",)),
            "I did machine. [E1] Learning is fun. [E2] And SQL.",
            f"{MARK} And SQL.",
            id="across two sentences of a draft",
        ),
        pytest.param(
            Wording(("machine learning",)), "machine\u200blearning. No", f"{MARK} No", id="no blank"
        ),
        pytest.param(
            Wording(("machine learning",)), "machine‑learning. No", f"{MARK} No", id="other hyphens"
        ),
        pytest.param(
            Wording(("SQL",), other=("SQL Server",)),
            "SQL\xad-\nServer 2/5",
            "SQL\xad-\nServer 2/5",
            id="part of a longer name that is broken",
        ),
        pytest.param(
            Wording(("Go",), quotes=("moved the Harbour",)),
            "Moved the\n  harbour, then. Done.",
            f"{MARK} Done.",
            id="a quote by its words",
        ),
        pytest.param(Wording(("Go",), quotes=("Harbour",)), " harbour. ", f"{MARK} ", id="all"),
    ],
)
def test_what_names_the_subject_is_cut(wording: Wording, text: str, expected: str) -> None:
    cut, cuts = wording.cut(text)
    assert cut == expected
    assert (cuts > 0) == (cut != text) == wording.names(text)


DOCKER = Wording(("Docker",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I'm a backend engineer, Python 4/5 and Docker 2 and Go 3/5",
            f"I'm a backend engineer, Python 4/5 and {MARK} and Go 3/5",
        ),
        ("Python 4/5 and Docker 2/5", f"Python 4/5 and {MARK}"),
        ("My Docker is 2, but my Python is a 4/5.", f"{MARK}, but my Python is a 4/5."),
        ("I know Python, Docker and Go", f"I know Python, {MARK} and Go"),
        ("Rust expert and Docker beginner", f"Rust expert and {MARK}"),
        ("Docker 3/5; Go 2/5", f"{MARK}; Go 2/5"),
        ("Python 4/5, Docker with Compose, SQL", f"Python 4/5, {MARK}, SQL"),
        (
            "I was with the large Docker team of a bank, mostly at night and my Kafka is 3",
            f"{MARK} and my Kafka is 3",
        ),
        ("Ich kann Python 4/5 und Docker 2/5", f"Ich kann Python 4/5 und {MARK}"),
        # What is left would still speak of it.
        ("I use Docker daily and am at 3/5", MARK),
        ("I ran Docker and hated it and left", MARK),
        ("I run Docker, and rate myself 3/5 in it", MARK),
        ("I ran Docker, for Acme and its partners.", MARK),
    ],
)
def test_no_more_is_cut_than_what_speaks_of_it(text: str, expected: str) -> None:
    assert DOCKER.cut(text)[0] == expected


@pytest.mark.parametrize(
    ("name", "text", "halves"),
    [
        ("acme rockets", "I moved Acme\nRockets billing there", ["moved Acme", "Rockets billing"]),
        ("acme rockets", "with the Acme.\nRockets", ["with the Acme", "Rockets"]),
        ("zwieback", "I bake Zwie-\n  back daily", ["back daily", "bake Zwie"]),
        ("acme rockets", "The Acme Rockets team", []),
        ("acme rockets", "Acme", []),
    ],
)
def test_the_halves_of_a_name_are_known_by_their_neighbours(
    name: str, text: str, halves: list[str]
) -> None:
    found = sorted(it.removesuffix("-") for it in Wording((name,)).halves(text))
    assert found == sorted(halves)


def test_a_name_alone_is_told_from_a_text_that_holds_it() -> None:
    assert KUBERNETES.is_name(" kubernétes ")
    assert KUBERNETES.is_name("K8s")
    assert not KUBERNETES.is_name("Kubernetes Ingress")
    assert not KUBERNETES.is_name("I run Kubernetes")


def test_quotes_that_name_the_subject_add_nothing() -> None:
    wording = KUBERNETES.with_quotes(["Kubernetes 2/5. Python 4/5.", "container herding 2/5"])
    assert wording.cut("Python 4/5. Container herding: container herding 2/5.")[0] == (
        f"Python 4/5. {MARK}"
    )


PARTS = ["k8s", "Kubernetes", "Kuber", "netes", "-", "\xad", "\u200b", "é", "a", ". ", "\n", "! "]
TEXTS = st.lists(st.sampled_from([*PARTS, " ", "ﬁ", "I\u0307", "x."]), max_size=30).map("".join)


@given(TEXTS)
def test_after_a_cut_nothing_names_the_subject_and_another_cut_changes_nothing(text: str) -> None:
    cut, _ = KUBERNETES.cut(text)
    assert not KUBERNETES.names(cut)
    assert KUBERNETES.cut(cut) == (cut, 0)


@given(st.text(max_size=200))
def test_a_text_that_does_not_name_the_subject_stays_as_it_is(text: str) -> None:
    assert Wording(("zyzzyva",)).cut(text) == (text, 0)


FILLERS = [" ", "\n", ".", "a. ", "k8s. ", "é", "-", "- ", "\xad", "-\n", "a, ", " and ", "[E1] "]


@pytest.mark.parametrize("filler", FILLERS)
def test_a_long_text_takes_time_in_proportion_to_its_length(filler: str) -> None:
    cut, _ = KUBERNETES.cut(f"k8s{filler * 300_000}k8s")
    assert not KUBERNETES.names(cut)


@pytest.mark.parametrize(
    "body",
    [
        '{"parts": [{"content": "I run\\nk8s"}]}',
        '{"args": "{\\"skill\\": \\"k8s\\"}"}',
        '[{"args": "[\\"a\\\\nk8s\\"]"}]',
        '{"k8s": 1}',
        '"k8s"',
        "k8s",
        '{"broken": "k8s',
    ],
)
def test_a_name_is_found_wherever_it_sits_in_json(body: str) -> None:
    assert any(KUBERNETES.names(text) for text in strings(loaded(body)))


@pytest.mark.parametrize("depth", [900, 100_000])
def test_deep_nesting_is_no_hiding_place(depth: int) -> None:
    body = "[" * depth + '"k8s"' + "]" * depth
    assert any(KUBERNETES.names(text) for text in strings(loaded(body)))


def test_json_that_does_not_name_it_is_clean() -> None:
    body = '{"args": "{\\"skill\\": \\"SQL\\"}", "n": 3, "none": null}'
    assert not any(KUBERNETES.names(text) for text in strings(loaded(body)))
