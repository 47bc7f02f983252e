use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, web};
use axum::extract::{Form, Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub struct Login {
    pub user: String,
    pub next: Option<String>,
}

pub async fn login(Form(login): Form<Login>) -> Response {
    let next = login.next.unwrap_or_else(|| "/".to_string());
    Redirect::to(&next).into_response() // finding
}

fn target(query: &HashMap<String, String>) -> &str {
    query.get("return").map(String::as_str).unwrap_or("/start")
}

pub async fn back(Query(query): Query<HashMap<String, String>>) -> Redirect {
    Redirect::temporary(target(&query)) // finding
}

pub async fn shop(Path(country): Path<String>) -> Redirect {
    let site = format!("https://{country}.shop.example/");
    Redirect::permanent(&site) // finding
}

#[get("/out")]
pub async fn out(request: HttpRequest) -> HttpResponse {
    let query = web::Query::<HashMap<String, String>>::from_query(request.query_string()).unwrap();
    let place = query.get("to").cloned().unwrap_or_default();
    HttpResponse::Found().insert_header((header::LOCATION, place)).finish() // finding
}

#[get("/done")]
pub async fn done(query: web::Query<Login>) -> HttpResponse {
    let path = "/".to_string() + &query.user;
    HttpResponse::SeeOther().append_header(("Location", path)).finish() // finding
}
