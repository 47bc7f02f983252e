use actix_web::{HttpResponse, Responder, get, web};
use axum::Json;
use axum::extract::{Form, Path, Query};
use axum::response::{Html, IntoResponse};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Comment {
    pub author: String,
    pub text: String,
    pub stars: u8,
}

pub async fn greet(Path(name): Path<String>) -> Html<String> {
    let name = html_escape::encode_text(&name);
    Html(format!("<h1>Hello, {name}</h1>"))
}

pub async fn plain(Path(name): Path<String>) -> String {
    format!("Hello, {name}")
}

pub async fn stars(Form(comment): Form<Comment>) -> impl IntoResponse {
    Html(format!("<p>{} stars</p>", comment.stars))
}

pub async fn data(Form(comment): Form<Comment>) -> impl IntoResponse {
    Json(comment.text)
}

#[get("/search")]
pub async fn search(query: web::Query<Comment>) -> impl Responder {
    HttpResponse::Ok().content_type("text/plain").body(format!("Nothing found for {}", query.text))
}

pub async fn cleaned(Query(comment): Query<Comment>) -> Html<String> {
    Html(ammonia::clean(&comment.text))
}

pub async fn card(Query(comment): Query<Comment>) -> maud::Markup {
    maud::html! { p { (comment.text) } }
}

pub async fn rendered(Query(comment): Query<Comment>, tera: axum::Extension<tera::Tera>) -> Html<String> {
    let mut context = tera::Context::new();
    context.insert("text", &comment.text);
    Html(tera.render("comment.html", &context).unwrap_or_default())
}
