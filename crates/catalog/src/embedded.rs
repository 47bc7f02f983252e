//! The built-in pack, put into the binary by the build script.

use std::borrow::Cow;

use crate::PackFiles;

mod table {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// Its files.
pub(crate) fn files() -> PackFiles {
    table::FILES.iter().map(|(path, text)| ((*path).to_owned(), Cow::Borrowed(*text))).collect()
}
