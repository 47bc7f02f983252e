//! Real code that was cut, doubled and mixed up: lowering it and following values through it neither crashes nor hangs, on a stack as
//! small as a worker's.

mod support;

use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::{Duration, Instant};

use caveat_analysis::{Engine, Input, ProjectFacts};
use caveat_catalog::Catalog;
use support::{TODAY, files};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Arc::new(Catalog::builtin())));

/// How long one small file may take at most, by far: what goes beyond hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// A small generator of numbers, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        // Xorshift, by Marsaglia.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (bound.max(1) as u64)).unwrap_or(0)
    }
}

fn boundary(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A text with a few changes of the kinds that break structure.
fn mutated(text: &str, other: &str, dice: &mut Dice) -> String {
    let mut text = text.to_owned();
    for _ in 0..=dice.below(4) {
        let from = boundary(&text, dice.below(text.len() + 1));
        let to = boundary(&text, from + dice.below(80));
        match dice.below(6) {
            0 => text.replace_range(from..to, ""),
            1 => {
                let piece = text[from..to].to_owned();
                text.insert_str(to, &piece);
            }
            2 => text.truncate(to),
            3 => {
                // Lines of another file.
                let start = boundary(other, dice.below(other.len() + 1));
                let end = boundary(other, start + dice.below(400));
                text.insert_str(from, &other[start..end]);
            }
            4 => {
                let open =
                    ["(", "[", "{", "if x:\n", "for (;;) {", "match x {", "`${", "f\"{", "|x| ", "=> ", "async ", "yield "][dice.below(12)];
                text.insert_str(from, &open.repeat(1 + dice.below(40)));
            }
            _ => {
                // A statement that calls itself, a loop without an end.
                let piece = ["f(f)\n", "while True:\n    x = [x, x]\n", "x.x = x\n", "x => x(x)\n", "let x = x;\n", "loop { x = f(x); }\n"]
                    [dice.below(6)];
                text.insert_str(from, piece);
            }
        }
    }
    text
}

/// Rounds for each file; `CAVEAT_MUTATION_ROUNDS` asks for more.
fn rounds() -> usize {
    std::env::var("CAVEAT_MUTATION_ROUNDS").ok().and_then(|value| value.parse().ok()).unwrap_or(3)
}

#[test]
fn code_that_makes_no_sense_is_survived() {
    let work = || {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let all = [files(&root.join("../../tests/pairs")), files(&root.join("tests/flows"))].concat();
        let texts: Vec<(String, String)> =
            all.iter().filter_map(|path| Some((ENGINE.language_of_path(path, "")?.to_owned(), fs::read_to_string(path).ok()?))).collect();
        assert!(texts.len() > 200, "only {} files", texts.len());
        let facts = ProjectFacts::default();
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
        for (language, text) in &texts {
            for _ in 0..rounds() {
                let other = &texts[dice.below(texts.len())].1;
                let broken = mutated(text, other, &mut dice);
                let begin = Instant::now();
                let input = Input { text: Arc::from(&*broken), language, facts: &facts, today: TODAY };
                let analysis = ENGINE.analyze(&input, None);
                for finding in analysis.findings() {
                    assert!(finding.steps().iter().all(|step| broken.get(step.range.clone()).is_some()), "a step outside the text");
                    ENGINE.hover(&analysis, finding, false);
                }
                assert!(begin.elapsed() < PATIENCE, "{:?} for\n{broken}", begin.elapsed());
            }
        }
    };
    thread::Builder::new().stack_size(2 << 20).spawn(work).expect("a thread").join().expect("no panic");
}
