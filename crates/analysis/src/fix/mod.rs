//! Fixes: made from a rule's data, applied in memory, and offered only when verified.

mod arguments;
mod build;
mod environment;
mod imports;
mod transform;
mod verify;

use caveat_catalog::rule::FixKind;

use crate::analysis::{Analysis, Input};
use crate::edit::{TextEdit, apply, as_changes};
use crate::engine::Engine;
use crate::finding::{Finding, Fingerprint};
use crate::suppress::OWN_RULES;

/// A fix that was applied in memory and verified: the finding is gone, none is new, no syntax error is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedFix {
    /// What a menu says.
    pub title: String,
    /// Whether it may be applied in bulk.
    pub kind: FixKind,
    /// The changes, which do not overlap, in the order of the text.
    pub edits: Vec<TextEdit>,
}

/// What all safe fixes together do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulkFix {
    /// The changes, which do not overlap, in the order of the text.
    pub edits: Vec<TextEdit>,
    /// The findings that they remove.
    pub fixed: Vec<Fingerprint>,
}

impl Engine {
    /// The verified fixes of a finding of this analysis, the preferred first. Each costs an analysis of what it changes.
    pub fn fixes(&self, analysis: &Analysis, finding: &Finding) -> Vec<OfferedFix> {
        let fits = |fix: &OfferedFix| verify::removes(self, analysis, &[(finding, &fix.edits)]);
        drafts(analysis, finding).into_iter().filter(fits).collect()
    }

    /// The fix of a finding with this title, verified; cheaper than all of them.
    pub fn fix_titled(&self, analysis: &Analysis, finding: &Finding, title: &str) -> Option<OfferedFix> {
        let draft = drafts(analysis, finding).into_iter().find(|fix| fix.title == title)?;
        verify::removes(self, analysis, &[(finding, &draft.edits)]).then_some(draft)
    }

    /// All safe fixes of the findings that `include` accepts, verified as one batch and bisected on failure; `None` when there is none.
    pub fn fix_all(&self, analysis: &Analysis, include: &dyn Fn(&Finding) -> bool) -> Option<BulkFix> {
        let mut batch: Vec<(&Finding, Vec<TextEdit>)> = Vec::new();
        for finding in analysis.findings().iter().filter(|finding| include(finding)) {
            let Some(fix) = drafts(analysis, finding).into_iter().find(|fix| fix.kind == FixKind::Safe) else { continue };
            let overlaps = |other: &TextEdit| {
                fix.edits.iter().any(|edit| edit != other && edit.range.start < other.range.end && other.range.start < edit.range.end)
            };
            if !batch.iter().flat_map(|(_, edits)| edits).any(overlaps) {
                batch.push((finding, fix.edits));
            }
        }
        let accepted = verify::largest(self, analysis, &batch, &mut { verify::MAX_ANALYSES });
        if accepted.is_empty() {
            return None;
        }
        let fixed = accepted.iter().map(|(finding, _)| finding.fingerprint).collect();
        Some(BulkFix { edits: verify::united(&accepted), fixed })
    }

    /// The edit that suppresses a finding with a reason, in a comment of its own above it or else at the end of its line; `None` where
    /// neither works, such as inside a text over several lines.
    pub fn suppression(&self, analysis: &Analysis, finding: &Finding, reason: &str) -> Option<TextEdit> {
        let text = &**analysis.text();
        let eol = build::line_end(text);
        let line = |offset: usize| {
            let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
            let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
            (start, if text[start..end].ends_with('\r') { end - 1 } else { end })
        };
        let (start, end) = line(finding.range.start);
        let indent: String = text[start..].chars().take_while(|c| matches!(c, ' ' | '\t')).collect();
        let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
        let said = format!("caveat: allow {} -- {reason}", finding.rule.short_name());
        let comment = if analysis.language.is_text {
            crate::text::suppress::comment(text, &said)?
        } else {
            format!("{} {said}", analysis.language.line_comment)
        };
        let above = TextEdit { range: start..start, text: format!("{indent}{comment}{eol}") };
        let behind = TextEdit { range: end..end, text: format!("  {comment}") };
        // A line that goes on from the one before cannot have a comment above it.
        let continues = text[..start].trim_end_matches(['\r', '\n']).ends_with('\\');
        let root = analysis.tree.root_node();
        let first_code = crate::lower::named(root).find(|node| !crate::language::is_of(&analysis.language.comments, *node));
        let is_first = first_code.is_none_or(|node| node.start_byte() >= start);
        let is_closing = text[start..end].trim_start().starts_with('}');
        let in_jsx = TextEdit { range: start..start, text: format!("{indent}{{/* {} */}}{eol}", comment.trim_start_matches(['/', ' '])) };
        let is_text = analysis.language.is_text;
        let is_first = if is_text { text[..start].lines().all(crate::text::suppress::is_comment) } else { is_first };
        let candidates = match (continues, is_first || is_closing) {
            (true, _) => vec![behind],
            (false, true) if is_text => vec![behind],
            (false, false) if is_text => vec![above, behind],
            (false, true) => vec![behind, above, in_jsx],
            (false, false) => vec![above, behind, in_jsx],
        };
        // Only what stands on this line may be hidden; above the first statement a comment would count for the whole file.
        let expected =
            analysis.findings().iter().filter(|other| other.rule.id == finding.rule.id && line(other.range.start).0 == start).count();
        let hides = |edit: &TextEdit| {
            let edits = [edit.clone()];
            let input =
                Input { text: apply(text, &edits).into(), language: analysis.language(), facts: &analysis.facts, today: analysis.today };
            let after = self.analyze(&input, Some((analysis, &as_changes(text, &edits))));
            let is_clean = after.has_errors() <= analysis.has_errors();
            is_clean
                && after.suppressed().count() == analysis.suppressed().count() + expected
                && after.findings().len() + expected == analysis.findings().len()
        };
        candidates.into_iter().find(hides)
    }
}

/// The fixes of a finding as its rule describes them, not verified.
fn drafts(analysis: &Analysis, finding: &Finding) -> Vec<OfferedFix> {
    if std::sync::Arc::ptr_eq(&finding.rule, &OWN_RULES.unused) || std::sync::Arc::ptr_eq(&finding.rule, &OWN_RULES.expired) {
        let edits = vec![build::remove_lines(analysis.text(), &finding.range)];
        return vec![OfferedFix { title: "Remove the suppression".to_owned(), kind: FixKind::Safe, edits }];
    }
    let build = |fix: &caveat_catalog::Fix| {
        let mut edits = build::edits(analysis, finding, fix)?;
        edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        edits.dedup();
        Some(OfferedFix { title: fix.title.clone(), kind: fix.kind, edits })
    };
    finding.rule.fixes.iter().filter_map(build).collect()
}
