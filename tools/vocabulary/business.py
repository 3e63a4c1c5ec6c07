"""Running a business: money, customers, operations and people."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, EVERYDAY, FIELD, HUMAN, PLATFORM, TOOL, SkillMaker

_concept = SkillMaker("business", CONCEPT)
_field = SkillMaker("business", FIELD)
_human = SkillMaker("business", HUMAN)
_platform = SkillMaker("business", PLATFORM)
_tool = SkillMaker("business", TOOL)
_everyday = SkillMaker("business", EVERYDAY)

SKILLS: tuple[Skill, ...] = (
    # Money
    _field(
        "Finance",
        "corporate finance, financial management, finance for engineers, "
        "financial knowledge, financial planning, FP&A, financial planning and analysis, "
        "financial acumen, cash flow management",
        guarded="finance, Finance, treasury, Treasury",
    ),
    _field(
        "Accounting",
        "bookkeeping, general ledger, accounts payable, accounts receivable, IFRS, "
        "US GAAP, GAAP, financial reporting, financial statements, month-end close, "
        "management accounting, cost accounting, payroll, QuickBooks, "
        "Xero accounting, financial accounting, tax accounting",
        guarded="Accounting, accounting",
    ),
    _concept(
        "Financial analysis",
        "financial modeling, financial modelling, valuation, cost analysis, "
        "investment analysis, cost-benefit analysis, financial models, variance analysis, "
        "DCF, financial forecasting, break-even analysis, profitability analysis",
    ),
    _concept(
        "Budgeting",
        "budget management, budget planning, cost control, cost management, P&L, "
        "P&L responsibility, profit and loss, financial control, financial controlling, "
        "budget responsibility, managing budgets, budget processes",
        guarded="budget, Budget, controlling, Controlling",
    ),
    _concept(
        "Business case development",
        "business cases, ROI analysis, return on investment, ROI documentation, "
        "business planning, business plans, ROI calculation, ROI, business impact metrics, "
        "business impact",
    ),
    _concept("Taxation", "tax law, tax planning, corporate tax, VAT", guarded="Taxation, taxation"),
    _concept(
        "Investment management",
        "asset management, wealth management, portfolio analysis, equity research, "
        "capital markets, venture capital, due diligence, "
        "mergers and acquisitions, M&A, technical due diligence, investment banking, "
        "investor relations",
    ),
    # Customers
    _field(
        "Sales",
        "B2B sales, sales experience, enterprise sales, SaaS sales, cold calling, "
        "lead generation, sales strategy, sales management, inside sales, field sales, "
        "solution selling, sales process, closing deals, sales skills, sales techniques, "
        "sales targets, sales pipeline, consultative selling, direct sales, upselling, "
        "cross-selling, technical sales, retail sales",
        guarded="Sales, sales, selling, prospecting",
    ),
    _concept(
        "Sales engineering",
        "presales, pre-sales, solutions engineering, technical presales, product demos, "
        "RFPs, RFP responses, product demonstrations",
        guarded="demos",
    ),
    _concept(
        "Account management",
        "key account management, key accounts, client account management, "
        "relationship management, account planning, relationship building, "
        "building relationships, customer relationships, build relationships, "
        "build strong relationships",
    ),
    _concept(
        "Business development",
        "strategic partnerships, partnership development, partner management, "
        "channel sales, new business development, partner ecosystem, channel management",
    ),
    _concept(
        "Customer success",
        "customer success management, customer retention, customer onboarding, "
        "churn reduction, customer lifecycle, churn prevention",
        guarded="renewals, churn",
    ),
    _concept(
        "Customer service",
        "customer support, customer care, client service, Zendesk, Freshdesk, call center, "
        "contact center, service orientation, front desk, guest service, service minded, "
        "service-oriented",
        guarded="Intercom",
    ),
    _human(
        "Negotiation",
        "contract negotiation, negotiation skills, negotiating contracts, "
        "salary negotiation, price negotiation, bargaining",
    ),
    _human(
        "Networking with people", "professional networking, network building, relationship networks"
    ),
    _platform(
        "Salesforce",
        "SFDC, Salesforce CRM, Salesforce administration, Sales Cloud, "
        "Salesforce Lightning, Lightning Web Components, Service Cloud, Salesforce Marketing Cloud",
    ),
    _tool(
        "CRM",
        "CRM systems, customer relationship management, CRM software, Pipedrive, Zoho CRM, "
        "Microsoft Dynamics 365, Microsoft Dynamics, Dynamics 365, Dynamics CRM, CRM tools",
    ),
    _tool("HubSpot", "Hub Spot"),
    _tool("Marketo"),
    _tool("Pardot"),
    _tool("Eloqua"),
    _tool("ActiveCampaign"),
    # Marketing
    _field(
        "Marketing",
        "marketing strategy, marketing campaigns, B2B marketing, campaign management, "
        "marketing communications, demand generation, brand marketing, "
        "integrated marketing, marketing plans, inbound marketing, marketing skills, "
        "campaign planning, field marketing, affiliate marketing, influencer marketing, "
        "marketing management, event marketing",
        guarded="Marketing, marketing",
    ),
    _concept(
        "Digital marketing",
        "online marketing, performance marketing, paid media, paid social, "
        "display advertising, programmatic advertising, internet marketing, paid advertising, "
        "media buying, online advertising, digital advertising, digital campaigns",
    ),
    _concept(
        "SEO",
        "search engine optimization, search engine optimisation, technical SEO, "
        "on-page SEO, keyword research, Ahrefs, SEMrush, link building",
    ),
    _concept(
        "Search advertising",
        "SEM, PPC, Google Ads, AdWords, Google AdWords, paid search, "
        "pay-per-click, Bing Ads, search engine marketing, Facebook Ads, Meta Ads, LinkedIn Ads",
    ),
    _concept(
        "Content marketing",
        "content strategy, content creation, content management, editorial planning, "
        "content production, content planning, content development, video content",
    ),
    _concept(
        "Social media marketing",
        "social media, social media management, community growth, social media strategy, "
        "Instagram marketing, TikTok marketing, social media content, Hootsuite, "
        "LinkedIn marketing",
    ),
    _concept(
        "Email marketing",
        "Mailchimp, newsletter marketing, Klaviyo, lifecycle marketing, "
        "CRM marketing, email campaigns",
    ),
    _concept(
        "Branding",
        "brand management, brand strategy, brand building, brand development, "
        "brand awareness, personal branding, employer brand",
        guarded="Branding, branding",
    ),
    _concept(
        "Public relations",
        "PR campaigns, media relations, press releases, corporate communications, "
        "external communications, internal communications, crisis communication, "
        "press relations",
        guarded="PR",
    ),
    _concept("Marketing technology", "martech, adtech, ad tech, customer data platform, CDP"),
    # Operations
    _field(
        "Operations management",
        "business operations, operational management, BizOps, operational planning, "
        "operations strategy, service delivery, revenue operations, RevOps, "
        "sales operations, operational efficiency",
        guarded="operations, Operations",
    ),
    _field(
        "Supply chain management",
        "supply chain, inventory management, warehouse management, demand planning, S&OP, "
        "supply planning, warehousing, strategic sourcing, inventory control, "
        "stock management, material management, fleet management, inventory planning, "
        "order management, transportation management, import and export",
        guarded="purchasing, Purchasing, sourcing, Sourcing, freight, procurement, Procurement, "
        "logistics, Logistics",
    ),
    _concept(
        "Vendor management",
        "supplier management, vendor selection, vendor evaluation, "
        "contract management, supplier relationships, outsourcing, vendor strategy, "
        "supplier relationship management, vendor relationships, contract administration, "
        "supplier negotiations, third-party vendors, vendor negotiation",
    ),
    _concept(
        "Lean",
        "lean manufacturing, Six Sigma, lean six sigma, 5S, value stream mapping, "
        "lean management, lean methodology, lean principles, lean tools, Green Belt, Black Belt, "
        "lean leadership, lean thinking",
        guarded="Lean, LEAN",
    ),
    _concept(
        "Quality management",
        "quality control, QMS, ISO 9001, GMP, quality management system, "
        "good manufacturing practice, CAPA, TQM, quality inspection, quality improvement, "
        "GxP, ISO 13485, GLP, GCP guidelines, statistical process control, "
        "validation protocols",
    ),
    _concept(
        "Business process management",
        "BPM, business process, process management, business process reengineering, "
        "process design, process development, standard operating procedures, SOPs, "
        "workflow design, process documentation, Camunda, business process optimization",
    ),
    _platform(
        "SAP",
        "SAP S/4HANA, SAP HANA, SAP ERP, SAP FI/CO, SAP MM, SAP SD, S/4HANA, SAP Fiori, "
        "SAPUI5, SAP BW, SAP R/3, SAP BTP, SAP SuccessFactors, SAP FI, SAP CO, SAP Cloud Platform",
        guarded="SAP",
    ),
    _platform(
        "ERP",
        "ERP systems, enterprise resource planning, Oracle ERP, NetSuite, Odoo, "
        "Microsoft Dynamics NAV, Dynamics AX, Oracle E-Business Suite, ERP software, "
        "Business Central, JD Edwards, PeopleSoft, Infor ERP, Navision, NAV/BC",
        guarded="Workday",
    ),
    _everyday(
        "Microsoft Office",
        "MS Office, Office suite, Microsoft Office Suite, MS Word, Microsoft Word, MS "
        "Outlook, Microsoft Outlook, MS Office Suite, Office applications, Microsoft Office "
        "package, computer skills, IT skills, Office programs, MS Office package, PC "
        "skills, Microsoft Office applications, computer literacy, PowerPoint, Microsoft "
        "PowerPoint, MS PowerPoint",
        guarded="Word, Outlook, Office",
    ),
    _tool("Microsoft Access", "MS Access", guarded="Access"),
    _everyday(
        "Google Workspace",
        "G Suite, GSuite, Google Docs, Google Drive, Gmail administration, Google Slides, "
        "Google Sheets",
    ),
    # People and law
    _field(
        "Human resources",
        "HR management, HR processes, HRIS, employee relations, compensation and benefits, "
        "labor law, employment law, labour law, talent management, HR software, "
        "employee engagement, HR administration, HR policies, people operations",
        guarded="HR, Human resources, human resources",
    ),
    _field(
        "Legal knowledge",
        "contract law, corporate law, intellectual property, IP law, legal research, "
        "contract drafting, patent law, commercial law, legal advice, legal drafting, "
        "regulatory law, property law, competition law, legal analysis, "
        "open source licensing, legal writing",
        guarded="legal, Legal, licensing, patents",
    ),
    _human(
        "Business acumen",
        "commercial awareness, business sense, business understanding, business knowledge, "
        "commercial acumen, business-minded, business mindset, commercial mindset, "
        "MBA essentials, commercial understanding, business savvy, business-oriented, "
        "commercial skills, business skills, commercially minded, "
        "business administration",
    ),
    _field(
        "Economics",
        "microeconomics, macroeconomics, managerial economics, economic analysis, "
        "behavioral economics, behavioural economics, economic theory",
    ),
    _human(
        "Administration",
        "office management, administrative skills, administrative support, secretarial, "
        "calendar management, office administration, travel arrangements, data entry, "
        "executive assistance, administrative tasks, clerical, diary management, "
        "administrative experience, typing skills, record keeping, minute taking",
        guarded="Administration, administration, scheduling, Scheduling, filing",
    ),
    _concept(
        "Real estate knowledge", "real estate, property management, facility management, PropTech"
    ),
    _concept(
        "Construction management",
        "site management, civil engineering, structural engineering, "
        "construction projects, building construction, construction site management",
    ),
    _concept(
        "Health and safety",
        "HSE, occupational health, workplace safety, EHS, first aid, safety management, "
        "occupational safety, safety regulations",
    ),
    _concept(
        "Sustainability",
        "ESG, carbon accounting, climate risk, ESG reporting, CSR, circular economy, "
        "life cycle assessment, corporate social responsibility, environmental management, "
        "sustainable development, ISO 14001",
        guarded="Sustainability, sustainability",
    ),
)
