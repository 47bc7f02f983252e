//! The tables, and how an older database becomes a present one.

use rusqlite::{Connection, TransactionBehavior};

use crate::Error;

/// The schema that this version writes. It is `SQLite`'s `user_version`.
#[allow(clippy::cast_possible_wrap)] // A handful of migrations.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// Each step brings the schema from its index to the next number. A released step is never changed.
const MIGRATIONS: &[&str] = &[include_str!("schema-1.sql")];

/// Brings the database to [`SCHEMA_VERSION`], all or nothing.
pub(super) fn migrate(conn: &mut Connection) -> Result<(), Error> {
    migrate_by(conn, MIGRATIONS)
}

fn migrate_by(conn: &mut Connection, steps: &[&str]) -> Result<(), Error> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = version(&tx)?;
    for (target, step) in (1i64..).zip(steps).filter(|(target, _)| *target > from) {
        tx.execute_batch(step)?;
        tx.pragma_update(None, "user_version", target)?;
    }
    Ok(tx.commit()?)
}

/// The schema version of a database; 0 for an empty one.
pub(super) fn version(conn: &Connection) -> Result<i64, Error> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Whether this is a progress database, or is yet to become one: with the tables of its schema, or with none at all.
pub(super) fn is_ours(conn: &Connection) -> Result<bool, Error> {
    let ours = "SELECT count(*) FROM sqlite_schema WHERE name IN
                ('events', 'pending', 'events_no_update', 'events_no_delete', 'events_no_replace')";
    let all = "SELECT count(*) FROM sqlite_schema";
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0));
    Ok(if version(conn)? == 0 { count(all)? == 0 } else { count(ours)? == 5 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_run_once_and_in_order() {
        let mut conn = Connection::open_in_memory().unwrap();
        let steps = ["CREATE TABLE t (a)", "ALTER TABLE t ADD COLUMN b", "INSERT INTO t VALUES (1, 2)"];
        migrate_by(&mut conn, &steps[..1]).unwrap();
        assert_eq!(version(&conn).unwrap(), 1);
        migrate_by(&mut conn, &steps).unwrap();
        migrate_by(&mut conn, &steps).unwrap();
        assert_eq!(version(&conn).unwrap(), 3);
        let rows: i64 = conn.query_row("SELECT count(b) FROM t", [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 1);
    }

    #[test]
    fn a_failing_step_leaves_the_database_as_it_was() {
        let mut conn = Connection::open_in_memory().unwrap();
        assert!(migrate_by(&mut conn, &["CREATE TABLE t (a)", "no such statement"]).is_err());
        assert_eq!(version(&conn).unwrap(), 0);
        assert!(conn.query_row("SELECT count(*) FROM t", [], |_| Ok(())).is_err());
    }

    #[test]
    fn a_progress_database_is_told_from_others() {
        let mut conn = Connection::open_in_memory().unwrap();
        assert!(is_ours(&conn).unwrap());
        migrate(&mut conn).unwrap();
        assert!(is_ours(&conn).unwrap());
        assert_eq!(version(&conn).unwrap(), SCHEMA_VERSION);
        conn.execute_batch("DROP TRIGGER events_no_delete").unwrap();
        assert!(!is_ours(&conn).unwrap());
        let other = Connection::open_in_memory().unwrap();
        other.execute_batch("CREATE TABLE songs (a)").unwrap();
        assert!(!is_ours(&other).unwrap());
    }
}
