; Written somewhere, or handed to a call.
(call_expression
  arguments: (arguments
    (type_cast_expression
      value: (call_expression
        function: (field_expression value: (_) @value field: (field_identifier) @len)
        arguments: (arguments)) @length
      type: [
        (primitive_type)
        (type_identifier)
      ] @type) @cast @finding)
  (#any-of? @type "u32" "i32" "c_int" "c_uint" "socklen_t")
  (#not-constant? @value)
  (#eq? @len "len"))

; (body.len() as u32).to_be_bytes()
(call_expression
  function: (field_expression
    value: (parenthesized_expression
      (type_cast_expression
        value: (call_expression
          function: (field_expression value: (_) @value field: (field_identifier) @len)
          arguments: (arguments)) @length
        type: (primitive_type) @type) @cast @finding)
    field: (field_identifier) @bytes)
  (#any-of? @bytes "to_be_bytes" "to_le_bytes" "to_ne_bytes" "to_be" "to_le")
  (#any-of? @type "u32" "i32")
  (#not-constant? @value)
  (#eq? @len "len"))
