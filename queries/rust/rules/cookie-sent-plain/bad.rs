use actix_web::HttpResponse;
use actix_web::cookie::Cookie;
use axum_extra::extract::cookie::{Cookie as AxumCookie, CookieJar};

pub fn theme(jar: CookieJar) -> CookieJar {
    jar.add(AxumCookie::new("theme", "dark")) // finding
}

pub fn language(value: String) -> HttpResponse {
    let mut cookie = Cookie::new("language", value);
    cookie.set_path("/");
    HttpResponse::Ok().cookie(cookie).finish() // finding
}

pub fn cart(id: String) -> cookie::Cookie<'static> {
    cookie::Cookie::build(("cart", id)).path("/").http_only(true).build() // finding
}

pub fn sometimes(jar: CookieJar, https: bool) -> CookieJar {
    let mut cookie = AxumCookie::new("visits", "1");
    if https {
        cookie.set_secure(true);
    }
    jar.add(cookie) // finding
}
