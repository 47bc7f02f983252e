// Messages of a web socket are the client's words, read one after the other, and so are a request's parts taken apart by hand.
use std::fs;

use axum::extract::ws::{Message, WebSocket};
use axum::http::request::Parts;
use hyper::Request;

async fn chat(mut socket: WebSocket) {
    while let Some(Ok(message)) = socket.recv().await { // source
        if let Message::Text(text) = message {
            fs::remove_file(text.as_str()).ok(); // sink rust/untrusted-path
        }
    }
}

async fn parts(parts: Parts) -> Vec<u8> {
    let name = parts.uri.path().to_owned(); // source
    fs::read(name).unwrap_or_default() // sink rust/untrusted-path
}

async fn method(request: Request<String>) -> Vec<u8> {
    fs::read(format!("/srv/{}", request.method())).unwrap_or_default() // safe
}

async fn body(request: Request<String>) -> Vec<u8> {
    let name = request.into_body(); // source
    fs::read(name).unwrap_or_default() // sink rust/untrusted-path
}
