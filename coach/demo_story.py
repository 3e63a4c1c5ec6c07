"""The invented person of the demo: what she brought, and what three weeks came to."""

from coach.views import CheckInAnswers

TARGET = "Data Engineer"
HOURS_PER_WEEK = 8
WEEKS_AHEAD = 48
"""How far away her deadline is on the day the demo is opened."""

RESUME_NAME = "ines-moreau.md"

RESUME = """\
# Ines Moreau

Backend engineer at Tern Freight, seven years of Python services

## Skills

- Python 4/5
- SQL: advanced
- PostgreSQL 3/5
- Git 4/5
- Docker 3/5
- CI/CD 3/5
- basic cloud computing
- ETL 3/5
- Data modelling 2/5
- Data warehousing 1/5
- Kafka 1/5
- learning Spark
- never used Airflow
- no dbt experience
- Data quality

## Experience

### Backend engineer, Tern Freight, 2021 to now

Runs the services that price freight and track it.

### Software engineer, Calder Maps, 2018 to 2021

Built the routing interface and its tests.

## Education

BSc Mathematics, University of Aldermoor, 2017
"""
"""What she imported on the first day."""

QUESTIONS = (
    ("Where are my gaps?", "Why is Airflow so high?"),
    ("What should I learn first, and why?",),
    ("What do you remember of Airflow, and from where?",),
)
"""What she asked the coach on each of the days."""

EVIDENCE = (
    """\
Situation: At Tern Freight the nightly pricing run did not finish before the trucks left.
Task: I was asked to bring it under an hour without new machines.
Action: I moved the matching from row by row Python to set-based SQL and added tests for each rule.
Result: The run went from 140 minutes to 38 minutes, and late quotes fell by 60%.
Own part: I designed and wrote the change; a colleague reviewed it.""",
    """\
Situation: Three teams at Tern Freight released their services by hand.
Task: I wanted one way to release that everybody could follow.
Action: I put the services into Docker images and wrote the CI/CD pipeline for them.
Result: A release went from 90 minutes to 12 minutes.""",
)
"""What she told of her work, in the second and in the third week."""

FIRST_WEEK = CheckInAnswers(
    wins="I finally wrote down where I stand.",
    blockers="Evenings are short.",
    next=(
        "Study on Tuesday and Thursday evening",
        "Run Airflow on my laptop",
        "Ask Piet how the warehouse team models its tables",
    ),
)

SECOND_WEEK = CheckInAnswers(
    commitments={
        "Study on Tuesday and Thursday evening": "kept",
        "Run Airflow on my laptop": "kept",
        "Ask Piet how the warehouse team models its tables": "not kept",
    },
    hours={"Airflow": 7},
    wins="Airflow starts the pricing import every night.",
    blockers="Setting it up took a whole evening.",
    next=(
        "Move the second import to Airflow",
        "Ask Piet how the warehouse team models its tables",
    ),
)

THIRD_WEEK = CheckInAnswers(
    commitments={
        "Move the second import to Airflow": "partly",
        "Ask Piet how the warehouse team models its tables": "kept",
    },
    hours={"Airflow": 5.5},
    wins="Piet drew the warehouse for me on one page, checks and all.",
    blockers="None.",
    levels={"Data quality": 2},
    next=(
        "Finish moving the second import to Airflow",
        "Eight hours on the plan, two of them on Saturday",
    ),
)
