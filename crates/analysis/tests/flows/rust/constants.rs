// A branch that can never be taken carries nothing: constants are folded through arithmetic, texts and `match`.
use std::collections::HashMap;
use std::fs;

use axum::extract::Query;

type Wishes = HashMap<String, String>;
const RETRIES: u32 = 3;

async fn fixed(Query(wishes): Query<Wishes>) -> String {
    let name = if 7 * 6 - RETRIES > 30 { "inbox.txt".to_owned() } else { wishes["name"].clone() };
    fs::read_to_string(name).unwrap_or_default() // safe
}

async fn chosen(Query(wishes): Query<Wishes>) -> String { // source
    let name = if 7 * 6 - RETRIES < 30 { "inbox.txt".to_owned() } else { wishes["name"].clone() }; // step
    fs::read_to_string(name).unwrap_or_default() // sink rust/untrusted-path
}

async fn matched(Query(wishes): Query<Wishes>) -> String {
    let name = match RETRIES {
        1 | 2 => wishes["name"].as_str(),
        3 => "bear.txt",
        _ => wishes["name"].as_str(),
    };
    fs::read_to_string(name).unwrap_or_default() // safe
}

async fn listed(Query(wishes): Query<Wishes>) -> String {
    let name = match wishes["name"].as_str() {
        "ant" => "ant.txt",
        "bear" => "bear.txt",
        _ => return "unknown".into(),
    };
    fs::read_to_string(name).unwrap_or_default() // safe
}

async fn passed(Query(wishes): Query<Wishes>) -> String { // source
    let name = match wishes["name"].as_str() {
        "ant" => "ant.txt",
        other => other,
    };
    fs::read_to_string(name).unwrap_or_default() // sink rust/untrusted-path
}

async fn debug(Query(wishes): Query<Wishes>) -> String {
    let mut name = "log.txt";
    if cfg!(test) && false {
        name = &wishes["name"];
    }
    fs::read_to_string(name).unwrap_or_default() // safe
}
