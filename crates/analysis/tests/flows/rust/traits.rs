// Methods of traits and generic functions: what runs is the method of the value's own type, or the trait's default.
use std::fs;

use axum::Json;
use serde::Deserialize;

#[derive(Deserialize)]
struct Wish {
    name: String,
}

trait Located {
    fn name(&self) -> String;

    fn path(&self) -> String {
        format!("/srv/{}", self.name())
    }
}

struct Fixed;

struct Given {
    wish: Wish,
}

impl Located for Fixed {
    fn name(&self) -> String {
        "fixed.txt".to_owned()
    }
}

impl Located for Given {
    fn name(&self) -> String {
        self.wish.name.clone()
    }
}

impl From<Wish> for Given {
    fn from(wish: Wish) -> Self {
        Given { wish }
    }
}

async fn fixed(Json(wish): Json<Wish>) -> String {
    println!("{}", wish.name.len());
    fs::read_to_string(Fixed.path()).unwrap_or_default() // safe
}

async fn given(Json(wish): Json<Wish>) -> String { // source
    let given = Given { wish };
    fs::read_to_string(given.path()).unwrap_or_default() // sink rust/untrusted-path
}

async fn converted(Json(wish): Json<Wish>) -> String { // source
    let given = Given::from(wish);
    fs::read_to_string(given.name()).unwrap_or_default() // sink rust/untrusted-path
}

fn read<T: Located>(located: T) -> String {
    fs::read_to_string(located.path()).unwrap_or_default() // sink rust/untrusted-path
}

async fn generic(Json(wish): Json<Wish>) -> String { // source
    read(Fixed);
    read(Given { wish })
}
