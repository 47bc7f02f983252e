use rusqlite::{Connection, params};
use sqlx::{PgPool, QueryBuilder, Sqlite};

const COLUMNS: &str = "id, name";

pub async fn find_user(pool: &PgPool, name: &str) -> Result<(i64,), sqlx::Error> {
    sqlx::query_as("SELECT id FROM users WHERE name = $1").bind(name).fetch_one(pool).await
}

// Only constants are put together.
pub async fn all(pool: &PgPool) -> Result<Vec<(i64, String)>, sqlx::Error> {
    sqlx::query_as(&format!("SELECT {COLUMNS} FROM users WHERE active = TRUE")).fetch_all(pool).await
}

// The holes become placeholders, the values are bound.
pub fn some(connection: &Connection, ids: &[String]) -> rusqlite::Result<usize> {
    let marks = vec!["?"; ids.len()].join(", ");
    let sql = format!("DELETE FROM users WHERE id IN ({marks})");
    connection.execute(&sql, rusqlite::params_from_iter(ids))
}

pub fn numbered(connection: &Connection, position: usize, name: &str) -> rusqlite::Result<usize> {
    connection.execute(&format!("UPDATE users SET name = ?{position}"), params![name])
}

// A name cannot be bound; it is one of ours.
pub fn count(connection: &Connection, table: &Table) -> rusqlite::Result<i64> {
    connection.query_row(&format!("SELECT count(*) FROM {}", table.name()), [], |row| row.get(0))
}

// An integer has no quotes to break out of.
pub fn page(connection: &Connection, owner: i64) -> rusqlite::Result<i64> {
    connection.query_row(&format!("SELECT count(*) FROM pages WHERE owner = {owner}"), [], |row| row.get(0))
}

pub fn migrate(connection: &Connection, version: u32) -> rusqlite::Result<()> {
    connection.execute_batch(&format!("PRAGMA user_version = {version}"))
}

pub async fn filtered(pool: &sqlx::SqlitePool, name: Option<&str>) -> Result<(), sqlx::Error> {
    let mut query: QueryBuilder<Sqlite> = QueryBuilder::new("SELECT id FROM users WHERE 1 = 1");
    if let Some(name) = name {
        query.push(" AND name = ").push_bind(name);
    }
    query.build().execute(pool).await?;
    Ok(())
}

// No SQL at all.
pub fn log_query(logger: &Logger, name: &str) {
    logger.execute(&format!("select the user = '{name}'"));
}
