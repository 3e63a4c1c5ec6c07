"""What was said before an utterance of the table: the settings, by name."""

import datetime as dt

DAY = dt.date(2026, 11, 2)

_ABOUT = "backend engineer, Python 4/5, SQL 3/5, Docker 1/5, no Kubernetes"
_AIM = "senior ai engineer"
_HOURS = "8 hours a week until the end of June 2027"
_CHECKIN = ("check-in", "3", "2", "none", "none", "none", "call two people at Acme")
_READY = (_ABOUT, _AIM, _HOURS)

SETTINGS: dict[str, tuple[str, ...]] = {
    # What was said before these two lies a week back, see below.
    "week later": (),
    "promise asked": ("check-in",),
    # Nothing is known, and the coach has asked what the user does.
    "fresh": (),
    # The name of someone new was put to them, their work was saved.
    "name offered": ("im sandra, I manage a care home in Hull",),
    # A skill that no list knows was named, and its level asked for.
    "own asked": ("I know welding",),
    # Skills that no list knows were offered as the user's own.
    "own offered": ("I'm a welder. MIG 5, TIG 4",),
    # Skills are known; the coach has asked which role they aim for.
    "met": (_ABOUT,),
    # They were asked for a target and have asked for something else instead.
    "unanswered": (_ABOUT, "how do I learn Kubernetes?"),
    # A target too; the coach has asked for weekly hours.
    # A role that was only thought of was offered as the target.
    "offered": ("bookkeeper here", "I was thinking data analyst? My nephew says so"),
    "aiming": (_ABOUT, _AIM),
    # A last day was given without hours a week, which were asked for.
    "day given": (_ABOUT, _AIM, "end of june then"),
    # Hours were given with a day that is none, and another was asked for.
    "day refused": (_ABOUT, _AIM, "8 hours a week until 30 february"),
    # Hours were given with a day whose weekday is another one, and it was asked which is meant.
    "weekday asked": (_ABOUT, _AIM, "8 hours a week until Monday 30 June 2027"),
    # A plan that begins in a week.
    "starts later": (_ABOUT, _AIM, "8 hours a week starting next Monday"),
    # Skills, a target and a plan; nothing is asked.
    "ready": (*_READY, "thanks"),
    # The plan was just made.
    "planned": _READY,
    # The week of Christmas was taken off; other hours were given from a day on.
    "off given": (*_READY, "the week of Christmas off"),
    "hours given": (*_READY, "from January only 6 hours a week"),
    # All of December was taken off.
    "month off": (*_READY, "I'm away in December"),
    # An exam stands in the plan, of which nobody said what it needs.
    "exam set": (*_READY, "docker exam on 15 January"),
    # Far more hours were given than was meant.
    "overdone": (*_READY, "71 hours a week"),
    # An order was wished with a reason, and put to the user.
    "order offered": (
        *_READY,
        "hmm I would rather do docker first, I have course project in it this autumn",
    ),
    # A skill was left out of the plan.
    "left out": (*_READY, "leave Docker out of the plan"),
    # The gaps were just shown, and a level was asked for.
    "gaps": (*_READY, "what are my gaps?"),
    # What to learn first was just said.
    "first": (*_READY, "what should I learn first?"),
    # A level was just told.
    "told": (*_READY, "Docker is 2"),
    # Two levels were just told.
    "told two": (*_READY, "Docker is 2 and Terraform is 1"),
    # The roles were just ranked, the nearest first.
    "ranked": (*_READY, "which roles am I closest to?"),
    # They were ranked where no target is set.
    "ranked open": (_ABOUT, "which roles am I closest to?"),
    # One of them was pointed at, and two things were put to the user: its gaps, or to aim for it.
    "pointed": (*_READY, "which roles am I closest to?", "the second one"),
    # A bare figure after the plan was asked back.
    "bare figure": (*_READY, "10"),
    # A plan was only supposed, beside the one that stands.
    "supposed": (*_READY, "what if I did 12 hours a week?"),
    # The ways of learning a skill were just shown.
    "learning": (*_READY, "how do I learn Kubernetes?"),
    # Two pieces of evidence; a part of the second was asked for.
    "evidence": (
        *_READY,
        "evidence: I cut p95 latency from 900 ms to 120 ms by caching the hot path",
        "evidence: I led the migration of 14 services to PostgreSQL",
    ),
    # It was shown what forgetting Docker would remove, and asked whether to.
    "forgetting": (*_READY, "forget Docker"),
    # A skill was noted without a level.
    "noted": (_ABOUT, "I also know Figma"),
    # The same, and the level of another was offered to be kept.
    "zero offered": (
        "I'm a teacher and want to become a UX designer",
        "yes",
        ("I know Figma a little, and HTML not at all, unless shouting at a school website counts"),
    ),
    # Several were.
    "noted three": ("I know Unity and some Excel and C#",),
    # It was told that nothing is known of a skill.
    "nothing of it": (*_READY, "what do you have for my Figma?"),
    # The gaps of a role were shown that is not the target.
    "looked at": (_ABOUT, "what would I lack as a data analyst?"),
    # Two roles were compared, and none is aimed for.
    "two roles": (_ABOUT, "compare data analyst and cloud engineer"),
    # What is known of a role was shown.
    "described": (_ABOUT, "technical writer? what is that"),
    # The last employer, the pay and the notice period are known.
    "employed": (
        *_READY,
        "I worked at Thistledown Bank from 2019 to 2024",
        "I earn 51,000 EUR a year at the moment",
        "my notice period is 2 months",
    ),
    # The notice period was just recalled.
    "recalled": (*_READY, "my notice period is 2 months", "what's my notice period?"),
    # What is known of a skill was just recalled.
    "recalled skill": (*_READY, "what do you know about my SQL?"),
    # A piece of evidence was told, and a part of it added.
    "completed": (
        *_READY,
        "evidence: I cut p95 latency from 900 ms to 120 ms by caching the hot path",
        "it was at Acme in March",
    ),
    # A check-in was just closed, with one promise.
    "closed": (*_READY, *_CHECKIN),
    # The same, and something else since.
    "promised": (*_READY, *_CHECKIN, "thanks"),
    # Two readings were put to the user: SQL 3 or 4.
    "which": (*_READY, "my SQL is 3 or 4"),
    # An assessment is open at its first question.
    "assessing": (*_READY, "assess my Kubernetes"),
    # It waits at its third question: whether others have relied on the work.
    "assess real": (*_READY, "assess my Kubernetes", "3", "2"),
    # It came to a level.
    "assessed": (*_READY, "assess my Kubernetes", "3", "2", "1"),
    # Hours were told that the next check-in takes along.
    "hours told": (*_READY, "yesterday I read two hours about Docker"),
    # The check-in waits at the hours spent on Kubernetes.
    "checkin": (*_READY, "check-in"),
    # It waits at what went well.
    "checkin wins": (*_READY, "check-in", "3", "none"),
    # It waits at what stood in the way.
    "checkin blockers": (*_READY, "check-in", "3", "2", "none"),
    # It waits at the levels that changed.
    "checkin levels": (*_READY, "check-in", "3", "2", "none", "none"),
    # What is promised for the next week was asked, the last of its questions.
    "checkin next": (*_READY, "check-in", "3", "2", "none", "none", "none"),
    # The rest of a target's skills was put as unknown, all at once.
    "rest asked": ("I want to become a Data Analyst", "SQL 2, Excel 3. rest 0 i guess"),
    # The plan begins with a skill that was wished first.
    "pinned": (*_READY, "Docker first"),
    # Hours that were told before a target was set were offered for the plan.
    "hours quoted": ("6 hours a week until 1 June. backend engineer, Python 4/5, SQL 3/5", _AIM),
    # A deed was told in passing and offered to be kept.
    "deed offered": (
        *_READY,
        "last month I helped with an onboarding checklist that cut churn from 8% to 5%",
    ),
    # The offer was left open, and something else asked.
    "deed passed": (
        *_READY,
        "last month I helped with an onboarding checklist that cut churn from 8% to 5%",
        "what are my gaps?",
    ),
    # The settings of unseen.tsv: other people, with other beginnings.
    "lena": (
        "I'm Lena, a teacher, JavaScript 2/5, HTML 3/5",
        "I want to become a Frontend Engineer",
        "plan 10 hours a week",
    ),
    "weld": (
        "I'm a welder, Excel 2/5, teamwork 4/5",
        "my target is Project Manager",
        "plan 5 hours a week",
    ),
    "anil": (
        "I'm Anil, an accountant, Excel 5/5, accounting 5/5",
        "my target is Business Analyst",
    ),
    "kcheck": (
        "I'm Lena, a teacher, JavaScript 2/5, HTML 3/5",
        "I want to become a Frontend Engineer",
        "plan 10 hours a week",
        "check-in",
        "6 hours",
    ),
    "kassess": (
        "I'm Lena, a teacher, JavaScript 2/5, HTML 3/5",
        "I want to become a Frontend Engineer",
        "plan 10 hours a week",
        "assess my JavaScript",
    ),
    "kforget": (
        "I'm Mira, I know Python 3/5 and SQL 2/5",
        "I want to become a Data Engineer",
        "plan 8 hours a week",
        "forget SQL",
    ),
    "evid": (
        "I'm Mira, I know Python 3/5 and SQL 2/5",
        "I want to become a Data Engineer",
        "plan 8 hours a week",
        (
            "evidence: at Acme I cut the nightly load from 6 hours to 40 minutes by "
            "rewriting it in SQL"
        ),
    ),
    "compare": (
        "I'm Mira, I know Python 3/5 and SQL 2/5",
        "I want to become a Data Engineer",
        "compare Data Engineer and Analytics Engineer",
    ),
    # A name and a headline are known.
    "nurse": ("Hi, I'm Moira, a nurse",),
    # Two preferences are kept beside a plan.
    "prefers": (*_READY, "I prefer remote work", "I prefer small companies"),
}

A_WEEK_AGO: dict[str, tuple[str, ...]] = {
    # A week has gone by since a check-in with one promise.
    "week later": (*_READY, *_CHECKIN),
    # The next check-in asks what became of the promise.
    "promise asked": (*_READY, *_CHECKIN),
}
"""What was said a week before a setting, by its name."""
