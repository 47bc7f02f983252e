//! Format strings: `"{name}: {0:>8}"`.

/// A piece of a format string.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Literal(String),
    Hole { which: Which, is_number: bool },
}

/// Which argument a hole shows.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Which {
    Position(usize),
    Named(String),
}

/// The pieces of a format string. What is no proper hole is kept as text.
pub(super) fn pieces(format: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut plain, mut rest, mut next) = (String::new(), format, 0);
    while let Some(at) = rest.find(['{', '}']) {
        plain.push_str(&rest[..at]);
        let is_doubled = rest[at..].starts_with("{{") || rest[at..].starts_with("}}");
        let end = rest[at..].find('}').map(|end| at + end);
        if let Some(end) = end.filter(|end| !is_doubled && *end > at) {
            if !plain.is_empty() {
                pieces.push(Piece::Literal(std::mem::take(&mut plain)));
            }
            pieces.push(hole(&rest[at + 1..end], &mut next));
            rest = &rest[end + 1..];
        } else {
            plain.push_str(&rest[at..=at]);
            rest = &rest[at + if is_doubled { 2 } else { 1 }..];
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Literal(plain));
    }
    pieces
}

fn hole(inside: &str, next: &mut usize) -> Piece {
    let (name, how) = inside.split_once(':').unwrap_or((inside, ""));
    let name = name.trim();
    // A precision of `.*` takes an argument of its own.
    *next += usize::from(how.contains(".*"));
    let which = match name.parse() {
        _ if name.is_empty() => {
            *next += 1;
            Which::Position(*next - 1)
        }
        Ok(index) => Which::Position(index),
        Err(_) => Which::Named(name.strip_prefix("r#").unwrap_or(name).to_owned()),
    };
    Piece::Hole { which, is_number: is_numeric(how.trim_end()) }
}

/// Whether a format can only show a number: hexadecimal, octal, binary, exponential, and addresses.
fn is_numeric(how: &str) -> bool {
    // The fill character before an alignment is no kind.
    let how = match how.char_indices().nth(1) {
        Some((at, '<' | '^' | '>')) => &how[at + 1..],
        _ => how,
    };
    let before = how.strip_suffix(['x', 'X', 'o', 'b', 'e', 'E', 'p']);
    before.is_some_and(|before| before.ends_with(|last: char| !last.is_alphanumeric() && last != '_') || is_number(before))
}

/// Whether this is a width, precision or nothing, and not a name whose last letter looked like a kind.
fn is_number(before: &str) -> bool {
    !before.contains(|c: char| c.is_alphabetic() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(format: &str) -> String {
        let show = |piece: Piece| match piece {
            Piece::Literal(text) => format!("'{text}'"),
            Piece::Hole { which, is_number } => {
                let kind = if is_number { "#" } else { "" };
                match which {
                    Which::Position(index) => format!("{index}{kind}"),
                    Which::Named(name) => format!("{name}{kind}"),
                }
            }
        };
        pieces(format).into_iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn finds_holes() {
        assert_eq!(shown("a {} b {}"), "'a ' 0 ' b ' 1");
        assert_eq!(shown("{1}{0}{name}{}"), "1 0 name 0");
        assert_eq!(shown("{{}} {x}"), "'{} ' x");
        assert_eq!(shown(""), "");
    }

    #[test]
    fn knows_what_shows_a_number() {
        assert_eq!(shown("{:x} {:#06x} {:08X} {:?} {:x?} {:>8}"), "0# ' ' 1# ' ' 2# ' ' 3 ' ' 4 ' ' 5");
        assert_eq!(shown("{:x<8} {:*^5} {v:b} {p:p} {:e}"), "0 ' ' 1 ' ' v# ' ' p# ' ' 2#");
        assert_eq!(shown("{:.*} {}"), "1 ' ' 2");
        assert_eq!(shown("{:width$} {:.size$x}"), "0 ' ' 1#");
    }

    #[test]
    fn keeps_what_is_broken() {
        assert_eq!(shown("a { b"), "'a { b'");
        assert_eq!(shown("a } b {"), "'a } b {'");
        assert_eq!(shown("ä{ö}ü}"), "'ä' ö 'ü}'");
    }
}
