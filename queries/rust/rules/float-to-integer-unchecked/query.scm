; unsafe { x.to_int_unchecked::<u8>() }, of a name, where a cast may stand
(
[
  (let_declaration value: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      type_arguments: (type_arguments . (primitive_type) @target .))
    arguments: (arguments)) @finding .)) @made)
  (arguments (unsafe_block (block . (call_expression
    function: (generic_function
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      type_arguments: (type_arguments . (primitive_type) @target .))
    arguments: (arguments)) @finding .)) @made)
  (return_expression (unsafe_block (block . (call_expression
    function: (generic_function
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      type_arguments: (type_arguments . (primitive_type) @target .))
    arguments: (arguments)) @finding .)) @made)
  (field_initializer value: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      type_arguments: (type_arguments . (primitive_type) @target .))
    arguments: (arguments)) @finding .)) @made)
  (assignment_expression right: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      type_arguments: (type_arguments . (primitive_type) @target .))
    arguments: (arguments)) @finding .)) @made)
  (match_arm value: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      type_arguments: (type_arguments . (primitive_type) @target .))
    arguments: (arguments)) @finding .)) @made)
  (closure_expression body: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      type_arguments: (type_arguments . (primitive_type) @target .))
    arguments: (arguments)) @finding .)) @made)
  (block (expression_statement (unsafe_block (block . (call_expression
    function: (generic_function
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      type_arguments: (type_arguments . (primitive_type) @target .))
    arguments: (arguments)) @finding .)) @made) .)
]
  (#eq? @method "to_int_unchecked")
  (#match? @value "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#not-match? @made "//|/\\*")
  (#not-inside? @made "safety-commented" "safety-told"))
