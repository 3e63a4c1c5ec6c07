"""What would be evidence of a level of the commonest technical skills."""

TECHNICAL: dict[str, dict[int, str]] = {
    "Python": {
        1: "Ten short Python scripts that read, change and print data, each explained line by "
        "line, in a repository.",
        2: "A command-line program in Python of some hundred lines with pytest tests and a "
        "README, reviewed by someone who writes it daily.",
        3: "A Python package with type hints, tests in CI and a release that another person "
        "installed and used.",
        4: "A Python service or library in use by others, with a slow path that you profiled and "
        "the timings before and after.",
        5: "A team's Python code base whose conventions you wrote, with the reviews in which you "
        "taught them and two people who grew by it.",
    },
    "Git": {
        1: "A repository with ten commits whose messages say why, pushed to a host.",
        2: "A branch merged through a pull request with a conflict that you resolved, and the "
        "steps written down.",
        3: "A project's history that you keep readable: rebased branches, a bisected fault and a "
        "reverted release, each with its commands.",
        4: "A branching and release scheme that a team uses, or a history that you repaired, with "
        "the hooks and protections that keep it so.",
    },
    "SQL": {
        1: "Twenty queries with joins and groups against a public data set, each with the "
        "question that it answers.",
        2: "A schema of at least five tables for a case of your own with its constraints, and ten "
        "queries that it has to answer, reviewed by someone.",
        3: "An analysis or application on a database of yours, with migrations, indexes and "
        "window functions, and the result that someone used.",
        4: "Three slow queries made fast on a data set of millions of rows, with their plans and "
        "timings before and after.",
    },
    "CI/CD": {
        2: "A pipeline that tests each push to a project of yours and shows the result in its "
        "README.",
        3: "A pipeline of yours that tests, builds, deploys and rolls back a running service, "
        "with its files in the repository and the log of a rollback.",
        4: "A team's pipeline that you made faster or safer, with lead time and failure rate "
        "before and after.",
    },
    "API design": {
        2: "An OpenAPI description of a small service with errors, paging and examples, with the "
        "comments of one person who would call it.",
        3: "An interface of yours in use by another program, versioned and documented, with one "
        "breaking change that you avoided or announced.",
        4: "A redesign of an interface with several callers, with the decision record, the path "
        "of migration and what became of each caller.",
    },
    "Docker": {
        1: "A container of a published image run on your machine, with the commands and what each "
        "one does.",
        2: "A Dockerfile and a compose file that start a service of yours with its database, with "
        "the steps in the README.",
        3: "An image of your own service that builds in CI, runs without root, is scanned and is "
        "deployed from a registry, with its size before and after you trimmed it.",
        4: "The base images and build rules that several services use, with build time and known "
        "weaknesses before and after.",
    },
    "Cloud computing": {
        2: "A small service put online with one cloud provider after a guide, with a drawing of "
        "its parts and its cost for a month.",
        3: "A service of yours in the cloud with network, rights, backups and alarms set up by "
        "yourself, as files in a repository.",
        4: "A workload that you moved to or within the cloud, with cost and availability before "
        "and after.",
    },
    "Kubernetes": {
        1: "A local cluster in which you started, scaled and deleted one deployment, with the "
        "commands and what each one does.",
        2: "A service of yours running on Kubernetes with a rolling update and a rollback, with "
        "its manifests in a repository.",
        3: "A service of yours on a cluster with probes, limits, secrets and an ingress, deployed "
        "by a pipeline, and the account of one failure that you traced and repaired.",
        4: "A cluster that others use, for whose upgrades, autoscaling and rights you answered, "
        "with one upgrade written up and its downtime.",
        5: "A platform on Kubernetes that several teams deploy to by your rules, with the guide, "
        "the teams that moved and what they say of it.",
    },
    "System design": {
        2: "A design of two pages for a known system, with estimates of load and storage, and the "
        "questions of someone who reviewed it.",
        3: "A design of yours that was built, with the alternatives, the estimates, and where the "
        "running system differed from them.",
        4: "A design for a system beyond one machine, with its failure modes, a load test, and "
        "the limit that the test found.",
    },
    "Linux": {
        2: "A virtual machine with a user, a service under systemd, a firewall and a backup, set "
        "up after a guide, with the commands.",
        3: "A server of yours that serves something real, set up by script, with the account of a "
        "fault that you found in its logs.",
        4: "A performance or security fault of a Linux server that you traced to its cause, with "
        "the measurements, the repair and how it is noticed next time.",
    },
    "Observability": {
        2: "A service of yours that sends metrics, logs and traces to one place, with a dashboard "
        "of four graphs.",
        3: "An alert on what users notice, a fault set on purpose, and the trail from the alert "
        "to the cause, with screenshots.",
        4: "The monitoring of a system that others run, with false alarms and time to the cause "
        "before and after your changes.",
    },
    "MLOps": {
        2: "A model whose training is one command, with data version, parameters and metrics "
        "logged for each run.",
        3: "A model of yours served behind an interface, trained and deployed by a pipeline, with "
        "a check that stops a worse one.",
        4: "A model in production with drift and quality watched, and the account of one "
        "retraining or rollback with its figures.",
    },
    "Computer networking": {
        2: "A capture of one web request, from name lookup to closing, with each packet explained.",
        3: "A network of three machines with subnets, routes and a firewall that you set up, and "
        "a fault in it that you found with captures.",
        4: "A network that others depend on which you redesigned or repaired, with latency or "
        "loss before and after.",
    },
    "Terraform": {
        2: "A configuration after the tutorial that makes and removes a server and a network of "
        "your own, with the plan's output.",
        3: "The infrastructure of a service of yours in modules with remote state, applied by a "
        "pipeline after a reviewed plan.",
        4: "Modules that several projects use, with tests and versions, and an existing system "
        "that you imported without downtime.",
    },
    "Infrastructure as code": {
        2: "A server and its network that are made and removed by one command from files in a "
        "repository.",
        3: "Two environments of a service built from the same files by a pipeline, with a change "
        "that went through review.",
        4: "A hand-made system that you brought under code, with the drift that you found and the "
        "time a new environment takes before and after.",
    },
    "Machine learning": {
        2: "A notebook that frames a question, splits the data, compares a model with a baseline "
        "and says where it fails.",
        3: "A model for a question of your own, from raw data to an honest error estimate, with "
        "code that another person ran.",
        4: "A model in use, with what it improved against the baseline, measured on new data, and "
        "what you tried that did not help.",
    },
    "Software architecture": {
        2: "Context and container diagrams of a system that you know, checked by someone who "
        "works on it.",
        3: "Three decision records of a system of yours, with the qualities that it had to meet "
        "and how each was tested.",
        4: "A change of structure in a running system, step by step without a stop, with what it "
        "made cheaper.",
    },
    "Statistics": {
        2: "An analysis of a public data set with intervals and one test, its assumptions "
        "checked, read by someone who knows.",
        3: "A question of your own answered with data, with the plan written before looking, the "
        "effect with its interval, and the limits.",
        4: "A decision that rested on your analysis, with the design, the power calculation, and "
        "a check against what came afterwards.",
    },
    "Performance optimisation": {
        2: "A profile of a program of yours with the three costliest places and one of them made "
        "faster.",
        3: "A service whose slow path you found and repaired, with p50 and p95 before and after "
        "under the same load.",
        4: "A limit of a running system that you predicted, tested and moved, with the model, the "
        "measurements and the costs.",
    },
    "Accessibility": {
        2: "A page of yours checked against WCAG 2.2 AA by keyboard, screen reader and tool, with "
        "the list of findings.",
        3: "A site or app whose findings you repaired, with the audit before and after and what a "
        "person who needs it said.",
        4: "Accessible components or checks in CI that a team uses, with the findings per release "
        "before and after.",
    },
    "Data structures and algorithms": {
        2: "Thirty solved exercises over lists, trees, graphs and sorting, each with its cost and "
        "why.",
        3: "A program of yours whose running time fell by the choice of structure, with "
        "measurements over growing input.",
        4: "An algorithm adapted to a problem without a ready one, with the argument that it is "
        "right and its cost, tested against brute force.",
    },
    "AWS": {
        2: "A small service on AWS after a guide, with its roles, a budget alarm and its cost for "
        "a month.",
        3: "A service of yours on AWS with network, least rights, backups and alarms, as code in "
        "a repository.",
        4: "A workload on AWS reviewed against the Well-Architected Framework, with what you "
        "changed and its cost and availability before and after.",
    },
    "Data analysis": {
        2: "A notebook from a raw data set to three charts and a conclusion, with the cleaning "
        "explained.",
        3: "A question of someone else answered with data, with the report that they used and how "
        "you checked it.",
        4: "A decision that your analysis changed, with what was believed before, the sources of "
        "error, and what came of it.",
    },
    "Software testing": {
        2: "A test plan and thirty tests for a program of yours, with one fault that they found.",
        3: "A suite of unit, integration and end-to-end tests in CI for a system of yours, with "
        "what each layer is for.",
        4: "A team's suite that you made faster or more telling, with run time, flaky tests and "
        "escaped faults before and after.",
    },
    "Distributed systems": {
        2: "A key-value store over three processes after a course's exercise, with what happens "
        "when one stops.",
        3: "A service of yours over several nodes with a replicated state, tested by cutting the "
        "network, with the guarantees that held.",
        4: "A fault between machines in production that you traced to its cause, with the "
        "timeline and the change of design.",
    },
    "Debugging": {
        2: "Three faults that you found with a debugger rather than by guessing, each with the "
        "steps that led to it.",
        3: "A fault in code that you did not write, reduced to the smallest case, with the test "
        "that now guards it.",
        4: "A fault that came only now and then, with the hypotheses, the measurements and the "
        "cause.",
    },
    "Identity and access management": {
        2: "Roles for three kinds of user of a small system, with what each may do and a test "
        "that they may do no more.",
        3: "Sign-in with OpenID Connect and least rights for a service of yours, with the review "
        "of who may do what.",
        4: "The rights of an organisation or system that you cut back, with the count of broad "
        "rights before and after and how it stays so.",
    },
    "Incident management": {
        2: "The write-up of a public incident in your words, with timeline, causes and what you "
        "would have asked.",
        3: "An incident that you led from alarm to recovery, real or as a drill, with its "
        "timeline and a blameless review.",
        4: "The on-call and review practice of a team that you changed, with time to recovery and "
        "repeats before and after.",
    },
}
"""The sentences by skill and level."""
