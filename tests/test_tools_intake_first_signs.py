"""Signs by which a search is left out: wherever the pattern fits, they stand."""

import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tools.intake.levels import figures, levels
from tools.intake.orders import orders
from tools.intake.orders.order_parts import OrderParts
from tools.intake.pay import money, pay_stated
from tools.intake.postings import importance, unneeded, unneeded_abroad
from tools.intake.postings.unneeded_otherwise import unneeded_otherwise
from tools.intake.profiles import strangers
from tools.intake.text import passages, sketch, wrapped
from tools.intake.text.sketch import MARK, Sketch
from tools.vocabulary.spelling import form_of, forms_in, normal_form, pieces_of

_LEVELS = [
    "advanced beginner",
    "beginners",
    "novice",
    "awareness",
    "new to",
    "exposure to",
    "very familiar",
    "some knowledge",
    "basics",
    "elementary",
    "rudimentary",
    "junior",
    "can do with help",
    "intermediate",
    "working knowledge",
    "highly skilled",
    "extremely good",
    "proficient",
    "solid",
    "secondary",
    "competent",
    "comfortable",
    "independent",
    "strong",
    "Senior",
    "fluency",
    "primary",
    "main",
    "excellent",
    "deep",
    "extensive",
    "In-depth",
    "expert",
    "mastery",
    "leads others",
]
_TRAILS = [
    "plus",
    "a big plus",
    "is required",
    "preferred",
    "would be desirable",
    "an advantage",
    "asset",
    "bonus",
    "mandatory",
    "nice to have",
    "a must",
    "essential",
    "optional",
    "etc",
    "experience",
    "skill",
    "Skills",
    "or similar",
    "or equivalent",
    "and more",
    "highly",
]
_WEIGHTS = ["a plus", "nice to have", "Preferred", "required", "optional", "must-have", "useful"]


def _texts(*pieces: str) -> st.SearchStrategy[str]:
    """Return texts made of pieces, with blanks between them or without."""
    parts = st.lists(st.sampled_from(pieces), min_size=1, max_size=8)
    return st.builds(lambda gap, of: gap.join(of), st.sampled_from((" ", " ", "")), parts)


@given(_texts(*_LEVELS, MARK, MARK, "in", "with", ":", "-", ",", "and", "level", "ops"))
@example("In-depth ")
@settings(max_examples=500)
def test_levels_that_lead_to_skills_are_found_at_the_words_that_open_them(text: str) -> None:
    text += MARK
    found = [it.span() for it in levels._leading(text)]
    assert found == [it.span() for it in levels._BEFORE.finditer(text)]


@given(_texts(*_LEVELS, MARK, ":", "-", "(", ")", ",", " is", "my", "user"))
@settings(max_examples=500)
def test_nothing_is_said_behind_a_skill_where_no_word_for_a_level_stands_there(text: str) -> None:
    clause = Sketch(f"{text} {MARK}", (), ())
    patterns = (levels._AFTER, levels._RIGHT_AFTER, levels._NOUN_AFTER)
    matches = [match for it in patterns for match in it.finditer(clause.text)]
    assert len(list(levels._behind_skills(clause))) == len(matches)


@given(_texts("Foobar", "and", ",", "–", "is", "considered", *_TRAILS, ".", "!"))
@settings(max_examples=500)
def test_words_that_weigh_are_taken_off_wherever_they_end_a_phrase(text: str) -> None:
    assert strangers._without_trail(text) == strangers._TRAIL.sub("", text)


@given(
    _texts(*"0123579", MARK, MARK, "level", "Lvl", "at", "a", "myself", "AND", ":", "(", ")", ",")
)
@example(f"myself 4 in {MARK}")
@example(f"Lvl 3 {MARK}")
@settings(max_examples=500)
def test_bare_digits_are_looked_for_by_each_pattern_that_fits(text: str) -> None:
    fitting = [it for it in (figures._DIGIT_AFTER, figures._BEFORE) if it.search(text)]
    assert set(fitting) <= set(figures._of_bare_digits(text))


@given(_texts(MARK, MARK, ",", ";", ":", "|", " - ", "–", "(", ")", "3/5", "experience", *_WEIGHTS))
@example(f"{MARK} | preferred")
@example(f"{MARK} [required]")
@settings(max_examples=500)
def test_what_weighs_a_skill_at_its_end_is_linked_to_it(text: str) -> None:
    if importance._ENDING.search(text):
        assert not importance._LINKING.isdisjoint(text)


@given(st.text(st.sampled_from("aZ9&+#.-_ /éЖ経\n"), max_size=60))
def test_a_text_taken_apart_into_words_is_the_text(text: str) -> None:
    pieces = pieces_of(text)
    assert "".join(pieces) == text
    assert [form_of(it) for it in pieces[1::2]] == forms_in(text)
    for spelled, form in zip(pieces[1::2], forms_in(text), strict=True):
        assert form in (normal_form(spelled), "")


@given(
    _texts(
        *(
            "€",
            "USD",
            "£",
            "k",
            "55",
            "40,000",
            "45.50",
            "6",
            "–",
            "to",
            "up to",
            "from",
            "per year",
        ),
        *(
            "a month",
            "万",
            "円",
            "+",
            "million",
            "budget of",
            "(",
            ")",
            ".",
            "and a few words more",
        ),
    )
)
@example("mindestens CHF : 90'000.– pro Jahr")
@settings(max_examples=500)
def test_amounts_are_found_near_their_figures_as_in_the_whole_line(line: str) -> None:
    for form in (pay_stated._RANGE, pay_stated._MYRIADS):
        assert [it.span() for it in pay_stated._amounts(form, line)] == [
            it.span() for it in form.finditer(line)
        ]
    if pay_stated._MYRIADS.search(line):
        assert pay_stated._MYRIAD.search(line)


@given(st.text(st.sampled_from("-*_= a#\n\t"), max_size=30))
@settings(max_examples=500)
def test_lines_that_are_rules_or_underline_are_told_by_how_they_begin_and_end(text: str) -> None:
    for line in text.split("\n"):
        if line.strip() and passages._RULE.match(line.strip()):
            assert passages._is_rule(line.strip())
        if passages._UNDERLINE.match(line.strip()):
            assert passages._UNDERLINED.search(text)
            assert "=" in text or "---" in text


@given(
    _texts("**", "_", "`", "~~", "](http://a.example)", "[", "@", "a.b", "www.", "’", "'", "(x)")
)
def test_a_text_that_holds_no_markup_is_plain_already(text: str) -> None:
    if not sketch.holds_markup(text):
        assert sketch._without_markup(text) == text


@given(
    st.text(st.sampled_from("aZ.!\n \tаеο\u0301\ufe0f"), max_size=30),
    st.text("Ab0+/=", max_size=40),
)
def test_a_text_without_a_disguise_is_read_as_it_stands(text: str, code: str) -> None:
    if not orders._GOES_ON.search(text):
        assert orders._BROKEN.sub(" ", text) == text
    if not orders._NO_PLAIN_LETTER.search(text):
        assert orders._MARK.sub("", text.translate(orders._ALIKE)) == text
    if orders._CODE.search(f"{text} {code}"):
        assert max(map(len, f"{text} {code}".split())) >= orders._SHORTEST_CODE


@given(st.text(st.sampled_from("aZ.!\n \t–—‘’“”•·€£"), max_size=30))
def test_common_marks_are_no_disguise(text: str) -> None:
    assert not orders._UNCOMMON.search(text)
    assert unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text)) == text
    assert not orders._NO_PLAIN_LETTER.search(text)


@given(
    st.lists(
        st.sampled_from(("write ", "to", "ALL", ", coach", "review", "it", "  ", "\n", "\t", "’")),
        max_size=12,
    ).map("".join)
)
@example("review\n, coach")
@example("write  it\nreview it , coach")
def test_the_lines_that_may_hold_an_order_are_those_that_hold_its_parts(text: str) -> None:
    parts = OrderParts([("write it", "all&, coach"), ("review&it",)])
    lines = [" ".join(it.split()) for it in text.split("\n")]
    held = [number for number, line in enumerate(lines) if parts.orders_in(line)]
    assert parts.lines_in(text) == held
    assert parts.may_stand_in("\n".join(lines)) or not held


@given(_texts("usd", "EUR", "Euros", "all", "All", "small", "kr", "4k", "R", "S/", "5", "-", "LPA"))
def test_a_line_that_is_plainly_without_a_currency_names_none(line: str) -> None:
    words = {it.casefold() for it in money._WORDS.findall(line)}
    if money._plainly_without_currency(line):
        assert words.isdisjoint(money._IN_LETTERS)
    elif not ("R" in line or "S/" in line):
        assert not words.isdisjoint(money._IN_LETTERS)


@given(_texts(*wrapped._MARKS, " ", "1.", "2) ", "a", "Z"))
def test_a_line_that_begins_with_a_mark_is_a_block_of_its_own(line: str) -> None:
    if line[:1] in wrapped._MARKS:
        assert wrapped._NEW_BLOCK.match(line)


@given(
    _texts(
        *("no", "not", "needn't", "without", "learn", "kein", "sans", "не", "nötig", "required"),
        *("training", "instead of", "mind", "apply if you only know", "is", "here", MARK, MARK),
    )
)
@settings(max_examples=500)
def test_what_says_nothing_of_needs_denies_none(text: str) -> None:
    marks = ("Learn",) * text.count(MARK)
    sentence = Sketch(text, marks, tuple(it.replace("Learn", "Java") for it in marks))
    if unneeded._says_nothing(sentence):
        assert not list(unneeded._NOT_NEEDED.finditer(text, text.casefold()))
        assert not list(unneeded_otherwise(sentence))
        assert not list(unneeded_abroad.denied_abroad(sentence))
