use postgres::{Client, NoTls};
use rusqlite::Connection;
use std::env;
use std::io::{self, BufRead};

fn count(connection: &Connection, owner: &str) -> rusqlite::Result<i64> {
    let sql = format!("SELECT count(*) FROM notes WHERE owner = '{owner}'");
    connection.query_row(&sql, [], |row| row.get(0)) // finding
}

fn import(client: &mut Client) -> Result<(), Box<dyn std::error::Error>> {
    for line in io::stdin().lock().lines() {
        let line = line?;
        let Some((name, town)) = line.split_once(';') else { continue };
        client.batch_execute(&format!("INSERT INTO people VALUES ('{name}', '{town}')"))?; // finding
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = Connection::open("notes.db")?;
    let owner = env::args().nth(1).unwrap_or_default();
    println!("{}", count(&connection, owner.trim())?);

    let mut client = Client::connect("host=localhost dbname=people", NoTls)?;
    import(&mut client)?;

    let mut wanted = String::new();
    io::stdin().read_line(&mut wanted)?;
    let statement = "DELETE FROM notes WHERE title = '".to_string() + wanted.trim_end() + "'";
    connection.execute(&statement, [])?; // finding
    Ok(())
}
