; A recursive function that walks the keys of one object, calls itself with the value under the key of
; both, and assigns under that key, without a word about `__proto__`.
(function_declaration
  name: (identifier) @merge
  body: (statement_block
    (for_in_statement
      left: (identifier) @key
      body: (statement_block . (_) @first) @body) @finding)
  (#match? @merge "(?i)merge|extend|deep|assign|defaults|mixin|combine|override|patch")
  (#match? @body "(?i)\\b\\w*(merge|extend|deep|assign|defaults|mixin|combine|override|patch)\\w*\\(\\s*\\w+\\[\\w+\\],\\s*\\w+\\[\\w+\\]")
  (#match? @body "\\w+\\[\\w+\\]\\s*=[^=]")
  (#not-match? @body "__proto__|prototype|isUnsafe|isSafe|(?i:forbidden|blocked|dangerous|unsafe)"))

; const merge = (target, source) => { … }
(variable_declarator
  name: (identifier) @merge
  value: [
    (arrow_function body: (statement_block
      (for_in_statement
        left: (identifier) @key
        body: (statement_block . (_) @first) @body) @finding))
    (function_expression body: (statement_block
      (for_in_statement
        left: (identifier) @key
        body: (statement_block . (_) @first) @body) @finding))
  ]
  (#match? @merge "(?i)merge|extend|deep|assign|defaults|mixin|combine|override|patch")
  (#match? @body "(?i)\\b\\w*(merge|extend|deep|assign|defaults|mixin|combine|override|patch)\\w*\\(\\s*\\w+\\[\\w+\\],\\s*\\w+\\[\\w+\\]")
  (#match? @body "\\w+\\[\\w+\\]\\s*=[^=]")
  (#not-match? @body "__proto__|prototype|isUnsafe|isSafe|(?i:forbidden|blocked|dangerous|unsafe)"))
