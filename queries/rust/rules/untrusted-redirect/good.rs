use actix_web::http::header;
use actix_web::{HttpResponse, get, web};
use axum::extract::{Form, Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub struct Login {
    pub user: String,
    pub next: Option<String>,
}

const PAGES: [&str; 3] = ["/", "/orders", "/settings"];

pub async fn login(Form(login): Form<Login>) -> Response {
    let next = login.next.unwrap_or_default();
    if PAGES.contains(&next.as_str()) {
        return Redirect::to(&next).into_response();
    }
    Redirect::to("/").into_response()
}

pub async fn back(Query(query): Query<HashMap<String, String>>) -> Redirect {
    let page = match query.get("return").map(String::as_str) {
        Some("orders") => "/orders",
        _ => "/start",
    };
    Redirect::temporary(page)
}

// The path begins with a folder of this site.
pub async fn profile(Path(user): Path<String>) -> Redirect {
    Redirect::to(&format!("/people/{user}"))
}

pub async fn order(Path(number): Path<u64>) -> Redirect {
    let target = number.to_string();
    Redirect::to(&("/".to_owned() + &target))
}

#[get("/out")]
pub async fn out(query: web::Query<Login>) -> HttpResponse {
    HttpResponse::Found()
        .insert_header((header::LOCATION, "https://shop.example/"))
        .insert_header(("X-User", query.user.clone()))
        .finish()
}
