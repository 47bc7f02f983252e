//! A list that revisions share but for the parts of it that differ.

use std::sync::Arc;

/// Elements that are copied where one of them differs.
const PART: usize = 32;

/// A list, copied cheaply: one with other elements at some places shares all parts that these are not in.
#[derive(Debug)]
pub(super) struct Shared<T> {
    /// All of them of [`PART`] elements, but for the last one.
    parts: Vec<Arc<[T]>>,
    len: usize,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self { parts: Vec::new(), len: 0 }
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), len: self.len }
    }
}

impl<T: Clone> FromIterator<T> for Shared<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let all: Vec<T> = all.into_iter().collect();
        Self { parts: all.chunks(PART).map(Arc::from).collect(), len: all.len() }
    }
}

impl<T: Clone> Shared<T> {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn get(&self, at: usize) -> Option<&T> {
        self.parts.get(at / PART)?.get(at % PART)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.parts.iter().flat_map(|part| part.iter())
    }

    /// Puts another element at a place that there is.
    pub(super) fn set(&mut self, at: usize, element: T) {
        Arc::make_mut(&mut self.parts[at / PART])[at % PART] = element;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_a_list(all in prop::collection::vec(any::<u8>(), 0..200), changes in prop::collection::vec((any::<usize>(), any::<u8>()), 0..9)) {
            let (before, mut expected) = (all.iter().copied().collect::<Shared<u8>>(), all.clone());
            let mut now = before.clone();
            for (at, element) in changes.into_iter().filter(|_| !all.is_empty()) {
                now.set(at % all.len(), element);
                expected[at % all.len()] = element;
            }
            prop_assert!(before.iter().eq(&all));
            prop_assert!(now.iter().eq(&expected));
            prop_assert_eq!(now.len(), all.len());
            prop_assert!((0..all.len() + 40).all(|at| now.get(at) == expected.get(at)));
        }
    }
}
