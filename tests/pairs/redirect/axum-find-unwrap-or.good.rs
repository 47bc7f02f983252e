// If the search in the list finds nothing, the first page of the list is taken.
use axum::{
    extract::Form,
    response::{IntoResponse, Redirect, Response},
    routing::post,
    Router,
};
use serde::Deserialize;

const PAGES: [&str; 3] = ["/garage", "/garage/cars", "/garage/keys"];

#[derive(Deserialize)]
struct Handover {
    next: String,
}

async fn handover(Form(form): Form<Handover>) -> Response {
    let wanted = form.next.as_str();
    let page = PAGES
        .iter()
        .copied()
        .find(|known| *known == wanted)
        .unwrap_or(PAGES[0]);
    Redirect::to(page).into_response()
}

#[tokio::main]
async fn main() {
    let app = Router::new().route("/handover", post(handover));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4000")
        .await
        .unwrap();
    axum::serve(listener, app).await.unwrap();
}
