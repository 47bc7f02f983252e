// All ways to build a text carry what is put in; what is only counted or compared is not carried.
use std::collections::HashMap;
use std::fmt::Write;

use axum::extract::{Query, State};
use sqlx::PgPool;

type Wishes = HashMap<String, String>;

async fn formatted(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let sql = format!("SELECT * FROM animal WHERE name = '{}'", wishes["name"]); // step
    sqlx::query(&sql).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn inline(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let name = wishes["name"].trim().to_uppercase();
    sqlx::query(&format!("SELECT * FROM animal WHERE name = '{name:>10}'")).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn plus(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let sql = String::from("SELECT * FROM animal WHERE name = '") + &wishes["name"] + "'"; // step
    sqlx::query(sql.as_str()).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn pushed(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let mut sql = String::from("SELECT * FROM animal WHERE 1 = 1");
    sqlx::query(&sql).execute(&pool).await.ok(); // safe
    sql.push_str(" AND name = ");
    sql.push_str(&wishes["name"]);
    sqlx::query(&sql).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn written(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let mut sql = String::new();
    write!(sql, "SELECT * FROM animal WHERE name = '{}'", wishes["name"]).unwrap(); // step
    sqlx::query(&sql).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn joined(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let parts = ["SELECT * FROM animal WHERE name =", &wishes["name"]].join(" "); // step
    sqlx::query(&parts).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn counted(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) {
    let holes = vec!["?"; wishes.len()].join(", ");
    sqlx::query(&format!("SELECT * FROM animal WHERE name IN ({holes})")).execute(&pool).await.ok(); // safe
    sqlx::query(&format!("SELECT * FROM animal WHERE length = {}", wishes["name"].len())).execute(&pool).await.ok(); // safe
}

async fn replaced(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let sql = "SELECT * FROM animal WHERE name = NAME".replace("NAME", &wishes["name"]); // step
    sqlx::query(&sql).execute(&pool).await.ok(); // sink rust/untrusted-sql
}
