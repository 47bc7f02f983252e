use actix_web::HttpRequest;
use axum::extract::Request;
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};

pub fn tenant(request: &HttpRequest) -> String {
    let value = request.headers().get("x-tenant").unwrap(); // finding
    value.to_str().unwrap_or_default().to_owned()
}

pub async fn login(headers: HeaderMap) -> String {
    let token = headers.get(AUTHORIZATION).expect("authorization").to_str(); // finding
    token.unwrap_or("").replace("Bearer ", "")
}

pub fn kind(request: Request) -> Option<String> {
    let kind = request.headers().get(CONTENT_TYPE)?.to_str().unwrap(); // finding
    Some(kind.to_owned())
}

pub async fn size(response: reqwest::Response) -> u64 {
    response.headers().get("content-length").unwrap().to_str().map_or(0, |text| text.len() as u64) // finding
}
