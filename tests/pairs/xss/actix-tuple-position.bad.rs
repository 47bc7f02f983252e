// The text at the tuple's first position gets into the page.
use actix_web::http::header::ContentType;
use actix_web::{get, web, App, HttpResponse, HttpServer};

fn page(body: &str) -> String {
    ["<!doctype html><main>", body, "</main>"].concat()
}

#[get("/trails/{name}/stages/{stage}")]
async fn stage(path: web::Path<(String, u32)>) -> HttpResponse {
    let parts = path.into_inner();
    log::info!("stage asked for: {:?}", parts);
    let shown = format!("<h1>Stage of {}</h1>", parts.0);
    HttpResponse::Ok().content_type(ContentType::html()).body(page(&shown)) // weakness
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(stage))
        .bind(("127.0.0.1", 8080))?
        .run()
        .await
}
