; A value stands in the text of the statement: after an operator or inside quotes. A table or
; column name cannot be a parameter, so a hole in such a place is left alone.
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @m "query" "execute" "run" "get" "all" "each")
  (#not-resolves? @f "mysql.*" "mysql2.*" "mysql2/promise.*" "mariadb.*" "sqlite3.*" "sqlite.*" "better-sqlite3.*" "knex.*"
    "pg.*" "@neondatabase/serverless.*" "@vercel/postgres.*" "sequelize.*" "@prisma/client.*" "typeorm.*")
  (#value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace|merge|call|exec|execute)\\b.*((=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h)/")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding

; In a list, unless what is filled in looks like placeholders.
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . [(template_string) (binary_expression)] @sql)
  (#any-of? @m "query" "execute" "run" "get" "all" "each")
  (#not-resolves? @f "mysql.*" "mysql2.*" "mysql2/promise.*" "mariadb.*" "sqlite3.*" "sqlite.*" "better-sqlite3.*" "knex.*"
    "pg.*" "@neondatabase/serverless.*" "@vercel/postgres.*" "sequelize.*" "@prisma/client.*" "typeorm.*")
  (#value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace)\\b.*\\b(in|values)\\s*\\(([^)']*,)?\\s*\\h/")
  (#not-value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace|merge|call|exec|execute)\\b.*((=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h)/")
  (#not-match? @sql "(?i)placeholder|marks|params|bind|['\"]\\?['\"]|\\$\\$\\{")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding
