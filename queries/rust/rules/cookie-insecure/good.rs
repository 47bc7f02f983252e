use actix_session::SessionMiddleware;
use actix_session::storage::CookieSessionStore;
use actix_web::cookie::{Cookie, Key, SameSite};
use axum_extra::extract::cookie::CookieJar;

pub struct Settings {
    pub https: bool,
}

pub fn login(token: String) -> Cookie<'static> {
    Cookie::build("session", token).secure(true).http_only(true).same_site(SameSite::Lax).finish()
}

// Plain HTTP on a developer's machine, as the settings say.
pub fn sessions(settings: &Settings, key: Key) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key).cookie_secure(settings.https).build()
}

pub fn forget(jar: CookieJar) -> CookieJar {
    jar.remove("session")
}

// Other things can be secure, too.
pub fn line(phone: &mut Phone) {
    phone.secure(false);
    phone.http_only(false);
}

pub fn with(phone: Phone) -> Phone {
    phone.with_secure(false)
}

pub fn is_secure(cookie: &Cookie<'_>) -> bool {
    cookie.secure().unwrap_or(false)
}

pub fn name_only() -> Cookie<'static> {
    Cookie::new("theme", "dark")
}
