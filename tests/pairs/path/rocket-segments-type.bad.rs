// The path is a String in the query, so it may climb out of the folder.
#[macro_use]
extern crate rocket;

use std::path::{Path, PathBuf};

use rocket::fs::NamedFile;

const BROCHURES: &str = "/srv/brochures";

fn folder() -> &'static Path {
    Path::new(BROCHURES)
}

#[get("/brochures?<file>")]
async fn brochure(file: String) -> Option<NamedFile> {
    let full: PathBuf = folder().join(file);
    NamedFile::open(full).await.ok() // weakness
}

#[get("/")]
fn index() -> &'static str {
    "ask for a brochure"
}

#[launch]
fn start() -> _ {
    rocket::build().mount("/", routes![index, brochure])
}
