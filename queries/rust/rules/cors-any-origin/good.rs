use actix_cors::Cors;
use axum::http::header::{ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_ORIGIN};
use axum::http::{HeaderMap, HeaderValue};
use tower_http::cors::{Any, CorsLayer};

pub fn layer() -> CorsLayer {
    CorsLayer::new().allow_origin(HeaderValue::from_static("https://shop.example")).allow_methods(Any)
}

pub fn cors() -> Cors {
    Cors::default().allowed_origin("https://shop.example").allow_any_method()
}

pub fn by_hand(headers: &mut HeaderMap) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("https://shop.example"));
    headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("*"));
}
