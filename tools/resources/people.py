"""Where product work, leading and communication can be learned."""

from tools.domain import Resource
from tools.resources.listing import listing

OGL = "Open Government Licence"

ROWS: tuple[tuple[Resource, ...], ...] = (
    listing(
        "Stakeholder communications plan",
        "exercise",
        "https://www.atlassian.com/team-playbook/plays/stakeholder-communications-plan",
        {"Stakeholder management": (0, 2)},
        licence="free",
    ),
    listing(
        "Atlassian Team Playbook",
        "exercise",
        "https://www.atlassian.com/team-playbook",
        {
            "Cross-functional collaboration": (0, 2),
            "Facilitation": (0, 2),
            "Team building": (0, 2),
            "Teamwork": (0, 2),
        },
        licence="free",
    ),
    listing(
        "Liberating Structures",
        "exercise",
        "https://www.liberatingstructures.com/",
        {"Facilitation": (1, 3)},
        licence="CC BY-NC",
    ),
    listing(
        "Communication in the Real World",
        "book",
        "https://open.lib.umn.edu/communication/",
        {
            "Communication": (0, 2),
            "Active listening": (0, 1),
            "Presentation skills": (0, 2),
            "Public speaking": (0, 2),
        },
        licence="CC BY-NC-SA",
    ),
    listing(
        "Technical Writing Courses",
        "course",
        "https://developers.google.com/tech-writing",
        {"Technical writing": (0, 2), "Technical communication": (0, 2)},
        licence="CC BY",
    ),
    listing(
        "Google Developer Documentation Style Guide",
        "documentation",
        "https://developers.google.com/style",
        {"Technical writing": (2, 4)},
        licence="CC BY",
    ),
    listing(
        "Diátaxis",
        "documentation",
        "https://diataxis.fr/",
        {"Technical writing": (1, 3)},
        licence="CC BY-SA",
    ),
    listing(
        "Write the Docs Guide",
        "documentation",
        "https://www.writethedocs.org/guide/",
        {"Technical writing": (0, 3)},
    ),
    listing(
        "Purdue Online Writing Lab",
        "documentation",
        "https://owl.purdue.edu/",
        {"Writing": (0, 2), "Technical communication": (0, 1)},
    ),
    listing(
        "LearnEnglish",
        "course",
        "https://learnenglish.britishcouncil.org/",
        {"English": (0, 4)},
        licence="free",
    ),
    listing(
        "GOV.UK Service Manual: agile delivery",
        "documentation",
        "https://www.gov.uk/service-manual/agile-delivery",
        {"Agile": (0, 3), "Delivery management": (0, 2), "Product discovery": (0, 1)},
        licence=OGL,
    ),
    listing(
        "Manifesto for Agile Software Development",
        "documentation",
        "https://agilemanifesto.org/",
        {"Agile": (0, 1)},
    ),
    listing(
        "The Scrum Guide",
        "documentation",
        "https://scrumguides.org/",
        {"Scrum": (0, 2)},
        licence="CC BY-SA",
    ),
    listing(
        "GOV.UK Service Manual: writing user stories",
        "documentation",
        "https://www.gov.uk/service-manual/agile-delivery/writing-user-stories",
        {"User stories": (0, 2), "Requirements gathering": (0, 1), "Backlog management": (0, 1)},
        licence=OGL,
    ),
    listing(
        "GOV.UK Service Manual: developing a roadmap",
        "documentation",
        "https://www.gov.uk/service-manual/agile-delivery/developing-a-roadmap",
        {"Roadmapping": (0, 2)},
        licence=OGL,
    ),
    listing(
        "GOV.UK Service Manual: measuring success",
        "documentation",
        "https://www.gov.uk/service-manual/measuring-success",
        {"Metrics and KPIs": (0, 2), "Product analytics": (0, 1)},
        licence=OGL,
    ),
    listing(
        "RICE: simple prioritization for product managers",
        "documentation",
        "https://www.intercom.com/blog/rice-simple-prioritization-for-product-managers/",
        {"Prioritisation": (0, 2)},
    ),
    listing(
        "SVPG articles",
        "documentation",
        "https://www.svpg.com/articles/",
        {"Product management": (0, 3), "Product discovery": (0, 3), "Product strategy": (0, 2)},
    ),
    listing(
        "Jira guides",
        "documentation",
        "https://www.atlassian.com/software/jira/guides",
        {"Jira": (0, 3)},
    ),
    listing(
        "Project Management, 2nd Edition",
        "book",
        "https://opentextbc.ca/projectmanagement/",
        {"Project management": (0, 2), "Resource planning": (0, 1), "Budgeting": (0, 1)},
        licence="CC BY",
    ),
    listing(
        "StaffEng: Guides",
        "documentation",
        "https://staffeng.com/guides/",
        {"Technical leadership": (2, 5), "Influence without authority": (2, 4)},
    ),
    listing(
        "GitLab Handbook: Leadership",
        "documentation",
        "https://handbook.gitlab.com/handbook/leadership/",
        {
            "Leadership": (0, 3),
            "People management": (0, 3),
            "Engineering management": (0, 2),
            "Delegation": (0, 1),
        },
        licence="CC BY-SA",
    ),
    listing(
        "GitLab Handbook: Guidance on Feedback",
        "documentation",
        "https://handbook.gitlab.com/handbook/people-group/guidance-on-feedback/",
        {"Giving feedback": (0, 2)},
        licence="CC BY-SA",
    ),
    listing(
        "GitLab Handbook: Hiring",
        "documentation",
        "https://handbook.gitlab.com/handbook/hiring/",
        {"Hiring": (0, 2)},
        licence="CC BY-SA",
    ),
    listing(
        "Donella Meadows: Systems Thinking Resources",
        "documentation",
        "https://donellameadows.org/systems-thinking-resources/",
        {"Systems thinking": (0, 2)},
    ),
)
"""Each resource with the skills that it serves."""
