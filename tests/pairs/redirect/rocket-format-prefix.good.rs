// The visitor's text follows a constant path in format!, so the host cannot change.
#[macro_use]
extern crate rocket;

use rocket::form::Form;
use rocket::response::Redirect;

#[derive(FromForm)]
struct Move {
    piece: u8,
    page: String,
}

fn target_of(page: &str) -> String {
    format!("/games/{}", page)
}

#[post("/move", data = "<form>")]
fn make_move(form: Form<Move>) -> Redirect {
    let chosen = form.into_inner();
    info!("piece {} moved", chosen.piece);
    Redirect::to(target_of(&chosen.page))
}

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/", routes![make_move])
}
