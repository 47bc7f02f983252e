use actix_web::web::{self, JsonConfig, PayloadConfig};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;

pub async fn verify(request: Request) -> Result<Vec<u8>, StatusCode> {
    let (_, body) = request.into_parts();
    let bytes = to_bytes(body, 2 * 1024 * 1024).await.map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(bytes.to_vec())
}

pub async fn forward(body: Body) -> Result<usize, axum::Error> {
    Ok(axum::body::to_bytes(body, 2 * 1024 * 1024).await?.len())
}

pub fn router(routes: Router) -> Router {
    routes.layer(DefaultBodyLimit::max(2 * 1024 * 1024))
}

pub fn configure(config: &mut web::ServiceConfig) {
    config.app_data(PayloadConfig::new(2 * 1024 * 1024));
    config.app_data(JsonConfig::default().limit(2 * 1024 * 1024));
}
