//! The only place that reads the system's clock. Everything else is told the time.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::Timestamp;

/// The system's idea of now. A clock set before 1970 reads as a negative time.
pub fn now() -> Timestamp {
    let millis = |d: std::time::Duration| i64::try_from(d.as_millis()).unwrap_or(i64::MAX);
    Timestamp::from_millis(match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(after) => millis(after),
        Err(before) => -millis(before.duration()),
    })
}
