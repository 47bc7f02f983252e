; Public, so meant for C; callbacks are private. pub extern "C" fn f(name: *const c_char) with CStr::from_ptr(name), also .to_str() and the like on it, and no is_null.
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
        (unsafe_block (block . (call_expression
          function: (scoped_identifier) @f
          arguments: (arguments . (identifier) @pointer .)) @finding .))
        (call_expression
          function: (scoped_identifier) @f
          arguments: (arguments . (identifier) @pointer .)) @finding
        (call_expression
          function: (field_expression
            value: [
              (unsafe_block (block . (call_expression
                function: (scoped_identifier) @f
                arguments: (arguments . (identifier) @pointer .)) @finding .))
              (call_expression
                function: (scoped_identifier) @f
                arguments: (arguments . (identifier) @pointer .)) @finding
            ]))
        (call_expression
          function: (field_expression
            value: (call_expression
              function: (field_expression
                value: [
                  (unsafe_block (block . (call_expression
                    function: (scoped_identifier) @f
                    arguments: (arguments . (identifier) @pointer .)) @finding .))
                  (call_expression
                    function: (scoped_identifier) @f
                    arguments: (arguments . (identifier) @pointer .)) @finding
                ]))))
        (unsafe_block
          (block
            . (call_expression
              function: (field_expression value: (call_expression
                function: (scoped_identifier) @f
                arguments: (arguments . (identifier) @pointer .)) @finding)) .))
        (unsafe_block
          (block
            . (call_expression
              function: (field_expression
                value: (call_expression
                  function: (field_expression value: (call_expression
                    function: (scoped_identifier) @f
                    arguments: (arguments . (identifier) @pointer .)) @finding)))) .))
      ])) @body
  (#eq? @parameter @pointer)
  (#resolves? @f "std::ffi::CStr::from_ptr" "std::os::raw::CStr::from_ptr")
  (#not-match? @body "is_null|NonNull|as_ref\\(\\)|as_mut\\(\\)|null_mut\\(\\)|ptr::null\\(|unwrap_or|dangling|assert"))
