// `?`, `unwrap`, `map_err`, `ok_or` and their like take the value out of its wrapping and leave it as it is.
use std::collections::HashMap;
use std::fs;

use axum::extract::Query;
use axum::http::StatusCode;

type Wishes = HashMap<String, String>;

fn name_of(wishes: &Wishes) -> Result<&String, StatusCode> {
    wishes.get("name").ok_or(StatusCode::BAD_REQUEST)
}

async fn question_mark(Query(wishes): Query<Wishes>) -> Result<String, StatusCode> { // source
    let name = name_of(&wishes)?; // step
    fs::read_to_string(name).map_err(|_| StatusCode::NOT_FOUND) // sink rust/untrusted-path
}

async fn chained(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let name = wishes.get("name").map(|name| name.as_str()).unwrap_or("none.txt").trim_start_matches('/').to_owned();
    fs::read(name).unwrap_or_default() // sink rust/untrusted-path
}

async fn decoded(Query(wishes): Query<Wishes>) -> Result<Vec<u8>, StatusCode> { // source
    let name = urlencoding::decode(&wishes["name"]).map_err(|_| StatusCode::BAD_REQUEST)?.into_owned();
    fs::read(name).or(Err(StatusCode::NOT_FOUND)) // sink rust/untrusted-path
}

async fn parsed(Query(wishes): Query<Wishes>) -> Result<Vec<u8>, StatusCode> {
    let number: u32 = wishes["number"].parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    fs::read(format!("/srv/{number}.txt")).or(Err(StatusCode::NOT_FOUND)) // safe
}

async fn logged(Query(wishes): Query<Wishes>) -> Vec<u8> {
    let name = match wishes.get("name") {
        Some(name) => {
            println!("{}", name.len());
            "found.txt"
        }
        None => "none.txt",
    };
    fs::read(name).unwrap_or_default() // safe
}

async fn by_function(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let name = wishes.get("name").map(ToString::to_string).unwrap_or_default();
    fs::read(name).unwrap_or_default() // sink rust/untrusted-path
}

async fn expected(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let name = wishes.into_values().next().expect("a name");
    let path = std::path::PathBuf::from("/srv").join(&name).with_extension("txt"); // step
    fs::read(path).unwrap_or_default() // sink rust/untrusted-path
}
