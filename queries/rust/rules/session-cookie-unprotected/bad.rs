use actix_web::HttpResponse;
use actix_web::cookie::{Cookie, SameSite};
use axum_extra::extract::cookie::{Cookie as AxumCookie, CookieJar};

pub fn login(token: String) -> HttpResponse {
    let cookie = Cookie::build("session", token).path("/").http_only(true).finish(); // finding
    HttpResponse::Ok().cookie(cookie).finish()
}

pub fn remember(jar: CookieJar, token: String) -> CookieJar {
    jar.add(AxumCookie::build(("auth_token", token)).build()) // finding
}

pub fn strict(id: u128) -> cookie::Cookie<'static> {
    cookie::Cookie::build(("sid", id.to_string())) // finding
        .same_site(cookie::SameSite::Strict)
        .path("/")
        .build()
}
