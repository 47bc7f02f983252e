use actix_web::http::header::ContentType;
use actix_web::{HttpRequest, HttpResponse, Responder, get, web};
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
    Html(format!("<h1>Hello, {name}</h1>")) // finding
}

fn item(class: &str, text: &str) -> String {
    let mut out = String::new();
    out.push_str("<li class='");
    out.push_str(class);
    out.push_str("'>");
    out.push_str(text);
    out + "</li>"
}

pub async fn comments(Form(comment): Form<Comment>) -> impl IntoResponse {
    let author = html_escape::encode_text(&comment.author).to_string();
    let items = [item("author", &author), item("text", comment.text.trim())];
    Html(items.join("\n")) // finding
}

#[get("/search")]
pub async fn search(query: web::Query<Comment>) -> impl Responder {
    let page = String::from("<p>Nothing found for ") + &query.text + "</p>";
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page) // finding
}

#[get("/agent")]
pub async fn agent(request: HttpRequest) -> HttpResponse {
    let Some(agent) = request.headers().get("user-agent").and_then(|agent| agent.to_str().ok()) else {
        return HttpResponse::BadRequest().finish();
    };
    HttpResponse::Ok().insert_header(ContentType::html()).body(format!("<b>{}</b>", agent)) // finding
}

pub async fn card(Query(comment): Query<Comment>) -> maud::Markup {
    let text = maud::PreEscaped(comment.text); // finding
    maud::html! { p { (text) } }
}
