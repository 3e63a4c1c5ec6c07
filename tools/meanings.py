"""What the commonest skills are, in a sentence each, for whoever meets the word in a table.

These are Coach's own words; no standard stands behind them.
"""

from collections.abc import Mapping
from typing import Final

from tools.domain import Skill

_KINDS: Final[Mapping[str, str]] = {
    "everyday": "an office tool",
    "tool": "a tool",
    "framework": "a framework, a ready-made base that programs are built on",
    "platform": "a platform that programs run on",
    "language": "a programming language",
    "concept": "a practice, a way of working",
    "field": "a field of theory and methods",
    "human": "a skill with people and words",
    "domain": "knowledge of an industry",
    "tongue": "a foreign language",
    "custom": "a skill of your own, known by its name alone",
}

MEANINGS: Final[Mapping[str, str]] = {
    "A/B testing": "showing two versions to two groups by chance, and counting which does better",
    "AI agents": "programs in which a language model decides which tools to use, step by step",
    "AI governance": "rules for who may use which AI for what, and how that is checked",
    "API design": (
        "deciding how programs talk to each other: which calls there are and what they give"
    ),
    "AWS": "Amazon's cloud: rented servers, storage, databases and more",
    "Accessibility": (
        "making things that people with a disability can use, with a screen reader say"
    ),
    "Agile": "working in short rounds, each with something to show, and changing course after it",
    "Airflow": "a tool that runs data jobs in their order and at their time",
    "Analytical thinking": "taking a question apart, and deciding by facts and figures",
    "Ansible": "a tool that sets up many servers from one written description",
    "Application security": "keeping a program safe from attacks, from its design to its tests",
    "Automation": "letting a machine do what was done by hand, again and again",
    "Azure": "Microsoft's cloud: rented servers, storage, databases and more",
    "Bash": "the language of the command line on Linux and macOS, for scripts",
    "Budgeting": "planning what something may cost, and keeping to it",
    "Business acumen": (
        "understanding how a company earns its money, and deciding with that in mind"
    ),
    "Business analysis": (
        "finding out what a business needs, and describing it so that it can be built"
    ),
    "Business case development": "showing in figures why something is worth its cost",
    "Business intelligence": "turning a company's data into reports that decisions are made by",
    "Business process management": (
        "describing how work runs through a company, and making it run better"
    ),
    "CI/CD": "testing and delivering each change of a program automatically",
    "CSS": "the language that gives web pages their look: colours, sizes, places",
    "Caching": "keeping what was computed near at hand, so that it comes faster the next time",
    "Change management": "bringing people through a change of how they work",
    "Cloud architecture": "deciding of which parts of a cloud a system is made, and how they fit",
    "Cloud computing": "renting computers and services over the network instead of owning them",
    "Cloud security": "keeping what runs in a cloud safe: rights, keys, networks",
    "Code review": "reading a colleague's change before it goes in, and saying what to better",
    "Communication": "saying and writing things so that others understand them and can act",
    "Computer networking": "how computers reach each other: addresses, routes, protocols",
    "Computer vision": "letting programs make out what is on pictures and films",
    "Conflict resolution": "bringing people who disagree to something that both can live with",
    "Cross-functional collaboration": "working with people of other trades towards one result",
    "Dashboards": "one page of figures and charts that shows how things stand",
    "Data analysis": "finding out from data what happened and why, with queries, sums and charts",
    "Data engineering": "building what brings data from where it arises to where it is used",
    "Data governance": "rules for whose data it is, who may see it and how good it has to be",
    "Data modelling": (
        "deciding in which tables and fields data is kept, and how they hang together"
    ),
    "Data quality": "checking that data is right, whole and fresh, and mending it where not",
    "Data structures and algorithms": (
        "ways to hold data and to work through it, and what each costs"
    ),
    "Data visualisation": "showing data in charts that tell what matters",
    "Data warehousing": "one database that gathers a company's data for reports",
    "Debugging": "finding out why a program does not do what it should",
    "Deep learning": "machine learning with neural networks of many layers",
    "Design systems": "one set of parts and rules that all screens of a product are made from",
    "DevSecOps": "building security into how programs are made and run, not after it",
    "Disaster recovery": "getting systems and data back after something went badly wrong",
    "Distributed systems": (
        "programs that run on many computers at once, and survive the loss of one"
    ),
    "Docker": "a tool that packs a program with all it needs, so that it runs anywhere alike",
    "Experimentation": "trying a change on a part of the users, and counting what it does",
    "Facilitation": "leading a meeting or workshop so that the group gets to a result",
    "FastAPI": "a Python framework for services that other programs call",
    "Figma": "a tool to draw screens and click through them before they are built",
    "FinOps": "watching and lowering what a cloud costs",
    "Git": "the tool that keeps each version of a program's files, and joins the work of several",
    "GitLab": "a website for code: its versions, reviews, tests and delivery",
    "GitOps": "running systems from files in Git: what stands there is what runs",
    "Go": "a programming language, much used for servers and cloud tools",
    "GraphQL": "a language in which a program asks another for just the data that it wants",
    "HTML": "the language that web pages are written in: headings, text, links, forms",
    "Helm": "a tool that packs what is to run on Kubernetes",
    "Hugging Face": "a website and libraries for ready-made AI models",
    "Identity and access management": "deciding who may get at what, and checking that it is them",
    "Incident management": (
        "what is done when something breaks: who acts, who is told, what is learned"
    ),
    "Information architecture": "ordering what a site or product holds, so that people find it",
    "Infrastructure as code": "describing servers and networks in files that set them up",
    "Interaction design": "deciding what happens when somebody clicks, types or swipes",
    "Internationalisation": "building a product so that it works in other languages and countries",
    "JavaScript": "the programming language of web pages",
    "Jenkins": "a server that builds and tests programs at each change",
    "Jira": "a tool for the list of what is to be done, and who does it",
    "Kafka": "a system that passes on streams of events between programs",
    "Kubernetes": "a system that runs packed programs on many computers and keeps them running",
    "LangChain": "a library to build programs around language models",
    "Large language models": "AI models that read and write text, such as those behind chatbots",
    "Leadership": "giving a group its direction, and helping its people to do their work",
    "Linear algebra": (
        "reckoning with vectors and matrices, the mathematics under machine learning"
    ),
    "Linux": "the operating system that most servers run on",
    "MLOps": "putting machine-learning models into service, watching them, and training them anew",
    "Machine learning": "letting programs learn rules from examples instead of being told them",
    "Mentoring": "helping somebody to grow over a longer time, with advice and questions",
    "Metrics and KPIs": (
        "the few figures that show whether something goes well, and how to choose them"
    ),
    "Microservices": "a program made of many small services, each on its own",
    "Model evaluation": "measuring how good a machine-learning model is, and where it fails",
    "Natural language processing": (
        "letting programs work with human language: sort, find, sum up text"
    ),
    "Negotiation": "coming to an agreement where each side wants something else",
    "OKRs": "goals for a quarter, each with figures that show whether it was reached",
    "Observability": (
        "being able to see from outside what a running system does, by logs and figures"
    ),
    "Performance optimisation": "finding what makes a program slow, and making it fast",
    "Playwright": "a tool that tests web pages by clicking through them",
    "PostgreSQL": "a database whose tables are asked in SQL",
    "Power BI": "Microsoft's tool for reports and charts",
    "Presentation skills": "speaking to a group so that it follows and remembers",
    "Prioritisation": "deciding what is done first, and what not at all",
    "Product analytics": "finding out from what users do what a product should change",
    "Product discovery": "finding out what is worth building before it is built",
    "Product management": "deciding what a product is to do, for whom and why, and in which order",
    "Project management": (
        "bringing a piece of work to its end in time, within its cost, with its people"
    ),
    "Prometheus": "a tool that gathers figures of running systems and raises alarms",
    "Prompt engineering": "wording what a language model is asked, so that it answers well",
    "Prototyping": "making something quick that shows how the real thing would be",
    "PyTorch": "a Python library to build and train neural networks",
    "Python": "a programming language, much used for data, automation and AI",
    "React": "a JavaScript library to build web pages of parts",
    "Refactoring": "making code plainer without changing what it does",
    "Requirements gathering": (
        "finding out from people what they need, and writing it down so that it holds"
    ),
    "Resource planning": "deciding who and what is needed when, and having it there",
    "Responsive design": "building pages that fit a phone as well as a wide screen",
    "Risk management": "seeing what may go wrong, how likely and how bad, and preparing for it",
    "Roadmapping": "showing what comes in which quarter, and why in that order",
    "SLOs": "the share of the time that a service promises to work well",
    "SQL": "the language in which databases are asked",
    "Scrum": "a set of rules for agile teams: short rounds, fixed meetings, a few roles",
    "Secrets management": "keeping passwords and keys where programs get them and nobody else",
    "Serverless": "running code in a cloud without looking after the servers",
    "Software architecture": (
        "deciding of which parts a program is made, what each answers for and how they talk, "
        "and being able to say why so and not otherwise"
    ),
    "Software testing": (
        "checking that a program does what it should, by hand or by tests that run alone"
    ),
    "Spark": "a system that works through large data on many computers at once",
    "Stakeholder management": (
        "dealing with stakeholders, the people whom a piece of work affects or who decide on "
        "it: bosses, customers, other teams, authorities; knowing what each needs, and keeping "
        "them with you"
    ),
    "Statistics": "drawing conclusions from data, and saying how sure they are",
    "Strategic thinking": "deciding by where things should stand in some years",
    "Streaming data": "working with data as it arrives, not in batches afterwards",
    "System design": "deciding how a whole system is built: its parts, its data, its load",
    "Team building": "putting a team together, and making it work as one",
    "Teamwork": "getting something done with others, and pulling your weight",
    "Technical leadership": "leading how a team builds things, often without being its boss",
    "Technical writing": (
        "manuals and guides that explain technical things so that people can use them"
    ),
    "Terraform": "a tool that sets up cloud services from written files",
    "Test automation": "tests of a program that run by themselves",
    "Time management": "deciding what your hours go to, and keeping to it",
    "TypeScript": "JavaScript with types, which catch mistakes before the program runs",
    "UI design": "drawing what a screen looks like",
    "UX design": "shaping a product so that people can use it and like to",
    "UX research": "finding out from people how they work and what they need",
    "UX writing": "the words on buttons, forms and messages of a product",
    "Unit testing": "small tests of single parts of a program",
    "User stories": (
        "what a user wants to do and why, in a sentence each, as the list of what to build"
    ),
    "Vector databases": (
        "databases that find what is alike in meaning, by long rows of numbers that stand for "
        "texts or pictures"
    ),
    "Vendor management": "choosing who supplies you, agreeing the terms, and holding them to it",
    "Visual design": "colours, type and pictures, so that a thing is clear and looks right",
    "Wireframing": "sketching a screen in boxes and lines before it gets its look",
    "Writing": "putting things in words that others read with ease",
}


def meaning(skill: Skill) -> str:
    """Return what a skill is: in a sentence where that is known, else its kind.

    Args:
        skill: The skill.
    """
    return MEANINGS.get(skill.name) or _KINDS[skill.kind]
