// Safe: the argument is shadowed by the number it was parsed to.
use std::env;
use std::error::Error;

use rusqlite::Connection;

fn delete_meter(conn: &Connection, meter: &str) -> rusqlite::Result<usize> {
    let sql = format!("DELETE FROM meters WHERE id = {}", meter);
    conn.execute(&sql, [])
}

fn main() -> Result<(), Box<dyn Error>> {
    let meter = match env::args().nth(1) {
        Some(text) => text,
        None => {
            eprintln!("usage: drop-meter ID");
            return Ok(());
        }
    };
    let meter = meter.trim();
    let meter: u64 = meter.parse()?;
    let meter = meter.to_string();

    let conn = Connection::open("meters.db")?;
    let removed = delete_meter(&conn, &meter)?;
    println!("{removed} meter(s) removed");
    Ok(())
}
