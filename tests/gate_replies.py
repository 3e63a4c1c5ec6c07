"""Replies as a model may write them, each clean or with one thing planted that nothing bears out.

Every person and company in them is invented. What a reply may rest on stands in ``CONTEXTS``: the
user's own words, their evidence and facts, and the tools' results as JSON data.
"""

from typing import Any, Final, NamedTuple

from tools.gate import Grounds

TODAY: Final = "Today is 2026-11-26."


class Context(NamedTuple):
    """What a conversation holds: the user's words and facts, and tools' results."""

    own: tuple[str, ...]
    results: tuple[dict[str, Any], ...]

    def grounds(self) -> Grounds:
        """Return what a reply in it may state."""
        found = Grounds()
        found.add_text(TODAY)
        for text in self.own:
            found.add_own(text)
        for result in self.results:
            found.add_data(result)
        return found


def _row(
    skill: str, required: int, current: int | None, status: str, **more: object
) -> dict[str, Any]:
    return {"skill": skill, "required": required, "current": current, "status": status, **more}


_GAPS = {
    "role": "Senior Data Engineer",
    "as_of": "2026-11-26",
    "readiness": {"low": 41.2, "high": 63.8},
    "assessed": 0.55,
    "skills": [
        _row("Python", 4, 4, "met", hours=0.0, weight=3.0),
        _row("SQL", 4, 3, "gap", hours=45.0, weight=3.0, priority="P1"),
        _row(
            "Airflow",
            3,
            1,
            "gap",
            hours=38.0,
            weight=3.0,
            priority="P0",
            frequency={"share": 0.75, "count": 3, "n": 4},
        ),
        _row("dbt", 2, 0, "missing", hours=24.0, weight=1.5, priority="P2"),
        _row("Kafka", 3, None, "unassessed", hours=None, weight=3.0, priority="P0"),
        _row("Terraform", 2, None, "unassessed", hours=None, weight=1.0, priority="P3"),
    ],
}
_PLAN = {
    "roadmap": {
        "role": "Senior Data Engineer",
        "start": "2026-11-26",
        "hours_per_week": 6.0,
        "deadline": "2027-04-30",
        "total_hours": 107.0,
        "provisional_hours": 0.0,
        "finish": "2027-04-01",
        "weeks": [
            {
                "start": "2026-11-26",
                "hours": 6.0,
                "items": [{"skill": "Airflow", "from": 1, "to": 2, "hours": 6.0}],
            },
            {
                "start": "2026-12-03",
                "hours": 6.0,
                "items": [{"skill": "Airflow", "from": 1, "to": 2, "hours": 6.0}],
            },
        ],
        "milestones": [
            {"day": 30, "on": "2026-12-26", "readiness": {"low": 44.9, "high": 67.5}},
            {"day": 90, "on": "2027-02-24", "readiness": {"low": 53.1, "high": 75.7}},
        ],
        "week_count": 18,
    }
}
_EVIDENCE = {
    "evidence": [
        {
            "id": "E1",
            "result": "runtime fell from 95 min to 38 min",
            "skills": ["Airflow"],
            "metrics": [{"value": 38, "before": 95, "unit": "min"}],
            "on": "2025-06-30",
        },
        {"id": "E2", "action": "I mentored 2 junior analysts", "skills": ["Mentoring"]},
    ]
}
_MARKET = {
    "postings": 12,
    "skills": [
        {"skill": "SQL", "count": 11, "n": 12, "share": 0.9167, "low": 0.646, "high": 0.985},
        {"skill": "Kafka", "count": 5, "n": 12, "share": 0.4167, "low": 0.193, "high": 0.68},
        {"skill": "Airflow", "count": 8, "n": 12, "share": 0.6667, "low": 0.391, "high": 0.862},
    ],
    "pay": {"low": 62000, "high": 78000, "currency": "EUR", "period": "year", "n": 7},
}
_CHECKIN = {
    "week": "2026-11-16",
    "hours": 5.5,
    "promised_hours": 6.0,
    "commitments": [
        {"text": "Finish the Airflow tutorial", "status": "kept"},
        {"text": "Read two chapters on partitioning", "status": "kept"},
        {"text": "Write the first DAG", "status": "open"},
    ],
    "pace": {"ratio": 1.1, "told_hours": 22.0, "estimated_hours": 20.0},
}
_SAID_LEVELS = (
    "I'm at Python 4/5, SQL 3/5 and Airflow 1/5. I've never used dbt.",
    "I have about 6 hours a week.",
)
_SAID_WORK = (
    (
        "At Tidewater Freight I contributed to the migration of 14 nightly jobs to Airflow; the "
        "runtime fell from 95 min to 38 min."
    ),
    "I mentored 2 junior analysts.",
    "Data analyst at Tidewater Freight since March 2021",
    "Bachelor in statistics, 2018",
    "I use Python and SQL every day.",
)
CONTEXTS: Final = {
    "gaps": Context(_SAID_LEVELS, (_GAPS,)),
    "plan": Context(_SAID_LEVELS, (_GAPS, _PLAN)),
    "work": Context(_SAID_WORK, (_EVIDENCE,)),
    "market": Context(("Which skills come up most?",), (_MARKET,)),
    "week": Context((*_SAID_LEVELS, "I did 5 and a half hours, 5.5 h."), (_CHECKIN, _PLAN)),
}

CLEAN: Final[dict[str, tuple[str, ...]]] = {
    "gaps": (
        "Your readiness for the role is 41.2 % to 63.8 %, with 55 % of the weight assessed.",
        "Airflow comes first: you are at 1/5 and the role asks for 3/5, about 38 hours.",
        "Two skills are unassessed, Kafka and Terraform. What is your level in Kafka, 0 to 5?",
        "You have two gaps, SQL and Airflow, and one missing skill, dbt.",
        "SQL needs one level more: 3/5 to 4/5, an estimated 45 h.",
        "Together the three cost 107 hours: 45 for SQL, 38 for Airflow and 24 for dbt.",
        "Python is met at 4/5, so nothing is left to do there.",
        "Airflow stands in 3 of 4 of your postings, which is why it weighs 3.",
        "About 41 % is certain today; the rest of the range hangs on Kafka and Terraform.",
        "At 6 hours a week, 107 h are about 18 weeks.",
        "dbt is the smallest piece: 24 h, four weeks at 6 h a week.",
        "You said “I'm at Python 4/5, SQL 3/5 and Airflow 1/5”, so those three are assessed.",
        "The range is 22.6 points wide: 63.8 minus 41.2.",
        "Six skills are asked for; four of them are assessed.",
        "Kafka is unassessed, which is neither met nor missing. How well do you know it?",
        "Hours are estimates. Airflow: 38 h for two levels, from 1/5 to 3/5.",
        "| Skill | You | Asked | Hours |\n| SQL | 3/5 | 4/5 | 45 |\n| Airflow | 1/5 | 3/5 | 38 |",
        "1. Airflow, 38 h\n2. SQL, 45 h\n3. dbt, 24 h\n\nShall I make a plan of it?",
        "The two largest are SQL and Airflow, 83 h between them.",
        "As of 26 November 2026 your readiness starts at 41.2 %.",
    ),
    "plan": (
        "The plan takes 107 h at 6 h a week and is done on 1 April 2027.",
        "It ends 29 days before your deadline of 30 April 2027.",
        "After 30 days, on 26 December 2026, readiness would be 44.9 % to 67.5 %.",
        "By late February 2027 you would be at 53.1 % to 75.7 %.",
        "The first two weeks are Airflow, from 1/5 to 2/5, 12 h in all.",
        "From 26 November to 1 April are 126 days, 18 weeks.",
        "The 90-day milestone falls on 24 February.",
        "This week: 6 h of Airflow.",
        "With your 6 hours a week the 107 h fit before the deadline.",
        "Nothing in it is provisional; all 107 h are for levels that you stated.",
        "Your readiness would rise from 41.2 % to 53.1 % by the second milestone, 11.9 points.",
        "In the week of 3 December you go on with Airflow for another 6 h.",
        "The deadline is at the end of April 2027, the plan ends on the first.",
        "Hours are estimates: 107 h in total.",
        "I would start with Airflow, since it weighs most and takes 38 hours.",
        "The plan starts on 2026-11-26. Say “8 hours a week” for example, and I plan anew.",
        "It has 18 weeks. Do you want to see all of them?",
        "Two milestones are set: 26 December 2026 and 24 February 2027.",
        "SQL comes after Airflow: 45 h, from 3/5 to 4/5.",
        "If you change the 6 h a week, the date moves with it.",
    ),
    "work": (
        (
            "You contributed to moving 14 nightly jobs to Airflow, and the runtime fell from 95 "
            "min to 38 min (E1)."
        ),
        "That is 57 minutes less, a cut of 60 %.",
        "You mentored two junior analysts (E2).",
        "You have been at Tidewater Freight since March 2021.",
        "Your degree is a Bachelor in statistics from 2018.",
        "You use Python and SQL every day, which answers their first question.",
        "Say it so: “I contributed to the migration of 14 nightly jobs to Airflow.”",
        "The runtime fell to 38 of 95 minutes, 40 % of what it was.",
        "Did you lead the migration, or did you take part in it?",
        "If you led a part of it yourself, tell me which.",
        "You have not named anything with Kafka yet. Is there something?",
        "Two pieces are kept, E1 and E2.",
        "What did the 14 jobs do before the migration?",
        "Your work at Tidewater Freight shows Airflow and mentoring.",
        "They may ask whether you have managed people. You mentored 2 analysts; say that.",
        "Your experience with SQL is daily use. An example with a figure would help.",
        "A senior role would want someone who has led such a migration.",
        "You joined Tidewater Freight in 2021.",
        "E1 has a figure, E2 has none. What came of the mentoring?",
        "The 57 minutes are the strongest point. Open with them.",
    ),
    "market": (
        "SQL stands in 11 of 12 postings; with so few the share may be anywhere from 65 % to 98 %.",
        "Kafka is asked for in 5 of 12.",
        "Airflow comes up in 8 of the 12 postings that you imported.",
        "Seven of them state pay: €62,000 to €78,000 a year.",
        "The middle between the two ends is €70,000.",
        "SQL leads with 11, then Airflow with 8, then Kafka with 5.",
        "Six more postings ask for SQL than for Kafka: 11 against 5.",
        "12 postings are no market; import more to narrow the interval.",
        "The three that come up most are SQL, Airflow and Kafka.",
        "Airflow: 8 of 12; 39 % to 86 % is what the interval says.",
        "Pay is stated in EUR per year, by 7 of 12 postings.",
        "Four do not ask for Airflow: 12 minus 8.",
        "Which of these do you know? I have no level for Kafka.",
        "One posting of the 12 does not name SQL.",
        "€62k to €78k a year, as the postings say.",
        "Kafka's share is between 19 % and 68 %, so it is not sure to be common.",
        "I have no figure for other countries.",
        "The range of the pay is €16,000 wide.",
        "Only seven of twelve state what they pay.",
        "SQL is nearly everywhere: 11 of 12.",
    ),
    "week": (
        "You did 5.5 h of the 6 h that you planned.",
        "Two of your three promises are kept; “Write the first DAG” is open.",
        "That is half an hour less than planned.",
        "Your pace is 1.1 times the estimate: 22 h told for 20 h estimated.",
        "The Airflow tutorial is finished, and the two chapters are read.",
        "One promise is left: the first DAG. Do you take it into next week?",
        "In the week of 16 November you logged 5.5 hours.",
        "At this pace the 107 h stay what they are, times 1.1.",
        "Kept: 2 of 3.",
        "What got in the way of the first DAG?",
        "The plan still ends on 1 April 2027.",
        "You have 6 hours again this week; the next step is Airflow.",
        "22 hours where 20 were estimated: 2 hours more.",
        "5.5 of 6 h is 92 % of what you planned.",
        "The deadline of 30 April is not in danger.",
        "You told me “5 and a half hours”, and I noted 5.5 h.",
        "Your next milestone is on 26 December.",
        "Next week: finish the DAG, then go on with Airflow, 6 h in all.",
        "Is 6 hours a week still right for you?",
        "Three commitments were open, one still is.",
    ),
}

FAULTY: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "gaps": (
        ("Your readiness for Senior Data Engineer is 48 % to 63.8 %.", "48 %"),
        ("Airflow comes first: you are at 2/5 and the role asks for 3/5.", "2/5"),
        ("Three skills are unassessed. Shall we go through them?", "Three"),
        ("Five gaps stand between you and the role.", "Five"),
        ("SQL needs one level more, an estimated 60 h.", "60 h"),
        (
            "Together the three cost 120 hours: 45 for SQL, 38 for Airflow and 24 for dbt.",
            "120 hours",
        ),
        ("Python is met at 5/5, so nothing is left to do there.", "5/5"),
        ("Airflow stands in 9 of 10 postings.", "9"),
        ("Most people close this within 3 months.", "3 months"),
        ("Senior data engineers earn about €85,000.", "€85,000"),
        ("You could be ready by March 2027.", "March 2027"),
        ("With your 8 years of experience this is in reach.", "8 years"),
        ("Only 15 % of candidates know Airflow well.", "15 %"),
        ("dbt is quick: 10 hours and you are there.", "10 hours"),
        ("Dozens of teams have moved to dbt.", "Dozens"),
        ("Your strong Kafka experience will help: you have used Kafka in production.", "Kafka"),
        ("Airflow takes 45 h.", "45 h"),
        ("Your assessed share is 70 %.", "70 %"),
        ("You need twelve more skills for this role.", "twelve"),
        ("Terraform is at 2/5 for you today, and dbt at 3/5.", "3/5"),
    ),
    "plan": (
        ("The plan takes 107 h and is done on 15 April 2027.", "15 April 2027"),
        ("The plan takes 140 h at 6 h a week.", "140 h"),
        ("At 6 h a week, 107 h are about 12 weeks.", "12 weeks"),
        ("After 30 days readiness would be 52 % to 67.5 %.", "52 %"),
        ("By June 2027 you would be done.", "June 2027"),
        ("The first two weeks are Airflow, 20 h in all.", "20 h"),
        ("The 60-day milestone falls in January.", "60-day"),
        ("This week: 10 h of Airflow.", "10 h"),
        ("It ends 45 days before your deadline.", "45 days"),
        ("The deadline is 31 May 2027.", "31 May 2027"),
        ("You have three milestones ahead.", "three"),
        ("You would reach 90 % by the end.", "90 %"),
        ("The plan has 24 weeks.", "24 weeks"),
        ("With two hours more a week you would finish in February 2028.", "February 2028"),
        ("SQL comes after Airflow: 30 h.", "30 h"),
        ("Expect a raise of 20 % once it is done.", "20 %"),
        ("The plan starts on 1 December 2026.", "1 December 2026"),
        ("Your 6 h a week are above the average of 4 h.", "4 h"),
        ("A certificate costs about $300.", "$300"),
        ("Half of the plan is done by 10 January 2027.", "10 January 2027"),
    ),
    "work": (
        ("You led the migration of 14 nightly jobs to Airflow.", "led"),
        ("You contributed to moving 40 nightly jobs to Airflow.", "40"),
        ("The runtime fell from 95 min to 28 min.", "28 min"),
        ("That is a cut of 75 %.", "75 %"),
        ("You mentored five junior analysts.", "five"),
        ("You managed two junior analysts.", "managed"),
        ("You have been at Northgate Rail since March 2021.", "Northgate Rail"),
        ("You have been at Tidewater Freight since 2019.", "2019"),
        ("Your degree is a Bachelor in statistics from 2016.", "2016"),
        ("You have used Kafka at Tidewater Freight for the nightly jobs.", "Kafka"),
        ("You saved the company €200,000 a year.", "€200,000"),
        ("You have 7 years of experience with Airflow.", "7 years"),
        ("Say it so: “I architected the migration of 14 nightly jobs to Airflow.”", "architected"),
        ("Your Kubernetes experience at Tidewater Freight is worth naming.", "Kubernetes"),
        ("The migration took 6 months.", "6 months"),
        ("You worked in a team of 8.", "8"),
        ("Thousands of users noticed the shorter runtime.", "Thousands"),
        ("You headed the analytics group and mentored 2 junior analysts.", "headed"),
        ("In 2023 you moved the jobs to Airflow.", "2023"),
        ("You are proficient in Terraform, which they ask for.", "Terraform"),
    ),
    "market": (
        ("SQL stands in 10 of 12 postings.", "10"),
        ("Kafka is asked for in 60 % of postings.", "60 %"),
        ("You imported 15 postings.", "15"),
        ("They pay €62,000 to €85,000 a year.", "€85,000"),
        ("The median pay is €72,500.", "€72,500"),
        ("Pay rose by 8 % this year.", "8 %"),
        ("Nine of them state pay.", "Nine"),
        ("Demand for Kafka has doubled since 2022.", "2022"),
        ("Airflow comes up in 5 of 12.", "5"),
        ("Hundreds of companies look for this.", "Hundreds"),
        ("Kafka's share is between 30 % and 68 %.", "30 %"),
        ("In the US the same role pays $140k.", "$140k"),
        ("There are about 4,000 openings in Berlin.", "4,000"),
        ("Seven more postings ask for SQL than for Kafka.", "Seven"),
        ("A third of the postings ask for a degree.", "A third"),
        ("It takes 45 days on average to fill such a role.", "45 days"),
        ("€55,000 is the least that is paid.", "€55,000"),
        ("SQL is asked for by 96 % of employers.", "96 %"),
        ("Half of the postings are remote.", "Half"),
        ("By 2030 this will be a must.", "2030"),
    ),
    "week": (
        ("You did 7 h of the 6 h that you planned.", "7 h"),
        ("All four promises are kept.", "four"),
        ("Your pace is 1.4 times the estimate.", "1.4 times"),
        ("That is two hours less than planned.", "two hours"),
        ("You have kept your promises for six weeks in a row.", "six weeks"),
        ("The plan now ends on 8 April 2027.", "8 April 2027"),
        ("5.5 of 6 h is 85 % of what you planned.", "85 %"),
        ("You logged 24 hours where 20 were estimated.", "24 hours"),
        ("Kept: 1 of 4.", "4"),
        ("In the week of 9 November you logged 5.5 hours.", "9 November"),
        ("You are 12 % ahead of plan.", "12 %"),
        ("Your readiness rose to 57 % this week.", "57 %"),
        ("The five chapters are read.", "five"),
        ("At this pace you finish 10 days early.", "10 days"),
        ("You have 9 hours this week.", "9 hours"),
        ("You finished 80 % of the tutorial.", "80 %"),
        ("Airflow is at 3/5 now.", "3/5"),
        ("Only 40 h are left.", "40 h"),
        ("Your next check-in is on 3 January 2027.", "3 January 2027"),
        ("You spent 90 minutes on the first DAG.", "90 minutes"),
    ),
}
