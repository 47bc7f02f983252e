//! The plugin that this program carries.

use std::collections::BTreeMap;

use anyhow::bail;

use super::tags;

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/neovim_plugin.rs"));
}

/// Its files, with `/` in their names, and the index of its help: Neovim makes none for packages on its own.
pub(super) fn files() -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    if embedded::FILES.is_empty() {
        bail!("this build of Caveat carries no plugin for Neovim; docs/editors.md says what to write by hand");
    }
    let mut files: BTreeMap<String, Vec<u8>> =
        embedded::FILES.iter().map(|(name, content)| ((*name).to_owned(), content.to_vec())).collect();
    let pages = files.iter().filter_map(|(name, content)| Some((name.strip_prefix("doc/")?, std::str::from_utf8(content).ok()?)));
    let index = tags::index(pages);
    if !index.is_empty() {
        files.insert("doc/tags".to_owned(), index.into_bytes());
    }
    Ok(files)
}
