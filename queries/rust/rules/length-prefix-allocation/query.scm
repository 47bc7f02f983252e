; let n = u32::from_be_bytes(…) as usize; let mut buffer = vec![0; n]; with nothing between that could look at n.
(block
  (let_declaration
    pattern: (identifier) @length
    value: [
      (type_cast_expression value: (call_expression function: (scoped_identifier name: (identifier) @decode)))
      (type_cast_expression
        value: (try_expression
          (call_expression
            function: [
              (field_expression field: (field_identifier) @decode)
              (generic_function function: (field_expression field: (field_identifier) @decode))
            ])))
      (type_cast_expression
        value: (try_expression
          (await_expression
            (call_expression
              function: (field_expression field: (field_identifier) @decode)))))
      (type_cast_expression
        value: (call_expression function: (field_expression field: (field_identifier) @decode)))
    ])
  .
  (let_declaration
    value: (macro_invocation
      macro: (identifier) @macro
      (token_tree (_) (identifier) @used .)) @finding)
  (#eq? @macro "vec")
  (#eq? @length @used)
  (#any-of? @decode "from_be_bytes" "from_le_bytes" "from_ne_bytes" "read_u32" "read_u64" "read_u32_le" "read_u64_le"
      "get_u32" "get_u64" "get_u32_le" "get_u64_le"))

(block
  (let_declaration
    pattern: (identifier) @length
    value: [
      (type_cast_expression value: (call_expression function: (scoped_identifier name: (identifier) @decode)))
      (type_cast_expression
        value: (try_expression
          (call_expression
            function: [
              (field_expression field: (field_identifier) @decode)
              (generic_function function: (field_expression field: (field_identifier) @decode))
            ])))
      (type_cast_expression
        value: (try_expression
          (await_expression
            (call_expression
              function: (field_expression field: (field_identifier) @decode)))))
      (type_cast_expression
        value: (call_expression function: (field_expression field: (field_identifier) @decode)))
    ])
  .
  (let_declaration
    value: (call_expression
      function: (scoped_identifier name: (identifier) @with)
      arguments: (arguments . (identifier) @used .)) @finding)
  (#any-of? @with "with_capacity" "zeroed")
  (#eq? @length @used)
  (#any-of? @decode "from_be_bytes" "from_le_bytes" "from_ne_bytes" "read_u32" "read_u64" "read_u32_le" "read_u64_le"
      "get_u32" "get_u64" "get_u32_le" "get_u64_le"))
