// The list is asked for the language, while the page is what the browser is sent to.
use actix_web::{get, http::header::LOCATION, web, App, HttpResponse, HttpServer};
use std::collections::HashMap;

const LANGUAGES: &[&str] = &["/en", "/de", "/it"];

#[get("/switch")]
async fn switch(query: web::Query<HashMap<String, String>>) -> HttpResponse {
    let (Some(page), Some(language)) = (query.get("page"), query.get("language")) else {
        return HttpResponse::BadRequest().finish();
    };
    if !LANGUAGES.contains(&language.as_str()) {
        return HttpResponse::NotFound().finish();
    }

    let size = language.len().to_string();
    let mut response = HttpResponse::Found();
    response.insert_header(("X-Language-Size", size));
    response.insert_header((LOCATION, page.clone())); // weakness
    response.finish()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(switch))
        .bind(("127.0.0.1", 8081))?
        .run()
        .await
}
