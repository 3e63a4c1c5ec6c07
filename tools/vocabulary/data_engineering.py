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
    _platform("PostgreSQL", "Postgres, PostgresDB, PSQL, TimescaleDB, Citus", needs={"SQL": 2}),
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
    _platform("IBM Db2", "DB2, mainframe, AS/400, z/OS"),
    _platform("MongoDB", "Mongo, Mongo DB, MongoDB Atlas, Mongoose"),
    _platform("Redis", "Redis Cache, Valkey, DragonflyDB, ElastiCache, Hazelcast"),
    _platform(
        "Elasticsearch",
        "Elastic Search, OpenSearch, Elastic Stack, ELK, ELK stack, Kibana, Logstash, EFK",
        guarded="Elastic",
    ),
    _platform("Cassandra", "Apache Cassandra, ScyllaDB, Scylla DB", guarded="Cassandra"),
    _platform("DynamoDB", "Amazon DynamoDB, Dynamo DB"),
    _platform("Neo4j", "Cypher query language, Gremlin, Neptune graph, ArangoDB"),
    _concept(
        "Graph databases",
        "graph DB, knowledge graphs, RDF, SPARQL, ontologies, ontology engineering, semantic web",
    ),
    _platform("CouchDB", "Couchbase"),
    _platform("InfluxDB", "time-series databases, QuestDB"),
    _platform("CockroachDB", "Google Spanner, Cloud Spanner, TiDB, YugabyteDB, distributed SQL"),
    _platform("Firestore", "Cosmos DB, CosmosDB, Azure Cosmos DB"),
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
    _framework("Prefect", "Mage.ai", guarded="Prefect", needs={"Python": 2}),
    _framework("dbt", "data build tool, dbt Core, dbt Cloud, SQLMesh", needs={"SQL": 3}),
    _framework(
        "Spark",
        "Apache Spark, PySpark, Spark SQL, Spark Streaming, SparkSQL, "
        "Spark Structured Streaming, Spark ML, SparkML, MLlib, Spark MLlib",
        guarded="Spark",
        needs={"Python": 2, "SQL": 2},
    ),
    _framework("Flink", "Apache Flink, PyFlink"),
    _framework("Apache Beam", "Dataflow, Google Dataflow, Cloud Dataflow", guarded="Beam"),
    _framework("Apache Storm", "Apache Samza", guarded="Storm"),
    _platform(
        "Hadoop",
        "Apache Hadoop, MapReduce, HDFS, Cloudera, Hortonworks, HBase, YARN cluster, "
        "Apache Pig, EMR, Amazon EMR, Dataproc",
        guarded="Pig",
    ),
    _platform("Hive", "Apache Hive, HiveQL", guarded="Hive"),
    _platform(
        "Trino",
        "PrestoDB, Amazon Athena, AWS Athena, Apache Drill",
        guarded="Athena, Presto",
        needs={"SQL": 2},
    ),
    _platform("Databricks", "Delta Lake, Delta Live Tables, Unity Catalog, Azure Databricks"),
    _platform("Snowflake", "Snowpark, Snowflake DB, SnowSQL", needs={"SQL": 2}),
    _platform("BigQuery", "Google BigQuery, Big Query", needs={"SQL": 2}),
    _platform("Redshift", "Amazon Redshift, AWS Redshift", needs={"SQL": 2}),
    _platform(
        "ClickHouse", "Apache Druid, Apache Pinot, OLAP databases, StarRocks", needs={"SQL": 2}
    ),
    _platform(
        "Azure Synapse",
        "Azure Data Factory, ADF, Synapse Analytics, Microsoft Fabric, Azure Data Lake",
    ),
    _platform(
        "AWS Glue", "AWS Lake Formation, AWS Data Pipeline, Kinesis, AWS Kinesis, Amazon Kinesis"
    ),
    _tool("DuckDB", "Polars", needs={"SQL": 1}),
    _tool(
        "Fivetran",
        "Airbyte, Stitch Data, Meltano, Informatica, Talend, Matillion, Apache NiFi, NiFi, "
        "Segment CDP, Alteryx, reverse ETL, Hightouch",
    ),
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
