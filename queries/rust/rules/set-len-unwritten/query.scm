; let mut v = Vec::with_capacity(n); unsafe { v.set_len(n) }; with nothing between.
(block
  (let_declaration
    pattern: (identifier) @variable
    value: (call_expression
      function: (scoped_identifier path: (_) @type name: (identifier) @with)))
  . (expression_statement (unsafe_block
    (block
      . [
        (expression_statement (call_expression
          function: (field_expression value: (identifier) @v field: (field_identifier) @set)
          arguments: (arguments . (_) @n .)) @finding)
        (call_expression
          function: (field_expression value: (identifier) @v field: (field_identifier) @set)
          arguments: (arguments . (_) @n .)) @finding
      ] .))) @closed
  . (empty_statement)
  (#eq? @variable @v)
  (#eq? @with "with_capacity")
  (#eq? @set "set_len")
  (#match? @type "(^|::)(Vec(::<.*>)?|BytesMut|SmallVec(::<.*>)?)$"))

; The same without a semicolon behind the block.
(block
  (let_declaration
    pattern: (identifier) @variable
    value: (call_expression
      function: (scoped_identifier path: (_) @type name: (identifier) @with)))
  . (expression_statement (unsafe_block
    (block
      . [
        (expression_statement (call_expression
          function: (field_expression value: (identifier) @v field: (field_identifier) @set)
          arguments: (arguments . (_) @n .)) @finding)
        (call_expression
          function: (field_expression value: (identifier) @v field: (field_identifier) @set)
          arguments: (arguments . (_) @n .)) @finding
      ] .))) @open
  (#eq? @variable @v)
  (#eq? @with "with_capacity")
  (#eq? @set "set_len")
  (#match? @type "(^|::)(Vec(::<.*>)?|BytesMut|SmallVec(::<.*>)?)$"))
