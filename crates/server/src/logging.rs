//! The log: on stderr, since stdout belongs to the protocol, and without the text of any document.

use std::io;
use std::panic;

use tracing::{Level, Metadata};
use tracing_subscriber::filter::{EnvFilter, filter_fn};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

/// Starts to log what `filter` lets through, warnings if it is none or cannot be read. A log that was started before stays.
pub(crate) fn start(filter: Option<&str>) {
    let wanted = filter.and_then(|filter| EnvFilter::try_new(filter).ok()).unwrap_or_else(|| EnvFilter::new("warn"));
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(false).with_filter(filter_fn(is_discreet));
    // Refused only where there is one already.
    let _ = tracing_subscriber::registry().with(wanted).with(lines).try_init();
    panic::set_hook(Box::new(|panic| {
        // The message may quote the text that was looked at.
        let place = panic.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        tracing::error!(place, "a part of the server failed");
    }));
}

/// Below info, the protocol library logs whole messages, which hold the text of documents.
fn is_discreet(event: &Metadata<'_>) -> bool {
    let own = event.target().starts_with("caveat");
    own || *event.level() <= Level::INFO
}
