use argon2::{Argon2, PasswordHash, PasswordVerifier};
use sqlx::{PgPool, Row};

pub async fn login(pool: &PgPool, name: &str, password: &str) -> sqlx::Result<bool> {
    let row = sqlx::query("SELECT password FROM users WHERE name = $1").bind(name).fetch_one(pool).await?;
    let stored: String = row.get(0);
    Ok(PasswordHash::new(&stored)
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok()))
}

pub async fn change(pool: &PgPool, id: i64, hash: &str) -> sqlx::Result<()> {
    sqlx::query("UPDATE users SET password = $1 WHERE id = $2").bind(hash).bind(id).execute(pool).await?;
    Ok(())
}

pub async fn in_database(pool: &PgPool, name: &str, password: &str) -> sqlx::Result<bool> {
    let row = sqlx::query("SELECT id FROM users WHERE name = $1 AND password = crypt($2, password)")
        .bind(name)
        .bind(password)
        .fetch_optional(pool)
        .await?;
    Ok(row.is_some())
}
