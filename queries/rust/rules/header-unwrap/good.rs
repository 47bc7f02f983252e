use actix_web::HttpRequest;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use std::collections::HashMap;

pub fn tenant(request: &HttpRequest) -> Option<&str> {
    request.headers().get("x-tenant")?.to_str().ok()
}

pub async fn login(headers: HeaderMap) -> Result<String, StatusCode> {
    let value = headers.get(AUTHORIZATION).ok_or(StatusCode::UNAUTHORIZED)?;
    Ok(value.to_str().map_err(|_| StatusCode::BAD_REQUEST)?.to_owned())
}

pub fn kind(headers: &HeaderMap) -> &str {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("text/plain")
}

// A constant of ours.
pub fn json() -> HeaderValue {
    "application/json".parse().unwrap()
}

// A table of ours.
pub fn colour(table: &HashMap<&str, u32>) -> u32 {
    *table.get("red").unwrap()
}

pub fn set(headers: &mut HeaderMap) {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
}

pub fn first(headers: &HeaderMap) -> Option<&HeaderValue> {
    headers.values().next()
}
