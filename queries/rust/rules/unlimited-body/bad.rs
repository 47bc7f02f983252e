use actix_web::web::{self, JsonConfig, PayloadConfig};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;

pub async fn verify(request: Request) -> Result<Vec<u8>, StatusCode> {
    let (_, body) = request.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.map_err(|_| StatusCode::BAD_REQUEST)?; // finding
    Ok(bytes.to_vec())
}

pub async fn forward(body: Body) -> Result<usize, axum::Error> {
    Ok(axum::body::to_bytes(body, usize::MAX).await?.len()) // finding
}

pub fn router(routes: Router) -> Router {
    routes.layer(DefaultBodyLimit::max(usize::MAX)) // finding
}

pub fn configure(config: &mut web::ServiceConfig) {
    config.app_data(PayloadConfig::new(usize::MAX)); // finding
    config.app_data(JsonConfig::default().limit(usize::MAX)); // finding
}
