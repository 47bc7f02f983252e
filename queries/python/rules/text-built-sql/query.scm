; SQLAlchemy, pandas and sqlite3's scripts
(call
  function: (_) @f
  arguments: (argument_list . (_) @sql)
  (#resolves? @f
    "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text"
    "pandas.read_sql" "pandas.read_sql_query" "pandas.io.sql.read_sql"
    "django.db.models.expressions.RawSQL"
    "sqlite3.Connection.executescript" "sqlite3.Cursor.executescript")
  (#value? @sql "/(?is)^[\\s(]*(select|insert|replace|update|delete|with|merge)\\b.*((=|<|>|\\blike|\\blimit|\\boffset)\\s*[\"']?%?\\h(%|[\"')\\s;,]|$)|[=(,\\s]'%?\\h|\\bvalues\\s*\\([^)]*,\\s*\\h|\\b(in|values)\\s*\\(\\s*\\h\\s*,)/")
  (#tainted? @sql "unknown" "file" "database")) @finding

; Django: QuerySet.extra(where=["…"])
(call
  function: (attribute attribute: (identifier) @method) @f
  (#eq? @method "extra")
  (#argument? @finding "where" 1 "sql")
  (#value? "sql" "/(?is)(=|<|>|\\blike)\\s*[\"']?%?\\h(%|[\"')\\s;,\\]]|$)|[=(,\\s]'%?\\h/")
  (#tainted? "sql.*" "unknown" "file" "database")) @finding
