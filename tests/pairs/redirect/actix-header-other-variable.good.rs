// The Location header receives the constant; the form's address is only measured.
use actix_web::{http::header, post, web, HttpResponse};
use serde::Deserialize;

const THANKS: &str = "/feedback/thanks";

#[derive(Deserialize)]
struct Feedback {
    stars: u8,
    back: String,
}

fn pick<'a>(wanted: &'a str, fixed: &'a str) -> (usize, &'a str) {
    (wanted.len(), fixed)
}

#[post("/feedback")]
async fn feedback(form: web::Form<Feedback>) -> HttpResponse {
    let Feedback { stars, back } = form.into_inner();
    let (length, location) = pick(&back, THANKS);
    log::info!("{stars} stars, {length} characters");

    let mut response = HttpResponse::SeeOther();
    response.insert_header((header::LOCATION, location));
    response.finish()
}
