"""What people tell in a sentence or two: its parts, and the story read aloud."""

from dataclasses import dataclass
from dataclasses import field as data_field

import pytest

from tools.domain import Evidence, Role
from tools.evidence import missing_parts, read_evidence
from tools.points import draft_points, unsupported_figures
from tools.vocabulary import builtin_vocabulary

ROLE = Role(title="Senior AI Engineer")


@dataclass(frozen=True)
class Telling:
    """What is told, its parts by the letters s, t, a, r and o, and the story without its ids."""

    text: str
    parts: dict[str, str]
    story: str = ""
    asked: str = data_field(default="situation")


TELLINGS = [
    # What was not done comes before who did something else.
    Telling(
        "Instead of Airflow we used DuckDB and grew throughput 3x to 1,200 requests a second.",
        {
            "a": "Instead of Airflow we used DuckDB",
            "r": "grew throughput 3x to 1,200 requests a second.",
        },
        "Instead of Airflow we used DuckDB. We grew throughput 3x to 1,200 requests a second.",
        "own part",
    ),
    Telling(
        "Rather than rewrite the service, I profiled it. p95 fell from 900 ms to 120 ms.",
        {
            "a": "Rather than rewrite the service, I profiled it.",
            "r": "p95 fell from 900 ms to 120 ms.",
        },
        "Rather than rewrite the service, I profiled it. The result: p95 fell from 900 ms to 120 "
        "ms.",
    ),
    Telling(
        "Without tests we had an outage every week. I wrote 200 tests and cut it to 1 a quarter.",
        {
            "s": "Without tests we had an outage every week.",
            "a": "I wrote 200 tests",
            "r": "cut it to 1 a quarter.",
        },
        "Without tests we had an outage every week. I wrote 200 tests. That cut it to 1 a quarter.",
        "task",
    ),
    # A place or a rank, then what came of it, by doing something.
    Telling(
        "At Confluent I cut p99 produce latency 40% by reworking the replication fetch path",
        {
            "s": "At Confluent",
            "r": "I cut p99 produce latency 40%",
            "a": "reworking the replication fetch path",
        },
        "At Confluent, I cut p99 produce latency 40% by reworking the replication fetch path.",
        "task",
    ),
    Telling(
        "While at Larkspur, I halved the on-call load by retiring 14 stale alerts.",
        {
            "s": "While at Larkspur",
            "r": "I halved the on-call load",
            "a": "retiring 14 stale alerts.",
        },
        "While at Larkspur, I halved the on-call load by retiring 14 stale alerts.",
        "task",
    ),
    Telling(
        "At Fernhill, reduced incidents from 22 to 7 a quarter by introducing blameless reviews",
        {
            "s": "At Fernhill",
            "r": "reduced incidents from 22 to 7 a quarter",
            "a": "introducing blameless reviews",
        },
        "At Fernhill, I reduced incidents from 22 to 7 a quarter by introducing blameless reviews.",
        "task",
    ),
    Telling(
        "At Harrow Freight (in 2024), I rebuilt the pricing service in Go, cutting quote time "
        "from 3 s to 400 ms.",
        {
            "s": "At Harrow Freight (in 2024)",
            "a": "I rebuilt the pricing service in Go",
            "r": "cutting quote time from 3 s to 400 ms.",
        },
        "At Harrow Freight (in 2024), I rebuilt the pricing service in Go, cutting quote time "
        "from 3 s to 400 ms.",
        "task",
    ),
    Telling(
        "As lead of the payments squad I moved 12 services to one deploy pipeline, which cut "
        "release time from 2 days to 3 hours.",
        {
            "s": "As lead of the payments squad",
            "a": "I moved 12 services to one deploy pipeline",
            "r": "cut release time from 2 days to 3 hours.",
        },
        "As lead of the payments squad, I moved 12 services to one deploy pipeline. That cut "
        "release time from 2 days to 3 hours.",
        "task",
    ),
    Telling(
        "In my last role I ran discovery with 20 customers and raised trial conversion from 4% "
        "to 7%.",
        {
            "s": "In my last role",
            "a": "I ran discovery with 20 customers",
            "r": "raised trial conversion from 4% to 7%.",
        },
        "In my last role, I ran discovery with 20 customers. That raised trial conversion from "
        "4% to 7%.",
        "task",
    ),
    Telling(
        "When the billing API kept timing out, I added read replicas and p95 dropped from 2.4 s "
        "to 300 ms.",
        {
            "s": "When the billing API kept timing out",
            "a": "I added read replicas",
            "r": "p95 dropped from 2.4 s to 300 ms.",
        },
        "When the billing API kept timing out, I added read replicas. The result: p95 dropped "
        "from 2.4 s to 300 ms.",
        "task",
    ),
    Telling(
        "When I joined Kestrel Bank I found that 60% of alerts were noise. I deleted them.",
        {
            "s": "When I joined Kestrel Bank",
            "a": "I found that 60% of alerts were noise. I deleted them.",
        },
        "When I joined Kestrel Bank, I found that 60% of alerts were noise. I deleted them.",
        "task",
    ),
    Telling(
        "On a two-person team, rewrote the mobile sync layer; crash-free sessions rose from "
        "97.1% to 99.6%.",
        {
            "s": "On a two-person team",
            "a": "rewrote the mobile sync layer",
            "r": "crash-free sessions rose from 97.1% to 99.6%.",
        },
        "On a two-person team, I rewrote the mobile sync layer. The result: crash-free sessions "
        "rose from 97.1% to 99.6%.",
        "task",
    ),
    Telling(
        "Two years ago we moved the shop off Oracle and saved €310k in licences.",
        {
            "s": "Two years ago",
            "a": "we moved the shop off Oracle",
            "r": "saved €310k in licences.",
        },
        "Two years ago, we moved the shop off Oracle. That saved €310k in licences.",
        "own part",
    ),
    # Several sentences.
    Telling(
        "The nightly job took 6 hours. I rewrote it in Go and it now takes 40 minutes.",
        {
            "s": "The nightly job took 6 hours.",
            "a": "I rewrote it in Go",
            "r": "it now takes 40 minutes.",
        },
        "The nightly job took 6 hours. I rewrote it in Go. It now takes 40 minutes.",
        "task",
    ),
    Telling(
        "Our deploys took 3 hours. As release lead I moved us to trunk-based development. "
        "Deploys now take 20 minutes.",
        {
            "s": "Our deploys took 3 hours. As release lead",
            "a": "I moved us to trunk-based development.",
            "r": "Deploys now take 20 minutes.",
        },
        "Our deploys took 3 hours. As release lead, I moved us to trunk-based development. "
        "Deploys now take 20 minutes.",
        "task",
    ),
    Telling(
        "I was asked to bring the cloud bill under control. I tagged every resource and shut "
        "down what nobody owned. The bill fell from $40k to $26k a month.",
        {
            "t": "I was asked to bring the cloud bill under control.",
            "a": "I tagged every resource and shut down what nobody owned.",
            "r": "The bill fell from $40k to $26k a month.",
        },
        "I was asked to bring the cloud bill under control. I tagged every resource and shut "
        "down what nobody owned. The bill fell from $40k to $26k a month.",
    ),
    Telling(
        "Our release day was chaos, so I wrote a checklist and a rollback script.",
        {
            "s": "Our release day was chaos",
            "a": "I wrote a checklist and a rollback script.",
        },
        "Our release day was chaos. I wrote a checklist and a rollback script.",
        "result",
    ),
    Telling(
        "We had to cut costs, so I moved us to spot instances, saving $40k a month.",
        {
            "t": "We had to cut costs",
            "a": "I moved us to spot instances",
            "r": "saving $40k a month.",
        },
        "We had to cut costs. I moved us to spot instances, saving $40k a month.",
    ),
    Telling(
        "To stop the weekly outages I rewrote the scheduler, and we have had none for 8 months.",
        {
            "t": "To stop the weekly outages",
            "a": "I rewrote the scheduler",
            "r": "we have had none for 8 months.",
        },
        "To stop the weekly outages, I rewrote the scheduler. We have had none for 8 months.",
    ),
    Telling(
        "I led the data platform team at Brightmart. We moved 300 dashboards to dbt. Query costs "
        "fell by 45%.",
        {
            "a": "I led the data platform team at Brightmart. We moved 300 dashboards to dbt.",
            "r": "Query costs fell by 45%.",
        },
        "I led the data platform team at Brightmart. We moved 300 dashboards to dbt. Query costs "
        "fell by 45%.",
    ),
    Telling(
        "Coached 8 support agents. First-reply time went from 9 hours to 2.",
        {"a": "Coached 8 support agents.", "r": "First-reply time went from 9 hours to 2."},
        "I coached 8 support agents. First-reply time went from 9 hours to 2.",
    ),
    Telling(
        "I automated the finance report; it used to take 6 hours and now takes 10 minutes.",
        {
            "a": "I automated the finance report",
            "r": "it used to take 6 hours and now takes 10 minutes.",
        },
        "I automated the finance report. It used to take 6 hours and now takes 10 minutes.",
    ),
    Telling(
        "- Cut image size by 70%\n- Moved builds to a shared cache\n- Ran a guild of 30 people",
        {
            "r": "Cut image size by 70%.",
            "a": "Moved builds to a shared cache. Ran a guild of 30 people",
        },
        "I moved builds to a shared cache. I ran a guild of 30 people. I cut image size by 70%.",
    ),
    Telling(
        "mentored 4 juniors\nreduced support tickets by 20%",
        {"a": "mentored 4 juniors.", "r": "reduced support tickets by 20%"},
        "I mentored 4 juniors. I reduced support tickets by 20%.",
    ),
    # As in the highlights of a résumé.
    Telling(
        "Led a team of 5 to migrate the billing system to AWS",
        {"a": "Led a team of 5 to migrate the billing system to AWS"},
        "I led a team of 5 to migrate the billing system to AWS.",
        "result",
    ),
    Telling(
        "Led a team of 5 to migrate 40 services to Kubernetes, cutting deploys to 10 minutes",
        {
            "a": "Led a team of 5 to migrate 40 services to Kubernetes",
            "r": "cutting deploys to 10 minutes",
        },
        "I led a team of 5 to migrate 40 services to Kubernetes, cutting deploys to 10 minutes.",
    ),
    Telling(
        "Reduced costs by $1.2M a year",
        {"r": "Reduced costs by $1.2M a year"},
        "I reduced costs by $1.2M a year.",
        "action",
    ),
    Telling(
        "Saved owners roughly 5 hours per week by automating reporting",
        {"r": "Saved owners roughly 5 hours per week", "a": "automating reporting"},
        "I saved owners roughly 5 hours per week by automating reporting.",
    ),
    Telling(
        "Reduced rebuild time from days to hours by redesigning the partition assignment",
        {
            "r": "Reduced rebuild time from days to hours",
            "a": "redesigning the partition assignment",
        },
        "I reduced rebuild time from days to hours by redesigning the partition assignment.",
        "figure",
    ),
    Telling(
        "Built the ingest pipeline that reduced storage cost per event by 25%",
        {
            "a": "Built the ingest pipeline",
            "r": "reduced storage cost per event by 25%",
        },
        "I built the ingest pipeline. That reduced storage cost per event by 25%.",
    ),
    Telling(
        "Designed a churn model that flagged 60% of leavers a month ahead",
        {"a": "Designed a churn model", "r": "flagged 60% of leavers a month ahead"},
        "I designed a churn model. That flagged 60% of leavers a month ahead.",
    ),
    Telling(
        "Built a margin dashboard for 3 shops, surfacing a 12% gap by time of day",
        {
            "a": "Built a margin dashboard for 3 shops",
            "r": "surfacing a 12% gap by time of day",
        },
        "I built a margin dashboard for 3 shops, surfacing a 12% gap by time of day.",
    ),
    Telling(
        "Mentored four engineers, two of whom were promoted to senior",
        {"a": "Mentored four engineers", "r": "two of whom were promoted to senior"},
        "I mentored four engineers, two of whom were promoted to senior.",
        "figure",
    ),
    Telling(
        "Redesigned the sign-up form to raise completion from 61% to 78%",
        {"a": "Redesigned the sign-up form to raise completion from 61% to 78%"},
        "I redesigned the sign-up form to raise completion from 61% to 78%.",
    ),
    Telling(
        "Grew monthly orders 28% over two years while keeping the team at 6 people",
        {"r": "Grew monthly orders 28% over two years while keeping the team at 6 people"},
        "I grew monthly orders 28% over two years while keeping the team at 6 people.",
        "action",
    ),
    Telling(
        "Migrated CI from Jenkins to GitHub Actions: builds went from 25 min to 6 min.",
        {
            "a": "Migrated CI from Jenkins to GitHub Actions",
            "r": "builds went from 25 min to 6 min.",
        },
        "I migrated CI from Jenkins to GitHub Actions. The result: builds went from 25 min to "
        "6 min.",
    ),
    Telling(
        "Rebuilt the search page – conversion up 8%",
        {"a": "Rebuilt the search page", "r": "conversion up 8%"},
        "I rebuilt the search page. The result: conversion up 8%.",
    ),
    Telling(
        "Successfully renegotiated the CDN contract, saving £85k a year",
        {"a": "Successfully renegotiated the CDN contract", "r": "saving £85k a year"},
        "I successfully renegotiated the CDN contract, saving £85k a year.",
    ),
    Telling(
        "Hired, trained and retained 35 cooks across three shops",
        {"a": "Hired, trained and retained 35 cooks across three shops"},
        "I hired, trained and retained 35 cooks across three shops.",
    ),
    Telling(
        "Promoted to senior after 9 months",
        {"r": "Promoted to senior after 9 months"},
        "I was promoted to senior after 9 months.",
        "action",
    ),
    Telling(
        "Responsible for the billing service: 2M invoices a month",
        {"a": "Responsible for the billing service: 2M invoices a month"},
        "I was responsible for the billing service: 2M invoices a month.",
    ),
    Telling(
        "Wrote the onboarding guide used by 60 new hires",
        {"a": "Wrote the onboarding guide used by 60 new hires"},
        "I wrote the onboarding guide used by 60 new hires.",
    ),
    Telling(
        "Increased webinar sales 20% through partner events",
        {"a": "Increased webinar sales 20% through partner events"},
        "I increased webinar sales 20% through partner events.",
    ),
    Telling(
        "Won the internal hackathon with a support bot",
        {"r": "Won the internal hackathon with a support bot"},
        "I won the internal hackathon with a support bot.",
        "action",
    ),
    Telling(
        "Led a six-engineer group to ship cluster linking across three cloud regions",
        {"a": "Led a six-engineer group to ship cluster linking across three cloud regions"},
        "I led a six-engineer group to ship cluster linking across three cloud regions.",
        "result",
    ),
    # In other words and orders.
    Telling(
        "We cut our cloud bill by 30% by moving batch jobs to spot instances.",
        {
            "r": "We cut our cloud bill by 30%",
            "a": "moving batch jobs to spot instances.",
        },
        "We cut our cloud bill by 30% by moving batch jobs to spot instances.",
        "own part",
    ),
    Telling(
        "By batching the writes, I brought import time down from 50 minutes to 4.",
        {
            "a": "batching the writes",
            "r": "I brought import time down from 50 minutes to 4.",
        },
        "I brought import time down from 50 minutes to 4 by batching the writes.",
    ),
    Telling(
        "Latency dropped 35% after I moved session storage to Redis.",
        {"r": "Latency dropped 35%", "a": "I moved session storage to Redis."},
        "I moved session storage to Redis. Latency dropped 35%.",
    ),
    Telling(
        "Page loads went from 4 s to 1.2 s.",
        {"r": "Page loads went from 4 s to 1.2 s."},
        "Page loads went from 4 s to 1.2 s.",
        "action",
    ),
    Telling(
        "I've brought the flaky-test rate from 12% to under 1%.",
        {"r": "I've brought the flaky-test rate from 12% to under 1%."},
        "I've brought the flaky-test rate from 12% to under 1%.",
        "action",
    ),
    Telling(
        "I shortened the close from 10 days to 4 by cleaning the ledger exports, and trained 3 "
        "colleagues to run it.",
        {
            "r": "I shortened the close from 10 days to 4",
            "a": "cleaning the ledger exports, and trained 3 colleagues to run it.",
        },
        "I shortened the close from 10 days to 4 by cleaning the ledger exports, and trained 3 "
        "colleagues to run it.",
    ),
    Telling(
        "i rewrote the parser in rust and made it 9x faster",
        {"a": "i rewrote the parser in rust and made it 9x faster"},
        "I rewrote the parser in rust and made it 9x faster.",
    ),
    Telling(
        "I taught myself Rust by porting our log parser.",
        {"a": "I taught myself Rust by porting our log parser."},
        "I taught myself Rust by porting our log parser.",
        "result",
    ),
    Telling(
        "I improved the onboarding docs.",
        {"a": "I improved the onboarding docs."},
        "I improved the onboarding docs.",
        "result",
    ),
    Telling(
        "I own the feature-flag service that 40 teams use.",
        {"a": "I own the feature-flag service that 40 teams use."},
        "I own the feature-flag service that 40 teams use.",
    ),
    Telling(
        "Using Kafka Streams, I cut event lag from 40 s to 2 s.",
        {"a": "Using Kafka Streams", "r": "I cut event lag from 40 s to 2 s."},
        "I cut event lag from 40 s to 2 s by using Kafka Streams.",
    ),
    Telling(
        "p95 latency: 900 ms -> 120 ms after I added an index",
        {"r": "p95 latency: 900 ms -> 120 ms", "a": "I added an index"},
        "I added an index. p95 latency: 900 ms -> 120 ms.",
    ),
    Telling(
        "Our team cut cloud spend by 22% by right-sizing instances",
        {"r": "Our team cut cloud spend by 22%", "a": "right-sizing instances"},
        "Our team cut cloud spend by 22% by right-sizing instances.",
        "own part",
    ),
    Telling(
        "I hired 12 engineers in 9 months, 5 of whom now lead teams.",
        {"a": "I hired 12 engineers in 9 months", "r": "5 of whom now lead teams."},
        "I hired 12 engineers in 9 months, 5 of whom now lead teams.",
    ),
    Telling(
        "Optimised the search queries reducing response time by 65%",
        {"a": "Optimised the search queries", "r": "reducing response time by 65%"},
        "I optimised the search queries, reducing response time by 65%.",
    ),
    Telling(
        "We had an outage every week. My job was to find out why. I replaced the pool, and we've "
        "had zero outages since March.",
        {
            "s": "We had an outage every week.",
            "t": "My job was to find out why.",
            "a": "I replaced the pool",
            "r": "we've had zero outages since March.",
        },
        "We had an outage every week. My job was to find out why. I replaced the pool. We've had "
        "zero outages since March.",
        "figure",
    ),
    Telling(
        "As a junior clerk, I automated the month-end close. It took three days; it now takes one.",
        {
            "s": "As a junior clerk",
            "a": "I automated the month-end close.",
            "r": "It took three days; it now takes one.",
        },
        "As a junior clerk, I automated the month-end close. It took three days; it now takes one.",
        "figure",
    ),
    Telling(
        "Introduced feature flags. Rollbacks went from 6 a month to 1.",
        {"a": "Introduced feature flags.", "r": "Rollbacks went from 6 a month to 1."},
        "I introduced feature flags. Rollbacks went from 6 a month to 1.",
    ),
    Telling(
        "My team shipped the rewrite early and error rates fell by 80%. My part was the retries.",
        {
            "a": "My team shipped the rewrite early",
            "r": "error rates fell by 80%.",
            "o": "My part was the retries.",
        },
        "My team shipped the rewrite early. My part was the retries. The result: error rates fell "
        "by 80%.",
    ),
    Telling(
        "Manage a team of 8 and a budget of €2M",
        {"a": "Manage a team of 8 and a budget of €2M"},
        "I manage a team of 8 and a budget of €2M.",
    ),
    Telling(
        "Awarded the safety prize for rebuilding the pager rota",
        {"r": "Awarded the safety prize for rebuilding the pager rota"},
        "I was awarded the safety prize for rebuilding the pager rota.",
        "action",
    ),
    # Nothing to make a story of yet.
    Telling("It was fun.", {"s": "It was fun."}, asked="action"),
    Telling(
        "Built with Next.js and PostgreSQL on Vercel",
        {"s": "Built with Next.js and PostgreSQL on Vercel"},
        asked="action",
    ),
    Telling(
        "Team lead on the mobile app at Fernhill",
        {"s": "Team lead on the mobile app at Fernhill"},
        asked="action",
    ),
]


def read(text: str) -> Evidence:
    return read_evidence(text, builtin_vocabulary()).model_copy(update={"id": 1})


def parts(told: Evidence) -> dict[str, str]:
    named = {
        "s": told.situation,
        "t": told.task,
        "a": told.action,
        "r": told.result,
        "o": told.own_part,
    }
    return {letter: words for letter, words in named.items() if words}


each = pytest.mark.parametrize("telling", TELLINGS, ids=[it.text[:40] for it in TELLINGS])


@each
def test_what_is_told_freely_falls_into_its_parts(telling: Telling) -> None:
    assert parts(read(telling.text)) == telling.parts


@each
def test_a_story_reads_as_it_would_be_said(telling: Telling) -> None:
    points = draft_points(ROLE, [read(telling.text)], (), builtin_vocabulary()).points
    stories = [it for it in points if it.kind == "story"]
    said = [" ".join(it.text for it in story.sentences) for story in stories]
    assert said == ([telling.story] if telling.story else [])


@each
def test_the_one_most_useful_missing_part_is_asked_for(telling: Telling) -> None:
    missing = missing_parts(read(telling.text))
    assert missing[0].split(":")[0] == telling.asked
    message = draft_points(ROLE, [read(telling.text)], (), builtin_vocabulary()).message
    assert message.count("?") == 1
    assert missing[0] in message


@each
def test_every_figure_and_word_said_is_the_tellers(telling: Telling) -> None:
    points = draft_points(ROLE, [read(telling.text)], (), builtin_vocabulary()).points
    added = {"i", "that", "was", "the", "result", "by"}
    said = " ".join(it.text for point in points if point.kind == "story" for it in point.sentences)
    told = {word.strip(".,:;").casefold() for word in telling.text.split()}
    assert not unsupported_figures(said, [telling.text])
    assert {word.strip(".,:;").casefold() for word in said.split()} <= told | added
