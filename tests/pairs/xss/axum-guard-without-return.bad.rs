// A colour with odd characters is only reported.
use axum::extract::Path;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::Router;

fn plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase())
}

async fn swatch(Path(colour): Path<String>) -> Response {
    if !plain(&colour) {
        tracing::warn!("odd colour: {:?}", colour);
    }
    let mut page = String::from("<!doctype html><title>Swatch</title>");
    page.push_str("<p>You have chosen ");
    page.push_str(&colour);
    page.push_str(".</p>");
    Html(page).into_response() // weakness
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::new().route("/swatches/{colour}", get(swatch));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).await
}
