// The fields of a struct are told apart, in literals, with `..`, through methods and behind `&mut self`.
use std::fs;

use axum::Json;
use serde::Deserialize;

#[derive(Deserialize, Clone)]
struct Wish {
    name: String,
    folder: String,
    size: u32,
}

impl Wish {
    fn fixed(name: String) -> Self {
        Self { name, folder: "/srv".to_owned(), size: 1 }
    }

    fn path(&self) -> String {
        format!("{}/{}", self.folder, self.name)
    }

    fn read(&self) -> String {
        fs::read_to_string(self.path()).unwrap_or_default() // sink rust/untrusted-path
    }

    fn rename(&mut self, name: &str) {
        self.name = name.to_owned();
    }
}

async fn read(Json(wish): Json<Wish>) -> String { // source
    fs::remove_file(format!("/srv/{}.txt", wish.size)).ok(); // safe
    wish.read()
}

async fn made(Json(wish): Json<Wish>) -> String { // source
    let own = Wish { folder: "/tmp".to_owned(), ..wish.clone() };
    fs::create_dir_all(&own.folder).ok(); // safe
    let other = Wish::fixed(wish.name);
    fs::create_dir_all(&other.folder).ok(); // safe
    fs::read_to_string(&other.name).unwrap_or_default() // sink rust/untrusted-path
}

async fn renamed(Json(mut wish): Json<Wish>) -> String {
    wish.rename("fixed.txt");
    fs::read_to_string(&wish.name).unwrap_or_default() // safe
}

async fn replaced(Json(wish): Json<Wish>) -> String { // source
    let mut own = Wish::fixed("a.txt".to_owned());
    own.rename(&wish.name);
    fs::read_to_string(own.name).unwrap_or_default() // sink rust/untrusted-path
}
