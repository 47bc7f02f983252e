; Positions in lists are left alone, as far as names tell, and so is what follows a check for __proto__.
(assignment_expression
  left: (subscript_expression
    object: (_) @object
    index: [(identifier) (member_expression) (subscript_expression) (call_expression)] @key) @target
  (#not-constant? @key)
  (#not-match? @key "(?i)^[a-z]$|^[a-z][0-9]$|i(nde)?x\\d?$|idx|pos(ition)?$|offset|count|length|num|size|ptr|cursor|row|col|symbol|\\bsym\\b|byte|Math\\.|parseInt|Number\\(|id$|level|depth|start|end$|step|total")
  (#not-match? @object "(?i)(list|array|arr|buffer|buf|bytes|stack|queue|matrix|table|map|cache)$")
  (#not-inside? @target "proto-checked" "key-checked")
  (#not-tainted? @key "remote")) @finding

; A short name says little inside a function, where it may be a number; at the top of a file it is taken for a key.
(assignment_expression
  left: (subscript_expression
    object: (identifier) @object
    index: (identifier) @key) @target
  (#match? @key "^[a-hlo-z]$")
  (#not-constant? @key)
  (#not-inside? @target "loop" "function")) @finding
