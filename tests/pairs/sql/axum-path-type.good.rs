// Safe: the path segment is taken as a u32, so only digits can reach the statement.
use axum::{
    extract::{Path, State},
    http::StatusCode,
    routing::get,
    Json, Router,
};
use sqlx::{PgPool, Row};

async fn invoice_total(
    State(pool): State<PgPool>,
    Path(number): Path<u32>,
) -> Result<Json<i64>, StatusCode> {
    let sql = format!("SELECT total_cents FROM invoices WHERE number = {number}");
    let row = sqlx::query(&sql).fetch_optional(&pool).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    match row {
        Some(row) => Ok(Json(row.get(0))),
        None => Err(StatusCode::NOT_FOUND),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pool = PgPool::connect("postgres://localhost/billing").await?;
    let app = Router::new()
        .route("/invoices/{number}/total", get(invoice_total))
        .with_state(pool);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).await?;
    Ok(())
}
