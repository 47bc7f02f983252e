; let name = CString::new(text)?.as_ptr();
(let_declaration
  pattern: (identifier) @pointer
  value: (call_expression
    function: (field_expression
      value: [
        (try_expression (call_expression function: (scoped_identifier) @make))
        (call_expression
          function: (field_expression
            value: (call_expression function: (scoped_identifier) @make)
            field: (field_identifier) @unwrap))
        (call_expression function: (scoped_identifier) @make)
      ] @owner
      field: (field_identifier) @method)
    arguments: (arguments)) @finding
  (#any-of? @method "as_ptr")
  (#not-match? @owner "\\.\\s*(into_raw|leak|as_ref|as_str|as_slice)\\(\\)$")
  (#resolves? @make
    "std::ffi::CString::new" "std::string::String::from" "std::vec::Vec::new" "std::vec::Vec::from" "std::vec::Vec::with_capacity"))

; let name = format!("…\0").as_ptr();
(let_declaration
  pattern: (identifier) @pointer
  value: (call_expression
    function: (field_expression
      value: (macro_invocation macro: (identifier) @macro) @owner
      field: (field_identifier) @method)
    arguments: (arguments)) @finding
  (#any-of? @macro "format" "vec")
  (#eq? @method "as_ptr"))

; let name = text.to_string().as_ptr();
(let_declaration
  pattern: (identifier) @pointer
  value: (call_expression
    function: (field_expression
      value: (call_expression
        function: (field_expression field: (field_identifier) @copy)
        arguments: (arguments)) @owner
      field: (field_identifier) @method)
    arguments: (arguments)) @finding
  (#any-of? @copy "to_string" "to_vec" "into_bytes" "to_uppercase" "to_lowercase")
  (#eq? @method "as_ptr"))

; The same with as_mut_ptr.
(let_declaration
  pattern: (identifier) @pointer
  value: (call_expression
    function: (field_expression
      value: [
        (call_expression function: (scoped_identifier) @make) @written
        (macro_invocation macro: (identifier) @make) @written
      ]
      field: (field_identifier) @method)
    arguments: (arguments)) @finding
  (#eq? @method "as_mut_ptr")
  (#match? @make "^vec$|(^|::)(Vec|String)(::<.*>)?::(new|from|with_capacity)$"))

; names.map(|name| CString::new(name).unwrap().as_ptr())
(closure_expression
  body: (call_expression
    function: (field_expression
      value: [
        (call_expression
          function: (field_expression
            value: (call_expression function: (scoped_identifier) @make)
            field: (field_identifier) @unwrap))
        (call_expression function: (scoped_identifier) @make)
      ]
      field: (field_identifier) @method)
    arguments: (arguments)) @finding
  (#any-of? @method "as_ptr" "as_mut_ptr")
  (#resolves? @make "std::ffi::CString::new" "std::string::String::from"))
