; A recursive function that walks the keys of one object, calls itself with the value under the key of
; both, and assigns under that key, without a word about `__proto__`.

; the call in the first statement of the loop
(function_declaration
  name: (identifier) @merge
  body: (statement_block
    (for_in_statement
      left: (identifier) @key
      body: (statement_block . [
        (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))])
        (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])
        (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))
        (if_statement consequence: (statement_block [(if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]) (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))]))
        (if_statement alternative: (else_clause (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])))
      ] @first) @body) @finding)
  (#eq? @again @merge)
  (#match? @body "\\b\\w+\\(\\s*\\w+\\[\\w+\\],\\s*\\w+\\[\\w+\\]")
  (#match? @body "\\w+\\[\\w+\\]\\s*=[^=]")
  (#not-match? @body "__proto__|['\"`]prototype['\"`]|isUnsafe|isSafe|(?i:forbidden|blocked|dangerous|unsafe)|(hasOwn|hasOwnProperty\\.call)\\(\\s*(target|dest|destination|dst|to|into|out|output|result|base|left|acc|a|t|obj|object|obj1|object1)\\s*,|\\b(target|dest|destination|dst|to|into|out|output|result|base|left|acc|a|t|obj|object|obj1|object1)\\.hasOwnProperty\\("))

(variable_declarator
  name: (identifier) @merge
  value: [
    (arrow_function body: (statement_block (for_in_statement
      left: (identifier) @key
      body: (statement_block . [
        (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))])
        (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])
        (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))
        (if_statement consequence: (statement_block [(if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]) (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))]))
        (if_statement alternative: (else_clause (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])))
      ] @first) @body) @finding))
    (function_expression body: (statement_block (for_in_statement
      left: (identifier) @key
      body: (statement_block . [
        (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))])
        (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])
        (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))
        (if_statement consequence: (statement_block [(if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]) (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))]))
        (if_statement alternative: (else_clause (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])))
      ] @first) @body) @finding))
  ]
  (#eq? @again @merge)
  (#match? @body "\\b\\w+\\(\\s*\\w+\\[\\w+\\],\\s*\\w+\\[\\w+\\]")
  (#match? @body "\\w+\\[\\w+\\]\\s*=[^=]")
  (#not-match? @body "__proto__|['\"`]prototype['\"`]|isUnsafe|isSafe|(?i:forbidden|blocked|dangerous|unsafe)|(hasOwn|hasOwnProperty\\.call)\\(\\s*(target|dest|destination|dst|to|into|out|output|result|base|left|acc|a|t|obj|object|obj1|object1)\\s*,|\\b(target|dest|destination|dst|to|into|out|output|result|base|left|acc|a|t|obj|object|obj1|object1)\\.hasOwnProperty\\("))

; the call in a later one
(function_declaration
  name: (identifier) @merge
  body: (statement_block
    (for_in_statement
      left: (identifier) @key
      body: (statement_block . (_) @first [
        (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))])
        (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])
        (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))
        (if_statement consequence: (statement_block [(if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]) (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))]))
        (if_statement alternative: (else_clause (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])))
      ]) @body) @finding)
  (#eq? @again @merge)
  (#match? @body "\\b\\w+\\(\\s*\\w+\\[\\w+\\],\\s*\\w+\\[\\w+\\]")
  (#match? @body "\\w+\\[\\w+\\]\\s*=[^=]")
  (#not-match? @body "__proto__|['\"`]prototype['\"`]|isUnsafe|isSafe|(?i:forbidden|blocked|dangerous|unsafe)|(hasOwn|hasOwnProperty\\.call)\\(\\s*(target|dest|destination|dst|to|into|out|output|result|base|left|acc|a|t|obj|object|obj1|object1)\\s*,|\\b(target|dest|destination|dst|to|into|out|output|result|base|left|acc|a|t|obj|object|obj1|object1)\\.hasOwnProperty\\("))

(variable_declarator
  name: (identifier) @merge
  value: [
    (arrow_function body: (statement_block (for_in_statement
      left: (identifier) @key
      body: (statement_block . (_) @first [
        (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))])
        (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])
        (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))
        (if_statement consequence: (statement_block [(if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]) (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))]))
        (if_statement alternative: (else_clause (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])))
      ]) @body) @finding))
    (function_expression body: (statement_block (for_in_statement
      left: (identifier) @key
      body: (statement_block . (_) @first [
        (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))])
        (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])
        (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))
        (if_statement consequence: (statement_block [(if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]) (if_statement alternative: (else_clause [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))]))]))
        (if_statement alternative: (else_clause (if_statement consequence: [(expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]) (statement_block (expression_statement [(call_expression function: (identifier) @again) (assignment_expression right: (call_expression function: (identifier) @again))]))])))
      ]) @body) @finding))
  ]
  (#eq? @again @merge)
  (#match? @body "\\b\\w+\\(\\s*\\w+\\[\\w+\\],\\s*\\w+\\[\\w+\\]")
  (#match? @body "\\w+\\[\\w+\\]\\s*=[^=]")
  (#not-match? @body "__proto__|['\"`]prototype['\"`]|isUnsafe|isSafe|(?i:forbidden|blocked|dangerous|unsafe)|(hasOwn|hasOwnProperty\\.call)\\(\\s*(target|dest|destination|dst|to|into|out|output|result|base|left|acc|a|t|obj|object|obj1|object1)\\s*,|\\b(target|dest|destination|dst|to|into|out|output|result|base|left|acc|a|t|obj|object|obj1|object1)\\.hasOwnProperty\\("))
