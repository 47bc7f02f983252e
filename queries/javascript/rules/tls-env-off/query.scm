(expression_statement
  (assignment_expression
    left: (member_expression
      object: (_) @env
      property: (property_identifier) @name)
    right: (_) @value) @finding
  (#match? @env "(^|\\.)env$")
  (#eq? @name "NODE_TLS_REJECT_UNAUTHORIZED")
  (#value? @value "0"))

(expression_statement
  (assignment_expression
    left: (subscript_expression
      object: (_) @env
      index: (_) @name)
    right: (_) @value) @finding
  (#match? @env "(^|\\.)env$")
  (#value? @name "NODE_TLS_REJECT_UNAUTHORIZED")
  (#value? @value "0"))
