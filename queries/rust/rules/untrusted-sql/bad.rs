use actix_web::{HttpRequest, HttpResponse, Responder, get, web};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use rusqlite::Connection;
use serde::Deserialize;
use sqlx::{PgPool, Row};
use std::collections::HashMap;

#[derive(Deserialize)]
pub struct Filter {
    pub city: String,
    pub order: Option<String>,
    pub limit: u32,
}

pub async fn shops(State(pool): State<PgPool>, Query(filter): Query<Filter>) -> Result<String, StatusCode> {
    let sql = format!("SELECT name FROM shops WHERE city = '{}' LIMIT {}", filter.city, filter.limit);
    let rows = sqlx::query(&sql).fetch_all(&pool).await.map_err(|_| StatusCode::BAD_GATEWAY)?; // finding
    Ok(rows.iter().map(|row| row.get::<String, _>(0)).collect::<Vec<_>>().join(","))
}

fn ordered(column: &str) -> String {
    let mut statement = String::from("SELECT name FROM shops ORDER BY ");
    statement.push_str(column);
    statement
}

pub async fn sorted(State(pool): State<PgPool>, Query(filter): Query<Filter>) -> StatusCode {
    let column = filter.order.unwrap_or_else(|| "name".to_string());
    let statement = ordered(&column);
    match sqlx::raw_sql(&statement).execute(&pool).await { // finding
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

pub async fn remove(Path((table, id)): Path<(String, u32)>, State(pool): State<PgPool>) -> StatusCode {
    let sql = "DELETE FROM ".to_owned() + &table + " WHERE id = $1";
    let done = sqlx::query(&sql).bind(id as i64).execute(&pool).await; // finding
    if done.is_ok() { StatusCode::NO_CONTENT } else { StatusCode::BAD_REQUEST }
}

#[get("/stock/{item}")]
pub async fn stock(request: HttpRequest, database: web::Data<Connection>) -> impl Responder {
    let item = request.match_info().get("item").unwrap_or_default();
    let sql = format!("SELECT amount FROM stock WHERE item = '{item}'");
    match database.query_row(&sql, [], |row| row.get::<_, i64>(0)) { // finding
        Ok(amount) => HttpResponse::Ok().body(amount.to_string()),
        Err(_) => HttpResponse::NotFound().finish(),
    }
}

pub async fn people(Query(query): Query<HashMap<String, String>>, State(client): State<std::sync::Arc<tokio_postgres::Client>>) -> StatusCode {
    let Some(name) = query.get("name") else { return StatusCode::BAD_REQUEST };
    let parts = ["SELECT id FROM people WHERE name LIKE '%", name.trim(), "%'"];
    let rows = client.query(&parts.concat(), &[]).await; // finding
    if rows.is_ok() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
}
