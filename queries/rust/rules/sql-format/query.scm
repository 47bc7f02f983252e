; A hole where a value belongs: after a quote, a comparison or LIKE. Names of tables and columns cannot be bound,
; and lists of placeholders (`IN ({})`) are built this way for good reason, so they are left alone.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) @sql)
  (#resolves? @f
    "sqlx::query" "sqlx::query_as" "sqlx::query_scalar" "sqlx::query_with" "sqlx::query_as_with"
        "sqlx::query_scalar_with" "sqlx::raw_sql" "sqlx::AssertSqlSafe" "sqlx::QueryBuilder::new"
        "diesel::sql_query" "diesel::dsl::sql_query" "diesel::dsl::sql" "sea_orm::sea_query::Expr::cust")
  (#value? @sql "/(?is)^\\s*(select|insert|update|delete|replace|merge|with|explain)\\b.*('[%_a-z0-9-]*\\h|[=<>]\\s*\\h|\\blike\\s+\\h)/")
  (#tainted? @sql "unknown" "any")) @finding

; sqlx::query_as::<_, User>(…)
(call_expression
  function: (generic_function function: (_) @f)
  arguments: (arguments . (_) @sql)
  (#resolves? @f
    "sqlx::query" "sqlx::query_as" "sqlx::query_scalar" "sqlx::query_with" "sqlx::query_as_with"
        "sqlx::query_scalar_with" "sqlx::raw_sql" "sqlx::AssertSqlSafe" "sqlx::QueryBuilder::new"
        "diesel::sql_query" "diesel::dsl::sql_query" "diesel::dsl::sql" "sea_orm::sea_query::Expr::cust")
  (#value? @sql "/(?is)^\\s*(select|insert|update|delete|replace|merge|with|explain)\\b.*('[%_a-z0-9-]*\\h|[=<>]\\s*\\h|\\blike\\s+\\h)/")
  (#tainted? @sql "unknown" "any")) @finding

; Statement::from_string(backend, sql)
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) . (_) @sql)
  (#resolves? @f "sea_orm::Statement::from_string" "sea_orm::Statement::from_sql_and_values")
  (#value? @sql "/(?is)^\\s*(select|insert|update|delete|replace|merge|with|explain)\\b.*('[%_a-z0-9-]*\\h|[=<>]\\s*\\h|\\blike\\s+\\h)/")
  (#tainted? @sql "unknown" "any")) @finding

; Methods of a connection whose type is known here.
(call_expression
  function: (field_expression field: (field_identifier) @method) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @method
    "execute" "execute_batch" "batch_execute" "prepare" "prepare_cached" "prep" "simple_query"
    "query" "query_one" "query_opt" "query_raw" "query_row" "query_row_and_then"
    "query_drop" "query_first" "query_first_opt" "query_fold" "query_fold_opt" "query_iter" "query_map"
    "query_map_opt" "query_stream")
  (#resolves? @f
    "rusqlite::Connection.*" "rusqlite::Transaction.*" "rusqlite::Savepoint.*" "postgres::Client.*"
        "postgres::Transaction.*" "tokio_postgres::Client.*" "tokio_postgres::Transaction.*" "deadpool_postgres::Client.*"
        "deadpool_postgres::Object.*" "mysql::Conn.*" "mysql::PooledConn.*" "mysql::Transaction.*" "mysql_async::Conn.*"
        "mysql_async::Transaction.*" "libsql::Connection.*" "duckdb::Connection.*")
  (#value? @sql "/(?is)^\\s*(select|insert|update|delete|replace|merge|with|explain)\\b.*('[%_a-z0-9-]*\\h|[=<>]\\s*\\h|\\blike\\s+\\h)/")
  (#tainted? @sql "unknown" "any")) @finding
