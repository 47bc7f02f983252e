use actix_cors::Cors;
use tower_http::cors::{AllowOrigin, CorsLayer};

pub fn cors() -> Cors {
    Cors::default().allowed_origin_fn(|_origin, _head| true).supports_credentials() // finding
}

pub fn layer() -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::predicate(|_, _| true)) // finding
}
