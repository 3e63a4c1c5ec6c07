"""What people write, and what the coach understands by it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding import (
    ABILITIES,
    WRITES,
    Context,
    Expecting,
    Intent,
    IntentKind,
    Shown,
    understand,
)
from tools.vocabulary import builtin_vocabulary

TODAY = dt.date(2026, 11, 21)
ROLES = (
    "AI integration lead",
    "Senior AI engineer",
    "Distinguished applied AI engineer",
    "Machine learning engineer",
    "Data engineer",
    "Data scientist",
    "Product manager",
)
VOCABULARY = builtin_vocabulary()


def read(text: str, **context: object) -> tuple[Intent, ...]:
    """Read a message on the test's day, with its roles."""
    return understand(
        text, VOCABULARY, Context.model_validate({"today": TODAY, "roles": ROLES, **context})
    )


def wording(intents: tuple[Intent, ...]) -> str:
    """Write intents down with every argument that they carry."""
    return " + ".join(_worded(it) for it in intents)


def _worded(it: Intent) -> str:
    quoted = it.text if it.kind not in {"unclear", "checkin_answer", "help"} else ""
    parts = {
        "{}": (it.kind, it.fact, it.skill),
        "{:d}": (it.level,),
        "role={}": (it.role,),
        "{:g}h": (it.hours_per_week,),
        "from {}": (it.start,),
        "to {}": (it.deadline,),
        "off {}": (",".join(map(str, it.weeks_off)) or None,),
        "at once {}": (it.at_once,),
        "without {}": it.without,
        "“{}”": (quoted or None,),
        "of {}": (
            "|".join(choice.kind for choice in it.choices) if it.kind == "clarify" else None,
        ),
    }
    return " ".join(
        form.format(value)
        for form, values in parts.items()
        for value in values
        if value is not None
    )


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "I'm a backend engineer, Python 4/5, no Kubernetes",
            "fact headline “backend engineer” + introduce",
        ),
        (
            "Hi, I'm Anna, a backend engineer with Python 4/5 and advanced SQL",
            "fact name “Anna” + fact headline “backend engineer” + introduce",
        ),
        ("My name is Piotr Nowak", "fact name “Piotr Nowak”"),
        ("I work as a data analyst at a bank", "fact headline “data analyst”"),
        (
            "currently a senior frontend developer, React 5/5, TypeScript 4/5",
            "fact headline “senior frontend developer” + introduce",
        ),
        ("Python 4/5, SQL 3/5, Docker 2/5", "introduce"),
        ("Python 4, SQL 3, Docker 2", "introduce"),
        ("I know nothing about Kafka", "introduce"),
        ("never touched Terraform", "set_level Terraform 0"),
        ("I'm an expert in Python and have basic Docker", "introduce"),
        ("my SQL is strong", "introduce"),
        ("I use Docker and Postgres daily", "introduce"),
        ("my stack is Django, Celery and Redis", "introduce"),
        ("I have 6 years of Django", "introduce"),
        ("I'm a nurse and I know Excel", "fact headline “nurse” + introduce"),
        ("no, Docker is 2", "set_level Docker 2"),
        ("actually my SQL is 4", "set_level SQL 4"),
        ("Actually, SQL should be 4 not 3", "set_level SQL 4"),
        ("Set my Kubernetes to 2", "set_level Kubernetes 2"),
        ("change Python from 3 to 4", "set_level Python 4"),
        ("I'm 3 at Docker now", "set_level Docker 3"),
        ("I've reached level 3 in Terraform", "set_level Terraform 3"),
        ("Docker: 3", "set_level Docker 3"),
        ("update my k8s level to 2/5", "set_level Kubernetes 2"),
        ("Go is 3", "set_level Go 3"),
        ("correction: Terraform 1/5", "set_level Terraform 1"),
        ("that's wrong, my Python is 5", "set_level Python 5"),
        ("I meant Docker is 3", "set_level Docker 3"),
        ("I'd say 3 for SQL", "set_level SQL 3"),
        ("I think Docker is about 3", "set_level Docker 3"),
        ("Docker 4", "set_level Docker 4"),
        ("Python 3", "clarify Python of set_level"),
        ("Kafka is 3 or 4", "clarify Kafka of set_level|set_level"),
        ("Python is 7", "bad_level Python"),
        ("Docker 9/5", "bad_level Docker"),
        ("I'm 3 at Docker now, what's next?", "set_level Docker 3 + learn_first"),
        ("Set my target to ML engineer and show me my gaps", "set_target role=ML engineer + gaps"),
        (
            "I'm a data engineer, SQL 4/5. I want to become an ML engineer. I have 8 hours a week.",
            "fact headline “data engineer” + introduce + set_target role=ML engineer + plan 8h",
        ),
        (
            "I'm a data analyst and want to become an ML engineer",
            "fact headline “data analyst” + set_target role=ML engineer",
        ),
        ("No, Docker is 2. Show my gaps.", "set_level Docker 2 + gaps"),
        ("thanks! what should I learn first?", "learn_first"),
        ("what are my gaps and what should I learn first?", "gaps + learn_first"),
        ("what if I were 4 at Python?", "hypothetical Python 4"),
        ("What if I knew Kubernetes at 3/5?", "hypothetical Kubernetes 3"),
        ("Suppose I had Docker 4/5, how ready would I be?", "hypothetical Docker 4 + gaps"),
        ("my colleague is Python 5/5", "others Python 5"),
        ("my manager says I'm Python 2/5", "others Python 2"),
        ("She is an expert in Kubernetes", "others Kubernetes"),
        ("is Python 4/5 good?", "explain Python"),
        ("should I learn Go?", "explain Go"),
        ("I want to be 4/5 in Python", "wish Python 4"),
        ("I'd like to learn Kubernetes", "wish Kubernetes"),
        ("I used to be 4/5 at Java", "wish Java 4"),
        ("I will be Docker 4/5 next year", "wish Docker 4"),
        ("Python 5/5 required", "others Python 5"),
        ("I'm not an expert in Python", "wish Python"),
        ("I wish I were 5/5 in Rust", "hypothetical Rust 5"),
        ("would Docker 3/5 be enough?", "hypothetical Docker 3"),
        ("I want to become a senior AI engineer", "set_target role=senior AI engineer"),
        (
            "I'd like to be a machine learning engineer within a year",
            "set_target role=machine learning engineer",
        ),
        (
            "switch my target to distinguished applied AI engineer",
            "set_target role=distinguished applied AI engineer",
        ),
        ("target: AI integration lead", "set_target role=AI integration lead"),
        ("my goal is to become an engineering manager", "set_target role=engineering manager"),
        ("My target role is now DevOps engineer.", "set_target role=DevOps engineer"),
        ("make ML engineer my target", "set_target role=ML engineer"),
        ('please change my target to "Senior AI Engineer"', "set_target role=Senior AI Engineer"),
        ("I'm aiming for a staff engineer role", "set_target role=staff engineer"),
        (
            "I'm applying for a platform engineer position at Acme",
            "set_target role=platform engineer at Acme",
        ),
        ("set target product manager", "set_target role=product manager"),
        ("target data scientist", "set_target role=data scientist"),
        ("my dream job is security engineer", "set_target role=security engineer"),
        ("I'm interested in the ML engineer role", "clarify of set_target"),
        ("what is my target?", "target"),
        ("which role am I aiming for?", "target"),
        ("target", "target"),
        ("list roles", "roles"),
        ("which roles do you know?", "roles"),
        ("show me the roles", "roles"),
        ("what jobs are there?", "roles"),
        ("where am I?", "gaps"),
        ("Where do I stand", "gaps"),
        ("what am I missing?", "gaps"),
        ("what are my gaps?", "gaps"),
        ("gaps", "gaps"),
        ("show my gaps", "gaps"),
        ("show me my skill gaps please", "gaps"),
        ("how far am I?", "gaps"),
        ("how far am I from being a senior AI engineer?", "gaps role=senior AI engineer"),
        ("am I ready for an ML engineer role?", "gaps role=ML engineer"),
        ("gaps for data engineer", "gaps role=data engineer"),
        ("compare me with the DevOps engineer role", "gaps role=DevOps engineer"),
        ("what's missing", "gaps"),
        ("how ready am I?", "gaps"),
        ("what skills do I lack?", "gaps"),
        ("what are my weaknesses", "gaps"),
        ("what skills do I need to become a data scientist?", "gaps role=data scientist"),
        ("what's blocking me?", "gaps"),
        ("could you show me my gaps?", "gaps"),
        ("What is my readiness?", "gaps"),
        ("shwo my gaps", "gaps"),
        ("waht are my gaps", "gaps"),
        ("why is Kubernetes P0?", "explain Kubernetes"),
        ("Why Docker?", "explain Docker"),
        ("why is k8s so high on the list", "explain Kubernetes"),
        ("explain Terraform", "explain Terraform"),
        ("explain the RAG row", "explain Retrieval-augmented generation"),
        ("how did you get the hours for Docker?", "explain Docker"),
        ("do I need Kubernetes?", "explain Kubernetes"),
        ("how important is SQL", "explain SQL"),
        ("tell me about Docker", "explain Docker"),
        ("how long does Kubernetes take?", "explain Kubernetes"),
        ("why is Kuberntes P0", "explain Kubernetes"),
        ("what about MLOps?", "explain MLOps"),
        ("What should I learn first, and why?", "learn_first"),
        ("what should I learn next?", "learn_first"),
        ("what's next?", "learn_first"),
        ("where do I start?", "learn_first"),
        ("where should I begin", "learn_first"),
        ("which skill should I start with?", "learn_first"),
        ("what would have the biggest impact?", "learn_first"),
        ("what should I focus on", "learn_first"),
        ("what is the most important skill to learn", "learn_first"),
        ("ok, and now what?", "learn_first"),
        ("tell me what to learn first", "learn_first"),
        ("make me a plan with 8 hours a week until end of June 2027", "plan 8h to 2027-06-30"),
        ("plan 10h/week by 2027-03-31", "plan 10h to 2027-03-31"),
        (
            "Can you make a roadmap for 6 hours per week starting 2027-01-04?",
            "plan 6h from 2027-01-04",
        ),
        ("make me a plan", "plan"),
        ("I have 8 hours a week", "plan 8h"),
        ("I can do an hour a day", "plan 7h"),
        ("replan with 12 hours a week", "plan 12h"),
        ("plan 8h/week in 6 months", "plan 8h to 2027-05-21"),
        (
            "make a plan, 8 hours weekly, weeks off 2026-12-21 and 2026-12-28, until 2027-06-30",
            "plan 8h to 2027-06-30 off 2026-12-21,2026-12-28",
        ),
        ("plan with 8 hours a week by 2027-02-30", "bad_date 8h “2027-02-30”"),
        ("plan 8 hours a week until 03/04/2027", "bad_date 8h “03/04/2027”"),
        ("plan 8 hours a week until next summer", "bad_date 8h “next summer”"),
        ("plan 8 hours a week till next summer", "bad_date 8h “next summer”"),
        ("make a plan by my birthday", "bad_date “my birthday”"),
        ("8 hours a week until the moon is full", "bad_date 8h “the moon is full”"),
        ("plan 8 hours a week until yesterday", "plan 8h to 2026-11-20"),
        ("plan 8 hours a week, no, make it 10, until June", "plan 10h to 2027-06-30"),
        ("Plan 8 hours a week. No, make it 10 until June.", "plan 10h to 2027-06-30"),
        ("I have 8 hours a week. Plan until June.", "plan 8h to 2027-06-30"),
        ("I have 8 hours a week, plan until end of June next year", "plan 8h to 2027-06-30"),
        ("plan 5 hours a week and plan 6 hours a week until May", "plan 6h to 2027-05-31"),
        (
            "plan 8 hours a week until next summer. Sorry, until 30 June 2027.",
            "plan 8h to 2027-06-30",
        ),
        ("I have 8 hours a week. Actually, my Docker is 3.", "plan 8h + set_level Docker 3"),
        ("I can do 10 hours a month", "plan 2.25h"),
        ("In June I finished a Kubernetes course", "unclear"),
        ("by June I was done with it", "unclear"),
        ("I work 40 hours a week at a bank", "unclear"),
        ("I currently work about 35 hours a week", "unclear"),
        (
            "6 hours a week until March, then 10 hours a week",
            "bad_hours “6 hours a week until March, then 10 hours a week”",
        ),
        (
            "I have 4 hours per week; I start on 1 Feb and want to be done by June",
            "plan 4h from 2027-02-01 to 2027-06-30",
        ),
        (
            "I'm on leave 20-24 Dec and 1-5 Feb",
            (
                "plan off 2026-12-20,2026-12-21,2026-12-22,2026-12-23,2026-12-24,2027-02-01,"
                "2027-02-02,2027-02-03,2027-02-04,2027-02-05"
            ),
        ),
        ("I have 20 hours per sprint", "bad_hours “20 hours per sprint”"),
        ("until 30 June 2027", "plan to 2027-06-30"),
        ("off on 24 and 31 December", "plan off 2026-12-24,2026-12-31"),
        (
            "I have no time the first two weeks of January",
            (
                "plan off 2027-01-01,2027-01-02,2027-01-03,2027-01-04,2027-01-05,2027-01-06,"
                "2027-01-07,2027-01-08,2027-01-09,2027-01-10,2027-01-11,2027-01-12,"
                "2027-01-13,2027-01-14"
            ),
        ),
        ("plan 8 hours a week until the end of June and show it", "plan 8h to 2027-06-30"),
        ("plan 8 hours a week without a deadline", "plan 8h without deadline"),
        ("plan 8 hours a week, no deadline", "plan 8h without deadline"),
        ("no deadline", "plan without deadline"),
        (
            "im a backend enginer, pyhton 4/5, sql pretty good, docker 3/5, no kubernetes",
            "fact headline “backend enginer” + introduce + unrecognised “pyhton 4/5”",
        ),
        ("docker 3/5, sql 2/5 and flurbo 3", "introduce + unrecognised “flurbo 3”"),
        ("I live in room 3", "unclear"),
        ("whats my gaps", "gaps"),
        ("back to data scientist", "set_target role=data scientist"),
        ("what is my name", "profile"),
        ("should i be 3 at docker?", "explain Docker"),
        ("/", "help"),
        ("drop the deadline", "plan without deadline"),
        ("remove my weeks off", "plan without weeks_off"),
        ("plan again without weeks off", "plan without weeks_off"),
        (
            "I'm on holiday from 21 Dec to 3 Jan",
            (
                "plan off 2026-12-21,2026-12-22,2026-12-23,2026-12-24,2026-12-25,2026-12-26,"
                "2026-12-27,2026-12-28,2026-12-29,2026-12-30,2026-12-31,2027-01-01,"
                "2027-01-02,2027-01-03"
            ),
        ),
        ("move the deadline to 2027-09-30", "plan to 2027-09-30"),
        ("what do you remember about me and from where?", "recall"),
        ("what do you know about me and how you know it", "recall"),
        ("what if I had 12 hours a week?", "what_if 12h"),
        ("would 5 hours a week be enough?", "what_if 5h"),
        ("suppose I could do 6 hours a week until 31 May 2027", "what_if 6h to 2027-05-31"),
        ("could I be done with 9 hours a week?", "what_if 9h"),
        ("what if I did one thing at a time?", "what_if at once 1"),
        ("what if I had more time?", "hypothetical"),
        ("at most two skills at a time", "plan at once 2"),
        ("plan 8 hours a week, two topics in parallel", "plan 8h at once 2"),
        ("no more than 3 skills a week please", "plan at once 3"),
        ("any number of skills at once", "plan without at_once"),
        ("what changed in my plan?", "plan_changes"),
        ("how did my plan change?", "plan_changes"),
        ("why has my roadmap moved?", "plan_changes"),
        ("what's different in the plan since last week?", "plan_changes"),
        ("show me the changes of my plan", "plan_changes"),
        ("I spent 5 hours on Docker this week", "hours_done Docker “5 hours”"),
        ("plan 0 hours a week", "plan 0h"),
        ("show my plan", "show_plan"),
        ("show me the roadmap", "show_plan"),
        ("what's my plan?", "show_plan"),
        ("roadmap", "show_plan"),
        ("when will I be done?", "show_plan"),
        ("how long will it take?", "show_plan"),
        ("when will I be ready", "show_plan"),
        ("what's on this week?", "this_week"),
        ("what should I do this week?", "this_week"),
        ("this week", "this_week"),
        ("what do I do today", "this_week"),
        ("what did I promise?", "commitments"),
        ("show my commitments", "commitments"),
        ("what do you know about me?", "recall"),
        ("what do you remember?", "recall"),
        ("what do you know about my Docker?", "recall Docker"),
        ("what do you know about my Docker level", "recall Docker"),
        ("where did you get my Python level from?", "recall Python"),
        ("why do you think I know Docker?", "recall Docker"),
        ("what is my Docker level?", "recall Docker"),
        ("how good am I at SQL?", "recall SQL"),
        ("what have I told you?", "recall"),
        ("what's my name?", "profile"),
        ("show my profile", "profile"),
        ("profile", "profile"),
        ("who am I?", "profile"),
        ("list my skills", "profile"),
        ("forget my Kubernetes level", "forget Kubernetes “Kubernetes”"),
        ("please forget everything about Acme", "forget “Acme”"),
        ("forget what I said about salaries", "forget “salaries”"),
        ("delete Docker from my profile", "forget Docker “Docker”"),
        ("can you forget that I know Java?", "forget Java “Java”"),
        ("remove my Go skill", "forget Go “Go”"),
        ("forget Kuberntes", "clarify Kubernetes of forget"),
        ("forget everything", "forget_all"),
        ("delete all my data", "forget_all"),
        ("forget it", "no"),
        ("never mind", "no"),
        ("don't forget my Kubernetes level", "no"),
        ("I forgot to tell you: Docker is 3", "set_level Docker 3"),
        ("let's do the check-in", "checkin"),
        ("check-in", "checkin"),
        ("start the weekly check-in", "checkin"),
        ("checkin", "checkin"),
        ("time for my weekly review", "checkin"),
        (
            "evidence: I cut p95 latency from 900 ms to 120 ms at Acme",
            "evidence “I cut p95 latency from 900 ms to 120 ms at Acme”",
        ),
        (
            "Add evidence: led the migration of 40 services to Kubernetes",
            "evidence “led the migration of 40 services to Kubernetes”",
        ),
        (
            "note this as evidence: we saved 30% of the cloud bill",
            "evidence “we saved 30% of the cloud bill”",
        ),
        (
            "Situation: checkout was slow. Action: I added Redis. Result: p95 120 ms.",
            "evidence “Situation: checkout was slow. Action: I added Redis. Result: p95 120 ms.”",
        ),
        (
            "I cut p95 from 900 ms to 120 ms at Acme",
            "evidence “I cut p95 from 900 ms to 120 ms at Acme”",
        ),
        ("We reduced costs by 30% last year", "clarify of evidence"),
        ("add evidence", "evidence"),
        ("show my evidence", "list_evidence"),
        ("what evidence do you have?", "list_evidence"),
        ("draft my talking points", "points"),
        ("talking points for ML engineer", "points role=ML engineer"),
        ("give me my 30-second pitch", "points"),
        ("I have an interview tomorrow, help me prepare", "points"),
        ("write STAR stories", "points"),
        ("prepare me for an interview", "points"),
        ('add "agentic coding" as a skill', "adopt “agentic coding”"),
        ("adopt prompt choreography", "adopt “prompt choreography”"),
        ("count model governance boards as a skill", "adopt “model governance boards”"),
        ("import my résumé", "import"),
        ("how do I upload my CV?", "importing"),
        ("can I give you a job posting?", "importing"),
        ("here's my resume", "import"),
        ("hi", "greet"),
        ("Good morning coach", "greet"),
        ("help", "help"),
        ("what can you do?", "help"),
        ("how does this work?", "help"),
        ("what can I ask you", "help"),
        ("who are you?", "identity"),
        ("are you an AI?", "identity"),
        ("which model is this?", "identity"),
        ("are you offline?", "identity"),
        ("where is my data stored?", "privacy"),
        ("do you send my data anywhere?", "privacy"),
        ("thanks", "thanks"),
        ("ok great", "thanks"),
        ("bye", "bye"),
        ("what does P0 mean?", "term “priority”"),
        ("how is readiness calculated?", "term “readiness”"),
        ("what does unassessed mean", "term “unassessed”"),
        ("what do the levels mean?", "term “scale”"),
        ("how are the hours estimated?", "term “hours”"),
        ("what's the weather in Berlin?", "out_of_scope"),
        ("write me a poem", "out_of_scope"),
        ("tell me a joke", "out_of_scope"),
        ("fix this bug in my code", "out_of_scope"),
        ("write a python function that sorts a list", "out_of_scope"),
        ("what does my neighbour earn?", "out_of_scope “what does my neighbour earn”"),
        ("write my cover letter", "out_of_scope"),
        ("who is the president of France", "out_of_scope"),
        ("asdf qwer", "unclear"),
        ("the thing with the stuff", "unclear"),
        ("hmm", "unclear"),
        ("purple monkey dishwasher", "unclear"),
        ("Data engineer", "clarify of set_target"),
        ("set my target to astronaut", "set_target role=astronaut"),
        ("Kubernetes", "clarify Kubernetes of explain|recall"),
        ("", "unclear"),
        ("?", "help"),
        ("/gaps", "gaps"),
        ("/gaps ML engineer", "gaps role=ML engineer"),
        ("/target senior ai engineer", "set_target role=senior ai engineer"),
        ("/target", "target"),
        ("/roadmap 8 2027-06-30", "plan 8h to 2027-06-30"),
        ("/roadmap 8", "plan 8h"),
        ("/plan 10h/week by end of June", "plan 10h to 2027-06-30"),
        ("/roadmap", "show_plan"),
        ("/why docker", "explain Docker “docker”"),
        ("/forget docker", "forget Docker “docker”"),
        ("/checkin", "checkin"),
        ("/evidence add I led a team of 5", "evidence “I led a team of 5”"),
        ("/evidence", "list_evidence"),
        ("/points", "points"),
        ("/memory docker", "recall Docker “docker”"),
        ("/level docker 3", "set_level Docker 3"),
        ("/help", "help"),
        ("/gasp", "unclear"),
        ("I have never used Kubernetes and only basic Docker", "introduce"),
        ("Comfortable with Git and Linux", "introduce"),
        ("Excel: expert, SQL: intermediate, Python: beginner", "introduce"),
        ("hmm my terraform might be 2 actually", "set_level Terraform 2"),
        ("you got my SQL wrong, it's 4", "set_level SQL 4"),
        ("I improved my Docker to 3", "set_level Docker 3"),
        ("I'd like to aim for the Data Engineer role", "set_target role=Data Engineer"),
        ("use Data Engineer as target", "set_target role=Data Engineer"),
        ("I'm hoping to move into product management", "set_target role=product management"),
        ("how big is the gap?", "gaps"),
        ("top gaps?", "gaps"),
        ("show gaps vs Data Engineer", "gaps role=Data Engineer"),
        ("Where do I stand compared to a data engineer?", "gaps role=data engineer"),
        ("what skills should I work on", "learn_first"),
        ("what's the first thing I should learn?", "learn_first"),
        ("I have an hour today, what should I do?", "learn_first"),
        ("why is Docker before Kubernetes?", "explain Docker"),
        ("what makes Kubernetes a P0?", "explain Kubernetes"),
        ("I don't get why SQL is P1", "explain SQL"),
        ("let's say I have 5 hours a week, plan that", "what_if 5h"),
        (
            "add a week off from 21 to 27 December",
            "plan off 2026-12-21,2026-12-22,2026-12-23,2026-12-24,2026-12-25,2026-12-26,2026-12-27",
        ),
        ("reduce it to 4 hours a week", "plan 4h"),
        ("how much is left?", "show_plan"),
        ("what's stored about Docker?", "recall Docker"),
        ("how do you know my Python is 4?", "recall Python"),
        ("I don't want you to remember my name", "forget “name”"),
        ("let us start the weekly check-in", "checkin"),
        ("what can I say in an interview?", "points"),
        ("here is a job ad", "import"),
        ("I am done for today", "bye"),
        ("nice, thank you very much", "thanks"),
        ("hello coach, how are you today?", "greet"),
        ("does coach work offline?", "identity"),
        ("help me with my plan", "help"),
        (
            "Docker 3/5, what's next and how long will it take?",
            "set_level Docker 3 + learn_first + show_plan",
        ),
        ("hey coach, can you tell me where i am right now?", "gaps"),
        (
            "I am a software engineer. I know Python well (4/5) but have never used Kubernetes.",
            "fact headline “software engineer” + set_level Python 4 + set_level Kubernetes 0",
        ),
        ("my levels: Python 4/5, Go 2/5, Docker 3/5, no Terraform", "introduce"),
        ("I'm pretty good at SQL, maybe 4", "set_level SQL 4"),
        ("I lead the data team, expert SQL, advanced Python", "introduce"),
        ("Been doing DevOps for 8 years, docker 5/5, k8s 4/5", "introduce"),
        ("my docker is more like a 2", "set_level Docker 2"),
        ("nope, kubernetes should be 1", "set_level Kubernetes 1"),
        ("wait, I'm actually a 3 in Terraform", "set_level Terraform 3"),
        ("please lower my Python to 3", "set_level Python 3"),
        ("I don't know Kubernetes", "introduce"),
        ("I have no experience with MLOps", "set_level MLOps 0"),
        ("I just finished a Docker course", "introduce"),
        ("how do I become an ML engineer?", "gaps role=ML engineer"),
        ("I wanna be a data engineer", "set_target role=data engineer"),
        ("I'm thinking of becoming a product manager", "clarify of set_target"),
        ("can you set ML engineer as my target?", "set_target role=ML engineer"),
        ("change target", "roles"),
        (
            "I changed my mind, I want to be a data scientist instead",
            "set_target role=data scientist",
        ),
        ("let's go for senior ai engineer", "set_target role=senior ai engineer"),
        ("what would it take to become an AI integration lead", "gaps role=AI integration lead"),
        ("give me the gap table", "gaps"),
        ("how am I doing?", "gaps"),
        ("How close am I to my target?", "gaps"),
        ("which skills am I missing for senior AI engineer", "gaps role=senior AI engineer"),
        ("what else do I need?", "gaps"),
        ("what are the blockers", "gaps"),
        ("tell me more about the Kubernetes one", "explain Kubernetes"),
        ("why 60 hours for Kubernetes?", "explain Kubernetes"),
        ("where does the weight of RAG come from?", "explain Retrieval-augmented generation"),
        ("why do I need prompt engineering", "explain Prompt engineering"),
        ("is Kubernetes really that important?", "explain Kubernetes"),
        ("which should I do first?", "learn_first"),
        ("so what do i learn first", "learn_first"),
        ("what's the quickest win?", "learn_first"),
        ("any advice?", "learn_first"),
        ("build me a roadmap, I've got 5 hours a week", "plan 5h"),
        ("I only have 4 hours per week", "plan 4h"),
        ("I can spare 90 minutes every weekday until the end of March", "plan 7.5h to 2027-03-31"),
        ("make it 10 hours a week", "plan 10h"),
        ("plan for 12 weeks at 6h/week", "plan 6h to 2027-02-13"),
        ("give me a learning plan", "plan"),
        (
            "draw up a schedule: 8 h/week, from January to June 2027",
            "plan 8h from 2027-01-01 to 2027-06-30",
        ),
        ("I need a plan by Christmas", "plan to 2026-12-25"),
        ("let's make a plan", "plan"),
        ("update my plan", "plan"),
        ("plan", "show_plan"),
        ("what's the plan", "show_plan"),
        ("show plan again please", "show_plan"),
        ("how many weeks are left?", "show_plan"),
        ("How many hours in total?", "show_plan"),
        ("can I be done by June?", "what_if to 2027-06-30"),
        ("what's up this week", "this_week"),
        ("what's planned for this week?", "this_week"),
        ("Do you remember my name?", "recall “name”"),
        ("tell me everything you know about me", "recall"),
        ("what did I tell you about Docker?", "recall Docker"),
        ("do you know my SQL level?", "recall SQL"),
        ("which level did I give for Python?", "recall Python"),
        ("show me what you have stored", "recall"),
        ("erase my salary expectations", "forget “salary expectations”"),
        ("Please delete what you know about my Kubernetes", "forget Kubernetes “Kubernetes”"),
        ("I want you to forget my name", "forget “name”"),
        ("forget that", "no"),
        ("let's do our weekly check in", "checkin"),
        ("can we do the checkin now?", "checkin"),
        ("resume the check-in", "checkin"),
        ("weekly check-in please", "checkin"),
        (
            "log a win: shipped the search feature to 2000 users",
            "evidence “shipped the search feature to 2000 users”",
        ),
        (
            "save this: I led 4 engineers through a migration and cut costs by 20%",
            "clarify of evidence",
        ),
        ("I mentored 3 juniors last year", "evidence “I mentored 3 juniors last year”"),
        (
            "At Acme I reduced build times from 40 minutes to 6 by parallelising the test suite.",
            (
                "evidence “At Acme I reduced build times from 40 minutes to 6 by parallelising the "
                "test suite.”"
            ),
        ),
        ("interview stories please", "points"),
        ("elevator pitch", "points"),
        ("help me prep for my interview", "points"),
        ("can you draft stories for my interview as ML engineer?", "points role=ML engineer"),
        ("I'd like to import my linkedin profile", "import"),
        ("import cv.json", "import"),
        ("what are your commands", "help"),
        ("What can I do here?", "help"),
        ("how do I start?", "learn_first"),
        ("I'm lost", "help"),
        ("you there?", "unclear"),
        ("is this chatgpt?", "identity"),
        ("is my data private?", "privacy"),
        ("cheers mate", "thanks"),
        ("good night", "bye"),
        ("yes", "yes"),
        ("no", "no"),
        ("ok", "thanks"),
        ("what does the range mean?", "term “readiness”"),
        ("what's a blocker?", "term “blocker”"),
        ("what is P1", "term “priority”"),
        ("what is Kubernetes?", "meaning Kubernetes"),
        ("can you recommend a good pizza place", "out_of_scope"),
        ("who won the football match", "out_of_scope"),
        ("can you write my resume?", "out_of_scope"),
        ("find me a job", "out_of_scope"),
        ("teach me Python", "learn_how Python"),
        ("I hate my boss", "mood “angry”"),
        ("I feel overwhelmed", "mood “tired”"),
        ("I got the job", "mood “good”"),
        ("lorem ipsum dolor sit amet", "unclear"),
        ("My friend wants to become a data scientist", "unclear"),
        ("should I become a manager?", "gaps role=manager"),
        ("is it realistic to become an ML engineer in 6 months?", "gaps role=ML engineer"),
        ("what if I set my target to ML engineer?", "hypothetical Machine learning"),
        ("if I learned Docker to 3/5, what would change?", "hypothetical Docker 3"),
        ("imagine I'm 5/5 in everything", "hypothetical"),
        ("We need Kubernetes 4/5 for this job", "others Kubernetes 4"),
        ("the posting asks for Python 5/5", "others Python 5"),
        ("people say Rust is hard", "unclear"),
        ("My team is strong in React", "unclear"),
        ("do not change my target to ML engineer", "no"),
        ("I don't want to become a manager", "no"),
        ("I won't learn Go", "clarify Go of explain|recall"),
        ("Python 2 years, Go 1 year", "clarify of introduce"),
        ("version 3.11 of Python", "clarify Python of explain|recall"),
        ("2", "of_what “2”"),
        ("Docker is two", "set_level Docker 2"),
        ("ich bin Entwickler", "foreign “German”"),
        ("How long will Docker take me?", "explain Docker"),
    ],
)
def test_a_message_is_understood_with_its_arguments(said: str, meant: str) -> None:
    assert wording(read(said)) == meant


@pytest.mark.parametrize(
    ("asked", "said", "meant"),
    [
        (
            "about",
            "backend engineer",
            "fact headline “backend engineer”",
        ),
        (
            "about",
            "Senior backend engineer at a small company. Python 5/5, Go 3/5.",
            "fact headline “Senior backend engineer” + introduce",
        ),
        ("about", "python 4, sql 3", "introduce"),
        ("about", "docker 3", "set_level Docker 3"),
        ("about", "I'm Anna", "fact name “Anna”"),
        ("about", "student", "fact headline “student”"),
        (
            "about",
            "Data analyst, SQL 4/5, Excel 5/5, no Python",
            "fact headline “Data analyst” + introduce",
        ),
        ("about", "what can you do?", "help"),
        ("about", "skip", "practical “skipped”"),
        ("about", "I'd rather not say", "no"),
        ("about", "I'm unemployed", "fact note “unemployed”"),
        ("target", "senior ai engineer", "set_target role=senior ai engineer"),
        ("target", "a product manager I think", "set_target role=product manager"),
        ("target", "target: product manager", "set_target role=product manager"),
        ("target", "talking points for data engineer", "points role=data engineer"),
        ("target", "ML engineer, 8 hours a week", "set_target role=ML engineer + plan 8h"),
        ("target", "I don't know which role", "roles"),
        ("target", "what roles are there?", "roles"),
        ("target", "not sure yet", "nearest"),
        (
            "about",
            "i'm sam, data analyst, sql 4/5, wanna become data scientist, 5h/week",
            (
                "fact name “Sam” + fact headline “data analyst” + introduce"
                " + set_target role=data scientist + plan 5h"
            ),
        ),
        ("hours", "8", "plan 8h"),
        ("hours", "about ten", "plan 10h"),
        ("hours", "5-6 hours", "plan 5h"),
        ("hours", "8 until end of June", "plan 8h to 2027-06-30"),
        ("hours", "maybe 6 hours a week by next summer", "bad_date 6h “next summer”"),
        ("hours", "why do you ask?", "practical “why_asked”"),
        ("level", "3", "set_level Docker 3"),
        ("level", "I'd say 4/5", "set_level Docker 4"),
        ("level", "advanced", "set_level Docker 4"),
        ("level", "none", "set_level Docker 0"),
        ("level", "what should I learn first?", "learn_first"),
        ("checkin", "kept", "checkin_answer"),
        ("checkin", "3.5", "checkin_answer"),
        ("checkin", "yes", "checkin_answer"),
        ("checkin", "shipped the new API, finally", "checkin_answer"),
        ("checkin", "I cut p95 from 900 ms to 120 ms", "checkin_answer"),
        ("checkin", "check-in", "checkin"),
        ("checkin", "stop", "checkin_pause"),
        ("checkin", "let's continue later", "checkin_pause"),
        ("checkin", "what are my gaps?", "gaps"),
        ("checkin", "/gaps", "gaps"),
        ("checkin", "what are my gaps", "gaps"),
        ("checkin", "whats still missing", "gaps"),
        ("checkin", "show me my plan", "show_plan"),
        ("checkin", "good question, whats my plan?", "show_plan"),
        ("checkin", "draft my talking points", "points"),
        ("checkin", "change my target to data engineer", "set_target role=data engineer"),
        ("checkin", "forget my Docker level", "forget Docker “Docker”"),
        ("checkin", "wait, go back", "checkin_back"),
        ("checkin", "back", "checkin_back"),
        ("checkin", "wait, no", "checkin_back"),
        ("checkin", "cancel the check-in", "checkin_pause"),
        ("checkin", "plan the migration with Ana", "checkin_answer"),
        ("checkin", "I read two chapters this week", "checkin_answer"),
        ("checkin", "showed my plan to the team", "checkin_answer"),
        ("checkin", "my plan was too full", "checkin_answer"),
        ("checkin", "the back office was slow", "checkin_answer"),
        ("checkin", "add evidence for the API work", "checkin_answer"),
        ("checkin", "Docker is 3", "checkin_answer"),
    ],
)
def test_an_answer_is_read_by_what_was_asked(asked: Expecting, said: str, meant: str) -> None:
    assert wording(read(said, expecting=asked, skill="Docker")) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("why that one?", "explain Docker"),
        ("why is it first?", "explain Docker"),
        ("why?", "explain Docker"),
        ("and why?", "explain Docker"),
        ("/why", "explain Docker"),
        ("where did you get that?", "recall Docker"),
        ("how do you know that?", "recall Docker"),
        ("when did I tell you that?", "recall Docker"),
    ],
)
def test_that_one_is_the_skill_spoken_of_last(said: str, meant: str) -> None:
    assert wording(read(said, skill="Docker")) == meant


FORGETTING = Intent(kind="forget", skill="Kubernetes", text="Kubernetes")
LEVELS = tuple(Intent(kind="set_level", skill="Kafka", level=level) for level in (3, 4))


@pytest.mark.parametrize(
    ("offered", "said", "meant"),
    [
        (FORGETTING, "yes", "forget_now Kubernetes “Kubernetes”"),
        (FORGETTING, "Yes, forget it.", "forget_now Kubernetes “Kubernetes”"),
        (FORGETTING, "no, keep it", "no"),
        (FORGETTING, "yes but not now", "no"),
        (FORGETTING, "keep it", "no"),
        (FORGETTING, "ok, what are my gaps?", "gaps"),
        (Intent(kind="evidence", text="I cut it"), "keep it", "evidence “I cut it”"),
        (Intent(kind="evidence", text="I cut it"), "go on then", "evidence “I cut it”"),
        (Intent(kind="evidence", text="I cut it"), "bin it", "no"),
        (FORGETTING, "what are my gaps?", "gaps"),
        (Intent(kind="evidence", text="I cut it"), "sure, go ahead", "evidence “I cut it”"),
        (Intent(kind="clarify", choices=LEVELS), "2", "set_level Kafka 4"),
        (Intent(kind="clarify", choices=LEVELS), "the first one", "set_level Kafka 3"),
        (Intent(kind="clarify", choices=LEVELS), "4/5", "set_level Kafka 4"),
        (Intent(kind="clarify", choices=LEVELS), "neither", "no"),
    ],
)
def test_consent_is_given_to_what_was_offered(offered: Intent, said: str, meant: str) -> None:
    assert wording(read(said, expecting="offer", offered=offered)) == meant


SKILLS = st.sampled_from(["Python", "Docker", "Kubernetes", "SQL", "Terraform", "Kafka"])
STATED = st.builds("{} {}/5".format, SKILLS, st.integers(min_value=0, max_value=5))


@given(
    STATED,
    st.sampled_from(
        [
            "What if I were {}?",
            "Suppose I had {}.",
            "if I were {}, would I be ready",
            "My colleague is {}.",
            "My boss says I am {}",
            "She has {}",
            "I want to reach {}",
            "I will be {} by June",
            "I used to be {}",
            "{} is required",
            "The posting asks for {}",
            "Is {} good?",
            "Would {} be enough?",
            "I wish I were {}",
        ],
    ),
)
def test_what_is_no_statement_of_the_users_present_never_writes(stated: str, frame: str) -> None:
    assert not {it.kind for it in read(frame.format(stated))} & WRITES


@given(STATED)
def test_what_is_a_statement_of_the_users_present_is_kept(stated: str) -> None:
    for frame in ("{}", "I'm {}", "My level: {}", "No, {}.", "Actually {}"):
        kinds = {it.kind for it in read(frame.format(stated))}
        assert kinds <= {"introduce", "set_level"}, frame


@given(st.text(max_size=200))
def test_any_text_has_a_reading(text: str) -> None:
    intents = read(text)
    assert intents
    assert intents == read(text)
    assert all(it.confidence >= 0.8 for it in intents if it.kind in WRITES)


@pytest.mark.parametrize(
    "long",
    ["why " * 5_000, "I am a " * 3_000, "8 hours " * 2_500, "what " * 4_000 + "?", "a" * 20_000],
    ids=["why", "statement", "hours", "question", "one word"],
)
def test_a_very_long_message_is_read_in_time(long: str) -> None:
    assert read(long)


def test_a_pasted_document_is_taken_for_one() -> None:
    posting = "Senior Data Engineer\n" + "\n".join(f"- {n} years of Python 5/5" for n in range(60))
    assert [it.kind for it in read(posting)] == ["preview"]


def test_the_nearest_abilities_are_offered_for_what_is_not_understood() -> None:
    (unclear,) = read("the gap between my front teeth")
    assert unclear.kind == "unclear"
    assert len(unclear.choices) == 3
    assert all(choice.text for choice in unclear.choices)


@pytest.mark.parametrize("kind", ABILITIES)
def test_what_is_offered_as_an_example_is_understood_as_such(kind: IntentKind) -> None:
    intents = read(ABILITIES[kind][0])
    # An introduction is also a fact; evidence with a figure and the rest stand for themselves.
    assert kind in {it.kind for it in intents}
    assert all(it.kind not in {"unclear", "clarify"} for it in intents)


@pytest.mark.parametrize("mark", ["\ue000", "\ue001", "\uf8ff"])
def test_a_letter_of_private_use_names_no_skill_on_the_table(mark: str) -> None:
    noted = Context(today=TODAY, shown=Shown(mentioned=("Excel", "C#")))
    for said in (mark, f"{mark} 3", f"Excel 3 {mark} 2"):
        told = understand(said, builtin_vocabulary(), noted)
        assert {it.skill for it in told if it.kind == "set_level"} <= {"Excel"}
