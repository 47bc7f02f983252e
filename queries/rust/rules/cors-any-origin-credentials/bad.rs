use axum::Router;
use axum::http::Method;
use tower_http::cors::{AllowOrigin, CorsLayer};
use warp::Filter;

pub fn api(router: Router) -> Router {
    router.layer(CorsLayer::very_permissive()) // finding
}

pub fn layer() -> CorsLayer {
    let cors = tower_http::cors::CorsLayer::very_permissive(); // finding
    cors
}

pub fn mirrored(router: Router) -> Router {
    router.layer(
        CorsLayer::new()
            .allow_origin(AllowOrigin::mirror_request())
            .allow_methods([Method::GET, Method::POST])
            .allow_credentials(true), // finding
    )
}

pub fn with_warp() -> warp::filters::cors::Builder {
    warp::cors()
        .allow_any_origin()
        .allow_methods(vec!["GET", "POST"])
        .allow_credentials(true) // finding
}
