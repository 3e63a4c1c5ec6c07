"""HTML becomes Markdown, and a WordPress post becomes a role."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.formats.markup import markdown_from_html
from tools.intake import IntakeError, read_wordpress
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTENT = """
<h2>1) Role summary</h2>
<p>The <strong>Staff AI Engineer</strong> owns how models reach production, end to end.</p>
<h2>2) Technical skills required</h2>
<h3>Must-have technical skills</h3>
<ol class="wp-block-list">
<li>
<p><strong>Advanced Python engineering</strong><br/>
   &#8211; <strong>Description:</strong> Pipelines in Airflow.<br/>
   &#8211; <strong>Importance:</strong> Critical.</p>
</li>
<li><p><strong>Tea ceremony</strong><br/>&#8211; <strong>Importance:</strong> Optional.</p></li>
</ol>
<h2>3) Tools</h2>
<figure><table><thead><tr><th>Category</th><th>Tool / platform</th>
<th>Common / Optional / Context-specific</th></tr></thead>
<tbody><tr><td>Cloud</td><td>AWS / Azure</td><td>Common</td></tr>
<tr><td>Containers</td><td>Docker</td><td>Common (enterprise)</td></tr></tbody></table></figure>
<h2>4) KPIs</h2><ul><li>Kafka lag</li></ul>
<script>alert("SQL")</script><style>p { color: red }</style>
"""


def post(content: str = CONTENT, title: str = "Staff AI Engineer: Role Blueprint, KPIs") -> object:
    return {"id": 7, "title": {"rendered": title}, "content": {"rendered": content}}


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<h2>A &amp; B</h2><p>c</p>", "## A & B\n\nc"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ("<ol><li><p>a</p></li></ol>", "- a"),
        ("<p>a<br>b</p>", "a\nb"),
        ("<p>so <b>bold</b></p>", "so **bold**"),
        ("<table><tr><th>x</th></tr><tr><td>y|z</td></tr></table>", "| x |\n|---|\n| y\\|z |"),
        ("<script>x()</script><style>y</style>text", "text"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert markdown_from_html(html, name="page") == markdown


def test_a_page_nested_too_deeply_is_refused() -> None:
    with pytest.raises(IntakeError, match="page: its HTML is nested too deeply"):
        markdown_from_html("<div>" * 5_000, name="page")


@given(st.text(alphabet='<>/plitdrhbo123 "=&;ax\n', max_size=200))
def test_any_markup_is_read(html: str) -> None:
    assert "<script" not in markdown_from_html(html, name="page")


def test_a_post_becomes_a_role() -> None:
    role = read_wordpress(post(), VOCABULARY, source="post.json")

    assert (role.title, role.seniority) == ("Staff AI Engineer", "staff")
    assert {it.skill: it.importance for it in role.requirements} == {
        "Python": "must",
        "AWS": "should",
        "Docker": "should",
    }
    assert role.unrecognised == ("Tea ceremony",)
    assert role.summary.startswith("The Staff AI Engineer owns how models")
    quotes = {it.skill: it.quote for it in role.requirements}
    assert quotes["Python"] == "Advanced Python engineering"
    assert quotes["AWS"] == "Cloud | AWS / Azure | Common"


def test_a_list_of_one_post_is_that_post() -> None:
    assert read_wordpress([post()], VOCABULARY, source="p").title == "Staff AI Engineer"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([post(), post()], "holds 2 WordPress posts"),
        ({}, "no WordPress post"),
        ([], "no WordPress post"),
        ("text", "no WordPress post"),
        ({"content": {"rendered": None}}, "no WordPress post"),
        (post("x" * 600_000), "600,000 characters"),
    ],
)
def test_what_is_not_one_post_is_refused(data: object, message: str) -> None:
    with pytest.raises(IntakeError, match=message):
        read_wordpress(data, VOCABULARY, source="p.json")
