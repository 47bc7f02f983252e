// The update syntax copies the sort field from the query; only the limit is set anew.
use std::sync::Arc;

use serde::Deserialize;
use tokio_postgres::{Client, NoTls};
use warp::Filter;

#[derive(Clone, Deserialize)]
struct Page {
    sort: String,
    limit: i64,
}

async fn list(page: Page, client: Arc<Client>) -> Result<impl warp::Reply, warp::Rejection> {
    let page = Page {
        limit: 20,
        ..page
    };
    let sql = format!("SELECT title FROM paintings ORDER BY {} LIMIT $1", page.sort);
    let rows = client.query(&sql, &[&page.limit]).await.map_err(|_| warp::reject::not_found())?; // weakness
    let titles: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    Ok(warp::reply::json(&titles))
}

#[tokio::main]
async fn main() -> Result<(), tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect("host=localhost dbname=gallery", NoTls).await?;
    tokio::spawn(connection);
    let client = Arc::new(client);
    let route = warp::path("paintings")
        .and(warp::query::<Page>())
        .and(warp::any().map(move || client.clone()))
        .and_then(list);
    warp::serve(route).run(([127, 0, 0, 1], 3030)).await;
    Ok(())
}
