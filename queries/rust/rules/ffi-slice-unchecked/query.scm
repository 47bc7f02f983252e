; pub extern "C" fn f(data: *const u8, …) with from_raw_parts(data, …) and no is_null anywhere in it.
(function_item
  (visibility_modifier)
  (function_modifiers (extern_modifier))
  parameters: (parameters
    (parameter
      pattern: (identifier) @parameter
      type: (pointer_type)))
  body: (block
    (let_declaration
      value: [
        (unsafe_block
          (block
            . (call_expression
              function: (_) @f
              arguments: (arguments . (identifier) @pointer)) @finding .))
        (call_expression
          function: (_) @f
          arguments: (arguments . (identifier) @pointer)) @finding
      ])) @body
  (#eq? @parameter @pointer)
  (#resolves? @f "std::slice::from_raw_parts" "std::slice::from_raw_parts_mut")
  (#not-match? @body "is_null|NonNull|as_ref\\(\\)|as_mut\\(\\)|null_mut\\(\\)|ptr::null\\(|unwrap_or|dangling|assert"))

; The whole body in one unsafe block.
(function_item
  (visibility_modifier)
  (function_modifiers (extern_modifier))
  parameters: (parameters
    (parameter
      pattern: (identifier) @parameter
      type: (pointer_type)))
  body: (block
    [
      (unsafe_block
        (block
          (let_declaration
            value: (call_expression
              function: (_) @f
              arguments: (arguments . (identifier) @pointer)) @finding)))
      (expression_statement
        (unsafe_block
          (block
            (let_declaration
              value: (call_expression
                function: (_) @f
                arguments: (arguments . (identifier) @pointer)) @finding))))
    ]) @body
  (#eq? @parameter @pointer)
  (#resolves? @f "std::slice::from_raw_parts" "std::slice::from_raw_parts_mut")
  (#not-match? @body "is_null|NonNull|as_ref\\(\\)|as_mut\\(\\)|null_mut\\(\\)|ptr::null\\(|unwrap_or|dangling|assert"))
