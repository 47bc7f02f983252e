; A value stands in the text of the statement: after an operator or inside quotes. A table or
; column name cannot be a parameter, so a hole in such a place is left alone.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @sql)
  (#resolves? @f
    "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query" "pg.native.Client.query" "pg.native.Pool.query"
    "@neondatabase/serverless.Client.query" "@neondatabase/serverless.Pool.query" "@vercel/postgres.sql.query")
  (#value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace|merge|call|exec|execute)\\b.*((=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h)/")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding

; In a list, unless what is filled in looks like placeholders.
(call_expression
  function: (_) @f
  arguments: (arguments . [(template_string) (binary_expression)] @sql)
  (#resolves? @f
    "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query" "pg.native.Client.query" "pg.native.Pool.query"
    "@neondatabase/serverless.Client.query" "@neondatabase/serverless.Pool.query" "@vercel/postgres.sql.query")
  (#value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace)\\b.*\\b(in|values)\\s*\\(([^)']*,)?\\s*\\h/")
  (#not-value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace|merge|call|exec|execute)\\b.*((=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h)/")
  (#not-match? @sql "(?i)placeholder|marks|params|bind|['\"]\\?['\"]|\\$\\$\\{")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding
