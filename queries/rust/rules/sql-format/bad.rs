use diesel::prelude::*;
use rusqlite::{Connection, Transaction, params};
use sqlx::{PgPool, Row};

pub struct User {
    pub id: i64,
    pub name: String,
}

pub async fn find_user(pool: &PgPool, name: &str) -> Result<i64, sqlx::Error> {
    let row = sqlx::query(&format!("SELECT id FROM users WHERE name = '{}'", name)) // finding
        .fetch_one(pool)
        .await?;
    row.try_get("id")
}

pub async fn search(pool: &PgPool, term: &str) -> Result<Vec<User>, sqlx::Error> {
    let statement = format!("SELECT id, name FROM users WHERE name LIKE '%{term}%' LIMIT 50");
    sqlx::query_as::<_, User>(&statement).fetch_all(pool).await // finding
}

pub fn rename(database: &Connection, id: String, name: &str) -> rusqlite::Result<usize> {
    let sql = "UPDATE users SET name = '".to_string() + name + "' WHERE id = " + &id;
    database.execute(&sql, []) // finding
}

pub fn local_lookup(path: &str, token: &str) -> rusqlite::Result<i64> {
    let connection = Connection::open(path)?;
    connection.query_row(&format!("select id from tokens where value = {token:?}"), [], |row| row.get(0)) // finding
}

pub fn remove(tx: &Transaction, table: &str, owner: &str) -> rusqlite::Result<()> {
    tx.execute_batch(&format!("DELETE FROM {table} WHERE owner='{owner}'")) // finding
}

pub fn report(connection: &mut diesel::PgConnection, day: &str) -> QueryResult<usize> {
    diesel::sql_query(format!("INSERT INTO reports (day) SELECT '{day}'")).execute(connection) // finding
}

pub async fn by_mail(client: &tokio_postgres::Client, mail: &str) -> Result<u64, tokio_postgres::Error> {
    client.execute(&format!("DELETE FROM sessions WHERE mail = '{}'", mail.trim()), &[]).await // finding
}

pub mod old {
    use mysql::prelude::*;
    use mysql::*;

    pub fn rename(pool: &Pool, name: &str) -> Result<()> {
        let mut connection: PooledConn = pool.get_conn()?;
        let statement = String::from("UPDATE people SET name = '") + name + "' WHERE id = 1";
        connection.query_drop(statement.as_str()) // finding
    }
}
