//! The index of help pages, as `:helptags` writes it.

/// The index of help pages, each with its name.
pub(super) fn index<'p>(pages: impl Iterator<Item = (&'p str, &'p str)>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (name, text) in pages {
        let mut in_example = false;
        for line in text.lines() {
            // An example goes on until a line that is not indented.
            in_example = in_example && (line.is_empty() || line.starts_with([' ', '\t']));
            if !in_example {
                lines.extend(targets(line).map(|tag| format!("{tag}\t{name}\t/*{}*\n", tag.replace('\\', "\\\\").replace('/', "\\/"))));
            }
            in_example =
                in_example || line == ">" || line.ends_with(" >") || line.rsplit(' ').next().is_some_and(|end| end.starts_with('>'));
        }
    }
    lines.sort();
    lines.dedup();
    lines.concat()
}

/// The words between stars in a line, which stand alone.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    line.split([' ', '\t']).filter_map(|word| {
        let tag = word.strip_prefix('*')?.strip_suffix('*')?;
        (!tag.is_empty() && !tag.contains(['*', '|'])).then_some(tag)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_listed_in_order_and_examples_are_not() {
        let page =
            "*caveat.txt*  Help\n\nUse *:Caveat* or *caveat-a/b*. >lua\n  *no-tag*\n\n  *nor-this*\n<\n a * b * c **\n*caveat-end*\n";
        let expected = ":Caveat\tcaveat.txt\t/*:Caveat*\ncaveat-end\tcaveat.txt\t/*caveat-end*\ncaveat.txt\tcaveat.txt\t/*caveat.txt*\n";
        assert_eq!(index([("caveat.txt", page)].into_iter()), expected);
    }
}
