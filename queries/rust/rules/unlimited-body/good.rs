use actix_web::web::{self, JsonConfig, PayloadConfig};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::DefaultBodyLimit;
use tower_http::limit::RequestBodyLimitLayer;

const LIMIT: usize = 64 * 1024;

pub async fn verify(body: Body) -> Result<usize, axum::Error> {
    Ok(to_bytes(body, LIMIT).await?.len())
}

// axum's own limit is replaced by another.
pub fn router(routes: Router) -> Router {
    routes.layer(DefaultBodyLimit::disable()).layer(RequestBodyLimitLayer::new(10 * 1024 * 1024))
}

pub fn upload(routes: Router) -> Router {
    routes.layer(DefaultBodyLimit::max(50 * 1024 * 1024))
}

pub fn configure(config: &mut web::ServiceConfig) {
    config.app_data(PayloadConfig::new(1 << 20));
    config.app_data(JsonConfig::default().limit(4096));
}

pub fn largest(sizes: &[usize]) -> usize {
    sizes.iter().copied().fold(usize::MAX, usize::min)
}

pub fn page(query: Query) -> Query {
    query.limit(usize::MAX)
}
