// Safe: the closure in the chain encodes the names.
use std::collections::HashMap;

use warp::Filter;

fn guest_items(names: &str) -> String {
    names
        .split(';')
        .filter(|name| !name.is_empty())
        .map(|name| html_escape::encode_safe(name.trim()).to_string())
        .map(|name| format!("<li>{name}</li>"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn guest_page(query: HashMap<String, String>) -> impl warp::Reply {
    let items = match query.get("names") {
        Some(names) => guest_items(names),
        None => String::from("<li>nobody yet</li>"),
    };
    warp::reply::html(format!("<h1>Guests</h1><ul>{items}</ul>"))
}

#[tokio::main]
async fn main() {
    let route = warp::path("guests")
        .and(warp::query::<HashMap<String, String>>())
        .map(guest_page);
    warp::serve(route).run(([127, 0, 0, 1], 3030)).await;
}
