// The match on the query keeps an unknown page and redirects to it.
use axum::{extract::Query, response::Redirect, routing::get, Router};
use serde::Deserialize;

#[derive(Deserialize)]
struct After {
    page: Option<String>,
}

async fn signed_out(Query(after): Query<After>) -> Redirect {
    let page = after.page.unwrap_or_default();
    let target = match page.as_str() {
        "" | "home" => "/",
        "prices" => "/prices",
        other => other,
    };
    Redirect::to(target) // weakness
}

pub fn routes() -> Router {
    Router::new().route("/signed-out", get(signed_out))
}
