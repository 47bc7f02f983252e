; Names that rules can ask for with `#inside?`.

(function_item (function_modifiers "async")) @async
(async_block) @async

; A test: the attribute stands before it, which the engine looks up for `#[test]` and `#[cfg(test)]`.
(mod_item
  name: (identifier) @name
  (#any-of? @name "test" "tests")) @test
