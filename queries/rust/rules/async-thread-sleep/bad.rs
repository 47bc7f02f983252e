use axum::http::StatusCode;
use std::thread;
use std::time::Duration;

pub async fn login(password: String) -> StatusCode {
    if password != "" {
        thread::sleep(Duration::from_millis(500)); // finding
    }
    StatusCode::UNAUTHORIZED
}

pub fn poll() {
    tokio::spawn(async {
        loop {
            println!("still here");
            std::thread::sleep(Duration::from_secs(10)); // finding
        }
    });
}
