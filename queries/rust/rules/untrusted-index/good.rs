use axum::extract::Query;
use axum::http::StatusCode;
use serde::Deserialize;

const COLOURS: [&str; 4] = ["red", "green", "blue", "black"];

#[derive(Deserialize)]
pub struct Wanted {
    pub colour: u32,
}

pub async fn colour(Query(wanted): Query<Wanted>) -> Result<&'static str, StatusCode> {
    COLOURS.get(wanted.colour as usize).copied().ok_or(StatusCode::NOT_FOUND)
}

pub async fn cycle(Query(wanted): Query<Wanted>) -> &'static str {
    COLOURS[wanted.colour as usize % COLOURS.len()]
}

pub fn own(n: u8) -> &'static str {
    COLOURS[n as usize]
}
