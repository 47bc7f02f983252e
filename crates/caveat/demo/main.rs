//! The shop's warehouse service. VULNERABLE ON PURPOSE: never run it.
//! `caveat try` opens it, to show what an editor shows. All names are made up.

use std::fs::{self, Permissions};
use std::io::{self, Read, Seek, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use md5::{Digest, Md5};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use reqwest::blocking::Client;
use rusqlite::Connection;
use zip::ZipArchive;
use zip::result::ZipResult;

fn stock(db: &Connection, article: &str) -> rusqlite::Result<i64> {
    let sql = format!("SELECT count FROM stock WHERE name = '{article}'");
    db.query_row(&sql, [], |row| row.get(0))
}

fn print_label(printer: &str, file: &str) -> io::Result<()> {
    let command = format!("lp -d {printer} {file}");
    Command::new("sh").arg("-c").arg(command).status()?;
    Ok(())
}

fn supplier(url: &str) -> reqwest::Result<String> {
    let builder = Client::builder().danger_accept_invalid_certs(true);
    builder.build()?.get(url).send()?.text()
}

fn unpack(upload: impl Read + Seek, folder: &Path) -> ZipResult<()> {
    let mut archive = ZipArchive::new(upload)?;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
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
    let digest = Md5::digest(email.as_bytes());
    format!("{digest:x}")
}

/// Called by the scanner's driver.
#[unsafe(no_mangle)]
pub extern "C" fn scanned(code: *const u8, length: usize) -> bool {
    let code = unsafe { std::slice::from_raw_parts(code, length) };
    code.starts_with(b"SHOP")
}

fn answer(mut stream: TcpStream) -> io::Result<()> {
    let mut order = String::new();
    stream.read_to_string(&mut order)?;
    writeln!(stream, "{} bytes taken by {}", order.len(), api_token())
}

fn main() -> io::Result<()> {
    for stream in TcpListener::bind("127.0.0.1:8080")?.incoming() {
        answer(stream?)?;
    }
    Ok(())
}
