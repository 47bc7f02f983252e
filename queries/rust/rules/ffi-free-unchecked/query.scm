; pub extern "C" fn f(p: *mut T) { unsafe { drop(Box::from_raw(p)) } } that gives nothing back
(function_item
  (visibility_modifier)
  (function_modifiers (extern_modifier))
  parameters: (parameters
    (parameter
      pattern: (identifier) @parameter
      type: (pointer_type)))
  !return_type
  body: (block
    . [
      (unsafe_block (block . (call_expression arguments: (arguments . (call_expression
        function: (_) @f
        arguments: (arguments . (identifier) @pointer .)) @finding .)) .))
      (expression_statement (unsafe_block (block . (call_expression arguments: (arguments . (call_expression
        function: (_) @f
        arguments: (arguments . (identifier) @pointer .)) @finding .)) .)))
      (expression_statement (call_expression arguments: (arguments . [
        (unsafe_block (block . (call_expression
          function: (_) @f
          arguments: (arguments . (identifier) @pointer .)) @finding .))
        (call_expression
          function: (_) @f
          arguments: (arguments . (identifier) @pointer .)) @finding
      ] .)))
      (expression_statement (unsafe_block (block . (expression_statement (call_expression arguments: (arguments . (call_expression
        function: (_) @f
        arguments: (arguments . (identifier) @pointer .)) @finding .))))))
      (expression_statement (unsafe_block (block . (let_declaration value: (call_expression
        function: (_) @f
        arguments: (arguments . (identifier) @pointer .)) @finding))))
      (let_declaration value: (unsafe_block (block . (call_expression
        function: (_) @f
        arguments: (arguments . (identifier) @pointer .)) @finding .)))
      (let_declaration value: (call_expression
        function: (_) @f
        arguments: (arguments . (identifier) @pointer .)) @finding)
    ] @place) @body
  (#eq? @parameter @pointer)
  (#resolves? @f "std::boxed::Box::from_raw" "std::ffi::CString::from_raw" "std::sync::Arc::from_raw" "std::rc::Rc::from_raw")
  (#not-match? @body "is_null|NonNull|as_ref\\(\\)|as_mut\\(\\)|null_mut\\(\\)|ptr::null\\(|unwrap_or|dangling|assert"))

; One that gives something back has to say what for null.
(function_item
  (visibility_modifier)
  (function_modifiers (extern_modifier))
  parameters: (parameters
    (parameter
      pattern: (identifier) @parameter
      type: (pointer_type)))
  return_type: (_)
  body: (block
    [
      (let_declaration value: (unsafe_block (block . (call_expression
        function: (_) @f
        arguments: (arguments . (identifier) @pointer .)) @finding .)))
      (let_declaration value: (call_expression
        function: (_) @f
        arguments: (arguments . (identifier) @pointer .)) @finding)
    ]) @body
  (#eq? @parameter @pointer)
  (#resolves? @f "std::boxed::Box::from_raw" "std::ffi::CString::from_raw" "std::sync::Arc::from_raw" "std::rc::Rc::from_raw")
  (#not-match? @body "is_null|NonNull|as_ref\\(\\)|as_mut\\(\\)|null_mut\\(\\)|ptr::null\\(|unwrap_or|dangling|assert"))
