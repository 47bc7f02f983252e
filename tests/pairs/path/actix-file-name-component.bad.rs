// The whole text of the request is joined to the folder.
use std::fs;
use std::path::{Path, PathBuf};

use actix_web::{delete, web, App, HttpResponse, HttpServer};
use serde::Deserialize;

#[derive(Deserialize)]
struct Snapshot {
    name: String,
}

fn snapshot_path(name: &str) -> Option<PathBuf> {
    let folder = Path::new("/var/lib/cameras/snapshots");
    let last = Some(Path::new(name))?;
    Some(folder.join(last))
}

#[delete("/snapshots")]
async fn remove(query: web::Query<Snapshot>) -> HttpResponse {
    let Some(path) = snapshot_path(&query.name) else {
        return HttpResponse::BadRequest().finish();
    };
    match fs::remove_file(&path) { // weakness
        Ok(()) => HttpResponse::NoContent().finish(),
        Err(_) => HttpResponse::NotFound().finish(),
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(remove))
        .bind("127.0.0.1:8080")?
        .run()
        .await
}
