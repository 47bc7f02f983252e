; buffer.as_ptr() as *mut u8, buffer.as_ptr().cast_mut()
(type_cast_expression
  value: (call_expression
    function: (field_expression value: (_) @value field: (field_identifier) @method)
    arguments: (arguments))
  type: (pointer_type) @type
  (#eq? @method "as_ptr")
  (#match? @type "^\\*\\s*mut ")
  (#match? @value "^[\\w.]*(buf|buffer|bytes|out|output|dest|dst|target)$")) @finding

(call_expression
  function: (field_expression
    value: (call_expression
      function: (field_expression value: (_) @value field: (field_identifier) @method)
      arguments: (arguments))
    field: (field_identifier) @cast)
  arguments: (arguments)
  (#eq? @method "as_ptr")
  (#eq? @cast "cast_mut")
  (#match? @value "^[\\w.]*(buf|buffer|bytes|out|output|dest|dst|target)$")) @finding
