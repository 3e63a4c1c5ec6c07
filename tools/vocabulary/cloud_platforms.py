"""Cloud providers and their services."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, PLATFORM, TOOL, SkillMaker

_platform = SkillMaker("cloud", PLATFORM)
_concept = SkillMaker("cloud", CONCEPT)
_tool = SkillMaker("cloud", TOOL)

SKILLS: tuple[Skill, ...] = (
    _platform(
        "AWS",
        "Amazon Web Services, Amazon AWS, AWS cloud, AWS services, AWS experience, "
        "AWS certification, AWS infrastructure",
    ),
    _platform("Google Cloud", "GCP, Google Cloud Platform, Google Cloud services, GCP services"),
    _platform(
        "Azure", "Microsoft Azure, Azure cloud, MS Azure, Azure services, Azure fundamentals"
    ),
    _platform("Oracle Cloud", "OCI, Oracle Cloud Infrastructure"),
    _platform("IBM Cloud", "IBM Cloud Pak"),
    _platform("IBM Watson", "Watsonx"),
    _platform("Alibaba Cloud", "Aliyun"),
    _platform("Tencent Cloud"),
    _platform("DigitalOcean", "Digital Ocean"),
    _platform("Linode"),
    _platform("Hetzner"),
    _platform("OVHcloud"),
    _tool("Vercel", needs={"JavaScript": 1}),
    _tool("Netlify", needs={"JavaScript": 1}),
    _tool("Heroku"),
    _tool("Render.com"),
    _tool("Fly.io"),
    _tool("Railway.app"),
    _tool("Cloudflare", "Cloudflare Workers"),
    _tool("Akamai"),
    _tool("Fastly"),
    _platform("OpenStack", "Open Stack, private cloud"),
    _concept(
        "Cloud computing",
        "cloud platforms, cloud services, cloud technologies, public cloud, "
        "cloud infrastructure, cloud environments, cloud experience, cloud providers, "
        "cloud solutions, cloud development, cloud engineering, cloud-based systems, "
        "cloud-based services, cloud deployment, cloud systems, cloud-first, "
        "cloud applications, cloud tools",
        guarded="cloud, Cloud",
    ),
    _concept(
        "Cloud architecture",
        "cloud solution architecture, cloud design, cloud architecture patterns, "
        "well-architected framework",
        needs={"Cloud computing": 2},
    ),
    _concept(
        "Cloud-native development",
        "cloud native, cloud-native patterns, cloud-native deployment, "
        "cloud-native deployment fundamentals, cloud-native applications, "
        "cloud-native architecture, cloud native technologies, twelve-factor app, 12-factor, "
        "cloud-native services, 12 factor methodology",
        needs={"Docker": 2},
    ),
    _concept(
        "Multi-cloud",
        "hybrid cloud, multi-cloud AI platform, multi-cloud environments, cloud agnostic",
        needs={"Cloud computing": 3},
    ),
    _concept(
        "Cloud migration",
        "migration to the cloud, lift and shift, cloud transformation",
        needs={"Cloud computing": 2},
    ),
    _concept(
        "Serverless",
        "serverless architecture, serverless computing, cloud functions, "
        "Google Cloud Functions, Azure Functions, AWS Lambda, Lambda functions, Cloud Run, "
        "function as a service, FaaS, Serverless Framework, AWS SAM, Step Functions, "
        "AWS Step Functions",
        guarded="Lambda",
    ),
    _concept(
        "Cloud storage",
        "S3, Amazon S3, AWS S3, Google Cloud Storage, GCS, object storage, "
        "Azure Blob Storage, Blob Storage, MinIO, EBS, EFS, "
        "Azure Data Lake Storage, ADLS",
    ),
    _concept(
        "Cloud networking",
        "VPC, Route 53, Transit Gateway, VPC networking, PrivateLink, CloudFront, ELB, "
        "elastic load balancing, load balancers",
        needs={"Computer networking": 1},
    ),
    _concept(
        "AWS compute",
        "EC2, Amazon EC2, AWS EC2, Elastic Beanstalk, auto scaling groups, "
        "autoscaling, auto-scaling",
        needs={"AWS": 1},
    ),
    _concept(
        "AWS messaging",
        "SQS, SNS, SNS/SQS, EventBridge, Amazon SQS, Amazon SNS, AWS SQS",
        needs={"AWS": 1},
    ),
    _concept(
        "AWS databases",
        "RDS, Amazon RDS, AWS RDS, Amazon Aurora, DocumentDB",
        guarded="Aurora",
        needs={"AWS": 1, "SQL": 1},
    ),
    _concept(
        "Google Pub/Sub",
        "Google Cloud Pub/Sub, GCP Pub/Sub, Cloud Pub/Sub",
        needs={"Google Cloud": 1},
    ),
    _concept("Azure DevOps", "Azure Pipelines, Azure Boards, Azure Repos, TFS, VSTS"),
    _concept(
        "FinOps",
        "cloud cost optimization, cloud cost management, cost optimization, "
        "cost optimisation, cloud costs, cloud economics, cost efficiency, cost engineering, "
        "cost optimization strategies",
    ),
    _platform("VMware", "vSphere, VMware ESXi"),
    _platform("Hyper-V"),
    _platform("Proxmox"),
    _platform("KVM"),
    _concept(
        "Virtualisation",
        "virtualization, virtual machines, VMs, hypervisors, VDI, virtual desktops",
    ),
    _concept("Citrix"),
    _tool("Vagrant"),
    _tool("HashiCorp Packer", guarded="Packer"),
)
