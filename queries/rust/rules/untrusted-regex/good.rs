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
    let word = regex::escape(&search.pattern);
    let pattern = Regex::new(&format!(r"\b{word}\b")).map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(pattern.is_match("all the texts").to_string())
}

pub async fn repeated(Query(search): Query<Search>) -> Result<String, StatusCode> {
    let pattern = Regex::new(&format!("a{{{}}}", search.limit.min(20))).map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(pattern.is_match(&search.pattern).to_string())
}

// grep's own argument
pub fn main() {
    let pattern = std::env::args().nth(1).unwrap_or_default();
    let _ = Regex::new(&pattern);
}
