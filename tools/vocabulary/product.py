"""Finding out what to build, and seeing to it that it is built."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, EVERYDAY, FIELD, HUMAN, TOOL, SkillMaker

_concept = SkillMaker("product", CONCEPT)
_field = SkillMaker("product", FIELD)
_human = SkillMaker("product", HUMAN)
_tool = SkillMaker("product", TOOL)
_everyday = SkillMaker("product", EVERYDAY)

SKILLS: tuple[Skill, ...] = (
    _field(
        "Product management",
        "product ownership, product leadership, product lifecycle, "
        "product lifecycle management, technical product management, "
        "digital product management, product life cycle, software product management, "
        "owning a product",
    ),
    _concept(
        "Product strategy",
        "product vision, product thinking, product direction, "
        "product-market fit, product innovation, product sense, product mindset, "
        "platform strategy",
    ),
    _concept(
        "Product discovery",
        "customer discovery, continuous discovery, opportunity assessment, "
        "problem discovery, opportunity solution trees, idea validation, problem framing, "
        "jobs to be done, JTBD",
        guarded="discovery, Discovery",
    ),
    _concept(
        "Roadmapping",
        "product roadmap, roadmap planning, roadmap prioritization, roadmap development, "
        "technology roadmap, roadmap management, technical roadmaps, roadmap creation",
        guarded="roadmap, Roadmap, roadmaps, Roadmaps",
    ),
    _concept(
        "Product development",
        "new product development, product delivery, "
        "product engineering, agile product development, hardware product development, "
        "R&D management",
    ),
    _concept(
        "Backlog management",
        "product backlog, backlog prioritization, backlog grooming, backlog refinement, backlog",
    ),
    _human(
        "Prioritisation",
        "prioritization, prioritization frameworks, RICE framework, MoSCoW, "
        "priority setting, ability to prioritize, setting priorities, "
        "competing priorities",
    ),
    _concept("User stories", "user story mapping, writing user stories"),
    _concept(
        "Requirements gathering",
        "requirements analysis, requirements engineering, requirements elicitation, "
        "requirements management, business requirements, functional requirements, "
        "requirements definition, product requirements, PRD, gathering requirements, "
        "technical requirements, functional specifications, user requirements, "
        "non-functional requirements, product specifications",
    ),
    _concept("OKRs", "objectives and key results, goal setting, setting goals"),
    _concept(
        "MVP development",
        "MVP, minimum viable product, lean startup, rapid prototyping, proof of concept, "
        "POC, PoC development",
    ),
    _concept(
        "Go-to-market",
        "go to market strategy, GTM, GTM strategy, product launch, product launches, "
        "launch planning, market entry, go-to-market planning, commercialization",
    ),
    _concept("Product marketing", "product positioning, product messaging, value proposition"),
    _concept(
        "Growth",
        "growth hacking, product-led growth, PLG, growth strategy, growth marketing, "
        "conversion rate optimization, CRO, user acquisition, user retention, "
        "conversion optimization, customer acquisition, growth experiments",
        guarded="Growth",
    ),
    _concept(
        "Pricing",
        "pricing strategy, monetization, monetisation, pricing models, price management",
        guarded="pricing, Pricing",
    ),
    _concept(
        "Market research",
        "market analysis, competitor analysis, competitive analysis, "
        "competitive intelligence, competitor research, customer research, "
        "competitive research, industry analysis, consumer insights, "
        "market intelligence",
        guarded="surveys, Surveys",
    ),
    _concept(
        "Customer feedback",
        "voice of the customer, user feedback, customer interviews, NPS, customer insights, VoC",
    ),
    _human(
        "Customer focus",
        "customer-centric, customer centricity, customer orientation, customer obsession, "
        "customer-focused, customer empathy, user-centric, customer needs, user needs, "
        "customer first, customer centric mindset, user focus, customer-oriented, "
        "customer satisfaction, client focus, end-user focus",
    ),
    _concept(
        "AI product management",
        "AI product strategy, AI problem framing, product management for AI, AI use cases, "
        "AI use case identification",
    ),
    _concept(
        "Business analysis",
        "business process analysis, process mapping, process modelling, process modeling, "
        "business process modeling, feasibility studies, systems analysis, "
        "business systems analysis",
    ),
    # Projects
    _concept(
        "Project management",
        "project planning, project coordination, project delivery, PMP, PRINCE2, "
        "project leadership, managing projects, manage projects, "
        "project management skills, IT project management, technical project management, "
        "project execution, project scheduling, advanced project management, "
        "project controlling, project tracking, lead projects, Gantt charts, "
        "project plans, project administration, PMI, Prince 2",
    ),
    _concept(
        "Program management",
        "programme management, technical program management, TPM, portfolio management, "
        "PMO, engineering program management, project portfolio management, "
        "program delivery",
    ),
    _concept("Agile coaching", "agile transformation, agile leadership", needs={"Agile": 3}),
    _concept(
        "Delivery management",
        "software delivery, end-to-end delivery, delivery planning, "
        "delivering projects, delivery excellence, on-time delivery",
    ),
    _concept(
        "Resource planning",
        "resource management, resource allocation, workload planning, "
        "staffing plans, capacity allocation",
    ),
    _everyday("Jira", "Atlassian Jira, Jira administration"),
    _everyday("Confluence", "Atlassian Confluence"),
    _everyday("SharePoint", "Microsoft SharePoint"),
    _everyday("Notion", guarded="Notion"),
    _everyday("Asana"),
    _everyday("Trello"),
    _everyday("Monday.com"),
    _everyday("ClickUp"),
    _everyday("Basecamp"),
    _everyday("Smartsheet"),
    _everyday("Wrike"),
    _everyday("Linear", "Linear app", guarded="Linear"),
    _tool("Microsoft Project", "MS Project"),
    _tool("Primavera"),
    _everyday("Slack", guarded="Slack"),
    _everyday("Microsoft Teams", "MS Teams", guarded="Teams"),
    _everyday("Mattermost"),
    _everyday("Miro"),
    _everyday("Mural board"),
    _everyday("Lucidchart"),
    _everyday("Microsoft Visio", "Visio"),
    _everyday("draw.io"),
    _tool("Productboard"),
    _tool("Aha roadmaps"),
    _tool("ProductPlan"),
)
