; let key: [u8; 32] = unsafe { std::mem::zeroed() };
(let_declaration
  type: (primitive_type) @type
  value: (unsafe_block (block . (call_expression
    function: [
      (scoped_identifier)
      (identifier)
    ] @f
    arguments: (arguments)) @finding .)) @number
  (#resolves? @f "std::mem::zeroed")
  (#match? @type "^[ui](8|16|32|64|128|size)$")
  (#match? @f "^(::)?(std|core)::")
  (#not-match? @number "//|/\\*")
  (#not-inside? @number "safety-commented" "safety-told"))

(let_declaration
  type: (array_type element: (primitive_type) @type length: (_) @count)
  value: (unsafe_block (block . (call_expression
    function: [
      (scoped_identifier)
      (identifier)
    ] @f
    arguments: (arguments)) @finding .)) @array
  (#resolves? @f "std::mem::zeroed")
  (#match? @type "^[ui](8|16|32|64|128|size)$")
  (#match? @count "^\\w+$")
  (#match? @f "^(::)?(std|core)::")
  (#not-match? @array "//|/\\*")
  (#not-inside? @array "safety-commented" "safety-told"))

; By a shorter name: its import may be left over.
(let_declaration
  type: (primitive_type) @type
  value: (unsafe_block (block . (call_expression
    function: [
      (scoped_identifier)
      (identifier)
    ] @f
    arguments: (arguments)) @finding .)) @number_named
  (#resolves? @f "std::mem::zeroed")
  (#match? @type "^[ui](8|16|32|64|128|size)$")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-match? @number_named "//|/\\*")
  (#not-inside? @number_named "safety-commented" "safety-told"))

(let_declaration
  type: (array_type element: (primitive_type) @type length: (_) @count)
  value: (unsafe_block (block . (call_expression
    function: [
      (scoped_identifier)
      (identifier)
    ] @f
    arguments: (arguments)) @finding .)) @array_named
  (#resolves? @f "std::mem::zeroed")
  (#match? @type "^[ui](8|16|32|64|128|size)$")
  (#match? @count "^\\w+$")
  (#not-match? @f "^(::)?(std|core)::")
  (#not-match? @array_named "//|/\\*")
  (#not-inside? @array_named "safety-commented" "safety-told"))
