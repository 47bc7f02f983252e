//! Stands in for the crate `log`: `info!` writes a line to the standard error, as a plain logger does.

/// Formats a record.
#[macro_export]
macro_rules! info {
    ($($arguments:tt)+) => { eprintln!("INFO {}", format_args!($($arguments)+)) };
}
