// `if let`, `let else`, `match` with bindings and tuples: each name gets its own part.
use std::fs;

use axum::extract::{Path, Query};
use serde::Deserialize;

#[derive(Deserialize)]
struct Wish {
    name: Option<String>,
    folder: Option<String>,
}

enum Job {
    Copy { from: String, to: String },
    Stop,
}

async fn if_let(Query(wish): Query<Wish>) -> String { // source
    if let Some(name) = wish.name {
        return fs::read_to_string(name).unwrap_or_default(); // sink rust/untrusted-path
    }
    fs::read_to_string("none.txt").unwrap_or_default() // safe
}

async fn let_else(Query(Wish { name, .. }): Query<Wish>) -> String { // source
    let Some(name) = name else { return String::new() };
    fs::read_to_string(name).unwrap_or_default() // sink rust/untrusted-path
}

async fn tuple(Path((folder, number)): Path<(String, u32)>) -> String { // source
    fs::remove_file(format!("/srv/{number}.txt")).ok(); // safe
    fs::read_to_string(folder).unwrap_or_default() // sink rust/untrusted-path
}

fn run(job: Job) -> String {
    match job {
        Job::Copy { from, to } => {
            fs::remove_file(from).ok(); // safe
            fs::read_to_string(to).unwrap_or_default() // sink rust/untrusted-path
        }
        Job::Stop => String::new(),
    }
}

async fn jobs(Query(wish): Query<Wish>) -> String { // source
    run(Job::Copy { from: "a.txt".to_owned(), to: wish.folder.unwrap_or_default() });
    run(Job::Stop)
}

async fn pairs(Query(wish): Query<Wish>) -> String { // source
    let (a, b) = ("a.txt", wish.name);
    fs::remove_file(a).ok(); // safe
    match (a, b) {
        (_, Some(name)) if name.len() < 20 => fs::read_to_string(name).unwrap_or_default(), // sink rust/untrusted-path
        (name, None) => fs::read_to_string(name).unwrap_or_default(), // safe
        _ => String::new(),
    }
}
