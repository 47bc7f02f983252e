use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub struct Preview {
    pub url: String,
    pub id: u32,
}

const HOSTS: [&str; 2] = ["images.shop.example", "static.shop.example"];

pub async fn preview(Query(preview): Query<Preview>) -> Result<String, StatusCode> {
    let url = reqwest::Url::parse(&preview.url).map_err(|_| StatusCode::BAD_REQUEST)?;
    if !HOSTS.contains(&url.host_str().unwrap_or_default()) {
        return Err(StatusCode::FORBIDDEN);
    }
    let answer = reqwest::get(url).await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    answer.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

// The host stands fast; what follows is a path on it.
pub async fn article(Path(slug): Path<String>, State(client): State<reqwest::Client>) -> StatusCode {
    match client.get(format!("https://api.shop.example/articles/{slug}")).send().await {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

pub async fn numbered(Query(preview): Query<Preview>) -> StatusCode {
    match reqwest::get(format!("https://host{}.shop.example/", preview.id)).await {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

pub async fn chosen(Query(preview): Query<Preview>) -> StatusCode {
    let base = match preview.url.as_str() {
        "test" => "https://test.shop.example/",
        _ => "https://api.shop.example/",
    };
    let _ = reqwest::get(base).await;
    StatusCode::OK
}

pub async fn shown(Query(preview): Query<Preview>) -> StatusCode {
    let id = preview.url;
    match reqwest::get(format!("https://api.shop.example/previews/{id}")).await {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

// A map is asked for what it holds.
pub async fn cached(Query(preview): Query<Preview>, State(cache): State<HashMap<String, String>>) -> Option<String> {
    cache.get(&preview.url).cloned()
}

// A person at the machine may ask what they like.
pub fn main() {
    let url = std::env::args().nth(1).unwrap_or_default();
    let _ = reqwest::blocking::get(url);
}
