; Names that rules can ask for with `#inside?`.

(function_item (function_modifiers "async")) @async
(async_block) @async

; A test: the attribute stands before it, which the engine looks up for `#[test]` and `#[cfg(test)]`.
(mod_item
  name: (identifier) @name
  (#any-of? @name "test" "tests")) @test

; A length is held against a bound here.
(block
  (#match? @length-checked "\\b(if|assert!\\(|debug_assert!\\(|ensure!\\()[^{;]*\\b(len|length|size)\\b[^{;]*[<>]=?[^{;]*(\\bMAX|MAX_|_MAX|LIMIT|\\d{2,}|0x)|\\b(if|assert!\\(|debug_assert!\\(|ensure!\\()[^{;]*(\\bMAX|MAX_|_MAX|LIMIT|\\d{2,}|0x)[^{;]*[<>]=?[^{;]*\\b(len|length|size)\\b")) @length-checked
