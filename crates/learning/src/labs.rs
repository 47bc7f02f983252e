//! Which labs there are, as far as learning needs to know.

/// A lab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabRef {
    /// The topic.
    pub topic: String,
    /// The family of languages that it is in.
    pub language: String,
    /// How long it takes.
    pub minutes: u32,
}

impl LabRef {
    /// The lab of a topic for a reader of this family; any of the topic's for a reader of any.
    pub(crate) fn find<'a>(labs: &'a [Self], topic: &str, family: Option<&str>) -> Option<&'a Self> {
        labs.iter().find(|lab| lab.topic == topic && family.is_none_or(|family| lab.language == family))
    }

    /// How it is named on the command line.
    pub(crate) fn name(&self) -> String {
        format!("{}/{}", self.topic, self.language)
    }
}
