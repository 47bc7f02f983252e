//! Events and pending fixes as rows.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use serde_json::{Map, Value};

use crate::{DocId, Effect, Error, Event, EventId, EventKind, Finding, FixedBy, PendingFix, Timestamp, WorkspaceId};

use super::Logged;

/// Two editors that see one thing a moment before and after midnight would give it two ids. So close to midnight, what
/// stands under the id of the neighbouring day counts as well.
const MIDNIGHT_MILLIS: u64 = 10 * 60 * 1000;

/// What became of an effect.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Outcome {
    Written,
    Duplicate,
    State,
}

/// Carries out one effect. The caller has checked that it holds only ids.
pub(super) fn perform(tx: &Transaction<'_>, effect: &Effect) -> Result<Outcome, Error> {
    match effect {
        Effect::Log(event) => {
            let written = !seen_across_midnight(tx, event)? && insert(tx, event)?;
            Ok(if written { Outcome::Written } else { Outcome::Duplicate })
        }
        Effect::Keep(fix) => {
            keep(tx, fix)?;
            Ok(Outcome::State)
        }
        Effect::Drop { doc, fingerprint } => {
            let sql = "DELETE FROM pending WHERE workspace = ?1 AND path = ?2 AND fingerprint = ?3";
            tx.execute(sql, params![doc.workspace.as_str(), doc.path, fingerprint])?;
            Ok(Outcome::State)
        }
    }
}

fn seen_across_midnight(tx: &Transaction<'_>, event: &Event) -> Result<bool, Error> {
    let midnight = |day: i64| Timestamp::from_millis(day.saturating_mul(Timestamp::DAY));
    let day = event.at.day();
    let neighbour = if event.at.since(midnight(day)) < MIDNIGHT_MILLIS {
        day - 1
    } else if midnight(day + 1).since(event.at) < MIDNIGHT_MILLIS {
        day + 1
    } else {
        return Ok(false);
    };
    let sql = "SELECT at FROM events WHERE id = ?1";
    let found: Option<i64> = tx.query_row(sql, [event.id_on(neighbour).as_str()], |row| row.get(0)).optional()?;
    Ok(found.is_some_and(|at| at.abs_diff(event.at.millis()) < MIDNIGHT_MILLIS))
}

fn insert(tx: &Transaction<'_>, event: &Event) -> Result<bool, Error> {
    let detail = match serde_json::to_value(event.kind) {
        Ok(Value::Object(mut kind)) => kind.remove("detail").map(|detail| detail.to_string()),
        _ => None,
    };
    let sql = "INSERT OR IGNORE INTO events (id, kind, at, logged, workspace, topic, rule, fingerprint, language, path,
                                             lesson_version, duration_ms, occasion, detail)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
    let rows = tx.execute(
        sql,
        params![
            event.id().as_str(),
            event.kind.name(),
            event.at.millis(),
            event.logged.millis(),
            event.workspace.as_str(),
            event.topic,
            event.rule,
            event.fingerprint,
            event.language,
            event.path,
            event.lesson_version,
            event.duration_ms.map(signed),
            event.occasion,
            detail,
        ],
    )?;
    Ok(rows > 0)
}

fn signed(millis: u64) -> i64 {
    i64::try_from(millis).unwrap_or(i64::MAX)
}

/// The rows of `events` for which `condition` holds, in the order in which they were appended. An event that a later
/// version wrote and this one does not know is passed over.
pub(super) fn read(conn: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<Logged>, Error> {
    let sql = format!(
        "SELECT seq, id, kind, at, logged, workspace, topic, rule, fingerprint, language, path, lesson_version,
                duration_ms, occasion, detail
         FROM events WHERE {condition} ORDER BY seq"
    );
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query(params)?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get("kind")?;
        let Some(known) = parse_kind(&kind, row.get::<_, Option<String>>("detail")?.as_deref()) else {
            tracing::debug!(kind, "passed over an event of a later version");
            continue;
        };
        events.push(logged(row, known)?);
    }
    Ok(events)
}

fn parse_kind(name: &str, detail: Option<&str>) -> Option<EventKind> {
    let mut kind = Map::new();
    kind.insert("kind".into(), name.into());
    if let Some(detail) = detail {
        kind.insert("detail".into(), serde_json::from_str(detail).ok()?);
    }
    serde_json::from_value(Value::Object(kind)).ok()
}

fn logged(row: &Row<'_>, kind: EventKind) -> Result<Logged, Error> {
    let event = Event {
        kind,
        at: Timestamp::from_millis(row.get("at")?),
        logged: Timestamp::from_millis(row.get("logged")?),
        workspace: WorkspaceId::from_stored(row.get("workspace")?),
        topic: row.get("topic")?,
        rule: row.get("rule")?,
        fingerprint: row.get("fingerprint")?,
        language: row.get("language")?,
        path: row.get("path")?,
        lesson_version: row.get("lesson_version")?,
        duration_ms: row.get::<_, Option<i64>>("duration_ms")?.and_then(|millis| u64::try_from(millis).ok()),
        occasion: row.get("occasion")?,
    };
    Ok(Logged { seq: row.get("seq")?, id: EventId::from_stored(row.get("id")?), event })
}

/// The first of two editors to see the fix sets its time.
fn keep(tx: &Transaction<'_>, fix: &PendingFix) -> Result<(), Error> {
    let sql = "INSERT OR IGNORE INTO pending (workspace, path, fingerprint, last_fingerprint, snippet, rule, topic,
                                              language, fixed_by, at, duration_ms, twins)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    tx.execute(
        sql,
        params![
            fix.doc.workspace.as_str(),
            fix.doc.path,
            fix.finding.fingerprint,
            fix.last_fingerprint,
            fix.finding.snippet.cast_signed(),
            fix.finding.rule,
            fix.finding.topic,
            fix.finding.language,
            match fix.by {
                FixedBy::Hand => "hand",
                FixedBy::QuickFix => "quick-fix",
            },
            fix.at.millis(),
            fix.duration_ms.map(signed),
            fix.twins,
        ],
    )?;
    Ok(())
}

/// The fixes of a workspace that have still to be confirmed.
pub(super) fn pending(conn: &Connection, workspace: &WorkspaceId) -> Result<Vec<PendingFix>, Error> {
    let sql = "SELECT * FROM pending WHERE workspace = ?1 ORDER BY path, at, fingerprint";
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([workspace.as_str()], |row| {
        Ok(PendingFix {
            doc: DocId { workspace: workspace.clone(), path: row.get("path")? },
            finding: Finding {
                fingerprint: row.get("fingerprint")?,
                snippet: row.get::<_, i64>("snippet")?.cast_unsigned(),
                rule: row.get("rule")?,
                topic: row.get("topic")?,
                language: row.get("language")?,
                span: 0..0,
            },
            last_fingerprint: row.get("last_fingerprint")?,
            twins: row.get("twins")?,
            // What is not known to be the developer's own work is no evidence.
            by: match row.get::<_, String>("fixed_by")?.as_str() {
                "hand" => FixedBy::Hand,
                _ => FixedBy::QuickFix,
            },
            at: Timestamp::from_millis(row.get("at")?),
            duration_ms: row.get::<_, Option<i64>>("duration_ms")?.and_then(|millis| u64::try_from(millis).ok()),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
