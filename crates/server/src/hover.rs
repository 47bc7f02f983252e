//! What is shown where the pointer rests.

use caveat_analysis::Finding;
use tower_lsp::ls_types::{Hover, HoverContents, MarkupContent, MarkupKind, Position};

use crate::capabilities::Profile;
use crate::document::Document;
use crate::roots::Loaded;

/// The lessons of the findings at a position, from the last analysis with its offsets carried through later edits. `is_brief`
/// says which topics need no more than two lines. The findings that are shown come with it.
pub(crate) fn hover<'a>(
    document: &'a Document,
    loaded: &Loaded,
    profile: &Profile,
    position: Position,
    is_brief: impl Fn(&str) -> bool,
) -> Option<(Hover, Vec<&'a Finding>)> {
    let found = document.shown_at(profile.encoding.offset(&document.text, position));
    let (_, _, narrowest) = found.first()?;
    let range = Some(profile.encoding.range(&document.text, narrowest));
    let texts: Vec<String> =
        found.iter().map(|(analysis, finding, _)| loaded.engine.hover(analysis, finding, is_brief(&finding.rule.topic))).collect();
    let kind = if profile.markdown { MarkupKind::Markdown } else { MarkupKind::PlainText };
    let contents = HoverContents::Markup(MarkupContent { kind, value: texts.join("\n\n---\n\n") });
    Some((Hover { contents, range }, found.into_iter().map(|(_, finding, _)| finding).collect()))
}
