// Safe: the last arm of the match gives a constant column.
#[macro_use]
extern crate rocket;

use rocket::serde::json::Json;
use rusqlite::Connection;

fn column(sort: &str) -> &str {
    match sort {
        "height" => "height_m",
        "region" => "region_name",
        _ => "summit",
    }
}

fn summits(sort: &str) -> rusqlite::Result<Vec<String>> {
    let conn = Connection::open("mountains.db")?;
    let sql = format!("SELECT summit FROM mountains ORDER BY {}", column(sort));
    let mut statement = conn.prepare(&sql)?;
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
