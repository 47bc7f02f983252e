// Safe: the answer is declared to be plain text.
#[macro_use]
extern crate rocket;

use rocket::form::Form;
use rocket::response::content::RawText;

#[derive(FromForm)]
struct Parcel {
    recipient: String,
    weight: u32,
}

fn summary(parcel: &Parcel) -> String {
    let price = 300 + parcel.weight / 10;
    format!("Parcel for {}: {} cents", parcel.recipient, price)
}

#[post("/parcels/price", data = "<parcel>")]
fn price(parcel: Form<Parcel>) -> RawText<String> {
    RawText(summary(&parcel))
}

#[get("/")]
fn index() -> &'static str {
    "post a parcel"
}

#[launch]
fn start() -> _ {
    rocket::build().mount("/", routes![index, price])
}
