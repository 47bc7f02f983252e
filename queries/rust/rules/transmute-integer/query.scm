; transmute::<u32, i32>(number), and characters or truth values to numbers; the other way is not right for every number.
(
[
  (let_declaration value: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast)
  (arguments (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast)
  (return_expression (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast)
  (field_initializer value: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast)
  (assignment_expression right: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast)
  (match_arm value: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast)
  (closure_expression body: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast)
  (block (expression_statement (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast) .)
]
  (#resolves? @f "std::mem::transmute")
  (#match? @from "^([ui](8|16|32|64|128|size)|bool|char)$")
  (#match? @to "^[ui](8|16|32|64|128|size)$")
  (#match? @given "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#match? @f "^(::)?(std|core)::")
  (#not-constant? @given)
  (#not-match? @cast "//|/\\*")
  (#not-inside? @cast "safety-commented" "safety-told"))

; By a shorter name: its import may be left over.
(
[
  (let_declaration value: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast_named)
  (arguments (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast_named)
  (return_expression (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast_named)
  (field_initializer value: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast_named)
  (assignment_expression right: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast_named)
  (match_arm value: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast_named)
  (closure_expression body: (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast_named)
  (block (expression_statement (unsafe_block (block . (call_expression
    function: (generic_function
      function: (_) @f
      type_arguments: (type_arguments . (primitive_type) @from . (primitive_type) @to .))
    arguments: (arguments . (_) @given .)) @finding .)) @cast_named) .)
]
  (#resolves? @f "std::mem::transmute")
  (#match? @from "^([ui](8|16|32|64|128|size)|bool|char)$")
  (#match? @to "^[ui](8|16|32|64|128|size)$")
  (#match? @given "^[a-z_][\\w.]*(\\[[\\w.]+\\])?$")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-constant? @given)
  (#not-match? @cast_named "//|/\\*")
  (#not-inside? @cast_named "safety-commented" "safety-told"))
