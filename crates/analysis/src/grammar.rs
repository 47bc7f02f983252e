//! The grammars that are built in.

use tree_sitter::Language;

/// The name of no grammar: of text that is looked at as it stands.
pub(crate) const NONE: &str = "none";

/// A grammar by the name that `language.toml` gives it. That of [`NONE`] parses nothing: see [`crate::parse`].
pub(crate) fn by_name(name: &str) -> Option<Language> {
    Some(match name {
        "python" | NONE => tree_sitter_python::LANGUAGE.into(),
        "javascript" => tree_sitter_javascript::LANGUAGE.into(),
        "typescript" => tree_sitter_typescript::LANGUAGE_TYPESCRIPT.into(),
        "tsx" => tree_sitter_typescript::LANGUAGE_TSX.into(),
        "rust" => tree_sitter_rust::LANGUAGE.into(),
        _ => return None,
    })
}
