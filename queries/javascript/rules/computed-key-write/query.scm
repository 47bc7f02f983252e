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

; Any name will do where the file says that it is an object.
(assignment_expression
  left: (subscript_expression
    object: (identifier) @object
    index: (identifier) @key) @target
  (#match? @key "^[a-hlo-z]$")
  (#not-constant? @key)
  (#not-inside? @target "loop" "proto-checked" "key-checked")
  (#not-tainted? @key "unknown" "any")) @finding
