; Anything that executes text, but for what is called after another kind of execution.
(call
  function: (attribute object: (_) @db attribute: (identifier) @method) @f
  (#any-of? @method "execute" "executemany" "executescript" "execute_sql" "exec_driver_sql" "copy_expert" "mogrify")
  (#not-match? @db "(?i)(use_?case|command|executor|service|handler|task|job|action|pipe(line)?|redis|graphql|schema|driver|browser|bot|workflow|tool|agent|runner|interactor|operation|gql|sandbox|kernel|ssh|shell|http|api)s?(\\(.*\\))?$")
  (#argument? @finding "sql" 0 "sql")
  (#tainted? "sql" "remote" "argv" "environment" "stdin")) @finding

; From a file, where values are put into a statement: a script that is read and run is the program's own.
(call
  function: (attribute object: (_) @db attribute: (identifier) @method) @f
  (#any-of? @method "execute" "executemany" "execute_sql" "exec_driver_sql")
  (#argument? @finding "sql" 0 "sql")
  (#value? "sql" "/(?is)^[\\s(]*(select|insert|replace|update|delete|with|merge)\\b.*\\h/")
  (#not-tainted? "sql" "remote" "argv" "environment" "stdin")
  (#tainted? "sql" "file")) @finding

; asyncpg and databases
(call
  function: (attribute object: (_) @db attribute: (identifier) @method) @f
  (#any-of? @method
    "fetch" "fetchrow" "fetchval" "fetch_all" "fetch_one" "fetch_val" "fetchall" "fetchone" "iterate" "prepare" "cursor" "copy_from_query")
  (#match? @db "(?i)(^|[._])(conn|connection|con|pool|db|database|pg|tx|transaction)[0-9]*(\\(\\))?$")
  (#argument? @finding "query" 0 "sql")
  (#tainted? "sql" "remote" "argv" "environment" "stdin")) @finding

; Statements as values of a library
(call
  function: (_) @f
  (#resolves? @f
    "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text" "sqlalchemy.sql.expression.TextClause"
    "sqlalchemy.sql.elements.TextClause" "sqlalchemy.TextClause" "sqlalchemy.literal_column" "sqlalchemy.sql.literal_column"
    "sqlalchemy.sql.expression.literal_column" "sqlalchemy.DDL" "sqlalchemy.schema.DDL")
  (#argument? @finding "text" 0 "sql")
  (#tainted? "sql" "remote" "argv" "environment" "stdin")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "django.db.models.expressions.RawSQL" "psycopg2.sql.SQL" "psycopg.sql.SQL" "peewee.SQL"
    "pandas.read_sql" "pandas.read_sql_query" "pandas.io.sql.read_sql" "polars.read_database"
    "duckdb.sql" "duckdb.query" "duckdb.execute" "pysqlite3.connect.execute")
  (#argument? @finding "sql" 0 "sql")
  (#tainted? "sql" "remote" "argv" "environment" "stdin")) @finding

(call
  function: (_) @f
  (#resolves? @f "google.cloud.bigquery.Client.query" "clickhouse_driver.Client.execute" "MySQLdb.connections.Connection.query")
  (#argument? @finding "query" 0 "sql")
  (#tainted? "sql" "remote" "argv" "environment" "stdin")) @finding

; Django and peewee
(call
  function: (attribute object: (_) @model attribute: (identifier) @method) @f
  (#eq? @method "raw")
  (#match? @model "(?i)(objects|manager|queryset|query|qs|_set|model)(\\(\\))?$|^[A-Z]\\w*$")
  (#argument? @finding "raw_query" 0 "sql")
  (#tainted? "sql" "remote" "argv" "environment" "stdin")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  (#eq? @method "extra")
  (#argument? @finding "select" 0 "sql")
  (#tainted? "sql.*" "remote" "argv" "environment" "stdin")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  (#eq? @method "extra")
  (#argument? @finding "where" 1 "sql")
  (#tainted? "sql.*" "remote" "argv" "environment" "stdin")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  (#eq? @method "extra")
  (#argument? @finding "tables" 3 "sql")
  (#tainted? "sql.*" "remote" "argv" "environment" "stdin")) @finding
