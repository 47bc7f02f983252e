use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use tower_http::trace::TraceLayer;

pub fn uploads(state: State) -> Router {
    Router::new()
        .route("/upload", post(save))
        .layer(DefaultBodyLimit::disable()) // finding
        .layer(TraceLayer::new_for_http())
        .with_state(state)
}

pub async fn serve(routes: Router) -> std::io::Result<()> {
    let app = routes.layer(DefaultBodyLimit::disable()); // finding
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).await
}

pub fn nested(routes: Router) -> Router {
    routes.route_layer(axum::extract::DefaultBodyLimit::disable()) // finding
}

async fn save() {}
