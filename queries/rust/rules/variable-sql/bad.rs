use diesel::prelude::*;
use diesel::sql_query;
use rusqlite::Connection;
use sqlx::PgPool;

pub fn report(connection: &mut PgConnection, text: String) -> QueryResult<usize> {
    sql_query(text).execute(connection) // finding
}

pub async fn run(pool: &PgPool, statement: &str) -> Result<u64, sqlx::Error> {
    Ok(sqlx::query(statement).execute(pool).await?.rows_affected()) // finding
}

pub fn script(database: &Connection, script: &str) -> rusqlite::Result<()> {
    database.execute_batch(script) // finding
}
