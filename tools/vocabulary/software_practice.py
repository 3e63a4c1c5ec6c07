"""Architecture, testing and the ways of building software."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, EVERYDAY, FIELD, FRAMEWORK, TOOL, SkillMaker

_framework = SkillMaker("software", FRAMEWORK)
_concept = SkillMaker("software", CONCEPT)
_field = SkillMaker("software", FIELD)
_tool = SkillMaker("software", TOOL)
_everyday = SkillMaker("software", EVERYDAY)

SKILLS: tuple[Skill, ...] = (
    # Architecture
    _concept(
        "Software architecture",
        "system architecture, application architecture, architecture design, "
        "architectural design, architectural patterns, architecture patterns, "
        "software architecture for AI services, AI service architecture, "
        "architecture decisions, architecture decision records, reference architectures, "
        "solid architecture, architecture reviews, architecture experience, "
        "technical architecture, backend architecture, software design and architecture, "
        "architect solutions, hexagonal architecture, clean architecture",
        guarded="architecture, Architecture",
    ),
    _concept(
        "System design",
        "designing systems, scalable system design, large-scale system design, "
        "design scalable systems, applied AI system design, scalable architecture, "
        "scalable systems, highly scalable systems, scalability, high-level design, "
        "low-level design, scalable solutions",
    ),
    _field(
        "Distributed systems",
        "distributed computing, distributed system design, distributed architecture, "
        "large-scale distributed systems, distributed applications, high availability, "
        "high-availability systems, consensus algorithms, fault tolerance, "
        "fault-tolerant systems, eventual consistency, consistency models, "
        "data replication, erasure coding, distributed consensus, consensus protocols, "
        "Raft consensus, Paxos, replication protocols, database sharding",
        guarded="Consensus, Replication, consensus, replication",
    ),
    _concept(
        "Microservices",
        "microservice architecture, micro service architecture, micro-services, "
        "microservice patterns, service mesh, service-oriented architecture, SOA",
        needs={"API design": 2},
    ),
    _concept(
        "Event-driven architecture",
        "event driven, event-driven systems, event sourcing, event streaming, "
        "event-based architecture",
    ),
    _concept("Domain-driven design", "DDD, domain driven development, bounded contexts"),
    _concept("CQRS", "command query responsibility segregation"),
    _concept(
        "Design patterns",
        "software design patterns, Gang of Four, enterprise patterns, "
        "enterprise integration patterns, dependency injection, GoF patterns, MVVM, MVC, "
        "model-view-controller, MVC architecture, MVVM architecture",
    ),
    _concept(
        "Clean code",
        "SOLID principles, clean coding, coding standards, code quality, "
        "maintainable code, software craftsmanship, coding best practices, "
        "SOLID design principles",
    ),
    _concept(
        "Refactoring",
        "code refactoring, technical debt, legacy code, tech debt, codebase modernization",
    ),
    _concept(
        "Legacy system integration",
        "legacy integration, legacy systems, legacy modernization, legacy modernisation, "
        "legacy transformation, legacy migration, system integration, "
        "enterprise integration, application modernization, platform modernization, "
        "integration engineering",
    ),
    _concept("Enterprise architecture", "TOGAF, solution architecture, solution design, ArchiMate"),
    _concept(
        "Performance optimisation",
        "performance optimization, performance engineering, performance tuning, "
        "latency optimization, load balancing, performance analysis, "
        "application performance, cost/performance optimization, scaling systems, "
        "low latency systems, low-latency, application scaling",
        guarded="profiling, Profiling",
    ),
    _concept("Multi-tenant architecture", "multi-tenancy, multi tenant, multitenancy"),
    _concept("UML", "BPMN, C4 model, sequence diagrams"),
    _concept("Edge computing", "edge AI, edge deployment, edge devices"),
    # Quality
    _concept(
        "Software testing",
        "software QA, QA testing, QA engineering, quality assurance, manual testing, "
        "test cases, test plans, test planning, test strategy, test management, "
        "functional testing, regression testing, exploratory testing, acceptance testing, "
        "UAT, user acceptance testing, quality engineering, testing strategies, "
        "test design, software quality, system testing, quality gates, bug tracking, "
        "defect management, acceptance tests, regression tests, comprehensive testing, "
        "ISTQB",
        guarded="testing, Testing, QA, test, Test",
    ),
    _concept(
        "Unit testing",
        "unit tests, unit and integration testing, unit and integration tests, "
        "JUnit, Mockito, xUnit, NUnit, RSpec, PHPUnit, TestNG, mocking frameworks, test coverage",
    ),
    _concept(
        "Integration testing",
        "integration tests, end-to-end testing, e2e testing, "
        "end-to-end tests, contract testing, API testing, Testcontainers, Pact testing, "
        "e2e tests, REST Assured",
    ),
    _concept(
        "Test automation",
        "automated testing, automated tests, automation testing, "
        "test automation frameworks, QA automation, SDET, automated test suites, "
        "automation frameworks",
    ),
    _concept("Test-driven development", "TDD, test driven, test-first"),
    _concept(
        "Behaviour-driven development",
        "BDD, behavior driven development, SpecFlow",
        guarded="Cucumber, Gherkin",
    ),
    _concept(
        "Property-based testing", "Hypothesis testing library, QuickCheck, fuzzing, fuzz testing"
    ),
    _concept(
        "Performance testing",
        "load testing, stress testing, JMeter, Gatling, k6, Locust, "
        "LoadRunner, performance benchmarking, benchmarking",
    ),
    _framework("pytest", "py.test, Python unittest", needs={"Python": 2}),
    _framework("Jest", guarded="Jest", needs={"JavaScript": 2}),
    _framework("Vitest", needs={"JavaScript": 2}),
    _framework("React Testing Library", "Testing Library", needs={"JavaScript": 2}),
    _framework("Mocha", guarded="Mocha", needs={"JavaScript": 2}),
    _framework("Jasmine", guarded="Jasmine", needs={"JavaScript": 2}),
    _framework("Karma", guarded="Karma", needs={"JavaScript": 2}),
    _framework("Selenium", "Selenium WebDriver, WebdriverIO, Robot Framework"),
    _framework("Cypress", "Cypress.io", guarded="Cypress", needs={"JavaScript": 2}),
    _framework("TestCafe", needs={"JavaScript": 2}),
    _framework("Playwright", guarded="Playwright"),
    _framework("Puppeteer", guarded="Puppeteer"),
    _framework("Appium"),
    _framework("Espresso testing"),
    _framework("XCTest", "XCUITest"),
    _tool("SonarQube", "static code analysis, static analysis, SonarCloud", guarded="Sonar"),
    # Ways of working
    _tool(
        "Git",
        "version control, source control, Git version control, Git workflows, GitFlow, "
        "version control systems, revision control, SCM, source code management",
    ),
    _tool("Subversion", "SVN"),
    _tool("Perforce"),
    _tool("Mercurial", guarded="Mercurial"),
    _concept("Monorepos", "Turborepo, Lerna, Nx monorepo", guarded="Nx", needs={"Git": 2}),
    _everyday("GitHub", "GitHub Enterprise"),
    _everyday("GitLab", "GitLab EE"),
    _everyday("Bitbucket", "Atlassian Bitbucket"),
    _concept("Code review", "peer review, pull requests, peer code review, design reviews"),
    _concept("Pair programming", "mob programming, extreme programming, XP practices"),
    _concept(
        "Agile",
        "agile methodologies, agile development, agile software development, "
        "agile practices, agile environment, agile principles, agile delivery, "
        "scaled agile, agile frameworks, LeSS framework",
        guarded="SAFe",
    ),
    _concept("Scrum", "Scrum framework, sprint planning, Certified Scrum Master, CSM"),
    _concept("Kanban", "Kanban boards"),
    _concept(
        "Software development lifecycle",
        "SDLC, software development life cycle, software lifecycle, "
        "software delivery lifecycle, development lifecycle, "
        "software development processes",
    ),
    _concept(
        "Software engineering",
        "software development, software engineering practices, "
        "software engineering principles, software design, software development practices, "
        "programming fundamentals, software engineering fundamentals, "
        "modern software engineering practices, computer science fundamentals, "
        "production-grade software engineering, hands-on coding, coding skills, "
        "programming skills, programming experience, programming knowledge, "
        "programming background, programming ability, programming proficiency, "
        "coding experience, programming principles, computer programming",
    ),
    _concept(
        "Open source contribution",
        "open source, open-source software, open source development, "
        "contribute to open source, open source projects",
    ),
    _concept(
        "Developer experience",
        "developer tooling, developer productivity, DevEx, developer tools, "
        "SDK development, SDKs, internal tooling, team enablement, "
        "developer portals",
        guarded="Backstage",
    ),
    _concept(
        "Feature flags",
        "feature flagging, feature toggles, LaunchDarkly, canary releases, "
        "canary deployments, blue-green deployment, staged rollouts, trunk-based development",
    ),
    _everyday(
        "IDEs",
        "VS Code, Visual Studio Code, Visual Studio, IntelliJ, IntelliJ IDEA, PyCharm, "
        "Eclipse IDE, WebStorm, vim, Neovim, Emacs, IDE proficiency",
    ),
    _concept(
        "Design documents",
        "design docs, RFCs, technical design documents, "
        "technical specifications, technical design, ADRs, technical specs",
    ),
)
