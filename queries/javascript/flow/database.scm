; Databases: what their callbacks get, and their ways to make a value harmless.
((call_expression function: (_) @f) @sanitizer
  (#resolves? @f
    "mysql.escape" "mysql.escapeId" "mysql.format" "mysql2.escape" "mysql2.escapeId" "mysql2.format" "mysql2/promise.escape" "sqlstring.escape" "sqlstring.escapeId" "sqlstring.format"
    "mysql.Connection.escape" "mysql.Connection.escapeId" "mysql.Pool.escape" "mysql.Pool.escapeId" "mysql.PoolConnection.escape" "mysql.PoolConnection.escapeId"
    "mysql2.Connection.escape" "mysql2.Connection.escapeId" "mysql2.Pool.escape" "mysql2.Pool.escapeId" "mysql2/promise.Connection.escape" "mysql2/promise.Pool.escape" "mysql2/promise.Pool.escapeId"
    "mariadb.Connection.escape" "mariadb.Connection.escapeId" "mariadb.Pool.escape" "sequelize.Sequelize.escape"
    "pg.escapeLiteral" "pg.escapeIdentifier" "pg.Client.escapeLiteral" "pg.Client.escapeIdentifier" "pg.PoolClient.escapeLiteral" "pg.PoolClient.escapeIdentifier"
    "pg-format" "pg-format.literal" "pg-format.ident" "pg-format.string" "pg-promise.as.value_" "pg-promise.as.text" "pg-promise.as.name" "pg-promise.as.format" "sql-template-strings" "sql-template-tag" "sql-bricks"
    "tsqlstring.escape" "oracledb.escape" "mssql.escape")
  (#set! "neutralises" "sql-injection"))
; db.escape(name) of a connection from another file
((call_expression
  function: (member_expression object: (_) @connection property: (property_identifier) @method)
  arguments: (arguments . (_))) @sanitizer
  (#any-of? @method "escape" "escapeId" "escapeLiteral" "escapeIdentifier" "quoteIdentifier" "quoteLiteral")
  (#match? @connection "(?i)(db|conn|connection|pool|client|mysql|pg|sequelize|database|knex|dialect|queryGenerator|platform|driver)$")
  (#set! "neutralises" "sql-injection"))
((call_expression
  function: (member_expression object: (_) @connection property: (property_identifier) @method)
  arguments: (arguments . (_))) @propagator
  (#any-of? @method "escape" "escapeId" "escapeLiteral" "escapeIdentifier")
  (#match? @connection "(?i)(db|conn|connection|pool|client|mysql|pg|sequelize|database|knex)$")
  (#set! "from" "0"))

((call_expression function: (_) @f) @handler
  (#resolves? @f "mysql.Pool.getConnection" "mysql2.Pool.getConnection")
  (#set! "parameters" "_" "mysql.PoolConnection"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "pg.Pool.connect" "pg.connect")
  (#set! "parameters" "_" "pg.PoolClient"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "mongodb.MongoClient.connect" "mongodb.connect")
  (#set! "parameters" "_" "mongodb.Db"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "typeorm.DataSource.transaction" "typeorm.Connection.transaction" "typeorm.EntityManager.transaction")
  (#set! "parameters" "typeorm.EntityManager"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "knex.Knex.transaction")
  (#set! "parameters" "knex.Transaction"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "pg-promise.Database.tx" "pg-promise.Database.task" "pg-promise.Database.taskIf" "pg-promise.Database.txIf")
  (#set! "parameters" "pg-promise.Database"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "@prisma/client.PrismaClient.$transaction")
  (#set! "parameters" "@prisma/client.PrismaClient"))

; Rows
((call_expression function: (_) @f) @source
  (#resolves? @f
    "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query" "mysql2/promise.Connection.query" "mysql2/promise.Connection.execute" "mysql2/promise.Pool.query" "mysql2/promise.Pool.execute"
    "better-sqlite3.Statement.get" "better-sqlite3.Statement.all" "better-sqlite3.Statement.iterate" "sqlite.StatementSync.get" "sqlite.StatementSync.all"
    "mongodb.Collection.findOne" "mongodb.Collection.find" "mongodb.Collection.aggregate" "ioredis.get" "redis.RedisClient.get"
    "@prisma/client.PrismaClient.$queryRaw" "sequelize.Sequelize.query" "knex.Knex.raw")
  (#set! "kind" "database") (#set! "what" "the database"))
((call_expression function: (_) @f) @handler
  (#resolves? @f
    "mysql.Connection.query" "mysql.Pool.query" "mysql.PoolConnection.query" "mysql2.Connection.query" "mysql2.Pool.query" "mysql2.Connection.execute"
    "sqlite3.Database.all" "sqlite3.Database.get" "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query")
  (#set! "parameters" "_" "source:database"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "sqlite3.Database.each")
  (#set! "parameters" "_" "source:database"))

; A schema that is strict about types: zod, joi and their like give back what they checked. A text stays a text, so only
; what depends on the type is settled.
((call_expression function: (member_expression object: (_) @schema property: (property_identifier) @method)) @sanitizer
  (#any-of? @method "parse" "parseAsync" "validateSync" "attempt" "decode")
  (#match? @schema "(?i)(schema|validator|dto)$|^(z|v|yup|joi|Joi|t)\\.")
  (#set! "neutralises" "nosql-injection" "type-confusion"))
((call_expression function: (member_expression object: (_) @schema property: (property_identifier) @method)) @propagator
  (#any-of? @method "parse" "parseAsync" "safeParse" "safeParseAsync" "validate" "validateAsync" "validateSync" "cast")
  (#match? @schema "(?i)(schema|validator|dto)$|^(z|v|yup|joi|Joi|t)\\.")
  (#set! "from" "0"))

; { $eq: value } compares with the value, whatever it is.
((pair key: [(property_identifier) (string)] @operator value: (_) @sanitizer)
  (#match? @operator "^['\"]?\\$eq['\"]?$")
  (#set! "neutralises" "nosql-injection"))
