// Values go through `await`, into spawned tasks and `async move` blocks, and through channels.
use std::collections::HashMap;

use axum::extract::{Query, State};
use sqlx::PgPool;
use tokio::sync::mpsc;

type Wishes = HashMap<String, String>;

async fn column(wishes: &Wishes) -> String {
    wishes["column"].clone()
}

async fn awaited(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let column = column(&wishes).await; // step
    sqlx::query(&format!("SELECT * FROM pupil ORDER BY {column}")).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn spawned(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    tokio::spawn(async move {
        let column = &wishes["column"];
        sqlx::query(&format!("SELECT * FROM pupil ORDER BY {column}")).execute(&pool).await.ok(); // sink rust/untrusted-sql
    });
}

async fn joined(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let (fixed, given) = tokio::join!(async { "name".to_owned() }, column(&wishes)); // step
    println!("{fixed}");
    sqlx::query(&format!("SELECT * FROM pupil ORDER BY {given}")).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn sent(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) {
    let (sender, mut receiver) = mpsc::channel(1);
    sender.send(wishes["column"].clone()).await.ok();
    let column = receiver.recv().await.unwrap_or_default();
    sqlx::query(&format!("SELECT * FROM pupil ORDER BY {column}")).execute(&pool).await.ok(); // missed rust/untrusted-sql
}

async fn looped(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let mut last = String::from("name");
    while let Some(next) = wishes.get(&last) {
        sqlx::query(&format!("SELECT * FROM pupil ORDER BY {last}")).execute(&pool).await.ok(); // sink rust/untrusted-sql
        last = next.clone();
    }
    let found = loop {
        break "grade";
    };
    sqlx::query(&format!("SELECT * FROM pupil ORDER BY {found}")).execute(&pool).await.ok(); // safe
}
