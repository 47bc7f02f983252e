// What a name holds where it is used is what counts: shadowing and later assignments replace it.
use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::Json;
use sqlx::{PgPool, Row};

type Wishes = HashMap<String, String>;

async fn books(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) -> Json<usize> { // source
    let column = &wishes["sort"];
    let sql = format!("SELECT * FROM book ORDER BY {column}"); // step
    let column = "title";
    println!("{column}");
    Json(sqlx::query(&sql).fetch_all(&pool).await.unwrap().len()) // sink rust/untrusted-sql
}

async fn shadowed(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) -> Json<usize> {
    let column = wishes["sort"].clone();
    println!("{}", column.len());
    let column = "added";
    Json(sqlx::query(&format!("SELECT * FROM book ORDER BY {column}")).fetch_all(&pool).await.unwrap().len()) // safe
}

async fn assigned(State(pool): State<PgPool>, Query(mut wishes): Query<Wishes>) -> Json<usize> {
    let mut column = wishes.remove("sort").unwrap_or_default();
    if column.is_empty() {
        println!("none");
    }
    column = String::from("added");
    Json(sqlx::query(&format!("SELECT * FROM book ORDER BY {column}")).fetch_all(&pool).await.unwrap().len()) // safe
}

async fn block(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) -> Json<usize> { // source
    let column = {
        let column = wishes.get("sort").cloned().unwrap_or_default();
        column.trim().to_lowercase()
    };
    {
        let column = "inner";
        sqlx::query(&format!("SELECT * FROM book ORDER BY {column}")).execute(&pool).await.unwrap(); // safe
    }
    Json(sqlx::query(&format!("SELECT * FROM book ORDER BY {column}")).fetch_all(&pool).await.unwrap().len()) // sink rust/untrusted-sql
}
