// The helper gives back its second parameter, which holds the request's text.
use actix_web::{error, get, web, App, HttpServer, Responder};
use serde::Deserialize;
use sqlx::{Row, SqlitePool};

#[derive(Deserialize)]
struct Listing {
    sort: String,
}

fn pick<'a>(fallback: &'a str, wanted: &'a str) -> &'a str {
    log::debug!("sorting: {} or {:?}", fallback, wanted);
    wanted
}

#[get("/parts")]
async fn parts(
    pool: web::Data<SqlitePool>,
    listing: web::Query<Listing>,
) -> actix_web::Result<impl Responder> {
    let column = pick("sku", &listing.sort);
    let mut sql = String::from("SELECT sku FROM parts ORDER BY ");
    sql.push_str(column);
    let rows = sqlx::query(sql.as_str()).fetch_all(pool.get_ref()).await.map_err(error::ErrorInternalServerError)?; // weakness
    let skus: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    Ok(web::Json(skus))
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let pool = SqlitePool::connect("sqlite:parts.db").await.expect("database");
    HttpServer::new(move || App::new().app_data(web::Data::new(pool.clone())).service(parts))
        .bind(("127.0.0.1", 8080))?
        .run()
        .await
}
