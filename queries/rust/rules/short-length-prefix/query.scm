; Things that have a length of their own, such as an id or a digest, are left alone, and so is what stands
; where a length is held against a bound.

; out.put_u16(name.len() as u16), writer.write_u8(name.len() as u8)
(call_expression
  function: [
    (field_expression field: (field_identifier) @put)
    (generic_function function: (field_expression field: (field_identifier) @put))
  ]
  arguments: (arguments
    . (type_cast_expression
      value: (call_expression
        function: (field_expression value: (_) @value field: (field_identifier) @len)
        arguments: (arguments)) @length
      type: (primitive_type) @type) @cast @finding .)
  (#match? @put "^(put|write|push|append|encode|emit)_(u8|u16|u16_le|i16|i16_le|i8|short|byte)$")
  (#any-of? @type "u8" "u16" "i8" "i16")
  (#not-constant? @value)
  (#not-match? @value "(?i)(^|[._])(self|\\w*cid|id|uuid|hash|nonce|tag|salt|iv|digest|mac|sig|signature|magic|prefix|header)$")
  (#eq? @len "len")
  (#not-inside? @finding "length-checked"))

; (name.len() as u16).to_be_bytes()
(call_expression
  function: (field_expression
    value: (parenthesized_expression
      (type_cast_expression
        value: (call_expression
          function: (field_expression value: (_) @value field: (field_identifier) @len)
          arguments: (arguments)) @length
        type: (primitive_type) @type) @cast @finding) @enclosed
    field: (field_identifier) @bytes)
  (#any-of? @bytes "to_be_bytes" "to_le_bytes" "to_ne_bytes" "to_be" "to_le")
  (#any-of? @type "u8" "u16" "i8" "i16")
  (#not-constant? @value)
  (#not-match? @value "(?i)(^|[._])(self|\\w*cid|id|uuid|hash|nonce|tag|salt|iv|digest|mac|sig|signature|magic|prefix|header)$")
  (#eq? @len "len")
  (#not-inside? @finding "length-checked"))

; out.push(name.len() as u8) on a vector of bytes
(call_expression
  function: (field_expression field: (field_identifier) @put)
  arguments: (arguments
    . (type_cast_expression
      value: (call_expression
        function: (field_expression value: (_) @value field: (field_identifier) @len)
        arguments: (arguments)) @length
      type: (primitive_type) @type) @cast @finding .)
  (#eq? @put "push")
  (#eq? @type "u8")
  (#not-constant? @value)
  (#not-match? @value "(?i)(^|[._])(self|\\w*cid|id|uuid|hash|nonce|tag|salt|iv|digest|mac|sig|signature|magic|prefix|header)$")
  (#eq? @len "len")
  (#not-inside? @finding "length-checked"))
