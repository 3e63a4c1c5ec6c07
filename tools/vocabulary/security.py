"""Security, privacy and the rules about them."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FIELD, PLATFORM, TOOL, SkillMaker

_platform = SkillMaker("security", PLATFORM)
_concept = SkillMaker("security", CONCEPT)
_field = SkillMaker("security", FIELD)
_tool = SkillMaker("security", TOOL)

SKILLS: tuple[Skill, ...] = (
    _field(
        "Cybersecurity",
        "cyber security, information security, infosec, IT security, security engineering, "
        "computer security, security best practices, security principles, "
        "information assurance, security fundamentals, CISSP, CISM, security controls, "
        "cyber defense, security operations engineering, security standards, "
        "software security, security practices",
        guarded="security, Security",
    ),
    _concept(
        "Application security",
        "AppSec, secure coding, secure software development, "
        "web application security, web security, OWASP, OWASP Top 10, secure SDLC, "
        "security reviews, secure development, secure code review, product security, "
        "OWASP guidelines, secure design, security by design",
    ),
    _concept(
        "Threat modelling", "threat modeling, STRIDE, attack trees, threat models, threat analysis"
    ),
    _field(
        "Penetration testing",
        "pen testing, pentesting, pentest, ethical hacking, red teaming, red team, "
        "Burp Suite, Metasploit, Kali Linux, offensive security, bug bounty, OSCP, "
        "security testing, security assessments, Nmap, CEH, certified ethical hacker",
    ),
    _concept(
        "Vulnerability management",
        "vulnerability scanning, vulnerability assessment, vuln management, vuln scanning, Nessus, "
        "Qualys, Tenable, patch management, vulnerability analysis, Rapid7",
    ),
    _concept(
        "DevSecOps",
        "Dev/Sec Ops, SecDevOps, SAST, DAST, SAST/DAST, SCA scanning, Snyk, "
        "software supply chain security, SBOM, Trivy, Checkmarx, Veracode, security scanning, "
        "dependency scanning, security automation, Semgrep",
        needs={"CI/CD": 2},
    ),
    _concept(
        "Cloud security",
        "AWS security, Azure security, GCP security, CSPM, "
        "cloud security posture management, container security, Kubernetes security, "
        "cloud security architecture",
        needs={"Cloud computing": 2},
    ),
    _concept(
        "Network security",
        "firewalls, intrusion detection, IDS/IPS, VPN, WAF, Palo Alto Networks, Fortinet, "
        "network defense, IPSec, Check Point firewall, firewall management",
        needs={"Computer networking": 2},
    ),
    _concept(
        "Identity and access management",
        "IAM, access control, access management, Okta, AWS IAM, "
        "privileged access management, CyberArk, identity management, RBAC, "
        "role-based access control, MFA, multi-factor authentication, least privilege, "
        "IAM policies, SailPoint",
        guarded="PAM",
    ),
    _concept(
        "Secrets management",
        "HashiCorp Vault, AWS Secrets Manager, Azure Key Vault, secrets manager, KMS, "
        "key management",
        guarded="Vault",
    ),
    _field(
        "Cryptography",
        "encryption, PKI, public key infrastructure, TLS, SSL, SSL/TLS, TLS/SSL, "
        "applied cryptography, cryptographic protocols, data encryption",
    ),
    _concept("Zero trust", "zero trust architecture, zero-trust security, ZTNA, SASE"),
    _field(
        "Security operations",
        "SecOps, security monitoring, security operations center, "
        "security incident response, blue team, threat detection, threat hunting, "
        "detection engineering, security operations centre, security incidents, "
        "security event monitoring",
    ),
    _platform(
        "SIEM",
        "Splunk Enterprise Security, QRadar, ArcSight, Microsoft Sentinel, Azure Sentinel, "
        "SIEM tools, LogRhythm",
        guarded="SOAR, Sentinel",
    ),
    _concept(
        "Endpoint security",
        "endpoint protection, EDR, XDR, CrowdStrike, Microsoft Defender, "
        "SentinelOne, antivirus, mobile device management, endpoint detection and response",
    ),
    _concept("Threat intelligence", "cyber threat intelligence, MITRE ATT&CK, OSINT, CTI analysis"),
    _field(
        "Digital forensics",
        "DFIR, malware analysis, reverse engineering, IDA Pro, Ghidra, computer forensics",
    ),
    _concept(
        "Security architecture", "security design, secure architecture", needs={"Cybersecurity": 3}
    ),
    _concept(
        "Security awareness",
        "security training, phishing simulation, security culture, security awareness training",
    ),
    _concept(
        "Privacy engineering",
        "data privacy, data protection, privacy by design, PII handling, PII, "
        "data anonymization, data masking, privacy controls, information privacy, "
        "privacy regulations, data security",
        guarded="privacy, Privacy",
    ),
    _concept(
        "GDPR",
        "General Data Protection Regulation, CCPA, data protection law, GDPR compliance, DPIA",
    ),
    _concept("HIPAA", "HIPAA compliance, HITRUST"),
    _concept("SOC 2", "SOC2, SOC 2 compliance, SOC 2 Type II"),
    _concept("ISO 27001", "ISO27001, ISO/IEC 27001, ISMS, ISO 27000"),
    _concept("PCI DSS", "PCI compliance"),
    _concept(
        "NIST frameworks",
        "NIST, NIST CSF, NIST 800-53, CIS benchmarks, FedRAMP, CMMC, CIS controls",
    ),
    _concept(
        "Compliance",
        "regulatory compliance, compliance frameworks, compliance requirements, "
        "regulatory requirements, compliance management, regulatory affairs, "
        "compliance standards, regulatory frameworks, legal compliance, "
        "regulatory knowledge",
        guarded="Compliance, compliance",
    ),
    _concept(
        "Governance risk and compliance",
        "GRC, IT governance, IT risk, IT audit, technology risk, corporate governance",
        guarded="governance, Governance",
    ),
    _concept(
        "Risk management",
        "risk assessment, risk analysis, risk mitigation, operational risk, "
        "enterprise risk management, risk frameworks, vendor risk, "
        "third-party risk management, risk control, risk identification, risk planning",
    ),
    _concept(
        "Auditing",
        "internal audit, external audit, audit management, audit preparation",
        guarded="Auditing, auditing, audit, audits, Audit, Audits",
    ),
    _tool("Wireshark", "packet analysis, tcpdump, network traffic analysis"),
    _concept(
        "OT security",
        "ICS security, SCADA security, IEC 62443, industrial cybersecurity, "
        "hardware security, IoT security",
    ),
    _concept(
        "Functional safety",
        "ISO 26262, IEC 61508, safety-critical systems, MISRA C, DO-178C, "
        "IEC 62304, safety critical",
    ),
)
