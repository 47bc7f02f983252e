//! Stands in for the store, which another team runs: it does what the messages say, one after the other.

use std::collections::HashMap;

use crate::wire::{GET, SET};

pub struct Store {
    values: HashMap<Vec<u8>, Vec<u8>>,
}

/// The next text in the message, and what is behind it.
fn text(message: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = message.split_first_chunk::<2>()?;
    rest.split_at_checked(u16::from_be_bytes(*length).into())
}

impl Store {
    pub fn new() -> Store {
        Store { values: HashMap::from([(b"role:ann".to_vec(), b"captain".to_vec())]) }
    }

    /// Does all that is in `bytes`, and gives the reply to each. What makes no sense ends it.
    pub fn receive(&mut self, bytes: &[u8]) -> Vec<String> {
        let mut replies = Vec::new();
        let mut rest = bytes;
        while let Some((reply, behind)) = self.one(rest) {
            replies.push(reply);
            rest = behind;
        }
        replies
    }

    fn one<'a>(&mut self, message: &'a [u8]) -> Option<(String, &'a [u8])> {
        let (what, rest) = message.split_first()?;
        let (key, rest) = text(rest)?;
        match *what {
            SET => {
                let (value, rest) = text(rest)?;
                self.values.insert(key.to_vec(), value.to_vec());
                Some(("stored".into(), rest))
            }
            GET => {
                let value = self.values.get(key).map_or("nothing".into(), |value| String::from_utf8_lossy(value).into_owned());
                Some((value, rest))
            }
            _ => None,
        }
    }
}
