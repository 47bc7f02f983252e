use actix_web::{HttpRequest, HttpResponse, Responder, get, web};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use rusqlite::{Connection, params};
use serde::Deserialize;
use sqlx::{PgPool, Row};

#[derive(Deserialize)]
pub struct Filter {
    pub city: String,
    pub order: Option<String>,
    pub limit: u32,
}

pub async fn shops(State(pool): State<PgPool>, Query(filter): Query<Filter>) -> Result<String, StatusCode> {
    let sql = format!("SELECT name FROM shops WHERE city = $1 LIMIT {}", filter.limit);
    let rows = sqlx::query(&sql).bind(&filter.city).fetch_all(&pool).await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(rows.iter().map(|row| row.get::<String, _>(0)).collect::<Vec<_>>().join(","))
}

pub async fn sorted(State(pool): State<PgPool>, Query(filter): Query<Filter>) -> StatusCode {
    let column = match filter.order.as_deref() {
        Some("rating") => "rating",
        Some("opened") => "opened_at",
        _ => "name",
    };
    let statement = format!("SELECT name FROM shops ORDER BY {column}");
    match sqlx::raw_sql(&statement).execute(&pool).await {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}

const TABLES: [&str; 2] = ["shops", "fairs"];

pub async fn remove(Path((table, id)): Path<(String, u32)>, State(pool): State<PgPool>) -> StatusCode {
    if !TABLES.contains(&table.as_str()) {
        return StatusCode::NOT_FOUND;
    }
    let sql = format!("DELETE FROM {table} WHERE id = {id}");
    let done = sqlx::query(&sql).execute(&pool).await;
    if done.is_ok() { StatusCode::NO_CONTENT } else { StatusCode::BAD_REQUEST }
}

#[get("/stock/{item}")]
pub async fn stock(request: HttpRequest, database: web::Data<Connection>) -> impl Responder {
    let item = request.match_info().get("item").unwrap_or_default();
    match database.query_row("SELECT amount FROM stock WHERE item = ?1", params![item], |row| row.get::<_, i64>(0)) {
        Ok(amount) => HttpResponse::Ok().body(amount.to_string()),
        Err(_) => HttpResponse::NotFound().finish(),
    }
}

pub async fn by_number(Path(number): Path<String>, State(pool): State<PgPool>) -> StatusCode {
    let Ok(number) = number.parse::<i64>() else { return StatusCode::BAD_REQUEST };
    let sql = format!("DELETE FROM orders WHERE number = {number}");
    let _ = sqlx::query(&sql).execute(&pool).await;
    StatusCode::NO_CONTENT
}

// An iterator has a method of this name, too.
pub async fn first(Query(filter): Query<Filter>, cache: &mut Cache) -> Option<String> {
    cache.query(&filter.city)
}
