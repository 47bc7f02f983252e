; let text = CString::new(…)…; text.as_ptr()
(function_item
  return_type: (pointer_type)
  body: (block
    (let_declaration
      pattern: (identifier) @variable
      value: [
        (try_expression (call_expression function: (scoped_identifier) @make))
        (call_expression function: (field_expression value: (call_expression function: (scoped_identifier) @make)))
      ])
    (call_expression
      function: (field_expression value: (identifier) @local field: (field_identifier) @method)
      arguments: (arguments)) @finding @text .)
  (#eq? @variable @local)
  (#eq? @method "as_ptr")
  (#resolves? @make "std::ffi::CString::new"))

; let text = String::from(…); text.as_ptr()
(function_item
  return_type: (pointer_type)
  body: (block
    (let_declaration
      pattern: (identifier) @variable
      value: [
        (call_expression function: (scoped_identifier) @make)
        (macro_invocation macro: (identifier) @make)
      ])
    (call_expression
      function: (field_expression value: (identifier) @local field: (field_identifier) @method)
      arguments: (arguments)) @finding .)
  (#eq? @variable @local)
  (#any-of? @method "as_ptr" "as_mut_ptr")
  (#match? @make "^(vec|format)$|(^|::)(Vec|String)(::<.*>)?::(new|from|with_capacity)$")
  (#not-match? @body "forget\\(|ManuallyDrop")) @body

; let value = …; &value as *const Value, &raw const value
(function_item
  return_type: (pointer_type)
  body: (block
    (let_declaration pattern: (identifier) @variable)
    [
      (type_cast_expression
        value: (reference_expression value: (identifier) @local)
        type: (pointer_type)) @finding
      (reference_expression "raw" value: (identifier) @local) @finding
      (reference_expression value: (identifier) @local) @finding
    ] .)
  (#eq? @variable @local))

(function_item
  return_type: (pointer_type)
  body: (block
    (let_declaration pattern: (identifier) @variable)
    (call_expression
      function: [
        (scoped_identifier)
        (generic_function)
      ] @from
      arguments: (arguments . (reference_expression value: (identifier) @local) .)) @finding .)
  (#eq? @variable @local)
  (#resolves? @from "std::ptr::from_ref" "std::ptr::from_mut"))
