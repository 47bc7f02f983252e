//! What an analysis shows of a text with secrets in it.

use std::ops::Range;
use std::sync::Arc;

use super::mask::{Scrubber, masked};
use crate::analysis::Analysis;
use crate::echo::Draft;
use crate::edit::TextEdit;
use crate::finding::{Body, is_secret};

impl Analysis {
    /// Takes secrets out of what findings quote, and remembers where they stand.
    pub(crate) fn veil(&mut self, all: &mut [Draft]) {
        let mut veiled = Vec::new();
        for (body, base, _) in all.iter().filter(|(body, _, _)| is_secret(&body.rule)) {
            let captures = body.captures.iter().map(|(name, range)| (&**name, range.start + base..range.end + base));
            if body.rule.secret.is_some() {
                veiled.extend(captures.filter(|(name, _)| *name == "secret").map(|(_, range)| range));
            } else {
                let texts = captures.filter(|(name, _)| *name != "finding").map(|(_, range)| range);
                veiled.extend(texts.filter_map(|range| self.content(&range)));
            }
        }
        self.veiled = veiled;
        let scrubber = self.scrubber();
        if scrubber.is_idle() {
            return;
        }
        // What our own findings say of a secret is what may be said.
        for (body, _, steps) in all.iter_mut().filter(|(body, _, _)| body.rule.secret.is_none()) {
            let quotes = |said: &str| scrubber.is_revealed_by(said);
            if quotes(&body.message) || body.slots.iter().any(|(_, said)| quotes(said)) {
                let mut clean = Body::clone(body);
                clean.message = scrubber.clean(&clean.message).into_owned();
                clean.slots.iter_mut().for_each(|(_, said)| *said = scrubber.clean(said).into_owned());
                *body = Arc::new(clean);
            }
            for step in steps.iter_mut() {
                step.scrub(&scrubber);
            }
        }
    }

    /// What stands between the quotes of a literal text.
    fn content(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let node = self.tree.root_node().descendant_for_byte_range(range.start, range.end)?;
        let is_text = node.kind().contains("string") && node.byte_range() == *range;
        let inner = crate::lower::named(node).find(|child| matches!(child.kind(), "string_content" | "string_fragment"));
        is_text.then(|| inner.map_or_else(|| range.clone(), |inner| inner.byte_range()))
    }

    /// What takes this text's secrets out of quotations of it.
    pub(crate) fn scrubber(&self) -> Scrubber<'_> {
        Scrubber::new(&self.text, &self.veiled)
    }

    /// The text with stars in place of its secrets: what may be shown to people and written to reports. As long as the text itself.
    pub fn masked_text(&self) -> Arc<str> {
        masked(&self.text, &self.veiled)
    }

    /// Whether edits put a secret of the text somewhere, as one does that moves the code around it.
    pub fn is_revealed_by(&self, edits: &[TextEdit]) -> bool {
        let scrubber = self.scrubber();
        edits.iter().any(|edit| scrubber.is_revealed_by(&edit.text))
    }
}
