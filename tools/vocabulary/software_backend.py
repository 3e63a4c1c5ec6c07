"""Server-side frameworks, interfaces between systems, and messaging."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, EVERYDAY, FRAMEWORK, PLATFORM, TOOL, SkillMaker

_framework = SkillMaker("software", FRAMEWORK)
_platform = SkillMaker("software", PLATFORM)
_concept = SkillMaker("software", CONCEPT)
_tool = SkillMaker("software", TOOL)
_everyday = SkillMaker("software", EVERYDAY)

SKILLS: tuple[Skill, ...] = (
    # Python
    _framework("Django", "Django ORM", needs={"Python": 2}),
    _framework("Django REST framework", "DRF", needs={"Django": 2}),
    _framework("Flask", "Python Flask, Flask API", guarded="Flask", needs={"Python": 2}),
    _framework("FastAPI", "Fast API", needs={"Python": 2}),
    _framework("Starlette", needs={"Python": 2}),
    _framework("Pydantic", "Pydantic v2", needs={"Python": 2}),
    _framework("SQLAlchemy", "Alembic", needs={"Python": 2, "SQL": 2}),
    _framework("Celery", "Celery workers", needs={"Python": 2}),
    _concept("asyncio", "async Python, Python asyncio, aiohttp", needs={"Python": 3}),
    # Java and Kotlin
    _framework(
        "Spring",
        "Spring Framework, Spring MVC, Spring Cloud, Spring Security, Spring Data, Java Spring",
        guarded="Spring",
        needs={"Java": 2},
    ),
    _framework("Spring Boot", "SpringBoot", needs={"Java": 2}),
    _framework(
        "Hibernate", "JPA, Java Persistence API", guarded="Hibernate", needs={"Java": 2, "SQL": 1}
    ),
    _framework("Quarkus", needs={"Java": 2}),
    _framework("Micronaut", needs={"Java": 2}),
    _framework("Akka", "Apache Pekko"),
    _framework("Vert.x", "Vertx", needs={"Java": 2}),
    _framework("Ktor", needs={"Kotlin": 2}),
    _tool("Maven", "Apache Maven"),
    _tool("Gradle"),
    _tool("Apache Tomcat", "Tomcat"),
    _tool("JBoss", "WildFly"),
    _tool("WebLogic"),
    _tool("WebSphere"),
    _tool("Jetty"),
    # .NET
    _platform(
        ".NET",
        ".NET Core, .NET Framework, dotnet, dot net, .NET 6, .NET 8, Microsoft .NET, DotNet Core",
        needs={"C#": 2},
    ),
    _framework("ASP.NET", "ASP.NET Core, ASP.NET MVC, ASP.NET Web API", needs={"C#": 2}),
    _framework("Entity Framework", "EF Core, Entity Framework Core", needs={".NET": 1, "SQL": 1}),
    _framework("Blazor", needs={"C#": 2}),
    _framework("WPF", "Windows Presentation Foundation, WinForms, Windows Forms", needs={"C#": 2}),
    # Node
    _platform("Node.js", "NodeJS", guarded="Node", needs={"JavaScript": 2}),
    _framework("Express", "Express.js, ExpressJS", guarded="Express", needs={"Node.js": 1}),
    _framework("NestJS", "Nest.js", needs={"Node.js": 2, "TypeScript": 2}),
    _framework("Fastify", needs={"Node.js": 1}),
    _tool("npm", "pnpm, npm packages", guarded="Yarn"),
    _tool("Prisma", "Prisma ORM"),
    _tool("TypeORM"),
    _tool("Sequelize"),
    _tool("Drizzle ORM"),
    _platform("Deno"),
    _platform("Bun", "Bun runtime", guarded="Bun"),
    # Ruby, PHP, Elixir
    _framework("Ruby on Rails", "RoR", guarded="Rails", needs={"Ruby": 2}),
    _framework("Sidekiq", needs={"Ruby": 2}),
    _framework("Laravel", needs={"PHP": 2}),
    _framework("Symfony", needs={"PHP": 2}),
    _framework("Phoenix Framework", "Phoenix LiveView, Elixir/Phoenix", needs={"Elixir": 2}),
    _platform("WordPress", "Word Press"),
    _platform("WooCommerce"),
    _platform("Drupal"),
    _platform("Joomla"),
    _platform("TYPO3"),
    _platform("Magento", "Adobe Commerce"),
    _platform("Shopify", "Shopify Plus, Liquid templates"),
    _framework("Gin", "gin-gonic, Go Gin", guarded="Gin", needs={"Go": 2}),
    _framework("Actix", "Actix Web", needs={"Rust": 2}),
    _framework("Axum", needs={"Rust": 2}),
    _framework("Tokio", needs={"Rust": 2}),
    # Interfaces
    _concept(
        "API design",
        "API development, APIs, API design and development, REST API, RESTful, "
        "RESTful API, RESTful service, RESTful web service, REST service, REST/JSON, "
        "REST principles, REST endpoint, REST architecture, REST interface, "
        "API integration, API concepts, web API, API architecture, API first, "
        "REST web services, API design patterns, building APIs, web services, "
        "backend APIs, API deployment, HTTP API",
        guarded="REST",
    ),
    _framework("GraphQL", "Apollo GraphQL, Apollo Server, Apollo Client", needs={"API design": 1}),
    _framework("gRPC", "Protocol Buffers, protobuf, gRPC services", needs={"API design": 1}),
    _concept("SOAP", "SOAP web services, WSDL, SOAP API", guarded="SOAP"),
    _concept("WebSockets", "Web Sockets, Socket.IO, server-sent events"),
    _tool("OpenAPI", "Swagger, OpenAPI specification, AsyncAPI"),
    _everyday("Postman", guarded="Postman"),
    _everyday("Insomnia REST client"),
    _concept("API gateway", "API gateway patterns, API management"),
    _concept("Apigee"),
    _concept("Kong Gateway"),
    _concept("MuleSoft"),
    _concept("API security", "secure APIs, API authentication", needs={"API design": 2}),
    _concept("Webhooks"),
    _framework("tRPC", needs={"TypeScript": 2}),
    _concept("Web scraping", "scraping, web crawling, Scrapy, Beautiful Soup, BeautifulSoup"),
    # Messaging
    _platform(
        "Kafka",
        "Apache Kafka, Kafka Streams, Kafka Connect, ksqlDB, Confluent, Confluent Kafka, Redpanda",
    ),
    _tool("RabbitMQ", "Rabbit MQ, AMQP"),
    _concept(
        "Message queues",
        "message broker, messaging systems, message bus, ActiveMQ, JMS, ZeroMQ, "
        "message queuing, asynchronous messaging, messaging middleware, IBM MQ, pub/sub, "
        "publish subscribe",
        guarded="messaging, Messaging",
    ),
    _tool("NATS", "NATS JetStream"),
    _tool("MQTT", "Mosquitto"),
    # Practice
    _concept(
        "Backend development",
        "back-end development, back end engineering, backend engineering, "
        "server-side development, backend services, backend systems, backend web development",
        guarded="Backend, Back-end, back-end, backend",
    ),
    _concept(
        "Full-stack development",
        "full stack engineering, full-stack web development",
        guarded="Full-stack, full-stack, Full Stack, full stack",
    ),
    _concept(
        "Web development",
        "web application, web app development, web programming, web technologies, HTTP, HTTP/2",
    ),
    _concept(
        "Caching",
        "caching strategies, cache design, Memcached, CDN, distributed cache",
        guarded="caching, Caching",
    ),
    _concept(
        "Authentication and authorisation",
        "authentication and authorization, OAuth, OAuth2, "
        "OAuth 2.0, OpenID Connect, OIDC, SAML, JWT, JSON Web Tokens, single sign-on, SSO, "
        "authn, authz, Keycloak, Auth0, LDAP",
        guarded="authentication, authorization",
    ),
    _concept(
        "Payments integration",
        "payment systems, payment gateways, payment processing, "
        "Stripe API, Stripe integration, PayPal integration, Adyen, Braintree",
    ),
    _concept(
        "Search engineering",
        "search systems, search relevance, retrieval and search systems, "
        "full-text search, search engines, Solr, Apache Solr, Lucene, Algolia, Meilisearch, "
        "Typesense, information retrieval, ranking systems",
    ),
    _concept(
        "Internationalisation", "internationalization, i18n, l10n, localization, localisation"
    ),
    _concept(
        "Low-code development",
        "low code, no code, Power Apps, Power Automate, OutSystems, "
        "Mendix, Microsoft Power Platform, Power Platform, Bubble.io, Retool, n8n, Zapier, "
        "workflow automation",
    ),
    _concept("Robotic process automation", "RPA, UiPath, Automation Anywhere, Blue Prism"),
)
