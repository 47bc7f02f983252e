use axum::body::Bytes;
use axum::http::StatusCode;

pub struct Order {
    pub id: u64,
    pub lines: Vec<String>,
}

pub async fn order(body: Bytes) -> StatusCode {
    match rkyv::check_archived_root::<Order>(&body[..]) {
        Ok(order) if order.id > 0 => StatusCode::OK,
        _ => StatusCode::BAD_REQUEST,
    }
}

pub async fn json(body: Bytes) -> StatusCode {
    match serde_json::from_slice::<serde_json::Value>(&body) {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

// Bytes that this function has just made.
pub fn own(order: &Order) -> u64 {
    let bytes = rkyv::to_bytes::<_, 256>(order).unwrap();
    unsafe { rkyv::archived_root::<Order>(&bytes) }.id
}
