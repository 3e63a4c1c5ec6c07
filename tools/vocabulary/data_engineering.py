"""Moving, storing and keeping data."""

from tools.domain import Skill
from tools.vocabulary.effort import CONCEPT, FIELD, FRAMEWORK, PLATFORM, TOOL, SkillMaker

_framework = SkillMaker("data", FRAMEWORK)
_platform = SkillMaker("data", PLATFORM)
_concept = SkillMaker("data", CONCEPT)
_field = SkillMaker("data", FIELD)
_tool = SkillMaker("data", TOOL)

SKILLS: tuple[Skill, ...] = (
    # Databases
    _platform("PostgreSQL", "Postgres, PostgresDB, PSQL", needs={"SQL": 2}),
    _platform("TimescaleDB", needs={"SQL": 2}),
    _platform("MySQL", "MariaDB, Percona", needs={"SQL": 2}),
    _platform(
        "SQL Server",
        "Microsoft SQL Server, MS SQL, MSSQL, MS SQL Server, SSIS, SSAS, Azure SQL, SSRS",
        needs={"SQL": 2},
    ),
    _platform(
        "Oracle Database",
        "Oracle DB, Oracle SQL, Oracle RDBMS, Oracle 12c, Oracle 19c",
        guarded="Oracle",
        needs={"SQL": 2},
    ),
    _tool("SQLite", needs={"SQL": 1}),
    _platform("IBM Db2", "DB2"),
    _platform("Mainframe", "z/OS"),
    _platform("AS/400", "IBM i"),
    _platform("MongoDB", "Mongo, Mongo DB, MongoDB Atlas, Mongoose"),
    _platform("Redis", "Redis Cache, Valkey, DragonflyDB, ElastiCache"),
    _platform("Hazelcast"),
    _platform(
        "Elasticsearch",
        "Elastic Search, OpenSearch, Elastic Stack, ELK, ELK stack, Kibana, Logstash, EFK",
        guarded="Elastic",
    ),
    _platform("Cassandra", "Apache Cassandra, ScyllaDB, Scylla DB", guarded="Cassandra"),
    _platform("DynamoDB", "Amazon DynamoDB, Dynamo DB"),
    _platform("Neo4j", "Cypher query language"),
    _platform("Amazon Neptune", "Neptune graph"),
    _platform("ArangoDB"),
    _platform("Gremlin"),
    _concept(
        "Graph databases",
        "graph DB, knowledge graphs, RDF, SPARQL, ontologies, ontology engineering, semantic web",
    ),
    _platform("CouchDB"),
    _platform("Couchbase"),
    _platform("InfluxDB"),
    _platform("QuestDB"),
    _platform("CockroachDB"),
    _platform("Google Spanner", "Cloud Spanner"),
    _platform("TiDB"),
    _platform("YugabyteDB"),
    _platform("Firestore"),
    _platform("Azure Cosmos DB", "Cosmos DB, CosmosDB"),
    _concept(
        "NoSQL",
        "NoSQL databases, No SQL, non-relational databases, document databases, key-value stores",
    ),
    _concept(
        "Relational databases",
        "RDBMS, relational DBs, SQL databases, relational database design, relational data stores",
        needs={"SQL": 1},
    ),
    _concept(
        "Database design",
        "schema design, database modeling, database management, database development, "
        "database systems, schema management, database schema design, DB design",
        guarded="databases, Databases, database, Database",
    ),
    _concept("Object-relational mapping", "ORM, object relational mappers", needs={"SQL": 2}),
    _concept(
        "Database optimisation",
        "database optimization, query optimization, query tuning, SQL tuning, "
        "database performance tuning, database tuning, index tuning, connection pooling, "
        "SQL optimization, query optimisation, SQL query optimization, "
        "SQL query optimisation",
        needs={"SQL": 3},
    ),
    _concept(
        "Database administration",
        "DBA, database backup, database replication, backup and recovery",
        needs={"SQL": 2},
    ),
    # Pipelines
    _field(
        "Data engineering",
        "data pipelines, data engineering fundamentals, data pipeline development, "
        "data infrastructure, data platforms, data processing, "
        "data pipelines and quality engineering, building data pipelines, "
        "data engineering fundamentals for ML, data ingestion, pipeline orchestration, "
        "data integration, data flows, data workflows",
        needs={"SQL": 2, "Python": 2},
    ),
    _concept(
        "ETL",
        "ELT, ETL/ELT, ETL pipelines, ETL processes, ETL development, ETL tools, "
        "extract transform load, data extraction",
        needs={"SQL": 2},
    ),
    _framework(
        "Airflow", "Apache Airflow, Cloud Composer, MWAA, Airflow DAGs", needs={"Python": 2}
    ),
    _framework("Dagster", needs={"Python": 2}),
    _framework("Prefect", guarded="Prefect", needs={"Python": 2}),
    _framework("Mage.ai", needs={"Python": 2}),
    _framework("dbt", "data build tool, dbt Core, dbt Cloud", needs={"SQL": 3}),
    _framework("SQLMesh", needs={"SQL": 3}),
    _framework(
        "Spark",
        "Apache Spark, PySpark, Spark SQL, Spark Streaming, SparkSQL, "
        "Spark Structured Streaming, Spark ML, SparkML, MLlib, Spark MLlib",
        guarded="Spark",
        needs={"Python": 2, "SQL": 2},
    ),
    _framework("Flink", "Apache Flink, PyFlink"),
    _framework("Apache Beam", "Dataflow, Google Dataflow, Cloud Dataflow", guarded="Beam"),
    _framework("Apache Storm", guarded="Storm"),
    _framework("Apache Samza"),
    _platform("Hadoop", "Apache Hadoop, MapReduce, HDFS, Cloudera, Hortonworks, YARN cluster"),
    _platform("HBase"),
    _platform("Apache Pig", guarded="Pig"),
    _platform("Amazon EMR", "EMR"),
    _platform("Dataproc"),
    _platform("Hive", "Apache Hive, HiveQL", guarded="Hive"),
    _platform("Trino", "PrestoDB", guarded="Presto", needs={"SQL": 2}),
    _platform("Apache Drill", needs={"SQL": 2}),
    _platform("Amazon Athena", "AWS Athena", guarded="Athena", needs={"SQL": 2}),
    _platform("Databricks", "Delta Lake, Delta Live Tables, Unity Catalog, Azure Databricks"),
    _platform("Snowflake", "Snowpark, Snowflake DB, SnowSQL", needs={"SQL": 2}),
    _platform("BigQuery", "Google BigQuery, Big Query", needs={"SQL": 2}),
    _platform("Redshift", "Amazon Redshift, AWS Redshift", needs={"SQL": 2}),
    _platform("ClickHouse", needs={"SQL": 2}),
    _platform("Apache Druid", needs={"SQL": 2}),
    _platform("Apache Pinot", needs={"SQL": 2}),
    _platform("StarRocks", needs={"SQL": 2}),
    _platform("Azure Synapse", "Synapse Analytics"),
    _platform("Azure Data Factory", "ADF"),
    _platform("Microsoft Fabric"),
    _platform("AWS Glue"),
    _platform("AWS Lake Formation"),
    _platform("AWS Data Pipeline"),
    _platform("Amazon Kinesis", "Kinesis, AWS Kinesis"),
    _tool("DuckDB", needs={"SQL": 1}),
    _tool("Polars", needs={"SQL": 1}),
    _tool("Fivetran"),
    _tool("Airbyte"),
    _tool("Stitch Data"),
    _tool("Meltano"),
    _tool("Informatica"),
    _tool("Talend"),
    _tool("Matillion"),
    _tool("Apache NiFi", "NiFi"),
    _tool("Segment CDP"),
    _tool("Alteryx"),
    _tool("Reverse ETL", "Hightouch"),
    _framework("Debezium", "change data capture, CDC"),
    _concept(
        "Streaming data",
        "stream processing, real-time data, streaming data systems, "
        "data streaming, streaming pipelines, real-time data processing, streaming systems, "
        "real-time streaming, real-time processing, streaming platforms",
    ),
    _field(
        "Big data",
        "big data technologies, big data processing, large-scale data processing, "
        "large data sets, large datasets, big data engineering, massive datasets, BigData",
    ),
    _concept(
        "Workflow orchestration",
        "workflow engines, Temporal.io, orchestration tools, job scheduling, workflow schedulers",
        guarded="Temporal",
    ),
    _concept(
        "Data warehousing",
        "data warehouse, DWH, EDW, data warehouse design, data warehouse architecture, "
        "data marts, enterprise data warehouse, OLAP, OLAP cubes",
        needs={"SQL": 2},
    ),
    _concept(
        "Data lakes",
        "lakehouse, data lakehouse, Apache Iceberg, Apache Hudi, Avro, Iceberg tables",
        guarded="Parquet",
    ),
    _concept("Data mesh", "data products, data contracts, data fabric"),
    _concept(
        "Data modelling",
        "data modeling, data models, dimensional modeling, "
        "dimensional modelling, star schema, Kimball, data vault, entity relationship modeling, "
        "ER diagrams, logical data models, data architecture, normalisation",
        needs={"SQL": 2},
    ),
    _concept(
        "Data quality",
        "data quality checks, data validation, data testing, "
        "Great Expectations, Deequ, data quality engineering, data quality monitoring, "
        "data observability, data integrity, Monte Carlo Data, data cleansing, data profiling, "
        "data cleaning",
    ),
    _concept(
        "Data governance",
        "data lineage, data catalog, data catalogue, metadata management, "
        "data stewardship, Collibra, Alation, DataHub, data provenance, data retention, "
        "data policies",
    ),
    _concept("Master data management", "MDM, reference data management"),
    _concept("Data migration", "database migration, data conversion"),
    _concept(
        "Data management",
        "data handling, data operations, DataOps, data strategy, data acquisition",
    ),
    _concept("Synthetic data", "synthetic data generation, data augmentation"),
    _concept(
        "Data annotation",
        "data labeling, data labelling, labeling guidelines, Label Studio, "
        "dataset curation, annotation guidelines, data collection",
    ),
)
