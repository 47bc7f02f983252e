; A value stands in the text of the statement: after an operator or inside quotes. A table or
; column name cannot be a parameter, so a hole in such a place is left alone.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @sql)
  (#resolves? @f
    "mysql.Connection.query" "mysql.Pool.query" "mysql.PoolConnection.query"
    "mysql2.Connection.query" "mysql2.Connection.execute" "mysql2.Pool.query" "mysql2.Pool.execute"
    "mysql2.PoolConnection.query" "mysql2.PoolConnection.execute"
    "mysql2/promise.Connection.query" "mysql2/promise.Connection.execute"
    "mysql2/promise.Pool.query" "mysql2/promise.Pool.execute"
    "mysql2/promise.PoolConnection.query" "mysql2/promise.PoolConnection.execute"
    "mariadb.Connection.query" "mariadb.Connection.execute" "mariadb.Pool.query" "mariadb.Pool.execute"
    "sqlite3.Database.run" "sqlite3.Database.get" "sqlite3.Database.all" "sqlite3.Database.each"
    "sqlite.Database.run" "sqlite.Database.get" "sqlite.Database.all" "sqlite.Database.each"
    "knex.Knex.raw" "knex.Transaction.raw")
  (#value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace|merge|call|exec|execute)\\b.*((=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h)/")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding

; In a list, unless what is filled in looks like placeholders.
(call_expression
  function: (_) @f
  arguments: (arguments . [(template_string) (binary_expression)] @sql)
  (#resolves? @f
    "mysql.Connection.query" "mysql.Pool.query" "mysql.PoolConnection.query"
    "mysql2.Connection.query" "mysql2.Connection.execute" "mysql2.Pool.query" "mysql2.Pool.execute"
    "mysql2.PoolConnection.query" "mysql2.PoolConnection.execute"
    "mysql2/promise.Connection.query" "mysql2/promise.Connection.execute"
    "mysql2/promise.Pool.query" "mysql2/promise.Pool.execute"
    "mysql2/promise.PoolConnection.query" "mysql2/promise.PoolConnection.execute"
    "mariadb.Connection.query" "mariadb.Connection.execute" "mariadb.Pool.query" "mariadb.Pool.execute"
    "sqlite3.Database.run" "sqlite3.Database.get" "sqlite3.Database.all" "sqlite3.Database.each"
    "sqlite.Database.run" "sqlite.Database.get" "sqlite.Database.all" "sqlite.Database.each"
    "knex.Knex.raw" "knex.Transaction.raw")
  (#value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace)\\b.*\\b(in|values)\\s*\\(([^)']*,)?\\s*\\h/")
  (#not-value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace|merge|call|exec|execute)\\b.*((=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h)/")
  (#not-match? @sql "(?i)placeholder|marks|params|bind|['\"]\\?['\"]|\\$\\$\\{")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding

; A fragment for a query builder: users.whereRaw("email = '" + email + "'")
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @m "whereRaw" "orWhereRaw" "andWhereRaw" "havingRaw" "orHavingRaw")
  (#value? @sql "/(?is)(=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h/")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding
