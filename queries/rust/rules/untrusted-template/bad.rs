use actix_web::{HttpResponse, Responder, get, web};
use axum::Json;
use axum::extract::Query;
use axum::http::StatusCode;
use handlebars::Handlebars;
use serde::Deserialize;
use tera::{Context, Tera};

#[derive(Deserialize)]
pub struct Letter {
    pub text: String,
    pub name: String,
}

pub async fn letter(Query(letter): Query<Letter>) -> Result<String, StatusCode> {
    let text = format!("Dear {{{{ name }}}}, {}", letter.text);
    Tera::one_off(&text, &Context::new(), true).map_err(|_| StatusCode::BAD_REQUEST) // finding
}

pub async fn keep(Json(letter): Json<Letter>) -> StatusCode {
    let mut tera = Tera::default();
    match tera.add_raw_template("letter", letter.text.trim()) { // finding
        Ok(()) => StatusCode::CREATED,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

fn fill(template: &str) -> Option<String> {
    let engine = Handlebars::new();
    engine.render_template(template, &()).ok() // finding
}

#[get("/fill")]
pub async fn filled(letter: web::Query<Letter>) -> impl Responder {
    match fill(&letter.text) {
        Some(text) => HttpResponse::Ok().body(text),
        None => HttpResponse::BadRequest().finish(),
    }
}

// Escaped for a page, and still a template.
pub async fn greeting(Query(letter): Query<Letter>) -> Result<String, StatusCode> {
    let name = handlebars::html_escape(&letter.name);
    Handlebars::new().render_template(&format!("Hello {name}"), &()).map_err(|_| StatusCode::BAD_REQUEST) // finding
}
