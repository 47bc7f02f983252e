; let length = stream.read_i32()? as usize;
(let_declaration
  pattern: (identifier) @name
  value: (type_cast_expression
    value: [
      (call_expression function: (scoped_identifier name: (identifier) @decode))
      (call_expression function: (field_expression field: (field_identifier) @decode))
      (try_expression (call_expression function: (field_expression field: (field_identifier) @decode)))
      (try_expression (call_expression function: (generic_function function: (field_expression field: (field_identifier) @decode))))
      (try_expression (await_expression (call_expression function: (field_expression field: (field_identifier) @decode))))
    ] @read
    type: (primitive_type) @type) @finding
  (#match? @name "(?i)len|size|count|capacity|num|bytes|^n$")
  (#eq? @type "usize")
  (#match? @read "\\b(read|get|try_get)_i(16|32|64)(_le|_ne)?(::<[^>]*>)?\\(|\\bi(16|32|64)::from_[bln]e_bytes"))
