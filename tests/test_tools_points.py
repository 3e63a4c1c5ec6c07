"""Talking points stand on evidence alone, sentence by sentence."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.domain import Evidence, Fact, PointsDraft, Requirement, Role, Skill
from tools.errors import CoachError
from tools.evidence import EXAMPLE, QUESTIONS, read_evidence, told_parts
from tools.points import draft_points, unsupported_figures
from tools.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    Skill(name=name, aliases=aliases, category="cloud", hours=(1, 1, 1, 1, 1), basis="test")
    for name, aliases in [
        ("Kubernetes", ("k8s",)),
        ("Python", ()),
        ("Terraform", ()),
        ("OAuth 2.0", ("OAuth",)),
    ]
)
ROLE = Role(
    title="Senior platform engineer",
    requirements=(
        Requirement(skill="Python", level=3, importance="nice"),
        Requirement(skill="Terraform", level=3, importance="should"),
        Requirement(skill="Kubernetes", level=4),
    ),
)
CHECKOUT = Evidence(
    id=1,
    situation="at ACME in 2024",
    task="halve the latency before the sale",
    action="I rewrote the checkout in Python",
    result="p95 went from 900 ms to 120 ms.",
)
CHARTS = Evidence(
    id=2,
    action="We moved 40 services to k8s. I wrote the charts.",
    own_part="the charts",
    result="Deploys got easier. They take 3 days instead of 2 weeks!",
    skills=("Kubernetes",),
)
HALF = Evidence(id=3, action="I led the move to Terraform")
HEADLINE = Fact(kind="headline", value="Backend engineer with 8 years in retail")

ADDS = "“E4: …” in the conversation adds it, or `coach evidence add --to E4 TEXT`."


def draft(*evidence: Evidence, facts: tuple[Fact, ...] = ()) -> PointsDraft:
    return draft_points(ROLE, evidence, facts, VOCABULARY)


def test_a_story_is_the_users_words_with_light_connecting_ones() -> None:
    story = draft(CHECKOUT).points[0]
    assert (story.kind, story.title, story.skills) == ("story", "Python", ("Python",))
    assert [it.text for it in story.sentences] == [
        "At ACME in 2024, the task was to halve the latency before the sale.",
        "I rewrote the checkout in Python.",
        "The result: p95 went from 900 ms to 120 ms.",
    ]
    assert {it.sources for it in story.sentences} == {("E1",)}


def test_the_most_relevant_story_comes_first() -> None:
    points = draft(CHECKOUT, CHARTS).points
    assert [it.title for it in points] == ["Kubernetes", "Python", "30-second pitch"]


def test_the_pitch_has_the_headline_the_strongest_results_and_the_role() -> None:
    pitch = draft(CHECKOUT, CHARTS, facts=(HEADLINE,)).points[-1]
    assert [(it.text, it.sources) for it in pitch.sentences] == [
        ("I am a backend engineer with 8 years in retail.", ("F:headline",)),
        ("We moved 40 services to k8s.", ("E2",)),
        ("They take 3 days instead of 2 weeks!", ("E2",)),
        ("I rewrote the checkout in Python.", ("E1",)),
        ("The result: p95 went from 900 ms to 120 ms.", ("E1",)),
        ("That is what I want to bring to the role of Senior platform engineer.", ("E2", "E1")),
    ]


def test_a_result_with_a_figure_goes_before_one_without() -> None:
    vague = CHARTS.model_copy(update={"result": "Deploys got easier."})
    pitch = draft(vague, CHECKOUT).points[-1]
    assert pitch.sentences[0].sources == ("E1",)


def test_the_size_of_a_team_is_no_result() -> None:
    team = read_evidence("Led a team of 5 to move the shop to Kubernetes", VOCABULARY)
    pitch = draft(team.model_copy(update={"id": 9}), CHECKOUT).points[-1]
    assert [it.sources[0] for it in pitch.sentences[:-1]] == ["E1", "E1", "E9"]


def test_what_an_it_in_the_pitch_means_is_said_before_it() -> None:
    told = read_evidence(
        "The nightly job took 6 hours. I rewrote it and it now takes 40 minutes.", VOCABULARY
    )
    pitch = draft(told.model_copy(update={"id": 1})).points[-1]
    assert [it.text for it in pitch.sentences[:-1]] == [
        "The nightly job took 6 hours.",
        "I rewrote it.",
        "It now takes 40 minutes.",
    ]


def test_only_the_last_headline_counts_and_a_long_one_is_left_out() -> None:
    old = Fact(kind="headline", value="Junior engineer")
    said = draft(CHECKOUT, facts=(old, HEADLINE)).points[-1].sentences[0].text
    assert said == "I am a backend engineer with 8 years in retail."
    long = Fact(kind="headline", value="word " * 21)
    assert draft(CHECKOUT, facts=(long,)).points[-1].sentences[0].sources == ("E1",)


def test_the_pitch_can_be_said_in_thirty_seconds() -> None:
    many = [
        CHECKOUT.model_copy(update={"id": number, "situation": f"at shop {number}", "task": ""})
        for number in range(1, 30)
    ]
    pitch = draft(*many, facts=(HEADLINE,)).points[-1]
    words = sum(len(it.text.split()) for it in pitch.sentences)
    assert 60 <= words <= 90


def test_a_result_too_long_to_say_leaves_the_pitch_out_and_says_so() -> None:
    endless = CHECKOUT.model_copy(update={"action": "I wrote " * 95, "result": "word " * 95})
    found = draft(endless)
    assert [it.kind for it in found.points] == ["story"]
    assert "No result is short enough for a 30-second pitch" in found.message


def test_skills_that_no_evidence_shows_are_named_by_weight() -> None:
    assert draft(CHECKOUT).uncovered == ("Kubernetes", "Terraform")
    assert draft().uncovered == ("Kubernetes", "Terraform", "Python")
    assert draft(CHECKOUT, CHARTS, HALF).uncovered == ()


def test_without_evidence_nothing_is_drafted_and_some_is_asked_for() -> None:
    found = draft(facts=(HEADLINE,))
    assert found.points == ()
    assert found.message.startswith("There is no evidence yet, so nothing is drafted.")
    assert "for example: “Situation: " in found.message


def test_a_story_needs_an_action_or_a_result_and_one_question_asks_for_the_rest() -> None:
    empty = Evidence(id=4, situation="s", action=" - ")
    only_result = Evidence(id=5, result="Reduced costs by 30%")
    found = draft(HALF, only_result, empty)
    assert {it.title for it in found.points} == {
        "Terraform",
        "Reduced costs by 30%",
        "30-second pitch",
    }
    assert found.message.split("\n") == [
        "E4 is not drafted yet: it says neither what you did nor what came of it.",
        f"E4 would gain most from its {QUESTIONS[0]} {ADDS}",
    ]


def test_of_equals_the_most_relevant_evidence_is_asked_about() -> None:
    assert draft(Evidence(id=2, action="I led a guild"), HALF).message.startswith("E3 would gain")


def test_whole_evidence_needs_no_message() -> None:
    read = read_evidence(EXAMPLE, VOCABULARY)
    assert draft(read.model_copy(update={"id": 1})).message == ""


def test_what_is_told_again_in_the_same_words_is_drafted_once() -> None:
    short = Evidence(id=1, action="reworking the cache", result="I cut costs by 30%")
    other = Evidence(id=2, action="I cut the cake")
    again = Evidence(
        id=3,
        situation="At Larkspur",
        task="I was asked to",
        action="Reworking the cache.",
        result="I cut costs by 30%.",
    )
    stories = [it for it in draft(short, other, again).points if it.kind == "story"]
    assert [it.sentences[0].sources for it in stories] == [("E2",), ("E3",)]


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("Staff Software Engineer", "I am a Staff Software Engineer."),
        ("Engineer, distributed systems", "I am an engineer, distributed systems."),
        ("AI engineer | Python | Kafka", "I am an AI engineer."),
        ("ML engineer", "I am an ML engineer."),
        ("UX designer", "I am a UX designer."),
        ("SRE lead", "I am an SRE lead."),
        ("Python developer", "I am a Python developer."),
        ("run the night desk at a hotel", "I run the night desk at a hotel."),
        ("test manager", "I am a test manager."),
        ("Head of Data at Fernhill", "I am Head of Data at Fernhill."),
        ("I help teams ship.", "I help teams ship."),
        ("Helping teams ship", "Helping teams ship."),
        ("An engineer who writes", "An engineer who writes."),
        ("Ten years in retail", "Ten years in retail."),
    ],
)
def test_the_pitch_opens_as_one_would_introduce_oneself(headline: str, said: str) -> None:
    fact = Fact(kind="headline", value=headline)
    assert draft(CHECKOUT, facts=(fact,)).points[-1].sentences[0].text == said


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            Evidence(situation="at Fernhill", result="3x faster"),
            ["This was at Fernhill.", "The result: 3x faster."],
        ),
        (
            Evidence(situation="In 2024 the deploys were slow", action="I sped them up"),
            ["In 2024 the deploys were slow.", "I sped them up."],
        ),
        (
            Evidence(task="to stop the outages", action="Rewrote the scheduler.", result="None"),
            ["To stop the outages, I rewrote the scheduler.", "The result: None."],
        ),
        (
            Evidence(situation="At Fernhill", task="to stop it", action="I rewrote it"),
            ["At Fernhill, to stop it, I rewrote it."],
        ),
        (
            Evidence(task="a faster checkout", action="adding a cache", result="40% less"),
            [
                "The task: a faster checkout.",
                "What I did: adding a cache.",
                "The result: 40% less.",
            ],
        ),
        (
            Evidence(action="I cut it by 40%, saving days", result="saving days"),
            ["I cut it by 40%, saving days."],
        ),
        (
            Evidence(action="We wrote it. I wrote the charts.", own_part="I wrote the charts"),
            ["We wrote it.", "I wrote the charts."],
        ),
        (
            Evidence(situation="As lead of 6", action="We moved it", own_part="the plan"),
            ["As lead of 6, we moved it.", "My own part: the plan."],
        ),
        (
            Evidence(action="Manage a team of 8", result="Dropped calls fell by 20%"),
            ["I manage a team of 8.", "Dropped calls fell by 20%."],
        ),
    ],
)
def test_parts_become_sentences_that_can_be_said(told: Evidence, said: list[str]) -> None:
    story = draft(told.model_copy(update={"id": 1})).points[0]
    assert [it.text for it in story.sentences] == said


def test_a_title_brings_in_no_figure_and_cuts_none() -> None:
    told = CHECKOUT.model_copy(update={"task": "", "action": "I added OAuth to the shop"})
    assert draft(told).points[0].title == "I added OAuth to the shop"
    long = CHECKOUT.model_copy(
        update={
            "task": "",
            "action": "I moved the shop that we had run for many years and 40 000 users",
        }
    )
    assert draft(long).points[0].title == "I moved the shop that we had run for many years and…"


def test_evidence_without_a_number_is_refused() -> None:
    with pytest.raises(CoachError, match="has no number to refer to"):
        draft(CHECKOUT.model_copy(update={"id": None}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 900 ms to 120 ms", ()),
        ("cut it by 87%", ("87",)),
        ("900, 901 and 901", ("901",)),
        ("no figure", ()),
    ],
)
def test_figures_without_a_source_are_found(text: str, expected: tuple[str, ...]) -> None:
    assert unsupported_figures(text, told_parts(CHECKOUT)) == expected


told = st.text(
    alphabet=st.sampled_from("abc 0123456789.,%$-\n!:kI’é"), min_size=1, max_size=60
).filter(str.strip)
tellings = st.builds(Evidence, situation=told, task=told, action=told, result=told, own_part=told)


@settings(deadline=None)
@given(st.lists(tellings, max_size=4), told)
def test_every_figure_of_a_point_is_in_what_it_stands_on(drawn: list[Evidence], line: str) -> None:
    evidence = {f"E{n}": it.model_copy(update={"id": n}) for n, it in enumerate(drawn, start=1)}
    found = draft(*evidence.values(), facts=(Fact(kind="headline", value=line),))
    held = {key: told_parts(it) for key, it in evidence.items()} | {"F:headline": (line,)}
    for point in found.points:
        everything = [words for parts in held.values() for words in parts]
        if point.kind == "story":
            assert not unsupported_figures(point.title, everything)
        for sentence in point.sentences:
            sources = [words for it in sentence.sources for words in held[it]]
            assert not unsupported_figures(sentence.text, sources)


def test_the_whole_way_from_what_was_told_to_what_can_be_said() -> None:
    read = read_evidence(
        "At Brightmart, I rewrote the deploy job in Python and cut deploys from 2 weeks to 3 days.",
        VOCABULARY,
    )
    stored = read.model_copy(update={"id": 7, "on": dt.date(2026, 11, 21)})
    assert [it.text for it in draft(stored).points[0].sentences] == [
        "At Brightmart, I rewrote the deploy job in Python.",
        "That cut deploys from 2 weeks to 3 days.",
    ]
