use actix_web::{HttpRequest, HttpResponse, post, web};
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
    info!("login of {:?}", login.user);
    info!("attempt number {}", login.attempts);
    StatusCode::OK
}

pub async fn remove(Path(name): Path<String>) -> StatusCode {
    tracing::warn!(name = ?name, "removal");
    let line = name.replace(['\n', '\r'], " ");
    tracing::info!("removal of {line}");
    StatusCode::NO_CONTENT
}

#[post("/report")]
pub async fn report(request: HttpRequest, body: web::Json<Login>) -> HttpResponse {
    // An address holds no line breaks.
    info!("{} {}", request.method(), request.uri());
    if body.user.chars().all(|c| c.is_ascii_alphanumeric()) {
        warn!("report of {}", body.user);
    }
    HttpResponse::Ok().finish()
}
