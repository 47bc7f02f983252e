use actix_web::{HttpResponse, Responder, get, web};
use axum::extract::Query;
use axum::http::StatusCode;
use regex::Regex;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Search {
    pub pattern: String,
    pub limit: usize,
}

pub async fn search(Query(search): Query<Search>) -> Result<String, StatusCode> {
    let pattern = Regex::new(&search.pattern).map_err(|_| StatusCode::BAD_REQUEST)?; // finding
    Ok(pattern.is_match("all the texts").to_string())
}

fn word(text: &str) -> Result<fancy_regex::Regex, fancy_regex::Error> {
    fancy_regex::Regex::new(&format!(r"\b{text}\b")) // finding
}

#[get("/count")]
pub async fn count(query: web::Query<Search>) -> impl Responder {
    match word(query.pattern.trim()) {
        Ok(word) => HttpResponse::Ok().body(word.find_iter("all the texts").count().to_string()),
        Err(_) => HttpResponse::BadRequest().finish(),
    }
}
