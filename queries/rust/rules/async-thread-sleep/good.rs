use std::thread;
use std::time::Duration;
use tokio::task;

pub async fn login() {
    tokio::time::sleep(Duration::from_millis(500)).await;
}

pub async fn measure() {
    let _ = task::spawn_blocking(|| thread::sleep(Duration::from_secs(1))).await;
}

pub fn worker() {
    thread::spawn(|| loop {
        thread::sleep(Duration::from_secs(10));
    });
}
