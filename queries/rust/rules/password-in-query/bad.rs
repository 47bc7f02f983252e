use sqlx::{PgPool, Row};

pub async fn login(pool: &PgPool, name: &str, password: &str) -> sqlx::Result<Option<i64>> {
    let row = sqlx::query("SELECT id FROM users WHERE name = $1 AND password = $2") // finding
        .bind(name)
        .bind(password)
        .fetch_optional(pool)
        .await?;
    Ok(row.map(|row| row.get(0)))
}

pub async fn login_checked(pool: &PgPool, name: &str, digest: &str) -> sqlx::Result<Option<i64>> {
    let row = sqlx::query!("SELECT id FROM users WHERE name = $1 AND password = $2", name, digest) // finding
        .fetch_optional(pool)
        .await?;
    Ok(row.map(|row| row.id))
}

pub fn login_local(db: &rusqlite::Connection, name: &str, password: &str) -> rusqlite::Result<i64> {
    db.query_row("SELECT id FROM users WHERE name = ?1 AND password = ?2", (name, password), |row| row.get(0)) // finding
}
