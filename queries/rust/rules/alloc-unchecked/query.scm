; NonNull::new_unchecked(alloc(layout)), also with a cast
(call_expression
  function: (scoped_identifier name: (identifier) @nonnull) @f
  arguments: (arguments . [
    (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @alloc
      arguments: (arguments . (_) @layout .))
    (type_cast_expression value: (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @alloc
      arguments: (arguments . (_) @layout .)))
    (call_expression function: (field_expression value: (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @alloc
      arguments: (arguments . (_) @layout .))))
    (call_expression function: (generic_function function: (field_expression value: (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @alloc
      arguments: (arguments . (_) @layout .)))))
  ] .)
  (#eq? @nonnull "new_unchecked")
  (#resolves? @f "std::ptr::NonNull::new_unchecked")
  (#resolves? @alloc "std::alloc::alloc" "std::alloc::alloc_zeroed")) @finding

; Box::from_raw(alloc(layout) as *mut T)
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . [
    (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @alloc
      arguments: (arguments . (_) @layout .))
    (type_cast_expression value: (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @alloc
      arguments: (arguments . (_) @layout .)))
    (call_expression function: (field_expression value: (call_expression
      function: [
        (scoped_identifier)
        (identifier)
      ] @alloc
      arguments: (arguments . (_) @layout .))))
  ])
  (#resolves? @f "std::boxed::Box::from_raw" "std::vec::Vec::from_raw_parts" "std::slice::from_raw_parts_mut")
  (#resolves? @alloc "std::alloc::alloc" "std::alloc::alloc_zeroed")) @finding
