// A check makes a value harmless where it holds, and only if it says enough: some checks only look like one.
use std::collections::HashMap;
use std::fs;
use std::path::Path;

use axum::extract::{Query, State};
use axum::response::Redirect;
use regex::Regex;
use sqlx::PgPool;
use url::Url;

type Wishes = HashMap<String, String>;
const COLUMNS: [&str; 2] = ["name", "grade"];
const HOSTS: &[&str] = &["school.example", "www.school.example"];

async fn listed(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) {
    let column = wishes["column"].as_str();
    if !COLUMNS.contains(&column) {
        return;
    }
    sqlx::query(&format!("SELECT * FROM pupil ORDER BY {column}")).execute(&pool).await.ok(); // safe
}

async fn logged(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let column = wishes["column"].as_str();
    if !COLUMNS.contains(&column) {
        eprintln!("an unknown column");
    }
    sqlx::query(&format!("SELECT * FROM pupil ORDER BY {column}")).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn plain(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) {
    let column = wishes["column"].as_str();
    if column.chars().all(|letter| letter.is_ascii_alphanumeric()) {
        sqlx::query(&format!("SELECT * FROM pupil ORDER BY {column}")).execute(&pool).await.ok(); // safe
    }
}

async fn matched(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let column = &wishes["column"];
    if Regex::new("^[a-z]{1,30}$").unwrap().is_match(column) {
        sqlx::query(&format!("SELECT * FROM pupil ORDER BY {column}")).execute(&pool).await.ok(); // safe
    }
    if Regex::new("[a-z]").unwrap().is_match(column) {
        sqlx::query(&format!("SELECT * FROM pupil GROUP BY {column}")).execute(&pool).await.ok(); // sink rust/untrusted-sql
    }
}

async fn report(Query(wishes): Query<Wishes>) -> Vec<u8> {
    let Ok(path) = fs::canonicalize(Path::new("/srv/reports").join(&wishes["file"])) else { return Vec::new() };
    if !path.starts_with("/srv/reports") {
        return Vec::new();
    }
    fs::read(path).unwrap_or_default() // safe
}

async fn report_raw(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let path = Path::new("/srv/reports").join(&wishes["file"]); // step
    if !path.starts_with("/srv/reports") {
        return Vec::new();
    }
    fs::read(path).unwrap_or_default() // sink rust/untrusted-path
}

async fn leave(Query(wishes): Query<Wishes>) -> Redirect {
    match Url::parse(&wishes["to"]) {
        Ok(target) if HOSTS.contains(&target.host_str().unwrap_or("")) => Redirect::to(target.as_str()), // safe
        _ => Redirect::to("/"),
    }
}

async fn leave_any(Query(wishes): Query<Wishes>) -> Redirect { // source
    if wishes["to"].contains("school.example") {
        return Redirect::to(&wishes["to"]); // sink rust/untrusted-redirect
    }
    Redirect::to("/")
}
