use postgres::{Client, NoTls};
use rusqlite::{Connection, params};
use std::env;
use std::io::{self, BufRead};

fn count(connection: &Connection, owner: &str) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM notes WHERE owner = ?1", params![owner], |row| row.get(0))
}

fn import(client: &mut Client) -> Result<(), Box<dyn std::error::Error>> {
    for line in io::stdin().lock().lines() {
        let line = line?;
        let Some((name, town)) = line.split_once(';') else { continue };
        client.execute("INSERT INTO people VALUES ($1, $2)", &[&name, &town])?;
    }
    Ok(())
}

fn oldest(connection: &Connection, limit: &str) -> Result<(), Box<dyn std::error::Error>> {
    let limit: u32 = limit.parse()?;
    connection.execute_batch(&format!("DELETE FROM notes WHERE id IN (SELECT id FROM notes LIMIT {limit})"))?;
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = Connection::open("notes.db")?;
    let owner = env::args().nth(1).unwrap_or_default();
    println!("{}", count(&connection, owner.trim())?);
    oldest(&connection, &env::var("OLDEST")?)?;

    let mut client = Client::connect(&env::var("DATABASE_URL")?, NoTls)?;
    import(&mut client)?;
    Ok(())
}
