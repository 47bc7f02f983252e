use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use serde_json::Value;
use std::collections::HashMap;

pub async fn page(Query(query): Query<HashMap<String, String>>) -> Result<String, StatusCode> {
    let page = query.get("page").map_or(Ok(1), |page| page.parse::<u32>()).map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(format!("page {page}"))
}

pub async fn hook(body: Bytes) -> Result<String, StatusCode> {
    let value: Value = serde_json::from_slice(&body).map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(value.to_string())
}

// The framework refuses what is no number.
pub async fn show(Path(id): Path<u64>) -> String {
    id.to_string()
}

pub async fn defaults() -> Value {
    serde_json::from_str(r#"{"theme": "light"}"#).unwrap()
}

pub fn port(text: &str) -> u16 {
    text.parse().unwrap()
}

// The path of a request is one still when its end is cut off.
pub async fn trimmed(uri: axum::http::Uri) -> axum::http::Uri {
    uri.path().trim_end_matches('/').parse().unwrap()
}
