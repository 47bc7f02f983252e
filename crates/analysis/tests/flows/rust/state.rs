// What lies behind a lock, a reference or a cell is what was put there last; some ways to put it there are unseen as yet.
use std::cell::RefCell;
use std::collections::HashMap;
use std::fs;
use std::sync::{Arc, Mutex};

use axum::extract::Query;

type Wishes = HashMap<String, String>;

async fn locked(Query(wishes): Query<Wishes>) -> Vec<u8> {
    let shared = Arc::new(Mutex::new(String::new()));
    *shared.lock().unwrap() = wishes["name"].clone();
    let name = shared.lock().unwrap().clone();
    fs::read(name).unwrap_or_default() // missed rust/untrusted-path
}

async fn in_a_list(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let shared = Arc::new(Mutex::new(Vec::new()));
    shared.lock().unwrap().push(wishes["name"].clone());
    let names = shared.lock().unwrap();
    fs::read(&names[0]).unwrap_or_default() // sink rust/untrusted-path
}

async fn in_a_cell(Query(wishes): Query<Wishes>) -> Vec<u8> {
    let cell = RefCell::new(String::new());
    cell.replace(wishes["name"].clone());
    fs::read(cell.borrow().as_str()).unwrap_or_default() // missed rust/untrusted-path
}

async fn by_reference(Query(wishes): Query<Wishes>) -> Vec<u8> {
    let mut name = String::new();
    let place = &mut name;
    *place = wishes["name"].clone();
    fs::read(name).unwrap_or_default() // missed rust/untrusted-path
}

async fn replaced(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    let mut name = wishes["name"].clone();
    let old = std::mem::replace(&mut name, "fixed.txt".to_owned());
    fs::read(old).unwrap_or_default() // sink rust/untrusted-path
}

async fn split(Query(wishes): Query<Wishes>) -> Vec<u8> { // source
    if let Some((folder, name)) = wishes["name"].split_once('/') {
        fs::create_dir_all(folder).ok(); // sink rust/untrusted-path
        return fs::read(name).unwrap_or_default(); // sink rust/untrusted-path
    }
    let folder = wishes["name"].split_once('/').map(|(folder, _)| folder).unwrap_or("none");
    fs::read(folder).unwrap_or_default() // missed rust/untrusted-path
}
