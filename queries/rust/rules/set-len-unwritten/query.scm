; let mut v = Vec::with_capacity(n); unsafe { v.set_len(n) }; with nothing between.
(block
  (let_declaration
    pattern: (identifier) @variable
    value: (call_expression
      function: (scoped_identifier path: (_) @type name: (identifier) @with))) @declaration
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
  (#match? @type "(^|::)(Vec(::<.*>)?|BytesMut|SmallVec(::<.*>)?)$")
  (#not-match? @declaration "^let (mut )?\\w+(: Vec<[iu](8|16|32|64|128|size)> = (std::vec::)?Vec| = (std::vec::)?Vec::<[iu](8|16|32|64|128|size)>)::with_capacity"))

; The same without a semicolon behind the block.
(block
  (let_declaration
    pattern: (identifier) @variable
    value: (call_expression
      function: (scoped_identifier path: (_) @type name: (identifier) @with))) @declaration
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
  (#match? @type "(^|::)(Vec(::<.*>)?|BytesMut|SmallVec(::<.*>)?)$")
  (#not-match? @declaration "^let (mut )?\\w+(: Vec<[iu](8|16|32|64|128|size)> = (std::vec::)?Vec| = (std::vec::)?Vec::<[iu](8|16|32|64|128|size)>)::with_capacity"))

; Where the elements are integers for sure, zeros change nothing that the program may rely on.
(block
  (let_declaration
    pattern: (identifier) @variable
    value: (call_expression
      function: (scoped_identifier path: (_) @type name: (identifier) @with))) @declaration
  . (expression_statement (unsafe_block
    (block
      . [
        (expression_statement (call_expression
          function: (field_expression value: (identifier) @v field: (field_identifier) @set)
          arguments: (arguments . (_) @n .)) @finding)
        (call_expression
          function: (field_expression value: (identifier) @v field: (field_identifier) @set)
          arguments: (arguments . (_) @n .)) @finding
      ] .))) @integers
  . (empty_statement)
  (#eq? @variable @v)
  (#eq? @with "with_capacity")
  (#eq? @set "set_len")
  (#match? @type "(^|::)(Vec(::<.*>)?|BytesMut|SmallVec(::<.*>)?)$")
  (#match? @declaration "^let (mut )?\\w+(: Vec<[iu](8|16|32|64|128|size)> = (std::vec::)?Vec| = (std::vec::)?Vec::<[iu](8|16|32|64|128|size)>)::with_capacity"))

(block
  (let_declaration
    pattern: (identifier) @variable
    value: (call_expression
      function: (scoped_identifier path: (_) @type name: (identifier) @with))) @declaration
  . (expression_statement (unsafe_block
    (block
      . [
        (expression_statement (call_expression
          function: (field_expression value: (identifier) @v field: (field_identifier) @set)
          arguments: (arguments . (_) @n .)) @finding)
        (call_expression
          function: (field_expression value: (identifier) @v field: (field_identifier) @set)
          arguments: (arguments . (_) @n .)) @finding
      ] .))) @integers_open
  (#eq? @variable @v)
  (#eq? @with "with_capacity")
  (#eq? @set "set_len")
  (#match? @type "(^|::)(Vec(::<.*>)?|BytesMut|SmallVec(::<.*>)?)$")
  (#match? @declaration "^let (mut )?\\w+(: Vec<[iu](8|16|32|64|128|size)> = (std::vec::)?Vec| = (std::vec::)?Vec::<[iu](8|16|32|64|128|size)>)::with_capacity"))
