// Safe: the sender's name and the message are both encoded.
use axum::{extract::Form, response::Html, routing::post, Router};
use serde::Deserialize;

#[derive(Deserialize)]
struct Postcard {
    sender: String,
    message: String,
}

fn paragraph(class: &str, text: &str) -> String {
    format!("<p class=\"{class}\">{text}</p>")
}

async fn preview(Form(card): Form<Postcard>) -> Html<String> {
    let sender = html_escape::encode_text(&card.sender).to_string();
    let message = html_escape::encode_text(card.message.trim()).to_string();
    let mut page = paragraph("message", &message);
    page += &paragraph("sender", &sender);
    Html(page)
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::new().route("/postcards/preview", post(preview));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).await
}
