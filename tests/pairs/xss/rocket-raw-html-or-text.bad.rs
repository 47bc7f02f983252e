// The answer is declared to be HTML.
#[macro_use]
extern crate rocket;

use rocket::form::Form;
use rocket::response::content::RawHtml;

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
fn price(parcel: Form<Parcel>) -> RawHtml<String> {
    RawHtml(summary(&parcel)) // weakness
}

#[get("/")]
fn index() -> &'static str {
    "post a parcel"
}

#[launch]
fn start() -> _ {
    rocket::build().mount("/", routes![index, price])
}
