"""Knowledge of industries."""

from tools.domain import Skill
from tools.vocabulary.effort import DOMAIN, SkillMaker

_domain = SkillMaker("business", DOMAIN)

SKILLS: tuple[Skill, ...] = (
    _domain(
        "FinTech",
        "financial technology, financial services, FinTech domain, retail banking, "
        "investment banking technology, financial industry, open banking, "
        "financial products, core banking, digital banking, financial markets, "
        "trading systems, trading platforms, financial domain, financial institutions, "
        "digital payments, payments industry, banking industry",
        guarded="banking, Banking, lending",
    ),
    _domain(
        "Insurance",
        "insurtech, underwriting, insurance industry, actuarial science, "
        "claims management, reinsurance",
        guarded="insurance, Insurance",
    ),
    _domain(
        "Healthcare",
        "digital health, healthtech, health tech, electronic health records, EHR, HL7, "
        "FHIR, medical imaging, clinical data, healthcare industry, medical devices, "
        "DICOM, healthcare domain, patient care, health informatics, medtech, "
        "medical technology, public health, telemedicine",
        guarded="Healthcare, healthcare, nursing",
    ),
    _domain(
        "Life sciences",
        "biotech, biotechnology, clinical trials, drug discovery, pharmaceutical industry, "
        "clinical research, pharmacovigilance, biopharma, molecular biology, cell biology, "
        "biochemistry, laboratory skills, lab techniques, cell culture, PCR, microbiology, "
        "immunology, laboratory experience",
        guarded="pharma, Pharma, pharmaceutical, pharmaceuticals, Pharmaceuticals, biology, "
        "Biology, chemistry, Chemistry",
    ),
    _domain(
        "E-commerce",
        "ecommerce, online retail, e-commerce platforms, online shop, web shops, "
        "retail industry, e-commerce domain, retail technology, omnichannel",
        guarded="retail, Retail",
    ),
    _domain(
        "SaaS",
        "software as a service, B2B SaaS, SaaS products, SaaS business, SaaS platforms, "
        "SaaS applications, SaaS industry, SaaS solutions",
        guarded="B2B",
    ),
    _domain(
        "Enterprise software",
        "enterprise applications, enterprise systems, enterprise solutions, "
        "enterprise environments, enterprise-grade systems, enterprise IT, enterprise platforms",
    ),
    _domain(
        "Telecommunications",
        "telecoms, 5G, LTE, telco, VoIP, SIP telephony, telecommunications industry, "
        "mobile networks, 3GPP, radio access networks",
    ),
    _domain(
        "Automotive",
        "automotive industry, connected cars, automotive software, e-mobility, "
        "electric vehicles, automotive engineering, vehicle technology",
        guarded="Automotive, automotive",
    ),
    _domain(
        "Manufacturing",
        "Industry 4.0, smart factory, MES, production planning, production management, "
        "manufacturing industry, manufacturing processes, process engineering, "
        "digital twin, production engineering, production processes, "
        "manufacturing engineering, machine building, industrial engineering, "
        "predictive maintenance",
        guarded="Manufacturing, manufacturing",
    ),
    _domain(
        "Energy",
        "renewable energy, smart grid, oil and gas, utilities industry, energy sector, "
        "energy industry, power systems, wind energy, solar energy, energy markets, "
        "energy trading, cleantech, climate tech, wind power, power engineering, "
        "energy management",
        guarded="energy, Energy",
    ),
    _domain(
        "Public sector",
        "government sector, govtech, public administration, government projects, "
        "public procurement, defence industry, defense industry, security clearance, "
        "government contracting, public policy, non-profit, NGO",
        guarded="nonprofit",
    ),
    _domain(
        "Education technology",
        "edtech, learning management systems, LMS, Moodle, SCORM, education industry",
        guarded="higher education",
    ),
    _domain(
        "Media and entertainment",
        "streaming media, media industry, digital media, music industry, "
        "entertainment industry, film production",
        guarded="publishing, Publishing, broadcasting",
    ),
    _domain(
        "Gaming industry",
        "iGaming, online gaming, esports, games industry, mobile games, free-to-play",
        guarded="gaming, Gaming",
    ),
    _domain(
        "Travel and hospitality",
        "travel industry, airline industry, hotel management, restaurant management, "
        "hospitality industry, food service, travel tech",
        guarded="hospitality, Hospitality, tourism, catering",
    ),
    _domain(
        "Logistics industry",
        "last-mile delivery, transportation industry, shipping industry, "
        "maritime industry, mobility services, rail industry",
        guarded="aviation, Aviation",
    ),
    _domain(
        "Aerospace",
        "space industry, satellite systems, aviation engineering, avionics, "
        "aerospace engineering, unmanned aerial vehicles, aeronautics",
        guarded="Aerospace, aerospace, drones",
    ),
    _domain(
        "Agriculture",
        "agritech, agtech, precision farming, agricultural technology, crop science",
        guarded="Agriculture, agriculture",
    ),
    _domain(
        "Advertising",
        "ad exchanges, real-time bidding, media planning, advertising industry, "
        "advertising technology",
        guarded="advertising, Advertising",
    ),
    _domain(
        "Cyber insurance and fraud",
        "anti-money laundering, AML, KYC, know your customer, "
        "financial crime, sanctions screening, AML/KYC",
    ),
    _domain(
        "Regulated industries",
        "regulated environments, highly regulated, Basel III, MiFID II, Solvency II, SOX, "
        "Sarbanes-Oxley, FDA regulations, medical device regulation",
    ),
)
