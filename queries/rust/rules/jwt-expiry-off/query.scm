(assignment_expression
  left: (field_expression value: (_) @validation field: (field_identifier) @field)
  right: (boolean_literal) @value
  (#eq? @field "validate_exp")
  (#eq? @value "false")) @finding
