//! What of the revision before can stay, by what was edited and by what reads as it did.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::sync::Arc;

use rapidhash::fast::RandomState;

use crate::edit::Edit;
use crate::item::{Item, ItemResult, Slot};

/// Edits beyond which items are recognised by their text alone.
const MAX_EDITS: usize = 64;

/// What items gave before they were changed last, by their place among the items.
pub(crate) type Recent = VecDeque<(usize, Arc<ItemResult>)>;

/// Which results of the revision before can stay.
pub(crate) struct Kept {
    pub(crate) results: Vec<Option<Arc<ItemResult>>>,
    /// Whether the items are the same ones in the same order, the changed ones with them.
    pub(crate) in_place: bool,
    /// Names given by items that stand elsewhere now.
    pub(crate) moved: Vec<Box<str>>,
}

impl Kept {
    /// Nothing stays.
    pub(crate) fn none(count: usize) -> Self {
        Self { results: vec![None; count], in_place: false, moved: Vec::new() }
    }

    /// Gives items that read again as they did not long ago what they gave then. Returns what may be taken back after this revision,
    /// the latest first; nothing once items stand elsewhere, for what a name at the top stands for goes by their order.
    pub(crate) fn take_back(&mut self, old: &[Slot], recent: &Recent, items: &[Item<'_>], text: &str) -> Recent {
        if !self.in_place {
            return Recent::new();
        }
        let mut recent = recent.clone();
        for (at, (item, result)) in items.iter().zip(&mut self.results).enumerate().filter(|(_, (_, result))| result.is_none()) {
            if item.skip.is_none() && !item.node.has_error() && recent.iter().any(|(place, _)| *place == at) {
                let key = item.key(text);
                let known = recent.iter().position(|(place, result)| *place == at && result.key == key);
                *result = known.and_then(|known| recent.remove(known)).map(|(_, result)| result);
            }
            let dropped = &old[at];
            if !dropped.has_error {
                recent.push_front((at, dropped.result.clone()));
            }
        }
        recent
    }
}

/// Which results of the items before stay after edits.
pub(crate) fn keep(old: &[Slot], edits: &[Edit], items: &[Item<'_>], text: &str) -> Kept {
    let carried: Vec<Option<Range<usize>>> = if edits.len() > MAX_EDITS {
        vec![None; old.len()]
    } else {
        old.iter().map(|slot| carry(&(slot.lead..slot.range.end), edits)).collect()
    };
    let mut results = vec![None; items.len()];
    let mut taken = vec![false; old.len()];
    let mut next = 0;
    for (result, item) in results.iter_mut().zip(items) {
        let range = item.lead..item.node.end_byte();
        // Both are in the order of the text, so the first that does not come before is the only one that can be the same.
        while next < old.len() && carried[next].as_ref().is_none_or(|carried| (carried.start, carried.end) < (range.start, range.end)) {
            next += 1;
        }
        let same = old
            .get(next)
            .filter(|slot| carried[next].as_ref() == Some(&range) && slot.kind == item.node.kind_id() && slot.place == item.place);
        if let Some(slot) = same.filter(|slot| !slot.has_error && !item.node.has_error()) {
            *result = Some(slot.result.clone());
            taken[next] = true;
            next += 1;
        }
    }
    let in_place = old.len() == items.len() && results.iter().zip(&taken).all(|(result, taken)| result.is_some() == *taken);
    let mut moved = Vec::new();
    let mut by_key: HashMap<u64, &Slot, RandomState> =
        old.iter().zip(&taken).filter(|(slot, taken)| !**taken && !slot.has_error).map(|(slot, _)| (slot.result.key, slot)).collect();
    if !by_key.is_empty() {
        for (result, item) in
            results.iter_mut().zip(items).filter(|(result, item)| result.is_none() && item.skip.is_none() && !item.node.has_error())
        {
            if let Some(slot) = by_key.remove(&item.key(text)) {
                // At the top of the file the order decides what a name stands for, so only items that ask for none may move.
                if slot.result.asked.is_empty() || !item.place.is_global {
                    *result = Some(slot.result.clone());
                }
                moved.extend(slot.result.exports.iter().map(|export| export.name.clone()));
            }
        }
    }
    Kept { results, in_place, moved }
}

/// Where what was edited stands behind all edits; `None` if they are too many to tell.
pub(crate) fn edited(edits: &[Edit]) -> Option<impl Iterator<Item = Range<usize>>> {
    let all = edits.iter().enumerate().map(|(at, edit)| {
        let carry = |offset| edits[at + 1..].iter().fold(offset, |offset, later| later.carry(offset));
        carry(edit.range.start)..carry(edit.range.start + edit.new_len)
    });
    (edits.len() <= MAX_EDITS).then_some(all)
}

/// A part of a text with all of the words that it touches, and the dotted names that they are part of.
pub(crate) fn words_around(text: &str, range: Range<usize>) -> &str {
    let is_end = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '_' | '.' | '@');
    let (Some(before), Some(behind)) = (text.get(..range.start), text.get(range.end..)) else { return text };
    let start = before.rfind(is_end).map_or(0, |at| at + 1);
    &text[start..behind.find(is_end).map_or(text.len(), |at| range.end + at)]
}

/// Where a range is after edits; `None` when one of them touches it.
fn carry(range: &Range<usize>, edits: &[Edit]) -> Option<Range<usize>> {
    let mut range = range.clone();
    for edit in edits {
        if edit.range.end < range.start {
            let removed = edit.range.end - edit.range.start;
            range = range.start - removed + edit.new_len..range.end - removed + edit.new_len;
        } else if edit.range.start <= range.end {
            return None;
        }
    }
    Some(range)
}
