"""Replies in four trades, written apart from the gate: by somebody who had not read it.

Every person and company in them is invented. The results have the shapes that the tools give.
"""

from typing import Any, Final

from tests.gate_replies import Context


def _row(  # noqa: PLR0913, PLR0917 - each is a column
    skill: str,
    required: int,
    current: int | None,
    status: str,
    hours: float | None,
    weight: float,
    priority: str | None,
    why: str,
) -> dict[str, Any]:
    return {
        "skill": skill,
        "required": required,
        "current": current,
        "status": status,
        "mentioned": current is not None,
        "importance": "must" if weight == 3.0 else "should",
        "frequency": None,
        "weight": weight,
        "priority": priority,
        "hours": hours,
        "why": why,
        "source": "catalogue: Coach's own reading of the role",
        "alternatives": [],
        "unassessed_alternatives": [],
        "basis": None if current is None else "stated",
        "shown": 0,
        "evidence": [],
        "settle": "",
        "transfer": [],
    }


def _span(low: float, high: float) -> dict[str, float]:
    return {"low": low, "high": high}


def _item(skill: str, from_level: int, to_level: int, hours: float) -> dict[str, Any]:
    return {
        "skill": skill,
        "from": from_level,
        "to": to_level,
        "hours": hours,
        "provisional": False,
    }


def _week(start: str, *items: dict[str, Any]) -> dict[str, Any]:
    return {"start": start, "items": list(items), "hours": sum(it["hours"] for it in items)}


def _phase(name: str, start: str, finish: str, skills: list[str], hours: float) -> dict[str, Any]:
    return {"name": name, "start": start, "finish": finish, "skills": skills, "hours": hours}


def _milestone(day: int, date: str, low: float, high: float) -> dict[str, Any]:
    return {"day": day, "date": date, "readiness": _span(low, high)}


def _position(
    title: str, organisation: str, start: tuple[str, str], end: tuple[str, str] | None
) -> dict[str, Any]:
    return {
        "title": title,
        "organisation": organisation,
        "start": {"earliest": start[0], "latest": start[1]},
        "end": None if end is None else {"earliest": end[0], "latest": end[1]},
        "current": end is None,
        "volunteer": False,
        "value": f"{title}, {organisation}",
        "source": "message 1",
    }


# A nurse who wants to become a clinical informatician: her gaps, plan, positions and evidence.

_NURSE_SAID = (
    (
        "I'm a registered nurse on a cardiology ward at Harrow Vale Hospital and I want to become "
        "a clinical informatician."
    ),
    (
        "SQL 2/5, clinical workflows 5/5, data visualisation 1/5, change management 2/5. I have "
        "never used FHIR."
    ),
    "I can spare 5 hours a week, and I'd like to be there by 30 September 2027.",
    (
        "At Harrow Vale I was a super-user when we moved from paper charts to an electronic health "
        "record: I trained 24 colleagues on three wards and helped the project team to test the "
        "medication screens. Medication entry errors on our ward fell from 18 to 7 a month."
    ),
    (
        "Registered nurse, Harrow Vale Hospital, since September 2016. Before that staff nurse at "
        "St Brannoc's Hospital from August 2013 to August 2016."
    ),
)
_NURSE_GAPS = {
    "role": "Clinical Informatician",
    "as_of": "2026-11-26",
    "readiness": _span(47.9, 66.7),
    "assessed": 0.8125,
    "grounds": {
        "evidence": 0.0,
        "assessed": 0.0,
        "stated": 47.9,
        "imported": 0.0,
        "inferred": 0.0,
    },
    "skills": [
        _row(
            "HL7 FHIR",
            3,
            0,
            "missing",
            62.0,
            3.0,
            "P0",
            "You are at level 0 (stated: “I have never used FHIR”, 26 Nov 2026) and the role needs "
            "3: 3 levels short. Weight 3 = 3 (must) × 1, as no frequency is known, × 3 levels is "
            "an urgency of 9: P0; about 62 hours.",
        ),
        _row(
            "SQL",
            3,
            2,
            "gap",
            40.0,
            3.0,
            "P0",
            "You are at level 2 (stated: “SQL 2/5”, 26 Nov 2026) and the role needs 3: 1 level "
            "short. Weight 3 = 3 (must) × 1, as no frequency is known, × 1 level is an urgency of "
            "3: P0; about 40 hours.",
        ),
        _row(
            "Data visualisation",
            3,
            1,
            "gap",
            34.5,
            2.0,
            "P1",
            "You are at level 1 (stated: “data visualisation 1/5”, 26 Nov 2026) and the role needs "
            "3: 2 levels short. Weight 2 = 2 (should) × 1, as no frequency is known, × 2 levels is "
            "an urgency of 4: P1; about 34.5 hours.",
        ),
        _row(
            "Project management",
            3,
            None,
            "unassessed",
            None,
            2.0,
            "P1",
            "Unassessed: nothing you said or imported mentions it, and the role needs 3.",
        ),
        _row(
            "Clinical safety",
            3,
            None,
            "unassessed",
            None,
            1.0,
            "P2",
            "Unassessed: nothing you said or imported mentions it, and the role needs 3.",
        ),
        _row("Clinical workflows", 4, 5, "met", 0.0, 3.0, None, "You are at 5, the role needs 4."),
        _row("Change management", 2, 2, "met", 0.0, 2.0, None, "You are at 2, the role needs 2."),
    ],
    "blockers": ["HL7 FHIR is a must at level 3, and you are at 0: 3 levels short."],
    "red_flags": ["HL7 FHIR is a must, and you have none."],
    "unrecognised": [],
    "pace": None,
    "hours_done": 0.0,
}
_NURSE_PLAN = {
    "roadmap": {
        "role": "Clinical Informatician",
        "start": "2026-11-26",
        "hours_per_week": 5.0,
        "deadline": "2027-09-30",
        "weeks_off": [],
        "budget_changes": [],
        "at_once": None,
        "fixed_dates": [],
        "total_hours": 136.5,
        "provisional_hours": 0.0,
        "finish": "2027-06-09",
        "weeks": [
            _week("2026-11-26", _item("SQL", 2, 3, 5.0)),
            _week("2026-12-03", _item("SQL", 2, 3, 5.0)),
            _week("2026-12-10", _item("SQL", 2, 3, 5.0)),
        ],
        "phases": [
            _phase("Weeks 1–8: SQL", "2026-11-26", "2027-01-20", ["SQL"], 40.0),
            _phase(
                "Weeks 9–21: HL7 FHIR and Data visualisation",
                "2027-01-21",
                "2027-04-21",
                ["HL7 FHIR", "Data visualisation"],
                65.0,
            ),
            _phase(
                "Weeks 22–28: Data visualisation",
                "2027-04-22",
                "2027-06-09",
                ["Data visualisation"],
                31.5,
            ),
        ],
        "milestones": [
            _milestone(30, "2026-12-26", 47.9, 66.7),
            _milestone(90, "2027-02-24", 60.4, 79.2),
            _milestone(180, "2027-05-25", 77.1, 95.8),
        ],
        "left_out": [
            {
                "skill": "Project management",
                "reason": "unassessed",
                "why": "unassessed: say your level, for example “Project management 2/5”; from "
                "level 0 to 3 it would take 55 hours",
            },
            {
                "skill": "Clinical safety",
                "reason": "unassessed",
                "why": "unassessed: say your level, for example “Clinical safety 2/5”; from "
                "level 0 to 3 it would take 48 hours",
            },
        ],
        "shortfall": None,
        "pace": None,
        "weeks_in_all": 28,
    },
    "commitments": [],
}
_NURSE_TIMELINE = {
    "as_of": "2026-11-26",
    "positions": [
        _position(
            "Staff nurse",
            "St Brannoc's Hospital",
            ("2013-08", "2013-08"),
            ("2016-08", "2016-08"),
        ),
        _position("Registered nurse", "Harrow Vale Hospital", ("2016-09", "2016-09"), None),
    ],
    "total": {"low": 160, "high": 160},
    "overlaps": [],
    "gaps": [],
    "undated": [],
}
_NURSE_EVIDENCE = {
    "evidence": [
        {
            "id": 1,
            "situation": "We moved from paper charts to an electronic health record.",
            "task": "",
            "action": "I trained 24 colleagues on three wards and helped the project team to test "
            "the medication screens.",
            "result": "Medication entry errors on our ward fell from 18 to 7 a month.",
            "own_part": "I was a super-user.",
            "metrics": [
                {"quote": "from 18 to 7 a month", "value": 7.0, "unit": "a month", "before": 18.0}
            ],
            "skills": ["Clinical workflows", "Change management"],
            "on": "2026-11-19",
            "source": "message 4",
        }
    ],
    "candidates": [],
}

# A front-end developer who wants to become an engineering manager: mostly what he did.

_FRONT_SAID = (
    (
        "I'm a front-end developer at Larkspur Labs since April 2020 and I want to become an "
        "engineering manager. Before that I was a junior web developer at Pinewick Studio, 2016 to "
        "2020."
    ),
    "React 5/5, TypeScript 4/5, mentoring 3/5, hiring 1/5. I have no budgeting experience.",
    (
        "I contributed to the checkout redesign: I built the payment form, two colleagues did the "
        "rest, and conversion went from 2.4% to 3.1%."
    ),
    "I mentored 3 interns over two summers. Two of them were hired.",
    "I led the accessibility audit of our design system: 62 issues found, 55 fixed in 10 weeks.",
    (
        "I run the fortnightly front-end guild with about 15 people, and I sat in on 6 hiring "
        "interviews as second interviewer."
    ),
    "I'm on €58,000 and would like to get to €75,000. I can do 3 hours a week.",
)
_FRONT_EVIDENCE = {
    "evidence": [
        {
            "id": 1,
            "situation": "The checkout at Larkspur Labs lost people on the payment step.",
            "task": "",
            "action": "I contributed to the checkout redesign: I built the payment form.",
            "result": "Conversion went from 2.4% to 3.1%.",
            "own_part": "I built the payment form, two colleagues did the rest.",
            "metrics": [{"quote": "from 2.4% to 3.1%", "value": 3.1, "unit": "%", "before": 2.4}],
            "skills": ["React", "TypeScript"],
            "on": "2026-10-08",
            "source": "message 3",
        },
        {
            "id": 2,
            "situation": "",
            "task": "",
            "action": "I mentored 3 interns over two summers.",
            "result": "Two of them were hired.",
            "own_part": "",
            "metrics": [],
            "skills": ["Mentoring"],
            "on": "2026-10-08",
            "source": "message 4",
        },
        {
            "id": 3,
            "situation": "",
            "task": "",
            "action": "I led the accessibility audit of our design system.",
            "result": "62 issues found, 55 fixed in 10 weeks.",
            "own_part": "",
            "metrics": [
                {"quote": "62 issues", "value": 62.0, "unit": "issues", "before": None},
                {"quote": "55 fixed", "value": 55.0, "unit": "fixed", "before": None},
                {"quote": "10 weeks", "value": 10.0, "unit": "weeks", "before": None},
            ],
            "skills": ["Accessibility"],
            "on": "2026-11-05",
            "source": "message 5",
        },
        {
            "id": 4,
            "situation": "",
            "task": "",
            "action": "I run the fortnightly front-end guild with about 15 people.",
            "result": "",
            "own_part": "",
            "metrics": [],
            "skills": ["Communication"],
            "on": "2026-11-12",
            "source": "message 6",
        },
    ],
    "candidates": [],
}
_FRONT_POINTS = {
    "role": "Engineering Manager",
    "points": [
        {
            "kind": "story",
            "title": "Accessibility",
            "sentences": [
                {
                    "text": "I led the accessibility audit of our design system.",
                    "sources": ["E3"],
                },
                {"text": "62 issues found, 55 fixed in 10 weeks.", "sources": ["E3"]},
            ],
            "skills": ["Accessibility"],
        },
        {
            "kind": "story",
            "title": "Mentoring",
            "sentences": [
                {"text": "I mentored 3 interns over two summers.", "sources": ["E2"]},
                {"text": "Two of them were hired.", "sources": ["E2"]},
            ],
            "skills": ["Mentoring"],
        },
    ],
    "uncovered": ["People management", "Hiring", "Budgeting"],
    "message": "",
}
_FRONT_GAPS = {
    "role": "Engineering Manager",
    "as_of": "2026-11-26",
    "readiness": _span(32.8, 70.3),
    "assessed": 0.625,
    "skills": [
        _row(
            "People management",
            4,
            None,
            "unassessed",
            None,
            3.0,
            "P0",
            "Unassessed: nothing you said or imported mentions it, and the role needs 4.",
        ),
        _row(
            "Communication",
            4,
            None,
            "unassessed",
            None,
            3.0,
            "P0",
            "Unassessed: your evidence mentions it without a level, and the role needs 4.",
        ),
        _row(
            "Mentoring",
            4,
            3,
            "gap",
            60.0,
            3.0,
            "P0",
            "You are at level 3 (stated: “mentoring 3/5”) and the role needs 4: 1 level short.",
        ),
        _row(
            "Hiring",
            3,
            1,
            "gap",
            34.0,
            3.0,
            "P0",
            "You are at level 1 (stated: “hiring 1/5”) and the role needs 3: 2 levels short.",
        ),
        _row(
            "Budgeting",
            2,
            0,
            "missing",
            22.0,
            2.0,
            "P1",
            "You are at level 0 (stated: “no budgeting experience”) and the role needs 2.",
        ),
        _row("TypeScript", 3, 4, "met", 0.0, 1.0, None, "You are at 4, the role needs 3."),
        _row("React", 3, 5, "met", 0.0, 1.0, None, "You are at 5, the role needs 3."),
    ],
    "blockers": ["Hiring is a must at level 3, and you are at 1: 2 levels short."],
    "red_flags": [],
    "unrecognised": [],
    "pace": None,
    "hours_done": 0.0,
}
_FRONT_TIMELINE = {
    "as_of": "2026-11-26",
    "positions": [
        _position(
            "Junior web developer",
            "Pinewick Studio",
            ("2016-01", "2016-12"),
            ("2020-01", "2020-12"),
        ),
        _position("Front-end developer", "Larkspur Labs", ("2020-04", "2020-04"), None),
    ],
    "total": {"low": 118, "high": 131},
    "overlaps": [
        {
            "first": "Junior web developer, Pinewick Studio",
            "second": "Front-end developer, Larkspur Labs",
            "months": {"low": 0, "high": 9},
        }
    ],
    "gaps": [
        {
            "after": "Junior web developer, Pinewick Studio",
            "before": "Front-end developer, Larkspur Labs",
            "earliest": "2020-02",
            "latest": "2020-03",
            "months": {"low": 0, "high": 2},
        }
    ],
    "undated": [],
}

# An accountant who wants to lead financial planning: the market, roles side by side, the ways.

_MONEY_SAID = (
    (
        "I'm a management accountant at Osgood Pumps since March 2019; before that I was an audit "
        "associate at Hartwell & Pryce from September 2015 to February 2019."
    ),
    "Excel 5/5, financial reporting 4/5, financial modelling 2/5, SQL 1/5. Power BI: none.",
    "I'm a CPA since 2021 and I earn $71,000.",
    (
        "I helped with the annual budget of three cost centres worth $4.2m together, and I cut the "
        "month-end close from 9 to 6 working days."
    ),
    "I have 7 hours a week from January 2027. I want to become an FP&A lead.",
)


def _share(count: int, n: int, share: float, low: float, high: float) -> dict[str, Any]:
    return {"count": count, "n": n, "share": share, "low": low, "high": high}


def _asked(skill: str, proportion: dict[str, Any], *tiers: str) -> dict[str, Any]:
    return {"skill": skill, "proportion": proportion, "alternative": 0, "tiers": list(tiers)}


def _pay(low: float, high: float, median: float) -> dict[str, Any]:
    return {
        "low": low,
        "high": high,
        "median": median,
        "capped": False,
        "floored": False,
        "currency": "USD",
        "period": "year",
        "year": 2024,
        "place": "United States",
        "source": "BLS OEWS May 2024",
    }


def _standing(
    role: str, readiness: dict[str, float], assessed: float, hours: float, unassessed: int
) -> dict[str, Any]:
    return {
        "role": role,
        "readiness": readiness,
        "assessed": assessed,
        "hours": hours,
        "unassessed": unassessed,
    }


_LEAD = _standing("FP&A Lead", _span(38.2, 61.8), 0.7647, 148.0, 4)
_ANALYST = _standing("Senior Financial Analyst", _span(52.5, 77.0), 0.755, 92.0, 3)
_PARTNER = _standing("Finance Business Partner", _span(41.0, 80.3), 0.607, 120.0, 5)
_LEAD_PAY = _pay(94000.0, 187500.0, 128500.0)
_ANALYST_PAY = _pay(68200.0, 176400.0, 103800.0)
_PARTNER_PAY = _pay(71500.0, 182000.0, 109200.0)


def _stop(standing: dict[str, Any], hours: float, pay: dict[str, Any]) -> dict[str, Any]:
    return {"standing": standing, "hours": hours, "pay": pay, "named_in": ""}


_MONEY_MARKET = {
    "n": 18,
    "repeated": 2,
    "not_english": 0,
    "skills": [
        _asked(
            "Financial modelling",
            _share(16, 18, 0.8889, 0.672, 0.969),
            "critical",
            "high",
            "growing",
        ),
        _asked("Excel", _share(15, 18, 0.8333, 0.6078, 0.9416), "critical", "high", "growing"),
        _asked(
            "Stakeholder management",
            _share(11, 18, 0.6111, 0.3862, 0.7969),
            "high",
            "growing",
            "occasional",
        ),
        _asked("Power BI", _share(9, 18, 0.5, 0.2903, 0.7097), "high", "growing", "occasional"),
        _asked("SQL", _share(6, 18, 0.3333, 0.1628, 0.5625), "growing", "occasional"),
        _asked("Python", _share(2, 18, 0.1111, 0.031, 0.328), "occasional"),
    ],
    "groups": [
        {"by": "seniority", "value": "senior", "n": 8},
        {"by": "seniority", "value": "lead", "n": 7},
        {"by": "seniority", "value": None, "n": 3},
    ],
    "pairs": [
        {
            "skills": ["Excel", "Financial modelling"],
            "proportion": _share(14, 18, 0.7778, 0.5479, 0.9100),
            "expected": 13.3,
            "p": 0.6,
            "beyond_chance": False,
        }
    ],
    "trend": {
        "before": {"first": "2026-03", "last": "2026-06", "n": 7},
        "after": {"first": "2026-07", "last": "2026-10", "n": 11},
        "tested": 4,
        "changes": [
            {
                "skill": "Power BI",
                "direction": "rose",
                "before": _share(1, 7, 0.1429, 0.0257, 0.5131),
                "after": _share(8, 11, 0.7273, 0.4344, 0.9025),
                "p": 0.04,
            }
        ],
    },
    "skills_in_all": 6,
}
_MONEY_COMPARED = {
    "roles": [_ANALYST, _PARTNER, _LEAD],
    "skills": [
        {
            "skill": "Financial modelling",
            "current": 2,
            "needs": [
                {"role": "FP&A Lead", "required": 4, "weight": 3.0},
                {"role": "Senior Financial Analyst", "required": 3, "weight": 3.0},
                {"role": "Finance Business Partner", "required": 3, "weight": 2.0},
            ],
            "weight": 8.0,
        },
        {
            "skill": "Stakeholder management",
            "current": None,
            "needs": [
                {"role": "FP&A Lead", "required": 4, "weight": 3.0},
                {"role": "Finance Business Partner", "required": 4, "weight": 3.0},
            ],
            "weight": 6.0,
        },
        {
            "skill": "Power BI",
            "current": 0,
            "needs": [
                {"role": "FP&A Lead", "required": 3, "weight": 2.0},
                {"role": "Senior Financial Analyst", "required": 2, "weight": 2.0},
            ],
            "weight": 4.0,
        },
    ],
    "step": {
        "skill": "Financial modelling",
        "from": 2,
        "to": 3,
        "hours": 18.0,
        "raises": [
            {"role": "FP&A Lead", "before": _span(38.2, 61.8), "after": _span(44.1, 67.7)},
            {
                "role": "Senior Financial Analyst",
                "before": _span(52.5, 77.0),
                "after": _span(60.1, 84.6),
            },
        ],
    },
}
_MONEY_PATH = {
    "aim": _stop(_LEAD, 148.0, _LEAD_PAY),
    "routes": [
        {
            "stops": [_stop(_ANALYST, 92.0, _ANALYST_PAY), _stop(_LEAD, 74.0, _LEAD_PAY)],
            "hours": 166.0,
        },
        {
            "stops": [_stop(_PARTNER, 120.0, _PARTNER_PAY), _stop(_LEAD, 61.0, _LEAD_PAY)],
            "hours": 181.0,
        },
    ],
    "onward": [
        _stop(
            _standing("Finance Director", _span(21.4, 70.9), 0.505, 265.0, 9),
            190.0,
            _pay(86000.0, 239000.0, 161700.0),
        )
    ],
    "named_before": [],
    "named_after": [],
}

# A teacher who wants to become an instructional designer: the check-in, the plan, what to learn.

_TEACHER_SAID = (
    (
        "I've taught history at Colvane Secondary School for 12 years and I want to become an "
        "instructional designer."
    ),
    (
        "Curriculum design 4/5, Articulate Storyline 1/5, Figma 1/5, assessment design 3/5. I have "
        "no experience with xAPI."
    ),
    "4 hours a week, and by 25 June 2027 please. The week of Christmas Eve off.",
    "I co-wrote the year 9 curriculum with two colleagues; about 180 pupils use it.",
    (
        "I did 3 hours of Articulate Storyline on Saturday and an hour and a half of Figma on "
        "Tuesday. I'm at Figma 2/5 now."
    ),
)
_TEACHER_PLAN = {
    "role": "Instructional Designer",
    "start": "2026-11-26",
    "hours_per_week": 4.0,
    "deadline": "2027-06-25",
    "weeks_off": ["2026-12-24"],
    "budget_changes": [],
    "at_once": None,
    "fixed_dates": [],
    "total_hours": 82.0,
    "provisional_hours": 0.0,
    "finish": "2027-04-28",
    "weeks": [
        _week("2026-11-26", _item("Articulate Storyline", 1, 2, 4.0)),
        _week("2026-12-03", _item("Articulate Storyline", 1, 2, 4.0)),
    ],
    "phases": [
        _phase(
            "Weeks 1–10: Articulate Storyline",
            "2026-11-26",
            "2027-02-03",
            ["Articulate Storyline"],
            36.0,
        ),
        _phase(
            "Weeks 11–16: Assessment design",
            "2027-02-04",
            "2027-03-17",
            ["Assessment design"],
            24.0,
        ),
        _phase("Weeks 17–22: xAPI", "2027-03-18", "2027-04-28", ["xAPI"], 22.0),
    ],
    "milestones": [
        _milestone(30, "2026-12-26", 44.0, 69.0),
        _milestone(90, "2027-02-24", 52.5, 77.5),
        _milestone(180, "2027-05-25", 63.0, 88.0),
    ],
    "left_out": [
        {
            "skill": "Stakeholder management",
            "reason": "unassessed",
            "why": "unassessed: say your level, for example “Stakeholder management 2/5”; from "
            "level 0 to 3 it would take 40 hours",
        }
    ],
    "shortfall": None,
    "pace": {"ratio": 0.9, "spent": 7.0, "estimated": 10.0, "steps": 1},
    "weeks_in_all": 22,
}
_TEACHER_CHECKIN: dict[str, Any] = {
    "question": None,
    "number": 9,
    "of": 9,
    "day": "2026-11-26",
    "promised": [],
    "resumed": False,
    "report": {
        "day": "2026-11-26",
        "outcomes": [
            {
                "id": 4,
                "week": "2026-11-19",
                "text": "Rebuild one lesson in Storyline",
                "outcome": "kept",
            },
            {
                "id": 5,
                "week": "2026-11-19",
                "text": "Read the first two chapters of the Figma guide",
                "outcome": "kept",
            },
            {
                "id": 6,
                "week": "2026-11-19",
                "text": "Ask Joan for a look at her portfolio",
                "outcome": "not kept",
            },
        ],
        "hours": [
            {"skill": "Articulate Storyline", "hours": 3.0},
            {"skill": "Figma", "hours": 1.5},
        ],
        "wins": "My first branching scenario works.",
        "blockers": "Mock exams took the weekend.",
        "levels": [{"skill": "Figma", "level": 2}],
        "commitments": ["Add a quiz to the lesson", "Ask Joan for a look at her portfolio"],
        "before": {
            "role": "Instructional Designer",
            "hours_per_week": 4.0,
            "deadline": "2027-06-25",
            "total_hours": 86.5,
            "finish": "2027-05-05",
        },
        "after": _TEACHER_PLAN,
        "changes": [
            {
                "skill": "Figma",
                "what": "finished",
                "detail": "Figma: level 2 is reached, 4.5 hours less",
            }
        ],
        "pace_change": "",
        "note": "",
    },
}
_TEACHER_GUIDE = {
    "skill": "Articulate Storyline",
    "level": 1,
    "goal": 2,
    "deliverable": "A lesson of 10 minutes with two branches and a quiz of five questions, tried "
    "out with three learners.",
    "resources": [
        {
            "number": None,
            "title": "Storyline Step by Step",
            "kind": "course",
            "url": "https://example.org/storyline",
            "skill": "Articulate Storyline",
            "from": 0,
            "to": 2,
            "hours": 6.0,
            "licence": "free",
            "basis": "Coach's own reading of what it covers",
        },
        {
            "number": None,
            "title": "Branching Challenges",
            "kind": "exercise",
            "url": "https://example.org/branching",
            "skill": "Articulate Storyline",
            "from": 1,
            "to": 2,
            "hours": None,
            "licence": "free",
            "basis": "Coach's own reading of what it covers",
        },
        {
            "number": None,
            "title": "Designing Lessons for the Screen",
            "kind": "book",
            "url": "https://example.org/screen",
            "skill": "Articulate Storyline",
            "from": 1,
            "to": 3,
            "hours": 12.0,
            "licence": "free to read",
            "basis": "Coach's own reading of what it covers",
        },
    ],
    "towards_goal": True,
}

CONTEXTS: Final = {
    "nurse": Context(_NURSE_SAID, (_NURSE_GAPS, _NURSE_PLAN, _NURSE_TIMELINE, _NURSE_EVIDENCE)),
    "frontend": Context(
        _FRONT_SAID, (_FRONT_EVIDENCE, _FRONT_POINTS, _FRONT_GAPS, _FRONT_TIMELINE)
    ),
    "accountant": Context(_MONEY_SAID, (_MONEY_MARKET, _MONEY_COMPARED, _MONEY_PATH)),
    "teacher": Context(
        _TEACHER_SAID,
        (
            _TEACHER_CHECKIN,
            {"roadmap": _TEACHER_PLAN, "commitments": []},
            _TEACHER_GUIDE,
        ),
    ),
}

CLEAN: Final[dict[str, tuple[str, ...]]] = {
    "nurse": (
        (
            "47.9 % to 66.7 %, with 81.25 % of the weight assessed. Biggest gap: HL7 FHIR, 0/5 → "
            "3/5, about 62 h."
        ),
        (
            "Great question! Right now your readiness for Clinical Informatician sits somewhere "
            "between 47.9% and 66.7%. It's a range rather than one number because two skills, "
            "Project management and Clinical safety, haven't been assessed yet."
        ),
        (
            "Here is where you stand:\n\n"
            "| Skill | You | Needed | Hours |\n"
            "|---|---|---|---|\n"
            "| HL7 FHIR | 0/5 | 3/5 | 62 |\n"
            "| SQL | 2/5 | 3/5 | 40 |\n"
            "| Data visualisation | 1/5 | 3/5 | 34.5 |\n"
            "| Clinical workflows | 5/5 | 4/5 | – |\n"
            "| Change management | 2/5 | 2/5 | – |"
        ),
        (
            "You need roughly 137 hours in total (136.5 to be exact). At 5 hours a week that's a "
            "bit over 27 weeks, so the plan runs for 28."
        ),
        (
            "The plan ends on June 9, 2027. Your own deadline is September 30, 2027, which leaves "
            "you 113 days, or about 16 weeks, in hand."
        ),
        (
            "**Your roadmap**\n\n"
            "- **Weeks 1–8** (26 Nov 2026 – 20 Jan 2027): SQL, 40 h\n"
            "- **Weeks 9–21** (21 Jan – 21 Apr 2027): HL7 FHIR, then a start on Data "
            "visualisation, 65 h\n"
            "- **Weeks 22–28** (22 Apr – 9 Jun 2027): Data visualisation, 31.5 h"
        ),
        "FHIR alone is about 45 % of all the work: 62 of 136.5 hours.",
        (
            "You have been nursing for over 13 years: St Brannoc's Hospital from August 2013 to "
            "August 2016, and Harrow Vale Hospital since September 2016."
        ),
        (
            "For the interview I would say it like this:\n\n"
            "“When my hospital moved from paper to an electronic record I was a super-user. I "
            "trained 24 colleagues on three wards and helped the project team to test the "
            "medication screens. On our ward, medication entry errors fell from 18 to 7 a "
            "month.”\n\n"
            "That is 11 fewer a month, a drop of about 61%."
        ),
        (
            "Honestly? You're closer than you think. Clinical workflows, which weighs as much as "
            "anything on the list, is already above what the role asks for, and Change management "
            "is right on the mark.\n\n"
            "What's missing is the technical half. SQL needs just one more level. FHIR is new to "
            "you, and that's fine: everybody starts at zero somewhere. Your plan gives it 62 "
            "hours.\n\n"
            "So take it one week at a time. This week it's 5 hours of SQL, nothing else."
        ),
        (
            "You told me that you have never used FHIR, so I counted it as 0/5. If you have at "
            "least read about it, tell me and I'll correct it."
        ),
        (
            "SQL (40 h) and Data visualisation (34.5 h) come to 74.5 h together; with FHIR's 62 h "
            "it's 136.5 h."
        ),
        "By 24 Feb 2027 you'd be at 60.4–79.2 %, i.e. 12.5 points up on today at the low end.",
        (
            "If you doubled your 5 hours to 10 a week, the 136.5 h would fit into about 14 weeks "
            "instead of 28."
        ),
        (
            "Next three weeks:\n\n"
            "1. 26 November: SQL, 5 h\n"
            "2. 3 December: SQL, 5 h\n"
            "3. 10 December: SQL, 5 h\n\n"
            "SQL is done after eight weeks, on 20 January."
        ),
        "Seven skills: 2 met, 2 gaps, 1 missing, 2 unassessed.",
        (
            "Of the 7 requirements you already meet two, so 29 %. By weight it looks better, "
            "because Clinical workflows counts 3."
        ),
        (
            "They'll probably ask whether you have ever led a system roll-out. Be straight with "
            "them: you were a super-user, you trained 24 colleagues, and you helped the project "
            "team with testing."
        ),
        (
            "Did you lead any part of that go-live yourself, for example the training on one of "
            "the three wards? If so, tell me what you did and I'll keep it as evidence."
        ),
        "Clinical workflows is one level above what's asked (5 vs 4). Nothing to do there.",
        "HL7 FHIR will take you a little over 12 weeks on its own: 62 h at 5 h a week.",
        "Your last week is a short one. 27 full weeks make 135 h, which leaves 1.5 h for week 28.",
        "Half of the 136.5 hours is 68.25, which you'd reach in week 14.",
        (
            "I have one piece of evidence from you (E1, 19 Nov 2026). It covers Clinical workflows "
            "and Change management; there's nothing yet for SQL, FHIR or Data visualisation."
        ),
        "You'd be done a little more than six months from today, on 9 June 2027.",
        (
            "Two open questions remain. From level 0 to 3, Project management would take 55 h and "
            "Clinical safety 48 h, so up to 103 h might come on top. Where would you put yourself "
            "on each?"
        ),
        (
            "LinkedIn headline, if you like it:\n\n"
            "> Registered nurse, Harrow Vale Hospital since 2016 | EHR super-user who trained 24 "
            "colleagues | moving into clinical informatics"
        ),
        (
            "Five hours a week over four weeks is 20 hours, so the 40 h of SQL are roughly two "
            "months of evenings."
        ),
        (
            "At the 180-day mark (25 May 2027) your low end would be 77.1 %: 29.2 points more than "
            "today's 47.9 %, and the high end 95.8 %."
        ),
        (
            "What I'd do, in this order:\n\n"
            "* **SQL first.** One level, 40 h, and you already have 2/5.\n"
            "* **FHIR next.** Three levels, 62 h. It's a must, and you have none of it today.\n"
            "* **Data visualisation last.** Two levels, 34.5 h.\n\n"
            "Does 5 hours a week still work with your shifts?"
        ),
    ),
    "frontend": (
        (
            "**Situation:** The checkout at Larkspur Labs lost people on the payment step.\n"
            "**Action:** You contributed to the redesign and built the payment form; two "
            "colleagues did the rest.\n"
            "**Result:** Conversion went from 2.4% to 3.1%. (E1)"
        ),
        "2.4 % → 3.1 % is 0.7 percentage points, or a relative rise of about 29 %.",
        "55 of 62 issues fixed is 89 %, which leaves 7 open. What became of those seven?",
        (
            "Résumé bullets, straight from what you told me:\n\n"
            "- Led the accessibility audit of the design system: 62 issues found, 55 fixed in 10 "
            "weeks\n"
            "- Built the payment form for the checkout redesign; conversion rose from 2.4 % to 3.1 "
            "%\n"
            "- Mentored 3 interns over two summers, of whom 2 were hired\n"
            "- Run the fortnightly front-end guild (about 15 people)"
        ),
        "55 fixes in ten weeks, that's 5.5 a week. Nice pace.",
        (
            "An honest word before you apply. You have mentored, you run a guild, you've led an "
            "audit. Nothing you've told me so far shows that you have managed people, with "
            "reviews, pay and hard conversations. That's the first thing they will ask about."
        ),
        (
            "Readiness for Engineering Manager: 32.8 % – 70.3 %. 62.5 % of the weight is assessed, "
            "and the rest hangs on People management and Communication."
        ),
        (
            "| Skill | You | Asked | Hours |\n"
            "|:--|:-:|:-:|--:|\n"
            "| Mentoring | 3/5 | 4/5 | 60 |\n"
            "| Hiring | 1/5 | 3/5 | 34 |\n"
            "| Budgeting | 0/5 | 2/5 | 22 |\n"
            "| **Total** | | | **116** |"
        ),
        (
            "Your positions add up to between 9 years 10 months and 10 years 11 months. I can't "
            "say it more exactly as long as I only have years for Pinewick Studio."
        ),
        (
            "You joined Larkspur Labs in April 2020, so you have been there for more than six and "
            "a half years."
        ),
        "From €58,000 to €75,000 is €17,000 more, about 29 %.",
        "Spread over twelve months, that extra €17,000 is roughly €1,417 a month before tax.",
        (
            "Here's a pitch you could say out loud:\n\n"
            "“I'm a front-end developer at Larkspur Labs. I led the accessibility audit of our "
            "design system: we found 62 issues, and 55 of them were fixed within 10 weeks. I've "
            "mentored three interns, two of whom were hired. I'd like to do more of that, as an "
            "engineering manager.”"
        ),
        (
            "116 hours at 3 hours a week is about 39 weeks, so nine months if nothing comes in "
            "between."
        ),
        "Mentoring is just over half of it: 60 of 116 h, or 52 %.",
        (
            "You sat in on six hiring interviews as second interviewer, which is a start for "
            "Hiring (1/5 today, 3/5 asked). Could you be first interviewer next time?"
        ),
        (
            "Careful with the wording: don't write that you led the checkout redesign. You "
            "contributed to it, and you built the payment form. That's plenty, and it's true."
        ),
        (
            "Four pieces of evidence are kept, E1 to E4. Three of them say what came of it; E4, "
            "the guild, doesn't yet."
        ),
        (
            "2 of your 3 interns were hired. That's two thirds, and it's the sort of number a "
            "hiring manager remembers."
        ),
        (
            "Your guild meets every two weeks, i.e. some 26 times a year, with about 15 people. "
            "What has changed because of it? One example would turn E4 into a story."
        ),
        (
            "I know this step feels big. You've been writing code since 2016 and now you would be "
            "judged on what other people write.\n\n"
            "But look at what's already there. You led the audit yourself. You brought interns "
            "along over two summers, and two of them were hired. And there's the guild, every "
            "fortnight.\n\n"
            "Start with the smallest gap, Budgeting: 22 hours take you from 0/5 to 2/5. And let's "
            "find out where you are in People management; I have no level for it."
        ),
        (
            "Questions to prepare for:\n\n"
            "1. Tell us about a time you managed a conflict in a team.\n"
            "2. Have you ever been responsible for a budget? (You told me you haven't. Say so, and "
            "say how you'd learn it.)\n"
            "3. How do you decide whom to hire?"
        ),
        (
            "Dear hiring team,\n\n"
            "I have been a front-end developer at Larkspur Labs since April 2020. In the checkout "
            "redesign I built the payment form, and conversion rose from 2.4% to 3.1%. I also led "
            "the accessibility audit of our design system, in which 55 of 62 issues were fixed in "
            "ten weeks.\n\n"
            "I have mentored three interns and I run our fortnightly guild of about 15 people. I "
            "would like to make that my main work."
        ),
        "Not covered by any evidence yet: People management, Hiring, Budgeting.",
        (
            "TypeScript is one level above what's asked (4 vs 3), React two levels (5 vs 3). You "
            "won't be hired for those; they're simply settled."
        ),
        "Hiring: 34 h for two levels, from 1/5 to 3/5, so 17 h a level on average.",
        (
            "Pinewick Studio began some time in 2016 and ended in 2020. If you left before April "
            "2020 there may be a gap of up to two months; if you left in December, the two overlap "
            "by nine. Which months were they?"
        ),
        "Lead with E3 (5 Nov 2026). It's the clearest case of you leading something.",
        "Budgeting and Hiring together are 56 h; at 3 h a week that's just under 19 weeks.",
        (
            "Your spread is 37.5 points wide (70.3 minus 32.8). Two answers from you would close "
            "most of it: how do you rate yourself in People management, and in Communication, from "
            "0 to 5?"
        ),
    ),
    "accountant": (
        (
            "Financial modelling: 16 of 18 postings. Excel: 15. Stakeholder management: 11. Power "
            "BI: 9. SQL: 6. Python: 2."
        ),
        (
            "Nearly nine in ten of your postings, 89 %, ask for Financial modelling. With only 18 "
            "postings the true share could be anywhere from 67 % to 97 %."
        ),
        (
            "| Skill | Postings | Share | Range |\n"
            "|---|---|---|---|\n"
            "| Financial modelling | 16 / 18 | 89 % | 67–97 % |\n"
            "| Excel | 15 / 18 | 83 % | 61–94 % |\n"
            "| Power BI | 9 / 18 | 50 % | 29–71 % |\n"
            "| SQL | 6 / 18 | 33 % | 16–56 % |"
        ),
        (
            "Half of them want Power BI, a third want SQL. You told me 1/5 for SQL and none for "
            "Power BI."
        ),
        (
            "Power BI is the one that moved: 1 of 7 postings from March to June 2026, 8 of 11 from "
            "July to October. That's 14 % before and 73 % after."
        ),
        (
            "You're nearest to Senior Financial Analyst, 52.5–77 %. Then comes Finance Business "
            "Partner (41–80.3 %), then FP&A Lead (38.2–61.8 %)."
        ),
        (
            "There are three ways to FP&A Lead:\n\n"
            "1. **Directly**: 148 h\n"
            "2. **Via Senior Financial Analyst**: 92 h + 74 h = 166 h\n"
            "3. **Via Finance Business Partner**: 120 h + 61 h = 181 h\n\n"
            "The detour over the analyst role costs 18 hours more than going straight there."
        ),
        (
            "At 7 hours a week, 148 h are about 21 weeks; the route via Senior Financial Analyst "
            "takes about 24."
        ),
        (
            "The median pay for an FP&A Lead is $128,500 (United States, 2024, BLS). That is "
            "$57,500 above the $71,000 you earn now."
        ),
        (
            "Pay, all US figures for 2024: Senior Financial Analyst $68,200–$176,400 (median "
            "$103,800), FP&A Lead $94,000–$187,500 (median $128,500)."
        ),
        (
            "Your cheapest next step is Financial modelling from 2/5 to 3/5. It takes 18 h and "
            "lifts FP&A Lead from 38.2 % to 44.1 % at the low end, and Senior Financial Analyst "
            "from 52.5 % to 60.1 %."
        ),
        (
            "18 hours of Financial modelling buy you 5.9 points towards FP&A Lead and 7.6 towards "
            "Senior Financial Analyst. With 7 h a week that's under three weeks."
        ),
        (
            "You cut the month-end close from nine working days to six: three days, a third of the "
            "time. That belongs in the first lines of your résumé."
        ),
        (
            "You helped with the annual budget of three cost centres ($4.2 million in total). If "
            "you owned any of the three yourself, say so, because a lead role will ask."
        ),
        (
            "You've been at Osgood Pumps since March 2019, more than seven and a half years, and "
            "before that three and a half years in audit at Hartwell & Pryce."
        ),
        "CPA since 2021, so five years by now.",
        (
            "Let me be frank: 38.2 % sounds low, but it's a lower bound. Four skills have no level "
            "yet, and they alone account for the distance up to 61.8 %.\n\n"
            "You have the accounting side. Excel is at 5/5 and financial reporting at 4/5. What's "
            "missing is modelling, and that is learnable.\n\n"
            "My suggestion is to go over Senior Financial Analyst. It costs 92 h, and 74 h more "
            "from there bring you to FP&A Lead."
        ),
        (
            "Which of the 18 postings would you really apply to? Eight are for senior roles, seven "
            "for leads, and three don't say."
        ),
        "Of 18 postings, 12 don't mention SQL at all.",
        (
            "- Financial modelling is asked for by all three roles: 4/5 for FP&A Lead, 3/5 for the "
            "other two\n"
            "- You're at 2/5\n"
            "- Stakeholder management: 4/5 for two of the roles, and I have no level for you"
        ),
        (
            "Excel and Financial modelling go together in 14 of 18 postings, but that is no more "
            "than chance explains (13.3 would be expected)."
        ),
        "Python? Two of eighteen, 11 %. I'd leave it for later.",
        (
            "After FP&A Lead, Finance Director would be a next stop: 190 hours more, with a median "
            "of $161,700."
        ),
        (
            "$103,800 minus $71,000 is $32,800, so even the middle step would be a rise of about "
            "46 % at the median. Medians are of the whole United States, though, and no offer."
        ),
        (
            "Your 7 hours a week start in January 2027. 92 hours from then on are a little over 13 "
            "weeks, so Senior Financial Analyst would be in reach around early April."
        ),
        "Two of the postings that you imported were repeats, so 18 different ones were counted.",
        (
            "For your cover letter:\n\n"
            "“As a management accountant at Osgood Pumps I helped with the annual budget of three "
            "cost centres worth $4.2m, and I cut our month-end close from 9 to 6 working days.”\n\n"
            "I left out “led”, since you said “helped”."
        ),
        "The range between the low and the high pay of an FP&A Lead is wide: $93,500.",
        (
            "Don't know Power BI yet? Neither role wants an expert: 2/5 for Senior Financial "
            "Analyst, 3/5 for FP&A Lead. You start from 0/5."
        ),
        (
            "In short:\n"
            "• nearest role: Senior Financial Analyst (92 h, 3 skills unassessed)\n"
            "• aim: FP&A Lead (148 h, 4 unassessed)\n"
            "• first step: Financial modelling, 18 h"
        ),
    ),
    "teacher": (
        (
            "Check-in done. 4.5 h logged: 3 h of Articulate Storyline, 1.5 h of Figma. That's half "
            "an hour more than your 4 hours."
        ),
        (
            "You kept two of three promises this week. The one that's left is asking Joan for a "
            "look at her portfolio, and you've taken it into next week."
        ),
        (
            "Nice week! Your first branching scenario works, Figma is at 2/5 now, and the plan got "
            "shorter: 82 hours instead of 86.5."
        ),
        "The plan now ends on 28 April 2027 rather than 5 May. One week earlier!",
        (
            "Finish: 28 April 2027. Deadline: 25 June 2027. Slack: 58 days, a bit more than eight "
            "weeks."
        ),
        (
            "**What's ahead**\n\n"
            "| Weeks | What | Hours |\n"
            "|---|---|---|\n"
            "| 1–10 | Articulate Storyline | 36 |\n"
            "| 11–16 | Assessment design | 24 |\n"
            "| 17–22 | xAPI | 22 |\n\n"
            "Total: 82 h."
        ),
        (
            "82 hours at 4 hours a week is 20.5 weeks of work. With the week of 24 December off, "
            "that makes 22 calendar weeks."
        ),
        "Storyline is 44 % of the plan (36 of 82 h), assessment design 29 %, xAPI 27 %.",
        "Your pace is 0.9: you spent 7 hours on what was estimated at 10, over one level.",
        (
            "To show Articulate Storyline 2/5, build a lesson of 10 minutes with two branches and "
            "a quiz of five questions, and try it out with three learners."
        ),
        (
            "Three resources for Storyline:\n\n"
            "- *Storyline Step by Step*: course, 6 h, free, levels 0 to 2\n"
            "- *Branching Challenges*: exercises, free, levels 1 to 2\n"
            "- *Designing Lessons for the Screen*: book, about 12 h, free to read, levels 1 to 3"
        ),
        "The course is 6 hours. At 4 hours a week you'd be through it in a week and a half.",
        "Course and book together are 18 h, which is half of the 36 h planned for Storyline.",
        (
            "You've taught history for 12 years at Colvane Secondary School. Don't hide that; it's "
            "twelve years of watching where learners get lost."
        ),
        (
            "You co-wrote the year 9 curriculum with two colleagues, and about 180 pupils use it. "
            "So three people wrote it. Which parts were yours?"
        ),
        (
            "Portfolio text:\n\n"
            "“History teacher with 12 years in the classroom. Co-wrote a year 9 curriculum used by "
            "about 180 pupils. Building branching lessons in Articulate Storyline.”"
        ),
        (
            "Milestones, each as a range:\n\n"
            "- 26 Dec 2026: 44–69 %\n"
            "- 24 Feb 2027: 52.5–77.5 %\n"
            "- 25 May 2027: 63–88 %"
        ),
        (
            "Between the first and the last milestone you'd gain 19 points, from 44 % to 63 % at "
            "the low end."
        ),
        (
            "I'm glad you wrote down what got in the way. Mock exams eat weekends, they do that to "
            "everybody who teaches.\n\n"
            "Even so you put in 3 hours on Saturday and an hour and a half on Tuesday, which is "
            "4.5 hours against the 4 you'd planned. That is the habit we're after.\n\n"
            "For next week there are two things on your list: the quiz for your lesson, and Joan. "
            "A short message to her will do."
        ),
        (
            "Two commitments for next week:\n"
            "1. Add a quiz to the lesson\n"
            "2. Ask Joan for a look at her portfolio"
        ),
        (
            "Next up: Articulate Storyline, 4 h in the week of 26 Nov and another 4 h in the week "
            "of 3 Dec, so 8 h in the first two weeks."
        ),
        (
            "xAPI starts on 18 March and takes 22 h. You have no experience with it yet, so it's "
            "planned from 0/5."
        ),
        (
            "Stakeholder management is not in the plan, because I have no level for it. From 0 to "
            "3 it would take 40 h, ten weeks at your 4 hours."
        ),
        "You've moved from 1/5 to 2/5 in Figma. That took 4.5 hours out of the plan.",
        (
            "If all 40 h for Stakeholder management came on top, you'd be at 122 h, and at 4 h a "
            "week that's 30.5 weeks. Better tell me your level first!"
        ),
        "Kept 2/3, about 67 %.",
        (
            "They might ask if you've managed a course project. You haven't told me of one. What "
            "you did do: write a curriculum with two colleagues that about 180 pupils use."
        ),
        (
            "Assessment design stands at 3/5 and curriculum design at 4/5. Those two come straight "
            "from the classroom."
        ),
        (
            "Storyline runs until 3 February 2027, assessment design from 4 February to 17 March, "
            "six weeks at 4 h."
        ),
        (
            "Would you like to go faster? With twice your 4 hours, the 82 h would take a little "
            "over 10 weeks. But with mock exams around, I would keep it as it is."
        ),
    ),
}

FAULTY: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "nurse": (
        ("Your readiness today is 52.3 % to 66.7 %, with two skills still unassessed.", "52.3 %"),
        (
            (
                "Here is where you stand:\n\n"
                "| Skill | You | Needed | Hours |\n"
                "|---|---|---|---|\n"
                "| HL7 FHIR | 0/5 | 3/5 | 62 |\n"
                "| SQL | 2/5 | 3/5 | 40 |\n"
                "| Data visualisation | 1/5 | 3/5 | 43.5 |"
            ),
            "43.5",
        ),
        (
            (
                "So here's the good news: it's all doable! You need 146.5 hours in total, and at 5 "
                "hours a week you'll get there bit by bit."
            ),
            "146.5 hours",
        ),
        ("The plan runs for 28 weeks and ends on June 19, 2027.", "June 19, 2027"),
        (
            (
                "You finish on 9 June and your deadline is 30 September 2027. That leaves a "
                "cushion of 131 days, so one missed week is no drama."
            ),
            "131 days",
        ),
        ("FHIR alone is about 55 % of the work: 62 of 136.5 hours.", "55 %"),
        (
            (
                "With more than 15 years of nursing behind you, you know the wards better than any "
                "software vendor does."
            ),
            "more than 15 years",
        ),
        (
            (
                "Your evidence is strong. You trained 42 colleagues on three wards when the "
                "electronic record came in, and medication entry errors fell from 18 to 7 a month."
            ),
            "42 colleagues",
        ),
        (
            (
                "Errors fell from 18 to 7 a month, a drop of about 71%. Put that number at the top "
                "of your CV."
            ),
            "about 71%",
        ),
        (
            (
                "Suggested bullet for your CV:\n\n"
                "- Led the move from paper charts to an electronic health record on three wards\n"
                "- Trained 24 colleagues as a super-user"
            ),
            "Led",
        ),
        (
            (
                "In the interview, mention that you managed the project team that tested the "
                "medication screens, since the role asks for Project management."
            ),
            "managed the project team",
        ),
        (
            (
                "You've worked at two hospitals, Whitcombe General and Harrow Vale. Both belong on "
                "your CV."
            ),
            "Whitcombe General",
        ),
        (
            (
                "Your years with Epic are a real plus here: you have configured it on the ward and "
                "you know how people work around it."
            ),
            "Epic",
        ),
        (
            (
                "HL7 FHIR comes next. You are at 1/5 and the role asks for 3/5, so it's the "
                "steepest climb of the three."
            ),
            "1/5",
        ),
        ("SQL is the largest piece of work, 62 h for a single level.", "62 h"),
        ("SQL (40 h) and Data visualisation (34.5 h) come to 84.5 h together.", "84.5 h"),
        (
            (
                "There are three unassessed skills left. Let's settle them now, then the range "
                "gets narrower."
            ),
            "three",
        ),
        (
            "One more reason to go for it: clinical informaticians start at around £52,000 a year.",
            "around £52,000",
        ),
        (
            (
                "You're choosing a good moment. Demand for clinical informaticians has grown by 30 "
                "% since the pandemic, and hospitals can't find people who understand both sides."
            ),
            "30 %",
        ),
        (
            "Only one in five hospitals has a nurse in that team, so you would stand out.",
            "one in five",
        ),
        (
            (
                "With your 6 hours a week the next step is SQL, and SQL only. Don't start on FHIR "
                "before that's done."
            ),
            "6 hours a week",
        ),
        (
            (
                "Milestones:\n\n"
                "- 26 Dec 2026: 47.9–66.7 %\n"
                "- 24 Mar 2027: 60.4–79.2 %\n"
                "- 25 May 2027: 77.1–95.8 %"
            ),
            "24 Mar 2027",
        ),
        (
            "By late February you'd be at 60.4 % at least, up 15.2 points from 47.9 % today.",
            "15.2 points",
        ),
        ("SQL is done after ten weeks, then FHIR starts.", "ten weeks"),
        (
            (
                "You said you want to be there by 31 August 2027. The plan ends on 9 June, so that "
                "works."
            ),
            "31 August 2027",
        ),
        (
            (
                "Two skills were open. Project management stands at 3/5 for you, which is what the "
                "role needs; Clinical safety is still to be assessed."
            ),
            "3/5",
        ),
        ("Thanks to your Python background the SQL part should feel familiar.", "Python"),
        (
            (
                "You trained 24 colleagues on five wards and helped to test the medication "
                "screens. That's change management in practice."
            ),
            "five wards",
        ),
        (
            (
                "Please don't be discouraged by the 62 hours for FHIR. Most nurses who make this "
                "move need 18 months for it, and you have a plan that ends in June."
            ),
            "18 months",
        ),
        (
            (
                "As a super-user you supervised 24 colleagues on three wards; that is leadership, "
                "even if your title didn't say so."
            ),
            "supervised",
        ),
    ),
    "frontend": (
        (
            (
                "Put this first: “Led the checkout redesign at Larkspur Labs; conversion went from "
                "2.4% to 3.1%.”"
            ),
            "Led",
        ),
        ("You built the payment form, and conversion went from 2.1% to 3.1%.", "2.1%"),
        (
            (
                "2.4 % to 3.1 % is 0.7 points, which is a relative rise of 39 %. That sounds much "
                "better in a headline."
            ),
            "39 %",
        ),
        (
            (
                "You led the audit of the design system and had 92 % of its 62 issues fixed in 10 "
                "weeks."
            ),
            "92 %",
        ),
        ("55 of the 62 issues are fixed, so nine are still open.", "nine"),
        (
            (
                "- Managed 3 interns over two summers\n"
                "- Led the accessibility audit of the design system\n"
                "- Run the front-end guild of about 15 people"
            ),
            "Managed",
        ),
        (
            "Mentoring is your best card: 5 interns over two summers, and two of them were hired.",
            "5 interns",
        ),
        (
            (
                "Your path so far: Pinewick Studio, then Brightmoor Media, and Larkspur Labs since "
                "April 2020."
            ),
            "Brightmoor Media",
        ),
        (
            "You have been at Larkspur Labs since April 2018, which shows that you stay.",
            "April 2018",
        ),
        (
            (
                "With 12 years of experience in front-end work you're hardly a beginner. What's "
                "new is the people side."
            ),
            "12 years of experience",
        ),
        (
            "You want to get from €58,000 to €82,000. Let's see which gaps stand in between.",
            "€82,000",
        ),
        ("The step from €58,000 to €75,000 is €22,000 more a year.", "€22,000"),
        (
            (
                "Say that you know GraphQL from your daily work at Larkspur Labs; engineering "
                "managers are asked about the stack as well."
            ),
            "GraphQL",
        ),
        (
            (
                "I'd start with People management. You're at 2/5 there and the role asks for 4/5, "
                "so it is the widest gap."
            ),
            "2/5",
        ),
        (
            (
                "| Skill | You | Asked |\n"
                "|---|---|---|\n"
                "| Budgeting | 1/5 | 2/5 |\n"
                "| Mentoring | 3/5 | 4/5 |\n"
                "| Hiring | 1/5 | 3/5 |"
            ),
            "1/5",
        ),
        ("Hiring is the big one, with 60 h for two levels. Start there.", "60 h"),
        (
            (
                "The three gaps add up: 60 h for Mentoring, 34 h for Hiring, 22 h for Budgeting. "
                "That's 126 h."
            ),
            "126 h",
        ),
        ("116 hours at your 3 hours a week, so about 25 weeks.", "25 weeks"),
        (
            "For the pitch: “I owned the checkout redesign end to end and built its payment form.”",
            "owned",
        ),
        (
            (
                "Don't worry about not having the title yet. Seven out of ten engineering managers "
                "come straight from a developer role."
            ),
            "Seven out of ten",
        ),
        ("Your accessibility audit is E3, kept on 5 October 2026.", "5 October 2026"),
        (
            (
                "You led the accessibility audit: 62 issues found, and 55 of them fixed in only 8 "
                "weeks. That is a story about getting other people to change their code, and "
                "that's the job."
            ),
            "8 weeks",
        ),
        (
            "The guild you run has about 25 people. That's a lot of people to keep interested.",
            "about 25 people",
        ),
        (
            (
                "You have taken part in a dozen hiring interviews as second interviewer, so Hiring "
                "at 1/5 may be too low."
            ),
            "a dozen",
        ),
        (
            "Tell them about the 6 hiring interviews where you were lead interviewer.",
            "lead interviewer",
        ),
        (
            (
                "Your user research experience would be worth a story too: you ran interviews with "
                "customers before the checkout was redesigned."
            ),
            "user research",
        ),
        ("All three of your interns were hired in the end. Few mentors can say that.", "All three"),
        ("Readiness is 32.8 % to 70.3 %, with 72.5 % of the weight assessed.", "72.5 %"),
        (
            (
                "“I'm a front-end developer with React, TypeScript and Vue in production, and I "
                "led the accessibility audit of our design system.”"
            ),
            "Vue",
        ),
        (
            (
                "Here's how your levels look today. Mentoring is at 1/5, React at 5/5 and "
                "TypeScript at 4/5. React and TypeScript are above what the role asks for."
            ),
            "1/5",
        ),
    ),
    "accountant": (
        ("Financial modelling stands in 14 of your 18 postings, Excel in 15.", "14"),
        (
            "Three quarters of your postings want Power BI. You have none, so start there.",
            "Three quarters",
        ),
        (
            (
                "| Skill | Postings | Share |\n"
                "|---|---|---|\n"
                "| Financial modelling | 16 / 18 | 89 % |\n"
                "| Excel | 15 / 18 | 78 % |\n"
                "| SQL | 6 / 18 | 33 % |"
            ),
            "78 %",
        ),
        ("I counted 24 postings that you imported, and Excel is in 15 of them.", "24 postings"),
        ("Power BI went from 1 of 7 postings in spring to 10 of 11 since July 2026.", "10 of 11"),
        (
            (
                "You're nearest to Senior Financial Analyst, at 52.5 % to 81 %. FP&A Lead is "
                "further off."
            ),
            "81 %",
        ),
        ("Going via Senior Financial Analyst takes 92 h and then 74 h, so 176 h in all.", "176 h"),
        (
            "The direct way is 148 h. Via Finance Business Partner it's 181 h, 43 hours more.",
            "43 hours",
        ),
        ("148 hours at 7 hours a week will take you about 16 weeks.", "about 16 weeks"),
        ("An FP&A Lead earns $142,000 at the median in the United States.", "$142,000"),
        (
            (
                "That would be $67,500 more than you earn now: the median for an FP&A Lead is "
                "$128,500 and you're on $71,000."
            ),
            "$67,500",
        ),
        ("FP&A salaries went up by 6 % last year, so it's a good time to move.", "6 %"),
        (
            (
                "The first step is Financial modelling, from 2/5 to 3/5. It takes 28 h and it "
                "helps you with both roles, so whichever way you go it's not wasted."
            ),
            "28 h",
        ),
        ("You cut the month-end close from 9 working days to 5. Impressive!", "5"),
        (
            (
                "You owned the annual budget of three cost centres worth $4.2m together, which is "
                "what a lead does every day."
            ),
            "owned",
        ),
        (
            (
                "Résumé line: “Helped with the annual budget of three cost centres worth $6.2m "
                "together.”"
            ),
            "$6.2m",
        ),
        (
            (
                "You led a team at Osgood Pumps, and you cut the month-end close from 9 to 6 "
                "working days."
            ),
            "led a team",
        ),
        (
            (
                "Before Osgood Pumps you were with Deloitte as an audit associate, until February "
                "2019."
            ),
            "Deloitte",
        ),
        ("You've spent ten years at Osgood Pumps, so you know the business.", "ten years"),
        ("You've been a CPA since 2018, and that opens doors.", "2018"),
        (
            (
                "Your SAP experience will help: planning data sits there, and you have worked with "
                "it for years."
            ),
            "SAP",
        ),
        (
            "Your levels: Excel 5/5, financial reporting 4/5, SQL 3/5. Only modelling is behind.",
            "3/5",
        ),
        (
            (
                "Financial modelling at 5/5 is your strongest card, next to financial reporting at "
                "4/5. That's how you rated yourself."
            ),
            "5/5",
        ),
        (
            (
                "Finance Business Partner has seven unassessed skills, so its range is widest, "
                "from 41 % to 80.3 %."
            ),
            "seven",
        ),
        (
            (
                "There is more demand than you'd think: over 2,000 FP&A jobs are open in the "
                "United States at the moment."
            ),
            "over 2,000",
        ),
        (
            (
                "You start in March 2027 with 7 hours a week, and the first 18 hours go into "
                "Financial modelling."
            ),
            "March 2027",
        ),
        (
            (
                "- SQL: a third of the postings\n"
                "- Python: two of them\n"
                "- Stakeholder management: eight of them\n\n"
                "Tell me your level in the last one."
            ),
            "eight",
        ),
        (
            "You have strong Tableau skills, so Power BI (0/5 today, 3/5 asked) won't take long.",
            "Tableau",
        ),
        (
            (
                "I wouldn't rule out Finance Director in the long run. From FP&A Lead that's 110 "
                "hours more."
            ),
            "110 hours",
        ),
        (
            (
                "Honestly, you can be proud. You are a CPA, you've cut the close by three days, "
                "and you know reporting inside out. People with your profile get hired within "
                "three months, and the modelling gap is small."
            ),
            "three months",
        ),
    ),
    "teacher": (
        ("Check-in done: 6.5 h logged, 3 h of Articulate Storyline and the rest Figma.", "6.5 h"),
        ("You kept all three promises this week. Well done!", "all three"),
        ("Nice week! Figma is at 3/5 now and your first branching scenario works.", "3/5"),
        ("The plan now ends on 21 April 2027 rather than 5 May.", "21 April 2027"),
        (
            (
                "You finish on 28 April and the deadline is 25 June 2027, so there are 78 days of "
                "slack."
            ),
            "78 days",
        ),
        (
            (
                "| Weeks | What | Hours |\n"
                "|---|---|---|\n"
                "| 1–10 | Articulate Storyline | 36 |\n"
                "| 11–16 | Assessment design | 22 |\n"
                "| 17–22 | xAPI | 22 |"
            ),
            "22",
        ),
        ("82 hours at 4 hours a week is 16 weeks of work, not counting the free week.", "16 weeks"),
        ("Storyline makes up 54 % of the plan, 36 of 82 hours.", "54 %"),
        ("Your pace is 0.8, so you learn a little faster than estimated.", "0.8"),
        (
            (
                "For Storyline 2/5 I'd build a lesson of 10 minutes with two branches and a quiz "
                "of eight questions."
            ),
            "eight questions",
        ),
        ("The course *Storyline Step by Step* takes 9 hours and is free.", "9 hours"),
        ("Course and book together are 20 h: six for the course and twelve for the book.", "20 h"),
        (
            "With 15 years of teaching history you have more to offer than most applicants.",
            "15 years",
        ),
        ("You led the year 9 curriculum, which about 180 pupils use.", "led"),
        ("You headed a group of two colleagues that wrote the year 9 curriculum.", "headed"),
        (
            "The year 9 curriculum that you co-wrote is used by about 280 pupils.",
            "about 280 pupils",
        ),
        (
            "Before Colvane Secondary School you taught at Marlow Academy. Mention both.",
            "Marlow Academy",
        ),
        (
            (
                "Your Adobe Captivate projects would fit the portfolio as well, as you've built "
                "courses with it."
            ),
            "Adobe Captivate",
        ),
        (
            "You've used Moodle at school for years, so learning platforms are nothing new to you.",
            "Moodle",
        ),
        (
            (
                "Milestones:\n\n"
                "- 26 Dec 2026: 44–69 %\n"
                "- 24 Feb 2027: 58.5–77.5 %\n"
                "- 25 May 2027: 63–88 %"
            ),
            "58.5",
        ),
        (
            "From the first to the last milestone you'd gain 24 points, from 44 % to 63 %.",
            "24 points",
        ),
        ("Instructional designers earn about $80,000 a year.", "about $80,000"),
        (
            (
                "The market is on your side. 60 % of companies plan to hire instructional "
                "designers next year, and former teachers are the first they look at."
            ),
            "60 %",
        ),
        ("Next up is Articulate Storyline, 5 h in the week of 3 December.", "5 h"),
        (
            (
                "There are four commitments on your list for next week. Start with the message to "
                "Joan."
            ),
            "four",
        ),
        ("xAPI starts on 18 February 2027 and takes 22 h.", "18 February 2027"),
        (
            "Articulate Storyline is at 2/5 now, after the 3 hours on Saturday; so is Figma.",
            "Articulate Storyline is at 2/5",
        ),
        (
            (
                "I know the weekend went to the mock exams, and still you did 3 hours of Storyline "
                "and two and a half hours of Figma. Be proud of that."
            ),
            "two and a half hours",
        ),
        (
            (
                "Stakeholder management would take 60 h from level 0 to 3, so tell me your level "
                "before we plan it."
            ),
            "60 h",
        ),
        (
            (
                "Thanks to your work the pass rate in year 9 rose by 12 %, which is a result that "
                "any hiring manager understands."
            ),
            "12 %",
        ),
    ),
}
