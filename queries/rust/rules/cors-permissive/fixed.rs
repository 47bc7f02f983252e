use actix_cors::Cors;
use actix_web::{App, HttpServer};
use axum::Router;
use tower_http::cors::CorsLayer;

pub fn router(routes: Router) -> Router {
    routes.layer(CorsLayer::default())
}

pub async fn serve() -> std::io::Result<()> {
    HttpServer::new(|| {
        let cors = Cors::default();
        App::new().wrap(cors)
    })
    .bind(("127.0.0.1", 8080))?
    .run()
    .await
}

pub fn layer() -> tower_http::cors::CorsLayer {
    let open = tower_http::cors::CorsLayer::default();
    open
}
