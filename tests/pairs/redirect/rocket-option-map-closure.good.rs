// The closure of map() swaps the visitor's page for a constant one.
#[macro_use]
extern crate rocket;

use rocket::response::Redirect;

const LIBRARY: &str = "/library";

fn chosen(page: Option<String>) -> String {
    page.map(|_wanted| String::from("/library/loans"))
        .unwrap_or_else(|| LIBRARY.to_string())
}

#[get("/loan/<book>/extended?<page>")]
fn extended(book: u32, page: Option<String>) -> Redirect {
    info!("loan of book {} extended", book);
    let location = chosen(page);
    Redirect::to(location)
}

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/", routes![extended])
}
