// Safe: the path is a PathBuf made of segments, and Rocket refuses segments that climb.
#[macro_use]
extern crate rocket;

use std::path::{Path, PathBuf};

use rocket::fs::NamedFile;

const BROCHURES: &str = "/srv/brochures";

fn folder() -> &'static Path {
    Path::new(BROCHURES)
}

#[get("/brochures/<file..>")]
async fn brochure(file: PathBuf) -> Option<NamedFile> {
    let full: PathBuf = folder().join(file);
    NamedFile::open(full).await.ok()
}

#[get("/")]
fn index() -> &'static str {
    "ask for a brochure"
}

#[launch]
fn start() -> _ {
    rocket::build().mount("/", routes![index, brochure])
}
