use actix_session::SessionMiddleware;
use actix_session::storage::CookieSessionStore;
use actix_web::cookie::{Cookie, Key};
use axum_extra::extract::cookie::{Cookie as AxumCookie, CookieJar, SameSite};
use tower_sessions::{MemoryStore, SessionManagerLayer};

pub fn login(token: String) -> Cookie<'static> {
    Cookie::build("session", token)
        .path("/")
        .secure(false) // finding
        .http_only(false) // finding
        .finish()
}

pub fn remember(jar: CookieJar, value: String) -> CookieJar {
    let mut cookie = AxumCookie::new("remember", value);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_http_only(false); // finding
    jar.add(cookie)
}

pub fn sessions(key: Key) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key)
        .cookie_secure(false) // finding
        .build()
}

pub fn layer() -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(MemoryStore::default()).with_secure(false) // finding
}

pub fn plain(token: String) -> cookie::Cookie<'static> {
    const SECURE: bool = false;
    cookie::Cookie::build(("session", token)).secure(SECURE).http_only(true).build() // finding
}
