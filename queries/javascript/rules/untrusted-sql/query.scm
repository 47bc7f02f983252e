(call_expression
  function: (_) @f
  arguments: (arguments . (_) @sql)
  (#resolves? @f
    "mysql.Connection.query" "mysql.Pool.query" "mysql.PoolConnection.query" "mysql2.Connection.query" "mysql2.Connection.execute" "mysql2.Pool.query" "mysql2.Pool.execute"
    "mysql2.PoolConnection.query" "mysql2.PoolConnection.execute" "mysql2/promise.Connection.query" "mysql2/promise.Connection.execute" "mysql2/promise.Pool.query" "mysql2/promise.Pool.execute"
    "mysql2/promise.PoolConnection.query" "mysql2/promise.PoolConnection.execute" "mariadb.Connection.query" "mariadb.Connection.execute" "mariadb.Pool.query" "mariadb.Pool.execute"
    "sqlite3.Database.run" "sqlite3.Database.get" "sqlite3.Database.all" "sqlite3.Database.each" "sqlite3.Database.exec" "sqlite3.Database.prepare"
    "sqlite.Database.run" "sqlite.Database.get" "sqlite.Database.all" "sqlite.Database.each" "sqlite.Database.exec" "sqlite.Database.prepare"
    "better-sqlite3.Database.prepare" "better-sqlite3.Database.exec" "sqlite.DatabaseSync.exec" "sqlite.DatabaseSync.prepare"
    "knex.Knex.raw" "knex.Transaction.raw" "knex.raw" "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query" "pg.native.Client.query" "pg.native.Pool.query"
    "@neondatabase/serverless.Client.query" "@neondatabase/serverless.Pool.query" "@vercel/postgres.sql.query" "@vercel/postgres.db.query"
    "sequelize.Sequelize.query" "sequelize.literal" "sequelize.Sequelize.literal" "sequelize.default.literal"
    "@prisma/client.PrismaClient.$queryRawUnsafe" "@prisma/client.PrismaClient.$executeRawUnsafe" "@prisma/client.Prisma.raw"
    "typeorm.DataSource.query" "typeorm.Connection.query" "typeorm.EntityManager.query" "typeorm.QueryRunner.query" "typeorm.Repository.query"
    "pg-promise.Database.any" "pg-promise.Database.many" "pg-promise.Database.manyOrNone" "pg-promise.Database.map" "pg-promise.Database.multi" "pg-promise.Database.multiResult"
    "pg-promise.Database.none" "pg-promise.Database.one" "pg-promise.Database.oneOrNone" "pg-promise.Database.query" "pg-promise.Database.result" "pg-promise.Database.each" "pg-promise.Database.stream"
    "pg-promise.IDatabase.any" "pg-promise.IDatabase.many" "pg-promise.IDatabase.none" "pg-promise.IDatabase.one" "pg-promise.IDatabase.oneOrNone" "pg-promise.IDatabase.manyOrNone" "pg-promise.IDatabase.query" "pg-promise.IDatabase.result"
    "postgres.Sql.unsafe" "drizzle-orm.sql.raw" "kysely.sql.raw" "mssql.query" "mssql.batch" "mssql.Request.query" "mssql.Request.batch" "mssql.ConnectionPool.query"
    "mssql.ConnectionPool.batch" "oracledb.Connection.execute" "tedious.Request" "snowflake-sdk.Connection.execute" "sql.js.Database.exec" "sql.js.Database.run" "alasql" "@databricks/sql.Session.executeStatement")
  (#tainted? @sql "remote")) @finding

; connection.query({ sql: … }), client.query({ text: … })
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: (_) @sql) @finding))
  (#any-of? @key "sql" "text" "query" "sqlText")
  (#resolves? @f
    "mysql.Connection.query" "mysql.Pool.query" "mysql.PoolConnection.query" "mysql2.Connection.query" "mysql2.Connection.execute" "mysql2.Pool.query" "mysql2.Pool.execute"
    "mysql2.PoolConnection.query" "mysql2.PoolConnection.execute" "mysql2/promise.Connection.query" "mysql2/promise.Connection.execute" "mysql2/promise.Pool.query" "mysql2/promise.Pool.execute"
    "mysql2/promise.PoolConnection.query" "mysql2/promise.PoolConnection.execute" "mariadb.Connection.query" "mariadb.Connection.execute" "mariadb.Pool.query" "mariadb.Pool.execute"
    "sqlite3.Database.run" "sqlite3.Database.get" "sqlite3.Database.all" "sqlite3.Database.each" "sqlite3.Database.exec" "sqlite3.Database.prepare"
    "sqlite.Database.run" "sqlite.Database.get" "sqlite.Database.all" "sqlite.Database.each" "sqlite.Database.exec" "sqlite.Database.prepare"
    "better-sqlite3.Database.prepare" "better-sqlite3.Database.exec" "sqlite.DatabaseSync.exec" "sqlite.DatabaseSync.prepare"
    "knex.Knex.raw" "knex.Transaction.raw" "knex.raw" "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query" "pg.native.Client.query" "pg.native.Pool.query"
    "@neondatabase/serverless.Client.query" "@neondatabase/serverless.Pool.query" "@vercel/postgres.sql.query" "@vercel/postgres.db.query"
    "sequelize.Sequelize.query" "sequelize.literal" "sequelize.Sequelize.literal" "sequelize.default.literal"
    "@prisma/client.PrismaClient.$queryRawUnsafe" "@prisma/client.PrismaClient.$executeRawUnsafe" "@prisma/client.Prisma.raw"
    "typeorm.DataSource.query" "typeorm.Connection.query" "typeorm.EntityManager.query" "typeorm.QueryRunner.query" "typeorm.Repository.query"
    "pg-promise.Database.any" "pg-promise.Database.many" "pg-promise.Database.manyOrNone" "pg-promise.Database.map" "pg-promise.Database.multi" "pg-promise.Database.multiResult"
    "pg-promise.Database.none" "pg-promise.Database.one" "pg-promise.Database.oneOrNone" "pg-promise.Database.query" "pg-promise.Database.result" "pg-promise.Database.each" "pg-promise.Database.stream"
    "pg-promise.IDatabase.any" "pg-promise.IDatabase.many" "pg-promise.IDatabase.none" "pg-promise.IDatabase.one" "pg-promise.IDatabase.oneOrNone" "pg-promise.IDatabase.manyOrNone" "pg-promise.IDatabase.query" "pg-promise.IDatabase.result"
    "postgres.Sql.unsafe" "drizzle-orm.sql.raw" "kysely.sql.raw" "mssql.query" "mssql.batch" "mssql.Request.query" "mssql.Request.batch" "mssql.ConnectionPool.query"
    "mssql.ConnectionPool.batch" "oracledb.Connection.execute" "tedious.Request" "snowflake-sdk.Connection.execute" "sql.js.Database.exec" "sql.js.Database.run" "alasql" "@databricks/sql.Session.executeStatement")
  (#tainted? @sql "remote"))

; A connection from another file: the text tells that it is SQL.
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @method "query" "execute" "run" "get" "all" "each" "exec" "prepare" "raw" "any" "one" "many" "none" "oneOrNone" "manyOrNone" "batch" "unsafe" "queryAsync" "executeQuery" "runQuery" "scalar")
  (#not-resolves? @f
    "mysql.Connection.query" "mysql.Pool.query" "mysql.PoolConnection.query" "mysql2.Connection.query" "mysql2.Connection.execute" "mysql2.Pool.query" "mysql2.Pool.execute"
    "mysql2.PoolConnection.query" "mysql2.PoolConnection.execute" "mysql2/promise.Connection.query" "mysql2/promise.Connection.execute" "mysql2/promise.Pool.query" "mysql2/promise.Pool.execute"
    "mysql2/promise.PoolConnection.query" "mysql2/promise.PoolConnection.execute" "mariadb.Connection.query" "mariadb.Connection.execute" "mariadb.Pool.query" "mariadb.Pool.execute"
    "sqlite3.Database.run" "sqlite3.Database.get" "sqlite3.Database.all" "sqlite3.Database.each" "sqlite3.Database.exec" "sqlite3.Database.prepare"
    "sqlite.Database.run" "sqlite.Database.get" "sqlite.Database.all" "sqlite.Database.each" "sqlite.Database.exec" "sqlite.Database.prepare"
    "better-sqlite3.Database.prepare" "better-sqlite3.Database.exec" "sqlite.DatabaseSync.exec" "sqlite.DatabaseSync.prepare"
    "knex.Knex.raw" "knex.Transaction.raw" "knex.raw" "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query" "pg.native.Client.query" "pg.native.Pool.query"
    "@neondatabase/serverless.Client.query" "@neondatabase/serverless.Pool.query" "@vercel/postgres.sql.query" "@vercel/postgres.db.query"
    "sequelize.Sequelize.query" "sequelize.literal" "sequelize.Sequelize.literal" "sequelize.default.literal"
    "@prisma/client.PrismaClient.$queryRawUnsafe" "@prisma/client.PrismaClient.$executeRawUnsafe" "@prisma/client.Prisma.raw"
    "typeorm.DataSource.query" "typeorm.Connection.query" "typeorm.EntityManager.query" "typeorm.QueryRunner.query" "typeorm.Repository.query"
    "pg-promise.Database.any" "pg-promise.Database.many" "pg-promise.Database.manyOrNone" "pg-promise.Database.map" "pg-promise.Database.multi" "pg-promise.Database.multiResult"
    "pg-promise.Database.none" "pg-promise.Database.one" "pg-promise.Database.oneOrNone" "pg-promise.Database.query" "pg-promise.Database.result" "pg-promise.Database.each" "pg-promise.Database.stream"
    "pg-promise.IDatabase.any" "pg-promise.IDatabase.many" "pg-promise.IDatabase.none" "pg-promise.IDatabase.one" "pg-promise.IDatabase.oneOrNone" "pg-promise.IDatabase.manyOrNone" "pg-promise.IDatabase.query" "pg-promise.IDatabase.result"
    "postgres.Sql.unsafe" "drizzle-orm.sql.raw" "kysely.sql.raw" "mssql.query" "mssql.batch" "mssql.Request.query" "mssql.Request.batch" "mssql.ConnectionPool.query"
    "mssql.ConnectionPool.batch" "oracledb.Connection.execute" "tedious.Request" "snowflake-sdk.Connection.execute" "sql.js.Database.exec" "sql.js.Database.run" "alasql" "@databricks/sql.Session.executeStatement")
  (#value? @sql "/(?is)^\\s*(with\\s|select\\b.*\\bfrom\\b|insert\\s+(ignore\\s+)?into\\b|update\\b.*\\bset\\b|delete\\s+from\\b|replace\\s+into\\b|merge\\s+into\\b|call\\s|exec(ute)?\\s|create\\s|alter\\s|drop\\s|truncate\\s)/")
  (#value? @sql "/\\h/")
  (#tainted? @sql "remote")) @finding

(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @key
    value: (_) @sql) @finding))
  (#any-of? @method "query" "execute" "run" "one" "any" "none" "many")
  (#any-of? @key "sql" "text" "query" "sqlText")
  (#not-resolves? @f
    "mysql.Connection.query" "mysql.Pool.query" "mysql.PoolConnection.query" "mysql2.Connection.query" "mysql2.Connection.execute" "mysql2.Pool.query" "mysql2.Pool.execute"
    "mysql2.PoolConnection.query" "mysql2.PoolConnection.execute" "mysql2/promise.Connection.query" "mysql2/promise.Connection.execute" "mysql2/promise.Pool.query" "mysql2/promise.Pool.execute"
    "mysql2/promise.PoolConnection.query" "mysql2/promise.PoolConnection.execute" "mariadb.Connection.query" "mariadb.Connection.execute" "mariadb.Pool.query" "mariadb.Pool.execute"
    "sqlite3.Database.run" "sqlite3.Database.get" "sqlite3.Database.all" "sqlite3.Database.each" "sqlite3.Database.exec" "sqlite3.Database.prepare"
    "sqlite.Database.run" "sqlite.Database.get" "sqlite.Database.all" "sqlite.Database.each" "sqlite.Database.exec" "sqlite.Database.prepare"
    "better-sqlite3.Database.prepare" "better-sqlite3.Database.exec" "sqlite.DatabaseSync.exec" "sqlite.DatabaseSync.prepare"
    "knex.Knex.raw" "knex.Transaction.raw" "knex.raw" "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query" "pg.native.Client.query" "pg.native.Pool.query"
    "@neondatabase/serverless.Client.query" "@neondatabase/serverless.Pool.query" "@vercel/postgres.sql.query" "@vercel/postgres.db.query"
    "sequelize.Sequelize.query" "sequelize.literal" "sequelize.Sequelize.literal" "sequelize.default.literal"
    "@prisma/client.PrismaClient.$queryRawUnsafe" "@prisma/client.PrismaClient.$executeRawUnsafe" "@prisma/client.Prisma.raw"
    "typeorm.DataSource.query" "typeorm.Connection.query" "typeorm.EntityManager.query" "typeorm.QueryRunner.query" "typeorm.Repository.query"
    "pg-promise.Database.any" "pg-promise.Database.many" "pg-promise.Database.manyOrNone" "pg-promise.Database.map" "pg-promise.Database.multi" "pg-promise.Database.multiResult"
    "pg-promise.Database.none" "pg-promise.Database.one" "pg-promise.Database.oneOrNone" "pg-promise.Database.query" "pg-promise.Database.result" "pg-promise.Database.each" "pg-promise.Database.stream"
    "pg-promise.IDatabase.any" "pg-promise.IDatabase.many" "pg-promise.IDatabase.none" "pg-promise.IDatabase.one" "pg-promise.IDatabase.oneOrNone" "pg-promise.IDatabase.manyOrNone" "pg-promise.IDatabase.query" "pg-promise.IDatabase.result"
    "postgres.Sql.unsafe" "drizzle-orm.sql.raw" "kysely.sql.raw" "mssql.query" "mssql.batch" "mssql.Request.query" "mssql.Request.batch" "mssql.ConnectionPool.query"
    "mssql.ConnectionPool.batch" "oracledb.Connection.execute" "tedious.Request" "snowflake-sdk.Connection.execute" "sql.js.Database.exec" "sql.js.Database.run" "alasql" "@databricks/sql.Session.executeStatement")
  (#value? @sql "/(?is)^\\s*(with\\s|select\\b.*\\bfrom\\b|insert\\s+(ignore\\s+)?into\\b|update\\b.*\\bset\\b|delete\\s+from\\b|replace\\s+into\\b|merge\\s+into\\b|call\\s|exec(ute)?\\s|create\\s|alter\\s|drop\\s|truncate\\s)/")
  (#value? @sql "/\\h/")
  (#tainted? @sql "remote"))

; Names that only builders of SQL have
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @method "$queryRawUnsafe" "$executeRawUnsafe" "whereRaw" "orWhereRaw" "andWhereRaw" "havingRaw" "orHavingRaw" "orderByRaw" "groupByRaw" "joinRaw" "fromRaw" "selectRaw")
  (#not-resolves? @f
    "mysql.Connection.query" "mysql.Pool.query" "mysql.PoolConnection.query" "mysql2.Connection.query" "mysql2.Connection.execute" "mysql2.Pool.query" "mysql2.Pool.execute"
    "mysql2.PoolConnection.query" "mysql2.PoolConnection.execute" "mysql2/promise.Connection.query" "mysql2/promise.Connection.execute" "mysql2/promise.Pool.query" "mysql2/promise.Pool.execute"
    "mysql2/promise.PoolConnection.query" "mysql2/promise.PoolConnection.execute" "mariadb.Connection.query" "mariadb.Connection.execute" "mariadb.Pool.query" "mariadb.Pool.execute"
    "sqlite3.Database.run" "sqlite3.Database.get" "sqlite3.Database.all" "sqlite3.Database.each" "sqlite3.Database.exec" "sqlite3.Database.prepare"
    "sqlite.Database.run" "sqlite.Database.get" "sqlite.Database.all" "sqlite.Database.each" "sqlite.Database.exec" "sqlite.Database.prepare"
    "better-sqlite3.Database.prepare" "better-sqlite3.Database.exec" "sqlite.DatabaseSync.exec" "sqlite.DatabaseSync.prepare"
    "knex.Knex.raw" "knex.Transaction.raw" "knex.raw" "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query" "pg.native.Client.query" "pg.native.Pool.query"
    "@neondatabase/serverless.Client.query" "@neondatabase/serverless.Pool.query" "@vercel/postgres.sql.query" "@vercel/postgres.db.query"
    "sequelize.Sequelize.query" "sequelize.literal" "sequelize.Sequelize.literal" "sequelize.default.literal"
    "@prisma/client.PrismaClient.$queryRawUnsafe" "@prisma/client.PrismaClient.$executeRawUnsafe" "@prisma/client.Prisma.raw"
    "typeorm.DataSource.query" "typeorm.Connection.query" "typeorm.EntityManager.query" "typeorm.QueryRunner.query" "typeorm.Repository.query"
    "pg-promise.Database.any" "pg-promise.Database.many" "pg-promise.Database.manyOrNone" "pg-promise.Database.map" "pg-promise.Database.multi" "pg-promise.Database.multiResult"
    "pg-promise.Database.none" "pg-promise.Database.one" "pg-promise.Database.oneOrNone" "pg-promise.Database.query" "pg-promise.Database.result" "pg-promise.Database.each" "pg-promise.Database.stream"
    "pg-promise.IDatabase.any" "pg-promise.IDatabase.many" "pg-promise.IDatabase.none" "pg-promise.IDatabase.one" "pg-promise.IDatabase.oneOrNone" "pg-promise.IDatabase.manyOrNone" "pg-promise.IDatabase.query" "pg-promise.IDatabase.result"
    "postgres.Sql.unsafe" "drizzle-orm.sql.raw" "kysely.sql.raw" "mssql.query" "mssql.batch" "mssql.Request.query" "mssql.Request.batch" "mssql.ConnectionPool.query"
    "mssql.ConnectionPool.batch" "oracledb.Connection.execute" "tedious.Request" "snowflake-sdk.Connection.execute" "sql.js.Database.exec" "sql.js.Database.run" "alasql" "@databricks/sql.Session.executeStatement")
  (#tainted? @sql "remote")) @finding
(call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @method) @f
  arguments: (arguments . (_) @sql)
  (#any-of? @method "raw" "literal" "unsafe")
  (#match? @object "(?i)^(this\\.|db\\.|models\\.|[\\w.]*\\.)?(knex|sequelize|sql|trx|db|prisma|connection|pool)$")
  (#not-resolves? @f
    "mysql.Connection.query" "mysql.Pool.query" "mysql.PoolConnection.query" "mysql2.Connection.query" "mysql2.Connection.execute" "mysql2.Pool.query" "mysql2.Pool.execute"
    "mysql2.PoolConnection.query" "mysql2.PoolConnection.execute" "mysql2/promise.Connection.query" "mysql2/promise.Connection.execute" "mysql2/promise.Pool.query" "mysql2/promise.Pool.execute"
    "mysql2/promise.PoolConnection.query" "mysql2/promise.PoolConnection.execute" "mariadb.Connection.query" "mariadb.Connection.execute" "mariadb.Pool.query" "mariadb.Pool.execute"
    "sqlite3.Database.run" "sqlite3.Database.get" "sqlite3.Database.all" "sqlite3.Database.each" "sqlite3.Database.exec" "sqlite3.Database.prepare"
    "sqlite.Database.run" "sqlite.Database.get" "sqlite.Database.all" "sqlite.Database.each" "sqlite.Database.exec" "sqlite.Database.prepare"
    "better-sqlite3.Database.prepare" "better-sqlite3.Database.exec" "sqlite.DatabaseSync.exec" "sqlite.DatabaseSync.prepare"
    "knex.Knex.raw" "knex.Transaction.raw" "knex.raw" "pg.Client.query" "pg.Pool.query" "pg.PoolClient.query" "pg.native.Client.query" "pg.native.Pool.query"
    "@neondatabase/serverless.Client.query" "@neondatabase/serverless.Pool.query" "@vercel/postgres.sql.query" "@vercel/postgres.db.query"
    "sequelize.Sequelize.query" "sequelize.literal" "sequelize.Sequelize.literal" "sequelize.default.literal"
    "@prisma/client.PrismaClient.$queryRawUnsafe" "@prisma/client.PrismaClient.$executeRawUnsafe" "@prisma/client.Prisma.raw"
    "typeorm.DataSource.query" "typeorm.Connection.query" "typeorm.EntityManager.query" "typeorm.QueryRunner.query" "typeorm.Repository.query"
    "pg-promise.Database.any" "pg-promise.Database.many" "pg-promise.Database.manyOrNone" "pg-promise.Database.map" "pg-promise.Database.multi" "pg-promise.Database.multiResult"
    "pg-promise.Database.none" "pg-promise.Database.one" "pg-promise.Database.oneOrNone" "pg-promise.Database.query" "pg-promise.Database.result" "pg-promise.Database.each" "pg-promise.Database.stream"
    "pg-promise.IDatabase.any" "pg-promise.IDatabase.many" "pg-promise.IDatabase.none" "pg-promise.IDatabase.one" "pg-promise.IDatabase.oneOrNone" "pg-promise.IDatabase.manyOrNone" "pg-promise.IDatabase.query" "pg-promise.IDatabase.result"
    "postgres.Sql.unsafe" "drizzle-orm.sql.raw" "kysely.sql.raw" "mssql.query" "mssql.batch" "mssql.Request.query" "mssql.Request.batch" "mssql.ConnectionPool.query"
    "mssql.ConnectionPool.batch" "oracledb.Connection.execute" "tedious.Request" "snowflake-sdk.Connection.execute" "sql.js.Database.exec" "sql.js.Database.run" "alasql" "@databricks/sql.Session.executeStatement")
  (#tainted? @sql "remote")) @finding
; Conditions and orders of TypeORM's query builder
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . [(template_string) (binary_expression) (identifier)] @sql)
  (#any-of? @method "where" "andWhere" "orWhere" "having" "andHaving" "orHaving")
  (#value? @sql "/(?is)^\\s*[\\w.\"`()]+\\s*(=|<>|!=|<=?|>=?|\\blike|\\bilike|\\bin)\\s*[('%]*\\h/")
  (#tainted? @sql "remote")) @finding
