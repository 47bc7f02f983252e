// The locker is a u16 field: the extractor refuses whatever is not a number.
use actix_web::{error::ErrorBadGateway, get, web, App, HttpServer, Responder, Result};
use serde::Deserialize;

#[derive(Deserialize)]
struct LockerQuery {
    locker: u16,
}

fn address(locker: &u16) -> String {
    format!("http://{}.lockers.parcel.example/doors", locker)
}

#[get("/doors")]
async fn doors(query: web::Query<LockerQuery>) -> Result<impl Responder> {
    let target = address(&query.locker);
    let answer = reqwest::get(&target).await.map_err(ErrorBadGateway)?;
    let text = answer.text().await.map_err(ErrorBadGateway)?;
    Ok(text)
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(doors))
        .bind(("127.0.0.1", 8080))?
        .run()
        .await
}
