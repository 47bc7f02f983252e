// A vector or map is not tainted as a whole: each key and index holds its own value.
use std::collections::HashMap;
use std::fs;

use axum::extract::Query;

type Wishes = HashMap<String, String>;

async fn by_index(Query(wishes): Query<Wishes>) -> String { // source
    let mut names = vec!["a.txt".to_owned()];
    names.push(wishes["name"].clone());
    fs::remove_file(&names[0]).ok(); // safe
    fs::read_to_string(&names[1]).unwrap_or_default() // sink rust/untrusted-path
}

async fn popped(Query(wishes): Query<Wishes>) -> String { // source
    let mut names = vec!["a.txt".to_owned(), wishes["name"].clone()];
    let last = names.pop().unwrap();
    fs::remove_file(&last).ok(); // sink rust/untrusted-path
    fs::read_to_string(&names[0]).unwrap_or_default() // safe
}

async fn by_key(Query(wishes): Query<Wishes>) -> String { // source
    let mut files = HashMap::new();
    files.insert("fixed", "b.txt".to_owned());
    files.insert("given", wishes["name"].clone());
    fs::remove_file(&files["fixed"]).ok(); // safe
    fs::read_to_string(files.get("given").unwrap()).unwrap_or_default() // sink rust/untrusted-path
}

async fn entry(Query(wishes): Query<Wishes>) -> String {
    let mut files: HashMap<&str, String> = HashMap::new();
    *files.entry("given").or_default() = wishes["name"].clone();
    fs::read_to_string(&files["given"]).unwrap_or_default() // missed rust/untrusted-path
}

async fn first(Query(wishes): Query<Wishes>) -> String {
    let names = ["a.txt", &wishes["name"], "c.txt"];
    fs::read_to_string(names.first().unwrap()).unwrap_or_default() // safe
}

async fn sliced(Query(wishes): Query<Wishes>) -> String { // source
    let names = ["a.txt", "b.txt", &wishes["name"]];
    for name in &names[..2] {
        fs::remove_file(name).ok(); // safe
    }
    names[1..].iter().filter_map(|name| fs::read_to_string(name).ok()).collect() // sink rust/untrusted-path
}
