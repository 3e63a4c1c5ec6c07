"""Understanding data: statistics, analysis and its presentation."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FIELD, FRAMEWORK, TOOL, SkillMaker

_framework = SkillMaker("data", FRAMEWORK)
_concept = SkillMaker("data", CONCEPT)
_field = SkillMaker("data", FIELD)
_tool = SkillMaker("data", TOOL)

SKILLS: tuple[Skill, ...] = (
    # Mathematics
    _field(
        "Statistics",
        "statistical analysis, statistical methods, statistical modeling, "
        "statistical modelling, applied statistics, descriptive statistics, "
        "inferential statistics, statistical inference, hypothesis testing, "
        "statistical tests, biostatistics, statistical techniques, statistical knowledge, "
        "statistical significance, quantitative methods, multivariate statistics",
    ),
    _field(
        "Probability",
        "probability theory, stochastic processes, probabilistic reasoning, stochastic modeling",
    ),
    _field("Linear algebra", "matrix algebra, basic linear algebra"),
    _field("Calculus", "multivariable calculus, differential equations"),
    _field(
        "Mathematics",
        "advanced mathematics, applied mathematics, discrete mathematics, "
        "mathematical modeling, mathematical modelling, numerical methods, "
        "numerical mathematics, numerical analysis",
        guarded="Mathematics, math, maths, Math, Maths, mathematics",
    ),
    _field(
        "Optimisation theory",
        "mathematical optimization, operations research, linear programming, "
        "convex optimization, optimization theory, optimization algorithms, "
        "combinatorial optimization, constraint programming, Gurobi, CPLEX, "
        "integer programming, optimization techniques, Google OR-Tools",
        guarded="OR-Tools",
        needs={"Linear algebra": 2},
    ),
    _field(
        "Bayesian methods",
        "Bayesian statistics, Bayesian inference, Bayesian modeling, MCMC, "
        "PyMC, probabilistic programming",
        guarded="Bayesian",
        needs={"Statistics": 2},
    ),
    _field(
        "Causal inference",
        "causal analysis, counterfactual evaluation, causal measurement, econometrics, "
        "difference in differences, propensity score, uplift modeling, quasi-experiments",
        needs={"Statistics": 3},
    ),
    _concept(
        "Research",
        "research skills, academic research, research methods, research methodology, "
        "literature review, desk research, scientific research, scientific method, "
        "scientific publications, primary research, research projects",
        guarded="research, Research",
    ),
    _field(
        "Time series analysis",
        "time series, time-series forecasting, time series modeling, ARIMA, "
        "Prophet forecasting, demand forecasting, forecasting models, time series data",
        guarded="forecasting, Forecasting",
        needs={"Statistics": 2},
    ),
    # Experiments
    _concept(
        "A/B testing",
        "AB tests, split testing, A/B tests, A/B experimentation, "
        "multivariate testing, online experimentation, online experiments, Optimizely, "
        "controlled experiments, A/B test analysis",
        needs={"Statistics": 2},
    ),
    _concept(
        "Experimentation",
        "experiment design, experimental design, design of experiments, "
        "experimentation strategy, large-scale experimentation strategy, experiment plans, "
        "experimentation platforms, randomized controlled trials, experiment analysis",
        guarded="Experimentation, experimentation",
        needs={"Statistics": 2},
    ),
    # Tools
    _framework("pandas", "Python pandas, dataframes", needs={"Python": 2}),
    _framework("NumPy", "numerical Python", needs={"Python": 2}),
    _framework("SciPy", "statsmodels", needs={"Python": 2, "Statistics": 1}),
    _framework("Matplotlib", needs={"Python": 1}),
    _framework("seaborn", needs={"Python": 1}),
    _framework("Plotly", needs={"Python": 1}),
    _framework("plotnine", needs={"Python": 1}),
    _tool("Jupyter", "Jupyter Notebook, JupyterLab, Google Colab, Colab", needs={"Python": 1}),
    _framework("Dask", needs={"Python": 3, "pandas": 2}),
    _framework("Vaex", needs={"Python": 3, "pandas": 2}),
    _tool("Streamlit", needs={"Python": 2}),
    _tool("Gradio", needs={"Python": 2}),
    _tool("Plotly Dash", "Dash apps", needs={"Python": 2}),
    _tool(
        "Excel",
        "Microsoft Excel, MS Excel, Excel spreadsheets, pivot tables, VLOOKUP, Power Query, "
        "Power Pivot, spreadsheets, financial modeling in Excel, advanced Excel",
        guarded="Excel",
    ),
    _tool("Power BI", "PowerBI, Microsoft Power BI, DAX"),
    _tool("Tableau", "Tableau Desktop, Tableau Server"),
    _tool("Looker", "LookML, Looker Studio, Google Data Studio, Data Studio", needs={"SQL": 2}),
    _tool("Qlik", "QlikView, Qlik Sense, QlikSense"),
    _tool("MicroStrategy"),
    _tool("SAP BusinessObjects"),
    _tool("Cognos"),
    _tool("Sisense"),
    _tool("ThoughtSpot"),
    _tool("Metabase"),
    _tool("Apache Superset", "Superset"),
    _tool("Redash"),
    _tool("Amazon QuickSight", "AWS QuickSight, QuickSight"),
    _tool("Mode Analytics"),
    _tool("SAS", "SAS programming, SAS Enterprise Guide", guarded="SAS"),
    _tool("SPSS"),
    _tool("Stata"),
    _tool("Minitab"),
    _tool("JMP software"),
    _tool("Google Analytics", "GA4, Google Analytics 4"),
    _tool("Adobe Analytics"),
    _tool("Google Tag Manager", "GTM tags"),
    _tool("Matomo"),
    _tool(
        "Product analytics",
        "Amplitude, Mixpanel, Heap Analytics, PostHog, product metrics, "
        "user analytics, behavioral analytics, Pendo, product telemetry, cohort analysis, "
        "funnel analysis",
    ),
    # Practice
    _concept(
        "Data analysis",
        "data analytics, analysing data, analyzing data, exploratory data analysis, EDA, "
        "quantitative analysis, data mining, data insights, data exploration, "
        "data wrangling, data manipulation, ad hoc analysis, data interpretation, "
        "quantitative research, qualitative analysis, data-driven analysis, analyze data, "
        "analyse data, data & analytics, data preparation, business insights",
        guarded="analytics, Analytics",
    ),
    _field(
        "Data science",
        "applied data science, predictive analytics, predictive modeling, "
        "predictive modelling, predictive models, advanced analytics",
        needs={"Statistics": 2},
    ),
    _concept(
        "Data visualisation",
        "data visualization, dataviz, visualization, visualisation, "
        "visualizing data, charts and graphs, data storytelling, storytelling with data, "
        "infographics",
    ),
    _concept(
        "Dashboards",
        "dashboard design, reporting dashboards, dashboard development, KPI dashboards, "
        "BI dashboards, interactive dashboards, dashboards and reports, "
        "reporting and dashboards",
        guarded="Dashboards, dashboards",
    ),
    _concept(
        "Business intelligence",
        "BI tools, BI reporting, BI development, BI solutions, reporting tools, "
        "management reporting, BI platforms, semantic layer",
        guarded="BI, reporting, Reporting",
    ),
    _concept(
        "Metrics and KPIs",
        "KPIs, key performance indicators, metric design, success metrics, "
        "business metrics, performance metrics, metrics definition, metrics frameworks, "
        "evaluation & measurement, north star metric",
        guarded="metrics, Metrics",
    ),
    _concept(
        "Customer analytics",
        "customer segmentation, churn analysis, churn prediction, "
        "customer lifetime value, marketing analytics, RFM analysis, attribution modeling, "
        "marketing mix modeling, growth analytics",
    ),
    _concept("Fraud detection", "fraud analytics, fraud prevention, anti-fraud, fraud models"),
    _concept(
        "Data literacy",
        "data-driven decision making, data-driven, data informed decisions, "
        "working with data, data-driven mindset",
    ),
    _field(
        "Bioinformatics",
        "computational biology, genomics, RNA-seq, single-cell analysis, "
        "next generation sequencing, NGS, phylogenetics, proteomics, sequencing data",
    ),
    _field(
        "Quantitative finance",
        "quant research, algorithmic trading, derivatives pricing, "
        "quantitative trading, financial engineering, portfolio optimization",
        needs={"Statistics": 2},
    ),
)
