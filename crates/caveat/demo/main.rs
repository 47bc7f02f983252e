//! The shop's warehouse service. VULNERABLE ON PURPOSE: it is what `caveat try` opens. Never run it.

use std::fs::{self, Permissions};
use std::io::{self, Read, Seek};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use md5::{Digest, Md5};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use reqwest::blocking::Client;
use rusqlite::Connection;
use zip::ZipArchive;

fn stock(db: &Connection, article: &str) -> rusqlite::Result<i64> {
    let sql = format!("SELECT count FROM stock WHERE article = '{article}'");
    db.query_row(&sql, [], |row| row.get(0))
}

fn print_label(printer: &str, file: &Path) -> io::Result<()> {
    Command::new("sh").arg("-c").arg(format!("lp -d {printer} {}", file.display())).status()?;
    Ok(())
}

fn supplier(url: &str) -> reqwest::Result<String> {
    let client = Client::builder().danger_accept_invalid_certs(true).build()?;
    client.get(url).send()?.text()
}

fn unpack(upload: impl Read + Seek, folder: &Path) -> io::Result<()> {
    let mut archive = ZipArchive::new(upload).map_err(io::Error::other)?;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(io::Error::other)?;
        let target = folder.join(entry.name());
        let mut file = fs::File::create(&target)?;
        io::copy(&mut entry, &mut file)?;
        fs::set_permissions(&target, Permissions::from_mode(0o777))?;
    }
    Ok(())
}

fn api_token() -> String {
    let mut rng = SmallRng::seed_from_u64(2026);
    let token = rng.random::<u64>();
    format!("{token:x}")
}

fn customer_key(email: &str) -> String {
    format!("{:x}", Md5::digest(email.as_bytes()))
}

fn serve(pixels: *const u8, length: usize) -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:8080")?;
    for stream in listener.incoming() {
        let mut request = Vec::new();
        stream?.read_to_end(&mut request)?;
        let image = unsafe { std::slice::from_raw_parts(pixels, length) };
        println!("{} bytes asked, {} pixels", request.len(), image.len());
    }
    Ok(())
}

fn main() -> io::Result<()> {
    println!("{} {}", api_token(), customer_key("ada@shop.example"));
    serve([0u8; 16].as_ptr(), 16)
}
