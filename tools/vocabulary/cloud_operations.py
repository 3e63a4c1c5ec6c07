"""Running systems: delivery, infrastructure, observability and networks."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FIELD, FRAMEWORK, PLATFORM, TOOL, SkillMaker

_framework = SkillMaker("cloud", FRAMEWORK)
_platform = SkillMaker("cloud", PLATFORM)
_concept = SkillMaker("cloud", CONCEPT)
_field = SkillMaker("cloud", FIELD)
_tool = SkillMaker("cloud", TOOL)

SKILLS: tuple[Skill, ...] = (
    # Containers
    _framework(
        "Docker",
        "containerization, containerisation, container technologies, Docker containers, "
        "Dockerfile, Docker images, Podman, containerd, containerized applications, "
        "containerised applications, Docker basics, container platforms, LXC",
        guarded="containers, Containers, container",
    ),
    _tool("Docker Compose", needs={"Docker": 1}),
    _tool("Docker Swarm", needs={"Docker": 1}),
    _platform(
        "Kubernetes",
        "k8s, kube, kubectl, Kubernetes CKA, Kubernetes clusters, "
        "Kubernetes administration, Kubernetes operators, container orchestration, "
        "Kubernetes patterns, K3s, Kubernets, Karpenter",
        guarded="Rancher",
        needs={"Docker": 2},
    ),
    _tool("Amazon EKS", "EKS, AWS EKS, Elastic Kubernetes Service", needs={"Kubernetes": 2}),
    _tool("Google Kubernetes Engine", "GKE", needs={"Kubernetes": 2}),
    _tool("Azure Kubernetes Service", "AKS", needs={"Kubernetes": 2}),
    _tool("Amazon ECS", "ECS, AWS ECS, Fargate, AWS Fargate", needs={"Docker": 2}),
    _platform("OpenShift", "Red Hat OpenShift, Open Shift, OKD", needs={"Kubernetes": 2}),
    _tool("Helm", "Helm charts, Kustomize", guarded="Helm", needs={"Kubernetes": 2}),
    _tool("Istio", needs={"Kubernetes": 2}),
    _tool("Linkerd", needs={"Kubernetes": 2}),
    _tool("Envoy proxy", guarded="Envoy", needs={"Kubernetes": 2}),
    _tool("Argo CD", "ArgoCD", guarded="Argo", needs={"Kubernetes": 2}),
    _tool("Flux CD", "FluxCD", guarded="Flux", needs={"Kubernetes": 2}),
    _tool("Nomad", "HashiCorp Nomad", guarded="Nomad"),
    # Infrastructure as code
    _framework("Terraform", "OpenTofu, HCL, Terragrunt, Terraform modules, HashiCorp Terraform"),
    _concept(
        "Infrastructure as code",
        "IaC, infrastructure automation, automated infrastructure, infrastructure provisioning",
    ),
    _framework("CloudFormation", "AWS CloudFormation, Cloud Formation", needs={"AWS": 2}),
    _framework("AWS CDK", "CDK", needs={"AWS": 2}),
    _framework("Pulumi"),
    _framework("Crossplane"),
    _framework("Bicep", "ARM templates"),
    _framework("Ansible", "Ansible Playbooks, Ansible Tower, AWX"),
    _framework("Puppet", "Puppet Enterprise, Puppet Labs", guarded="Puppet"),
    _framework("Chef", "Chef Infra, Chef cookbooks, Chef automate", guarded="Chef"),
    _framework("SaltStack", "Salt Stack, Salt Project", guarded="Salt"),
    _concept(
        "Configuration management",
        "config management, configuration automation, configurationmanager",
    ),
    _concept("Policy as code", "Open Policy Agent, OPA, Kyverno, Rego policies"),
    _concept("eBPF", "Cilium, BPF", needs={"Linux": 3}),
    # Delivery
    _concept(
        "CI/CD",
        "CICD, CI/CD pipelines, CI & CD, continuous integration, continuous delivery, "
        "continuous deployment, continuous integration and delivery, "
        "continuous integration/continuous delivery, "
        "continuous integration and deployment, "
        "continuous integration/continuous deployment, CI tools, CI pipelines, CI server, "
        "deployment pipelines, deployment automation, build automation, "
        "build systems, release automation, CI/CD with AI, CI/CD tools, CI/CD workflows, "
        "continuous integration and continuous delivery, "
        "continuous integration and continuous deployment, delivery pipelines",
        guarded="CI, CD",
    ),
    _tool("Jenkins", "Jenkins pipelines, Jenkinsfile, CloudBees"),
    _tool("GitLab CI", "GitLab CI/CD, GitLab pipelines"),
    _tool("GitHub Actions", "GitHub workflows"),
    _tool("CircleCI", "Circle CI"),
    _tool("Travis CI", "TravisCI"),
    _tool("Buildkite"),
    _tool("Drone CI"),
    _tool("Concourse CI"),
    _tool("Semaphore CI"),
    _tool("TeamCity", "Team City"),
    _tool("Bamboo CI", "Atlassian Bamboo"),
    _tool("Octopus Deploy"),
    _tool("Spinnaker", guarded="Spinnaker"),
    _tool("Harness.io"),
    _tool("Tekton", needs={"Kubernetes": 1}),
    _concept("GitOps", needs={"Git": 2, "Kubernetes": 1}),
    _tool("Artifactory", "JFrog"),
    _tool("Nexus Repository", "Sonatype Nexus"),
    _tool("Bazel"),
    _tool("CMake"),
    _tool("GNU Make", "Makefile"),
    _tool("Meson build"),
    _concept(
        "Release management",
        "release engineering, release planning, release process, "
        "deployment management, software releases",
    ),
    # Operations
    _concept(
        "DevOps",
        "Dev Ops, DevOps practices, DevOps culture, DevOps engineering, DevOps tools, "
        "DevOps methodologies",
    ),
    _field(
        "Site reliability engineering",
        "SRE, site reliability, reliability engineering, "
        "system reliability, service reliability, reliability ownership, "
        "operational ownership and reliability mindset, operational excellence, "
        "production operations, SRE practices, reliability patterns, resilience engineering, "
        "production readiness, operational readiness, service operations",
    ),
    _concept(
        "Platform engineering",
        "internal developer platform, internal platforms, golden paths, IDP platform, "
        "infrastructure engineering, platform thinking",
    ),
    _concept(
        "Observability",
        "observability tools, monitoring and observability, observability and monitoring, "
        "logging and monitoring, monitoring and logging, monitoring and alerting, "
        "distributed tracing, centralized logging, monitoring tools, monitoring systems, "
        "monitoring solutions, application monitoring, infrastructure monitoring, "
        "metrics logging and tracing, APM, system monitoring, observability platforms, "
        "observability stack, alerting systems, log analysis, log management, "
        "log aggregation",
        guarded="monitoring, Monitoring, alerting, Alerting, logging, Logging, telemetry, "
        "Telemetry",
    ),
    _concept(
        "SLOs",
        "SLIs, SLAs, service level objectives, service level agreements, error budgets, "
        "SLIs/SLOs, SLA management",
    ),
    _concept(
        "Incident management",
        "incident response, incident handling, postmortems, post-mortems, "
        "PagerDuty, Opsgenie, major incident management, root cause analysis, RCA, "
        "on-call rotation, on-call rotations, on-call rota, on-call engineer, "
        "production on-call, on-call support, on-call for production, runbooks, "
        "incident resolution, incident readiness, problem management",
        guarded="on-call, On-call",
    ),
    _concept(
        "Chaos engineering",
        "Chaos Monkey, LitmusChaos, resilience testing, circuit breaker pattern",
    ),
    _concept("Capacity planning", "capacity management, capacity models"),
    _concept(
        "Disaster recovery",
        "business continuity, backup and disaster recovery, business continuity planning",
    ),
    _tool("Prometheus", "Alertmanager, PromQL, VictoriaMetrics", guarded="Thanos"),
    _tool("Grafana", "Loki, Grafana Tempo, Grafana dashboards, Grafana Loki"),
    _tool("Datadog", "Data Dog"),
    _tool("New Relic", "NewRelic"),
    _tool("Dynatrace"),
    _tool("AppDynamics"),
    _tool("Honeycomb.io"),
    _tool("OpenTelemetry", "OTel, Open Telemetry"),
    _tool("Jaeger"),
    _tool("Zipkin"),
    _tool("Splunk"),
    _tool("Sumo Logic"),
    _tool("Graylog"),
    _tool("Fluentd", "Fluent Bit"),
    _tool("Sentry", guarded="Sentry"),
    _tool("Rollbar"),
    _tool("Bugsnag"),
    _tool("CloudWatch", "AWS CloudWatch, Amazon CloudWatch, Cloud Watch"),
    _tool("Azure Monitor"),
    _tool("Google Cloud Monitoring", "Stackdriver, Cloud Monitoring"),
    _tool("Nagios"),
    _tool("Zabbix"),
    _tool("Icinga"),
    _tool("PRTG"),
    _tool("Checkmk"),
    # Systems and networks
    _platform(
        "Linux",
        "Unix, Unix/Linux, Linux/Unix, GNU/Linux, Ubuntu, Debian, Red Hat Linux, RHEL, "
        "CentOS, Linux systems, Red Hat Enterprise Linux, Linux environments, Fedora Linux, "
        "UNIX systems, SUSE Linux",
    ),
    _concept(
        "Linux administration",
        "Linux system administration, Linux sysadmin, Linux server administration",
        needs={"Linux": 2},
    ),
    _concept(
        "System administration",
        "sysadmin, IT administration, server administration, IT operations, "
        "IT infrastructure, server management, IT systems",
    ),
    _platform(
        "Windows Server",
        "Windows administration, IIS, Windows Server administration, Windows systems",
        guarded="Windows",
    ),
    _platform("Active Directory", "Group Policy", guarded="AD"),
    _platform(
        "Microsoft Entra ID",
        "Azure AD, Entra ID, Azure Entra ID, Microsoft Entra, Azure Active Directory",
    ),
    _platform("Microsoft 365", "Office 365, O365, M365"),
    _platform("Microsoft Intune", "Intune"),
    _platform("Exchange Server", "Exchange Online"),
    _platform("SCCM"),
    _platform("macOS", "Mac OS, Mac OS X, macOS administration"),
    _platform("Jamf"),
    _field(
        "Computer networking",
        "computer networks, network engineering, TCP/IP, DNS, DHCP, routing and switching, "
        "network protocols, networking protocols, BGP, OSPF, LAN/WAN, "
        "network administration, networking fundamentals, VLAN, MPLS, SD-WAN, IPv4, IPv6, "
        "network architecture, network design, network infrastructure, routing protocols, "
        "network troubleshooting, socket programming, UDP, TCP",
        guarded="networking, Networking",
    ),
    _platform("Cisco", "Cisco IOS, Cisco routers, Cisco switches, CCNA, CCNP, Cisco networking"),
    _platform("Juniper"),
    _platform("Meraki"),
    _tool("Nginx"),
    _tool("HAProxy"),
    _tool("Traefik"),
    _tool("Apache HTTP Server", "Apache web server", guarded="Apache"),
    _tool("Caddy server"),
    _tool("Consul", "HashiCorp Consul", guarded="Consul"),
    _tool("etcd"),
    _tool("Apache ZooKeeper", guarded="ZooKeeper"),
    _concept(
        "IT service management",
        "ITSM, ITIL, ITIL v4, service management, Zendesk administration, IT service delivery",
    ),
    _concept("ServiceNow", "Service Now"),
    _concept(
        "Technical support",
        "IT support, help desk, helpdesk, service desk, desktop support, "
        "user support, application support, production support, second-level support, "
        "technical troubleshooting, customer technical support, troubleshooting",
    ),
    _concept("Storage systems", "SAN storage, NAS storage, Ceph, NetApp, storage administration"),
    _concept(
        "Data centre operations", "data center, datacenter, data centre, data center operations"
    ),
    _concept(
        "Automation",
        "process automation, automation tools, IT automation, task automation, "
        "automation scripts, network automation, automation/scripting, "
        "automation engineering",
        guarded="automation, scripting, Scripting, Automation",
    ),
)
