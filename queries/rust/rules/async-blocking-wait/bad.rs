use std::net::TcpStream;
use std::process::Command;

pub async fn thumbnail(path: String) -> std::io::Result<Vec<u8>> {
    let result = Command::new("convert").arg("--").arg(path).arg("jpg:-").output()?; // finding
    Ok(result.stdout)
}

pub async fn alive(address: String) -> bool {
    TcpStream::connect(address).is_ok() // finding
}

pub async fn rates() -> Result<String, reqwest::Error> {
    reqwest::blocking::get("https://rates.example/today")?.text() // finding
}
