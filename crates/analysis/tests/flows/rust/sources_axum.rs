// axum's extractors: the types of a handler's parameters say what of the request they hold, and numbers hold nothing.
use std::collections::HashMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Form, Path, Query, RawQuery, Request, State};
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Redirect};
use axum::Json;
use serde::Deserialize;

#[derive(Deserialize)]
struct Page {
    title: String,
    number: u64,
}

struct Shop {
    name: String,
}

async fn query(Query(page): Query<Page>) -> Html<String> { // source
    Html(format!("<h1>{}</h1>", page.title)) // sink rust/untrusted-html
}

async fn path(Path(name): Path<String>) -> Html<String> { // source
    Html(format!("<h1>{name}</h1>")) // sink rust/untrusted-html
}

async fn number(Path(number): Path<u64>, Query(page): Query<Page>) -> Html<String> {
    Html(format!("<h1>{number} {}</h1>", page.number)) // safe
}

async fn json(Json(page): Json<Page>) -> Redirect { // source
    Redirect::to(&page.title) // sink rust/untrusted-redirect
}

async fn form(State(shop): State<Arc<Shop>>, Form(form): Form<HashMap<String, String>>) -> Html<String> { // source
    let text = form.get("text").cloned().unwrap_or_default();
    Html(format!("<h1>{}</h1>{text}", shop.name)) // sink rust/untrusted-html
}

async fn headers(headers: HeaderMap) -> Html<String> { // source
    let agent = headers.get("user-agent").and_then(|value| value.to_str().ok()).unwrap_or("");
    Html(format!("<p>{agent}</p>")) // sink rust/untrusted-html
}

async fn raw(RawQuery(query): RawQuery) -> Html<String> { // source
    Html(query.unwrap_or_default()) // sink rust/untrusted-html
}

async fn body(body: Bytes) -> impl IntoResponse { // source
    Html(String::from_utf8_lossy(&body).into_owned()) // sink rust/untrusted-html
}

async fn whole(request: Request) -> Redirect {
    let target = request.uri().query().unwrap_or("/").to_owned(); // source
    Redirect::to(&target) // sink rust/untrusted-redirect
}

async fn shop(State(shop): State<Arc<Shop>>) -> Html<String> {
    Html(format!("<h1>{}</h1>", shop.name)) // safe
}
