; The text of the statement. Values that are bound (`.bind(x)`, `params![x]`, `&[&x]`) are other arguments.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) @sql)
  (#resolves? @f
    "sqlx::query" "sqlx::query_as" "sqlx::query_scalar" "sqlx::query_with" "sqlx::query_as_with" "sqlx::query_scalar_with"
    "sqlx::raw_sql" "sqlx::AssertSqlSafe" "sqlx::QueryBuilder::new" "diesel::sql_query" "diesel::dsl::sql_query" "diesel::dsl::sql"
    "sea_orm::sea_query::Expr::cust" "sea_query::Expr::cust" "sqlx::query::query" "welds::query::raw" "rbatis::RBatis.exec")
  (#tainted? @sql "remote")) @finding

; sqlx::query_as::<_, User>(…)
(call_expression
  function: (generic_function function: [(scoped_identifier) (identifier)] @f)
  arguments: (arguments . (_) @sql)
  (#resolves? @f
    "sqlx::query" "sqlx::query_as" "sqlx::query_scalar" "sqlx::query_with" "sqlx::query_as_with" "sqlx::query_scalar_with"
    "sqlx::raw_sql" "sqlx::AssertSqlSafe" "sqlx::QueryBuilder::new" "diesel::sql_query" "diesel::dsl::sql_query" "diesel::dsl::sql"
    "sea_orm::sea_query::Expr::cust" "sea_query::Expr::cust" "sqlx::query::query" "welds::query::raw" "rbatis::RBatis.exec")
  (#tainted? @sql "remote")) @finding

; Statement::from_string(backend, sql)
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) . (_) @sql)
  (#resolves? @f
    "sea_orm::Statement::from_string" "sea_orm::Statement::from_sql_and_values" "sea_orm::entity::prelude::Statement::from_string"
    "sea_orm::DbBackend::build")
  (#tainted? @sql "remote")) @finding

; Methods of a connection whose type is known.
(call_expression
  function: (field_expression field: (field_identifier) @method) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @method
    "execute" "execute_batch" "batch_execute" "prepare" "prepare_cached" "prepare_typed" "prep" "simple_query" "simple_exec"
    "query" "query_one" "query_opt" "query_raw" "query_row" "query_row_and_then" "query_typed" "query_map" "query_drop" "query_first"
    "query_first_opt" "query_fold" "query_fold_opt" "query_iter" "query_map_opt" "query_stream" "query_arrow" "exec" "exec_drop" "exec_first"
    "exec_iter" "execute_unprepared" "query_scalar")
  (#resolves? @f
    "rusqlite::Connection.*" "rusqlite::Transaction.*" "rusqlite::Savepoint.*" "postgres::Client.*" "postgres::Transaction.*"
    "tokio_postgres::Client.*" "tokio_postgres::Transaction.*" "deadpool_postgres::Client.*" "deadpool_postgres::Object.*"
    "deadpool_postgres::Transaction.*" "mysql::Conn.*" "mysql::PooledConn.*" "mysql::Transaction.*" "mysql::Pool.*" "mysql_async::Conn.*"
    "mysql_async::Transaction.*" "libsql::Connection.*" "duckdb::Connection.*" "sqlite::Connection.*" "tiberius::Client.*"
    "sea_orm::DatabaseConnection.*" "clickhouse::Client.*" "bb8::PooledConnection.*" "r2d2::PooledConnection.*")
  (#tainted? @sql "remote")) @finding

(call_expression
  function: (generic_function function: (field_expression field: (field_identifier) @method) @f)
  arguments: (arguments . (_) @sql)
  (#any-of? @method
    "execute" "execute_batch" "batch_execute" "prepare" "prepare_cached" "prepare_typed" "prep" "simple_query" "simple_exec"
    "query" "query_one" "query_opt" "query_raw" "query_row" "query_row_and_then" "query_typed" "query_map" "query_drop" "query_first"
    "query_first_opt" "query_fold" "query_fold_opt" "query_iter" "query_map_opt" "query_stream" "query_arrow" "exec" "exec_drop" "exec_first"
    "exec_iter" "execute_unprepared" "query_scalar")
  (#resolves? @f
    "rusqlite::Connection.*" "rusqlite::Transaction.*" "rusqlite::Savepoint.*" "postgres::Client.*" "postgres::Transaction.*"
    "tokio_postgres::Client.*" "tokio_postgres::Transaction.*" "deadpool_postgres::Client.*" "deadpool_postgres::Object.*"
    "deadpool_postgres::Transaction.*" "mysql::Conn.*" "mysql::PooledConn.*" "mysql::Transaction.*" "mysql::Pool.*" "mysql_async::Conn.*"
    "mysql_async::Transaction.*" "libsql::Connection.*" "duckdb::Connection.*" "sqlite::Connection.*" "tiberius::Client.*"
    "sea_orm::DatabaseConnection.*" "clickhouse::Client.*" "bb8::PooledConnection.*" "r2d2::PooledConnection.*")
  (#tainted? @sql "remote")) @finding

; Names that only a database has, on connections whose type is not written here: a pool's, a state's field.
(call_expression
  function: (field_expression field: (field_identifier) @method) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @method
    "execute_batch" "batch_execute" "simple_query" "query_row" "query_one" "query_opt" "query_drop" "query_first" "query_iter"
    "prepare_cached" "execute_unprepared" "query_row_and_then")
  (#not-resolves? @f
    "rusqlite::Connection.*" "rusqlite::Transaction.*" "rusqlite::Savepoint.*" "postgres::Client.*" "postgres::Transaction.*"
    "tokio_postgres::Client.*" "tokio_postgres::Transaction.*" "deadpool_postgres::Client.*" "deadpool_postgres::Object.*"
    "deadpool_postgres::Transaction.*" "mysql::Conn.*" "mysql::PooledConn.*" "mysql::Transaction.*" "mysql::Pool.*" "mysql_async::Conn.*"
    "mysql_async::Transaction.*" "libsql::Connection.*" "duckdb::Connection.*" "sqlite::Connection.*" "tiberius::Client.*"
    "sea_orm::DatabaseConnection.*" "clickhouse::Client.*" "bb8::PooledConnection.*" "r2d2::PooledConnection.*")
  (#tainted? @sql "remote")) @finding

; client.query(&sql, &[&x]) and client.execute(&sql, &[]): the list of parameters tells a database from anything else.
(call_expression
  function: (field_expression field: (field_identifier) @method) @f
  arguments: (arguments . (_) @sql . [(reference_expression (array_expression)) (array_expression) (macro_invocation) (tuple_expression)] .)
  (#any-of? @method "query" "execute" "prepare_typed")
  (#not-resolves? @f
    "rusqlite::Connection.*" "rusqlite::Transaction.*" "rusqlite::Savepoint.*" "postgres::Client.*" "postgres::Transaction.*"
    "tokio_postgres::Client.*" "tokio_postgres::Transaction.*" "deadpool_postgres::Client.*" "deadpool_postgres::Object.*"
    "deadpool_postgres::Transaction.*" "mysql::Conn.*" "mysql::PooledConn.*" "mysql::Transaction.*" "mysql::Pool.*" "mysql_async::Conn.*"
    "mysql_async::Transaction.*" "libsql::Connection.*" "duckdb::Connection.*" "sqlite::Connection.*" "tiberius::Client.*"
    "sea_orm::DatabaseConnection.*" "clickhouse::Client.*" "bb8::PooledConnection.*" "r2d2::PooledConnection.*")
  (#tainted? @sql "remote")) @finding
