; What is seen to be built with a value inside is another rule's.
(call_expression
  function: [
    (scoped_identifier) @f
    (identifier) @f
    (generic_function function: (_) @f)
  ]
  arguments: (arguments . (_) @sql)
  (#resolves? @f
    "sqlx::query" "sqlx::query_as" "sqlx::query_scalar" "sqlx::query_with" "sqlx::query_as_with"
    "sqlx::query_scalar_with" "sqlx::raw_sql" "sqlx::AssertSqlSafe" "diesel::sql_query" "diesel::dsl::sql_query"
    "diesel::dsl::sql" "sql_query" "sea_orm::sea_query::Expr::cust")
  (#not-constant? @sql)
  (#not-value? @sql "/\\h/")
  (#not-match? @sql "^&?([A-Za-z_0-9]+::)*[A-Z][A-Z0-9_]*$")
  (#not-match? @sql "^&?(include_str!|concat!|sqlx::AssertSqlSafe|AssertSqlSafe|r?#*\")")) @finding

(call_expression
  function: (field_expression field: (field_identifier) @method) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @method
    "execute" "execute_batch" "batch_execute" "prepare" "prepare_cached" "simple_query" "query" "query_one"
    "query_opt" "query_raw" "query_row" "query_drop" "query_first" "query_iter" "query_map")
  (#resolves? @f
    "rusqlite::Connection.*" "rusqlite::Transaction.*" "rusqlite::Savepoint.*" "postgres::Client.*"
    "postgres::Transaction.*" "tokio_postgres::Client.*" "tokio_postgres::Transaction.*" "deadpool_postgres::Client.*"
    "deadpool_postgres::Object.*" "mysql::Conn.*" "mysql::PooledConn.*" "mysql::Transaction.*" "mysql_async::Conn.*"
    "mysql_async::Transaction.*" "libsql::Connection.*" "duckdb::Connection.*")
  (#not-constant? @sql)
  (#not-value? @sql "/\\h/")
  (#not-match? @sql "^&?([A-Za-z_0-9]+::)*[A-Z][A-Z0-9_]*$")
  (#not-match? @sql "^&?(include_str!|concat!|self\\.|r?#*\")")) @finding
