use actix_cors::Cors;
use actix_web::{App, HttpServer};
use axum::Router;
use tower_http::cors::CorsLayer;

pub fn router(routes: Router) -> Router {
    routes.layer(CorsLayer::permissive()) // finding
}

pub async fn serve() -> std::io::Result<()> {
    HttpServer::new(|| {
        let cors = Cors::permissive(); // finding
        App::new().wrap(cors)
    })
    .bind(("127.0.0.1", 8080))?
    .run()
    .await
}

pub fn layer() -> tower_http::cors::CorsLayer {
    let open = tower_http::cors::CorsLayer::permissive(); // finding
    open
}
