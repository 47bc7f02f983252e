// What makes a value harmless for one weakness does nothing against another.
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use axum::extract::{Query, State};
use axum::response::Html;
use sqlx::PgPool;

type Wishes = HashMap<String, String>;

async fn hello(Query(wishes): Query<Wishes>) -> Html<String> {
    let name = html_escape::encode_text(&wishes["name"]);
    Html(format!("<h1>Hello {name}</h1>")) // safe
}

async fn escaped_for_html(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) { // source
    let name = html_escape::encode_text(&wishes["name"]).into_owned();
    sqlx::query(&format!("SELECT * FROM person ORDER BY {name}")).execute(&pool).await.ok(); // sink rust/untrusted-sql
}

async fn download(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let name = Path::new(&wishes["name"]).file_name().unwrap().to_string_lossy().into_owned();
    let text = format!("touch /srv/{name}");
    Command::new("sh").arg("-c").arg(&text).status().ok(); // sink rust/untrusted-shell-command
    fs::read(format!("/srv/{name}")).unwrap_or_default() // safe
}

async fn quoted(Query(wishes): Query<Wishes>) {
    let name = shell_escape::escape(wishes["name"].as_str().into());
    Command::new("sh").arg("-c").arg(format!("touch {name}")).status().ok(); // safe
}

async fn as_arguments(Query(wishes): Query<Wishes>) {
    Command::new("ping").arg("-c1").arg("--").arg(&wishes["host"]).status().ok(); // safe
}

async fn bound(State(pool): State<PgPool>, Query(wishes): Query<Wishes>) {
    sqlx::query("SELECT * FROM person WHERE name = $1").bind(&wishes["name"]).execute(&pool).await.ok(); // safe
}

async fn stripped(Query(wishes): Query<Wishes>) -> Html<String> { // source
    let name = wishes["name"].replace("<script>", "");
    Html(format!("<p>{name}</p>")) // sink rust/untrusted-html
}

async fn cleaned(Query(wishes): Query<Wishes>) -> Html<String> {
    let name = ammonia::clean(&wishes["name"]);
    Html(format!("<p>{name}</p>")) // safe
}
