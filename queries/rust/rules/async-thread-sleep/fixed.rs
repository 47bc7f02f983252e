use axum::http::StatusCode;
use std::thread;
use std::time::Duration;

pub async fn login(password: String) -> StatusCode {
    if password != "" {
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    StatusCode::UNAUTHORIZED
}

pub fn poll() {
    tokio::spawn(async {
        loop {
            println!("still here");
            tokio::time::sleep(Duration::from_secs(10)).await;
        }
    });
}
