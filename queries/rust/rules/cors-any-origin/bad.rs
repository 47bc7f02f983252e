use actix_cors::Cors;
use actix_web::HttpResponse;
use axum::http::header::ACCESS_CONTROL_ALLOW_ORIGIN;
use axum::http::{HeaderMap, HeaderValue};
use tower_http::cors::{Any, CorsLayer};

pub fn layer() -> CorsLayer {
    CorsLayer::new().allow_origin(Any) // finding
}

pub fn cors() -> Cors {
    Cors::default().allow_any_origin() // finding
}

pub fn by_hand(headers: &mut HeaderMap) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")); // finding
}

pub fn answer() -> HttpResponse {
    HttpResponse::Ok().insert_header(("Access-Control-Allow-Origin", "*")).finish() // finding
}
