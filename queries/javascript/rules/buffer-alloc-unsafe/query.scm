; Filled at once it is fine.
([
  (variable_declarator value: (call_expression function: (member_expression property: (property_identifier) @name) @f) @finding)
  (assignment_expression right: (call_expression function: (member_expression property: (property_identifier) @name) @f) @finding)
  (return_statement (call_expression function: (member_expression property: (property_identifier) @name) @f) @finding)
  (arguments (call_expression function: (member_expression property: (property_identifier) @name) @f) @finding)
  (pair value: (call_expression function: (member_expression property: (property_identifier) @name) @f) @finding)
  (arrow_function body: (call_expression function: (member_expression property: (property_identifier) @name) @f) @finding)
]
  (#resolves? @f "Buffer.allocUnsafe" "Buffer.allocUnsafeSlow" "buffer.Buffer.allocUnsafe" "buffer.Buffer.allocUnsafeSlow"))
