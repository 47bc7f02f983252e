; A value stands in the text of the statement: after an operator or inside quotes. A table or
; column name cannot be a parameter, so a hole in such a place is left alone.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @sql)
  (#resolves? @f
    "sequelize.Sequelize.query" "sequelize.literal" "sequelize.Sequelize.literal"
    "better-sqlite3.Database.prepare" "better-sqlite3.Database.exec" "sqlite.DatabaseSync.exec" "sqlite.DatabaseSync.prepare" "sqlite3.Database.exec" "sqlite3.Database.prepare" "sqlite.Database.exec"
    "sqlite.Database.prepare"
    "@prisma/client.PrismaClient.$queryRawUnsafe" "@prisma/client.PrismaClient.$executeRawUnsafe"
    "typeorm.DataSource.query" "typeorm.Connection.query" "typeorm.EntityManager.query" "typeorm.QueryRunner.query" "typeorm.Repository.query")
  (#value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace|merge|call|exec|execute)\\b.*((=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h)/")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding

; In a list, unless what is filled in looks like placeholders.
(call_expression
  function: (_) @f
  arguments: (arguments . [(template_string) (binary_expression)] @sql)
  (#resolves? @f
    "sequelize.Sequelize.query" "sequelize.literal" "sequelize.Sequelize.literal"
    "better-sqlite3.Database.prepare" "better-sqlite3.Database.exec" "sqlite.DatabaseSync.exec" "sqlite.DatabaseSync.prepare" "sqlite3.Database.exec" "sqlite3.Database.prepare" "sqlite.Database.exec"
    "sqlite.Database.prepare"
    "@prisma/client.PrismaClient.$queryRawUnsafe" "@prisma/client.PrismaClient.$executeRawUnsafe"
    "typeorm.DataSource.query" "typeorm.Connection.query" "typeorm.EntityManager.query" "typeorm.QueryRunner.query" "typeorm.Repository.query")
  (#value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace)\\b.*\\b(in|values)\\s*\\(([^)']*,)?\\s*\\h/")
  (#not-value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace|merge|call|exec|execute)\\b.*((=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h)/")
  (#not-match? @sql "(?i)placeholder|marks|params|bind|['\"]\\?['\"]|\\$\\$\\{")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding

; Names that only these libraries have, where the object comes from another file.
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @m "$queryRawUnsafe" "$executeRawUnsafe" "prepare")
  (#not-resolves? @f "mysql.*" "mysql2.*" "mysql2/promise.*" "mariadb.*" "sqlite3.*" "sqlite.*" "better-sqlite3.*" "knex.*"
    "pg.*" "@neondatabase/serverless.*" "@vercel/postgres.*" "sequelize.*" "@prisma/client.*" "typeorm.*")
  (#value? @sql "/(?is)^\\s*(with|select|insert|update|delete|replace|merge|call|exec|execute)\\b.*((=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h)/")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding

(call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @m) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @m "literal" "query")
  (#match? @object "(?i)^(this\\.|db\\.)?sequelize$")
  (#not-resolves? @f "mysql.*" "mysql2.*" "mysql2/promise.*" "mariadb.*" "sqlite3.*" "sqlite.*" "better-sqlite3.*" "knex.*"
    "pg.*" "@neondatabase/serverless.*" "@vercel/postgres.*" "sequelize.*" "@prisma/client.*" "typeorm.*")
  (#value? @sql "/(?is)(=|<|>|\\blike|\\bilike)\\s*['\"]?%?\\h([^.\\w(]|$)|'%?\\h/")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding

; A condition for TypeORM's query builder: .where(`user.name = '${name}'`)
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . [(template_string) (binary_expression)] @sql)
  (#any-of? @m "where" "andWhere" "orWhere" "having" "andHaving")
  (#value? @sql "/(?is)^\\s*[\\w.\"`()]+\\s*(=|<>|!=|<=?|>=?|\\blike|\\bilike)\\s*'%?\\h/")
  (#not-match? @sql "(?i)escape|\\bformat\\(|quote")
  (#tainted? @sql "unknown" "any")) @finding
