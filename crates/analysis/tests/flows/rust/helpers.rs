// Functions of the file are followed: from parameter to result, to a sink inside, into `&mut`, and from a source inside.
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use actix_web::HttpRequest;
use axum::extract::Query;

type Wishes = HashMap<String, String>;
const ROOT: &str = "/srv/photos";

fn below(name: &str) -> PathBuf {
    Path::new(ROOT).join(name)
}

fn base(name: &str) -> String {
    Path::new(name).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_default() // sink rust/untrusted-path
}

fn wished(request: &HttpRequest) -> String {
    request.query_string().to_owned() // source
}

async fn photo(request: HttpRequest) -> Vec<u8> {
    let name = wished(&request); // step
    read(&below(&name))
}

async fn logo() -> Vec<u8> {
    fs::read(below("logo.png")).unwrap_or_default() // safe
}

async fn by_base(Query(wishes): Query<Wishes>) -> Vec<u8> {
    fs::read(below(&base(&wishes["name"]))).unwrap_or_default() // safe
}

fn fill(names: &mut Vec<String>, kind: &mut String, name: &str) {
    names.push(name.to_owned());
    kind.push_str(name);
}

async fn filled(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let (mut names, mut kind) = (Vec::new(), String::from("/srv/"));
    fill(&mut names, &mut kind, &wishes["name"]);
    fs::create_dir_all(&kind).ok(); // missed rust/untrusted-path
    fs::read(&names[0]).unwrap_or_default() // sink rust/untrusted-path
}

fn tidy(name: &str) -> &str {
    match name.strip_prefix('/') {
        Some(rest) => tidy(rest),
        None => name,
    }
}

async fn tidied(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    fs::read(tidy(&wishes["name"])).unwrap_or_default() // sink rust/untrusted-path
}

fn pick<'a>(_given: &'a str, own: &'a str) -> &'a str {
    own
}

async fn picked(Query(wishes): Query<Wishes>) -> Vec<u8> {
    fs::read(pick(&wishes["name"], "own.txt")).unwrap_or_default() // safe
}
