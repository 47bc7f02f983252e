//! A finding as a SARIF result.

use std::collections::BTreeMap;
use std::ops::Range;

use caveat_analysis::{Finding, OfferedFix};
use serde_json::Value;
use serde_sarif::sarif::{
    ArtifactChange, ArtifactContent, CodeFlow, Fix, Location, LogicalLocation, Message, PhysicalLocation, Region, Replacement, Result,
    ResultLevel, Suppression, ThreadFlow, ThreadFlowLocation,
};

use super::{Rules, location, rule};
use crate::model::FileReport;
use crate::place::Lines;

/// The results of one file, shown ones first. `index` is the file's place among the artifacts.
pub(super) fn of_file(file: &FileReport, index: usize, rules: &Rules) -> Vec<Result> {
    let mut about = About { file, index, lines: Lines::new(&file.text), rules, seen: BTreeMap::new() };
    let mut results: Vec<Result> = file.findings.iter().map(|found| about.result(&found.finding, &found.fixes)).collect();
    for finding in &file.suppressed {
        let mut result = about.result(finding, &[]);
        result.suppressions = Some(vec![Suppression::builder().kind(Value::from("inSource")).build()]);
        results.push(result);
    }
    results
}

struct About<'a> {
    file: &'a FileReport,
    index: usize,
    lines: Lines<'a>,
    rules: &'a Rules,
    /// How often a fingerprint was met in the file.
    seen: BTreeMap<u64, usize>,
}

impl About<'_> {
    fn result(&mut self, finding: &Finding, fixes: &[OfferedFix]) -> Result {
        let level = match rule::level(finding.rule.severity) {
            "error" => ResultLevel::Error,
            "warning" => ResultLevel::Warning,
            _ => ResultLevel::Note,
        };
        let ordinal = self.seen.entry(finding.fingerprint.0).or_default();
        *ordinal += 1;
        let hash = format!("{:016x}", finding.fingerprint.0);
        let fingerprints =
            BTreeMap::from([("caveat/v1".to_owned(), hash.clone()), ("primaryLocationLineHash".to_owned(), format!("{hash}:{ordinal}"))]);
        let mut result = Result::builder()
            .rule_id(&*finding.rule.id)
            .level(level)
            .message(message(&finding.message))
            .locations(vec![self.place(&finding.range, None, &finding.item)])
            .partial_fingerprints(fingerprints)
            .build();
        result.rule_index = self.rules.index.get(&finding.rule.id).and_then(|index| i64::try_from(*index).ok());
        if !fixes.is_empty() {
            result.fixes = Some(fixes.iter().map(|fix| self.fix(fix)).collect());
        }
        if !finding.steps().is_empty() {
            result.code_flows = Some(vec![self.code_flow(finding)]);
        }
        result
    }

    fn place(&self, range: &Range<usize>, text: Option<&str>, item: &str) -> Location {
        let physical = PhysicalLocation::builder().artifact_location(location(self.file, Some(self.index))).region(self.region(range));
        let mut location = Location::builder().physical_location(physical.build()).build();
        location.message = text.map(message);
        if !item.is_empty() {
            location.logical_locations = Some(vec![LogicalLocation::builder().fully_qualified_name(item).build()]);
        }
        location
    }

    fn region(&self, range: &Range<usize>) -> Region {
        let (start, end) = (self.lines.place(range.start), self.lines.place(range.end));
        let number = |value: usize| i64::try_from(value).unwrap_or(i64::MAX);
        Region::builder()
            .start_line(number(start.line))
            .start_column(number(start.utf16))
            .end_line(number(end.line))
            .end_column(number(end.utf16))
            .build()
    }

    fn fix(&self, fix: &OfferedFix) -> Fix {
        let replacement = |edit: &caveat_analysis::TextEdit| {
            let content = ArtifactContent::builder().text(edit.text.as_str()).build();
            Replacement::builder().deleted_region(self.region(&edit.range)).inserted_content(content).build()
        };
        let change = ArtifactChange::builder()
            .artifact_location(location(self.file, Some(self.index)))
            .replacements(fix.edits.iter().map(replacement).collect::<Vec<_>>())
            .build();
        Fix::builder().description(message(&fix.title)).artifact_changes(vec![change]).build()
    }

    fn code_flow(&self, finding: &Finding) -> CodeFlow {
        let steps = finding.steps().iter().map(|step| self.place(&step.range, Some(&step.message), ""));
        let sink = std::iter::once(self.place(&finding.range, Some(&finding.message), ""));
        let locations = steps.chain(sink).map(|location| ThreadFlowLocation::builder().location(location).build()).collect::<Vec<_>>();
        CodeFlow::builder().thread_flows(vec![ThreadFlow::builder().locations(locations).build()]).build()
    }
}

fn message(text: &str) -> Message {
    let ending = if text.ends_with(['.', '!', '?']) { "" } else { "." };
    Message::builder().text(format!("{text}{ending}")).build()
}
