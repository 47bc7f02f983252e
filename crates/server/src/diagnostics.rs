//! Findings as the protocol's diagnostics.

use std::hash::Hasher;
use std::ops::Range as Bytes;
use std::str::FromStr;
use std::sync::Arc;

use caveat_analysis::Finding;
use caveat_catalog::rule::{Confidence, FixKind, Severity, Tag};
use serde::{Deserialize, Serialize};
use tower_lsp::ls_types::{
    CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, DocumentDiagnosticReportResult,
    FullDocumentDiagnosticReport, Location, NumberOrString, PublishDiagnosticsParams, RelatedFullDocumentDiagnosticReport,
    RelatedUnchangedDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport, Uri, notification,
};

use crate::capabilities::Profile;
use crate::layout::{Layout, Part};

/// The source of every diagnostic of this server.
pub(crate) const SOURCE: &str = "caveat";

/// What a diagnostic carries for whoever reads it by program. docs/protocol.md describes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Data {
    /// The finding's fingerprint.
    pub(crate) fingerprint: String,
    /// The topic.
    pub(crate) topic: String,
    /// How bad it is.
    pub(crate) severity: Severity,
    /// How often such a finding is right.
    pub(crate) confidence: Confidence,
    /// CWE ids.
    pub(crate) cwe: Vec<u16>,
    /// The best kind of fix that the rule has: `safe`, `review` or `none`. Whether it can be applied here is known at the
    /// cursor only.
    pub(crate) fix: String,
}

/// The protocol's severity for ours.
///
/// An editor shows errors and warnings in every list and at every edge, and hints hardly at all: what is mostly wrong or
/// mostly harmless must not stand beside the compiler's errors.
pub(crate) fn severity(severity: Severity, confidence: Confidence) -> DiagnosticSeverity {
    match (severity, confidence) {
        (Severity::Critical, Confidence::High) => DiagnosticSeverity::ERROR,
        (Severity::Critical, Confidence::Medium)
        | (Severity::High, Confidence::High | Confidence::Medium)
        | (Severity::Medium, Confidence::High) => DiagnosticSeverity::WARNING,
        (Severity::Critical | Severity::High, Confidence::Low)
        | (Severity::Medium, Confidence::Medium | Confidence::Low)
        | (Severity::Low, Confidence::High) => DiagnosticSeverity::INFORMATION,
        (Severity::Low, Confidence::Medium | Confidence::Low) => DiagnosticSeverity::HINT,
    }
}

/// An analysed text as its diagnostics see it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    /// What the client can do.
    pub(crate) profile: &'a Profile,
    /// How it lies in the client's documents.
    pub(crate) layout: &'a Layout,
}

impl<'a> Place<'a> {
    /// The diagnostic of a finding, and the document that it is in.
    pub(crate) fn diagnostic(&self, finding: &Finding) -> Option<(&'a Part, Diagnostic)> {
        let parts = self.profile.diagnostic;
        let locate = |bytes: &Bytes<usize>| self.layout.locate(self.profile.encoding, bytes);
        let related = || {
            let step = |step: &caveat_analysis::Step| {
                let (part, range) = locate(&step.range)?;
                Some(DiagnosticRelatedInformation { location: Location { uri: (*part.uri).clone(), range }, message: step.message.clone() })
            };
            finding.steps().iter().filter_map(step).collect::<Vec<_>>()
        };
        let (part, range) = locate(&finding.range)?;
        let diagnostic = Diagnostic {
            range,
            severity: Some(severity(finding.rule.severity, finding.confidence)),
            code: Some(NumberOrString::String(finding.rule.id.to_string())),
            code_description: parts.code_description.then(|| description(finding)).flatten(),
            source: Some(SOURCE.to_owned()),
            message: finding.message.clone(),
            related_information: Some(related()).filter(|related| parts.related && !related.is_empty()),
            tags: Some(tags(finding)).filter(|tags| parts.tags && !tags.is_empty()),
            data: parts.data.then(|| serde_json::to_value(data(finding)).ok()).flatten(),
        };
        Some((part, diagnostic))
    }
}

fn description(finding: &Finding) -> Option<CodeDescription> {
    let href = Uri::from_str(&finding.rule.cwe_url()?).ok()?;
    Some(CodeDescription { href })
}

fn tags(finding: &Finding) -> Vec<DiagnosticTag> {
    let tag = |tag: &Tag| match tag {
        Tag::Unnecessary => DiagnosticTag::UNNECESSARY,
        Tag::Deprecated => DiagnosticTag::DEPRECATED,
    };
    finding.rule.tags.iter().map(tag).collect()
}

fn data(finding: &Finding) -> Data {
    let rule = &finding.rule;
    let fix = match rule.fixes.iter().map(|fix| fix.kind).min_by_key(|kind| *kind != FixKind::Safe) {
        Some(FixKind::Safe) => "safe",
        Some(FixKind::Review) => "review",
        None => "none",
    };
    Data {
        fingerprint: finding.fingerprint.to_string(),
        topic: rule.topic.to_string(),
        severity: rule.severity,
        confidence: finding.confidence,
        cwe: rule.cwe.clone(),
        fix: fix.to_owned(),
    }
}

/// The frame that publishes a document's diagnostics.
pub(crate) fn publish_frame(uri: &Uri, diagnostics: Vec<Diagnostic>, version: Option<i32>) -> Vec<u8> {
    crate::outbox::notification::<notification::PublishDiagnostics>(&PublishDiagnosticsParams { uri: uri.clone(), diagnostics, version })
}

/// A document's diagnostics as an answer to a client that pulls them.
#[derive(Debug, Clone)]
pub(crate) struct Report {
    /// The same for the same diagnostics.
    pub(crate) id: Arc<str>,
    /// The diagnostics.
    pub(crate) items: Arc<Vec<Diagnostic>>,
}

impl Report {
    /// A report of these diagnostics.
    pub(crate) fn of(items: Vec<Diagnostic>) -> Self {
        let mut hasher = std::hash::DefaultHasher::new();
        hasher.write(&serde_json::to_vec(&items).unwrap_or_default());
        Self { id: format!("{:016x}", hasher.finish()).into(), items: Arc::new(items) }
    }

    /// Its id for a client, in one opening of its document.
    pub(crate) fn id_of(&self, opening: u64) -> String {
        format!("{opening}-{}", self.id)
    }

    /// The answer for a client that has the report with this id. One of an earlier opening of the document is told again: clients forget what
    /// they showed of a document that they close, and not all forget the id with it.
    pub(crate) fn answer(&self, previous: Option<&str>, opening: u64) -> DocumentDiagnosticReportResult {
        let id = self.id_of(opening);
        DocumentDiagnosticReportResult::Report(if previous == Some(&*id) {
            RelatedUnchangedDocumentDiagnosticReport {
                related_documents: None,
                unchanged_document_diagnostic_report: UnchangedDocumentDiagnosticReport { result_id: id },
            }
            .into()
        } else {
            let full = FullDocumentDiagnosticReport { result_id: Some(id), items: self.items.to_vec() };
            RelatedFullDocumentDiagnosticReport { related_documents: None, full_document_diagnostic_report: full }.into()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_both_bad_and_sure_stands_beside_the_compilers_errors() {
        let table = |confidence| {
            [Severity::Critical, Severity::High, Severity::Medium, Severity::Low].map(|bad| match severity(bad, confidence) {
                DiagnosticSeverity::ERROR => "error",
                DiagnosticSeverity::WARNING => "warning",
                DiagnosticSeverity::INFORMATION => "information",
                _ => "hint",
            })
        };
        assert_eq!(table(Confidence::High), ["error", "warning", "warning", "information"]);
        assert_eq!(table(Confidence::Medium), ["warning", "warning", "information", "hint"]);
        assert_eq!(table(Confidence::Low), ["information", "information", "information", "hint"]);
    }

    #[test]
    fn a_client_that_has_a_report_is_told_that_it_is_unchanged() {
        let report = |message: &str| Report::of(vec![Diagnostic { message: message.to_owned(), ..Diagnostic::default() }]);
        let kind = |previous: Option<&str>| {
            let answer = serde_json::to_value(report("a").answer(previous, 7)).expect("it is an answer");
            (answer["kind"].as_str().unwrap_or_default().to_owned(), answer["items"].as_array().map(Vec::len))
        };
        assert_eq!(kind(None), ("full".to_owned(), Some(1)));
        let id = |message: &str, opening: u64| format!("{opening}-{}", report(message).id);
        assert_eq!(kind(Some(&id("a", 7))), ("unchanged".to_owned(), None));
        assert_eq!(kind(Some(&id("b", 7))), ("full".to_owned(), Some(1)));
        assert_eq!(kind(Some(&id("a", 6))), ("full".to_owned(), Some(1)), "of an earlier opening");
    }
}
