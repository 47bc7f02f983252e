use axum::extract::Query;
use serde::Deserialize;

const COLOURS: [&str; 4] = ["red", "green", "blue", "black"];

#[derive(Deserialize)]
pub struct Wanted {
    pub colour: u32,
}

pub async fn colour(Query(wanted): Query<Wanted>) -> &'static str {
    COLOURS[wanted.colour as usize] // finding
}
