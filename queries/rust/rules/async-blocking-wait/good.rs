use tokio::net::TcpStream;
use tokio::process::Command;
use tokio::task::spawn_blocking;

pub async fn thumbnail(path: String) -> std::io::Result<Vec<u8>> {
    Ok(Command::new("convert").arg("--").arg(path).arg("jpg:-").output().await?.stdout)
}

pub async fn alive(address: String) -> bool {
    TcpStream::connect(address).await.is_ok()
}

pub async fn rates() -> Result<String, reqwest::Error> {
    reqwest::get("https://rates.example/today").await?.text().await
}

pub async fn report() -> bool {
    spawn_blocking(|| std::process::Command::new("make-report").status().is_ok()).await.unwrap_or(false)
}

pub fn version() -> std::io::Result<Vec<u8>> {
    Ok(std::process::Command::new("convert").arg("--version").output()?.stdout)
}
