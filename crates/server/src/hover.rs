//! What is shown where the pointer rests.

use caveat_analysis::Finding;
use tower_lsp::ls_types::{Hover, HoverContents, MarkupContent, MarkupKind, Position, Uri};

use crate::capabilities::Profile;
use crate::document::Document;
use crate::roots::Loaded;

/// The lessons of the findings at a position, from the last analysis with its offsets carried through later edits. `is_brief`
/// says which topics need no more than two lines. The findings that are shown come with it.
pub(crate) fn hover<'a>(
    document: &'a Document,
    loaded: &Loaded,
    profile: &Profile,
    uri: &Uri,
    position: Position,
    is_brief: impl Fn(&str) -> bool,
) -> Option<(Hover, Vec<&'a Finding>)> {
    let layout = document.layout();
    let found = document.shown_at(layout.offset(profile.encoding, uri, position)?);
    let (_, _, narrowest) = found.first()?;
    let range = layout.locate(profile.encoding, narrowest).map(|(_, range)| range);
    let analysed = &document.analyzed.as_ref()?.layout;
    let text = |(analysis, finding, _): &(&_, &Finding, _)| {
        let line = |offset| analysed.line_name(offset, finding.range.start);
        loaded.engine.hover_naming(analysis, finding, is_brief(&finding.rule.topic), &line)
    };
    let texts: Vec<String> = found.iter().map(text).collect();
    let kind = if profile.markdown { MarkupKind::Markdown } else { MarkupKind::PlainText };
    let contents = HoverContents::Markup(MarkupContent { kind, value: texts.join("\n\n---\n\n") });
    Some((Hover { contents, range }, found.into_iter().map(|(_, finding, _)| finding).collect()))
}
