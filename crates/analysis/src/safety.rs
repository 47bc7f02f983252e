//! What stands around a Rust node in comments and attributes, which a query on the node cannot see.

use tree_sitter::Node;

/// Comments and attributes before an item that are looked at; asking a node for the one before it costs the length of the list.
const MAX_BEFORE: usize = 24;

/// Whether a `SAFETY` comment explains an unsafe block or item: directly before the statement or item that holds it, on
/// the block's first line, or as a `# Safety` section of its documentation.
pub(crate) fn is_commented(node: Node<'_>, text: &str) -> bool {
    let explains = |comment: Node<'_>| {
        let body = &text[comment.byte_range()];
        body.contains("SAFETY") || body.contains("Safety:") || body.contains("# Safety")
    };
    let is_comment = |node: Node<'_>| matches!(node.kind(), "line_comment" | "block_comment");
    // Inside: the comments that open the block.
    let opens_with = |block: Node<'_>| {
        let mut inner = block.named_child(0);
        while let Some(comment) = inner.filter(|comment| is_comment(*comment)) {
            if explains(comment) {
                return true;
            }
            inner = comment.next_named_sibling();
        }
        false
    };
    let block = if node.kind() == "block" { Some(node) } else { node.named_child(0).filter(|child| child.kind() == "block") };
    if block.is_some_and(opens_with) {
        return true;
    }
    // Before: the comments and attributes that stand right before the node, or before what holds it, up to the statement.
    let mut next = Some(node);
    while let Some(holder) = next {
        let mut before = holder.prev_sibling();
        for _ in 0..MAX_BEFORE {
            let Some(sibling) = before.filter(|sibling| is_comment(*sibling) || sibling.kind() == "attribute_item") else { break };
            if is_comment(sibling) && explains(sibling) {
                return true;
            }
            before = sibling.prev_sibling();
        }
        let is_statement = holder.parent().is_none_or(|parent| matches!(parent.kind(), "block" | "source_file" | "declaration_list"));
        // Out of an unsafe block, whose comment is for all that is in it; but not out of other blocks.
        next = match holder.parent() {
            Some(block) if is_statement && block.parent().is_some_and(|outer| outer.kind() == "unsafe_block") => {
                if opens_with(block) {
                    return true;
                }
                block.parent()
            }
            _ if is_statement => return false,
            parent => parent,
        };
    }
    false
}

/// The attributes that stand directly before a Rust item, the nearest first; comments between them do not count.
fn attributes_before(node: Node<'_>) -> impl Iterator<Item = Node<'_>> {
    let before = std::iter::successors(node.prev_named_sibling(), Node::prev_named_sibling);
    before
        .take(MAX_BEFORE)
        .take_while(|sibling| matches!(sibling.kind(), "attribute_item" | "line_comment" | "block_comment"))
        .filter(|sibling| sibling.kind() == "attribute_item")
}

/// Whether a Rust item is a test, by its attributes: `#[test]`, `#[tokio::test]`, `#[cfg(test)]`.
pub(crate) fn is_rust_test(node: Node<'_>, text: &str) -> bool {
    let is_test = |attribute: Node<'_>| {
        let body: String = text[attribute.byte_range()].chars().filter(|c| !c.is_whitespace()).collect();
        body.contains("cfg(test")
            || body.contains("cfg(all(test")
            || body.ends_with("test]")
            || body.contains("test(")
            || body.contains("bench]")
    };
    matches!(node.kind(), "function_item" | "mod_item" | "impl_item") && attributes_before(node).any(is_test)
}

/// Attributes by which Rust's web frameworks know a handler.
const ROUTES: [&str; 12] = ["get", "post", "put", "delete", "patch", "head", "options", "route", "connect", "trace", "catch", "handler"];

/// Whether a Rust function is a web framework's handler, by its attributes: `#[get("/…")]`, `#[rocket::post("/…")]`.
pub(crate) fn is_rust_handler(node: Node<'_>, text: &str) -> bool {
    let is_route = |attribute: Node<'_>| {
        let body = text[attribute.byte_range()].trim_start_matches(['#', '[', ' ']);
        let path = body.split(['(', ']', ' ']).next().unwrap_or_default();
        ROUTES.contains(&path.rsplit("::").next().unwrap_or_default())
    };
    node.kind() == "function_item" && attributes_before(node).any(is_route)
}
