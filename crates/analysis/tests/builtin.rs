//! The built-in pack, checked like code: every rule against its examples, every lesson against its samples, every quiz against its code,
//! every lab's start and solution.

use std::sync::Arc;

use caveat_analysis::{Date, Engine, check};
use caveat_catalog::Catalog;

const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

#[test]
fn the_built_in_pack_has_no_mistake() {
    let (catalog, problems) = Catalog::builtin_checked();
    let engine = Engine::new(Arc::new(catalog));
    let catalog = engine.catalog();
    let mut all: Vec<String> = problems.iter().chain(&engine.check()).map(ToString::to_string).collect();
    let checked = catalog
        .rules
        .values()
        .map(|rule| check::rule(&engine, rule, TODAY))
        .chain(catalog.lessons.values().map(|lesson| check::lesson(&engine, lesson, TODAY)))
        .chain(catalog.quizzes.values().map(|quiz| check::quiz(&engine, quiz, TODAY)))
        .chain(catalog.labs.values().map(|lab| check::lab(&engine, lab, TODAY)));
    for mistake in checked.flat_map(|checked| checked.mistakes) {
        all.push(mistake.problem.to_string());
        if let Some(mismatch) = mistake.mismatch {
            all.push(format!("--- expected\n{}\n--- actual\n{}", mismatch.expected, mismatch.actual));
        }
    }
    assert!(all.is_empty(), "{} mistakes:\n{}", all.len(), all.join("\n"));
}
