// Safe: the query's text is one argument of the program itself, after the option it belongs to.
use std::process::Command;

use axum::{extract::Query, http::StatusCode, routing::get, Router};
use serde::Deserialize;

#[derive(Deserialize)]
struct Month {
    label: String,
}

async fn banner(Query(month): Query<Month>) -> Result<String, StatusCode> {
    let words = month.label.as_str();
    let output = Command::new("figlet").args(["-w", "60", "--", words]).output();
    match output {
        Ok(done) if done.status.success() => Ok(String::from_utf8_lossy(&done.stdout).into_owned()),
        _ => Err(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::new().route("/banner", get(banner));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).await
}
