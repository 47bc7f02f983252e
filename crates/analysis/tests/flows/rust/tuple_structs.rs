// Structs and variants whose fields have no names: the value inside is the value that was put in.
use std::fs;

use axum::Json;
use serde::Deserialize;

#[derive(Deserialize)]
struct Wish {
    name: String,
}

struct Name(String);

struct Move(String, String);

enum Job {
    Read(String),
    Stop,
}

async fn by_number(Json(wish): Json<Wish>) -> String {
    let name = Name(wish.name);
    fs::read_to_string(name.0).unwrap_or_default() // missed rust/untrusted-path
}

async fn by_pattern(Json(wish): Json<Wish>) -> String {
    let Move(from, to) = Move("a.txt".to_owned(), wish.name);
    fs::remove_file(from).ok(); // safe
    fs::read_to_string(to).unwrap_or_default() // missed rust/untrusted-path
}

async fn by_variant(Json(wish): Json<Wish>) -> String {
    match Job::Read(wish.name) {
        Job::Read(name) => fs::read_to_string(name).unwrap_or_default(), // missed rust/untrusted-path
        Job::Stop => String::new(),
    }
}

async fn by_option(Json(wish): Json<Wish>) -> String { // source
    match Some(wish.name) {
        Some(name) => fs::read_to_string(name).unwrap_or_default(), // sink rust/untrusted-path
        None => String::new(),
    }
}
