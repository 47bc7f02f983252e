// The path segment is taken as a String and formatted into the statement.
use axum::{
    extract::{Path, State},
    http::StatusCode,
    routing::get,
    Json, Router,
};
use sqlx::{PgPool, Row};

async fn invoice_total(
    State(pool): State<PgPool>,
    Path(number): Path<String>,
) -> Result<Json<i64>, StatusCode> {
    let sql = format!("SELECT total_cents FROM invoices WHERE number = {number}");
    let row = sqlx::query(&sql).fetch_optional(&pool).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?; // weakness
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
