"""What is recognised as knowledge in sentences of our own, and that any text is survived."""

from string import printable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.recognition import recogniser
from tests.skillspan import Mark, Sentence, exact, overlapping
from tools.spans import Model, ModelError, Recogniser, read_model
from tools.spans.features import features_at
from tools.spans.known import KnownNames
from tools.spans.recognition import bounds, trimmed
from tools.spans.tagger import Tagger
from tools.spans.viterbi import STEPS, best_labels
from tools.spans.words import words_of
from tools.vocabulary import builtin_vocabulary

# Written for this table; what stands in brackets is the knowledge that a reader would mark.
SENTENCES = (
    "You have hands-on experience with [Kafka], [Terraform] and [Ansible].",
    "Solid knowledge of [molecular biology] and [cell culture techniques].",
    "Fluent in [Danish] and [English].",
    "We offer free lunch, a bike and a friendly team.",
    "Our office is in the middle of the old town.",
    "You will join a team of six people who like to laugh.",
    "A [degree in mechanical engineering] or a related field.",
    "Experience with [Zorbix] and [Quandle] is a plus.",
    "Familiarity with [CI/CD pipelines], [Docker] and [Kubernetes].",
    "Good understanding of [REST APIs] and [microservices].",
    "[PhD] in [computational chemistry].",
    "Knowledge of [GDPR] and [data protection law].",
    "Proficiency in [Python], [Go] or [Rust].",
    "Please send your application before the first of June.",
    "Experience in the [pharmaceutical industry] is an advantage.",
    "You know your way around [Figma] and [Sketch].",
    "Skills: [Flurbo], [Gnarp], [Java]",
    "Strong background in [statistics] and [machine learning].",
    "You can drive a forklift and hold a [driving licence].",
    "Knowledge of [accounting principles] and [IFRS].",
    "Certification in [project management], such as [PRINCE2].",
    "5+ years of experience with [.NET] and [C#].",
    "Experience with [infrastructure as code] ([Pulumi], [CDK]).",
    "[Master's degree] in [economics].",
    "Deep understanding of [distributed systems] and [event sourcing].",
    "Salary from 50,000 to 60,000 a year, depending on experience.",
    "Hands-on experience with [Vextor databases] and [LangChain].",
    "Understanding of [wind turbine technology].",
    "We are an equal opportunity employer.",
    "Experience with [sterile production] and [GMP].",
    "Basic knowledge of [wine], [cheese] and [menu planning].",
    "Experience with [SAP S/4HANA] and [ABAP].",
    "Knowledge of [automated testing tools] such as [Cypress] and [Playwright].",
    "You have worked with patients in [palliative care].",
    "Experience with [AutoCAD] and [building information modelling].",
    "Our values are trust, courage and curiosity.",
    "Knowledge of [Danish labour law].",
    "Tech stack: [React], [Redux], [Node.js], [PostgreSQL], [AWS]",
    "Holidays, pension and a canteen are part of the package.",
    "Applicants with a disability are welcome to apply.",
)
PLAIN: tuple[tuple[str, list[str]], ...] = (
    ("Experience with Kafka, Terraform and Ansible.", ["Kafka", "Terraform", "Ansible"]),
    ("Proficiency in Python, Go or Rust.", ["Python", "Go", "Rust"]),
    ("Solid knowledge of molecular biology.", ["molecular biology"]),
    ("Experience with infrastructure as code (Pulumi).", ["infrastructure as code", "Pulumi"]),
    ("5+ years of experience with .NET and C#.", [".NET", "C#"]),
    ("We are an equal opportunity employer.", []),
    ("Our office is in the middle of the old town.", []),
    ("", []),
    ("\n\n , | ,\n", []),
)


def knowledge() -> Recogniser:
    return recogniser(builtin_vocabulary())


def marked(sentence: str) -> tuple[str, list[Mark]]:
    """Return a sentence without its brackets of the table, and what stood in them."""
    marks: list[Mark] = []
    text = ""
    for piece in sentence.replace("[", "\0[").replace("]", "\0").split("\0"):
        plain = piece.removeprefix("[")
        if piece != plain:
            marks.append(Mark("knowledge", len(text), len(text) + len(plain)))
        text += plain
    return text, marks


def compared(sentence: str) -> Sentence:
    text, gold = marked(sentence)
    return Sentence(gold, [Mark("knowledge", it.start, it.end) for it in knowledge().spans(text)])


def test_of_our_own_sentences_most_is_recognised() -> None:
    sentences = [compared(it) for it in SENTENCES]
    assert exact(sentences).f1 >= 0.75
    assert overlapping(sentences).f1 >= 0.85
    assert exact(sentences).precision >= 0.85


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_plain_sentences_are_recognised_as_a_whole(text: str, expected: list[str]) -> None:
    assert [it.text for it in knowledge().spans(text)] == expected


@pytest.mark.parametrize("name", ["Zorbix", "Vextor", "Quandle.js", "K9flow", "MyQuuxDB"])
def test_a_name_that_no_one_knows_is_recognised_by_its_place(name: str) -> None:
    found = knowledge().spans(f"You have experience with {name} and Kubernetes.")
    assert name in [it.text for it in found]


def test_a_span_says_what_speaks_for_it() -> None:
    span, *_ = knowledge().spans("Solid knowledge of Kafka.")
    assert 1 <= len(span.reasons) <= 3
    assert all(it.weight > 0 for it in span.reasons)
    assert [it.weight for it in span.reasons] == sorted(
        (it.weight for it in span.reasons), reverse=True
    )
    assert any("knowledge" in it.what or "capital" in it.what for it in span.reasons)


def test_no_span_goes_over_a_comma() -> None:
    text = "Experience with Python, source control, infrastructure as code, Scala"
    assert all("," not in it.text for it in knowledge().spans(text))


@given(st.text(st.characters() | st.sampled_from(printable), max_size=300))
def test_spans_lie_in_any_text_in_order(text: str) -> None:
    end = 0
    for span in knowledge().spans(text):
        assert end <= span.start < span.end <= len(text)
        assert span.text == text[span.start : span.end]
        assert span.text == span.text.strip()
        end = span.end


@given(st.text(st.sampled_from("ab.,|()[]\n \t-/é'"), max_size=80))
def test_words_hold_all_of_a_text_but_blanks_commas_and_bars(text: str) -> None:
    words = [word for sentence in words_of(text) for word in sentence]
    assert "".join(text[it.start : it.end] for it in words) == "".join(
        text.replace(",", " ").replace("|", " ").split()
    )
    assert all(it.text == text[it.start : it.end] for it in words)


@given(
    st.lists(
        st.sampled_from(
            ["Kafka", "of", "knowledge", "with", "AWS", "(", ")", ".", "degree", "English", "x"]
        )
    )
)
def test_scores_are_the_sum_of_all_that_is_seen(words: list[str]) -> None:
    found = knowledge()
    sentence = found.sentence(words)
    weights = found.model.weights
    assert Tagger(found.model).scores(sentence) == [
        sum((weights.get(it, 0j) for it in features_at(sentence, index)), 0j)
        for index in range(len(words))
    ]


@given(
    st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), max_size=5),
    st.lists(st.integers(-9, 9), min_size=8, max_size=8),
)
def test_the_labels_are_the_best_of_all(scores: list[tuple[int, int]], of: list[int]) -> None:
    steps = dict(zip(STEPS, of, strict=True))
    every = [""]
    for _ in scores:
        every = [f"{it}{label}" for it in every for label in "OBI" if f"O{it}"[-1] + label in steps]
    found = best_labels([complex(*it) for it in scores], steps)
    assert total(found, scores, steps) == max(total(it, scores, steps) for it in every)


def total(labels: str, scores: list[tuple[int, int]], steps: dict[str, int]) -> int:
    """Return what labels score."""
    of_words = sum({"O": 0, "B": b, "I": i}[it] for it, (b, i) in zip(labels, scores, strict=True))
    return of_words + sum(steps[one + two] for one, two in zip(f"O{labels}", labels, strict=False))


def test_known_names_are_marked_the_longest_first() -> None:
    names = KnownNames([("machine", "learning"), ("machine",), ("ci", "cd"), ("python",)])
    assert names.mark(["Machine", "learning", "machine", "CI/CD", "in", "Python"]) == "BIBBOB"
    assert names.mark(["machine", ")", "learning", ")", "machine", "."]) == "BIIOBO"


@pytest.mark.parametrize(
    ("labels", "expected"),
    [("", []), ("OO", []), ("B", [(0, 1)]), ("BIBOBI", [(0, 2), (2, 3), (4, 6)]), ("OI", [(1, 2)])],
)
def test_bounds(labels: str, expected: list[tuple[int, int]]) -> None:
    assert list(bounds(labels)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(Kafka).", "Kafka"),
        (".NET,", ".NET"),
        ("C(2)", "C(2)"),
        ("React (Native)", "React (Native)"),
        ("* skills:", "skills"),
        ("...", ""),
    ],
)
def test_marks_at_the_ends_are_no_part_of_a_span(text: str, expected: str) -> None:
    at = trimmed(text, 0, len(text))
    assert (text[slice(*at)] if at else "") == expected


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"{}", b'{"steps": {}, "weights": {}}', b'{"steps": 1, "weights": 2}'],
)
def test_a_broken_model_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(ModelError, match="Install Coach anew"):
        read_model(data)


def test_an_untrained_model_finds_nothing() -> None:
    assert (
        Recogniser(Model(dict.fromkeys(STEPS, 0), {}, {}, 0j), []).spans("Python and Kafka") == ()
    )
