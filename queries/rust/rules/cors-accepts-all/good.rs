use actix_cors::Cors;
use tower_http::cors::{AllowOrigin, CorsLayer};

pub fn cors() -> Cors {
    Cors::default().allowed_origin("https://shop.example").allowed_origin_fn(|origin, _head| {
        origin.as_bytes().ends_with(b".shop.example")
    })
}

pub fn layer() -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::predicate(|origin, _| origin == "https://shop.example"))
}
