use actix_web::HttpResponse;
use actix_web::cookie::Cookie;
use axum_extra::extract::cookie::{Cookie as AxumCookie, CookieJar};
use std::collections::HashSet;

pub fn theme(jar: CookieJar) -> CookieJar {
    jar.add(AxumCookie::build(("theme", "dark")).secure(true))
}

pub fn language(value: String) -> HttpResponse {
    let mut cookie = Cookie::new("language", value);
    cookie.set_secure(true);
    HttpResponse::Ok().cookie(cookie).finish()
}

pub fn cart(id: String, https: bool) -> cookie::Cookie<'static> {
    cookie::Cookie::build(("cart", id)).path("/").secure(https).build()
}

pub fn forget(jar: CookieJar) -> CookieJar {
    jar.remove(AxumCookie::from("theme"))
}

pub fn given(jar: CookieJar, cookie: AxumCookie<'static>) -> CookieJar {
    jar.add(cookie)
}

pub fn names(mut known: HashSet<String>, name: String) -> HashSet<String> {
    known.insert(name);
    known
}
