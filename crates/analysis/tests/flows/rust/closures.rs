// Iterators and closures: what goes into `map`, `filter` and `fold` comes out of them, and a closure keeps what it caught.
use std::collections::HashMap;
use std::fs;

use axum::extract::Query;

type Wishes = HashMap<String, String>;

async fn mapped(Query(wishes): Query<Wishes>) -> usize { // source
    let paths: Vec<String> = wishes["names"].split(',').map(|name| format!("/srv/{name}")).collect();
    paths.iter().filter(|path| fs::remove_file(path).is_ok()).count() // sink rust/untrusted-path
}

async fn filtered(Query(wishes): Query<Wishes>) -> Vec<u8> {
    let known = ["a.txt", "b.txt"];
    let name = wishes["names"].split(',').find(|name| known.contains(name)).unwrap_or("a.txt");
    fs::read(name).unwrap_or_default() // safe
}

async fn folded(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let path = wishes.values().fold(String::from("/srv"), |path, part| path + "/" + part);
    fs::read(path).unwrap_or_default() // sink rust/untrusted-path
}

async fn caught(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let name = wishes["name"].clone();
    let read = |folder: &str| fs::read(format!("{folder}/{name}")).unwrap_or_default(); // sink rust/untrusted-path
    read("/srv")
}

fn with_folder<T>(folder: &str, work: impl Fn(&str) -> T) -> T {
    work(&format!("/srv/{folder}"))
}

async fn handed(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    with_folder("fixed", |path| fs::create_dir_all(path)).ok(); // safe
    with_folder(&wishes["folder"], |path| fs::read(path).unwrap_or_default()) // sink rust/untrusted-path
}

async fn optional(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    wishes
        .get("name")
        .filter(|name| name.len() < 40)
        .map(|name| format!("/srv/{name}"))
        .and_then(|path| fs::read(path).ok()) // sink rust/untrusted-path
        .unwrap_or_else(|| fs::read("/srv/none").unwrap_or_default()) // safe
}

async fn numbers(Query(wishes): Query<Wishes>) -> usize {
    let ids = wishes["ids"].split(',').filter_map(|id| id.parse::<u32>().ok()).collect::<Vec<_>>();
    ids.iter().filter(|id| fs::remove_file(format!("/srv/{id}.txt")).is_ok()).count() // safe
}
