// The match on the query has only constant results.
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
        _ => "/goodbye",
    };
    Redirect::to(target)
}

pub fn routes() -> Router {
    Router::new().route("/signed-out", get(signed_out))
}
