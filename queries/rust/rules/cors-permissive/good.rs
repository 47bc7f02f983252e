use actix_cors::Cors;
use axum::Router;
use axum::http::{HeaderValue, Method};
use tower_http::cors::{Any, CorsLayer};

pub fn router(routes: Router) -> Router {
    let origin = HeaderValue::from_static("https://shop.example");
    routes.layer(CorsLayer::new().allow_origin(origin).allow_methods([Method::GET]))
}

// Written out, so meant: a public, read-only API.
pub fn public() -> CorsLayer {
    CorsLayer::new().allow_origin(Any).allow_methods([Method::GET])
}

pub fn actix() -> Cors {
    Cors::default().allowed_origin("https://shop.example").allowed_methods(vec!["GET"])
}

pub fn none() -> CorsLayer {
    CorsLayer::new()
}

pub enum Parser {
    Strict,
    Loose,
}

impl Parser {
    pub fn permissive() -> Self {
        Parser::Loose
    }
}

pub fn parser() -> Parser {
    Parser::permissive()
}

pub fn licence() -> Licence {
    Licence::permissive("MIT")
}
