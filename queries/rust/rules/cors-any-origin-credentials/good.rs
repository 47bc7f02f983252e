use axum::Router;
use axum::http::{HeaderValue, Method};
use tower_http::cors::{AllowOrigin, Any, CorsLayer};

pub fn api(router: Router) -> Router {
    let origin = HeaderValue::from_static("https://shop.example");
    router.layer(CorsLayer::new().allow_origin(origin).allow_methods([Method::GET]).allow_credentials(true))
}

// A public API, without credentials.
pub fn public(router: Router) -> Router {
    router.layer(CorsLayer::new().allow_origin(Any).allow_methods([Method::GET]))
}

pub fn mirrored() -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::mirror_request()).allow_credentials(false)
}

pub fn chosen(origins: Vec<HeaderValue>) -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::list(origins)).allow_credentials(true)
}

pub fn nothing() -> CorsLayer {
    CorsLayer::new()
}

pub fn with_warp() -> warp::filters::cors::Builder {
    warp::cors().allow_any_origin().allow_methods(vec!["GET"])
}

pub fn listed() -> warp::filters::cors::Builder {
    warp::cors().allow_origin("https://shop.example").allow_credentials(true)
}

pub struct Pump;

impl Pump {
    pub fn very_permissive() -> Self {
        Pump
    }
}

pub fn pump() -> Pump {
    Pump::very_permissive()
}
