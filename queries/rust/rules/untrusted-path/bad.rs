use actix_web::{HttpRequest, HttpResponse, Responder, get, web};
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use serde::Deserialize;
use std::fs;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

#[derive(Deserialize)]
pub struct Wanted {
    pub name: String,
    pub page: u32,
}

pub async fn show(Query(wanted): Query<Wanted>) -> Result<String, StatusCode> {
    let path = format!("/srv/notes/{}.txt", wanted.name);
    fs::read_to_string(path).map_err(|_| StatusCode::NOT_FOUND) // finding
}

fn below(folder: &str, name: &str) -> PathBuf {
    let mut path = PathBuf::from(folder);
    path.push(name);
    path
}

pub async fn remove(Path(name): Path<String>) -> StatusCode {
    match tokio::fs::remove_file(below("/srv/uploads", &name)).await { // finding
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::NOT_FOUND,
    }
}

#[get("/download/{file:.*}")]
pub async fn download(request: HttpRequest) -> impl Responder {
    let name = request.match_info().query("file");
    let Ok(mut file) = File::open(std::path::Path::new("/srv/files").join(name)) else { // finding
        return HttpResponse::NotFound().finish();
    };
    let mut bytes = Vec::new();
    match file.read_to_end(&mut bytes) {
        Ok(_) => HttpResponse::Ok().body(bytes),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

pub async fn upload(mut form: Multipart) -> Result<StatusCode, StatusCode> {
    while let Some(field) = form.next_field().await.map_err(|_| StatusCode::BAD_REQUEST)? {
        let name = field.file_name().unwrap_or("unnamed").to_string();
        let data = field.bytes().await.map_err(|_| StatusCode::BAD_REQUEST)?;
        let target = below("/srv/uploads", &name);
        tokio::fs::write(&target, &data).await.map_err(|_| StatusCode::INSUFFICIENT_STORAGE)?; // finding
    }
    Ok(StatusCode::CREATED)
}

pub async fn keep(body: web::Json<Wanted>) -> HttpResponse {
    match fs::rename("/tmp/incoming", &body.name) { // finding
        Ok(()) => HttpResponse::Ok().finish(),
        Err(_) => HttpResponse::Conflict().finish(),
    }
}
