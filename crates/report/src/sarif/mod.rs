//! Findings as SARIF 2.1.0, with what code scanning services read: CWE tags, severities, help, fingerprints, fixes.
//!
//! Columns are UTF-16 code units. A path is relative to `%SRCROOT%`, the workspace's root; no absolute path of this machine and no
//! source text is written.

mod result;
mod rule;

use std::collections::BTreeMap;
use std::sync::Arc;

use caveat_catalog::Rule;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use serde_sarif::sarif::{
    Artifact, ArtifactLocation, Invocation, Location, Message, Notification, PhysicalLocation, Run, RunAutomationDetails, Sarif, Tool,
    ToolComponent,
};

use crate::model::{FileReport, Report};

/// How many results of one run code scanning services take; GitHub refuses more.
pub const MAX_RESULTS: usize = 25_000;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
const BASE: &str = "%SRCROOT%";
/// What may stand in a path of a URI as it is.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The report as SARIF, in a form that is the same for the same findings. Ends in a line break.
pub fn render(report: &Report<'_>) -> String {
    let sarif = Sarif::builder().schema(SCHEMA.to_owned()).version("2.1.0").runs(vec![run(report)]).build();
    let mut out = serde_json::to_string_pretty(&sarif).expect("it has only texts and numbers");
    out.push('\n');
    out
}

fn run(report: &Report<'_>) -> Run {
    let rules = Rules::of(report);
    let mut results = Vec::new();
    for (index, file) in report.files.iter().enumerate() {
        results.extend(result::of_file(file, index, &rules));
    }
    let mut driver = ToolComponent::builder()
        .name("Caveat")
        .full_name(concat!("Caveat ", env!("CARGO_PKG_VERSION")))
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .rules(rules.list.iter().map(|rule| rule::descriptor(report.engine, rule)).collect::<Vec<_>>())
        .build();
    // Where the project says it lives.
    driver.information_uri = option_env!("CARGO_PKG_REPOSITORY").filter(|uri| !uri.is_empty()).map(str::to_owned);
    let root = ArtifactLocation::builder().description(Message::builder().text("The root of the workspace.").build()).build();
    Run::builder()
        .tool(Tool::builder().driver(driver).build())
        .automation_details(RunAutomationDetails::builder().id("caveat/").build())
        .column_kind(Value::from("utf16CodeUnits"))
        .original_uri_base_ids(BTreeMap::from([(BASE.to_owned(), root)]))
        .artifacts(report.files.iter().map(artifact).collect::<Vec<_>>())
        .invocations(vec![invocation(report)])
        .results(results)
        .build()
}

fn artifact(file: &FileReport) -> Artifact {
    Artifact::builder().location(location(file, None)).source_language(file.language.as_str()).encoding("utf-8").build()
}

fn invocation(report: &Report<'_>) -> Invocation {
    let notifications = report.notices.iter().map(|notice| {
        let place = PhysicalLocation::builder().artifact_location(relative(&notice.path)).build();
        Notification::builder()
            .level(Value::from("note"))
            .message(Message::builder().text(notice.message.as_str()).build())
            .locations(vec![Location::builder().physical_location(place).build()])
            .build()
    });
    Invocation::builder().execution_successful(true).tool_execution_notifications(notifications.collect::<Vec<_>>()).build()
}

/// Where a file is; with its index among the artifacts where that helps.
fn location(file: &FileReport, index: Option<usize>) -> ArtifactLocation {
    let mut location = match &file.in_workspace {
        Some(path) => relative(path),
        None => ArtifactLocation::builder().uri(uri(&file.path)).build(),
    };
    location.index = index.and_then(|index| i64::try_from(index).ok());
    location
}

fn relative(path: &str) -> ArtifactLocation {
    ArtifactLocation::builder().uri(uri(path)).uri_base_id(BASE).build()
}

fn uri(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// The rules that have results, by id, and where each stands in the list.
struct Rules {
    list: Vec<Arc<Rule>>,
    index: BTreeMap<Arc<str>, usize>,
}

impl Rules {
    fn of(report: &Report<'_>) -> Self {
        let mut by_id: BTreeMap<Arc<str>, Arc<Rule>> = BTreeMap::new();
        for file in &report.files {
            let findings = file.findings.iter().map(|found| &found.finding).chain(&file.suppressed);
            for finding in findings {
                by_id.entry(finding.rule.id.clone()).or_insert_with(|| finding.rule.clone());
            }
        }
        let index = by_id.keys().enumerate().map(|(index, id)| (id.clone(), index)).collect();
        Self { list: by_id.into_values().collect(), index }
    }
}
