//! The client's settings, section `caveat`.

use caveat_analysis::Finding;
use caveat_catalog::rule::Level;
use serde::Deserialize;
use serde_json::Value;
use tower_lsp::ls_types::InitializeParams;

/// The name of the section.
pub(crate) const SECTION: &str = "caveat";

/// Settings of a workspace folder. A key that is missing, `null` or of the wrong kind has its default; settings can
/// neither turn on anything that reaches the network nor name a program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Which findings are shown; the workspace's own choice if `None`.
    pub(crate) level: Option<Level>,
    /// Rules that are not shown, by id or last part of it.
    pub(crate) disabled_rules: Vec<String>,
    /// Whether a whole-workspace scan runs at start.
    pub(crate) workspace_scan: bool,
    /// Whether the diagnostics of all files are offered to a client that asks for them.
    pub(crate) workspace_diagnostics: bool,
    /// Whether nothing is said of topics that should come back.
    pub(crate) quiet: bool,
    /// Whether what the workspace brings along is in force; not said if `None`.
    pub(crate) trusted: Option<bool>,
}

impl Settings {
    /// Reads the section, or an object that has it; each key by itself, so that one mistake does not cost the others.
    /// The second part says what was wrong.
    pub(crate) fn read(value: &Value) -> (Self, Vec<String>) {
        let value = value.get(SECTION).unwrap_or(value);
        let mut problems = Vec::new();
        let settings = Self {
            level: key(value, "level", "\"default\" or \"all\"", &mut problems),
            disabled_rules: key(value, "disabledRules", "a list of rule ids", &mut problems).unwrap_or_default(),
            workspace_scan: key(value, "workspaceScan", "true or false", &mut problems).unwrap_or_default(),
            workspace_diagnostics: key(value, "workspaceDiagnostics", "true or false", &mut problems).unwrap_or_default(),
            quiet: !key(value, "reminders", "true or false", &mut problems).unwrap_or(true),
            trusted: key(value, "trusted", "true or false", &mut problems),
        };
        (settings, problems)
    }

    /// Those that a client says hello with.
    pub(crate) fn initial(hello: &InitializeParams) -> (Self, Vec<String>) {
        Self::read(hello.initialization_options.as_ref().unwrap_or(&Value::Null))
    }

    /// The same after these. Trust that was refused stays so until somebody says otherwise: a client may say it when the session
    /// begins, and leave it out of the settings that it is asked for later.
    pub(crate) fn after(self, earlier: &Self) -> Self {
        Self { trusted: self.trusted.or(earlier.trusted), ..self }
    }

    /// Whether what the workspace brings along, its settings and rules, is in force.
    pub(crate) fn trusts(&self) -> bool {
        self.trusted.unwrap_or(true)
    }

    /// From which confidence on findings are shown, where the workspace's own level is this.
    pub(crate) fn level_in(&self, workspace: Option<Level>) -> Level {
        self.level.or(workspace).unwrap_or_default()
    }

    /// Whether a finding is shown, where the workspace's own level is this.
    pub(crate) fn shows(&self, finding: &Finding, workspace: Option<Level>) -> bool {
        let level = self.level_in(workspace);
        let disabled = |name: &String| *name == *finding.rule.id || name == finding.rule.short_name();
        level.shows(finding.confidence) && !self.disabled_rules.iter().any(disabled)
    }
}

fn key<T: for<'de> Deserialize<'de>>(section: &Value, name: &str, expected: &str, problems: &mut Vec<String>) -> Option<T> {
    let value = section.get(name).filter(|value| !value.is_null())?;
    let read = T::deserialize(value).ok();
    if read.is_none() {
        problems.push(format!("The setting {SECTION}.{name} is ignored: it must be {expected}."));
    }
    read
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(value: &Value, expected: &Settings, problems: usize) {
        let (settings, told) = Settings::read(value);
        assert_eq!(settings, *expected);
        assert_eq!(told.len(), problems, "{told:?}");
    }

    #[test]
    fn what_is_not_said_has_its_default() {
        check(&json!(null), &Settings::default(), 0);
        check(&json!({"level": null, "other": 3}), &Settings::default(), 0);
        check(&json!([1, 2]), &Settings::default(), 0);
    }

    #[test]
    fn the_section_may_stand_in_an_object() {
        let expected = Settings {
            level: Some(Level::All),
            disabled_rules: vec!["python/x".to_owned()],
            workspace_scan: true,
            workspace_diagnostics: true,
            quiet: true,
            trusted: Some(false),
        };
        let section = json!({
            "level": "all", "disabledRules": ["python/x"], "workspaceScan": true, "workspaceDiagnostics": true, "reminders": false,
            "trusted": false,
        });
        check(&section, &expected, 0);
        check(&json!({ "caveat": section }), &expected, 0);
    }

    #[test]
    fn one_mistake_does_not_cost_the_others() {
        let expected = Settings { level: Some(Level::All), ..Settings::default() };
        let section = json!({
            "level": "all", "disabledRules": "x", "workspaceScan": 1, "workspaceDiagnostics": "yes", "reminders": "no", "trusted": "no",
        });
        check(&section, &expected, 5);
    }

    #[test]
    fn trust_is_refused_until_somebody_gives_it() {
        let check = |said: &[Value], expected: bool| {
            let read = |settings: Settings, value: &Value| Settings::read(value).0.after(&settings);
            assert_eq!(said.iter().fold(Settings::default(), read).trusts(), expected, "{said:?}");
        };
        check(&[], true);
        check(&[json!({"trusted": false})], false);
        check(&[json!({"trusted": false}), json!({"level": "all"})], false);
        check(&[json!({"trusted": false}), json!({"trusted": 1})], false);
        check(&[json!({"trusted": false}), json!({"trusted": true})], true);
    }
}
