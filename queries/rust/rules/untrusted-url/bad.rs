use actix_web::{HttpRequest, HttpResponse, Responder, get, web};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub struct Preview {
    pub url: String,
    pub retries: u8,
}

pub async fn preview(Query(preview): Query<Preview>) -> Result<String, StatusCode> {
    let answer = reqwest::get(&preview.url).await.map_err(|_| StatusCode::BAD_GATEWAY)?; // finding
    answer.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}

fn address(tenant: &str, path: &str) -> String {
    let mut address = String::from("https://");
    address.push_str(tenant);
    address + ".tenants.example/" + path
}

pub async fn tenant(Path(tenant): Path<String>, State(client): State<reqwest::Client>) -> StatusCode {
    let address = address(&tenant, "status");
    match client.get(address).send().await { // finding
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

pub async fn hook(Json(hooks): Json<HashMap<String, String>>) -> StatusCode {
    let client = reqwest::Client::new();
    for (event, target) in &hooks {
        let target = target.trim_end_matches('/');
        let sent = client.post(format!("{target}/{event}")).body("ready").send().await; // finding
        if sent.is_err() {
            return StatusCode::BAD_GATEWAY;
        }
    }
    StatusCode::OK
}

#[get("/image")]
pub async fn image(request: HttpRequest, query: web::Query<Preview>) -> impl Responder {
    let wanted = request.headers().get("x-image").and_then(|value| value.to_str().ok()).unwrap_or(&query.url).to_string();
    match ureq::get(&wanted).call() { // finding
        Ok(_) => HttpResponse::Ok().finish(),
        Err(_) => HttpResponse::BadGateway().finish(),
    }
}
