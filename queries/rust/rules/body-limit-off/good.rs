use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::trace::TraceLayer;

pub fn uploads(state: State) -> Router {
    Router::new()
        .route("/upload", post(save))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(250 * 1024 * 1024))
        .layer(TraceLayer::new_for_http())
        .with_state(state)
}

pub fn before(routes: Router) -> Router {
    let app = routes
        .layer(RequestBodyLimitLayer::new(1 << 20))
        .layer(DefaultBodyLimit::disable());
    app
}

pub fn larger(routes: Router) -> Router {
    routes.layer(DefaultBodyLimit::max(20 * 1024 * 1024))
}

pub fn usual(routes: Router) -> Router {
    routes.layer(TraceLayer::new_for_http())
}

pub struct Throttle;

impl Throttle {
    pub fn disable() -> Self {
        Throttle
    }
}

pub fn throttled(stack: Stack) -> Stack {
    stack.layer(Throttle::disable())
}

async fn save() {}
