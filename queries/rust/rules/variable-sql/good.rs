use diesel::prelude::*;
use diesel::sql_query;
use rusqlite::{Connection, params};
use sqlx::PgPool;

const TOTALS: &str = "SELECT owner, SUM(amount) FROM orders GROUP BY owner";

pub fn totals(connection: &mut PgConnection) -> QueryResult<usize> {
    sql_query(TOTALS).execute(connection)
}

pub fn migrate(database: &Connection) -> rusqlite::Result<()> {
    database.execute_batch(include_str!("schema.sql"))
}

pub async fn clear(pool: &PgPool, id: i64) -> Result<u64, sqlx::Error> {
    let statement = "DELETE FROM orders WHERE id = $1";
    Ok(sqlx::query(statement).bind(id).execute(pool).await?.rows_affected())
}

pub fn rename(database: &Connection, id: i64, name: &str) -> rusqlite::Result<usize> {
    database.execute(crate::statements::RENAME, params![name, id])
}
