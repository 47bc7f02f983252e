use actix_web::cookie::{Cookie, SameSite};
use axum_extra::extract::cookie::{Cookie as AxumCookie, CookieJar};

pub fn login(token: String) -> Cookie<'static> {
    Cookie::build("session", token).secure(true).http_only(true).same_site(SameSite::Lax).finish()
}

// What the settings say.
pub fn chosen(token: String, https: bool) -> AxumCookie<'static> {
    AxumCookie::build(("session", token)).http_only(true).secure(https).build()
}

// No secret in it.
pub fn theme() -> AxumCookie<'static> {
    AxumCookie::build(("theme", "dark")).path("/").build()
}

// Taken away again.
pub fn logout(jar: CookieJar) -> CookieJar {
    jar.remove(AxumCookie::build(("session", "")).path("/").removal().build())
}

pub fn language(code: String) -> Cookie<'static> {
    Cookie::build("lang", code).permanent().finish()
}

pub fn recipe() -> Recipe {
    Recipe::build("session").finish()
}

pub fn later(token: String) -> Cookie<'static> {
    let mut cookie = Cookie::new("session", token);
    cookie.set_secure(true);
    cookie
}

// Removed, which sends no value.
pub fn forget(jar: CookieJar) -> CookieJar {
    jar.remove(AxumCookie::build(("session", "gone")).path("/").build())
}

pub fn emptied() -> Cookie<'static> {
    Cookie::build("session", "").path("/").finish()
}
