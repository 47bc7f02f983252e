// The last arm of the match lets every other text through.
#[macro_use]
extern crate rocket;

use rocket::serde::json::Json;
use rusqlite::Connection;

fn column(sort: &str) -> &str {
    match sort {
        "height" => "height_m",
        "region" => "region_name",
        other => other,
    }
}

fn summits(sort: &str) -> rusqlite::Result<Vec<String>> {
    let conn = Connection::open("mountains.db")?;
    let sql = format!("SELECT summit FROM mountains ORDER BY {}", column(sort));
    let mut statement = conn.prepare(&sql)?; // weakness
    let rows = statement.query_map([], |row| row.get(0))?;
    rows.collect()
}

#[get("/mountains?<sort>")]
fn mountains(sort: String) -> Option<Json<Vec<String>>> {
    summits(&sort).ok().map(Json)
}

#[launch]
fn start() -> _ {
    rocket::build().mount("/", routes![mountains])
}
