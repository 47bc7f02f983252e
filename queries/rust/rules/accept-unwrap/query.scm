; loop { let (stream, peer) = listener.accept().await.unwrap(); … }
(loop_expression
  body: (block
    (let_declaration
      pattern: (_) @pattern
      value: (call_expression
        function: (field_expression
          value: [
            (await_expression (call_expression function: (field_expression field: (field_identifier) @accept)))
            (call_expression function: (field_expression field: (field_identifier) @accept))
          ] @accepted
          field: (field_identifier) @unwrap)) @finding) @statement)
  (#match? @accepted "^[\\w.]*\\.accept\\(\\)(\\.await)?$")
  (#eq? @accept "accept")
  (#any-of? @unwrap "unwrap" "expect")
  (#not-match? @statement "^let mut "))

(loop_expression
  body: (block
    (let_declaration
      pattern: (_) @pattern
      value: (call_expression
        function: (field_expression
          value: [
            (await_expression (call_expression function: (field_expression field: (field_identifier) @accept)))
            (call_expression function: (field_expression field: (field_identifier) @accept))
          ] @accepted
          field: (field_identifier) @unwrap)) @finding) @mutable)
  (#match? @accepted "^[\\w.]*\\.accept\\(\\)(\\.await)?$")
  (#eq? @accept "accept")
  (#any-of? @unwrap "unwrap" "expect")
  (#match? @mutable "^let mut "))

(while_expression
  body: (block
    (let_declaration
      pattern: (_) @pattern
      value: (call_expression
        function: (field_expression
          value: [
            (await_expression (call_expression function: (field_expression field: (field_identifier) @accept)))
            (call_expression function: (field_expression field: (field_identifier) @accept))
          ] @accepted
          field: (field_identifier) @unwrap)) @finding) @statement)
  (#match? @accepted "^[\\w.]*\\.accept\\(\\)(\\.await)?$")
  (#eq? @accept "accept")
  (#any-of? @unwrap "unwrap" "expect")
  (#not-match? @statement "^let mut "))

(while_expression
  body: (block
    (let_declaration
      pattern: (_) @pattern
      value: (call_expression
        function: (field_expression
          value: [
            (await_expression (call_expression function: (field_expression field: (field_identifier) @accept)))
            (call_expression function: (field_expression field: (field_identifier) @accept))
          ] @accepted
          field: (field_identifier) @unwrap)) @finding) @mutable)
  (#match? @accepted "^[\\w.]*\\.accept\\(\\)(\\.await)?$")
  (#eq? @accept "accept")
  (#any-of? @unwrap "unwrap" "expect")
  (#match? @mutable "^let mut "))

; for stream in listener.incoming() { let stream = stream.unwrap(); … }
(for_expression
  pattern: (identifier) @each
  value: (call_expression function: (field_expression field: (field_identifier) @incoming))
  body: (block
    (let_declaration
      pattern: (_) @pattern
      value: (call_expression
        function: (field_expression
          value: (identifier) @accepted
          field: (field_identifier) @unwrap)) @finding) @statement)
  (#eq? @incoming "incoming")
  (#eq? @each @accepted)
  (#any-of? @unwrap "unwrap" "expect")
  (#not-match? @statement "^let mut "))

(for_expression
  pattern: (identifier) @each
  value: (call_expression function: (field_expression field: (field_identifier) @incoming))
  body: (block
    (let_declaration
      pattern: (_) @pattern
      value: (call_expression
        function: (field_expression
          value: (identifier) @accepted
          field: (field_identifier) @unwrap)) @finding) @mutable)
  (#eq? @incoming "incoming")
  (#eq? @each @accepted)
  (#any-of? @unwrap "unwrap" "expect")
  (#match? @mutable "^let mut "))

; while let Ok(…) ends quietly, and match has its own say. handle(stream.unwrap()) is the same panic.
(for_expression
  pattern: (identifier) @each
  value: (call_expression function: (field_expression field: (field_identifier) @incoming))
  body: (block
    (expression_statement
      (call_expression
        arguments: (arguments
          (call_expression
            function: (field_expression
              value: (identifier) @accepted
              field: (field_identifier) @unwrap)) @finding))))
  (#eq? @incoming "incoming")
  (#eq? @each @accepted)
  (#any-of? @unwrap "unwrap" "expect"))
