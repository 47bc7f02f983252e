//! Text with slots: `{name}` for a capture, `{use:module.name}` for a name that a fix needs in scope.

use std::fmt;

/// A parsed template.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template {
    parts: Vec<Part>,
}

/// One piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text as it stands.
    Text(String),
    /// The text of a capture or a bound name.
    Slot(String),
    /// A name from outside the file, written as the file can write it.
    Use(String),
}

/// Why a text is no template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// A `{` has no `}`.
    #[error("`{{` at column {0} has no closing `}}`")]
    Unclosed(usize),
    /// A `}` stands alone.
    #[error("`}}` at column {0} closes nothing")]
    Unopened(usize),
    /// The name in a slot is empty or has characters that no capture can have.
    #[error("`{{{0}}}` is no slot name")]
    BadName(String),
}

impl Template {
    /// Parses `text`; `{{` and `}}` are braces.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            match c {
                '{' if chars.next_if(|(_, next)| *next == '{').is_some() => plain.push('{'),
                '}' if chars.next_if(|(_, next)| *next == '}').is_some() => plain.push('}'),
                '}' => return Err(TemplateError::Unopened(at + 1)),
                '{' => {
                    let rest = &text[at + 1..];
                    let end = rest.find('}').ok_or(TemplateError::Unclosed(at + 1))?;
                    let name = &rest[..end];
                    if !plain.is_empty() {
                        parts.push(Part::Text(std::mem::take(&mut plain)));
                    }
                    parts.push(slot(name)?);
                    while chars.next_if(|(next, _)| *next <= at + 1 + end).is_some() {}
                }
                _ => plain.push(c),
            }
        }
        if !plain.is_empty() {
            parts.push(Part::Text(plain));
        }
        Ok(Self { parts })
    }

    /// Its pieces, in order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The names of its slots, in order, with repeats.
    pub fn slots(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Slot(name) => Some(name.as_str()),
            Part::Text(_) | Part::Use(_) => None,
        })
    }

    /// The text with each slot filled by `fill`; a `{use:…}` slot keeps its path.
    pub fn render<'a>(&self, mut fill: impl FnMut(&str) -> std::borrow::Cow<'a, str>) -> String {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) | Part::Use(text) => out.push_str(text),
                Part::Slot(name) => out.push_str(&fill(name)),
            }
        }
        out
    }
}

fn slot(name: &str) -> Result<Part, TemplateError> {
    let (path, is_use) = name.strip_prefix("use:").map_or((name, false), |path| (path, true));
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.') || (is_use && matches!(c, ':' | '/' | '@'));
    if path.is_empty() || !path.chars().all(allowed) {
        return Err(TemplateError::BadName(name.to_owned()));
    }
    Ok(if is_use { Part::Use(path.to_owned()) } else { Part::Slot(path.to_owned()) })
}

/// Writes the template back as it is written in a file.
impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.parts {
            match part {
                Part::Text(text) => f.write_str(&text.replace('{', "{{").replace('}', "}}"))?,
                Part::Slot(name) => write!(f, "{{{name}}}")?,
                Part::Use(path) => write!(f, "{{use:{path}}}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let got = match Template::parse(text) {
            Ok(template) => {
                assert_eq!(template.to_string(), text, "parse then write gives the text back");
                template.render(|name| format!("<{name}>").into())
            }
            Err(error) => format!("error: {error}"),
        };
        assert_eq!(got, expected);
    }

    #[test]
    fn slots_are_filled_and_braces_escaped() {
        check("a {f} b", "a <f> b");
        check("{a}{b}", "<a><b>");
        check("{{x}}", "{x}");
        check("f\"{{{v}}}\"", "f\"{<v>}\"");
        check("{use:secrets.token_hex}()", "secrets.token_hex()");
        check("naïve {é}", "naïve <é>");
    }

    #[test]
    fn mistakes_say_where() {
        check("a {b", "error: `{` at column 3 has no closing `}`");
        check("a } b", "error: `}` at column 3 closes nothing");
        check("{a b}", "error: `{a b}` is no slot name");
        check("{}", "error: `{}` is no slot name");
    }
}
