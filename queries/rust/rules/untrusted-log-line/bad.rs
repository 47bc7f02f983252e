use actix_web::{HttpResponse, post, web};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use log::{info, warn};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Login {
    pub user: String,
    pub attempts: u32,
}

pub async fn login(Query(login): Query<Login>) -> StatusCode {
    info!("login of {}", login.user); // finding
    StatusCode::OK
}

fn note(what: &str, who: &str) {
    tracing::warn!("{what} by {who}"); // finding
}

pub async fn remove(Path(name): Path<String>) -> StatusCode {
    note("removal", name.trim());
    StatusCode::NO_CONTENT
}

#[post("/report")]
pub async fn report(body: web::Json<Login>) -> HttpResponse {
    let text = format!("report of {}", body.user);
    if body.attempts > 3 {
        warn!("{text}"); // finding
    }
    HttpResponse::Ok().finish()
}

pub async fn logout(Query(login): Query<Login>) -> StatusCode {
    tracing::info!(user = %login.user, "logout"); // finding
    StatusCode::OK
}
