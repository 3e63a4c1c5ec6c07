"""schema.org JobPostings inside pages and in files of their own: JSON-LD and microdata."""

import datetime as dt
import html
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import Role
from tools.intake import IntakeError, Reading, read_document
from tools.intake.text.json_repair import BrokenJsonError, read_repaired
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
ON = dt.date(2026, 11, 9)
DESCRIPTION = (
    "<p>Orrin counts parcels.</p><h3>Requirements</h3><ul><li>5+ years of Python</li>"
    "<li>SQL is a must</li></ul><h3>Nice to have</h3><ul><li>Kafka</li></ul>"
)
POSTING: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Senior Data Engineer (m/f/d)",
    "description": DESCRIPTION,
    "datePosted": "2026-10-05T08:00:00Z",
    "validThrough": "2026-12-01",
    "employmentType": ["FULL_TIME", "CONTRACTOR"],
    "hiringOrganization": {"@type": "Organization", "name": "Orrin &amp; Quill"},
    "jobLocation": {
        "@type": "Place",
        "address": {
            "@type": "PostalAddress",
            "addressLocality": "Leeds",
            "addressCountry": {"@type": "Country", "name": "UK"},
        },
    },
    "baseSalary": {
        "@type": "MonetaryAmount",
        "currency": "GBP",
        "value": {
            "@type": "QuantitativeValue",
            "minValue": 55000,
            "maxValue": "65,000",
            "unitText": "YEAR",
        },
    },
}


def page(*blocks: str, body: str = "<p>Cookies. Log in.</p>") -> str:
    scripts = "".join(f'<script type="application/ld+json">{it}</script>' for it in blocks)
    return f"<!DOCTYPE html><html><head>{scripts}</head><body>{body}</body></html>"


def read(text: str, name: str = "job.html") -> Reading:
    return read_document(name, text.encode(), VOCABULARY, on=ON)


def role_of(text: str, name: str = "job.html") -> Role:
    found = read(text, name).role
    assert found is not None
    return found


def with_fields(**fields: Any) -> str:
    return page(json.dumps(POSTING | fields))


def test_every_field_is_read() -> None:
    role = role_of(page(json.dumps(POSTING)))
    assert role.title == "Senior Data Engineer"
    assert role.seniority == "senior"
    assert role.company == "Orrin & Quill"
    assert (role.posted, role.valid_through) == ("2026-10-05", "2026-12-01")
    assert role.employment == ("full-time", "contract")
    assert role.place is not None
    assert role.place.names == ("Leeds, UK",)
    assert role.pay is not None
    assert (role.pay.low, role.pay.high, role.pay.currency) == (55_000, 65_000, "GBP")
    asked = {it.skill: (it.importance, it.years, it.quote) for it in role.requirements}
    assert asked == {
        "Python": ("must", 5, "5+ years of Python"),
        "SQL": ("must", None, "SQL is a must"),
        "Kafka": ("nice", None, "Kafka"),
    }


@pytest.mark.parametrize(
    "block",
    [
        json.dumps(POSTING | {"@context": "http://schema.org/"}),
        json.dumps([{"@type": "WebSite"}, POSTING]),
        json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, POSTING]}),
        json.dumps(POSTING | {"@type": ["JobPosting", "Thing"]}),
        json.dumps(POSTING | {"@type": "https://schema.org/JobPosting"}),
        json.dumps({"@type": "ItemPage", "mainEntity": POSTING}),
        json.dumps(POSTING).replace('"title"', '"name"'),
        f"<!-- {json.dumps(POSTING)} -->",
        f"//<![CDATA[\n{json.dumps(POSTING)}\n//]]>",
        json.dumps(POSTING) + ";",
        json.dumps(POSTING).replace("<p>Orrin counts", "<p>Orrin\n\tcounts"),
        json.dumps(POSTING).replace("counts parcels", 'counts "small" parcels'),
        json.dumps(POSTING).replace("counts parcels", 'counts "letters", "parcels" and "boxes"'),
        json.dumps(POSTING).replace("counts parcels", r"counts C:\parcels"),
        json.dumps(POSTING)[:-1] + ",}",
        json.dumps(POSTING | {"description": html.escape(DESCRIPTION)}),
        html.escape(json.dumps(POSTING)),
    ],
    ids=range(17),
)
def test_the_forms_that_sites_give_it_are_read(block: str) -> None:
    role = role_of(page(block))
    assert role.title == "Senior Data Engineer"
    assert {it.skill for it in role.requirements} == {"Python", "SQL", "Kafka"}
    assert role.company == "Orrin & Quill"


@pytest.mark.parametrize("name", ["job.json", "job.jsonld", "job.txt"])
def test_a_file_of_its_own_is_read(name: str) -> None:
    assert role_of(json.dumps(POSTING, indent=2), name).posted == "2026-10-05"


def test_a_broken_file_of_its_own_is_repaired() -> None:
    text = json.dumps(POSTING).replace("counts parcels", 'counts "small" parcels')
    assert role_of(text, "job.json").company == "Orrin & Quill"


MICRODATA = f"""<!DOCTYPE html><html><body><nav>Jobs</nav>
<div itemscope itemtype="http://schema.org/JobPosting">
<h1 itemprop="title">Senior Data Engineer</h1>
<span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
<span itemprop="name">Orrin</span></span>
<div itemprop="jobLocation" itemscope itemtype="http://schema.org/Place">
<div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">
<span itemprop="addressLocality">Leeds</span>, <span itemprop="addressCountry">UK</span></div></div>
<meta itemprop="datePosted" content="2026-10-05"><time
itemprop="validThrough" datetime="2026-12-01">
1 Dec</time><meta itemprop="employmentType" content="PART_TIME">
<span itemprop="baseSalary" itemscope itemtype="http://schema.org/MonetaryAmount">
<meta itemprop="currency" content="EUR">
<span itemprop="value" itemscope itemtype="http://schema.org/QuantitativeValue">
<meta itemprop="value" content="30"><meta itemprop="unitText" content="HOUR"></span></span>
<div itemprop="description">{DESCRIPTION}</div></div><p>You must know Java to read this.</p>
</body></html>"""


def test_microdata_is_read() -> None:
    role = role_of(MICRODATA)
    assert (role.title, role.company) == ("Senior Data Engineer", "Orrin")
    assert (role.posted, role.valid_through) == ("2026-10-05", "2026-12-01")
    assert role.employment == ("part-time",)
    assert role.place is not None
    assert role.place.names == ("Leeds, UK",)
    assert role.pay is not None
    assert (role.pay.low, role.pay.currency, role.pay.period) == (30, "EUR", "hour")
    assert {it.skill for it in role.requirements} == {"Python", "SQL", "Kafka"}


@pytest.mark.parametrize(
    ("fields", "names", "workplace"),
    [
        ({"jobLocationType": "TELECOMMUTE"}, ("Leeds, UK",), "remote"),
        (
            {
                "jobLocation": None,
                "jobLocationType": "TELECOMMUTE",
                "applicantLocationRequirements": [{"@type": "Country", "name": "Ireland"}],
            },
            ("Ireland",),
            "remote",
        ),
        (
            {
                "jobLocation": [
                    {"address": {"addressLocality": "Leeds", "addressRegion": "Yorkshire"}},
                    {"address": {"addressLocality": "York", "addressCountry": "GB"}},
                ]
            },
            ("Leeds, Yorkshire", "York, GB"),
            None,
        ),
        ({"jobLocation": {"address": "Leeds, UK"}}, ("Leeds, UK",), None),
        ({"jobLocation": "Leeds"}, ("Leeds",), None),
        ({"jobLocation": {"address": [{"addressLocality": "Leeds"}]}}, ("Leeds",), None),
    ],
)
def test_places_are_read_in_every_form(
    fields: dict[str, Any], names: tuple[str, ...], workplace: str | None
) -> None:
    place = role_of(with_fields(**fields)).place
    assert place is not None
    assert (place.names, place.workplace) == (names, workplace)


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ({"currency": "EUR", "value": 60000}, (60_000, 60_000, "year")),
        ({"currency": "EUR", "value": {"value": "450", "unitText": "DAY"}}, (450, 450, "day")),
        ({"currency": "EUR", "minValue": 20, "maxValue": 25, "unitText": "HOUR"}, (20, 25, "hour")),
        ({"currency": "EUR", "value": {"value": "60,000 - 70,000"}}, (60_000, 70_000, "year")),
        (
            {"currency": "EUR", "value": {"value": "60k-70k", "unitText": "YEAR"}},
            (60_000, 70_000, "year"),
        ),
        (
            {"currency": "EUR", "value": {"maxValue": 70000, "unitText": "YEARLY"}},
            (70_000, 70_000, "year"),
        ),
        ("€60,000 - €70,000 per year", (60_000, 70_000, "year")),
        ({"currency": "EUR", "value": {"minValue": 0, "maxValue": 0, "unitText": "YEAR"}}, None),
        ({"currency": "EUR", "value": {"minValue": 70000, "maxValue": 60000}}, None),
        ({"currency": "EUR", "value": {"value": "competitive"}}, None),
        ({"value": {"value": 60000}}, None),
        ({"currency": "EUR", "value": {"value": 12}}, None),
        (None, None),
    ],
)
def test_pay_is_read_in_every_form(said: object, stated: tuple[float, float, str] | None) -> None:
    pay = role_of(with_fields(baseSalary=said)).pay
    assert (pay and (pay.low, pay.high, pay.period)) == stated


def test_the_fields_that_ask_for_something_are_read_under_their_names() -> None:
    role = role_of(
        with_fields(
            description="<p>We count parcels in Leeds.</p>",
            qualifications="Strong SQL",
            skills=["Python", {"@type": "DefinedTerm", "name": "Docker"}],
            experienceRequirements={
                "@type": "OccupationalExperienceRequirements",
                "monthsOfExperience": 36,
            },
        )
    )
    assert {it.skill for it in role.requirements} == {"SQL", "Python", "Docker"}
    assert role.experience is not None
    assert role.experience.years == 3


def test_several_whole_postings_of_a_page_are_read_each_for_itself() -> None:
    other = POSTING | {"title": "Analyst", "description": "<ul><li>Excel is required</li></ul>"}
    short = {"@type": "JobPosting", "title": "Clerk", "url": "https://jobs.example/3"}
    found = read(page(json.dumps([POSTING, other, short, POSTING])))
    assert [it.role.title for it in found.postings] == ["Senior Data Engineer", "Analyst"]
    assert found.postings[0].role == found.role
    assert found.remarks[-1].startswith("It names 1 more posting without the text.")


def test_a_page_whose_json_is_past_repair_is_read_by_its_text() -> None:
    body = "<h1>Data Engineer</h1><h2>Requirements</h2><ul><li>Strong SQL</li></ul>"
    found = read(page('{"@type": "JobPosting", "title": ', body=body))
    assert found.role is not None
    assert [it.skill for it in found.role.requirements] == ["SQL"]
    assert "JSON-LD is broken (line 1, column" in found.remarks[0]


def test_a_posting_without_a_text_leaves_the_page_to_be_read() -> None:
    body = "<h1>Data Engineer</h1><h2>Requirements</h2><ul><li>Strong SQL</li></ul>"
    role = role_of(page(json.dumps({"@type": "JobPosting", "title": "x"}), body=body))
    assert [it.skill for it in role.requirements] == ["SQL"]


def test_a_file_of_postings_without_text_is_refused_with_the_next_step() -> None:
    with pytest.raises(IntakeError, match=r"no text that asks for anything\. Save the page"):
        read(json.dumps([{"@type": "JobPosting", "title": "Clerk"}]), "jobs.json")


def test_a_posting_is_no_profile() -> None:
    text = json.dumps(POSTING)
    with pytest.raises(IntakeError):
        read_document("cv.json", text.encode(), VOCABULARY, as_kind="resume", on=ON)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ("@type", "name", "value", "address", "minValue", "currency", "unitText")
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)
FIELDS = sorted(
    {*POSTING, "skills", "jobLocationType", "applicantLocationRequirements"} - {"@type"}
)


@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_fields_of_any_shape_never_break_the_reading(fields: dict[str, Any]) -> None:
    posting = {"qualifications": "Strong SQL"} | fields | {"@type": "JobPosting"}
    try:
        found = read(json.dumps(posting), "job.json")
    except IntakeError as error:
        assert str(error).startswith("job.json: ")  # noqa: PT017 - either way is right
    else:
        assert found.role is not None
        assert Role.model_validate_json(found.role.model_dump_json()) == found.role


@given(JSON)
def test_sound_json_is_read_as_it_is(value: object) -> None:
    text = json.dumps(value)
    assert json.dumps(read_repaired(text)) == json.dumps(json.loads(text))


@given(st.text(alphabet='{}[]":,\\ab1 \n', max_size=200))
def test_any_text_is_repaired_or_refused(text: str) -> None:
    try:
        read_repaired(text)
    except BrokenJsonError as error:
        assert str(error)  # noqa: PT017 - either way is right
